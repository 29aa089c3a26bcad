//! Waiting for the spool.

use model::{Job, JobId, JobState, Problem};
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

/// The jobs as they are.
pub(crate) fn now(station: &Station, ids: &[JobId]) -> Result<Vec<Job>, Problem> {
    ids.iter().map(|id| calls::job(station, *id)).collect()
}
