//! Fetching a newer version and putting it in place, when a person said so.

use super::Updates;
use super::note::{Note, not_written};
use super::quiet::under_way;
use crate::Event;
use crate::tasks::Task;
use model::{Message, Problem, ProblemCode};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
#[cfg(feature = "export")]
use ts_rs::TS;
use update::{Fault, Form, Genuine, Installation, Key, Offer, Place, Staging};

/// The version a person agreed to.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct InstallUpdate {
    /// The version, as it was shown.
    pub version: String,
}

/// What became of putting a newer version in place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum UpdateOutcome {
    /// It waits for what is under way: asked again, it goes on.
    Waits {
        /// What is under way.
        why: Message,
    },
    /// It is in its place; the next start opens the station with it.
    Placed {
        /// The version.
        version: String,
    },
    /// Its package is fetched and genuine; the system's own installer installs it.
    Handed {
        /// The version.
        version: String,
        /// The file of the package.
        file: String,
        /// What a person types to install it; none where the file is opened as any file is.
        #[cfg_attr(feature = "export", ts(optional = nullable))]
        command: Option<String>,
    },
}

/// A version that is ready to be put in its place.
pub(super) struct Staged {
    offer: Offer,
    place: Place,
    staging: Staging,
}

/// Where packages for the system's installer are kept, in the station's folder.
const HANDED: &str = "update";

/// Says in the folder where a version was made ready which station's first opening it waits for.
const WAITS_FOR: &str = "waits-for";

impl Updates {
    /// Puts the version in place that a person agreed to, or says what it waits for. Waits for the network.
    pub(crate) fn install(&self, wanted: &InstallUpdate) -> Result<UpdateOutcome, Problem> {
        if !self.at_desk {
            return Err(
                Problem::new(ProblemCode::StationOpen).with("folder", self.store.folder().display().to_string())
            );
        }
        let mut staged = self.staged();
        if let Some(why) = self.under_way()? {
            return Ok(UpdateOutcome::Waits { why });
        }
        if staged.as_ref().is_none_or(|staged| staged.offer.version.to_string() != wanted.version) {
            *staged = None;
            let task = self.tasks.start();
            let offer = self.agreed(wanted)?;
            let (_, key) = self.source()?;
            match &self.running.installation {
                Installation::Own(place) => *staged = Some(self.make_ready(offer, place.clone(), &key, &task)?),
                Installation::System(form) => return self.hand_over(offer, *form, &key, &task),
                Installation::Unknown => return Err(Fault::NotOffered(offer.target).into()),
            }
        }
        // A label may have begun meanwhile.
        if let Some(why) = self.under_way()? {
            return Ok(UpdateOutcome::Waits { why });
        }
        match staged.take() {
            Some(ready) => self.put_in_place(ready),
            None => Err(Problem::new(ProblemCode::UpdateOtherwise)),
        }
    }

    fn under_way(&self) -> Result<Option<Message>, Problem> {
        under_way(&self.store.snapshot()?, self.tasks.count())
    }

    /// What is offered now, where it still is what the person agreed to.
    fn agreed(&self, wanted: &InstallUpdate) -> Result<Offer, Problem> {
        let (address, _) = self.source()?;
        let offer = self.ask(&address)?.filter(|offer| offer.version.to_string() == wanted.version);
        offer.ok_or_else(|| Problem::new(ProblemCode::UpdateOtherwise))
    }

    fn make_ready(&self, offer: Offer, place: Place, key: &Key, task: &Task) -> Result<Staged, Problem> {
        place.check_own()?;
        let staging = Staging::take(place.staging())?;
        if waits_for_another(&staging) {
            return Err(Problem::new(ProblemCode::UpdateUnderWay));
        }
        staging.clear()?;
        let package = self.fetched(&staging, &offer, key, task)?;
        let next = staging.next();
        update::unpack(package, &place, &next)?;
        for program in place.programs(&next) {
            self.network.block_on(update::start_once(&program, &offer.version))?;
        }
        Ok(Staged { offer, place, staging })
    }

    /// Fetches a package, and holds it against its signature.
    fn fetched(&self, staging: &Staging, offer: &Offer, key: &Key, task: &Task) -> Result<Genuine, Problem> {
        let (mut file, name) = staging.file()?;
        let mut told = 0;
        let mut tell = |bytes: u64, whole: Option<u64>| {
            let kilobytes = |bytes: u64| u32::try_from(bytes / 1024).unwrap_or(u32::MAX);
            // A hundred times is often enough for a bar.
            if bytes - told < whole.unwrap_or(0) / 100 {
                return;
            }
            told = bytes;
            let (done, total) = (kilobytes(bytes), whole.map_or(0, kilobytes));
            self.events.tell(progress(task, offer, done, total, false));
        };
        let fetched = self.network.block_on(update::fetch(offer, &mut file, &name, &self.bounds, &mut tell));
        self.events.tell(progress(task, offer, 1, 1, true));
        fetched?;
        Ok(Genuine::check(file, &name, offer, key)?)
    }

    /// Notes what is about to happen, and exchanges the two versions.
    fn put_in_place(&self, ready: Staged) -> Result<UpdateOutcome, Problem> {
        let Staged { offer, place, staging } = ready;
        let (folder, version) = (self.store.folder(), offer.version.to_string());
        // Somebody may have put something of theirs there since.
        place.check_own()?;
        let hash = update::program_hash(first(&place.programs(&staging.next())))?;
        let note = Note {
            from: self.running.version.to_string(),
            to: version.clone(),
            program: first(&place.programs(place.path())).to_owned(),
            hash,
            place: place.path().to_owned(),
            aside: staging.next(),
            form: store::newest_form(),
            begun: false,
            backup: None,
        };
        let waits_for = folder.display().to_string();
        let named = store::private::replace(staging.folder(), WAITS_FOR, waits_for.as_bytes());
        named.map_err(|error| not_written(&staging.folder().join(WAITS_FOR), error))?;
        note.keep(folder)?;
        if let Err(fault) = update::exchange(place.path(), &staging.next()) {
            Note::remove(folder)?;
            return Err(fault.into());
        }
        tracing::info!(version, "a newer version is in its place");
        Ok(UpdateOutcome::Placed { version })
    }

    /// Fetches a package for the system's installer.
    fn hand_over(&self, offer: Offer, form: Form, key: &Key, task: &Task) -> Result<UpdateOutcome, Problem> {
        let staging = Staging::take(self.store.folder().join(HANDED))?;
        staging.clear()?;
        drop(self.fetched(&staging, &offer, key, task)?);
        let version = offer.version.to_string();
        let file = staging.keep_as(&format!("packdesk-{version}{}", form.ending()))?.display().to_string();
        Ok(UpdateOutcome::Handed { version, command: form.command(&file), file })
    }
}

fn first(programs: &[PathBuf]) -> &Path {
    programs.first().map_or(Path::new(""), PathBuf::as_path)
}

/// Whether a version that was put in place here before waits for its station to be opened: the one it replaced is still needed.
fn waits_for_another(staging: &Staging) -> bool {
    let station = std::fs::read_to_string(staging.folder().join(WAITS_FOR));
    station.is_ok_and(|station| {
        Note::is_there(Path::new(&station)) && Note::read(Path::new(&station)).is_none_or(|note| note.is_in_place())
    })
}

fn progress(task: &Task, offer: &Offer, done: u32, total: u32, finished: bool) -> Event {
    let title = Message::new("update-fetching").with("version", offer.version.to_string());
    Event::Progress { task: task.id, title, done, total, finished }
}
