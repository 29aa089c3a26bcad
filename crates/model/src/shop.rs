//! Where orders come from.

use crate::{AccountConfig, AccountField, Direction, TrackingState, UtcDateTime};
#[cfg(feature = "export")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
#[cfg(feature = "export")]
use ts_rs::TS;

/// The station's short name for a shop, as `garden-store`: stable, used in files, commands and rules.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(transparent)]
pub struct ShopId(pub String);

/// The kind of a shop, as `woocommerce`: which connector speaks to it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(transparent)]
pub struct ShopKind(pub String);

/// A shop the station knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Shop {
    /// Its short name.
    pub id: ShopId,
    /// The name people use.
    pub name: String,
    /// How it is reached.
    pub account: ShopAccount,
}

/// How a shop is reached. Keys and secrets are not here: they are in the keyring, under the shop's id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ShopAccount {
    /// By which connector.
    pub kind: ShopKind,
    /// How that one is set, by its own fields.
    #[serde(default)]
    pub config: AccountConfig,
}

impl ShopAccount {
    /// Only files are brought in; there is nobody to ask and nobody to tell.
    #[must_use]
    pub fn files() -> Self {
        Self { kind: ShopKind("files".to_owned()), config: AccountConfig::default() }
    }

    /// The field of [`ShopAccount::files`] that names the folder its files are taken from.
    pub const FOLDER: &'static str = "folder";

    /// The field of [`ShopAccount::files`] that says which column of its tables is what.
    pub const COLUMNS: &'static str = "columns";

    /// Which column of its tables is what, by the words of that field; nothing where nobody said it.
    #[must_use]
    pub fn columns(&self) -> BTreeMap<String, String> {
        let said =
            self.config.0.get(Self::COLUMNS).and_then(Value::as_object).filter(|_| self.kind == Self::files().kind);
        let texts =
            said.into_iter().flatten().filter_map(|(word, column)| Some((word.clone(), column.as_str()?.to_owned())));
        texts.collect()
    }

    /// The folder of this machine whose order files are taken in by themselves.
    #[must_use]
    pub fn watched_folder(&self) -> Option<&str> {
        let folder = self.config.text(Self::FOLDER).trim();
        (self.kind == Self::files().kind && !folder.is_empty()).then_some(folder)
    }
}

/// A kind of shop there is a connector for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ShopKindInfo {
    /// Its kind.
    pub kind: ShopKind,
    /// The catalogue's key of its name.
    pub name: String,
    /// The catalogue's key of how to connect one; empty where there is nothing to say.
    pub guide: String,
    /// What it can do.
    pub capabilities: ShopCapabilities,
    /// What it has to be told.
    pub fields: Vec<AccountField>,
    /// What it needs to prove who asks.
    pub secrets: Vec<AccountField>,
}

/// What a kind of shop can do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ShopCapabilities {
    /// Its orders and their changes can be asked for.
    pub pulls: bool,
    /// Its orders that are over can be asked for as well.
    pub history: bool,
    /// It takes tracking numbers.
    pub takes_numbers: bool,
    /// It hears that an order has left, and takes no tracking number.
    pub without_numbers: bool,
    /// It takes more than one number an order.
    pub several_numbers: bool,
    /// It understands that some items of an order have left while others are still to come; another shop is told of parts once nothing
    /// is left.
    pub part_fulfilment: bool,
    /// It takes a number back.
    pub takes_back: bool,
    /// It knows products beside its orders.
    pub products: bool,
    /// It hears of every step of its parcels, of returns as well.
    pub hears_parcels: bool,
    /// It brings its orders itself, over the station's own API and with a key of the station's.
    pub brings_orders: bool,
    /// Its connection can be tested: it says what it is, and what its key may do.
    pub tests: bool,
}

/// What a shop says of itself when its connection is tested.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ShopSeen {
    /// The name it has for itself; empty where it does not say.
    pub name: String,
    /// Its software with the version, or the version of its interface; empty where it does not say.
    pub version: String,
    /// How many of its orders leave something to do; nothing where it does not say.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub open_orders: Option<OpenOrders>,
    /// Rights its key lacks, in the shop's own words: without them no orders come in, or the shop cannot be told.
    pub missing_rights: Vec<String>,
    /// Rights its key lacks without which orders come in with less in them.
    pub useful_rights: Vec<String>,
    /// How many seconds its clock is ahead of the station's, below zero where it is behind; nothing where it does not say.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub clock_ahead: Option<i64>,
}

/// How many orders a shop has to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct OpenOrders {
    /// So many.
    pub count: u64,
    /// Whether there are others behind those that were counted.
    pub and_more: bool,
}

impl OpenOrders {
    /// So many and no others.
    #[must_use]
    pub fn exactly(count: u64) -> Self {
        Self { count, and_more: false }
    }
}

/// How far the station has pulled a shop, and how that went.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ShopSync {
    /// Everything the shop changed up to here is in the station.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub cursor: Option<UtcDateTime>,
    /// When the last pull ended well.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub pulled_at: Option<UtcDateTime>,
    /// Why the last try failed; `None` when it did not.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub problem: Option<crate::Problem>,
}

/// What a shop is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "kind", rename_all = "snake_case", from = "StoredNotice")]
pub enum Notice {
    /// An order has shipped.
    Shipped(ShipmentNotice),
    /// A label was taken back after the shop had been told of it.
    Withdrawn(WithdrawnNotice),
}

/// What a shop is told once an order has shipped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(from = "StoredShipmentNotice")]
pub struct ShipmentNotice {
    /// The shop's key of the order.
    pub order_reference: String,
    /// Our own reference of the shipment: the same however often it is told.
    pub shipment_reference: String,
    /// The carrier's name, for the customer.
    pub carrier: String,
    /// Its parcels, in their sequence; at least one.
    pub parcels: Vec<NoticeParcel>,
    /// When it shipped.
    pub shipped_at: UtcDateTime,
    /// Whether it shipped although the shop said that it waits.
    #[serde(default, skip_serializing_if = "is_false")]
    #[cfg_attr(feature = "export", ts(as = "Option<bool>", optional))]
    pub let_go: bool,
    /// Whether it is a part of an order of which something is still to be sent.
    #[serde(default, skip_serializing_if = "is_false")]
    #[cfg_attr(feature = "export", ts(as = "Option<bool>", optional))]
    pub rest: bool,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_false(so: &bool) -> bool {
    !so
}

/// One parcel of a shipment, as a shop is told of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct NoticeParcel {
    /// Its tracking number.
    pub number: String,
    /// Where the customer can follow it; empty where the carrier has no such page.
    pub tracking_url: String,
    /// What is in it; empty where nobody said, and nothing of each line where that is told with another parcel of a part.
    #[serde(default)]
    pub items: Vec<NoticeItem>,
}

/// What a parcel holds of one order line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct NoticeItem {
    /// The shop's key of the order line.
    pub line_reference: String,
    /// How many of it.
    pub quantity: u32,
}

/// What a shop is told once a label it was told of has been taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct WithdrawnNotice {
    /// The shop's key of the order.
    pub order_reference: String,
    /// Our own reference of the shipment.
    pub shipment_reference: String,
    /// The carrier's name.
    pub carrier: String,
    /// The tracking numbers that hold no longer.
    pub numbers: Vec<String>,
    /// When they were taken back.
    pub withdrawn_at: UtcDateTime,
    /// Whether other parts of the order left, and something of it is to be sent.
    #[serde(default, skip_serializing_if = "is_false")]
    #[cfg_attr(feature = "export", ts(as = "Option<bool>", optional))]
    pub rest: bool,
}

/// What a shop is told that hears of every step of its parcels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParcelNotice {
    /// The shop's key of the order.
    pub order_reference: String,
    /// Our own reference of the shipment: the same however often it is told.
    pub shipment_reference: String,
    /// Which way the parcels go.
    pub direction: Direction,
    /// The parcels that took the step; at least one.
    pub parcels: Vec<NoticeParcel>,
    /// The step.
    pub step: ParcelStep,
    /// When the station knew of it; what is told later of the same order has a later moment.
    pub at: UtcDateTime,
}

/// A step of a parcel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParcelStep {
    /// Its label came out.
    LabelOut,
    /// Its label was taken back.
    Withdrawn,
    /// Its carrier says where it is.
    Seen {
        /// Where, in common words.
        state: TrackingState,
        /// Since when, by the carrier's clock.
        since: UtcDateTime,
    },
}

impl Notice {
    /// The shop's key of the order it speaks of.
    #[must_use]
    pub fn order_reference(&self) -> &str {
        match self {
            Self::Shipped(notice) => &notice.order_reference,
            Self::Withdrawn(notice) => &notice.order_reference,
        }
    }
}

/// A notice as it may lie in a database: before there were several kinds, it was a shipment's without a name.
#[derive(Deserialize)]
#[serde(untagged)]
enum StoredNotice {
    Named(NamedNotice),
    Shipped(ShipmentNotice),
}

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum NamedNotice {
    Shipped(ShipmentNotice),
    Withdrawn(WithdrawnNotice),
}

impl From<StoredNotice> for Notice {
    fn from(stored: StoredNotice) -> Self {
        match stored {
            StoredNotice::Named(NamedNotice::Shipped(notice)) | StoredNotice::Shipped(notice) => Self::Shipped(notice),
            StoredNotice::Named(NamedNotice::Withdrawn(notice)) => Self::Withdrawn(notice),
        }
    }
}

/// A shipment's notice as it may lie in a database: before it could have several parcels, it had one number and its page.
#[derive(Deserialize)]
struct StoredShipmentNotice {
    order_reference: String,
    shipment_reference: String,
    carrier: String,
    shipped_at: UtcDateTime,
    #[serde(default)]
    parcels: Vec<NoticeParcel>,
    #[serde(default)]
    tracking_number: Option<String>,
    #[serde(default)]
    tracking_url: String,
    #[serde(default)]
    let_go: bool,
    #[serde(default)]
    rest: bool,
}

impl From<StoredShipmentNotice> for ShipmentNotice {
    fn from(stored: StoredShipmentNotice) -> Self {
        let StoredShipmentNotice { order_reference, shipment_reference, carrier, shipped_at, mut parcels, .. } = stored;
        if let Some(number) = stored.tracking_number {
            parcels.push(NoticeParcel { number, tracking_url: stored.tracking_url, items: Vec::new() });
        }
        let (let_go, rest) = (stored.let_go, stored.rest);
        Self { order_reference, shipment_reference, carrier, parcels, shipped_at, let_go, rest }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_notice_of_before_there_were_several_parcels_is_read() {
        let old = json!({
            "order_reference": "1041", "shipment_reference": "PD-7-1", "carrier": "PostNL", "tracking_number": "3S1",
            "tracking_url": "https://track.example/3S1", "shipped_at": "2026-11-23T09:00:00Z"
        });
        let notice: ShipmentNotice = serde_json::from_value(old.clone()).unwrap();
        let parcel = NoticeParcel {
            number: "3S1".to_owned(),
            tracking_url: "https://track.example/3S1".to_owned(),
            items: vec![],
        };
        assert_eq!(notice.parcels, [parcel]);
        assert_eq!(serde_json::from_value::<Notice>(old).unwrap(), Notice::Shipped(notice));
    }

    #[test]
    fn what_is_written_is_read_again() {
        let withdrawn = WithdrawnNotice {
            order_reference: "1041".to_owned(),
            shipment_reference: "PD-7-1".to_owned(),
            carrier: "PostNL".to_owned(),
            numbers: vec!["3S1".to_owned()],
            withdrawn_at: UtcDateTime::from_millis(1_000),
            rest: false,
        };
        let shipped = ShipmentNotice {
            order_reference: "1041".to_owned(),
            shipment_reference: "PD-7-1".to_owned(),
            carrier: "PostNL".to_owned(),
            parcels: vec![],
            shipped_at: UtcDateTime::from_millis(1_000),
            let_go: true,
            rest: true,
        };
        for notice in [Notice::Shipped(shipped), Notice::Withdrawn(withdrawn)] {
            let written = serde_json::to_value(&notice).unwrap();
            assert_eq!(serde_json::from_value::<Notice>(written).unwrap(), notice);
        }
    }
}
