//! Waiting for the spool.

use model::{Job, JobId, Problem};
use station::{Station, calls};
use std::time::{Duration, Instant};

/// How long to wait without any job moving.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often to look. Another process may have the desk, so there is nothing to listen to.
const LOOK: Duration = Duration::from_millis(20);

/// The jobs once nothing more happens to them, or once nothing has moved for a while.
pub(crate) fn settled(station: &Station, ids: &[JobId]) -> Result<Vec<Job>, Problem> {
    let mut open = ids.to_vec();
    let mut moved = Instant::now();
    while !open.is_empty() && moved.elapsed() < PATIENCE {
        let before = open.len();
        for job in now(station, &open)? {
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
