//! Bringing orders in, and telling shops what was shipped.
//!
//! ```text
//! order file ── files::open ──────▶ OrderFile ─▶ ShopOrder | Refused     (blocking, streamed)
//! shop ──────── WooCommerce::pull ▶ PulledPage ─▶ ShopOrder | SetAside   (async, by modification date)
//! shop ◀─────── WooCommerce::push ─ ShipmentNotice                       (told exactly once)
//! ```
//!
//! Both ways in end in a `model::ShopOrder`. One bad row or order is refused by itself and named; the rest goes on.
//! Nothing here keeps state: what was pulled and what was told is the station's to remember, `backoff` says when to
//! try again.

mod backoff;
mod entities;
mod error;
pub mod files;
mod weight;
mod woocommerce;

pub use backoff::backoff;
pub use error::{Nonsense, ShopError};
pub use woocommerce::{
    Limits, Pulled, PulledPage, Pushed, SetAside, Sleep, WooCommerce, check_address, usual_statuses,
};
