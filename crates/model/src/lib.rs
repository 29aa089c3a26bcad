//! The words of Packdesk.
//!
//! One order's way through the station, and the type of each stop:
//!
//! ```text
//! shop ─▶ ShopOrder ─▶ Order ─decide▶ Decision ─book▶ Shipment ─label▶ Label ─print▶ Job ─▶ Evidence ─push▶ shop
//! ```
//!
//! Here are only nouns: plain data with its units in the types and no I/O. What each one *does* lives in the room
//! that owns the arrow (`shops`, `decide`, `carriers`, `label`, `devices`), and they meet in `station`.

mod account;
mod action;
mod address;
mod api_key;
mod approval;
mod batch;
mod booking;
mod brought;
mod carrier_account;
mod catalogue;
mod check;
mod command;
mod comparison;
mod condition;
mod customs;
mod customs_document;
mod decision;
pub mod fold;
mod framing;
mod geo;
mod identity;
mod job;
mod journal;
mod label_document;
mod label_size;
mod late_change;
mod merged;
mod message;
mod money;
mod names;
mod number_form;
mod off_line;
mod opening_hours;
mod order;
mod outbox;
mod papers;
mod parcel;
mod photo;
mod pictograph;
mod printer;
mod problem_code;
mod query;
mod range;
mod remark;
mod retention;
mod routing;
mod rule;
mod scale;
mod scanner;
mod service_point;
mod settings;
mod setup;
mod shipment;
mod shop;
mod shortcuts;
mod time;
mod tracking;
mod units;
mod unread;

pub use account::*;
pub use action::*;
pub use address::*;
pub use api_key::*;
pub use approval::*;
pub use batch::*;
pub use booking::*;
pub use brought::*;
pub use carrier_account::*;
pub use catalogue::*;
pub use check::*;
pub use command::*;
pub use comparison::*;
pub use condition::*;
pub use customs::*;
pub use customs_document::*;
pub use decision::*;
pub use framing::*;
pub use geo::*;
pub use identity::*;
pub use job::*;
pub use journal::*;
pub use label_document::*;
pub use label_size::*;
pub use late_change::*;
pub use merged::*;
pub use message::*;
pub use money::*;
pub use names::*;
pub use number_form::*;
pub use off_line::*;
pub use opening_hours::*;
pub use order::*;
pub use outbox::*;
pub use papers::*;
pub use parcel::*;
pub use photo::*;
pub use pictograph::is_pictograph;
pub use printer::*;
pub use problem_code::*;
pub use query::*;
pub use range::*;
pub use remark::*;
pub use retention::*;
pub use routing::*;
pub use rule::*;
pub use scale::*;
pub use scanner::*;
pub use service_point::*;
pub use settings::*;
pub use setup::*;
pub use shipment::*;
pub use shop::*;
pub use shortcuts::*;
pub use time::*;
pub use tracking::*;
pub use units::*;
pub use unread::*;
