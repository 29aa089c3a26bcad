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
use std::sync::{Arc, Weak};
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
        Arc::new_cyclic(|me| Self { me: me.clone(), store, clock, events, tasks, deciding, shops, network })
    }
}
