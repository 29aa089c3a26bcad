//! The first time a version that was put in place opens its station: it succeeds, or the version it replaced comes back.

use super::note::{Note, not_written};
use crate::backup;
use crate::clock::Clock;
use model::{Problem, ProblemCode};
use std::cell::RefCell;
use std::fs::File;
use std::path::{Path, PathBuf};
use store::StoreError;
use update::Version;

/// Programs that open the station for the first time after an update do so one after the other.
const TURN: &str = "update.lock";

/// A version that opens its station for the first time.
pub(crate) struct FirstOpening {
    folder: PathBuf,
    clock: Clock,
    note: RefCell<Note>,
    /// Held until the station is open.
    _turn: File,
}

impl FirstOpening {
    /// Begins it, where this version was put in place and has not opened the station in a folder yet. One that began before and did
    /// not come to its end gives way to the version it replaced.
    pub(crate) fn begin(folder: &Path, version: &Version, clock: Clock) -> Result<Option<Self>, Problem> {
        if !Note::is_there(folder) {
            return Ok(None);
        }
        let turn_file = folder.join(TURN);
        let turn = store::private::open_file(&turn_file).and_then(|turn| turn.lock().map(|()| turn));
        let turn = turn.map_err(|error| not_written(&turn_file, error))?;
        let Some(mut note) = Note::read(folder) else { return Ok(None) };
        if !note.is_in_place() {
            // It ended before the versions were exchanged, or after they were exchanged back.
            tidy(folder, &note);
            return Ok(None);
        }
        if version.to_string() != note.to {
            // Another installation of this machine; the one that was updated has its turn later.
            return Ok(None);
        }
        let begun = std::mem::replace(&mut note.begun, true);
        let opening = Self { folder: folder.to_owned(), clock, note: RefCell::new(note), _turn: turn };
        if begun {
            return Err(opening.go_back(&Problem::new(ProblemCode::UpdateBrokeOff)));
        }
        let noted = opening.note.borrow().keep(folder);
        match noted {
            Ok(()) => Ok(Some(opening)),
            // As on a full disk: the version before it needs no room to come back.
            Err(problem) => Err(opening.go_back(&problem)),
        }
    }

    /// Notes the backup that was made before anything of the station is changed.
    pub(crate) fn backed_up(&self, backup: PathBuf) -> Result<(), Problem> {
        self.note.borrow_mut().backup = Some(backup);
        self.note.borrow().keep(&self.folder)
    }

    /// The station is open: the version that was replaced goes.
    pub(crate) fn succeed(self) {
        let note = self.note.borrow();
        tracing::info!(version = note.to, "the new version has opened the station");
        tidy(&self.folder, &note);
    }

    /// The station could not be opened: the version that was replaced comes back, and the backup where the database was changed. What
    /// any version would meet is no reason for that, and this one tries again.
    pub(crate) fn fail(self, problem: Problem) -> Problem {
        if matches!(problem.code, ProblemCode::StationOpen | ProblemCode::StoreBusy | ProblemCode::DeskTaken) {
            self.note.borrow_mut().begun = false;
            return self.note.borrow().keep(&self.folder).err().unwrap_or(problem);
        }
        self.go_back(&problem)
    }

    fn go_back(&self, why: &Problem) -> Problem {
        let note = self.note.borrow();
        let names = |code| Problem::new(code).with("to", note.to.as_str()).with("from", note.from.as_str());
        match self.bring_back(&note) {
            Ok(()) => {
                tracing::error!(version = note.from, code = why.code.as_str(), "the old version came back");
                let back = names(ProblemCode::UpdateWentBack).with("why", why.message());
                Problem { detail: why.detail.clone(), ..back }
            }
            Err(problem) => names(ProblemCode::UpdateStuck).with("why", problem.message()).because(format!(
                "{}: {}",
                why.code,
                problem.detail.unwrap_or_default()
            )),
        }
    }

    /// The database first: a station of the old form is opened by both versions.
    fn bring_back(&self, note: &Note) -> Result<(), Problem> {
        match store::finish_replacing(&self.folder) {
            Ok(_) | Err(StoreError::Open(_)) => {}
            Err(error) => return Err(error.into()),
        }
        let is_newer = store::form_of(&self.folder)?.is_some_and(|form| form > note.form);
        if let Some(backup) = note.backup.as_ref().filter(|_| is_newer) {
            backup::restore(&self.folder, backup, None, self.clock.now())?;
        }
        update::exchange(&note.place, &note.aside)?;
        tidy(&self.folder, note);
        Ok(())
    }
}

/// Takes away the version that is not used, and the note. What cannot be taken away is left, and said.
fn tidy(folder: &Path, note: &Note) {
    if let Err(problem) = Note::remove(folder) {
        tracing::error!(code = problem.code.as_str(), "what is noted of an update stays");
        return;
    }
    let removed = note.aside.parent().map(std::fs::remove_dir_all);
    if let Some(Err(error)) = removed {
        tracing::warn!(kind = %error.kind(), "the version that is not used stays");
    }
}
