//! What the station knows about people: how long it is kept, and how it goes.
//!
//! ```text
//! purge ──▶ portions of orders that are done with ─┐
//! erase ──▶ the orders of one customer ────────────┴─▶ without_person ─▶ sweep: index of words, log, what is left in pages
//! ```
//!
//! Numbers stay spent and found, and the journal says what happened and when. An order that was emptied stays empty: what its
//! shop sends of it from then on is emptied as it comes in.

mod again;
mod cutoffs;
mod erase;
mod find;
mod purge;
mod sweep;

pub use cutoffs::Cutoffs;
pub use purge::Purged;
pub use sweep::{Gone, Swept};
