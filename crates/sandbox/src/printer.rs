//! The practice printer: a ZPL label printer on a TCP port.
//!
//! It takes formats (`^XA … ^XZ`), keeps what it printed and answers the questions a Zebra answers: `~HS` (host
//! status), `~HI` (identification) and `! U1 getvar` for the odometer. It can be told to misbehave.

mod formats;
mod status;

use formats::{Heard, Listener};
use std::io::{self, Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How the printer behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Behaviour {
    /// As it should.
    #[default]
    Normal,
    /// It takes labels and never answers a question.
    NeverAnswers,
    /// It answers questions with noise.
    AnswersGarbage,
    /// It breaks the connection after so many bytes of a label.
    VanishesAfter(usize),
    /// It takes labels, but none comes out: paper is out.
    PaperOut,
    /// It takes labels, but none comes out: the head is open.
    HeadOpen,
    /// It takes labels, but none comes out: it is paused.
    Paused,
}

/// A label printer on a TCP port of this machine. It ends when dropped.
#[derive(Debug)]
pub struct PracticePrinter {
    address: SocketAddr,
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
    folder: Option<PathBuf>,
}

#[derive(Debug, Default)]
struct State {
    behaviour: Behaviour,
    /// Taken, but not come out.
    waiting: Vec<Vec<u8>>,
    printed: Vec<Printed>,
    ended: bool,
    connections: Vec<TcpStream>,
}

/// A label that came out.
#[derive(Debug, Clone)]
pub struct Printed {
    /// Its ZPL, from `^XA` to `^XZ`.
    pub zpl: Vec<u8>,
    /// When its first byte came in.
    pub first_byte: Instant,
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
        if let Some(folder) = folder {
            std::fs::create_dir_all(folder)?;
        }
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = listener.local_addr()?;
        let shared =
            Arc::new(Shared { state: Mutex::default(), changed: Condvar::new(), folder: folder.map(Path::to_owned) });
        let printer = Arc::clone(&shared);
        std::thread::Builder::new().name("practice printer".to_owned()).spawn(move || printer.listen(&listener))?;
        Ok(Self { address, shared })
    }

    /// Its port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// Makes it behave so from now on. What waits for paper comes out once it behaves well again.
    pub fn behave(&self, behaviour: Behaviour) {
        let mut state = self.shared.state();
        state.behaviour = behaviour;
        self.shared.print(&mut state);
    }

    /// The labels that came out so far, oldest first.
    #[must_use]
    pub fn printed(&self) -> Vec<Printed> {
        self.shared.state().printed.clone()
    }

    /// Waits until so many labels have come out; says whether they did in time.
    #[must_use]
    pub fn wait_for(&self, labels: usize, patience: Duration) -> bool {
        let state = self.shared.state();
        let waited = self.shared.changed.wait_timeout_while(state, patience, |state| state.printed.len() < labels);
        waited.is_ok_and(|(state, _)| state.printed.len() >= labels)
    }
}

impl Drop for PracticePrinter {
    fn drop(&mut self) {
        let mut state = self.shared.state();
        state.ended = true;
        for connection in &state.connections {
            let _ = connection.shutdown(std::net::Shutdown::Both);
        }
        drop(state);
        // Wakes the listener, which then sees that it is over.
        let _ = TcpStream::connect(self.address);
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn listen(self: Arc<Self>, listener: &TcpListener) {
        for connection in listener.incoming() {
            if self.state().ended {
                return;
            }
            let Ok(connection) = connection else { continue };
            if let Ok(copy) = connection.try_clone() {
                self.state().connections.push(copy);
            }
            let printer = Arc::clone(&self);
            let served = move || {
                // A client that goes away is a client that is done.
                let _ = printer.serve(connection);
            };
            let _ = std::thread::Builder::new().name("practice printer".to_owned()).spawn(served);
        }
    }

    fn serve(&self, mut connection: TcpStream) -> io::Result<()> {
        connection.set_nodelay(true)?;
        let mut listener = Listener::default();
        let mut buffer = [0; 16 * 1024];
        loop {
            let read = connection.read(&mut buffer)?;
            if read == 0 {
                return Ok(());
            }
            for byte in &buffer[..read] {
                let heard = listener.hear(*byte);
                if let Behaviour::VanishesAfter(limit) = self.state().behaviour
                    && listener.label_bytes() >= limit
                {
                    return connection.shutdown(std::net::Shutdown::Both);
                }
                match heard {
                    Some(Heard::Label { zpl, first_byte }) => self.take(zpl, first_byte),
                    Some(Heard::Question(question)) => {
                        self.answer(question, listener.is_within_label(), &mut connection)?;
                    }
                    None => {}
                }
            }
        }
    }

    fn take(&self, zpl: Vec<u8>, first_byte: Instant) {
        let mut state = self.state();
        state.waiting.push(zpl);
        self.print_at(&mut state, first_byte);
    }

    fn print(&self, state: &mut State) {
        self.print_at(state, Instant::now());
    }

    /// Lets everything that waits come out, unless the printer is not fit to.
    fn print_at(&self, state: &mut State, first_byte: Instant) {
        if matches!(state.behaviour, Behaviour::PaperOut | Behaviour::HeadOpen | Behaviour::Paused) {
            return;
        }
        for zpl in std::mem::take(&mut state.waiting) {
            if let Some(folder) = &self.folder {
                let file = folder.join(format!("printed-{:05}.zpl", state.printed.len() + 1));
                if let Err(error) = std::fs::write(&file, &zpl) {
                    tracing::warn!(%error, "a practice label could not be kept");
                }
            }
            state.printed.push(Printed { zpl, first_byte });
        }
        self.changed.notify_all();
    }

    fn answer(&self, question: formats::Question, partial: bool, connection: &mut TcpStream) -> io::Result<()> {
        let state = self.state();
        let answer = match state.behaviour {
            Behaviour::NeverAnswers => return Ok(()),
            Behaviour::AnswersGarbage => b"\x02???,,\x03\r\n\x02\xff\x00\x03\r\n\x02\x03".to_vec(),
            behaviour => status::answer(question, behaviour, state.waiting.len(), partial, state.printed.len()),
        };
        drop(state);
        connection.write_all(&answer)
    }
}
