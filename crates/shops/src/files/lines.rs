//! The lines of a file, with their numbers.

use super::Source;
use std::collections::VecDeque;
use std::io::{self, BufRead as _, Read as _};

/// The longest line there is a use for, in bytes.
const LONGEST: u64 = 1 << 20;

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

    fn read(&mut self) -> io::Result<Option<Line>> {
        let mut bytes = Vec::with_capacity(256);
        let read = self.source.by_ref().take(LONGEST).read_until(b'\n', &mut bytes)?;
        if read == 0 {
            return Ok(None);
        }
        self.number += 1;
        let ends = bytes.ends_with(b"\n");
        let is_too_long = read as u64 == LONGEST && !ends;
        if is_too_long {
            self.source.skip_until(b'\n')?;
        }
        if !ends {
            bytes.push(b'\n');
        }
        Ok(Some(Line { number: self.number, bytes, flaw: is_too_long.then_some("expected-shorter-line") }))
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
