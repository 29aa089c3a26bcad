//! A scale that sends line after line by itself, over a serial port or TCP: it is listened to, and asked nothing.

use super::stream::{Stream, Told};
use super::{Heard, Pan, Said};
use crate::wire::Wire;
use model::{Reading, WeightUnit};
use std::io;
use std::time::{Duration, Instant};

/// What was not listened to for this long is not of now.
const BACKLOG: Duration = Duration::from_secs(1);
/// How many bytes of it are read at most: what a serial port of Linux keeps, and some.
const MOST: usize = 64 * 1024;
/// How long a line that has begun is waited for once another one was read.
const REST: Duration = Duration::from_millis(150);
/// So many lines are enough to see that the weight changes from one to the next.
const LINES: u32 = 3;

pub(super) fn over(wire: Box<dyn Wire>, unit: Option<WeightUnit>) -> Box<dyn Pan> {
    Box::new(Listener { wire, stream: Stream::new(unit), looked: None })
}

struct Listener {
    wire: Box<dyn Wire>,
    stream: Stream,
    looked: Option<Instant>,
}

impl Listener {
    /// Drops what came while nobody listened.
    fn catch_up(&mut self) -> io::Result<()> {
        if self.looked.is_some_and(|looked| looked.elapsed() < BACKLOG) {
            return Ok(());
        }
        let (mut buffer, mut dropped) = ([0; 1024], 0);
        while dropped < MOST {
            match self.wire.read(&mut buffer, Duration::ZERO)? {
                0 => break,
                count => dropped += count,
            }
        }
        self.stream.forget();
        Ok(())
    }
}

impl Pan for Listener {
    fn read(&mut self) -> io::Result<Heard> {
        self.catch_up()?;
        let started = Instant::now();
        let patience = self.stream.patience();
        let (mut said, mut last, mut lines) = (Said::default(), None, 0);
        let mut ended: Option<Instant> = None;
        while let Some(left) = patience.checked_sub(started.elapsed()) {
            let confirmed = lines >= LINES || !matches!(last, None | Some(Told::Unconfirmed));
            let rests = ended.is_some_and(|ended| ended.elapsed() >= REST);
            if confirmed && (rests || !self.stream.is_within_line()) {
                break;
            }
            let mut buffer = [0; 256];
            let left = if confirmed { left.min(REST) } else { left };
            let count = self.wire.read(&mut buffer, left)?;
            let now = Instant::now();
            said.add(&buffer[..count]);
            for byte in &buffer[..count] {
                if let Some(told) = self.stream.hear(*byte, now) {
                    lines += u32::from(told != Told::NotUnderstood);
                    if told != Told::NotUnderstood || last.is_none() {
                        last = Some(told);
                    }
                    ended.get_or_insert(now);
                }
            }
        }
        self.looked = Some(Instant::now());
        Ok(match last {
            Some(Told::Reading(reading)) => Heard::Reading(reading),
            Some(Told::Unconfirmed) => Heard::Reading(Reading::Moving),
            Some(Told::NotUnderstood) | None => said.into(),
        })
    }

    fn rhythm(&self) -> Option<Duration> {
        self.stream.rhythm()
    }

    fn zero(&mut self) -> io::Result<bool> {
        Err(io::ErrorKind::Unsupported.into())
    }
}
