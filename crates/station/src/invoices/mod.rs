//! Invoices of carriers and platforms: read from files, joined to shipments, and shown beside what was quoted.
//!
//! ```text
//! file ──bring──▶ invoices in the store ──▶ judged ──▶ an invoice, an order's bills, figures     bring.rs, bill.rs, view.rs
//!                                                 ──▶ CSV                                        export.rs
//! ```

mod bill;
mod bring;
mod export;
mod view;

pub use bill::{ChargeSum, ShipmentBill};
pub(crate) use bill::{bills, bills_of_order, judged};
pub use bring::{BringInvoices, BroughtInvoice, InvoiceStood, InvoicesBrought};
pub(crate) use view::to_look_at;
pub use view::{InvoiceLineView, InvoiceSummary, InvoiceView};

use crate::clock::Clock;
use crate::events::Events;
use std::sync::Arc;
use store::Store;

/// What reading invoices may touch.
pub(crate) struct Invoices {
    store: Store,
    clock: Clock,
    events: Events,
}

impl Invoices {
    pub(crate) fn new(store: Store, clock: Clock, events: Events) -> Arc<Self> {
        Arc::new(Self { store, clock, events })
    }
}
