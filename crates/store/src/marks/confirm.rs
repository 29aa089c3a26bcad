//! What a person's answer does: a new life, and no range that another life may have spent.

use super::inside::{self, FolderMark};
use super::outside::{Counts, Notes, Outside, Run, UNFLUSHED};
use super::{DatabaseMark, Marks, database_mark, place_of, save_database_mark, token};
use crate::journal::{self, About};
use crate::{JobMove, Result, Store, StoreError, merge, orders, private, shipments, spool};
use model::{
    BookingState, JobState, LabelSource, Message, OutboxState, ParcelState, Problem, ProblemCode, ShipmentState,
    StationAnswer, UtcDateTime,
};
use rusqlite::{Connection, params};
use std::path::Path;
use std::sync::Arc;

/// What the notes may lag behind, and a booking under way on top.
const LAG: u64 = 2 * UNFLUSHED;

/// A station that is itself again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Confirmed {
    /// The ranges, and the serials each went past.
    pub passed: Vec<PassedRange>,
    /// How many jobs may have been printed by another life: each asks one question.
    pub asked_jobs: u32,
}

/// Serials a range went past.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PassedRange {
    /// Whose range it is.
    pub carrier: model::CarrierId,
    /// The first serial that is not used.
    pub first: u64,
    /// The last one.
    pub last: u64,
    /// How many are left.
    pub left: u64,
}

impl Store {
    /// Makes a person's answer hold. `margin` is how many serials another life may have spent that nobody here knows of.
    ///
    /// # Errors
    /// [`StoreError::Open`] when the station is open in the folder it lay in before.
    pub fn confirm_station(&self, answer: StationAnswer, margin: u64, at: UtcDateTime) -> Result<Confirmed> {
        let folder = self.folder();
        let unusable = |cause| StoreError::folder(folder, cause);
        let turn = private::open_file(&folder.join(crate::TURN)).map_err(unusable)?;
        turn.lock().map_err(unusable)?;
        let marks = Arc::clone(&self.inner.marks);
        let Some(outside) = &marks.outside else { return Ok(Confirmed::default()) };
        let known = known(self, &marks, outside).map_err(unusable)?;
        if answer == StationAnswer::GoesOn
            && let Some(other) = known.elsewhere.as_deref().filter(|other| crate::in_use::is_open(other))
        {
            return Err(StoreError::Open(other.to_owned()));
        }
        let instance = token().map_err(unusable)?;
        let id = match answer {
            StationAnswer::GoesOn if !known.database.id.is_empty() => known.database.id.clone(),
            _ => token().map_err(unusable)?,
        };
        let begun = known.database.begun.max(known.counts.begun);
        let new = DatabaseMark { id, instance, begun };
        let (mark, runs) = (new.clone(), known.counts.runs.clone());
        let confirmed = self.write(move |transaction| {
            let passed = match answer {
                StationAnswer::GoesOn => pass(transaction, &runs, margin)?,
                StationAnswer::IsCopy => close(transaction)?,
            };
            save_database_mark(transaction, &mark)?;
            // Carriers and shops know the other life by its references.
            transaction.execute("UPDATE station SET reference = lower(hex(randomblob(4)))", [])?;
            give_up_bookings(transaction, at)?;
            set_kept_aside(transaction, at)?;
            ask_before_telling(transaction)?;
            let asked_jobs = ask_about_jobs(transaction, at)?;
            let word = match answer {
                StationAnswer::GoesOn => "journal-station-goes-on",
                StationAnswer::IsCopy => "journal-station-is-copy",
            };
            journal::write(transaction, at, &Message::new(word), About::DESK)?;
            Ok::<_, StoreError>(Confirmed { passed, asked_jobs })
        })?;
        let runs = [known.counts.runs, super::passed(self.snapshot()?.connection())?].concat();
        outside.count(&new.id, new.begun, &runs, true).map_err(unusable)?;
        let notes = Notes { place: marks.place.clone(), instance: new.instance.clone(), open: false, doubt: None };
        inside::write(folder, &FolderMark { id: new.id.clone(), instance: new.instance }).map_err(unusable)?;
        outside.write(&new.id, &notes).map_err(unusable)?;
        if new.id != known.database.id {
            outside.carry_removals(&known.database.id, &new.id).map_err(unusable)?;
        }
        for other in known.others.iter().filter(|other| **other != new.id) {
            outside.forget(other).map_err(unusable)?;
        }
        marks.set_doubt(None);
        marks.is_noted_open.store(false, std::sync::atomic::Ordering::Relaxed);
        Ok(confirmed)
    }
}

/// What is known of this station and of those that lay in its folder.
struct Known {
    database: DatabaseMark,
    counts: Counts,
    /// The stations that lay in this folder.
    others: Vec<String>,
    /// The folder it lay in before.
    elsewhere: Option<std::path::PathBuf>,
}

fn known(store: &Store, marks: &Marks, outside: &Outside) -> std::io::Result<Known> {
    let snapshot = store.snapshot().map_err(std::io::Error::other)?;
    let database = database_mark(snapshot.connection()).map_err(std::io::Error::other)?;
    let others = outside.in_place(&marks.place)?;
    let mut counts = Counts::default();
    for id in others.iter().chain([&database.id]) {
        let of = outside.counts(id)?.unwrap_or_default();
        counts.begun = counts.begun.max(of.begun);
        of.runs.iter().for_each(|run| counts.add(run));
    }
    let notes = outside.notes(&database.id)?;
    let elsewhere = notes.filter(|notes| notes.place != marks.place).map(|notes| notes.place.into());
    Ok(Known { database, counts, others, elsewhere })
}

/// Takes every block of every range past what was spent by the notes, and by a margin.
fn pass(connection: &Connection, runs: &[Run], margin: u64) -> Result<Vec<PassedRange>> {
    for run in runs {
        note_passed(connection, &run.prefix, run.extension, run.first, run.last.saturating_add(LAG))?;
    }
    go_past(connection, |prefix, extension, next, last| {
        let spent = runs
            .iter()
            .filter(|run| run.prefix == prefix && run.extension == extension)
            .filter(|run| run.first <= last && run.last.saturating_add(LAG) >= next)
            .map(|run| run.last)
            .max();
        let floor = spent.map_or(next.saturating_sub(1), |spent| spent.max(next.saturating_sub(1)));
        floor.saturating_add(LAG).saturating_add(margin)
    })
}

/// Closes every range.
fn close(connection: &Connection) -> Result<Vec<PassedRange>> {
    go_past(connection, |_, _, _, last| last)
}

/// Takes every block past the serial `floor` names for it.
fn go_past(connection: &Connection, floor: impl Fn(&str, u8, u64, u64) -> u64) -> Result<Vec<PassedRange>> {
    let mut passed = Vec::new();
    for range in crate::ranges::all(connection)? {
        for (place, block) in range.blocks.iter().enumerate().filter(|(_, block)| block.left() > 0) {
            let (prefix, extension) = block.form.space();
            let last = floor(&prefix, extension, block.next, block.last).min(block.last);
            if last < block.next {
                continue;
            }
            note_passed(connection, &prefix, extension, block.next, last)?;
            crate::ranges::spend_to(connection, &range.carrier, place, last)?;
            let carrier = range.carrier.clone();
            passed.push(PassedRange { carrier, first: block.next, last, left: block.last - last });
        }
    }
    Ok(passed)
}

pub(super) fn note_passed(connection: &Connection, prefix: &str, extension: u8, first: u64, last: u64) -> Result<()> {
    let (first, last) = (i64::try_from(first).unwrap_or(i64::MAX), i64::try_from(last).unwrap_or(i64::MAX));
    connection.execute(
        "INSERT INTO passed_serials (prefix, extension, first, last) VALUES (?, ?, ?, ?)
         ON CONFLICT (prefix, extension, first) DO UPDATE SET last = max(last, excluded.last)",
        params![prefix, extension, first, last],
    )?;
    Ok(())
}

/// A booking of own numbers that was only planned is given up: its number may be on another life's label. One that a carrier
/// is asked for may have been asked for: it is looked for by its key.
fn give_up_bookings(connection: &Connection, at: UtcDateTime) -> Result<()> {
    let mut open =
        connection.prepare("SELECT shipment FROM bookings WHERE state IN ('planned', 'sent') ORDER BY shipment")?;
    let open: Vec<i64> = open.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    for id in open {
        let mut shipment = shipments::existing(connection, model::ShipmentId(id))?;
        let why = Some(Problem::new(ProblemCode::BookingInterrupted));
        if shipment.labels == LabelSource::Drawn {
            shipments::advance_booking(connection, &mut shipment, BookingState::Absent, why, at)?;
            shipments::advance(connection, &mut shipment, ShipmentState::Failed, at)?;
            merge::settle(connection, &mut orders::existing(connection, shipment.order)?, at)?;
        } else {
            if shipment.booking == BookingState::Planned {
                shipments::advance_booking(connection, &mut shipment, BookingState::Sent, None, at)?;
            }
            shipments::advance_booking(connection, &mut shipment, BookingState::Unclear, why, at)?;
        }
    }
    Ok(())
}

/// A label that was booked ahead may be on another life's parcel: it counts as made, and no order ships with it by itself. A person
/// prints it once more, or takes it back.
fn set_kept_aside(connection: &Connection, at: UtcDateTime) -> Result<()> {
    for mut shipment in shipments::select(connection, "s.state = 'kept' ORDER BY s.id", [])? {
        let decision = shipment.decision.clone();
        shipments::use_kept(connection, &mut shipment, decision)?;
        for place in (1..).take(shipment.parcels.len()) {
            shipments::advance_parcel(connection, &mut shipment, place, ParcelState::Labelled)?;
        }
        shipments::advance(connection, &mut shipment, ShipmentState::Labelled, at)?;
        merge::settle(connection, &mut orders::existing(connection, shipment.order)?, at)?;
    }
    Ok(())
}

/// What stands in the outbox may have been told: the target is asked first.
fn ask_before_telling(connection: &Connection) -> Result<()> {
    let (due, trying) = (OutboxState::Due.as_str(), OutboxState::Trying.as_str());
    connection.execute("UPDATE outbox SET attempts = max(attempts, 1) WHERE state IN (?, ?)", [due, trying])?;
    Ok(())
}

/// What stands in the spool may have come out: a person is asked about each.
fn ask_about_jobs(connection: &Connection, at: UtcDateTime) -> Result<u32> {
    let waiting = format!("{} AND j.state IN ('queued', 'sending', 'sent') ORDER BY j.id", spool::UNFINISHED);
    let waiting = spool::select(connection, &waiting, [])?;
    for job in &waiting {
        let lost = JobMove { problem: Some(Problem::new(ProblemCode::PrintInterrupted)), ..JobMove::at(at) };
        spool::advance(connection, job.id, JobState::Unknown, &lost)?;
        // The printer has counted another life's labels since.
        connection.execute("UPDATE jobs SET odometer = NULL WHERE id = ?", [job.id.0])?;
    }
    Ok(u32::try_from(waiting.len()).unwrap_or(u32::MAX))
}

/// Carries what the account knows of the stations that lay in a folder into a new one there: their serials stay spent.
pub(super) fn inherit(folder: &Path, outside: &Outside, connection: &Connection) -> std::io::Result<()> {
    let place = place_of(folder)?;
    for id in outside.in_place(&place)? {
        for run in outside.counts(&id)?.unwrap_or_default().runs {
            note_passed(connection, &run.prefix, run.extension, run.first, run.last.saturating_add(LAG))
                .map_err(std::io::Error::other)?;
        }
        outside.forget(&id)?;
    }
    Ok(())
}
