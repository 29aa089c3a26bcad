//! The children: one or two wait, one more for each file that is drawn at the same time.

use crate::ARGUMENT;
use crate::message::{Answer, Ask};
use crate::trouble::Trouble;
use child::Child;
use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::process::Command;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

mod child;

/// What a file may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The memory of a child, in bytes, held on Linux.
    pub memory: u64,
    /// The time until the next page is done.
    pub page: Duration,
    /// The time until all are.
    pub file: Duration,
    /// The bytes of all its labels.
    pub labels: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { memory: 1 << 30, page: Duration::from_secs(20), file: Duration::from_secs(300), labels: 256 << 20 }
    }
}

/// A program that draws as a child, and what it is started with.
#[derive(Debug, Clone)]
pub struct Program {
    path: PathBuf,
    arguments: Vec<OsString>,
}

impl Program {
    /// A program, started as it is.
    #[must_use]
    pub fn new(path: PathBuf, arguments: Vec<OsString>) -> Self {
        Self { path, arguments }
    }

    /// A program whose `main` begins with [`draw_if_asked`](crate::draw_if_asked).
    #[must_use]
    pub fn that_draws(path: PathBuf, limits: Limits) -> Self {
        Self::new(path, vec![ARGUMENT.into(), limits.memory.to_string().into()])
    }

    /// This program itself; on Linux the very one that runs, though its file was replaced meanwhile.
    #[must_use]
    pub fn this(limits: Limits) -> Self {
        let called = |_| std::env::args_os().next().unwrap_or_default().into();
        let linux = cfg!(target_os = "linux");
        let own = if linux { "/proc/self/exe".into() } else { std::env::current_exe().unwrap_or_else(called) };
        Self::that_draws(own, limits)
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.path);
        command.args(&self.arguments);
        command
    }
}

/// How many children wait for the next file.
const WAITING: usize = 2;
/// How many files are drawn at once.
const AT_ONCE: usize = 4;
/// After so many files a child is let go: whatever a reader does not give back ends with it.
const FILES: u32 = 200;

/// The children of one program.
pub(crate) struct Pool {
    program: Program,
    limits: Limits,
    waiting: Mutex<Vec<Child>>,
    /// How many are at work.
    at_work: Mutex<usize>,
    done: Condvar,
}

/// A place among those that draw at once, given back when it is dropped.
struct Place<'a>(&'a Pool);

impl Pool {
    pub(crate) fn new(program: Program, limits: Limits) -> Self {
        Self { program, limits, waiting: Mutex::default(), at_work: Mutex::default(), done: Condvar::new() }
    }

    /// Starts a child for the next file, unless one waits.
    pub(crate) fn warm(&self) {
        if self.waiting().is_empty()
            && let Ok(child) = self.start()
        {
            self.waiting().push(child);
        }
    }

    /// Has a file drawn, and takes each answer with its bytes.
    pub(crate) fn ask(&self, ask: Ask, file: &[u8], take: &mut dyn FnMut(Answer, Vec<u8>)) -> Result<(), Trouble> {
        let _place = self.place()?;
        let child = match self.next_waiting() {
            Some(child) => child,
            None => self.start().map_err(Trouble::NotStarted)?,
        };
        let drawn = self.draw(child, ask, file, take);
        if let Err(trouble) = &drawn {
            tracing::warn!(code = trouble.problem().code.as_str(), "a file was not drawn");
            self.warm();
        }
        drawn
    }

    fn draw(
        &self,
        mut child: Child,
        ask: Ask,
        file: &[u8],
        take: &mut dyn FnMut(Answer, Vec<u8>),
    ) -> Result<(), Trouble> {
        let Limits { page, file: whole, labels, .. } = self.limits;
        let end = Instant::now() + whole;
        child.ask(ask, file.to_vec());
        let mut bytes_so_far = 0;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let Some((answer, bytes)) = child.answer(page.min(left))? else {
                return Err(Trouble::TooSlow(if left < page { whole } else { page }));
            };
            bytes_so_far += bytes.len() as u64;
            if bytes_so_far > labels {
                return Err(Trouble::TooLarge { most_mb: labels >> 20 });
            }
            let is_last = answer.is_last();
            take(answer, bytes);
            if is_last {
                self.give_back(child);
                return Ok(());
            }
        }
    }

    fn start(&self) -> io::Result<Child> {
        Child::start(self.program.command())
    }

    /// A child that waits and is still there.
    fn next_waiting(&self) -> Option<Child> {
        let mut waiting = self.waiting();
        waiting.retain_mut(Child::is_there);
        waiting.pop()
    }

    fn give_back(&self, child: Child) {
        let mut waiting = self.waiting();
        if child.files() < FILES && waiting.len() < WAITING {
            waiting.push(child);
        }
    }

    fn waiting(&self) -> MutexGuard<'_, Vec<Child>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until a file may be drawn beside those that are; not longer than one may take.
    fn place(&self) -> Result<Place<'_>, Trouble> {
        let at_work = self.at_work.lock().unwrap_or_else(PoisonError::into_inner);
        let full = |at_work: &mut usize| *at_work >= AT_ONCE;
        let waited = self.done.wait_timeout_while(at_work, self.limits.file, full);
        let (mut at_work, waited) = waited.unwrap_or_else(PoisonError::into_inner);
        if waited.timed_out() {
            return Err(Trouble::TooSlow(self.limits.file));
        }
        *at_work += 1;
        Ok(Place(self))
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        *self.0.at_work.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        self.0.done.notify_one();
    }
}
