//! Bringing orders in, and telling shops what was shipped.
//!
//! ```text
//! order file ── files::open ─▶ OrderFile ─▶ ShopOrder | Refused     (blocking, streamed)
//! account ───── Registry::build ─▶ dyn Shop
//!                 shop ── pull ──▶ PulledPage ─▶ ShopOrder | SetAside   (async, by modification date)
//!                 shop ◀─ push ─── Notice                               (told exactly once)
//! ```
//!
//! Both ways in end in a `model::ShopOrder`. One bad row or order is refused by itself and named; the rest goes on.
//! Nothing here keeps state: what was pulled and what was told is the station's to remember, `wire::backoff` says when to
//! try again. A connector is one folder: its requests and the reading of its answers are pure, `wire` does the asking.

mod api;
mod asked;
mod bearer;
mod bigcommerce;
mod clocks;
mod connector;
mod counted;
mod ecwid;
mod entities;
mod error;
pub mod files;
mod graphql;
mod hosted;
mod item;
mod json_text;
mod json_value;
mod lenient;
mod lightspeed_c;
mod lightspeed_x;
mod magento;
mod medusa;
mod number;
mod oauth;
mod packstation;
mod parcels;
mod prestashop;
mod registry;
mod rights;
mod sendcloud;
mod service_point;
mod shop;
mod shopify;
mod shopware;
mod shown;
mod squarespace;
mod tracking_numbers;
mod understood;
mod vendure;
mod walk;
mod weight;
mod withdrawn_note;
mod woocommerce;

pub use connector::Connector;
pub use error::ShopError;
pub use registry::Registry;
pub use shop::{MOST_NAMED, OtherOrder, Pages, Pulled, PulledPage, Pushed, SetAside, Shop};
pub use wire::{Nonsense, backoff};
