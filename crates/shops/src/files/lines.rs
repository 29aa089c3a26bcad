//! The lines of a file, with their numbers.

use super::Source;
use std::collections::VecDeque;
use std::io::{self, BufRead as _};

/// The mark of UTF-8, which also stands within files that were joined.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// The longest line there is a use for, in bytes.
const LONGEST: usize = 1 << 20;

/// One line, its end included.
#[derive(Debug, Clone)]
pub(super) struct Line {
    /// Counted from 1.
    pub(super) number: u64,
    pub(super) bytes: Vec<u8>,
    /// What was expected instead, where the line cannot be used.
    pub(super) flaw: Option<&'static str>,
}

impl Line {
    pub(super) fn is_blank(&self) -> bool {
        self.flaw.is_none() && self.bytes.trim_ascii().is_empty()
    }
}

pub(super) struct Lines {
    source: Source,
    number: u64,
    put_back: VecDeque<Line>,
    has_failed: bool,
}

impl Lines {
    pub(super) fn new(source: Source) -> Self {
        Self { source, number: 0, put_back: VecDeque::new(), has_failed: false }
    }

    /// The first line with something on it.
    pub(super) fn first(&mut self) -> io::Result<Option<Line>> {
        loop {
            match self.read()? {
                Some(line) if line.is_blank() => {}
                line => return Ok(line),
            }
        }
    }

    /// Lets a line come again.
    pub(super) fn put_back(&mut self, line: Line) {
        self.put_back.push_front(line);
    }

    /// A line ends with `\n`, `\r\n` or, as spreadsheets on old Macs have it, `\r`.
    fn read(&mut self) -> io::Result<Option<Line>> {
        let mut bytes = Vec::with_capacity(256);
        let mut flaw = None;
        let end = loop {
            let buffer = self.source.fill_buf()?;
            if buffer.is_empty() {
                if bytes.is_empty() && flaw.is_none() {
                    return Ok(None);
                }
                break b'\n';
            }
            let length = buffer.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(buffer.len());
            let end = buffer.get(length).copied();
            if bytes.len() + length <= LONGEST {
                bytes.extend_from_slice(&buffer[..length]);
            } else {
                flaw = Some("expected-shorter-line");
            }
            self.source.consume(length + usize::from(end.is_some()));
            if let Some(end) = end {
                break end;
            }
        };
        bytes.push(end);
        if end == b'\r' && self.source.fill_buf()?.first() == Some(&b'\n') {
            self.source.consume(1);
            bytes.push(b'\n');
        }
        if bytes.starts_with(MARK) {
            bytes.drain(..MARK.len());
        }
        self.number += 1;
        Ok(Some(Line { number: self.number, bytes, flaw }))
    }
}

impl Iterator for Lines {
    type Item = Line;

    /// A file that cannot be read on ends with a line that says so.
    fn next(&mut self) -> Option<Line> {
        if let Some(line) = self.put_back.pop_front() {
            return Some(line);
        }
        if self.has_failed {
            return None;
        }
        self.read().unwrap_or_else(|_| {
            self.has_failed = true;
            Some(Line { number: self.number + 1, bytes: b"\n".to_vec(), flaw: Some("expected-rest-of-file") })
        })
    }
}
