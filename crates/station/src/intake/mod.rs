//! Orders come in: from files, and from shops that are asked for what they changed.

mod import;
mod sync;

pub use import::{ImportRemark, ImportReport, RefusedRow};
pub use sync::SyncReport;

use crate::clock::Clock;
use crate::deciding::Deciding;
use crate::events::Events;
use crate::shops::Shops;
use crate::tasks::Tasks;
use model::{Problem, ShopId, UtcDateTime};
use std::collections::HashMap;
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
    shops: Arc<Shops>,
    network: Handle,
    /// How the last pull of each shop ended.
    ended: Mutex<HashMap<ShopId, Result<SyncReport, Problem>>>,
    /// When the open orders of each shop were last looked through.
    looked_at: Mutex<HashMap<ShopId, UtcDateTime>>,
}

impl Intake {
    pub(crate) fn new(
        store: Store,
        clock: Clock,
        events: Events,
        tasks: Arc<Tasks>,
        deciding: Arc<Deciding>,
        shops: Arc<Shops>,
        network: Handle,
    ) -> Arc<Self> {
        Arc::new_cyclic(|me| Self {
            me: me.clone(),
            store,
            clock,
            events,
            tasks,
            deciding,
            shops,
            network,
            ended: Mutex::default(),
            looked_at: Mutex::default(),
        })
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
