//! What shipping costs: price sheets in and out, and the table that compares methods.
//!
//! ```text
//! file ──bring──▶ sheets in the store ──▶ deciding        sheets.rs
//! order, basket ──compare──▶ table of all methods         compare.rs
//! parcels of a shop ──ask──▶ methods that can carry them  options.rs
//! carriers ──ask──▶ quotes with their age                 online.rs
//! ```

mod compare;
mod online;
mod options;
mod sheets;

pub use compare::{AskedCarrier, Basket, CompareOrder, OnlinePrice, PriceRow, PriceTable};
pub use options::{AskOptions, OptionsBrought};
pub use sheets::{BringRates, BroughtRates, RatesForm, SheetSummary, SheetView};

use crate::carriers::Carriers;
use crate::clock::Clock;
use crate::deciding::Deciding;
use crate::events::Events;
use std::sync::Arc;
use store::Store;

/// What comparing prices may touch.
pub(crate) struct Prices {
    store: Store,
    clock: Clock,
    events: Events,
    deciding: Arc<Deciding>,
    carriers: Arc<Carriers>,
}

impl Prices {
    pub(crate) fn new(
        store: Store,
        clock: Clock,
        events: Events,
        deciding: Arc<Deciding>,
        carriers: Arc<Carriers>,
    ) -> Arc<Self> {
        Arc::new(Self { store, clock, events, deciding, carriers })
    }
}
