//! A scale on a line, serial or TCP: a question goes out, and the first whole answer counts.

use super::protocol::Protocol;
use super::{Heard, Pan, Said};
use crate::wire::Wire;
use model::Reading;
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

pub(super) fn over(wire: Box<dyn Wire>, protocol: Box<dyn Protocol>) -> Box<dyn Pan> {
    Box::new(Line { wire, protocol })
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

    /// The first answer that `understood` makes something of; else what was said instead.
    fn hear<T>(
        &mut self,
        patience: Duration,
        understood: impl Fn(&dyn Protocol, &[u8]) -> Option<T>,
    ) -> io::Result<Result<T, Said>> {
        let asked = Instant::now();
        let (mut answer, mut buffer, mut said) = (Vec::new(), [0; LONGEST], Said::default());
        while let Some(left) = patience.checked_sub(asked.elapsed()) {
            let count = self.wire.read(&mut buffer, left)?;
            said.add(&buffer[..count]);
            for byte in &buffer[..count] {
                answer.push(*byte);
                if *byte == self.protocol.end() {
                    if let Some(meaning) = understood(&*self.protocol, &answer) {
                        return Ok(Ok(meaning));
                    }
                    answer.clear();
                } else if answer.len() > LONGEST {
                    answer.clear();
                }
            }
        }
        Ok(Err(said))
    }
}

impl Pan for Line {
    fn read(&mut self) -> io::Result<Heard> {
        self.say(self.protocol.question())?;
        Ok(self.hear(ANSWER, |protocol, answer| protocol.read(answer))?.map_or_else(Heard::from, Heard::Reading))
    }

    fn zero(&mut self) -> io::Result<bool> {
        self.say(self.protocol.zero())?;
        // What it answers differs from maker to maker; what it weighs afterwards does not.
        let _ = self.hear(ZERO, |_, _| Some(()))?;
        Ok(self.read()?.reading() == Some(Reading::Zero))
    }
}
