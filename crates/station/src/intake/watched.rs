//! Folders of order files: what is put into one is brought in once it is whole, and moved out of the way.
//!
//! A file is whole when it is as it was at the look before. What was brought in lies in `taken` from then on; what is no order file, or
//! asks a question, in `refused`, with the reason beside it, and so does a link, a pipe or a device, which is never opened. A crash in between brings a file in once more, which changes nothing.

use super::import::count;
use super::{Intake, SyncReport, lock};
use crate::Event;
use crate::every::every;
use ::shops::files::Choices;
use model::*;
use std::collections::{BTreeSet, HashMap};
use std::ffi::OsStr;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use std::{fs, io};
use store::{Arrived, NewUnread};
use text::Words;

/// How often folders are looked into.
const LOOK: Duration = Duration::from_secs(5);

/// So many files of a folder are looked at; the others once those are moved.
const AT_ONCE: usize = 200;

/// Where files lie that were brought in.
const TAKEN: &str = "taken";

/// Where files lie that were not, each with the reason beside it.
const REFUSED: &str = "refused";

/// How the names of order files end, and of spreadsheets, which are refused by name. Whatever else lies in the folder stays where it is.
const ENDINGS: [&str; 10] = ["csv", "tsv", "txt", "json", "jsonl", "ndjson", "xlsx", "xlsm", "xls", "ods"];

/// What a file is known by from one look to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Extent {
    bytes: u64,
    modified: Option<SystemTime>,
}

/// How a file stood at a look.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Standing {
    /// It was so.
    Seen(Extent),
    /// It was so, and is dealt with: only its place is not its own yet.
    Brought(Extent, Away),
    /// It was so when a person stopped it, and stays where it is until it is another.
    Left(Extent),
}

/// Where a file that is dealt with goes.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Away {
    into: &'static str,
    /// Why it was refused, for a person; empty where it was not.
    why: String,
}

/// How the files of a folder stood at the last look.
#[derive(Debug, Default)]
pub(super) struct Seen {
    files: HashMap<PathBuf, Standing>,
    /// What has the name of an order file and is none, was named, and could not be moved.
    named: BTreeSet<PathBuf>,
}

impl Seen {
    /// Notes how files stand now; answers with those that are whole, in their sequence.
    fn whole(&mut self, files: &[(PathBuf, Extent)]) -> Vec<PathBuf> {
        let mut whole = Vec::new();
        let standing = |(path, now): &(PathBuf, Extent)| {
            let standing = match self.files.get(path) {
                Some(dealt @ (Standing::Left(with) | Standing::Brought(with, _))) if with == now => dealt.clone(),
                Some(Standing::Seen(before)) if before == now && now.bytes > 0 => {
                    whole.push(path.clone());
                    Standing::Seen(*now)
                }
                _ => Standing::Seen(*now),
            };
            (path.clone(), standing)
        };
        self.files = files.iter().map(standing).collect();
        whole
    }

    /// Notes what is no file; answers with what was not named yet.
    fn unnamed(&mut self, others: Vec<PathBuf>) -> Vec<PathBuf> {
        let before = std::mem::replace(&mut self.named, others.iter().cloned().collect());
        others.into_iter().filter(|path| !before.contains(path)).collect()
    }

    /// How many files are looked at again.
    fn waiting(&self) -> u32 {
        let waiting = self.files.values().filter(|standing| matches!(standing, Standing::Seen(_)));
        u32::try_from(waiting.count()).unwrap_or(u32::MAX)
    }

    /// Notes what became of a file that is whole; nothing where a person stopped it.
    fn dealt_with(&mut self, path: &Path, away: Option<Away>) {
        if let Some(standing) = self.files.get_mut(path)
            && let Standing::Seen(extent) = *standing
        {
            *standing = away.map_or(Standing::Left(extent), |away| Standing::Brought(extent, away));
        }
    }

    /// The files that are dealt with and still lie where they were put, by name.
    fn brought(&self) -> Vec<(PathBuf, Away)> {
        let brought = |(path, standing): (&PathBuf, &Standing)| match standing {
            Standing::Brought(_, away) => Some((path.clone(), away.clone())),
            Standing::Seen(_) | Standing::Left(_) => None,
        };
        let mut files: Vec<(PathBuf, Away)> = self.files.iter().filter_map(brought).collect();
        files.sort_by(|(one, _), (other, _)| one.cmp(other));
        files
    }
}

impl Intake {
    /// Looks into the folders of order files every so often. For the process at the desk.
    pub(crate) fn start_watching(&self) -> Result<(), Problem> {
        every(self.me.clone(), LOOK, "order folders", |intake| {
            let shops = intake.store.snapshot().and_then(|snapshot| snapshot.shops());
            for shop in shops.unwrap_or_default() {
                if let Some(folder) = shop.account.watched_folder() {
                    // What failed stands in the shop's sync.
                    let _ = intake.look_into(&shop.id, Path::new(folder));
                }
            }
        })
    }

    /// The folder a shop's files are taken from.
    pub(super) fn watched_folder(&self, shop: &ShopId) -> Result<Option<PathBuf>, Problem> {
        let shop = self.store.snapshot()?.shop(shop)?;
        Ok(shop.and_then(|shop| shop.account.watched_folder().map(PathBuf::from)))
    }

    /// Looks into a shop's folder, while no other process does: brings in what is whole, and keeps how it went.
    pub(super) fn look_into(&self, shop: &ShopId, folder: &Path) -> Result<SyncReport, Problem> {
        let _lock = self.store.lock_pull(shop)?;
        let mut seen = lock(&self.folders).remove(shop).unwrap_or_default();
        let looked = self.look_at_files(shop, folder, &mut seen);
        lock(&self.folders).insert(shop.clone(), seen);
        let mut sync = self.store.snapshot()?.shop_sync(shop)?;
        let problem = looked.as_ref().err().cloned();
        let brought =
            looked.as_ref().is_ok_and(|it| it.added + it.changed + it.unchanged > 0 || !it.set_aside.is_empty());
        if brought || sync.problem != problem {
            sync.pulled_at = if problem.is_none() { Some(self.clock.now()) } else { sync.pulled_at };
            sync.problem = problem;
            self.store.save_shop_sync(shop, &sync)?;
            self.events.tell(Event::Shop { shop: shop.clone() });
            self.events.tell(Event::Look);
        }
        looked
    }

    fn look_at_files(&self, shop: &ShopId, folder: &Path, seen: &mut Seen) -> Result<SyncReport, Problem> {
        let Found { files, others } = files_in(folder).map_err(|error| unusable(folder, error))?;
        let whole = seen.whole(&files);
        let mut report = SyncReport { waits: seen.waiting().saturating_sub(count(&whole)), ..SyncReport::default() };
        let mut failed = None;
        for path in seen.unnamed(others) {
            let why = Message::new("order-file-is-none");
            let away = Away { into: REFUSED, why: format!("{}\n", self.words()?.say(&why)) };
            self.refuse(shop, &name_of(&path), why, &mut report)?;
            if let Err(error) = put_away(folder, &path, &away) {
                failed.get_or_insert(unusable(folder, error));
            }
        }
        for path in whole {
            match self.bring(shop, &path, &mut report) {
                Ok(away) => seen.dealt_with(&path, away),
                // It is brought in at the next look.
                Err(problem) => {
                    failed.get_or_insert(problem);
                }
            }
        }
        for (path, away) in seen.brought() {
            match put_away(folder, &path, &away) {
                Ok(()) => {
                    seen.files.remove(&path);
                }
                // It is moved at the next look, and not brought in once more.
                Err(error) => {
                    failed.get_or_insert(unusable(folder, error));
                }
            }
        }
        failed.map_or(Ok(report), Err)
    }

    /// The words of the station's language.
    fn words(&self) -> Result<&'static Words, Problem> {
        Ok(crate::papers::words(crate::habits::language(&self.store.snapshot()?)?.unwrap_or_default()))
    }

    /// Names a file that is not taken in, here and in the list of what needs a person.
    fn refuse(&self, shop: &ShopId, name: &str, why: Message, report: &mut SyncReport) -> Result<(), Problem> {
        let refused = Problem::new(ProblemCode::OrderFileRefused).with("file", name).with("why", why);
        let (file, reference) = (name.to_owned(), String::new());
        let unread = NewUnread { file, reference, line: 0, problem: refused.clone(), kept: None };
        self.take_in(shop, Arrived { unread: vec![unread], ..Arrived::default() })?;
        report.set_aside.push(refused);
        Ok(())
    }

    /// Brings a file in; answers with where it goes then, nowhere where a person stopped it.
    fn bring(&self, shop: &ShopId, path: &Path, report: &mut SyncReport) -> Result<Option<Away>, Problem> {
        let name = name_of(path);
        match self.import_file(path, Some(shop.clone()), &Choices::default()) {
            Ok(import) if import.stopped => Ok(None),
            Ok(import) => {
                report.added += import.added;
                report.changed += import.changed;
                report.unchanged += import.unchanged;
                report.set_aside.extend(import.clashes);
                report.set_aside.extend(import.refused.iter().map(|row| row.problem(&name)));
                let more = i64::from(import.refused_count).saturating_sub_unsigned(import.refused.len() as u64);
                if more > 0 {
                    report
                        .set_aside
                        .push(Problem::new(ProblemCode::RowsRefused).with("file", name).with("count", more));
                }
                Ok(Some(Away { into: TAKEN, why: String::new() }))
            }
            Err(problem) if may_pass(&problem) => Err(problem),
            Err(problem) => {
                self.refuse(shop, &name, problem.message(), report)?;
                let why = self.words()?.problem(&problem);
                Ok(Some(Away { into: REFUSED, why: format!("{}\n{}\n", why.sentence, why.advice) }))
            }
        }
    }
}

/// What a file is called, for a person.
fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Whether the same file may be taken in later: the station cannot take anything in now, or another program keeps the file to itself.
fn may_pass(problem: &Problem) -> bool {
    use ProblemCode::{DiskFull, FileUnreadable, StoreBusy, StoreFailed};
    matches!(problem.code, StoreBusy | StoreFailed | DiskFull | FileUnreadable)
}

/// What of a folder has the name of an order file, by name.
struct Found {
    files: Vec<(PathBuf, Extent)>,
    /// Links, pipes and devices: what they lead to was not put there.
    others: Vec<PathBuf>,
}

/// Looks for order files. Folders are none, whatever they are called.
fn files_in(folder: &Path) -> io::Result<Found> {
    let mut found = Found { files: Vec::new(), others: Vec::new() };
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        // A file that is gone again meanwhile is none.
        let Ok(about) = fs::symlink_metadata(&path) else { continue };
        if about.is_dir() || !is_order_file(&path) {
            continue;
        }
        if about.is_file() {
            found.files.push((path, Extent { bytes: about.len(), modified: about.modified().ok() }));
        } else {
            found.others.push(path);
        }
    }
    found.files.sort_by(|(one, _), (other, _)| one.cmp(other));
    found.files.truncate(AT_ONCE);
    found.others.sort();
    found.others.truncate(AT_ONCE);
    Ok(found)
}

fn is_order_file(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let ending = path.extension().and_then(OsStr::to_str).unwrap_or_default().to_lowercase();
    !name.starts_with(['.', '~']) && ENDINGS.contains(&ending.as_str())
}

/// Moves a file into a folder beside it, under a name nothing has there, with the reason why it was refused.
fn put_away(folder: &Path, path: &Path, Away { into, why }: &Away) -> io::Result<()> {
    let into = folder.join(into);
    match fs::symlink_metadata(&into) {
        Ok(about) if about.is_dir() => {}
        Ok(_) => return Err(ErrorKind::NotADirectory.into()),
        Err(error) if error.kind() == ErrorKind::NotFound => fs::create_dir(&into)?,
        Err(error) => return Err(error),
    }
    let to = free_name(&into, path);
    fs::rename(path, &to)?;
    if why.is_empty() { Ok(()) } else { fs::write(beside(&to), why) }
}

/// A path in a folder where nothing lies, nor the reason of what was refused: `orders.csv`, `orders (2).csv`.
fn free_name(folder: &Path, path: &Path) -> PathBuf {
    let part = |part: Option<&OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let (stem, ending) = (part(path.file_stem()), part(path.extension()));
    let numbered = (2_u64..).map(|number| folder.join(format!("{stem} ({number}).{ending}")));
    let mut names = std::iter::once(folder.join(path.file_name().unwrap_or_default())).chain(numbered);
    let is_free = |to: &PathBuf| fs::symlink_metadata(to).is_err() && fs::symlink_metadata(beside(to)).is_err();
    names.find(is_free).unwrap_or_else(|| folder.join(stem))
}

/// Where the reason lies why a file was refused.
fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".why.txt");
    PathBuf::from(name)
}

fn unusable(folder: &Path, error: io::Error) -> Problem {
    Problem::new(ProblemCode::OrderFolder).with("folder", folder.to_string_lossy().into_owned()).because(error)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    fn file(bytes: u64) -> (PathBuf, Extent) {
        (PathBuf::from("orders.csv"), Extent { bytes, modified: None })
    }

    #[test]
    fn a_file_is_whole_once_it_stands_still() {
        let mut seen = Seen::default();
        for (bytes, whole) in [(10, false), (20, false), (20, true), (20, true), (30, false), (30, true)] {
            assert_eq!(!seen.whole(&[file(bytes)]).is_empty(), whole, "{bytes}");
        }
        assert!(seen.whole(&[]).is_empty());
        assert!(seen.whole(&[file(30)]).is_empty(), "another one of that name");
    }

    #[test]
    fn an_empty_file_is_still_written_and_one_that_is_left_stays_until_it_is_another() {
        let mut seen = Seen::default();
        assert!((0..3).all(|_| seen.whole(&[file(0)]).is_empty()));
        seen.whole(&[file(5)]);
        assert_eq!(seen.whole(&[file(5)]).len(), 1);
        seen.dealt_with(Path::new("orders.csv"), None);
        assert!((0..3).all(|_| seen.whole(&[file(5)]).is_empty()));
        assert!(seen.whole(&[file(6)]).is_empty());
        assert_eq!(seen.whole(&[file(6)]).len(), 1);
        let away = Away { into: TAKEN, why: String::new() };
        seen.dealt_with(Path::new("orders.csv"), Some(away.clone()));
        assert!(seen.whole(&[file(6)]).is_empty(), "it is not brought in once more");
        assert_eq!(seen.brought(), [(PathBuf::from("orders.csv"), away)]);
        seen.whole(&[file(7)]);
        assert_eq!(seen.brought(), [], "another one was put in its place");
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: RngSeed::Fixed(20), ..ProptestConfig::default() })]

        #[test]
        fn no_file_is_taken_that_grew_since_the_look_before(sizes in proptest::collection::vec(0_u64..4, 1..40)) {
            let mut seen = Seen::default();
            let mut before = None;
            for bytes in sizes {
                let whole = !seen.whole(&[file(bytes)]).is_empty();
                prop_assert_eq!(whole, before == Some(bytes) && bytes > 0);
                before = Some(bytes);
            }
        }
    }
}
