//! Shipping: an order's way from its plan to its labels. All carriers take one road:
//!
//! ```text
//! plan      one moment of the database: who carries it, in how many parcels, whether its labels can be drawn
//! begin     commit: shipment, parcels, own serials, booking
//! carrier   the network, or nothing
//! draw      labels and papers, outside any transaction
//! keep      commit: numbers, documents, print jobs, journal
//! ```
//!
//! A crash in between leaves what was begun on the disk; [`recovery`] carries on from there. [`road`] holds the way,
//! [`plan`], [`begin`], [`labels`] and [`keep`] the steps, [`context`] what they need besides the order.

mod absences;
mod again;
mod ahead;
mod batch;
mod before_label;
mod begin;
mod beside;
mod brought;
mod brought_labels;
mod brought_papers;
mod by_key;
mod context;
mod customs;
mod divide;
mod further;
mod keep;
mod labels;
mod late;
mod left_alone;
mod made;
mod part;
mod plan;
mod point;
mod recovery;
mod road;
mod shelf;
mod under_way;
mod void;

pub use again::{LabelFile, Preview};
pub use batch::{BatchAnswer, RefusedOrder, ShippedOrder};
pub use brought::{AskParcelLabel, BroughtShipment};
pub use brought_labels::{AskParcelLabels, LabelsFile, MOST_LABELS};
pub use brought_papers::AskCustomsPapers;
pub use by_key::{BroughtParcel, ShipBrought, ShippedBrought};
pub use divide::PartShipment;
pub use further::FurtherShipment;
pub(crate) use late::late_view;
pub use late::{AnswerLate, LateAnswer, LateView};
pub use shelf::{ShelfPlace, Shelving};
pub use void::{VoidShipment, VoidedShipment};

use crate::Event;
use crate::carriers::Carriers;
use crate::clock::Clock;
use crate::deciding::Deciding;
use crate::events::Events;
use crate::outbox_bell::OutboxBell;
use crate::papers::Papers;
use crate::printing::Printing;
use crate::remarks::remark;
use crate::tasks::Tasks;
use crate::weighing::{Weighing, WeightCheck};
use absences::Absences;
use before_label::BeforeLabel;
use context::ShippingContext;
use drawing::Drawer;
use left_alone::LeftAlone;
use model::*;
use serde::Serialize;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;
use store::Store;
use tokio::runtime::Handle;
#[cfg(feature = "export")]
use ts_rs::TS;
use under_way::UnderWay;

/// An order that got its label.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ShipAnswer {
    /// Its shipment.
    pub shipment: Shipment,
    /// The job that prints its label; of several, the last one's.
    pub job: Job,
}

/// What shipping may touch.
pub(crate) struct Shipping {
    me: Weak<Self>,
    store: Store,
    clock: Clock,
    events: Events,
    tasks: Arc<Tasks>,
    deciding: Arc<Deciding>,
    weighing: Arc<Weighing>,
    printing: Arc<Printing>,
    papers: Arc<Papers>,
    drawer: Drawer,
    carriers: Arc<Carriers>,
    outbox: OutboxBell,
    network: Handle,
    under_way: UnderWay,
    before_label: BeforeLabel,
    /// Held by whoever looks after what is booked ahead; the carriers that are left alone by that.
    preparing: Mutex<LeftAlone>,
    /// The lines to the carriers whose bookings are carried on with.
    recovering: Mutex<HashMap<CarrierId, Arc<Mutex<HashSet<ShipmentId>>>>>,
    absences: Absences,
}

/// What shipping is made of.
pub(crate) struct ShippingParts {
    pub(crate) store: Store,
    pub(crate) clock: Clock,
    pub(crate) uptime: fn() -> Duration,
    pub(crate) events: Events,
    pub(crate) tasks: Arc<Tasks>,
    pub(crate) deciding: Arc<Deciding>,
    pub(crate) weighing: Arc<Weighing>,
    pub(crate) printing: Arc<Printing>,
    pub(crate) papers: Arc<Papers>,
    pub(crate) drawer: Drawer,
    pub(crate) carriers: Arc<Carriers>,
    pub(crate) outbox: OutboxBell,
    pub(crate) network: Handle,
}

impl Shipping {
    pub(crate) fn new(parts: ShippingParts) -> Arc<Self> {
        let ShippingParts {
            store,
            clock,
            uptime,
            events,
            tasks,
            deciding,
            weighing,
            printing,
            papers,
            drawer,
            carriers,
            outbox,
            network,
        } = parts;
        Arc::new_cyclic(|me| Self {
            me: me.clone(),
            store,
            clock,
            events,
            tasks,
            deciding,
            weighing,
            printing,
            papers,
            drawer,
            carriers,
            outbox,
            network,
            under_way: UnderWay::default(),
            before_label: BeforeLabel::new(),
            preparing: Mutex::default(),
            recovering: Mutex::default(),
            absences: Absences::by(uptime),
        })
    }

    /// Books an order, makes its label and puts it in the spool. Waits for the carrier where it has one that is asked.
    pub(crate) fn ship(&self, id: OrderId) -> Result<ShipAnswer, Problem> {
        // Loaded before the order is decided: it takes a while, and its label is as of this decision.
        self.papers.fonts();
        let order = self.deciding.decide_as_of_now(id)?;
        self.weight_is_right(order)?;
        let answer = self.ship_checked(id)?;
        self.has_shipped(id, &answer);
        Ok(answer)
    }

    /// Refuses to ship a parcel that has yet to be weighed, or that is not what it was expected to weigh.
    fn weight_is_right(&self, order: Order) -> Result<(), Problem> {
        let id = order.id;
        match self.weighing.check_weight(order)? {
            WeightCheck::Fine => Ok(()),
            WeightCheck::Moves(problem) | WeightCheck::Differs(problem) => Err(problem),
            WeightCheck::Unweighed(problem) => {
                self.weighing.lay_next_on_practice_scale(id);
                Err(problem)
            }
        }
    }

    fn has_shipped(&self, order: OrderId, answer: &ShipAnswer) {
        self.weighing.clear_practice_scale();
        self.events.tell(Event::Orders { order: Some(order) });
        self.events.tell(Event::Job { job: Box::new(answer.job.clone()) });
    }

    /// Ships an order whose weight was looked at, once its items are checked.
    fn ship_checked(&self, id: OrderId) -> Result<ShipAnswer, Problem> {
        self.along_the_road(|snapshot| {
            let context = ShippingContext::of(self, snapshot)?;
            let order = crate::existing::existing_order(snapshot, id)?;
            if order.stage.can_be_packed() {
                self.before_label.is_done(snapshot, &order)?;
            }
            context.plan(order)
        })
    }

    /// Tells what is not as it should be about a shipment's labels or papers, and keeps it until a person has seen it.
    fn remark(&self, shipment: ShipmentId, problem: Problem) {
        remark(&self.store, &self.events, self.clock.now(), shipment, problem);
    }

    /// Lets the printers and the faces know of labels that stand in the spool now.
    fn wake(&self, jobs: &[Job]) {
        let mut printers: Vec<&PrinterId> = jobs.iter().map(|job| &job.printer).collect();
        printers.sort_unstable();
        printers.dedup();
        printers.into_iter().for_each(|printer| self.printing.wake_spool(printer));
    }
}
