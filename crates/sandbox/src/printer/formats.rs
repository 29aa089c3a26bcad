//! Telling labels and questions apart in what comes down the wire.

use std::time::Instant;

/// A question the printer answers at once, even in the middle of a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Question {
    /// `~HS`
    HostStatus,
    /// `~HI`
    Identification,
    /// `! U1 getvar "odometer.total_label_count"`
    Odometer,
}

/// Something whole that was heard.
pub(super) enum Heard {
    /// A label, from `^XA` to `^XZ`.
    Label {
        zpl: Vec<u8>,
        first_byte: Instant,
    },
    Question(Question),
}

const QUESTIONS: [(&[u8], Question); 3] = [
    (b"~HS", Question::HostStatus),
    (b"~HI", Question::Identification),
    (b"! U1 getvar \"odometer.total_label_count\"\r\n", Question::Odometer),
];

/// Listens byte by byte.
#[derive(Default)]
pub(super) struct Listener {
    heard: Vec<u8>,
    started: Option<Instant>,
}

impl Listener {
    pub(super) fn hear(&mut self, byte: u8) -> Option<Heard> {
        self.heard.push(byte);
        if let Some((text, question)) = QUESTIONS.iter().find(|(text, _)| self.heard.ends_with(text)) {
            self.heard.truncate(self.heard.len() - text.len());
            return Some(Heard::Question(*question));
        }
        if self.started.is_none() && self.heard.ends_with(b"^XA") {
            self.heard = b"^XA".to_vec();
            self.started = Some(Instant::now());
        }
        if self.started.is_some() && self.heard.ends_with(b"^XZ") {
            let first_byte = self.started.take()?;
            return Some(Heard::Label { zpl: std::mem::take(&mut self.heard), first_byte });
        }
        None
    }

    /// Whether a label was begun and not ended.
    pub(super) fn is_within_label(&self) -> bool {
        self.started.is_some()
    }

    /// How much of the label under way has come.
    pub(super) fn label_bytes(&self) -> usize {
        if self.started.is_some() { self.heard.len() } else { 0 }
    }
}
