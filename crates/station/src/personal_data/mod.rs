//! What the station knows about people: how long it is kept, and one customer's share of it, shown, given out and taken away.

mod export;
mod rounds;

use crate::clock::Clock;
use crate::deciding::Deciding;
use crate::events::Events;
use crate::photos::photographing;
use crate::pictures::Pictures;
use crate::{Event, backup};
use jiff::tz::TimeZone;
use model::*;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use store::{Cutoffs, Purged, Removal, Snapshot, Store, Swept};
#[cfg(feature = "export")]
use ts_rs::TS;

pub use export::CustomerFile;

/// Who is meant.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum Customer {
    /// An e-mail address, a whole name with its postal code, or the number or code of an order.
    Query(String),
    /// Whoever an order goes to.
    Order(OrderId),
}

/// Letting go of what is older than a day.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PurgeRequest {
    /// What came to its end before this day goes.
    pub before: Day,
    /// Only counts.
    #[serde(default)]
    pub dry_run: bool,
}

/// What went, or would go.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PurgeReport {
    /// The day.
    pub before: Day,
    /// Whether it was only counted.
    pub dry_run: bool,
    /// How much of each kind.
    pub counts: PersonalCounts,
    /// What lies outside the station's reach.
    pub outside: Vec<Message>,
}

/// What was taken out.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ErasedCustomer {
    /// How much of each kind.
    pub counts: PersonalCounts,
    /// The numbers of the orders that are still open: they were not touched.
    pub open: Vec<String>,
    /// What lies outside the station's reach.
    pub outside: Vec<Message>,
}

/// What keeping and letting go may touch.
pub(crate) struct PersonalData {
    store: Store,
    clock: Clock,
    events: Events,
    deciding: Arc<Deciding>,
    pictures: Arc<Pictures>,
    /// One at a time lets go.
    turn: Mutex<()>,
}

impl PersonalData {
    pub(crate) fn new(
        store: Store,
        clock: Clock,
        events: Events,
        deciding: Arc<Deciding>,
        pictures: Arc<Pictures>,
    ) -> Arc<Self> {
        Arc::new(Self { store, clock, events, deciding, pictures, turn: Mutex::default() })
    }

    /// Lets everything go that came to its end before a day; what is open stays.
    pub(crate) fn purge(&self, request: PurgeRequest) -> Result<PurgeReport, Problem> {
        let PurgeRequest { before, dry_run } = request;
        if before.0 > self.clock.local_now().date() {
            return Err(Problem::new(ProblemCode::PurgeDateAhead).with("day", before));
        }
        let begins = before.0.to_zoned_datetime(TimeZone::system());
        let begins = begins.map_err(|error| Problem::new(ProblemCode::BadArguments).because(error))?;
        let moment = UtcDateTime(begins.timestamp());
        let cutoffs = Cutoffs::everything_before(moment);
        let (counts, swept) = {
            let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
            let Purged { mut counts, gone } = self.store.purge(&cutoffs, dry_run, self.clock.now())?;
            if !dry_run {
                self.store.note_removed(&[Removal::OlderThan(moment)], self.clock.now());
            }
            counts.logs = self.purge_log(&cutoffs, dry_run)?;
            if counts.orders > 0 && !dry_run {
                self.pictures.forget_unnamed()?;
            }
            let swept = dry_run || self.sweep_now(&gone);
            (counts, swept)
        };
        if !dry_run {
            self.events.tell(Event::Orders { order: None });
        }
        Ok(PurgeReport { before, dry_run, counts, outside: outside(&self.store, swept)? })
    }

    /// The customer that is meant, with everything that is kept of them.
    pub(crate) fn find(&self, customer: &Customer) -> Result<FoundCustomer, Problem> {
        found(&self.store.snapshot()?, customer)
    }

    /// Takes a customer out of every order of theirs that is done with.
    pub(crate) fn erase(&self, customer: &Customer) -> Result<ErasedCustomer, Problem> {
        let found = self.find(customer)?;
        let orders: Vec<OrderId> = found.orders.iter().map(|row| row.id).collect();
        let (counts, swept) = {
            let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
            let Purged { counts, gone } = self.store.erase(&orders, self.clock.now())?;
            self.pictures.forget_unnamed()?;
            (counts, self.sweep_now(&gone))
        };
        self.events.tell(Event::Orders { order: None });
        Ok(ErasedCustomer { counts, open: found.open, outside: outside(&self.store, swept)? })
    }

    /// Lets go once more of what people let go, where an older database brought it back. Its traces are swept by the next round.
    pub(crate) fn let_go_again(&self) -> Result<(), Problem> {
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        self.store.erase_again(self.clock.now())?;
        self.store.purge_again(self.clock.now())?;
        self.pictures.forget_unnamed()
    }

    /// Everything that is kept of a customer, as a file they can be given.
    pub(crate) fn export(&self, customer: &Customer) -> Result<CustomerFile, Problem> {
        export::file(&self.store, &self.find(customer)?, self.clock)
    }

    /// Sweeps the traces of what a person asked to go, to the last page; false where the desk has to do it later.
    fn sweep_now(&self, gone: &store::Gone) -> bool {
        let sweep = || {
            if !self.store.is_sweep_due()? {
                return Ok(Swept::Clean);
            }
            match self.store.sweep(Some(gone))? {
                Swept::Left => self.store.rewrite(),
                swept => Ok(swept),
            }
        };
        let swept: Result<Swept, store::StoreError> = sweep();
        swept.is_ok_and(|swept| swept == Swept::Clean)
    }

    fn purge_log(&self, cutoffs: &Cutoffs, dry_run: bool) -> Result<u32, Problem> {
        let Some(before) = cutoffs.of(PersonalKind::Logs, None) else { return Ok(0) };
        crate::log::purge(self.store.folder(), before, dry_run)
    }
}

fn found(snapshot: &Snapshot, customer: &Customer) -> Result<FoundCustomer, Problem> {
    let mut found = match customer {
        Customer::Query(query) => snapshot.customers(query)?,
        Customer::Order(order) => snapshot.customer_of(*order)?.into_iter().collect(),
    };
    if found.len() > 1 {
        return Err(Problem::new(ProblemCode::CustomerAmbiguous).with("count", i64::try_from(found.len()).unwrap_or(2)));
    }
    found.pop().ok_or_else(|| Problem::new(ProblemCode::CustomerNotFound))
}

/// What of a customer may be left: traces that are swept later, and what lies where the station does not reach, as folders that
/// labels were printed into.
fn outside(store: &Store, swept: bool) -> Result<Vec<Message>, Problem> {
    let snapshot = store.snapshot()?;
    let folder = |printer: Printer| match printer.connection {
        PrinterConnection::Folder { path } => {
            Some(Message::new("personal-outside-folder").with("printer", printer.name).with("folder", path))
        }
        _ => None,
    };
    let mut outside: Vec<Message> = snapshot.printers()?.into_iter().filter_map(folder).collect();
    if let Some(folder) = photographing(&snapshot)?.folder {
        outside.push(Message::new("personal-outside-camera").with("folder", folder.display().to_string()));
    }
    outside.extend(stations_aside(store.folder()));
    outside.push(Message::new("personal-outside-copies"));
    if !swept {
        outside.push(Message::new("personal-swept-later"));
    }
    Ok(outside)
}

/// Where older stations lie that a backup or a new one took the place of.
fn stations_aside(folder: &Path) -> impl Iterator<Item = Message> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let is_one = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        path.is_dir() && (name.starts_with(backup::ASIDE) || name.starts_with(store::ASIDE_OF_NEW))
    };
    let mut folders: Vec<_> = entries.filter(is_one).collect();
    folders.sort();
    folders.into_iter().map(|path| Message::new("personal-outside-aside").with("folder", path.display().to_string()))
}
