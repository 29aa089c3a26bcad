//! The network is back: the shelf empties by scanning, shop and carrier hear what they have to hear. Then the day is closed.

use super::desk::{PATIENCE, PAUSE, wait_for_labels};
use super::scene::{Scene, failed, open, shop_id};
use crate::Station;
use crate::calls::{self, AnswerJob, CloseHandOver, JobQuery, Scanned};
use model::*;
use std::time::Instant;

/// Does what the people and the station do once the network is back, until nothing is left to be done.
pub(super) fn drain(scene: &Scene) -> Result<(), Problem> {
    let station = open(scene.folder())?;
    let (mut left, mut moved) = (usize::MAX, Instant::now());
    while moved.elapsed() < PATIENCE {
        calls::bookings_ask(&station, ())?;
        calls::labels_prepare(&station, ())?;
        print_what_is_ready(&station)?;
        wait_for_labels(&station)?;
        answer_what_is_asked(scene, &station)?;
        calls::shop_sync(&station, shop_id())?;
        let now = what_is_left(&station)?;
        if now == 0 {
            return Ok(());
        }
        if now != left {
            (left, moved) = (now, Instant::now());
        }
        std::thread::sleep(PAUSE);
    }
    Err(failed(format!("{left} things are left to be done")))
}

/// A packer scans every parcel of the shelf whose label can be made, the oldest first.
fn print_what_is_ready(station: &Station) -> Result<(), Problem> {
    for place in calls::shelf(station, ())?.into_iter().filter(|place| place.ready) {
        match calls::scan(station, place.shelved.code)? {
            Scanned::Order { view } => calls::ship(station, view.order.id).map(drop)?,
            _ => return Err(failed("a station label does not say whose it is")),
        }
    }
    Ok(())
}

/// A person looks whether a label lies at the printer, where nobody else knows.
fn answer_what_is_asked(scene: &Scene, station: &Station) -> Result<(), Problem> {
    let printed = scene.printed();
    for job in calls::jobs(station, JobQuery { unfinished: true })? {
        if job.state != JobState::Unknown {
            continue;
        }
        let came_out = match job.document {
            Document::Label { order, .. } => {
                let shipment = calls::order_open(station, order)?.shipment;
                shipment.is_some_and(|it| it.numbers().all(|number| printed.contains_key(number)))
            }
            _ => true,
        };
        calls::job_answer(station, AnswerJob { job: job.id, came_out })?;
    }
    Ok(())
}

/// How much has still to come to its end: orders on the shelf and under way, bookings, jobs, messages.
fn what_is_left(station: &Station) -> Result<usize, Problem> {
    let status = calls::status(station, ())?;
    let open = |count: &&calls::StageCount| matches!(count.stage, Stage::Ready | Stage::Booking | Stage::Labelled);
    let orders: u32 = status.stages.iter().filter(open).map(|count| count.orders).sum();
    let jobs = calls::jobs(station, JobQuery { unfinished: true })?.len();
    let messages = status.outbox.waiting + status.outbox.set_aside;
    let counts = orders + status.labels.shelf + messages;
    Ok(usize::try_from(counts).unwrap_or(usize::MAX) + jobs + calls::bookings_open(station, ())?.len())
}

/// Closes every carrier's hand-over list, and lets it print.
pub(super) fn close_the_day(scene: &Scene) -> Result<(), Problem> {
    let station = open(scene.folder())?;
    for due in calls::hand_overs(&station, ())?.due {
        calls::hand_over(&station, CloseHandOver { carrier: due.carrier, earlier: false })?;
    }
    wait_for_labels(&station)
}
