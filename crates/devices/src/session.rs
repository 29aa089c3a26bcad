//! One conversation with a printer: is it ready, here is the document, did it come out?

use crate::error::{DeviceError, Doubt, Fault, NotReady, SendError, SentBytes};
use crate::folder::Folder;
use crate::queue::Queue;
use crate::wire::{self, Wire};
use crate::zpl_status::{self, HostStatus};
use model::{Evidence, Printer, PrinterConnection, Proof};
use std::io;
use std::time::{Duration, Instant};

/// How long a printer may take to answer one question.
const ANSWER: Duration = Duration::from_millis(1500);
/// The first pause between two questions; it doubles up to [`LONGEST_PAUSE`].
const FIRST_PAUSE: Duration = Duration::from_millis(2);
const LONGEST_PAUSE: Duration = Duration::from_millis(200);
/// How much is handed to a wire at once.
const CHUNK: usize = 16 * 1024;

/// A conversation with one printer.
pub struct Session(Kind);

/// The kinds of connection, told apart by what they can prove.
enum Kind {
    /// Questions and answers go over the same wire as the document.
    TwoWay { wire: Box<dyn Wire>, proof: Proof },
    /// The system takes the document over and says no more.
    Queue(Queue),
    /// The document is a file, and the file is the proof.
    Folder(Folder),
}

/// Opens a conversation with a printer.
///
/// # Errors
/// When the printer cannot be reached. Not one byte left.
pub fn connect(printer: &Printer) -> Result<Session, DeviceError> {
    let proof = printer.proof;
    let two_way = |wire: io::Result<Box<dyn Wire>>| {
        wire.map(|wire| Session(Kind::TwoWay { wire, proof })).map_err(DeviceError::of)
    };
    match &printer.connection {
        PrinterConnection::Tcp { host, port } => two_way(wire::tcp(host, *port)),
        PrinterConnection::Serial { path, baud } => two_way(wire::serial(path, *baud)),
        PrinterConnection::UsbDevice { path } => two_way(wire::usb_device(path)),
        PrinterConnection::Usb { vendor, product, serial } => two_way(wire::usb(*vendor, *product, serial)),
        PrinterConnection::Queue { name } => {
            Queue::open(name, printer.language).map(|queue| Session(Kind::Queue(queue)))
        }
        PrinterConnection::Folder { path } => Ok(Session(Kind::Folder(Folder::new(path, printer.language)))),
    }
}

impl Session {
    /// Whether the printer can print now. Where nothing answers questions, it can as far as anybody knows.
    ///
    /// # Errors
    /// What keeps it from printing.
    pub fn ready(&mut self) -> Result<(), NotReady> {
        match &mut self.0 {
            Kind::TwoWay { wire, proof: Proof::HostStatus } => {
                let status = ask(wire.as_mut()).ok().flatten();
                let Some(status) = status else { return Err(NotReady { faults: vec![Fault::Silent] }) };
                let mut faults = status.faults();
                if !status.is_empty() {
                    faults.push(Fault::Busy);
                }
                if faults.is_empty() { Ok(()) } else { Err(NotReady { faults }) }
            }
            Kind::TwoWay { proof: Proof::HandOver, .. } | Kind::Queue(_) | Kind::Folder(_) => Ok(()),
        }
    }

    /// Hands a document over, whole.
    ///
    /// # Errors
    /// When it could not be handed over whole; the error says whether anything of it may have left.
    pub fn send(&mut self, document: &[u8], name: &str) -> Result<(), SendError> {
        match &mut self.0 {
            Kind::TwoWay { wire, .. } => send(wire.as_mut(), document),
            Kind::Queue(queue) => queue.send(document, name),
            Kind::Folder(folder) => folder.send(document, name),
        }
    }

    /// Waits for evidence that the document came out. `on_fault` hears of what the printer says is wrong meanwhile,
    /// and of its being put right; as long as the printer answers, it is waited for.
    ///
    /// # Errors
    /// When the printer says nothing for as long as `patience`, or is gone.
    pub fn confirm(
        &mut self,
        patience: Duration,
        on_fault: &mut dyn FnMut(Option<&NotReady>),
    ) -> Result<Evidence, Doubt> {
        match &mut self.0 {
            Kind::TwoWay { wire, proof: Proof::HostStatus } => confirm(wire.as_mut(), patience, on_fault),
            Kind::TwoWay { wire, proof: Proof::HandOver } => {
                wire.finish().map_err(|error| Doubt::Gone(error.to_string()))?;
                Ok(Evidence::HandedOver { queue_job: String::new() })
            }
            Kind::Queue(queue) => Ok(Evidence::HandedOver { queue_job: queue.job() }),
            Kind::Folder(folder) => Ok(Evidence::File { path: folder.file() }),
        }
    }
}

fn send(wire: &mut dyn Wire, document: &[u8]) -> Result<(), SendError> {
    let mut left = document;
    let failed = |left: &[u8], error: &io::Error| SendError {
        sent: if left.len() == document.len() { SentBytes::None } else { SentBytes::Some },
        reason: error.to_string(),
    };
    while !left.is_empty() {
        match wire.write(&left[..left.len().min(CHUNK)]) {
            Ok(0) => return Err(failed(left, &io::ErrorKind::WriteZero.into())),
            Ok(written) => left = &left[written..],
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(failed(left, &error)),
        }
    }
    wire.flush().map_err(|error| SendError { sent: SentBytes::Some, reason: error.to_string() })
}

fn confirm(
    wire: &mut dyn Wire,
    patience: Duration,
    on_fault: &mut dyn FnMut(Option<&NotReady>),
) -> Result<Evidence, Doubt> {
    let mut pause = FIRST_PAUSE;
    let mut heard = Instant::now();
    let mut told: Option<NotReady> = None;
    loop {
        match ask(wire) {
            Ok(Some(status)) => {
                heard = Instant::now();
                let faults = status.faults();
                if faults.is_empty() && status.is_empty() {
                    return Ok(Evidence::HostStatus);
                }
                let now = (!faults.is_empty()).then_some(NotReady { faults });
                if now != told {
                    on_fault(now.as_ref());
                    told = now;
                }
            }
            Ok(None) if heard.elapsed() >= patience => return Err(Doubt::Silent),
            Ok(None) => {}
            Err(error) => return Err(Doubt::Gone(error.to_string())),
        }
        std::thread::sleep(pause);
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}

/// Asks for the host status once. Nothing when no whole answer comes in time.
fn ask(wire: &mut dyn Wire) -> io::Result<Option<HostStatus>> {
    // What an earlier question left unread must not be taken for this one's answer.
    let mut buffer = [0; 1024];
    while wire.read(&mut buffer, Duration::ZERO)? > 0 {}
    wire.write(zpl_status::ASK)?;
    wire.flush()?;
    let asked = Instant::now();
    let mut answer = Vec::new();
    while !zpl_status::is_whole(&answer) {
        let Some(left) = ANSWER.checked_sub(asked.elapsed()).filter(|left| !left.is_zero()) else { return Ok(None) };
        let read = wire.read(&mut buffer, left)?;
        answer.extend_from_slice(&buffer[..read]);
    }
    Ok(zpl_status::parse(&answer))
}
