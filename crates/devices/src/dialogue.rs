//! Questions, a document and answers over one wire.

use crate::error::{DeviceError, Fault, SendError, SentBytes};
use crate::wire::Wire;
use crate::zpl::{EXTENDED_STATUS, HOST_STATUS, HostStatus, Question};
use std::io;
use std::time::{Duration, Instant};

/// How long a printer may take to answer one question.
pub(crate) const ANSWER: Duration = Duration::from_millis(1500);
/// How much is handed to a wire at once.
const CHUNK: usize = 16 * 1024;

/// What a printer says of itself when asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Answer {
    /// Its host status, asked for after the document went out.
    Status(HostStatus),
    /// A host status that may be the late answer to a question from before the document.
    Stale(HostStatus),
    /// No host status, but what is wrong.
    Faults(Vec<Fault>),
    /// Nothing at all.
    Nothing,
}

/// A wire, and how many questions and answers went over it.
pub(crate) struct Dialogue {
    wire: Box<dyn Wire>,
    asked: u32,
    answered: u32,
    asked_before_document: u32,
}

impl Dialogue {
    pub(crate) fn new(wire: Box<dyn Wire>) -> Self {
        Self { wire, asked: 0, answered: 0, asked_before_document: 0 }
    }

    /// Asks one question. Nothing when no whole answer comes within `wait`.
    pub(crate) fn ask<A>(&mut self, question: &Question<A>, wait: Duration) -> io::Result<Option<A>> {
        // What an earlier question left unread must not be taken for this one's answer.
        let mut buffer = [0; 1024];
        while self.wire.read(&mut buffer, Duration::ZERO)? > 0 {}
        write_all(self.wire.as_mut(), question.text)?;
        self.wire.flush()?;
        let asked = Instant::now();
        let mut answer = Vec::new();
        while let Some(left) = wait.checked_sub(asked.elapsed()) {
            let read = self.wire.read(&mut buffer, left)?;
            answer.extend_from_slice(&buffer[..read]);
            if let Some(answer) = (question.read)(&answer) {
                return Ok(Some(answer));
            }
        }
        Ok(None)
    }

    /// Asks how it is.
    pub(crate) fn health(&mut self, wait: Duration) -> io::Result<Answer> {
        self.asked += 1;
        if let Some(status) = self.ask(&HOST_STATUS, wait)? {
            self.answered += 1;
            return Ok(self.dated(status));
        }
        let faults = self.errors(wait)?.unwrap_or_default();
        Ok(if faults.is_empty() { Answer::Nothing } else { Answer::Faults(faults) })
    }

    /// Asks for what is wrong: a stuck cutter, a jam, a lost mark have no flag in the host status. Nothing when the printer
    /// does not answer.
    pub(crate) fn errors(&mut self, wait: Duration) -> io::Result<Option<Vec<Fault>>> {
        self.ask(&EXTENDED_STATUS, wait)
    }

    /// Answers come in the order of their questions, and a printer may leave questions out. So the n-th answer is to
    /// the n-th question or to a later one: it speaks of the document once more answers have come than questions had
    /// been asked before it.
    fn dated(&self, status: HostStatus) -> Answer {
        if self.answered > self.asked_before_document { Answer::Status(status) } else { Answer::Stale(status) }
    }

    /// Hands a document over, whole.
    pub(crate) fn send(&mut self, document: &[u8]) -> Result<(), SendError> {
        self.asked_before_document = self.asked;
        let mut left = document;
        while !left.is_empty() {
            match self.wire.write(&left[..left.len().min(CHUNK)]) {
                Ok(written @ 1..) => left = &left[written..],
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                stopped => {
                    let sent = if left.len() == document.len() { SentBytes::None } else { SentBytes::Some };
                    let error = stopped.err().unwrap_or_else(|| io::ErrorKind::WriteZero.into());
                    return Err(SendError { sent, source: DeviceError::of(error) });
                }
            }
        }
        self.wire.flush().map_err(|error| SendError { sent: SentBytes::Some, source: DeviceError::of(error) })
    }

    /// Ends the conversation in good order, so that nothing handed over is lost.
    pub(crate) fn finish(&mut self) -> io::Result<()> {
        self.wire.finish()
    }
}

fn write_all(wire: &mut dyn Wire, mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match wire.write(bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(written) => bytes = &bytes[written..],
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
