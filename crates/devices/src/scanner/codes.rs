//! A scanner's bytes as codes: whole ones, each ended by CR, LF, both or Tab, or by silence where that is set. What may be a
//! part of a code is refused. The page reads scanners that type by the same rules (`ui/src/desk/reader.ts`). Pure: every input
//! comes with how long the port was listened to until then.

use model::{CodeEnd, CodeFrame};
use std::collections::VecDeque;
use std::time::Duration;

/// More than any barcode holds: a QR code of version 40 has 7,089 digits (*ISO/IEC 18004*, table 1).
const LONGEST: usize = 8_192;

/// The separator of GS1 element strings, and what else ISO/IEC 15434 puts between fields; part of a code.
const SEPARATORS: [char; 4] = ['\u{1c}', '\u{1d}', '\u{1e}', '\u{4}'];

/// How long a code waits for its suffix, or for what comes after a pause.
const LATE: Duration = Duration::from_millis(1_000);
/// How long a code without a suffix waits, where it is known to have none.
const NOTHING_MORE: Duration = Duration::from_millis(400);
/// Within this time of bytes nobody ended, what follows is taken for their rest.
const REST: Duration = Duration::from_millis(1_500);
/// Within this time of them, only the whole code that begins with them is believed.
const REST_OF_CODE: Duration = Duration::from_secs(3);
/// The same code twice without a suffix, within this time, is whole.
const AGAIN: Duration = Duration::from_secs(10);

/// What a scanner read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScannerRead {
    /// A whole code, without its prefix and suffix.
    Code(String),
    /// Something that may be a part of a code, or lacks what is set to stand around codes.
    Part,
}

/// Bytes on their way to being codes.
#[derive(Debug)]
pub struct Codes {
    frame: CodeFrame,
    begun: Vec<u8>,
    began: Duration,
    last: Duration,
    /// The code that is begun is longer than any barcode: it is noise until its end.
    noise: bool,
    /// Bytes that nothing ended.
    head: Option<Head>,
    /// The scanner was found to have no suffix.
    unended: bool,
    read: VecDeque<ScannerRead>,
}

#[derive(Debug)]
struct Head {
    text: String,
    last: Duration,
}

impl Codes {
    /// Of a scanner that puts this around its codes; nothing came yet.
    #[must_use]
    pub const fn new(frame: CodeFrame) -> Self {
        Self {
            frame,
            begun: Vec::new(),
            began: Duration::ZERO,
            last: Duration::ZERO,
            noise: false,
            head: None,
            unended: false,
            read: VecDeque::new(),
        }
    }

    /// Some more bytes.
    pub fn take(&mut self, bytes: &[u8], at: Duration) {
        self.rest(at);
        for byte in bytes {
            if self.is_suffix(*byte) {
                self.suffix();
            } else {
                self.byte(*byte, at);
            }
        }
    }

    /// A Tab that is set to stand around codes ends none.
    fn is_suffix(&self, byte: u8) -> bool {
        let is_set = || [&self.frame.prefix, &self.frame.suffix].iter().any(|set| set.contains('\t'));
        matches!(byte, b'\r' | b'\n') || (byte == b'\t' && !is_set())
    }

    /// Nothing came until now.
    pub fn rest(&mut self, at: Duration) {
        if self.begun.is_empty() || at.saturating_sub(self.last) <= self.patience() {
            return;
        }
        let text = text(&self.begun);
        let (began, last) = (self.began, self.last);
        let again = |head: &Head| {
            let between = began.saturating_sub(head.last);
            head.text == text && between > REST && between <= AGAIN
        };
        if self.head.as_ref().is_some_and(again) {
            self.unended = true;
            self.head = None;
        }
        if self.ends_by_silence() {
            return self.end();
        }
        self.begun.clear();
        self.noise = false;
        self.head = Some(Head { text, last });
        self.read.push_back(ScannerRead::Part);
    }

    /// The oldest reading.
    pub fn next_read(&mut self) -> Option<ScannerRead> {
        self.read.pop_front()
    }

    fn byte(&mut self, byte: u8, at: Duration) {
        if self.begun.is_empty() {
            self.began = at;
        }
        self.last = at;
        if self.begun.len() == LONGEST {
            self.noise = true;
        } else {
            self.begun.push(byte);
        }
    }

    fn suffix(&mut self) {
        if self.begun.is_empty() {
            // The second half of CR LF, or a suffix after a code that was refused already.
            self.head = None;
        } else {
            self.end();
        }
    }

    fn end(&mut self) {
        let text = text(&std::mem::take(&mut self.begun));
        let noise = std::mem::take(&mut self.noise);
        let whole = !noise && self.head.take().is_none_or(|head| self.is_whole(&text, &head));
        let code = if whole { self.unframed(&text) } else { None };
        self.read.extend(match code {
            Some(code) if code.is_empty() => None,
            Some(code) => Some(ScannerRead::Code(code)),
            None => Some(ScannerRead::Part),
        });
    }

    /// Whether a code is a whole one that was scanned anew after a part of it, and not the rest of that.
    fn is_whole(&self, text: &str, head: &Head) -> bool {
        let between = self.began.saturating_sub(head.last);
        between > REST_OF_CODE || (between > REST && text.len() > head.text.len() && text.starts_with(&head.text))
    }

    /// A code without what stands around it; `None` where that is missing.
    fn unframed(&self, text: &str) -> Option<String> {
        let bare = text.strip_prefix(&self.frame.prefix)?.strip_suffix(&self.frame.suffix)?;
        // STX, ETX and the like frame a code and are no part of it.
        Some(bare.chars().filter(|letter| !letter.is_ascii_control() || SEPARATORS.contains(letter)).collect())
    }

    fn patience(&self) -> Duration {
        if self.ends_by_silence() { NOTHING_MORE } else { LATE }
    }

    fn ends_by_silence(&self) -> bool {
        self.unended || self.frame.ends == CodeEnd::Silence
    }
}

/// What bytes say. Scanners send what the symbol holds: UTF-8 where it says so, else ISO 8859-1.
fn text(bytes: &[u8]) -> String {
    std::str::from_utf8(bytes).map_or_else(|_| bytes.iter().copied().map(char::from).collect(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn plain() -> Codes {
        Codes::new(CodeFrame::default())
    }

    fn ms(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    fn all(codes: &mut Codes) -> Vec<String> {
        let read = std::iter::from_fn(|| codes.next_read());
        read.map(|read| if let ScannerRead::Code(code) = read { code } else { "part".to_owned() }).collect()
    }

    #[test]
    fn every_suffix_ends_a_code() {
        let mut codes = plain();
        codes.take(b"]C11001\r1002\n1003\r\n\r\n\x021004\x03\r1005\t1006\t\r\n", ms(0));
        assert_eq!(all(&mut codes), ["]C11001", "1002", "1003", "1004", "1005", "1006"]);
    }

    #[test]
    fn a_tab_that_is_set_to_stand_around_codes_ends_none() {
        let frame = CodeFrame { suffix: "\t".to_owned(), ..CodeFrame::default() };
        let mut codes = Codes::new(frame);
        codes.take(b"1001\t\r1002\r", ms(0));
        assert_eq!(all(&mut codes), ["1001", "part"]);
    }

    #[test]
    fn a_pause_inside_a_code_does_not_cut_it() {
        let mut codes = plain();
        codes.take(b"10", ms(0));
        codes.rest(ms(300));
        codes.take(b"05", ms(300));
        codes.rest(ms(900));
        assert!(all(&mut codes).is_empty());
        codes.take(b"\r", ms(950));
        assert_eq!(all(&mut codes), ["1005"]);
    }

    #[test]
    fn what_nothing_ended_is_refused_and_so_is_its_rest() {
        let mut codes = plain();
        codes.take(b"1000", ms(0));
        codes.rest(ms(1_100));
        assert_eq!(all(&mut codes), ["part"]);
        codes.take(b"1001\r", ms(1_200));
        assert_eq!(all(&mut codes), ["part"]);
        codes.take(b"10001001\r", ms(2_500));
        assert_eq!(all(&mut codes), ["10001001"]);
    }

    #[test]
    fn a_suffix_that_comes_far_too_late_ends_nothing_more() {
        let mut codes = plain();
        codes.take(b"1000", ms(0));
        codes.take(b"\r\n", ms(1_500));
        assert_eq!(all(&mut codes), ["part"]);
        codes.take(b"2000\r", ms(1_800));
        assert_eq!(all(&mut codes), ["2000"]);
    }

    #[test]
    fn a_scanner_without_a_suffix_is_known_after_the_same_code_twice_or_when_it_is_set() {
        let mut codes = plain();
        codes.take(b"1005", ms(0));
        codes.rest(ms(1_100));
        codes.take(b"1005", ms(3_000));
        codes.rest(ms(4_100));
        codes.take(b"1006", ms(9_000));
        codes.rest(ms(9_500));
        assert_eq!(all(&mut codes), ["part", "1005", "1006"]);
        let mut set = Codes::new(CodeFrame { ends: CodeEnd::Silence, ..CodeFrame::default() });
        set.take(b"1005", ms(0));
        set.rest(ms(450));
        assert_eq!(all(&mut set), ["1005"]);
    }

    #[test]
    fn what_is_set_around_codes_is_taken_off_and_a_code_without_it_refused() {
        let frame = CodeFrame { prefix: "\u{2}".to_owned(), suffix: "#".to_owned(), ends: CodeEnd::Suffix };
        let mut codes = Codes::new(frame);
        codes.take(b"\x021001#\r1001#\r\x021001\r", ms(0));
        assert_eq!(all(&mut codes), ["1001", "part", "part"]);
    }

    #[test]
    fn separators_and_letters_stay() {
        let mut codes = plain();
        codes.take("]d201095011015300031017\u{1d}21A\r".as_bytes(), ms(0));
        codes.take("Größe\r".as_bytes(), ms(10));
        codes.take(b"Gr\xf6\xdfe\r", ms(20));
        assert_eq!(all(&mut codes), ["]d201095011015300031017\u{1d}21A", "Größe", "Größe"]);
    }

    #[test]
    fn noise_is_refused_and_the_next_code_is_read() {
        let mut codes = plain();
        codes.take(&[b'x'; 3 * LONGEST], ms(0));
        codes.take(b"\r1001\r", ms(0));
        assert_eq!(all(&mut codes), ["part", "1001"]);
    }

    proptest! {
        #[test]
        fn it_does_not_matter_how_the_bytes_arrive(bytes in prop::collection::vec(any::<u8>(), 0..200), at in 0..200_usize) {
            let (mut whole, mut cut) = (plain(), plain());
            whole.take(&bytes, ms(0));
            let (left, right) = bytes.split_at(at.min(bytes.len()));
            cut.take(left, ms(0));
            cut.take(right, ms(700));
            prop_assert_eq!(all(&mut whole), all(&mut cut));
            whole.rest(ms(10_000));
            cut.rest(ms(10_000));
            prop_assert_eq!(all(&mut whole), all(&mut cut));
        }
    }
}
