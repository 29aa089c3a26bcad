//! What the station tells its faces while they watch.

use model::{Job, OrderId, PrinterId, Problem, ShopId};
use serde::Serialize;
use tokio::sync::broadcast;
#[cfg(feature = "export")]
use ts_rs::TS;

/// How many events a slow face may lag behind before it has to ask for everything anew.
const BACKLOG: usize = 1024;

/// Where events are told. Clones tell to the same listeners.
#[derive(Clone)]
pub(crate) struct Events(broadcast::Sender<Event>);

impl Events {
    pub(crate) fn new() -> Self {
        Self(broadcast::channel(BACKLOG).0)
    }

    pub(crate) fn listen(&self) -> broadcast::Receiver<Event> {
        self.0.subscribe()
    }

    pub(crate) fn tell(&self, event: Event) {
        // Nobody listening is no fault.
        let _ = self.0.send(event);
    }
}

/// The number of a long work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, serde::Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(transparent)]
pub struct TaskId(pub u64);

/// Something changed. Faces ask again for what they show; events carry only what a face needs to decide that.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// The queue changed: orders came, changed, moved. `order` names the one, or none for many.
    Orders {
        /// The order that changed; none: many did.
        order: Option<OrderId>,
    },
    /// A print job moved.
    Job {
        /// As it is now.
        job: Box<Job>,
    },
    /// A printer's state changed.
    Printer {
        /// The printer.
        printer: PrinterId,
    },
    /// What the scale shows changed, or the scale itself did; none: there is none any more.
    Scale {
        /// As it is now.
        view: Option<Box<model::ScaleView>>,
    },
    /// A scanner on a serial port read a code. Whoever acts on it says `read` with the call `scan`: the first one counts.
    Scan {
        /// What it sent, without its suffix.
        code: String,
        /// The number of this reading.
        read: u64,
        /// The scanner's name.
        scanner: String,
    },
    /// A scanner on a serial port sent what may be a part of a code, or lacks the prefix or suffix that is set: it has to
    /// be scanned again.
    ScanRefused {
        /// The scanner's name.
        scanner: String,
    },
    /// A scanner's state changed.
    Scanner {
        /// The scanner's name.
        scanner: String,
    },
    /// A shop was synced, or could not be.
    Shop {
        /// The shop.
        shop: ShopId,
    },
    /// Something was told to a shop, or could not be.
    Outbox,
    /// What goes on without the network is otherwise than before: a carrier is away or back, labels are kept or used, something
    /// stands on the shelf or is taken off it.
    Labels,
    /// There is something else to look at than before, or less of it.
    Look,
    /// Pictures of articles were fetched.
    Pictures,
    /// Settings, printers, shops or ranges changed.
    Settings,
    /// A long work went on.
    Progress {
        /// The number of the work.
        task: TaskId,
        /// What is being done, as a sentence of the catalogue.
        title: model::Message,
        /// Steps done.
        done: u32,
        /// Steps in all; 0 while nobody knows.
        total: u32,
        /// Whether it has ended.
        finished: bool,
    },
    /// Something went wrong behind the scenes that a person should see.
    Trouble {
        /// The problem.
        problem: Problem,
    },
    /// Events were lost on the way to this face: it asks for everything it shows anew.
    Missed,
    /// Another start of the program asks this one to come to the front.
    Raise,
}
