//! Orders come in: from files, and from shops that are asked for what they changed.

mod brought;
mod columns;
mod history;
mod import;
mod joined;
mod keeper;
mod looking;
pub(crate) mod lost;
mod read_again;
mod sync;
mod sync_report;
mod taken;
mod watched;

pub use brought::{Brought, RefusedOrderBrought};
pub use columns::ColumnsPreview;
pub(crate) use columns::preview;
pub use import::{ImportRemark, ImportReport, RefusedRow};
pub use sync_report::SyncReport;

use crate::checkouts::Checkouts;
use crate::clock::Clock;
use crate::deciding::Deciding;
use crate::events::Events;
use crate::outbox_bell::OutboxBell;
use crate::printing::Printing;
use crate::shops::Shops;
use crate::tasks::Tasks;
use model::{Problem, ShopId};
use std::collections::HashMap;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use store::Store;
use tokio::runtime::Handle;

/// What taking orders in may touch.
pub(crate) struct Intake {
    me: Weak<Self>,
    store: Store,
    clock: Clock,
    events: Events,
    tasks: Arc<Tasks>,
    deciding: Arc<Deciding>,
    checkouts: Arc<Checkouts>,
    shops: Arc<Shops>,
    printing: Arc<Printing>,
    outbox: OutboxBell,
    network: Handle,
    /// How the last pull of each shop ended.
    ended: Mutex<HashMap<ShopId, Result<SyncReport, Problem>>>,
    /// How the files of each watched folder stood when it was looked into last.
    folders: Mutex<HashMap<ShopId, watched::Seen>>,
    /// Whether shops are pulled without anybody asking: at the desk.
    pulls_by_itself: AtomicBool,
}

/// What taking orders in is made of.
pub(crate) struct IntakeParts {
    pub(crate) store: Store,
    pub(crate) clock: Clock,
    pub(crate) events: Events,
    pub(crate) tasks: Arc<Tasks>,
    pub(crate) deciding: Arc<Deciding>,
    pub(crate) checkouts: Arc<Checkouts>,
    pub(crate) shops: Arc<Shops>,
    pub(crate) printing: Arc<Printing>,
    pub(crate) outbox: OutboxBell,
    pub(crate) network: Handle,
}

impl Intake {
    pub(crate) fn new(parts: IntakeParts) -> Arc<Self> {
        let IntakeParts { store, clock, events, tasks, deciding, checkouts, shops, printing, outbox, network } = parts;
        Arc::new_cyclic(|me| Self {
            me: me.clone(),
            store,
            clock,
            events,
            tasks,
            deciding,
            checkouts,
            shops,
            printing,
            outbox,
            network,
            ended: Mutex::default(),
            folders: Mutex::default(),
            pulls_by_itself: AtomicBool::new(false),
        })
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
