//! The practice scale: it speaks MT-SICS on a TCP port, as a scale behind a port server does.
//!
//! What is laid on it comes to rest after a moment; what is laid on it while something else lies there has the other thing
//! taken off first. It can be told to misbehave ([`ScaleBehaviour`]).

use model::Grams;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

/// How the scale behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ScaleBehaviour {
    /// As it should.
    #[default]
    Normal,
    /// It says nothing.
    Silent,
    /// It answers with noise.
    Garbage,
    /// It never comes to rest.
    Restless,
    /// It carries more than it can weigh.
    Overloaded,
}

/// How long the scale is empty when one parcel takes another's place.
const EMPTY: Duration = Duration::from_millis(500);
/// How long a parcel takes to come to rest.
const REST: Duration = Duration::from_millis(700);

/// A scale on a TCP port of this machine. It ends when dropped.
#[derive(Debug)]
pub struct PracticeScale {
    address: SocketAddr,
    pan: Arc<Mutex<Pan>>,
    server: JoinHandle<()>,
}

/// What lies on it.
#[derive(Debug)]
struct Pan {
    behaviour: ScaleBehaviour,
    load: Grams,
    /// When that came to lie there, and whether something else had to be taken off first.
    since: Instant,
    replaced: bool,
    /// Whether it was brought to rest at once.
    settled: bool,
    /// What it takes for nothing.
    zero: Grams,
}

impl PracticeScale {
    /// Starts it on a free port, empty.
    ///
    /// # Errors
    /// When loopback has no port to give.
    pub async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let pan = Arc::new(Mutex::new(Pan {
            behaviour: ScaleBehaviour::Normal,
            load: Grams(0),
            since: Instant::now(),
            replaced: false,
            settled: false,
            zero: Grams(0),
        }));
        let server = tokio::spawn(listen(listener, Arc::clone(&pan)));
        Ok(Self { address, pan, server })
    }

    /// Its port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// Lays a parcel on it, in the place of what lies there; one that lies there already stays as it is.
    pub fn lay(&self, weight: Grams) {
        if lock(&self.pan).load != weight {
            self.exchange(weight);
        }
    }

    /// Lays a parcel on it in the place of what lies there, even where that weighs the same.
    pub fn exchange(&self, weight: Grams) {
        let mut pan = lock(&self.pan);
        pan.replaced = pan.load.0 > 0;
        (pan.load, pan.since, pan.settled) = (weight, Instant::now(), false);
    }

    /// Lets what lies on it come to rest at once.
    pub fn settle(&self) {
        lock(&self.pan).settled = true;
    }

    /// Takes everything off.
    pub fn clear(&self) {
        self.lay(Grams(0));
    }

    /// Makes it behave so from now on.
    pub fn behave(&self, behaviour: ScaleBehaviour) {
        lock(&self.pan).behaviour = behaviour;
    }
}

impl Drop for PracticeScale {
    fn drop(&mut self) {
        self.server.abort();
    }
}

fn lock(pan: &Mutex<Pan>) -> MutexGuard<'_, Pan> {
    pan.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn listen(listener: TcpListener, pan: Arc<Mutex<Pan>>) {
    // They end with the scale.
    let mut lines = JoinSet::new();
    while let Ok((line, _)) = listener.accept().await {
        lines.spawn(serve(line, Arc::clone(&pan)));
        while lines.try_join_next().is_some() {}
    }
}

async fn serve(mut line: TcpStream, pan: Arc<Mutex<Pan>>) -> io::Result<()> {
    line.set_nodelay(true)?;
    let (reader, mut writer) = line.split();
    let mut commands = BufReader::new(reader).lines();
    while let Some(command) = commands.next_line().await? {
        let answer = lock(&pan).answer(command.trim(), Instant::now());
        if let Some(answer) = answer {
            writer.write_all(answer.as_bytes()).await?;
        }
    }
    Ok(())
}

impl Pan {
    /// The answer to a command (*MT-SICS Reference Manual*, level 0); `None` for silence.
    fn answer(&mut self, command: &str, now: Instant) -> Option<String> {
        match self.behaviour {
            ScaleBehaviour::Silent => return None,
            ScaleBehaviour::Garbage => return Some("S S    \u{7}.1x kg\r\n\r\n00".to_owned()),
            ScaleBehaviour::Overloaded => return Some("S +\r\n".to_owned()),
            ScaleBehaviour::Normal | ScaleBehaviour::Restless => {}
        }
        let (load, rests) = self.load(now);
        let rests = rests && self.behaviour != ScaleBehaviour::Restless;
        Some(match command {
            "S" | "SI" => {
                let state = if rests { 'S' } else { 'D' };
                let sign = if load < self.zero { "-" } else { "" };
                let grams = load.0.abs_diff(self.zero.0);
                let weight = format!("{sign}{}.{:03}", grams / 1000, grams % 1000);
                format!("S {state} {weight:>10} kg\r\n")
            }
            "Z" if rests => {
                self.zero = load;
                "Z A\r\n".to_owned()
            }
            "Z" => "Z I\r\n".to_owned(),
            "@" => "I4 A \"practice\"\r\n".to_owned(),
            _ => "ES\r\n".to_owned(),
        })
    }

    /// What lies on it at that moment, and whether it rests.
    fn load(&self, now: Instant) -> (Grams, bool) {
        if self.settled {
            return (self.load, true);
        }
        let lain = now.saturating_duration_since(self.since);
        let empty = if self.replaced { EMPTY } else { Duration::ZERO };
        match lain.checked_sub(empty) {
            None => (Grams(0), true),
            Some(lain) => (self.load, self.load == Grams(0) || lain >= REST),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parcel_comes_to_rest_and_makes_room_for_the_next() {
        let start = Instant::now();
        let mut pan = Pan {
            behaviour: ScaleBehaviour::Normal,
            load: Grams(1234),
            since: start,
            replaced: true,
            settled: false,
            zero: Grams(0),
        };
        let mut asked = |after: Duration| pan.answer("SI", start + after).unwrap_or_default();
        assert_eq!(asked(Duration::ZERO), "S S      0.000 kg\r\n");
        assert_eq!(asked(EMPTY), "S D      1.234 kg\r\n");
        assert_eq!(asked(EMPTY + REST), "S S      1.234 kg\r\n");
        pan.settled = true;
        assert_eq!(pan.answer("SI", start), Some("S S      1.234 kg\r\n".to_owned()));
        pan.settled = false;
        assert_eq!(pan.answer("Z", start), Some("Z A\r\n".to_owned()));
        pan.zero = Grams(2000);
        assert_eq!(pan.answer("SI", start + EMPTY + REST), Some("S S     -0.766 kg\r\n".to_owned()));
    }
}
