//! Price sheets: what a carrier's services cost by zone and weight, and sheets as files; and invoices: what was billed.
//!
//! ```text
//! file ──read──▶ Sheet ──write──▶ file          the station's own CSV; every cell that is not understood by line and column
//!                Sheet + parcels + place + day ──quote──▶ Quote, or why there is no price
//! ```
//!
//! Pure. A price that is not known is never a price of 0, and prices in two currencies are never added up.

mod gaps;
mod invoice;
mod karrio;
mod postal;
mod quote;
mod sendcloud;
mod sheet;
mod table;
mod why_not;

pub use gaps::{Gap, gaps};
pub use invoice::{
    BilledLine, BilledShipment, BilledSum, ChargeKind, Invoice, InvoiceColumns, InvoiceField, InvoiceTable, Judged,
    LineConcern, judge, read_invoices,
};
pub use karrio::{read_karrio_services, read_karrio_sheet};
pub use postal::Postal;
pub use quote::{Charge, ChargeOf, Destination, Parcel, Quote, quote};
pub use sendcloud::{
    PanelColumns, PanelTable, SendcloudLane, SendcloudMethod, read_panel, read_sendcloud_methods, sendcloud_methods,
};
pub use sheet::{Amount, Band, Basis, Edges, Limits, Service, Sheet, Validity, WeightBand, Zone};
pub use table::{Fault, read, write};
pub use why_not::WhyNot;
