//! Where orders come from.

use crate::{OrderStatus, UtcDateTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The station's short name for a shop, as `garden-store`: stable, used in files, commands and rules.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(transparent)]
pub struct ShopId(pub String);

/// A shop the station knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Shop {
    /// Its short name.
    pub id: ShopId,
    /// The name people use.
    pub name: String,
    /// How it is reached.
    pub connection: ShopConnection,
}

/// How a shop is reached. Keys and secrets are not here: they are in the keyring, under the shop's id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ShopConnection {
    /// Only files are brought in; there is nobody to tell about shipments.
    Files,
    /// WooCommerce REST API v3.
    WooCommerce {
        /// The shop's address, as `https://shop.example`. Over `http` requests are signed with OAuth 1.0a.
        url: String,
        /// What each of the shop's statuses means at the desk; those not named are not pulled.
        statuses: BTreeMap<String, OrderStatus>,
        /// The status an order gets in the shop once it has shipped, as `completed`.
        shipped_status: String,
    },
}

/// How far the station has pulled a shop, and how that went.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ShopSync {
    /// Everything the shop changed up to here is in the station.
    #[ts(optional = nullable)]
    pub cursor: Option<UtcDateTime>,
    /// When the last pull ended well.
    #[ts(optional = nullable)]
    pub pulled_at: Option<UtcDateTime>,
    /// Why the last try failed; `None` when it did not.
    #[ts(optional = nullable)]
    pub problem: Option<crate::Problem>,
}

/// What the shop is told once an order has shipped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ShipmentNotice {
    /// The shop's key of the order.
    pub order_reference: String,
    /// Our own reference of the shipment: the same however often it is told.
    pub shipment_reference: String,
    /// The carrier's name, for the customer.
    pub carrier: String,
    /// The tracking number.
    pub tracking_number: String,
    /// Where the customer can follow it; empty where the carrier has no such page.
    pub tracking_url: String,
    /// When it shipped.
    pub shipped_at: UtcDateTime,
}
