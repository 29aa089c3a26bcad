//! What a customer bought, as its shop tells it and as it stands in the queue.

use crate::{
    Address, Checkout, Currency, Decision, ExportReason, Grams, MergedOrder, Message, Money, OrderLine, Overrides,
    ServicePoint, ShopId, Stage, UtcDateTime,
};
#[cfg(feature = "export")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
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
            _ if self.overrides.put_away.is_some() => Goods::PutAway,
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
    /// Nothing: a person put it away.
    PutAway,
}
