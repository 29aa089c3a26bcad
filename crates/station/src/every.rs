//! Looking at something every so often, for as long as it is there.

use model::{Problem, ProblemCode};
use std::sync::{Arc, Weak};
use std::time::Duration;

/// Looks at `what` on a thread of its own, after each pause. The thread keeps nothing alive, and ends with it.
pub(crate) fn every<T: Send + Sync + 'static>(
    what: Weak<T>,
    pause: Duration,
    name: &str,
    mut look: impl FnMut(&Arc<T>) + Send + 'static,
) -> Result<(), Problem> {
    let looking = move || {
        loop {
            std::thread::sleep(pause);
            let Some(what) = what.upgrade() else { return };
            look(&what);
        }
    };
    let spawned = std::thread::Builder::new().name(name.to_owned()).spawn(looking);
    spawned.map(|_| ()).map_err(|error| Problem::new(ProblemCode::Internal).because(error))
}
