//! Telling labels and questions apart in what comes down the wire.

use std::time::Instant;

/// A question the printer answers at once, even in the middle of a batch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Question {
    /// `~HS`
    HostStatus,
    /// `~HQES`
    ExtendedStatus,
    /// `~HI`
    Identification,
    /// `! U1 getvar "name"`, a setting or counter by name.
    Variable(String),
}

/// Something whole that was heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Heard {
    /// A label, from `^XA` to `^XZ`.
    Label { zpl: Vec<u8>, first_byte: Instant },
    /// A question.
    Question(Question),
}

const QUESTIONS: [(&[u8], Question); 3] =
    [(b"~HS", Question::HostStatus), (b"~HQES", Question::ExtendedStatus), (b"~HI", Question::Identification)];
const BEGIN: &[u8] = b"^XA";
const END: &[u8] = b"^XZ";
const VARIABLE: &[u8] = b"! U1 getvar \"";
/// What lies between labels is forgotten beyond this: no question is longer.
const BETWEEN: usize = 256;

/// How many labels a format makes: as many as its `^PQ` asks for, and none when it only sets the printer up.
pub(super) fn labels(zpl: &[u8]) -> u32 {
    let has = |command: &[u8]| zpl.windows(command.len()).any(|text| text == command);
    if !has(b"^F") && !has(b"^G") && zpl != b"^XA^XZ" {
        return 0;
    }
    let Some(at) = zpl.windows(3).rposition(|text| text == b"^PQ") else { return 1 };
    let digits = zpl[at + 3..].iter().take_while(|byte| byte.is_ascii_digit());
    digits.fold(0_u32, |labels, digit| labels.saturating_mul(10).saturating_add(u32::from(digit - b'0'))).max(1)
}

/// Listens byte by byte.
#[derive(Default)]
pub(super) struct Listener {
    heard: Vec<u8>,
    /// When the label under way began.
    began: Option<Instant>,
}

impl Listener {
    /// Hears one byte, which came in at that moment.
    pub(super) fn hear(&mut self, byte: u8, at: Instant) -> Option<Heard> {
        self.heard.push(byte);
        match byte {
            b'S' | b'I' => self.question().map(Heard::Question),
            b'\n' => self.variable().map(Heard::Question),
            b'A' if self.began.is_none() && self.heard.ends_with(BEGIN) => {
                self.heard = BEGIN.to_vec();
                self.began = Some(at);
                None
            }
            b'Z' if self.heard.ends_with(END) => {
                let first_byte = self.began.take()?;
                Some(Heard::Label { zpl: std::mem::take(&mut self.heard), first_byte })
            }
            _ => {
                if self.began.is_none() && self.heard.len() > 2 * BETWEEN {
                    self.heard.drain(..BETWEEN);
                }
                None
            }
        }
    }

    /// Whether a label was begun and not ended.
    pub(super) fn is_within_label(&self) -> bool {
        self.began.is_some()
    }

    /// How much of the label under way has come.
    pub(super) fn label_bytes(&self) -> usize {
        if self.began.is_some() {
            return self.heard.len();
        }
        (1..BEGIN.len()).rev().find(|length| self.heard.ends_with(&BEGIN[..*length])).unwrap_or_default()
    }

    /// A question that ends here; it is no part of a label it came in the middle of.
    fn question(&mut self) -> Option<Question> {
        let (text, question) = QUESTIONS.iter().find(|(text, _)| self.heard.ends_with(text))?;
        self.heard.truncate(self.heard.len() - text.len());
        Some(question.clone())
    }

    fn variable(&mut self) -> Option<Question> {
        if self.began.is_some() {
            return None;
        }
        let line = std::mem::take(&mut self.heard);
        let start = line.windows(VARIABLE.len()).rposition(|text| text == VARIABLE)? + VARIABLE.len();
        let name = line[start..].split(|byte| *byte == b'"').next()?;
        Some(Question::Variable(String::from_utf8_lossy(name).into_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(bytes: &[u8], at: Instant) -> Vec<Heard> {
        let mut listener = Listener::default();
        bytes.iter().filter_map(|byte| listener.hear(*byte, at)).collect()
    }

    #[test]
    fn labels_and_questions_are_told_apart() {
        let at = Instant::now();
        let said = b"noise~HS\r\n^XA^FDa^FS~HQES^XZ\r\n! U1 getvar \"odometer.total_label_count\"\r\n~HI^XA^XZ";
        let label = |zpl: &[u8]| Heard::Label { zpl: zpl.to_vec(), first_byte: at };
        let expected = [
            Heard::Question(Question::HostStatus),
            Heard::Question(Question::ExtendedStatus),
            label(b"^XA^FDa^FS^XZ"),
            Heard::Question(Question::Variable("odometer.total_label_count".to_owned())),
            Heard::Question(Question::Identification),
            label(b"^XA^XZ"),
        ];
        assert_eq!(heard(said, at), expected);
    }

    #[test]
    fn what_lies_between_labels_is_forgotten() {
        let mut listener = Listener::default();
        for _ in 0..100_000 {
            assert_eq!(listener.hear(b'x', Instant::now()), None);
        }
        assert!(listener.heard.len() <= 2 * BETWEEN);
    }
}
