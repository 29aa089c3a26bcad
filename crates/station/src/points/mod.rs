//! Service points: brought in from files and carriers, found near an order, chosen for it.
//!
//! ```text
//! file ──▶ import ─┐
//! carrier ▶ rounds ─┴─▶ store ─▶ near: the nearest of an order ─▶ choose: its point from now on
//!                         └────▶ deciding: an order whose point takes no parcels is held
//! ```
//!
//! Only points of carriers that are switched on for an order's shop are offered and checked. No search asks anybody.

mod brought;
mod choose;
mod due;
mod import;
mod near;
mod rounds;
mod sources;
mod streets;

pub use crate::nearest::PointsFound;
pub use brought::{AskPointsBrought, PointBrought, PointsBrought};
pub use choose::PointsOfOrder;
pub use import::PointsImported;
pub use near::AskPointsNear;
pub use streets::{ReadStreets, Streets, StreetsRead};

use crate::Event;
use crate::carriers::Carriers;
use crate::clock::Clock;
use crate::deciding::Deciding;
use crate::events::Events;
use crate::orders::Orders;
use model::*;
use serde::Serialize;
use std::sync::{Arc, Mutex};
use store::Store;
use tokio::runtime::Handle;
#[cfg(feature = "export")]
use ts_rs::TS;

/// What is kept of service points.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PointsView {
    /// Each carrier's, country by country.
    pub lists: Vec<PointList>,
    /// What is switched on for shops.
    pub switches: Vec<PointSwitch>,
}

/// What service points may touch.
pub(crate) struct Points {
    store: Store,
    clock: Clock,
    events: Events,
    deciding: Arc<Deciding>,
    carriers: Arc<Carriers>,
    orders: Arc<Orders>,
    network: Handle,
    /// Held by who asks carriers, so that nobody asks twice.
    turn: Mutex<rounds::Asked>,
}

/// What service points are made of.
pub(crate) struct PointsParts {
    pub(crate) store: Store,
    pub(crate) clock: Clock,
    pub(crate) events: Events,
    pub(crate) deciding: Arc<Deciding>,
    pub(crate) carriers: Arc<Carriers>,
    pub(crate) orders: Arc<Orders>,
    pub(crate) network: Handle,
}

impl Points {
    pub(crate) fn new(parts: PointsParts) -> Arc<Self> {
        let PointsParts { store, clock, events, deciding, carriers, orders, network } = parts;
        Arc::new(Self { store, clock, events, deciding, carriers, orders, network, turn: Mutex::default() })
    }

    pub(crate) fn view(&self) -> Result<PointsView, Problem> {
        let snapshot = self.store.snapshot()?;
        Ok(PointsView { lists: snapshot.point_lists()?, switches: snapshot.point_switches()? })
    }

    /// Switches a carrier's points in a country on for a shop, or off; its orders are decided anew.
    pub(crate) fn switch(&self, switch: &PointSwitch, on: bool) -> Result<(), Problem> {
        let switch = PointSwitch { carrier: switch.carrier.trim().to_lowercase(), ..switch.clone() };
        check_short_name(&switch.carrier)?;
        if self.store.snapshot()?.shop(&switch.shop)?.is_none() {
            return Err(Problem::new(ProblemCode::NoSuchShop).with("shop", &switch.shop));
        }
        self.store.switch_points(&switch, on, self.clock.now())?;
        self.events.tell(Event::Settings);
        self.deciding.decide_queue_as_of_now();
        Ok(())
    }
}
