//! Waiting for the spool.

use model::{Document, Job, JobId, JobState, Problem};
use station::{Station, calls};
use std::time::{Duration, Instant};

/// How long to wait without any job moving.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often to look. Another process may have the desk, so there is nothing to listen to.
const LOOK: Duration = Duration::from_millis(20);

/// The jobs once nothing more happens to them, or once nothing has moved for a while. A job whose bytes are leaving is waited for,
/// however slow its wire is: a printer keeps half a label of a program that ends, and one that takes no more ends the sending.
pub(crate) fn settled(station: &Station, ids: &[JobId]) -> Result<Vec<Job>, Problem> {
    let mut open = ids.to_vec();
    let (mut moved, mut is_sending) = (Instant::now(), false);
    while !open.is_empty() && (is_sending || moved.elapsed() < PATIENCE) {
        let before = open.len();
        is_sending = false;
        for job in now(station, &open)? {
            is_sending |= job.state == JobState::Sending;
            if job.is_settled() {
                open.retain(|id| *id != job.id);
            }
        }
        if open.len() < before {
            moved = Instant::now();
        } else {
            std::thread::sleep(LOOK);
        }
    }
    now(station, ids)
}

/// The labels of all parcels that are shipped together, where the last one of each shipment is named, in the sequence of the parcels.
pub(crate) fn of_all_parcels(station: &Station, last: &[JobId]) -> Result<Vec<JobId>, Problem> {
    let mut jobs = Vec::with_capacity(last.len());
    for job in now(station, last)? {
        match job.document {
            Document::Label { order, shipment, parcel, reprint: false } if parcel > 1 => {
                let mut labels: Vec<(u32, JobId)> = calls::order_open(station, order)?
                    .jobs
                    .iter()
                    .filter_map(|it| match it.document {
                        Document::Label { shipment: of, parcel, reprint: false, .. } if of == shipment => {
                            Some((parcel, it.id))
                        }
                        _ => None,
                    })
                    .collect();
                labels.sort_unstable_by_key(|(parcel, _)| *parcel);
                jobs.extend(labels.into_iter().map(|(_, id)| id));
            }
            _ => jobs.push(job.id),
        }
    }
    Ok(jobs)
}

/// The jobs as they are.
pub(crate) fn now(station: &Station, ids: &[JobId]) -> Result<Vec<Job>, Problem> {
    ids.iter().map(|id| calls::job(station, *id)).collect()
}
