//! Questions, a document and answers over one wire.

use crate::error::{DeviceError, SendError, SentBytes};
use crate::question::Question;
use crate::wire::{LONGEST_ANSWER, Wire, fall_quiet};
use model::PrinterLanguage;
use std::io;
use std::time::{Duration, Instant};

/// How long a printer may take to answer one question.
pub(crate) const ANSWER: Duration = Duration::from_millis(1500);
/// How much is handed to a wire at once.
const CHUNK: usize = 16 * 1024;

/// How long an answer of many lines may pause.
const QUIET: Duration = Duration::from_millis(150);

/// A wire, what is spoken over it, and how many questions and answers went over it.
pub(crate) struct Dialogue {
    wire: Box<dyn Wire>,
    pub(crate) language: PrinterLanguage,
    pub(crate) asked: u32,
    pub(crate) answered: u32,
    pub(crate) asked_before_document: u32,
    /// Whether the printer has read the document to its end.
    pub(crate) is_through: bool,
}

impl Dialogue {
    pub(crate) fn new(wire: Box<dyn Wire>, language: PrinterLanguage) -> Self {
        Self { wire, language, asked: 0, answered: 0, asked_before_document: 0, is_through: true }
    }

    /// Asks one question. Nothing when no whole answer comes within `wait`, or what comes is longer than any answer.
    pub(crate) fn ask<A>(&mut self, question: &Question<A>, wait: Duration) -> io::Result<Option<A>> {
        self.wire.listen()?;
        // What an earlier question left unread must not be taken for this one's answer.
        fall_quiet(self.wire.as_mut(), Duration::ZERO)?;
        let mut buffer = [0; 1024];
        write_all(self.wire.as_mut(), question.text)?;
        self.wire.flush()?;
        let asked = Instant::now();
        let mut answer = Vec::new();
        while let Some(left) = wait.checked_sub(asked.elapsed()) {
            let read = self.wire.read(&mut buffer, left)?;
            answer.extend_from_slice(&buffer[..read]);
            if answer.len() > LONGEST_ANSWER {
                return Ok(None);
            }
            if let Some(answer) = (question.read)(&answer) {
                return Ok(Some(answer));
            }
        }
        Ok(None)
    }

    /// Asks a question whose answer has no end of its own: it ends when the printer falls quiet. Nothing when it does not.
    pub(crate) fn ask_at_length<A>(&mut self, question: &Question<A>, wait: Duration) -> io::Result<Option<A>> {
        let whole = self.ask(
            &Question { text: question.text, read: |answer| Some(answer.to_vec()).filter(|it| !it.is_empty()) },
            wait,
        )?;
        let Some(mut answer) = whole else { return Ok(None) };
        let mut buffer = [0; 1024];
        while answer.len() <= LONGEST_ANSWER {
            match self.wire.read(&mut buffer, QUIET)? {
                0 => return Ok((question.read)(&answer)),
                read => answer.extend_from_slice(&buffer[..read]),
            }
        }
        Ok(None)
    }

    /// Hands a document over, whole.
    pub(crate) fn send(&mut self, document: &[u8]) -> Result<(), SendError> {
        self.asked_before_document = self.asked;
        self.is_through = false;
        self.wire.speak().map_err(|error| SendError { sent: SentBytes::None, source: DeviceError::of(error) })?;
        let mut left = document;
        while !left.is_empty() {
            match self.wire.write(&left[..left.len().min(CHUNK)]) {
                Ok(written @ 1..) => left = &left[written..],
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                stopped => {
                    let sent = if left.len() == document.len() { SentBytes::None } else { SentBytes::Some };
                    let error = stopped.err().unwrap_or_else(|| io::ErrorKind::WriteZero.into());
                    return Err(SendError { sent, source: DeviceError::of_sending(error) });
                }
            }
        }
        self.wire.flush().map_err(|error| SendError { sent: SentBytes::Some, source: DeviceError::of_sending(error) })
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
