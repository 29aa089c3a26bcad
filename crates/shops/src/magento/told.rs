//! What the shop was told of an order, and what can be told it.

use super::answers::{WireOrder, WireShipment, WireTrack};
use super::requests::OrderAt;
use crate::tracking_numbers::is_same;
use serde_json::Value;
use std::collections::BTreeSet;

/// An order as the shop has it, with its shipments, the oldest first.
pub(super) struct Told {
    pub(super) at: OrderAt,
    pub(super) order: WireOrder,
    pub(super) shipments: Vec<WireShipment>,
    /// The products that are bundles whose parts ship separately.
    pub(super) separate: BTreeSet<u64>,
}

/// One thing to tell.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Step {
    /// Ship (`PostV1OrderOrderIdShipBody`).
    Ship(Value),
    /// Put a number into a shipment.
    Track { shipment: u64, number: String },
    /// Have the shop mail a shipment.
    Mail(u64),
    /// Take a number out of its shipment.
    Remove(u64),
    /// A comment for the shop's own people.
    Comment(String),
    /// The same in a shipment.
    Mark { shipment: u64, comment: &'static str },
}

impl WireShipment {
    /// The entry of this number.
    pub(super) fn track(&self, number: &str) -> Option<&WireTrack> {
        self.tracks.iter().find(|track| is_same(&track.track_number, number))
    }
}
