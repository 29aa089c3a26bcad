//! One walk for all shops: days at random, on which orders are placed, changed, paid back, cancelled, deleted, shipped in parts and
//! whole and in one parcel with others, told again and taken back, while the shop answers wrongly, the network goes and the station
//! is killed. In the end shop and station agree: no order is missing, none is double, and each parcel that holds stands in the shop
//! once, with its pieces.
//!
//! What differs from shop to shop stands in its folder, as a [`MadeUp`] shop.

mod day;
mod line;
mod made_up;
mod order;
mod station;
mod step;

pub(crate) use day::walk;
pub(crate) use made_up::{MadeUp, Told, Void};
pub(crate) use order::{Pieces, Walked};
