//! Looking at something every so often, for as long as it is there; and ending the network only once nobody looks any more.

use model::{Problem, ProblemCode};
use std::sync::{Arc, Condvar, Mutex, PoisonError, Weak};
use std::time::Duration;
use tokio::runtime::Runtime;

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
            let _looking = Looking::begin();
            let Some(what) = what.upgrade() else { return };
            look(&what);
        }
    };
    let spawned = std::thread::Builder::new().name(name.to_owned()).spawn(looking);
    spawned.map(|_| ()).map_err(|error| Problem::new(ProblemCode::Internal).because(error))
}

/// How many threads of this process look at something beside the calls, and may be waiting for the network.
static LOOKING: (Mutex<usize>, Condvar) = (Mutex::new(0), Condvar::new());

/// That a thread looks at something, until it is dropped.
pub(crate) struct Looking(());

impl Looking {
    pub(crate) fn begin() -> Self {
        *LOOKING.0.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        Self(())
    }
}

impl Drop for Looking {
    fn drop(&mut self) {
        *LOOKING.0.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        LOOKING.1.notify_all();
    }
}

/// Waits until no thread that looks at `what` holds it any more, for whoever held it last beside them.
pub(crate) fn wait_until_nobody_looks<T>(what: &Weak<T>) {
    let looking = LOOKING.0.lock().unwrap_or_else(PoisonError::into_inner);
    let is_held = |looking: &mut usize| *looking > 0 && what.strong_count() > 0;
    drop(LOOKING.1.wait_while(looking, is_held).unwrap_or_else(PoisonError::into_inner));
}

/// The network's runtime. It outlives what waits for it: a wait on one that has ended is a panic.
pub(crate) struct NetworkRuntime(Option<Runtime>);

impl NetworkRuntime {
    pub(crate) const fn new(runtime: Runtime) -> Self {
        Self(Some(runtime))
    }
}

impl Drop for NetworkRuntime {
    fn drop(&mut self) {
        let Some(runtime) = self.0.take() else { return };
        if *LOOKING.0.lock().unwrap_or_else(PoisonError::into_inner) == 0 {
            // A runtime must not wait for its tasks on a thread that belongs to another one.
            runtime.shutdown_background();
            return;
        }
        std::thread::spawn(move || {
            let looking = LOOKING.0.lock().unwrap_or_else(PoisonError::into_inner);
            drop(LOOKING.1.wait_while(looking, |looking| *looking > 0).unwrap_or_else(PoisonError::into_inner));
            runtime.shutdown_background();
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::sync::oneshot;

    #[test]
    fn who_held_it_last_waits_for_a_look_to_end() {
        let (began, has_begun) = std::sync::mpsc::channel();
        let (end, may_end) = std::sync::mpsc::channel::<()>();
        let what = Arc::new(());
        let watched = Arc::downgrade(&what);
        let look = move |_: &Arc<()>| {
            let _ = began.send(());
            let _ = may_end.recv();
        };
        every(Arc::downgrade(&what), Duration::from_millis(1), "look", look).unwrap();
        has_begun.recv().unwrap();
        drop(what);
        let waits = std::thread::spawn(move || {
            wait_until_nobody_looks(&watched);
            watched.strong_count()
        });
        end.send(()).unwrap();
        assert_eq!(waits.join().unwrap(), 0);
    }

    #[test]
    fn who_waits_for_the_network_is_not_left_without_it() {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let handle = runtime.handle().clone();
        let (answer, answered) = oneshot::channel();
        let (begun, begins) = std::sync::mpsc::channel();
        let waits = std::thread::spawn(move || {
            let _looking = Looking::begin();
            begun.send(()).unwrap();
            handle.block_on(async { tokio::time::timeout(Duration::from_secs(60), answered).await })
        });
        begins.recv().unwrap();
        drop(NetworkRuntime::new(runtime));
        answer.send(7).unwrap();
        assert_eq!(waits.join().unwrap(), Ok(Ok(7)));
    }
}
