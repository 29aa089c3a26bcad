//! What the printer has taken and what came out of it.

use super::formats::Question;
use super::{Behaviour, Printed};
use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How often a label is seen to wait: an answer may be taken for that to an earlier question.
const FRESH: u8 = 2;
/// The variable that counts labels.
pub(super) const ODOMETER: &str = "odometer.total_label_count";

#[derive(Debug)]
pub(super) struct Press {
    state: Mutex<State>,
    changed: Condvar,
    folder: Option<PathBuf>,
}

#[derive(Debug, Default)]
struct State {
    behaviour: Behaviour,
    /// How long a label takes to come out.
    pace: Duration,
    waiting: VecDeque<Format>,
    printed: Vec<Printed>,
    count: u64,
    /// The number of the last file a label was kept in.
    file: u32,
    /// A peeled label nobody has taken yet.
    untaken: bool,
    /// Half a label of a connection that broke.
    half: bool,
    /// How often it is still to say that the label it took last waits.
    fresh: u8,
    stalled: bool,
    ended: bool,
    /// How often it was switched off.
    switched_off: u64,
}

/// A format that was taken, with how many labels of it are still to come out.
#[derive(Debug)]
struct Format {
    label: Printed,
    left: u32,
}

/// What a status question is answered from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Standing {
    pub(super) behaviour: Behaviour,
    pub(super) waiting: usize,
    pub(super) remaining: u32,
    pub(super) count: u64,
    pub(super) untaken: bool,
    pub(super) half: bool,
}

impl Press {
    pub(super) fn start(folder: Option<&Path>) -> io::Result<Arc<Self>> {
        if let Some(folder) = folder {
            std::fs::create_dir_all(folder)?;
        }
        let press =
            Arc::new(Self { state: Mutex::default(), changed: Condvar::new(), folder: folder.map(Path::to_owned) });
        let slow = Arc::clone(&press);
        std::thread::Builder::new().name("practice printer".to_owned()).spawn(move || slow.print_in_time())?;
        Ok(press)
    }

    pub(super) fn end(&self) {
        self.state().ended = true;
        self.changed.notify_all();
    }

    pub(super) fn behave(&self, behaviour: Behaviour) {
        let mut state = self.state();
        (state.behaviour, state.half, state.stalled) = (behaviour, false, false);
        self.print(&mut state);
    }

    pub(super) fn behaviour(&self) -> Behaviour {
        self.state().behaviour
    }

    pub(super) fn set_pace(&self, pace: Duration) {
        let mut state = self.state();
        state.pace = pace;
        self.print(&mut state);
    }

    /// How often it was switched off so far.
    pub(super) fn switched_off(&self) -> u64 {
        self.state().switched_off
    }

    /// Takes a label that came over a connection. A connection that was open when the power went brings nothing more:
    /// its last bytes may still be read after that.
    pub(super) fn take(&self, label: Printed, switched_off: u64) {
        let mut state = self.state();
        if state.switched_off != switched_off {
            return;
        }
        let left = super::formats::labels(&label.zpl);
        if left > 0 {
            state.waiting.push_back(Format { label, left });
            state.fresh = FRESH;
        }
        self.print(&mut state);
    }

    pub(super) fn take_peeled(&self) {
        let mut state = self.state();
        state.untaken = false;
        self.print(&mut state);
    }

    pub(super) fn switch_off(&self) {
        self.state().switched_off += 1;
        self.forget_waiting();
    }

    pub(super) fn forget_waiting(&self) {
        let mut state = self.state();
        state.waiting.clear();
        state.half = false;
        self.changed.notify_all();
    }

    pub(super) fn keep_half(&self) {
        self.state().half = true;
    }

    /// Says that the printer listens no further, and waits until it is told to behave otherwise.
    pub(super) fn stall(&self) {
        let mut state = self.state();
        state.stalled = true;
        self.changed.notify_all();
        let _done = self.changed.wait_while(state, |state| state.stalled && !state.ended);
    }

    pub(super) fn wait_until_stalled(&self, patience: Duration) -> bool {
        let waited = self.changed.wait_timeout_while(self.state(), patience, |state| !state.stalled);
        waited.is_ok_and(|(state, _)| state.stalled)
    }

    /// What `question` is answered from. No printer has a label out before it can be asked; who goes by its count need not
    /// see that.
    pub(super) fn standing(&self, question: &Question, by_count: bool) -> Standing {
        let mut state = self.state();
        if matches!(question, Question::Variable(name) if name == ODOMETER) {
            state.fresh = 0;
        }
        let unseen = !by_count && matches!(question, Question::HostStatus) && state.fresh > 0;
        state.fresh -= u8::from(unseen);
        Standing {
            behaviour: state.behaviour,
            waiting: state.waiting.len().max(usize::from(unseen)),
            remaining: state.waiting.front().map_or(0, |format| format.left - 1),
            count: state.count,
            untaken: state.untaken,
            half: state.half,
        }
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

    /// Lets everything that waits come out at once, where nothing holds it up and it takes no time.
    fn print(&self, state: &mut State) {
        while state.pace.is_zero() && state.can_print() {
            self.print_one(state);
        }
        self.changed.notify_all();
    }

    fn print_one(&self, state: &mut State) {
        let Some(format) = state.waiting.front_mut() else { return };
        let label = Printed { came_out: Instant::now(), ..format.label.clone() };
        if state.behaviour != Behaviour::PaperOutMidLabel {
            format.left -= 1;
            if format.left == 0 {
                state.waiting.pop_front();
            }
        }
        match state.behaviour {
            Behaviour::Swallows => return,
            Behaviour::PrintsTwice => self.come_out(state, label.clone()),
            Behaviour::Shared => state.count += 1,
            Behaviour::Peels => state.untaken = true,
            Behaviour::PaperOutAfter(labels @ 2..) => state.behaviour = Behaviour::PaperOutAfter(labels - 1),
            Behaviour::PaperOutAfter(_) | Behaviour::PaperOutMidLabel => state.behaviour = Behaviour::PaperOut,
            _ => {}
        }
        self.come_out(state, label);
        self.changed.notify_all();
    }

    fn come_out(&self, state: &mut State, label: Printed) {
        state.count += 1;
        if let Some(folder) = &self.folder {
            match keep(folder, state.file + 1, &label.zpl) {
                Ok(file) => state.file = file,
                Err(error) => tracing::warn!(kind = %error.kind(), "a practice label could not be kept"),
            }
        }
        state.printed.push(label);
    }

    /// Prints label by label while each takes its time; ends with the printer.
    fn print_in_time(&self) {
        let mut state = self.state();
        while !state.ended {
            if state.pace.is_zero() || !state.can_print() {
                state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
                continue;
            }
            let pace = state.pace;
            let is_at_it = |state: &mut State| !state.ended && state.pace == pace && state.can_print();
            let (at_it, waited) =
                self.changed.wait_timeout_while(state, pace, is_at_it).unwrap_or_else(PoisonError::into_inner);
            state = at_it;
            if waited.timed_out() {
                self.print_one(&mut state);
            }
        }
    }
}

impl State {
    fn can_print(&self) -> bool {
        !self.waiting.is_empty() && !self.behaviour.holds_up() && !self.untaken
    }
}

/// Keeps a label in the first file from a number on that is not there yet, as what an earlier program printed is, and answers with
/// its number.
fn keep(folder: &Path, first: u32, zpl: &[u8]) -> io::Result<u32> {
    for number in first.. {
        match File::create_new(folder.join(format!("printed-{number:05}.zpl"))) {
            Ok(mut file) => return file.write_all(zpl).map(|()| number),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::StorageFull.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_of_an_earlier_program_stay() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(keep(folder.path(), 1, b"first").unwrap(), 1);
        assert_eq!(keep(folder.path(), 2, b"second").unwrap(), 2);
        // Another program begins at one again.
        assert_eq!(keep(folder.path(), 1, b"third").unwrap(), 3);
        let kept = |number: u32| std::fs::read(folder.path().join(format!("printed-{number:05}.zpl"))).unwrap();
        assert_eq!([kept(1), kept(2), kept(3)], [&b"first"[..], b"second", b"third"]);
    }

    #[test]
    fn what_is_read_from_a_connection_after_the_power_went_is_lost() {
        let press = Press::start(None).unwrap();
        let opened = press.switched_off();
        let label = |switched_off| {
            let now = Instant::now();
            press.take(Printed { zpl: b"^XA^FDTea^FS^XZ".to_vec(), first_byte: now, came_out: now }, switched_off);
            press.printed().len()
        };
        press.switch_off();
        assert_eq!(label(opened), 0);
        assert_eq!(label(press.switched_off()), 1);
        press.end();
    }
}
