//! Whether the station is itself.
//!
//! A restored backup, a copied folder and a lost log all look like a station, and would print numbers a second time. Three
//! things have to agree before a booking is begun: the database, the mark in its folder ([`inside`]), and the account's notes
//! outside it ([`outside`]). [`judge`] compares them; where they differ a person is asked, and [`confirm`] makes the answer hold:
//! a new life, with every range past whatever may have been spent.
//!
//! A practice station has no notes and is never asked about.

mod confirm;
pub(crate) mod inside;
mod judge;
mod outside;
mod removals;

pub use confirm::{Confirmed, PassedRange};
pub use removals::{Removal, Removals};

use crate::{Result, StoreError};
use inside::FolderMark;
use judge::{DatabaseMark, Judgement, Seen, judge};
use model::{CarrierId, Doubt, UtcDateTime};
use outside::{Notes, Outside, Run};
use removals::Line;
use rusqlite::{Connection, params};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

/// What tells whether the station is itself.
pub(crate) struct Marks {
    folder: PathBuf,
    /// The folder by its one true path.
    place: String,
    /// The account's notes; none for a practice station.
    outside: Option<Outside>,
    /// Why the notes cannot be kept, where they cannot.
    unkept: Option<String>,
    doubt: Mutex<Option<Doubt>>,
    /// Whether this process noted that the station is open.
    is_noted_open: AtomicBool,
    /// Whether pages of the database were found that do not fit.
    is_damaged: AtomicBool,
}

/// What there is to read before the database is opened, which changes it.
pub(crate) struct Before {
    has_log: bool,
}

impl Before {
    pub(crate) fn look(folder: &Path) -> Self {
        Self { has_log: log_of(folder).exists() }
    }
}

fn log_of(folder: &Path) -> PathBuf {
    folder.join(format!("{}-wal", crate::FILE))
}

/// A folder by its one true path; one that is gone by that of the folder it was in.
fn place_of(folder: &Path) -> io::Result<String> {
    let place = match (folder.canonicalize(), folder.parent(), folder.file_name()) {
        (Err(_), Some(parent), Some(name)) => parent.canonicalize()?.join(name),
        (place, ..) => place?,
    };
    Ok(place.to_string_lossy().into_owned())
}

/// Whether a folder without a database held a station: by what lies in it, and by the account's notes.
pub(crate) fn held_a_station(folder: &Path, state: &Path) -> bool {
    let is_noted = || {
        let place = place_of(folder).ok()?;
        Outside::new(state).in_place(&place).ok().filter(|known| !known.is_empty())
    };
    inside::shows_life(folder) || is_noted().is_some()
}

/// Makes what the account knows of the stations that lay in a folder hold for a new one there.
pub(crate) fn inherit(folder: &Path, state: &Path, connection: &Connection) -> io::Result<()> {
    confirm::inherit(folder, &Outside::new(state), connection)
}

impl Marks {
    /// Judges a station that is being opened, one process at a time.
    pub(crate) fn open(folder: &Path, state: Option<&Path>, before: &Before, connection: &Connection) -> Result<Self> {
        let place = place_of(folder).map_err(|cause| StoreError::folder(folder, cause))?;
        let mut marks = Self {
            folder: folder.to_owned(),
            place,
            outside: state.map(Outside::new),
            unkept: None,
            doubt: Mutex::default(),
            is_noted_open: AtomicBool::new(false),
            is_damaged: AtomicBool::new(false),
        };
        let judged = marks.outside.as_ref().map(|outside| marks.judge_opened(outside, before, connection));
        match judged {
            None => {}
            Some(Ok(doubt)) => marks.set_doubt(doubt),
            Some(Err(NotJudged::Store(error))) => return Err(error),
            Some(Err(NotJudged::Notes(error))) => {
                tracing::warn!(kind = %error.kind(), "the account's notes of the station cannot be kept");
                marks.unkept = Some(error.to_string());
                marks.outside = None;
            }
        }
        Ok(marks)
    }

    fn judge_opened(
        &self,
        outside: &Outside,
        before: &Before,
        connection: &Connection,
    ) -> Result<Option<Doubt>, NotJudged> {
        let database = database_mark(connection)?;
        let notes = outside.notes(&database.id)?;
        let judgement = judge(&Seen {
            database: &database,
            place: &self.place,
            folder: inside::read(&self.folder).as_ref(),
            notes: notes.as_ref(),
            counts: outside.counts(&database.id)?.as_ref(),
            known_place: !outside.in_place(&self.place)?.is_empty(),
            has_log: before.has_log,
        });
        match judgement {
            Judgement::Itself => Ok(None),
            Judgement::Unmarked => {
                self.mark_new(outside, connection)?;
                Ok(None)
            }
            Judgement::Doubtful(doubt) => {
                // The log that is missing now is there at the next start.
                if let (Doubt::LogLost, Some(notes)) = (doubt, notes) {
                    outside.write(&database.id, &Notes { doubt: Some(doubt), ..notes })?;
                }
                Ok(Some(doubt))
            }
        }
    }

    fn mark_new(&self, outside: &Outside, connection: &Connection) -> Result<(), NotJudged> {
        let database = DatabaseMark { id: token()?, instance: token()?, begun: shipments(connection)? };
        let notes = Notes { place: self.place.clone(), instance: database.instance.clone(), open: false, doubt: None };
        outside.count(&database.id, database.begun, &[spent(connection)?, passed(connection)?].concat(), true)?;
        outside.write(&database.id, &notes)?;
        inside::write(&self.folder, &FolderMark { id: database.id.clone(), instance: database.instance.clone() })?;
        save_database_mark(connection, &database)?;
        Ok(())
    }

    /// Why the station may not be itself, where no person has answered yet.
    pub(crate) fn doubt(&self) -> Option<Doubt> {
        *self.doubt.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set_doubt(&self, doubt: Option<Doubt>) {
        *self.doubt.lock().unwrap_or_else(PoisonError::into_inner) = doubt;
    }

    /// Why the account's notes cannot be kept, where they cannot.
    pub(crate) fn unkept(&self) -> Option<&str> {
        self.unkept.as_deref()
    }

    /// Looks once more whether the station is itself: another process may have answered, or taken over.
    pub(crate) fn look_again(&self, connection: &Connection) -> Result<Option<Doubt>> {
        let Some(outside) = &self.outside else { return Ok(None) };
        let database = database_mark(connection)?;
        match (outside.notes(&database.id), outside.counts(&database.id)) {
            (Ok(notes), Ok(counts)) => {
                let judgement = judge(&Seen {
                    database: &database,
                    place: &self.place,
                    folder: inside::read(&self.folder).as_ref(),
                    notes: notes.as_ref(),
                    counts: counts.as_ref(),
                    known_place: false,
                    has_log: true,
                });
                let mut doubt = self.doubt.lock().unwrap_or_else(PoisonError::into_inner);
                *doubt = match judgement {
                    Judgement::Itself => None,
                    // What was seen first is what is asked about.
                    Judgement::Doubtful(now) => Some(doubt.unwrap_or(now)),
                    Judgement::Unmarked => Some(doubt.unwrap_or(Doubt::Restored)),
                };
            }
            (Err(error), _) | (_, Err(error)) => {
                tracing::warn!(kind = %error.kind(), "the account's notes of the station cannot be read");
            }
        }
        Ok(self.doubt())
    }

    /// Notes that the database is damaged.
    pub(crate) fn note_damage(&self) {
        self.is_damaged.store(true, Ordering::Relaxed);
    }

    /// Lets a booking be begun where the station is itself and whole.
    pub(crate) fn may_begin(&self, connection: &Connection) -> Result<()> {
        if self.is_damaged.load(Ordering::Relaxed) {
            return Err(StoreError::Damaged("pages of it do not fit".to_owned()));
        }
        match self.look_again(connection)? {
            Some(doubt) => Err(StoreError::NotItself(doubt)),
            None => Ok(()),
        }
    }

    /// Notes that a booking was begun, and the serials it spent.
    pub(crate) fn begun(&self, begun: &BegunCount) {
        let Some(outside) = &self.outside else { return };
        self.note_open();
        if let Err(error) = outside.count(&begun.id, begun.begun, &begun.spent, false) {
            tracing::error!(kind = %error.kind(), "the account's notes of the station could not be written");
        }
    }

    /// Notes that the station is open: from now on a missing log is a lost one.
    pub(crate) fn note_open(&self) {
        let Some(outside) = &self.outside else { return };
        if self.doubt().is_none() && !self.is_noted_open.swap(true, Ordering::Relaxed) {
            self.note_as(outside, true);
        }
    }

    /// Notes that the station was closed in order: its last connection is closed, and its log in the database.
    pub(crate) fn note_closed(&self) {
        if let Some(outside) = &self.outside {
            self.note_as(outside, false);
        }
    }

    /// What was taken away at this station, by the account's notes.
    pub(crate) fn removals(&self, connection: &Connection) -> Result<Removals> {
        let Some(outside) = &self.outside else { return Ok(Removals::default()) };
        let id = database_mark(connection)?.id;
        outside.removals(&id).map_err(|cause| StoreError::folder(&self.folder, cause))
    }

    /// Notes what a person took away.
    pub(crate) fn note_removed(&self, removed: &[Removal], at: UtcDateTime, connection: &Connection) {
        let lines: Vec<Line> = removed.iter().map(|what| Line::Gone { at, what: what.clone() }).collect();
        self.add_to_removals(&lines, connection);
    }

    /// Notes that a person brought something back that was taken away.
    pub(crate) fn note_brought_back(&self, what: &Removal, connection: &Connection) {
        if self.removals(connection).is_ok_and(|removals| removals.contains(what)) {
            self.add_to_removals(&[Line::Back { what: what.clone() }], connection);
        }
    }

    /// It is gone, whether that can be noted or not.
    fn add_to_removals(&self, lines: &[Line], connection: &Connection) {
        let (Some(outside), false) = (&self.outside, lines.is_empty()) else { return };
        let added = database_mark(connection)
            .map_err(io::Error::other)
            .and_then(|database| outside.add_to_removals(&database.id, lines));
        if let Err(error) = added {
            tracing::error!(kind = %error.kind(), "what was taken away could not be noted");
        }
    }

    fn note_as(&self, outside: &Outside, open: bool) {
        let Some(mark) = inside::read(&self.folder) else { return };
        let written = outside.notes(&mark.id).and_then(|notes| match notes {
            Some(notes) if notes.open != open && notes.place == self.place && notes.instance == mark.instance => {
                outside.write(&mark.id, &Notes { open, ..notes })
            }
            _ => Ok(()),
        });
        if let Err(error) = written {
            tracing::warn!(kind = %error.kind(), "the account's notes of the station could not be written");
        }
    }
}

/// A booking that was begun, as it is noted.
pub(crate) struct BegunCount {
    id: String,
    begun: u64,
    spent: Vec<Run>,
}

impl BegunCount {
    /// Counts a booking; `spent` are its serials.
    pub(crate) fn one_more(connection: &Connection, carrier: &CarrierId, spent: &[crate::SpentSerial]) -> Result<Self> {
        let mut count = connection.prepare_cached("UPDATE station SET begun = begun + 1 RETURNING mark, begun")?;
        let (id, begun) = count.query_row([], |row| Ok((row.get(0)?, row.get::<_, i64>(1)?.unsigned_abs())))?;
        let run = |serials: &[crate::SpentSerial]| {
            let (first, last) = (serials.first()?, serials.last()?);
            let (prefix, extension) = first.form.space();
            Some(Run { carrier: carrier.clone(), prefix, extension, first: first.serial, last: last.serial })
        };
        let follows = |one: &crate::SpentSerial, next: &crate::SpentSerial| {
            one.form == next.form && next.serial == one.serial.saturating_add(1)
        };
        Ok(Self { id, begun, spent: spent.chunk_by(follows).filter_map(run).collect() })
    }
}

/// Why an opened station could not be judged.
enum NotJudged {
    Store(StoreError),
    Notes(io::Error),
}

impl From<StoreError> for NotJudged {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<io::Error> for NotJudged {
    fn from(error: io::Error) -> Self {
        Self::Notes(error)
    }
}

fn database_mark(connection: &Connection) -> Result<DatabaseMark> {
    let mut mark = connection.prepare_cached("SELECT mark, instance, begun FROM station")?;
    Ok(mark.query_row([], |row| {
        Ok(DatabaseMark { id: row.get(0)?, instance: row.get(1)?, begun: row.get::<_, i64>(2)?.unsigned_abs() })
    })?)
}

fn save_database_mark(connection: &Connection, mark: &DatabaseMark) -> Result<()> {
    connection.execute(
        "UPDATE station SET mark = ?, instance = ?, begun = ?",
        params![mark.id, mark.instance, mark.begun.cast_signed()],
    )?;
    Ok(())
}

fn shipments(connection: &Connection) -> Result<u64> {
    Ok(connection.query_row("SELECT count(*) FROM shipments", [], |row| row.get::<_, i64>(0))?.unsigned_abs())
}

/// What was spent before anybody noted it, as one run a range.
fn spent(connection: &Connection) -> Result<Vec<Run>> {
    let mut spent = connection.prepare(
        "SELECT s.carrier, p.prefix, p.extension, min(p.serial), max(p.serial)
         FROM spent_serials p JOIN shipments s ON s.id = p.shipment GROUP BY s.carrier, p.prefix, p.extension",
    )?;
    let run = |row: &rusqlite::Row<'_>| {
        Ok(Run {
            carrier: CarrierId(row.get(0)?),
            prefix: row.get(1)?,
            extension: row.get(2)?,
            first: row.get::<_, i64>(3)?.unsigned_abs(),
            last: row.get::<_, i64>(4)?.unsigned_abs(),
        })
    };
    spent.query_and_then([], run)?.collect()
}

/// What was passed because another life may have spent it: a database that is lost takes that along otherwise.
fn passed(connection: &Connection) -> Result<Vec<Run>> {
    let mut passed = connection.prepare("SELECT prefix, extension, first, last FROM passed_serials")?;
    let run = |row: &rusqlite::Row<'_>| {
        Ok(Run {
            // Whose they were is not known any more, and does not matter: the form and the serial make the number.
            carrier: CarrierId(String::new()),
            prefix: row.get(0)?,
            extension: row.get(1)?,
            first: row.get::<_, i64>(2)?.unsigned_abs(),
            last: row.get::<_, i64>(3)?.unsigned_abs(),
        })
    };
    passed.query_and_then([], run)?.collect()
}

/// A name nobody else has: 128 bits of the system's chance.
fn token() -> io::Result<String> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).map_err(io::Error::other)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
