//! One conversation with a printer: is it ready, here is the document, did it come out?

use crate::dialogue::{ANSWER, Answer, Dialogue};
use crate::error::{DeviceError, Doubt, Fault, NotReady, SendError};
use crate::folder::Folder;
use crate::queue::Queue;
use crate::watch::{Verdict, Watch};
use crate::wire;
use model::{Evidence, Printer, PrinterConnection, Proof};
use std::io;
use std::time::{Duration, Instant};

/// The first pause between two questions; it doubles up to [`LONGEST_PAUSE`].
const FIRST_PAUSE: Duration = Duration::from_millis(2);
const LONGEST_PAUSE: Duration = Duration::from_millis(200);

/// A conversation with one printer.
pub struct Session(Kind);

/// The kinds of connection, told apart by what they can prove.
enum Kind {
    /// Questions and answers go over the same wire as the document.
    TwoWay { dialogue: Dialogue, connection: PrinterConnection },
    /// The wire takes the document, and nothing answers.
    OneWay(Dialogue),
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
    let kind = match &printer.connection {
        PrinterConnection::Queue { name } => Kind::Queue(Queue::open(name, printer.language)?),
        PrinterConnection::Folder { path } => Kind::Folder(Folder::new(path, printer.language)),
        connection => {
            let dialogue = Dialogue::new(wire::open(connection).map_err(DeviceError::of)?);
            match printer.proof {
                Proof::HostStatus => Kind::TwoWay { dialogue, connection: connection.clone() },
                Proof::HandOver => Kind::OneWay(dialogue),
            }
        }
    };
    Ok(Session(kind))
}

impl Session {
    /// Whether the printer can print now. Where nothing answers questions, it can as far as anybody knows.
    ///
    /// # Errors
    /// What keeps it from printing.
    pub fn ready(&mut self) -> Result<(), NotReady> {
        let faults = match &mut self.0 {
            Kind::TwoWay { dialogue, connection } => keeps_from_printing(dialogue, connection),
            Kind::Queue(queue) => queue.faults(),
            Kind::OneWay(_) | Kind::Folder(_) => Vec::new(),
        };
        if faults.is_empty() { Ok(()) } else { Err(NotReady { faults }) }
    }

    /// Hands a document over, whole. The name shows in queues and folders.
    ///
    /// # Errors
    /// When it could not be handed over whole; the error says whether anything of it may have left.
    pub fn send(&mut self, document: &[u8], name: &str) -> Result<(), SendError> {
        match &mut self.0 {
            Kind::TwoWay { dialogue, .. } | Kind::OneWay(dialogue) => dialogue.send(document),
            Kind::Queue(queue) => queue.send(document, name),
            Kind::Folder(folder) => folder.send(document, name),
        }
    }

    /// Waits for evidence that the document came out. `on_fault` hears of what the printer says is wrong meanwhile,
    /// and of its being put right. As long as the printer tells of a fault it is waited for.
    ///
    /// # Errors
    /// When for as long as `patience` the printer says nothing or its work does not move, or when it is gone.
    pub fn confirm(
        &mut self,
        patience: Duration,
        on_fault: &mut dyn FnMut(Option<&NotReady>),
    ) -> Result<Evidence, Doubt> {
        match &mut self.0 {
            Kind::TwoWay { dialogue, .. } => confirm(dialogue, patience, on_fault),
            Kind::OneWay(dialogue) => {
                dialogue.finish().map_err(|error| Doubt::Gone(error.to_string()))?;
                Ok(Evidence::HandedOver { queue_job: String::new() })
            }
            Kind::Queue(queue) => queue.confirm(patience),
            Kind::Folder(folder) => Ok(Evidence::File { path: folder.file() }),
        }
    }
}

/// What a two-way printer says is wrong before it is sent anything.
fn keeps_from_printing(dialogue: &mut Dialogue, connection: &PrinterConnection) -> Vec<Fault> {
    let health = dialogue.health(ANSWER).or_else(|_| {
        // A printer may hang up between two labels. Nothing was under way, so a new wire is as good as the old one.
        *dialogue = Dialogue::new(wire::open(connection)?);
        dialogue.health(ANSWER)
    });
    match health {
        Ok(Answer::Status(status) | Answer::Stale(status)) => {
            let mut faults = status.faults();
            faults.extend((!status.is_empty()).then_some(Fault::Busy));
            faults
        }
        Ok(Answer::Faults(faults)) => faults,
        Ok(Answer::Nothing) => vec![Fault::Silent],
        Err(_) => vec![Fault::Offline],
    }
}

fn confirm(
    dialogue: &mut Dialogue,
    patience: Duration,
    on_fault: &mut dyn FnMut(Option<&NotReady>),
) -> Result<Evidence, Doubt> {
    let mut watch = Watch::new(patience, Instant::now());
    let mut pause = FIRST_PAUSE;
    let mut told = None;
    loop {
        let answer = dialogue.health(ANSWER.min(patience)).map_err(|error| match error.kind() {
            io::ErrorKind::UnexpectedEof => Doubt::Silent,
            _ => Doubt::Gone(error.to_string()),
        })?;
        match watch.judge(answer, Instant::now()) {
            Verdict::Printed => return Ok(Evidence::HostStatus),
            Verdict::Doubt(doubt) => return Err(doubt),
            Verdict::Wait(faults) => {
                let now = (!faults.is_empty()).then_some(NotReady { faults });
                if now != told {
                    on_fault(now.as_ref());
                    told = now;
                }
            }
        }
        std::thread::sleep(pause);
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}

#[cfg(test)]
mod tests;
