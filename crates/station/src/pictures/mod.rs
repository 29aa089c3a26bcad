//! Pictures of articles: fetched from where their shops say they are, beside the work, made small, and kept in a folder, so that
//! a desk without a network shows them. No scan waits for one.

mod source;

use crate::Event;
use crate::events::Events;
use crate::every::every;
use crate::existing::existing_order;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use drawing::Drawer;
use model::*;
use sha2::{Digest as _, Sha256};
use source::Source;
use std::collections::HashSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, TryLockError};
use std::time::{Duration, SystemTime};
use store::Store;
use tokio::runtime::Handle;
use wire::{Http, Limits, NoProof, Request, Setup, Transport, Wire, WireError};

/// How often to look whether pictures are to be fetched.
const LOOK: Duration = Duration::from_secs(10);
/// The orders one look goes through.
const ORDERS: u32 = 50;
/// The largest picture that is fetched, in bytes.
const LARGEST: usize = 4 << 20;
/// The longest one may take.
const LONGEST: Duration = Duration::from_secs(15);
/// How large a picture is kept, in pixels a side.
const SIDE: u32 = 160;
/// What could not be asked for is asked for again at every so many looks: five minutes.
const AGAIN: u32 = 30;
/// The most pictures that are kept; those that were kept first go.
const MOST_KEPT: usize = 3_000;

/// What fetching and showing pictures may touch.
pub(crate) struct Pictures {
    store: Store,
    events: Events,
    drawer: Drawer,
    network: Handle,
    wire: Setup,
    /// What carries requests, made with the first of them.
    transport: OnceLock<Arc<dyn Transport>>,
    progress: Mutex<Progress>,
}

/// How far pictures were fetched since the program began.
#[derive(Default)]
struct Progress {
    /// How often it was looked.
    looks: u32,
    /// The last order whose pictures were looked for.
    last: Option<OrderId>,
    /// The addresses at which there is no picture; they are asked again when the program starts anew.
    missed: HashSet<String>,
    /// What could not be asked for, for want of a network or because whoever has it was in trouble.
    later: Vec<Wanted>,
}

/// A picture that is not kept yet.
struct Wanted {
    address: String,
    source: Source,
}

/// What came of asking for a picture.
enum Asked {
    /// A small PNG.
    Picture(Vec<u8>),
    /// Nothing, or no picture that can be kept.
    Nothing,
    /// Nobody could be asked now.
    NotNow,
}

impl Pictures {
    pub(crate) fn new(store: Store, events: Events, drawer: Drawer, network: Handle, wire: Setup) -> Arc<Self> {
        let limits = Limits { total: LONGEST, stall: LONGEST, largest_answer: LARGEST, tries: 1, ..wire.limits };
        let transport = wire.transport.clone().map_or_else(OnceLock::new, OnceLock::from);
        let wire = Setup { limits, ..wire };
        Arc::new(Self { store, events, drawer, network, wire, transport, progress: Mutex::default() })
    }

    /// Fetches in rounds. For the process at the desk.
    pub(crate) fn start(self: &Arc<Self>) -> Result<(), Problem> {
        every(Arc::downgrade(self), LOOK, "pictures", |pictures| {
            if let Err(problem) = pictures.round() {
                tracing::debug!(code = problem.code.as_str(), "pictures could not be fetched");
            }
        })
    }

    /// The pictures of an order's lines that are kept, each a PNG in base64; none for a line without one.
    pub(crate) fn of_order(&self, order: OrderId) -> Result<Vec<Option<String>>, Problem> {
        let order = existing_order(&self.store.snapshot()?, order)?;
        let kept = |line: &OrderLine| {
            let file = self.folder().join(name_of(&line.picture));
            if line.picture.is_empty() { None } else { std::fs::read(file).ok().map(|png| BASE64.encode(png)) }
        };
        Ok(order.facts.lines.iter().map(kept).collect())
    }

    /// Fetches what the next orders need and nobody kept yet. Waits for the network. While another does so nothing is done.
    pub(crate) fn round(&self) -> Result<(), Problem> {
        let mut progress = match self.progress.try_lock() {
            Ok(progress) => progress,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => return Ok(()),
        };
        let wanted = self.wanted(&mut progress)?;
        if wanted.is_empty() {
            return Ok(());
        }
        let folder = self.folder();
        let unwritable = |error| Problem::new(ProblemCode::StoreFolder).because(error);
        store::private::create_folder(&folder).map_err(unwritable)?;
        let mut silent = HashSet::new();
        for wanted in wanted {
            let asked = if silent.contains(&wanted.source.service) { Asked::NotNow } else { self.ask(&wanted.source) };
            match asked {
                Asked::Picture(png) => {
                    store::private::replace(&folder, &name_of(&wanted.address), &png).map_err(unwritable)?;
                }
                Asked::Nothing if progress.missed.len() < MOST_KEPT => {
                    progress.missed.insert(wanted.address);
                }
                Asked::Nothing => {}
                Asked::NotNow => {
                    silent.insert(wanted.source.service.clone());
                    progress.later.push(wanted);
                }
            }
        }
        progress.later.truncate(MOST_KEPT);
        forget_oldest(&folder, MOST_KEPT).map_err(unwritable)?;
        self.events.tell(Event::Pictures);
        Ok(())
    }

    /// What is fetched in this round: the pictures of the next orders, and every so often what could not be asked for before.
    fn wanted(&self, progress: &mut Progress) -> Result<Vec<Wanted>, Problem> {
        progress.looks = progress.looks.wrapping_add(1);
        let mut wanted =
            if progress.looks.is_multiple_of(AGAIN) { std::mem::take(&mut progress.later) } else { Vec::new() };
        let (snapshot, folder) = (self.store.snapshot()?, self.folder());
        let mut seen = HashSet::new();
        for (order, shop, addresses) in snapshot.pictures_after(progress.last.unwrap_or(OrderId(0)), ORDERS)? {
            let home = snapshot.shop(&shop)?.and_then(|shop| wire::address(shop.account.config.text("url")));
            for address in addresses {
                let is_known = progress.missed.contains(&address) || folder.join(name_of(&address)).exists();
                if is_known || !seen.insert(address.clone()) {
                    continue;
                }
                wanted.extend(Source::of(&address, home.as_ref()).map(|source| Wanted { address, source }));
            }
            progress.last = Some(order);
        }
        Ok(wanted)
    }

    /// Takes the pictures away that no order names any more, as those of a customer who was erased.
    pub(crate) fn forget_unnamed(&self) -> Result<(), Problem> {
        let unwritable = |error| Problem::new(ProblemCode::StoreFolder).because(error);
        let folder = self.folder();
        if !folder.is_dir() {
            return Ok(());
        }
        let named = self.store.snapshot()?.pictures_named()?;
        let named: HashSet<_> = named.iter().map(|address| OsString::from(name_of(address))).collect();
        for entry in std::fs::read_dir(&folder).map_err(unwritable)? {
            let entry = entry.map_err(unwritable)?;
            if !named.contains(&entry.file_name()) {
                std::fs::remove_file(entry.path()).map_err(unwritable)?;
            }
        }
        Ok(())
    }

    fn ask(&self, source: &Source) -> Asked {
        let Some(wire) = self.wire_to(source) else { return Asked::NotNow };
        let request = Request::get("picture", source.target.as_str());
        match self.network.block_on(wire.send(&request)) {
            Ok(answer) => match self.drawer.logo(answer.body(), SIDE).ok().and_then(|picture| picture.png().ok()) {
                Some(png) => Asked::Picture(png),
                None => Asked::Nothing,
            },
            Err(
                WireError::Offline(_)
                | WireError::Broken(_)
                | WireError::TimedOut
                | WireError::RateLimited { .. }
                | WireError::Server { .. },
            ) => Asked::NotNow,
            Err(_) => Asked::Nothing,
        }
    }

    fn wire_to(&self, source: &Source) -> Option<Wire> {
        let transport = match self.transport.get() {
            Some(transport) => Arc::clone(transport),
            None => {
                let made: Arc<dyn Transport> = Arc::new(Http::new(self.wire.limits).ok()?);
                Arc::clone(self.transport.get_or_init(|| made))
            }
        };
        let setup = Setup { transport: Some(transport), ..self.wire.clone() };
        Wire::new(source.service.clone(), NoProof, &setup).ok()
    }

    fn folder(&self) -> PathBuf {
        self.store.folder().join("pictures")
    }
}

/// The name of the file a picture is kept in.
fn name_of(address: &str) -> String {
    Sha256::digest(address).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Takes the files away that were kept first, where there are more than so many.
fn forget_oldest(folder: &Path, most: usize) -> std::io::Result<()> {
    let mut files: Vec<(SystemTime, PathBuf)> = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        files.push((entry.metadata()?.modified()?, entry.path()));
    }
    files.sort();
    let too_many = files.len().saturating_sub(most);
    files.into_iter().take(too_many).try_for_each(|(_, path)| std::fs::remove_file(path))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;

    #[test]
    fn what_was_kept_first_goes_first() {
        let folder = tempfile::tempdir().unwrap();
        for (age, name) in [(30, "a"), (10, "b"), (20, "c")] {
            let path = folder.path().join(name);
            std::fs::write(&path, name).unwrap();
            let at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000 - age);
            std::fs::File::options().write(true).open(&path).unwrap().set_modified(at).unwrap();
        }
        forget_oldest(folder.path(), 2).unwrap();
        let mut left: Vec<_> =
            std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        left.sort();
        assert_eq!(left, ["b", "c"]);
        forget_oldest(folder.path(), 0).unwrap();
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
