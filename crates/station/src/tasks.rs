//! Long works: their numbers, and stopping them.

use crate::TaskId;
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// The long works under way.
#[derive(Default)]
pub(crate) struct Tasks {
    last: AtomicU64,
    running: Arc<Mutex<HashMap<TaskId, Arc<AtomicBool>>>>,
}

/// One long work; over when dropped.
pub(crate) struct Task {
    pub(crate) id: TaskId,
    stopped: Arc<AtomicBool>,
    running: Arc<Mutex<HashMap<TaskId, Arc<AtomicBool>>>>,
}

impl Tasks {
    pub(crate) fn start(&self) -> Task {
        let id = TaskId(self.last.fetch_add(1, Ordering::Relaxed) + 1);
        let stopped = Arc::new(AtomicBool::new(false));
        self.running.lock().unwrap_or_else(PoisonError::into_inner).insert(id, Arc::clone(&stopped));
        Task { id, stopped, running: Arc::clone(&self.running) }
    }

    /// How many are under way.
    pub(crate) fn count(&self) -> usize {
        self.running.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    pub(crate) fn stop(&self, id: TaskId) {
        if let Some(stopped) = self.running.lock().unwrap_or_else(PoisonError::into_inner).get(&id) {
            stopped.store(true, Ordering::Relaxed);
        }
    }
}

impl Task {
    /// Whether a person asked it to stop.
    pub(crate) fn stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }
}

impl Drop for Task {
    fn drop(&mut self) {
        self.running.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.id);
    }
}
