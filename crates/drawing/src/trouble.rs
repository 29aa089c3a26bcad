//! Why a child did not draw a file.

use model::{Problem, ProblemCode};
use std::io;
use std::time::Duration;

/// Why a child did not draw a file.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Trouble {
    /// No child could be started.
    #[error("no child could be started: {0}")]
    NotStarted(io::Error),
    /// It took longer than a file may, and was ended.
    #[error("not done after {} s", .0.as_secs())]
    TooSlow(Duration),
    /// It ended in the midst of it: out of memory, or the reader fell.
    #[error("{0}")]
    Ended(String),
    /// More came of it than any file's labels are.
    #[error("more than {most_mb} MB of labels")]
    TooLarge {
        /// How many megabytes are taken.
        most_mb: u64,
    },
}

impl Trouble {
    /// For a person.
    pub(crate) fn problem(&self) -> Problem {
        let problem = match self {
            Self::NotStarted(_) => Problem::new(ProblemCode::DrawingNotStarted),
            Self::TooSlow(limit) => Problem::new(ProblemCode::DocumentTooSlow)
                .with("seconds", i64::try_from(limit.as_secs()).unwrap_or(i64::MAX)),
            Self::Ended(_) => Problem::new(ProblemCode::DocumentDrawerEnded),
            Self::TooLarge { most_mb } => {
                Problem::new(ProblemCode::DocumentTooLarge).with("most", i64::try_from(*most_mb).unwrap_or(i64::MAX))
            }
        };
        problem.because(self)
    }
}
