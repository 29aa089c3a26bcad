//! Photos of the open box: what was in a parcel before it was closed.

use crate::{Money, Order, OrderId, Setting, ShipmentId, UtcDateTime};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
#[cfg(feature = "export")]
use ts_rs::TS;

/// How many pixels a photo has a side at most, as it is kept.
pub const PHOTO_SIDE: u32 = 1600;

/// How many bytes a photo has at most, as it is kept.
pub const PHOTO_BYTES: usize = 400_000;

/// Of which orders a photo is taken.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum PhotoMode {
    /// Of none, but where a rule asks for one.
    #[default]
    Never,
    /// The desk asks for one of each; no label waits for it, but where a rule asks for one.
    Asked,
    /// The label of each waits for one, from a value on where one is set.
    Required,
}

/// How this desk takes photos of open boxes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(default)]
pub struct Photographing {
    /// Of which orders.
    pub mode: PhotoMode,
    /// Where they are required: of orders whose total is this or more; none: of every order.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub from: Option<Money>,
    /// The folder a camera's program puts its pictures into.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub folder: Option<PathBuf>,
}

/// Whether an order's parcel is photographed before it is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum PhotoWish {
    /// Nobody asks.
    No,
    /// The desk asks; its label does not wait.
    Asked,
    /// Its label waits.
    Required,
}

impl Photographing {
    /// Whether an order's parcel is photographed: what its Decision says, else what the desk is set to. An order in another
    /// currency than the value that is set is photographed: nobody can say that it is worth less.
    #[must_use]
    pub fn of(&self, order: &Order) -> PhotoWish {
        let said = |it: &Setting| if let Setting::Photo { on } = it { Some(*on) } else { None };
        let is_worth_it = |from: Money| {
            let total = order.facts.total;
            total.currency != from.currency || total.minor >= from.minor
        };
        match (order.decision.setting(said), self.mode) {
            (Some(true), _) => PhotoWish::Required,
            (Some(false), _) | (None, PhotoMode::Never) => PhotoWish::No,
            (None, PhotoMode::Asked) => PhotoWish::Asked,
            (None, PhotoMode::Required) if self.from.is_none_or(is_worth_it) => PhotoWish::Required,
            (None, PhotoMode::Required) => PhotoWish::No,
        }
    }
}

/// The number of a photo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(transparent)]
pub struct PhotoId(pub i64);

/// A photo of an open box, without its picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Photo {
    /// Its number.
    pub id: PhotoId,
    /// The order.
    pub order: OrderId,
    /// The shipment whose parcels it shows; none while the order has no label.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub shipment: Option<ShipmentId>,
    /// When it was kept.
    pub at: UtcDateTime,
    /// Who packed then, where somebody said.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub packer: Option<String>,
    /// How many bytes its JPEG has.
    pub bytes: u32,
    /// The SHA-256 of its JPEG, in hexadecimal digits: whoever has the file can tell that it is the one that was kept then.
    pub sha256: String,
}
