//! The practice printer: a ZPL label printer on a TCP port.
//!
//! It takes formats (`^XA … ^XZ`), keeps what it printed and answers what a Zebra answers: `~HS` (host status), `~HQES`
//! (errors and warnings), `~HI` (identification) and `! U1 getvar` for its odometer and resolution. One format is one
//! label, or as many as its `^PQ` says. It can be told to misbehave ([`Behaviour`]), to take the time a real one takes
//! ([`PracticePrinter::set_pace`]), and be switched off and on.

mod behaviour;
mod formats;
mod line;
mod press;
mod socket;
mod status;

pub use behaviour::Behaviour;

use press::Press;
use socket::Socket;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A label that came out.
#[derive(Debug, Clone)]
pub struct Printed {
    /// Its ZPL, from `^XA` to `^XZ`.
    pub zpl: Vec<u8>,
    /// When its first byte came in.
    pub first_byte: Instant,
    /// When it had come out.
    pub came_out: Instant,
}

/// A label printer on a TCP port of this machine. It ends when dropped.
#[derive(Debug)]
pub struct PracticePrinter {
    address: SocketAddr,
    press: Arc<Press>,
    /// Nothing while it is switched off.
    socket: Mutex<Option<Socket>>,
}

impl PracticePrinter {
    /// Starts it on a free port; its labels are left in this folder as ZPL.
    ///
    /// # Errors
    /// When loopback has no port to give, or the folder cannot be written.
    pub fn start(folder: Option<&Path>) -> io::Result<Self> {
        Self::start_at(0, folder)
    }

    /// Starts it on a port of one's own choice.
    ///
    /// # Errors
    /// When the port is taken, or the folder cannot be written.
    pub fn start_at(port: u16, folder: Option<&Path>) -> io::Result<Self> {
        let press = Press::start(folder)?;
        let socket = Socket::open((Ipv4Addr::LOCALHOST, port).into(), &press)?;
        Ok(Self { address: socket.address(), press, socket: Mutex::new(Some(socket)) })
    }

    /// Its port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// Makes it behave so from now on. What waits for paper comes out once it behaves well again.
    pub fn behave(&self, behaviour: Behaviour) {
        self.press.behave(behaviour);
    }

    /// How it behaves now: what happens once, as a cut cable, is over after that.
    #[must_use]
    pub fn behaviour(&self) -> Behaviour {
        self.press.behaviour()
    }

    /// Makes each label take this long to come out; no time at all to begin with. See [`real_pace`].
    pub fn set_pace(&self, pace: Duration) {
        self.press.set_pace(pace);
    }

    /// Takes the label that hangs out of a printer that peels.
    pub fn take_label(&self) {
        self.press.take_peeled();
    }

    /// Waits until it stalled ([`Behaviour::StallsAfter`]); says whether it did in time.
    #[must_use]
    pub fn wait_until_stalled(&self, patience: Duration) -> bool {
        self.press.wait_until_stalled(patience)
    }

    /// Pulls the cable: connections break and new ones are refused, while what it has taken stays in its memory.
    /// [`PracticePrinter::switch_on`] plugs it in again.
    pub fn unplug(&self) {
        *self.socket.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Cuts the power: connections break, new ones are refused, labels that have not come out are lost.
    pub fn switch_off(&self) {
        self.unplug();
        self.press.switch_off();
    }

    /// Gives it power again, on the same port.
    ///
    /// # Errors
    /// When something else took the port meanwhile.
    pub fn switch_on(&self) -> io::Result<()> {
        let mut socket = self.socket.lock().unwrap_or_else(PoisonError::into_inner);
        if socket.is_none() {
            *socket = Some(Socket::open(self.address, &self.press)?);
        }
        Ok(())
    }

    /// The labels that came out so far, oldest first.
    #[must_use]
    pub fn printed(&self) -> Vec<Printed> {
        self.press.printed()
    }

    /// Waits until so many labels have come out; says whether they did in time.
    #[must_use]
    pub fn wait_for(&self, labels: usize, patience: Duration) -> bool {
        self.press.wait_for(labels, patience)
    }
}

/// How long a label of this length takes at 6 inches a second, a common printer's pace. Micrometres.
#[must_use]
pub fn real_pace(label_um: u32) -> Duration {
    Duration::from_secs_f64(f64::from(label_um) / 25_400.0 / 6.0)
}

impl Drop for PracticePrinter {
    fn drop(&mut self) {
        self.press.end();
    }
}
