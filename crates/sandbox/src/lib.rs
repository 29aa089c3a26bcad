//! The practice station's surroundings: a shop, a carrier, a printer and a scale on loopback that speak the real protocols.
//!
//! ```text
//! PracticeShop       WooCommerce REST API v3, with ~60 made-up European orders of a small garden shop
//! PracticeCarrier    a carrier that books, makes labels and voids over HTTP and JSON, with its connector
//! PracticeSendcloud  Sendcloud API v3 and v2, stricter than their schemas
//! PracticePrinter    a label printer on a TCP port that keeps what it printed
//! PracticeScale      a scale on a TCP port that speaks MT-SICS
//! ```
//!
//! They are used by practice mode and by tests: each can be told to misbehave, and shows what was asked of it.

pub mod carrier;
pub mod orders;
mod practice;
pub mod printer;
mod scale;
mod sendcloud;
mod shop;
mod token;

pub use carrier::{Asked, Misbehaviour, PracticeCarrier, PracticeShipment};
pub use practice::Practice;
pub use scale::{PracticeScale, ScaleBehaviour};
pub use sendcloud::{PracticeSendcloud, SendcloudAsked, SendcloudMisbehaviour, SendcloudParcel, SendcloudShipment};
pub use shop::{Fault, PracticeShop, Push};
