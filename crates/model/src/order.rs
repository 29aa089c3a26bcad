//! What a customer bought and how they asked for it to be sent.

use crate::{
    Address, Country, Currency, Day, Decision, DeliveryKind, ExportReason, Grams, MergedOrder, Message, MethodId,
    Money, ParcelSize, SenderId, Setting, ShipmentState, ShopId, UtcDateTime, Weighed,
};
#[cfg(feature = "export")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
#[cfg(feature = "export")]
use ts_rs::TS;

/// An order as its shop tells it: the form of Packdesk's own JSON Lines files, and what every import and every
/// shop connection produces.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct ShopOrder {
    /// The shop's own key for the order; with the shop it identifies the order for ever.
    pub reference: String,
    /// The number people and barcodes use, as `#1001`. Often the same as `reference`.
    pub number: String,
    /// When the customer placed it.
    pub placed_at: UtcDateTime,
    /// When the shop last changed it; an older state never replaces a newer one.
    pub modified_at: UtcDateTime,
    /// What the shop wants done with it.
    #[serde(default)]
    pub status: OrderStatus,
    /// Whether it is paid.
    #[serde(default)]
    pub payment: PaymentStatus,
    /// How the customer pays, by its name and its code, as `Cash on delivery` and `cod`: what the shop says of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "export", ts(as = "Option<Vec<String>>", optional))]
    pub payment_methods: Vec<String>,
    /// The currency of every amount.
    pub currency: Currency,
    /// What the customer pays in all.
    pub total: Money,
    /// Where it goes.
    pub recipient: Address,
    /// What the customer chose at checkout.
    #[serde(default)]
    pub checkout: Checkout,
    /// What is in it.
    pub lines: Vec<OrderLine>,
    /// The whole parcel's weight, where the shop says one.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub weight: Option<Grams>,
    /// Why it crosses a border, where the shop says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub export_reason: Option<ExportReason>,
    /// What the customer wrote.
    #[serde(default)]
    pub note: String,
    /// The shop's tags.
    #[serde(default)]
    pub tags: Vec<String>,
    /// What was not understood when it was read, or has to be known before it is packed.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "export", schemars(skip))]
    #[cfg_attr(feature = "export", ts(as = "Option<Vec<Message>>", optional))]
    pub remarks: Vec<Message>,
}

impl ShopOrder {
    /// Whether another word of its shop says the same, but for its moment and for where pictures are: shops move both by themselves.
    #[must_use]
    pub fn says_the_same_as(&self, other: &Self) -> bool {
        let (modified_at, lines) = (self.modified_at, self.lines.clone());
        self.has_goods_of(other) && Self { modified_at, lines, ..other.clone() } == *self
    }

    /// Whether it has the same lines as another order, wherever their pictures are.
    #[must_use]
    pub fn has_goods_of(&self, other: &Self) -> bool {
        let is_same = |(one, other): (&OrderLine, &OrderLine)| {
            OrderLine { picture: one.picture.clone(), ..other.clone() } == *one
        };
        self.lines.len() == other.lines.len() && self.lines.iter().zip(&other.lines).all(is_same)
    }

    /// What the lines weigh together, when every line that ships says its weight.
    #[must_use]
    pub fn lines_weight(&self) -> Option<Grams> {
        let mut grams = 0_u32;
        for line in self.lines.iter().filter(|line| line.ships) {
            grams = grams.saturating_add(line.unit_weight?.0.saturating_mul(line.quantity));
        }
        (grams > 0).then_some(Grams(grams))
    }

    /// How many items ship.
    #[must_use]
    pub fn quantity(&self) -> u32 {
        self.lines.iter().filter(|line| line.ships).fold(0, |sum, line| sum.saturating_add(line.quantity))
    }
}

/// What the shop wants done with an order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(rename_all = "snake_case")]
pub enum OrderStatus {
    /// To be shipped.
    #[default]
    Open,
    /// Not yet: unpaid, on hold in the shop, backordered.
    Waiting,
    /// Not any more.
    Cancelled,
    /// Done as far as the shop knows.
    Completed,
}

/// Whether the customer has paid.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(rename_all = "snake_case")]
pub enum PaymentStatus {
    /// The shop does not say.
    #[default]
    Unknown,
    /// Paid.
    Paid,
    /// Not paid.
    Unpaid,
    /// Paid back: whole, or, where a file says no more than that, in part.
    Refunded,
}

/// What the customer chose at checkout.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct Checkout {
    /// The delivery method's name as the customer read it, as `Standard delivery`.
    #[serde(default)]
    pub delivery_method: String,
    /// The shop's code for it, as `flat_rate:3`.
    #[serde(default)]
    pub delivery_code: String,
    /// What the customer paid for delivery.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub price: Option<Money>,
    /// The service point they chose.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub service_point: Option<ServicePoint>,
    /// What they chose in a Dynamic Checkout.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub dynamic: Option<DynamicCheckout>,
}

/// A choice made in a Dynamic Checkout: method and sender come from it, and a promise is made
/// (*Sendcloud API v2*, `checkout_payload`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct DynamicCheckout {
    /// The kind of delivery.
    pub kind: DeliveryKind,
    /// The shipping method or option it ships with; empty where the shop does not say.
    #[serde(default)]
    pub product: String,
    /// The day it was promised for.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub delivery_date: Option<Day>,
    /// The day the carrier has to have it.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub handover_date: Option<Day>,
    /// The moment of that day by which the carrier has to have it; where none is said, the method's cut-off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub cut_off: Option<UtcDateTime>,
    /// The station's address it is to be sent from.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub sender: Option<SenderId>,
}

/// What a customer was promised of the days of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Promise {
    /// The day the carrier has to have the parcel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub handover_date: Option<Day>,
    /// The moment of that day by which the carrier has to have it; where none is said, the method's cut-off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub cut_off: Option<UtcDateTime>,
    /// The day it is delivered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub delivery_date: Option<Day>,
}

impl From<&DynamicCheckout> for Promise {
    fn from(chosen: &DynamicCheckout) -> Self {
        let DynamicCheckout { delivery_date, handover_date, cut_off, .. } = *chosen;
        Self { handover_date, cut_off, delivery_date }
    }
}

/// A shop, locker or post office where a parcel waits for its customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct ServicePoint {
    /// The carrier's (or platform's) id of the point.
    pub id: String,
    /// The carrier's code, where the shop says it.
    #[serde(default)]
    pub carrier: String,
    /// Its name and address in one line, for people.
    #[serde(default)]
    pub name: String,
    /// The customer's own number at the point (as the Postnummer of a Packstation).
    #[serde(default)]
    pub post_number: String,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_nothing(count: &u32) -> bool {
    *count == 0
}

/// One line of an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct OrderLine {
    /// The shop's key for the line.
    #[serde(default)]
    pub reference: String,
    /// Stock keeping unit.
    #[serde(default)]
    pub sku: String,
    /// What the customer read.
    pub name: String,
    /// The number of pieces.
    pub quantity: u32,
    /// How many pieces beside these its shop knows to have left.
    #[serde(default, skip_serializing_if = "is_nothing")]
    #[cfg_attr(feature = "export", ts(as = "Option<u32>", optional))]
    pub fulfilled: u32,
    /// What one weighs.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub unit_weight: Option<Grams>,
    /// What one costs.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub unit_price: Option<Money>,
    /// Harmonised System code, for customs.
    #[serde(default)]
    pub hs_code: String,
    /// Country of origin, for customs.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub origin: Option<Country>,
    /// GTIN, EAN or UPC on the item.
    #[serde(default)]
    pub barcode: String,
    /// Where its picture is.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "export", ts(as = "Option<String>", optional))]
    pub picture: String,
    /// Size, colour, engraving: whatever the customer chose, by name.
    #[serde(default)]
    pub properties: BTreeMap<String, String>,
    /// False for what has no body: downloads, vouchers, services.
    #[serde(default = "yes")]
    pub ships: bool,
}

/// The properties of an order line that name its place in the warehouse, the first that is there counts; case does not.
const BIN_PROPERTIES: [&str; 6] = ["bin", "bin location", "location", "shelf", "emplacement", "casier"];

impl OrderLine {
    /// Where it lies in the warehouse, as its shop says; empty where it does not.
    #[must_use]
    pub fn bin(&self) -> &str {
        let named = |name: &&str| self.properties.iter().find(|(key, _)| key.trim().eq_ignore_ascii_case(name));
        BIN_PROPERTIES.iter().find_map(named).map_or("", |(_, bin)| bin.trim())
    }

    /// Whether a property of its name is where it lies, and not something a customer chose.
    #[must_use]
    pub fn is_bin(property: &str) -> bool {
        BIN_PROPERTIES.iter().any(|name| property.trim().eq_ignore_ascii_case(name))
    }
}

fn yes() -> bool {
    true
}

/// An order's number in this station.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(transparent)]
pub struct OrderId(pub i64);

/// An order in the station's queue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Order {
    /// The station's number for it.
    pub id: OrderId,
    /// Where it came from.
    pub shop: ShopId,
    /// What the shop says; of an order that others go with, with their goods, weights and amounts.
    pub facts: ShopOrder,
    /// The orders that go in its parcel, in the order they were merged.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "export", ts(as = "Option<Vec<MergedOrder>>", optional))]
    pub merged: Vec<MergedOrder>,
    /// The order in whose parcel it goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub main: Option<MergedOrder>,
    /// Whether its facts hold only what is left of it: its other pieces shipped already.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "export", ts(as = "Option<bool>", optional))]
    pub rest: bool,
    /// When the station first had it.
    pub received_at: UtcDateTime,
    /// What a person set by hand, over every rule.
    pub overrides: Overrides,
    /// How it ships, and why.
    pub decision: Decision,
    /// Where it stands.
    pub stage: Stage,
    /// When its customer was erased from it; what is left names nobody.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub erased_at: Option<UtcDateTime>,
}

impl Order {
    /// The service point it goes to, where it goes to one.
    #[must_use]
    pub fn service_point(&self) -> Option<&ServicePoint> {
        self.overrides.point_of(&self.facts)
    }

    /// What of it goes out by itself.
    #[must_use]
    pub fn goods(&self) -> Goods {
        match (&self.main, self.rest) {
            (Some(_), _) => Goods::Merged,
            (None, true) => Goods::Rest,
            (None, false) => Goods::Whole,
        }
    }
}

/// What of an order goes out by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goods {
    /// All of it.
    Whole,
    /// What is left of it: the other pieces shipped already.
    Rest,
    /// Nothing: all of it goes in the parcel of another order.
    Merged,
}

/// Where an order stands at the desk. One column of the database; `Stage::of` is the only way it is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Can be packed now.
    Ready,
    /// A person has to look first; the Decision says why.
    Held,
    /// The shop is not ready: unpaid, on hold there.
    Waiting,
    /// It goes in the parcel of another order, which has no label yet.
    Merged,
    /// Some of its pieces are on their way; the others can be packed now.
    PartlyShipped,
    /// Its carrier was asked for a label and has not answered yet, or the answer was lost.
    Booking,
    /// It has its number and label; the label has not come out yet, or nobody knows.
    Labelled,
    /// Its label came out.
    Shipped,
    /// The shop took it back before it shipped.
    Cancelled,
    /// Shipped elsewhere, or nothing in it ships.
    Closed,
}

impl Stage {
    /// Every stage, in the order a parcel passes through.
    pub const ALL: [Self; 10] = [
        Self::Ready,
        Self::Held,
        Self::Waiting,
        Self::Merged,
        Self::PartlyShipped,
        Self::Booking,
        Self::Labelled,
        Self::Shipped,
        Self::Cancelled,
        Self::Closed,
    ];

    /// Where an order stands, by its outgoing shipments: one that is not done with says where; then the shop's word;
    /// then the Decision's. Shipments that failed or were taken back count for nothing.
    /// Of an order that goes in the parcel of another one, that one's first shipment counts among its own; of one that shipped in
    /// parts, those that left count for nothing while something is left.
    #[must_use]
    pub fn of(facts: &ShopOrder, decision: &Decision, outgoing: &[ShipmentState], goods: Goods) -> Self {
        let any = |wanted: &[ShipmentState]| outgoing.iter().any(|state| wanted.contains(state));
        if any(&[ShipmentState::Planned]) {
            return Self::Booking;
        }
        if any(&[ShipmentState::Booked, ShipmentState::Labelled]) {
            return Self::Labelled;
        }
        if any(&[ShipmentState::Shipped]) {
            return Self::Shipped;
        }
        match facts.status {
            OrderStatus::Cancelled => Self::Cancelled,
            OrderStatus::Completed => Self::Closed,
            _ if goods == Goods::Merged => Self::Merged,
            OrderStatus::Waiting if !decision.let_go.value => Self::Waiting,
            _ if !facts.lines.is_empty() && facts.quantity() == 0 => Self::Closed,
            _ if decision.hold.value.is_some() => Self::Held,
            OrderStatus::Open | OrderStatus::Waiting if goods == Goods::Rest => Self::PartlyShipped,
            OrderStatus::Open | OrderStatus::Waiting => Self::Ready,
        }
    }

    /// Whether what is in its facts can be packed now: all of the order, or what is left of it.
    #[must_use]
    pub const fn can_be_packed(self) -> bool {
        matches!(self, Self::Ready | Self::PartlyShipped)
    }

    /// The word used in the database, in addresses and on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Held => "held",
            Self::Waiting => "waiting",
            Self::Merged => "merged",
            Self::PartlyShipped => "partly_shipped",
            Self::Booking => "booking",
            Self::Labelled => "labelled",
            Self::Shipped => "shipped",
            Self::Cancelled => "cancelled",
            Self::Closed => "closed",
        }
    }
}

/// What a person set by hand for one order. `None` leaves the field to defaults and rules.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(default)]
pub struct Overrides {
    /// The shipping method.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub method: Option<MethodId>,
    /// The parcel's weight.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub weight: Option<Grams>,
    /// What the desk's scale said of its parcels; a weight set by hand goes over it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub weighed: Option<Weighed>,
    /// What each of its parcels weighs, the first one's weight first, where its shop said it as it asked for the label; counts as
    /// long as it ships in as many. The scale and a weight set by hand go over it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "export", ts(as = "Option<Vec<Grams>>", optional))]
    pub parcel_weights: Vec<Grams>,
    /// The parcel's outer size.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub size: Option<ParcelSize>,
    /// Which of the station's addresses it comes from; the empty name: its own, whatever else is decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub sender: Option<SenderId>,
    /// The days that stand in the place of those the customer was promised.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub promise: Option<Promise>,
    /// The service point it goes to, in the place of the one its shop says.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub service_point: Option<ServicePoint>,
    /// Everything else an order has one of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "export", ts(as = "Option<Vec<Setting>>", optional))]
    pub settings: Vec<Setting>,
    /// Tags, besides those of rules.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "export", ts(as = "Option<Vec<String>>", optional))]
    pub tags: Vec<String>,
    /// What whoever packs it should know; empty where nobody said.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "export", ts(as = "Option<String>", optional))]
    pub note: String,
    /// `Some(Some(reason))` holds the order; `Some(None)` lets it go whatever a rule says.
    #[serde(deserialize_with = "some", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional, as = "Option<Option<String>>"))]
    pub hold: Option<Option<String>>,
    /// Whether it ships although its shop says that it waits; `Some(false)` lets it wait whatever a rule says.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub let_go: Option<bool>,
}

impl Overrides {
    /// The service point an order goes to: the one set by hand, else the one its shop says.
    #[must_use]
    pub fn point_of<'a>(&'a self, order: &'a ShopOrder) -> Option<&'a ServicePoint> {
        self.service_point.as_ref().or(order.checkout.service_point.as_ref())
    }
}

/// Keeps a present `null` apart from an absent field.
fn some<'de, D: serde::Deserializer<'de>>(input: D) -> Result<Option<Option<String>>, D::Error> {
    Option::deserialize(input).map(Some)
}
