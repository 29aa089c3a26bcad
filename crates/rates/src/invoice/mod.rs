//! Invoices of carriers and platforms: read from tables of any shape, and judged.
//!
//! ```text
//! table + map of columns ──read──▶ Invoice ──judge (beside what was billed before)──▶ what each line is, and what is odd about it
//!                                           ──compare (with what was quoted)────────▶ BilledSum
//! ```

mod columns;
mod compare;
mod judge;
mod read;

pub use columns::{InvoiceColumns, InvoiceField};
pub use compare::BilledSum;
pub use judge::{BilledLine, BilledShipment, ChargeKind, Judged, LineConcern, judge};
pub use read::{Invoice, InvoiceTable, read_invoices};
