//! What the printer has taken and what came out of it.

use super::{Behaviour, Printed};
use std::collections::VecDeque;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

#[derive(Debug)]
pub(super) struct Press {
    state: Mutex<State>,
    changed: Condvar,
    folder: Option<PathBuf>,
}

#[derive(Debug, Default)]
struct State {
    behaviour: Behaviour,
    /// Taken, but not come out.
    waiting: VecDeque<Printed>,
    printed: Vec<Printed>,
    ended: bool,
}

/// What a status question is answered from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Standing {
    pub(super) behaviour: Behaviour,
    pub(super) waiting: usize,
    pub(super) printed: usize,
}

impl Press {
    pub(super) fn start(folder: Option<&Path>) -> io::Result<Arc<Self>> {
        if let Some(folder) = folder {
            std::fs::create_dir_all(folder)?;
        }
        let press =
            Arc::new(Self { state: Mutex::default(), changed: Condvar::new(), folder: folder.map(Path::to_owned) });
        let slow = Arc::clone(&press);
        std::thread::Builder::new().name("practice printer".to_owned()).spawn(move || slow.print_slowly())?;
        Ok(press)
    }

    pub(super) fn end(&self) {
        self.state().ended = true;
        self.changed.notify_all();
    }

    pub(super) fn behave(&self, behaviour: Behaviour) {
        let mut state = self.state();
        state.behaviour = behaviour;
        self.print(&mut state);
    }

    pub(super) fn take(&self, label: Printed) {
        let mut state = self.state();
        state.waiting.push_back(label);
        self.print(&mut state);
    }

    pub(super) fn forget_waiting(&self) {
        self.state().waiting.clear();
    }

    pub(super) fn standing(&self) -> Standing {
        let state = self.state();
        Standing { behaviour: state.behaviour, waiting: state.waiting.len(), printed: state.printed.len() }
    }

    pub(super) fn printed(&self) -> Vec<Printed> {
        self.state().printed.clone()
    }

    pub(super) fn wait_for(&self, labels: usize, patience: Duration) -> bool {
        let waited = self.changed.wait_timeout_while(self.state(), patience, |state| state.printed.len() < labels);
        waited.is_ok_and(|(state, _)| state.printed.len() >= labels)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets everything that waits come out at once, where nothing holds it up.
    fn print(&self, state: &mut State) {
        use Behaviour::{HeadOpen, PaperOut, PaperOutSilently, Paused, RibbonOut, Slow};
        if !matches!(state.behaviour, PaperOut | PaperOutSilently | RibbonOut | HeadOpen | Paused | Slow(_)) {
            while self.print_one(state) {}
        }
        self.changed.notify_all();
    }

    fn print_one(&self, state: &mut State) -> bool {
        let Some(label) = state.waiting.pop_front() else { return false };
        match state.behaviour {
            Behaviour::Swallows => return true,
            Behaviour::PrintsTwice => state.printed.push(label.clone()),
            _ => {}
        }
        if let Some(folder) = &self.folder {
            let file = folder.join(format!("printed-{:05}.zpl", state.printed.len() + 1));
            if let Err(error) = std::fs::write(&file, &label.zpl) {
                tracing::warn!(%error, "a practice label could not be kept");
            }
        }
        state.printed.push(label);
        self.changed.notify_all();
        true
    }

    /// Prints label by label while the printer is slow; ends with the printer.
    fn print_slowly(&self) {
        let mut state = self.state();
        while !state.ended {
            let pace = match state.behaviour {
                Behaviour::Slow(pace) if !state.waiting.is_empty() => Some(pace),
                _ => None,
            };
            let Some(pace) = pace else {
                state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
                continue;
            };
            let is_at_it = |state: &mut State| {
                !state.ended && !state.waiting.is_empty() && state.behaviour == Behaviour::Slow(pace)
            };
            let (at_it, waited) =
                self.changed.wait_timeout_while(state, pace, is_at_it).unwrap_or_else(PoisonError::into_inner);
            state = at_it;
            if waited.timed_out() {
                self.print_one(&mut state);
            }
        }
    }
}
