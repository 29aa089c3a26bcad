//! What a printer's worker has to write and could not yet.

use model::*;
use store::JobMove;

/// What became of a job and is not on the disk yet.
pub(super) struct Unwritten {
    pub(super) job: Job,
    pub(super) what: Turn,
}

/// What became of it.
pub(super) enum Turn {
    Moved(JobState, JobMove),
    /// A person has to say whether it came out.
    LeftToPerson(Problem),
}
