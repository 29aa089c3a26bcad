//! The account's notes of its stations, outside their folders: where each lies, which life of it goes on, and how far it came.
//!
//! Three files a station. `ID.json` changes with openings, and is on the disk when it was written. `ID.counts` changes with every
//! booking and is written in place without waiting for the disk, but for every hundredth booking: after a power cut the counts
//! lag at most [`UNFLUSHED`] behind. `ID.removals` holds what a person took away ([`removals`](super::removals)), and is on the disk
//! when it was written.

use super::removals::{self, Line, Removals};
use crate::private;
use model::{CarrierId, Doubt};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// How many bookings the counts on the disk may lag behind.
pub(super) const UNFLUSHED: u64 = 100;

/// Where a station lies and how it was left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Notes {
    /// Its folder.
    pub(super) place: String,
    /// Its life.
    pub(super) instance: String,
    /// Whether it is open, or was not closed in order.
    pub(super) open: bool,
    /// A doubt no person has answered yet.
    pub(super) doubt: Option<Doubt>,
}

/// How far a station came.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Counts {
    /// How many bookings it has begun.
    pub(super) begun: u64,
    /// The serials it has spent.
    pub(super) runs: Vec<Run>,
}

/// Serials spent one after the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Run {
    pub(super) carrier: CarrierId,
    pub(super) prefix: String,
    pub(super) extension: u8,
    pub(super) first: u64,
    pub(super) last: u64,
}

impl Counts {
    /// Takes serials in that were spent one after the other.
    pub(super) fn add(&mut self, spent: &Run) {
        let follows = |run: &&mut Run| {
            let same = run.carrier == spent.carrier && run.prefix == spent.prefix && run.extension == spent.extension;
            same && spent.first <= run.last.saturating_add(1) && spent.last >= run.first
        };
        match self.runs.iter_mut().find(follows) {
            Some(run) => (run.first, run.last) = (run.first.min(spent.first), run.last.max(spent.last)),
            None => self.runs.push(spent.clone()),
        }
    }
}

/// The folder of the notes.
pub(super) struct Outside {
    folder: PathBuf,
    /// How many bookings the counts on the disk know of, by station.
    flushed: Mutex<HashMap<String, u64>>,
}

impl Outside {
    pub(super) fn new(state: &Path) -> Self {
        Self { folder: state.join("stations"), flushed: Mutex::default() }
    }

    /// The notes of a station.
    pub(super) fn notes(&self, id: &str) -> io::Result<Option<Notes>> {
        match fs::read(self.folder.join(format!("{id}.json"))) {
            // Notes that cannot be read are none: the station is asked about.
            Ok(notes) => Ok(serde_json::from_slice(&notes).ok()),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Which stations lie in a folder, by the notes.
    pub(super) fn in_place(&self, place: &str) -> io::Result<Vec<String>> {
        let entries = match fs::read_dir(&self.folder) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut found = Vec::new();
        for entry in entries {
            let name = entry?.file_name().to_string_lossy().into_owned();
            let Some(id) = name.strip_suffix(".json") else { continue };
            if self.notes(id)?.is_some_and(|notes| notes.place == place) {
                found.push(id.to_owned());
            }
        }
        Ok(found)
    }

    /// Forgets a station: another one took its place, and its counts.
    pub(super) fn forget(&self, id: &str) -> io::Result<()> {
        for name in [format!("{id}.json"), format!("{id}.counts"), format!("{id}.removals")] {
            match fs::remove_file(self.folder.join(name)) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(())
    }

    pub(super) fn write(&self, id: &str, notes: &Notes) -> io::Result<()> {
        private::create_folder(&self.folder)?;
        private::replace(&self.folder, &format!("{id}.json"), &serde_json::to_vec(notes)?)
    }

    /// What was taken away at a station.
    pub(super) fn removals(&self, id: &str) -> io::Result<Removals> {
        Ok(read_undisturbed(&self.removals_of(id))?.map_or_else(Removals::default, |text| Removals::read(&text)))
    }

    /// Adds to what was taken away at a station.
    pub(super) fn add_to_removals(&self, id: &str, lines: &[Line]) -> io::Result<()> {
        private::create_folder(&self.folder)?;
        let mut file = private::open_file(&self.removals_of(id))?;
        // Another process may be at it.
        file.lock()?;
        file.seek(io::SeekFrom::End(0))?;
        file.write_all(removals::written(lines)?.as_bytes())?;
        file.sync_all()
    }

    /// Makes what was taken away at one station hold for another one of the same database.
    pub(super) fn carry_removals(&self, from: &str, to: &str) -> io::Result<()> {
        match read_undisturbed(&self.removals_of(from))? {
            Some(text) => private::replace(&self.folder, &removals_name(to), &text),
            None => Ok(()),
        }
    }

    fn removals_of(&self, id: &str) -> PathBuf {
        self.folder.join(removals_name(id))
    }

    /// How far a station came; none where nothing that can be read says so.
    pub(super) fn counts(&self, id: &str) -> io::Result<Option<Counts>> {
        let counts = read_undisturbed(&self.folder.join(format!("{id}.counts")))?;
        Ok(counts.and_then(|counts| read_counts(&counts)))
    }

    /// Notes how far a station came, and flushes it when the disk lags a hundred behind. Never goes back.
    pub(super) fn count(&self, id: &str, begun: u64, spent: &[Run], flush: bool) -> io::Result<()> {
        let mut flushed = self.flushed.lock().unwrap_or_else(PoisonError::into_inner);
        if !flushed.contains_key(id) {
            private::create_folder(&self.folder)?;
        }
        let flushed = flushed.entry(id.to_owned()).or_default();
        let mut file = private::open_file(&self.folder.join(format!("{id}.counts")))?;
        // Another process may be at it.
        file.lock()?;
        write_counts(&mut file, begun, spent)?;
        if flush || begun >= flushed.saturating_add(UNFLUSHED) {
            file.sync_data()?;
            *flushed = begun;
        }
        Ok(())
    }
}

fn removals_name(id: &str) -> String {
    format!("{id}.removals")
}

/// A file's bytes, while no other process writes it; none where there is no file. On Windows a file that another process has locked
/// cannot be read.
fn read_undisturbed(file: &Path) -> io::Result<Option<Vec<u8>>> {
    let mut file = match File::open(file) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        file => file?,
    };
    file.lock_shared()?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

/// Counts as they were written. What stands behind them is left of longer ones: a process died before it cut the file.
fn read_counts(bytes: &[u8]) -> Option<Counts> {
    serde_json::Deserializer::from_slice(bytes).into_iter().next()?.ok()
}

fn write_counts(file: &mut File, begun: u64, spent: &[Run]) -> io::Result<()> {
    let mut before = Vec::new();
    file.rewind()?;
    file.read_to_end(&mut before)?;
    let mut counts: Counts = match before.is_empty() {
        true => Counts::default(),
        false => read_counts(&before).ok_or(ErrorKind::InvalidData)?,
    };
    counts.begun = counts.begun.max(begun);
    spent.iter().for_each(|run| counts.add(run));
    let after = serde_json::to_vec(&counts)?;
    file.rewind()?;
    file.write_all(&after)?;
    if after.len() < before.len() {
        file.set_len(after.len() as u64)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::marks::removals::Removal;
    use model::UtcDateTime;
    use std::sync::mpsc;

    #[test]
    fn who_reads_waits_for_who_writes() {
        let folder = tempfile::tempdir().unwrap();
        let outside = Outside::new(folder.path());
        let gone = |key: &str| Line::Gone { at: UtcDateTime::from_millis(1), what: Removal::ApiKey(key.to_owned()) };
        outside.add_to_removals("one", &[gone("first")]).unwrap();
        let mut file = private::open_file(&outside.removals_of("one")).unwrap();
        file.lock().unwrap();
        let half = removals::written(&[gone("second")]).unwrap();
        file.seek(io::SeekFrom::End(0)).unwrap();
        file.write_all(&half.as_bytes()[..10]).unwrap();
        let (answer, answered) = mpsc::channel();
        std::thread::scope(|scope| {
            scope.spawn(|| {
                answer.send(None).unwrap();
                answer.send(Some(outside.removals("one").unwrap())).unwrap();
            });
            assert_eq!(answered.recv().unwrap(), None, "it begins to read");
            file.write_all(&half.as_bytes()[10..]).unwrap();
            drop(file);
            let read = answered.recv().unwrap().unwrap();
            assert!(["first", "second"].iter().all(|key| read.contains(&Removal::ApiKey((*key).to_owned()))));
        });
        outside.carry_removals("one", "other").unwrap();
        outside.carry_removals("none", "third").unwrap();
        assert_eq!(outside.removals("other").unwrap().iter().count(), 2);
        assert_eq!(outside.removals("third").unwrap(), Removals::default());
    }
}
