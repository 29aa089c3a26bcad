//! Asking for newer versions by itself: once a day, and an hour later where nobody could be reached.

use super::{ASKED, Asked, SOURCE, UpdateSource, Updates};
use crate::every::every;
use crate::habits::habit;
use model::{Problem, ProblemCode, UtcDateTime};
use std::time::Duration;

/// How often to look whether it is time.
const LOOK: Duration = Duration::from_secs(5 * 60);

/// How long an answer holds.
const DAY: Duration = Duration::from_secs(24 * 3_600);
/// How long nobody is asked again where nobody answered.
const AGAIN: Duration = Duration::from_secs(3_600);

impl Updates {
    /// Begins to ask by itself, for the process at the desk.
    pub(crate) fn start(&self) -> Result<(), Problem> {
        every(self.me.clone(), LOOK, "updates", |updates| {
            if let Err(problem) = updates.ask_if_due() {
                tracing::info!(code = problem.code.as_str(), "no newer version was heard of");
            }
        })
    }

    /// Asks where it is time, and a person wants it.
    pub(crate) fn ask_if_due(&self) -> Result<(), Problem> {
        let snapshot = self.store.snapshot()?;
        let (source, asked): (UpdateSource, Asked) = (habit(&snapshot, SOURCE)?, habit(&snapshot, ASKED)?);
        drop(snapshot);
        if !source.on || !is_due(&asked, self.clock.now()) {
            return Ok(());
        }
        match self.source() {
            Ok((address, _)) => self.ask(&address).map(drop),
            Err(problem) if problem.code == ProblemCode::UpdateNotSetUp => Ok(()),
            Err(problem) => Err(problem),
        }
    }
}

/// Whether it is time, by what came of asking last.
fn is_due(asked: &Asked, now: UtcDateTime) -> bool {
    let Some(at) = asked.at else { return true };
    let pause = if asked.problem.is_some() { AGAIN } else { DAY };
    // A clock that was put back waits for nothing.
    now >= at.plus(pause) || now < at
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, Station};
    use std::io::{Read as _, Write as _};
    use std::net::TcpListener;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicI64, AtomicU32, Ordering};

    #[test]
    fn once_a_day_and_an_hour_later_where_nobody_answered() {
        let at = |hours: i64| UtcDateTime::from_millis(1_764_000_000_000 + hours * 3_600_000);
        let due = |asked: &Asked| [-1, 0, 1, 23, 24].map(|hours| is_due(asked, at(hours)));
        assert!(is_due(&Asked::default(), at(0)));
        let mut asked = Asked { at: Some(at(0)), ..Asked::default() };
        assert_eq!(due(&asked), [true, false, false, false, true]);
        asked.problem = Some(Problem::new(ProblemCode::UpdateUnreachable));
        assert_eq!(due(&asked), [true, false, true, true, true]);
    }

    /// The hour it is.
    static HOUR: AtomicI64 = AtomicI64::new(0);

    /// Answers every request with a list that has nothing newer. Its address, and how often it was asked.
    fn publisher() -> (String, Arc<AtomicU32>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/latest.json", listener.local_addr().unwrap());
        let asked = Arc::new(AtomicU32::new(0));
        let counted = Arc::clone(&asked);
        std::thread::spawn(move || {
            for mut stream in listener.incoming().map_while(Result::ok) {
                counted.fetch_add(1, Ordering::Relaxed);
                let _ = stream.read(&mut [0; 4096]);
                let list = r#"{"version":"0.0.0","platforms":{}}"#;
                let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", list.len());
                let _ = stream.write_all(format!("{head}{list}").as_bytes());
            }
        });
        (address, asked)
    }

    #[test]
    fn a_publisher_is_asked_once_a_day_and_never_where_that_is_off_or_not_set_up() {
        let folder = tempfile::tempdir().unwrap();
        let clock = || UtcDateTime::from_millis(1_764_000_000_000 + HOUR.load(Ordering::Relaxed) * 3_600_000);
        let options = Options { clock, keyring: false, ..Options::new(folder.path().to_owned()) };
        let station = Station::open(options).unwrap();
        let updates = &station.parts.updates;
        let (address, asked) = publisher();
        let key = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3".to_owned();
        let save = |on, address: Option<&String>| {
            let source = UpdateSource { on, address: address.cloned(), key: Some(key.clone()) };
            updates.save_source(&source).unwrap();
        };
        let asked_by = |hour: i64| {
            HOUR.store(hour, Ordering::Relaxed);
            updates.ask_if_due().unwrap();
            asked.load(Ordering::Relaxed)
        };
        save(true, None);
        assert_eq!(asked_by(0), 0, "no address is set");
        save(false, Some(&address));
        assert_eq!(asked_by(1), 0, "it is off");
        save(true, Some(&address));
        assert_eq!([2, 3, 25, 26, 27, 50].map(asked_by), [1, 1, 1, 2, 2, 3]);
    }
}
