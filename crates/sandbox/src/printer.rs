//! The practice printer: a ZPL label printer on a TCP port.
//!
//! It takes formats (`^XA … ^XZ`), keeps what it printed and answers what a Zebra answers: `~HS` (host status), `~HQES`
//! (errors and warnings), `~HI` (identification) and `! U1 getvar` for its odometer and resolution. One format is one
//! label. It can be told to misbehave ([`Behaviour`]) and be switched off and on.

mod formats;
mod line;
mod press;
mod socket;
mod status;

use press::Press;
use socket::Socket;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How the printer behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Behaviour {
    /// As it should.
    #[default]
    Normal,
    /// It prints, each label taking this long.
    Slow(Duration),
    /// It prints and never answers a question.
    NeverAnswers,
    /// It prints and takes this long over every answer.
    AnswersLate(Duration),
    /// It prints and answers questions with noise.
    AnswersGarbage,
    /// It prints and hangs up after each label.
    HangsUp,
    /// Each label comes out twice.
    PrintsTwice,
    /// It takes labels, and they are gone.
    Swallows,
    /// It prints, and has no count of labels, as clones of old.
    CountsNothing,
    /// It breaks the connection after so many bytes of a label.
    VanishesAfter(usize),
    /// It takes labels, but none comes out: paper is out.
    PaperOut,
    /// As [`Behaviour::PaperOut`], and it leaves `~HS` unanswered meanwhile, as some Zebras do.
    PaperOutSilently,
    /// It takes labels, but none comes out: the ribbon is out.
    RibbonOut,
    /// It takes labels, but none comes out: the head is open.
    HeadOpen,
    /// It takes labels, but none comes out: it is paused.
    Paused,
}

/// A label that came out.
#[derive(Debug, Clone)]
pub struct Printed {
    /// Its ZPL, from `^XA` to `^XZ`.
    pub zpl: Vec<u8>,
    /// When its first byte came in.
    pub first_byte: Instant,
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

    /// Cuts the power: connections break, new ones are refused, labels that have not come out are lost.
    pub fn switch_off(&self) {
        *self.socket.lock().unwrap_or_else(PoisonError::into_inner) = None;
        self.press.forget_waiting();
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

impl Drop for PracticePrinter {
    fn drop(&mut self) {
        self.press.end();
    }
}
