//! Work that waits for the disk or the keyring, done beside the network's threads.

use model::{Problem, ProblemCode};

/// What is answered while the station closes: nothing is begun any more, and what was begun ends by itself.
pub(crate) fn closing() -> Problem {
    Problem::new(ProblemCode::StationClosing)
}

/// Does something on a thread that may wait, and waits for it without holding up the network.
///
/// # Errors
/// Those of the work; [`ProblemCode::StationClosing`] where the station closes before it was begun.
pub(crate) async fn beside_network<T, E>(work: impl FnOnce() -> Result<T, E> + Send + 'static) -> Result<T, E>
where
    T: Send + 'static,
    E: From<Problem> + Send + 'static,
{
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(error) if error.is_cancelled() => Err(closing().into()),
        Err(error) => Err(Problem::new(ProblemCode::Internal).because(error).into()),
    }
}
