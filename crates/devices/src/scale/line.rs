//! A scale on a line, serial or TCP: a question goes out, and the first whole answer counts.

use super::Pan;
use super::protocol::Protocol;
use crate::wire::{Wire, serial, tcp};
use model::{Character, Reading};
use std::io;
use std::time::{Duration, Instant};

/// How long an answer may take; every manual promises a quicker one.
const ANSWER: Duration = Duration::from_millis(800);
/// How long zeroing may take: the scale waits until it has come to rest.
const ZERO: Duration = Duration::from_secs(3);
/// No answer is longer; more than this without an end is noise.
const LONGEST: usize = 64;
/// A scale that talks all the time is not listened to for ever before it is asked.
const MOST_UNASKED: usize = 64;

pub(super) fn serial(
    path: &str,
    baud: u32,
    character: Character,
    protocol: Box<dyn Protocol>,
) -> io::Result<Box<dyn Pan>> {
    Ok(Box::new(Line { wire: serial::open_scale(path, baud, character)?, protocol }))
}

pub(super) fn tcp(host: &str, port: u16, protocol: Box<dyn Protocol>) -> io::Result<Box<dyn Pan>> {
    Ok(Box::new(Line { wire: tcp::open(host, port)?, protocol }))
}

struct Line {
    wire: Box<dyn Wire>,
    protocol: Box<dyn Protocol>,
}

impl Line {
    /// Says something; what came before unasked is no answer to it.
    fn say(&mut self, words: &[u8]) -> io::Result<()> {
        let mut buffer = [0; LONGEST];
        for _ in 0..MOST_UNASKED {
            if self.wire.read(&mut buffer, Duration::ZERO)? == 0 {
                break;
            }
        }
        let mut left = words;
        while !left.is_empty() {
            let written = self.wire.write(left)?;
            left = &left[written..];
        }
        self.wire.flush()
    }

    /// The first answer that `understood` makes something of.
    fn hear<T>(
        &mut self,
        patience: Duration,
        understood: impl Fn(&dyn Protocol, &[u8]) -> Option<T>,
    ) -> io::Result<Option<T>> {
        let asked = Instant::now();
        let (mut answer, mut buffer) = (Vec::new(), [0; LONGEST]);
        while let Some(left) = patience.checked_sub(asked.elapsed()) {
            let count = self.wire.read(&mut buffer, left)?;
            for byte in &buffer[..count] {
                answer.push(*byte);
                if *byte == self.protocol.end() {
                    if let Some(meaning) = understood(&*self.protocol, &answer) {
                        return Ok(Some(meaning));
                    }
                    answer.clear();
                } else if answer.len() > LONGEST {
                    answer.clear();
                }
            }
        }
        Ok(None)
    }
}

impl Pan for Line {
    fn read(&mut self) -> io::Result<Option<Reading>> {
        self.say(self.protocol.question())?;
        self.hear(ANSWER, |protocol, answer| protocol.read(answer))
    }

    fn zero(&mut self) -> io::Result<bool> {
        self.say(self.protocol.zero())?;
        // What it answers differs from maker to maker; what it weighs afterwards does not.
        self.hear(ZERO, |_, _| Some(()))?;
        Ok(self.read()? == Some(Reading::Zero))
    }
}
