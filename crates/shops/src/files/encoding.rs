//! Which encoding a file is in, by the evidence of all of it.
//!
//! A byte order mark names UTF-8 or UTF-16; zeros in every other byte are UTF-16 without one. Bytes that are UTF-8 to the last
//! are UTF-8, or ISO-2022-JP where they are ASCII with escapes. What else there is is told by the letters it would spell (`chardetng` for the encodings of the web, a count of
//! letters within words for Mac OS Roman and ISO-8859-15, which it does not know). Where that spells no words (`spelling`), the
//! one encoding in which it does is taken, or it is asked; and so it is where that spells some words oddly and another none.

use super::error::{FileError, Question};
use super::evidence::Example;
use super::spelling::{Spelling, flawless, spelling};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Decoder, Encoding, ISO_2022_JP, ISO_8859_15, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::io::{self, BufRead as _, BufReader, Cursor, Read};

/// How much of a file's beginning tells UTF-16 from others.
const HEAD: usize = 4096;

/// Of the lines with letters beyond ASCII, so many bytes are looked at; more would say the same.
const MOST_EVIDENCE: usize = 1 << 20;

/// Longer lines are looked at in pieces.
const LONGEST: u64 = 1 << 16;

/// An encoding, and how many bytes of mark stand before the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) encoding: &'static Encoding,
    pub(super) mark: usize,
}

/// What the first bytes tell for sure.
pub(super) fn by_mark(head: &[u8]) -> Option<Found> {
    let (encoding, mark) = match head {
        [0xEF, 0xBB, 0xBF, ..] => (UTF_8, 3),
        [0xFF, 0xFE, ..] => (UTF_16LE, 2),
        [0xFE, 0xFF, ..] => (UTF_16BE, 2),
        _ => {
            let zeros = |odd: usize| head.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
            let (even, odd, half) = (zeros(0), zeros(1), head.len() / 2);
            match () {
                () if half < 4 => return None,
                () if odd * 2 > half && even * 8 < half => (UTF_16LE, 0),
                () if even * 2 > half && odd * 8 < half => (UTF_16BE, 0),
                () => return None,
            }
        }
    };
    Some(Found { encoding, mark })
}

/// A file's beginning.
pub(super) fn head(source: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut head = Vec::with_capacity(HEAD);
    source.take(HEAD as u64).read_to_end(&mut head)?;
    Ok(head)
}

/// What sets of letters are switched with in ISO-2022-JP, which is ASCII to the last byte.
const ESCAPE: u8 = 0x1b;

/// UTF-8 where all of it is, or ISO-2022-JP; none where it is neither.
pub(super) fn of_unicode(source: &mut impl Read) -> io::Result<Option<&'static Encoding>> {
    let mut block = vec![0; 64 * 1024];
    let mut kept = 0;
    let (mut is_ascii, mut escapes) = (true, false);
    loop {
        let read = source.read(&mut block[kept..])?;
        if read == 0 {
            let encoding = if is_ascii && escapes { ISO_2022_JP } else { UTF_8 };
            return Ok((kept == 0).then_some(encoding));
        }
        let text = &block[..kept + read];
        is_ascii &= text.is_ascii();
        escapes |= text.contains(&ESCAPE);
        kept = match std::str::from_utf8(text) {
            Ok(_) => 0,
            Err(error) if error.error_len().is_none() => {
                let rest = error.valid_up_to()..text.len();
                let length = rest.len();
                block.copy_within(rest, 0);
                length
            }
            Err(_) => return Ok(None),
        };
    }
}

/// The encoding of a file that is not UTF-8 to the last byte.
///
/// # Errors
/// When it cannot be read, or when it could be in more than one.
pub(super) fn by_letters(source: impl Read) -> Result<&'static Encoding, FileError> {
    let census = Census::of(source)?;
    let legacy = census.guess();
    let unclear = |choices: Vec<&'static Encoding>, examples: Vec<Example>| {
        let choices = choices.into_iter().map(Encoding::name).collect();
        Err(FileError::Unclear { question: Question::Encoding, choices, examples })
    };
    if census.utf8_lines > 0 && census.utf8_lines * 10 >= census.other_lines {
        let examples = census.utf8_example.into_iter().chain(census.other_example).collect();
        return unclear(vec![UTF_8, legacy], examples);
    }
    let found = match census.letters.mac() {
        Mac::Surely => MACINTOSH,
        Mac::No => legacy,
        Mac::Perhaps => return unclear(vec![legacy, MACINTOSH], census.other_example.into_iter().collect()),
    };
    let spelling = spelling(&census.evidence, found);
    if spelling == Spelling::Flawless {
        return Ok(found);
    }
    match (spelling, &flawless(&census.evidence)[..]) {
        (Spelling::Odd, [other]) => Ok(*other),
        (Spelling::Flawless | Spelling::Usual, []) => Ok(found),
        (_, others) => {
            let choices = std::iter::once(found).chain(others.iter().copied()).collect();
            unclear(choices, census.other_example.into_iter().collect())
        }
    }
}

/// Whether a text was written as UTF-8, read as Windows-1252 and written again: `JÃ¼rgen`.
pub(super) fn is_encoded_twice(text: &str) -> bool {
    if text.is_ascii() {
        return false;
    }
    let (bytes, _, has_others) = WINDOWS_1252.encode(text);
    !has_others && std::str::from_utf8(&bytes).is_ok()
}

/// What the lines with letters beyond ASCII say.
struct Census {
    utf8_lines: u64,
    other_lines: u64,
    utf8_example: Option<Example>,
    other_example: Option<Example>,
    letters: Letters,
    detector: EncodingDetector,
    /// The lines that were looked at.
    evidence: Vec<u8>,
}

impl Census {
    fn of(source: impl Read) -> io::Result<Self> {
        let mut census = Self {
            utf8_lines: 0,
            other_lines: 0,
            utf8_example: None,
            other_example: None,
            letters: Letters::default(),
            detector: EncodingDetector::new(Iso2022JpDetection::Deny),
            evidence: Vec::new(),
        };
        let mut source = BufReader::with_capacity(64 * 1024, source);
        let (mut line, mut number) = (Vec::new(), 1);
        loop {
            line.clear();
            if source.by_ref().take(LONGEST).read_until(b'\n', &mut line)? == 0 {
                break;
            }
            if !line.is_ascii() {
                census.count(&line, number);
                if census.evidence.len() < MOST_EVIDENCE {
                    census.evidence.extend_from_slice(&line);
                    census.detector.feed(&line, false);
                    census.letters.count(&line);
                }
            }
            number += u64::from(line.ends_with(b"\n"));
        }
        census.detector.feed(&[], true);
        Ok(census)
    }

    fn count(&mut self, line: &[u8], number: u64) {
        let example = || {
            let found = String::from_utf8_lossy(&line[around_first_letter(line)]).trim().to_owned();
            Example { line: number, column: String::new(), found }
        };
        if std::str::from_utf8(line).is_ok() {
            self.utf8_lines += 1;
            self.utf8_example.get_or_insert_with(example);
        } else {
            self.other_lines += 1;
            self.other_example.get_or_insert_with(example);
        }
    }

    fn guess(&self) -> &'static Encoding {
        match self.detector.guess(None, Utf8Detection::Deny) {
            encoding if encoding == WINDOWS_1252 && self.letters.is_latin9() => ISO_8859_15,
            encoding => encoding,
        }
    }
}

/// The bytes around the first one beyond ASCII.
fn around_first_letter(line: &[u8]) -> std::ops::Range<usize> {
    let at = line.iter().position(|byte| !byte.is_ascii()).unwrap_or(0);
    at.saturating_sub(12)..(at + 12).min(line.len())
}

/// How bytes beyond ASCII stand beside ASCII letters. In the alphabets of Europe they stand alone within words.
#[derive(Default)]
struct Letters {
    ascii: u64,
    beyond: u64,
    /// Of these, those between ASCII.
    alone: u64,
    /// Letters of Windows-125x and ISO-8859-x within words.
    latin: u64,
    /// Letters of Mac OS Roman within words, which are letters of no other here.
    mac: u64,
    /// Letters of Mac OS Roman within words, which are letters of Windows-1250 or 1252 as well (Š š Ž ž Ś ś Œ œ …).
    either: u64,
    /// Bytes that Windows-1252 has signs for and ISO-8859-x has none.
    windows: u64,
    /// Euro sign, or Š š Ž ž Œ œ Ÿ within words, of ISO-8859-15.
    latin9: u64,
}

enum Mac {
    Surely,
    Perhaps,
    No,
}

impl Letters {
    fn count(&mut self, line: &[u8]) {
        for (place, byte) in line.iter().enumerate() {
            let before = place.checked_sub(1).map_or(b' ', |place| line[place]);
            let after = line.get(place + 1).copied().unwrap_or(b' ');
            if byte.is_ascii() {
                self.ascii += u64::from(byte.is_ascii_alphabetic());
                continue;
            }
            self.beyond += 1;
            self.windows += u64::from(matches!(byte, 0x80..=0x9F));
            let is_alone = before.is_ascii() && after.is_ascii();
            self.alone += u64::from(is_alone);
            let is_within = before.is_ascii_alphabetic() && after.is_ascii_alphabetic();
            let is_beside = is_alone && (before.is_ascii_alphabetic() || after.is_ascii_alphabetic());
            match byte {
                0xA4 => self.latin9 += u64::from(is_alone && !is_beside),
                0xA6 | 0xA8 | 0xB4 | 0xB8 | 0xBC..=0xBE => self.latin9 += u64::from(is_within),
                _ => {}
            }
            match byte {
                0xC0..=0xD6 | 0xD8..=0xF6 | 0xF8..=0xFF => self.latin += u64::from(is_beside),
                0xA7 => self.mac += u64::from(is_alone && before.is_ascii_lowercase()),
                0x8A | 0x8C..=0x8F | 0x9A | 0x9C..=0x9F => self.either += u64::from(is_beside),
                // Quotation marks, dashes and the like of Windows-1252 stand beside letters as well.
                0x80 | 0x82 | 0x84 | 0x85 | 0x89 | 0x8B | 0x91..=0x97 | 0x99 | 0x9B => {}
                0x81 | 0x83 | 0x86..=0x88 | 0x90 | 0x98 => self.mac += u64::from(is_beside),
                _ => {}
            }
        }
    }

    fn mac(&self) -> Mac {
        // Runs of letters beyond ASCII are another alphabet.
        let is_european = self.beyond * 4 < self.ascii && self.alone * 10 > self.beyond * 6;
        match (is_european, self.mac, self.either) {
            (true, mac, either) if mac > 0 && mac + either > 3 * self.latin => Mac::Surely,
            (true, 0, either) if either > 0 && self.latin == 0 => Mac::Perhaps,
            _ => Mac::No,
        }
    }

    fn is_latin9(&self) -> bool {
        self.windows == 0 && self.latin9 > 0
    }
}

/// A file's text as UTF-8. UTF-8 itself is passed on as it is.
pub(super) fn decoded(mut source: impl Read + Send + 'static, found: Found) -> io::Result<Box<dyn Read + Send>> {
    io::copy(&mut source.by_ref().take(found.mark as u64), &mut io::sink())?;
    if found.encoding == UTF_8 {
        return Ok(Box::new(source));
    }
    let decoder = found.encoding.new_decoder_without_bom_handling();
    Ok(Box::new(Transcoded { source, decoder, text: Cursor::default(), ended: false }))
}

struct Transcoded<R> {
    source: R,
    decoder: Decoder,
    text: Cursor<Vec<u8>>,
    ended: bool,
}

impl<R: Read> Read for Transcoded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let count = self.text.read(buffer)?;
            if count > 0 || self.ended || buffer.is_empty() {
                return Ok(count);
            }
            let mut raw = [0; 16 * 1024];
            let read = self.source.read(&mut raw)?;
            self.ended = read == 0;
            // A byte becomes three of UTF-8 at most, and a letter may be left from before.
            let mut decoded = String::with_capacity(raw.len() * 3 + 16);
            let (_, _, _) = self.decoder.decode_to_string(&raw[..read], &mut decoded, self.ended);
            self.text = Cursor::new(decoded.into_bytes());
        }
    }
}
