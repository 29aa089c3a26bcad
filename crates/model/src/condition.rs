//! What a rule may ask about an order. In files and on the wire each condition is one object: `fact` names what is
//! asked about, `is` how it is compared, `values` or `value` with what.

use crate::{CarrierId, Country, Currency, Day, Grams, MethodId, Millimetres, Money, PaymentStatus, SenderId, ShopId};
#[cfg(feature = "export")]
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// One condition of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(tag = "fact", rename_all = "snake_case")]
pub enum Condition {
    /// The shop it came from.
    Shop(OneOf<ShopId>),
    /// The number people know it by.
    OrderNumber(TextTest),
    /// What the customer wrote.
    OrderNote(TextTest),
    /// The shop's tags and those earlier rules added: a positive operator needs one, a negative one all of them.
    Tag(TextTest),
    /// The day it was placed, in the station's time zone.
    OrderDate(Compare<Day>),
    /// The weekday of the decision, by the station's clock.
    Weekday(OneOf<Weekday>),
    /// The hour of the decision (0 to 23), by the station's clock.
    Hour(Compare<u32>),
    /// Whether it is the customer's first order, by their e-mail address.
    FirstOrder(YesNo),
    /// Whether it is paid.
    Payment(OneOf<PaymentStatus>),
    /// How the customer pays, by its name or its code: a positive operator needs one, a negative one both.
    PaymentMethod(TextTest),
    /// The currency it was paid in.
    Currency(OneOf<Currency>),
    /// What the customer pays in all.
    TotalValue(Compare<Money>),

    /// The recipient's company line.
    Company(TextTest),
    /// The customer's e-mail address, as earlier rules left it.
    Email(TextTest),
    /// The customer's telephone number, as earlier rules left it.
    Phone(TextTest),
    /// Either address line.
    AddressLine(TextTest),
    /// The city.
    City(TextTest),
    /// State, province or prefecture.
    State(TextTest),
    /// The destination postal code; spaces do not count.
    PostalCode(TextTest),
    /// The destination postal code within ranges of one country each.
    PostalRange(OneOf<PostalRange>),
    /// The destination country.
    ToCountry(OneOf<Country>),
    /// Whether it goes to a country of the EU.
    ToEu(YesNo),
    /// Whether a customs declaration is needed on its way.
    CustomsNeeded(YesNo),
    /// Whether the address is a post office box.
    PoBox(YesNo),
    /// Whether the address is a parcel locker (Packstation and the like).
    Packstation(YesNo),

    /// The delivery method's name as the customer read it.
    CheckoutMethod(TextTest),
    /// Whether the choice was made in a Dynamic Checkout.
    DynamicCheckout(YesNo),
    /// The kind of delivery chosen in a Dynamic Checkout.
    DynamicCheckoutMethod(OneOf<DeliveryKind>),
    /// Whether the customer chose a service point.
    ServicePoint(YesNo),

    /// The items' names.
    ItemName(ItemText),
    /// The items' stock keeping units.
    ItemSku(ItemText),
    /// A property of the items, as `engraving`; an item without it has the empty text.
    ItemProperty(ItemProperty),
    /// The items' Harmonised System codes.
    HsCode(ItemText),
    /// How many pieces of one line.
    ItemQuantity(ItemCount),
    /// What one piece costs.
    ItemValue(ItemMoney),
    /// What the items that ship cost together.
    ItemsValue(Compare<Money>),
    /// How many lines ship.
    Lines(Compare<u32>),
    /// How many pieces ship.
    Quantity(Compare<u32>),

    /// The parcel's weight so far.
    Weight(Compare<Grams>),
    /// The parcel's volumetric weight (5,000 cm³ a kilogram); never holds while the size is unknown.
    VolumetricWeight(Compare<Grams>),
    /// The parcel's length so far; never holds while it is unknown.
    Length(Compare<Millimetres>),
    /// The parcel's width so far; never holds while it is unknown.
    Width(Compare<Millimetres>),
    /// The parcel's height so far; never holds while it is unknown.
    Height(Compare<Millimetres>),

    /// Which of the station's further addresses it is sent from so far; never one of a list while it is the first.
    Sender(OneOf<SenderId>),
    /// The country it is sent from so far.
    FromCountry(OneOf<Country>),
    /// The carrier so far, else that of the customer's service point.
    Carrier(OneOf<CarrierId>),
    /// The shipping method so far.
    Method(OneOf<MethodId>),
}

/// Whether a fact is one of some values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct OneOf<T> {
    /// In or not in.
    pub is: Membership,
    /// The values: in a file one alone needs no brackets.
    #[serde(deserialize_with = "one_or_many")]
    pub values: Vec<T>,
}

/// Membership of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(rename_all = "snake_case")]
pub enum Membership {
    /// Is one of them.
    #[serde(alias = "is")]
    In,
    /// Is none of them.
    #[serde(alias = "is_not")]
    NotIn,
}

/// Whether a fact is so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct YesNo {
    /// So, or not so.
    pub is: bool,
}

/// A comparison of quantities. Amounts in different currencies are compared through the rates the shop has set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Compare<T> {
    /// How the two are compared.
    pub is: Comparison,
    /// With what; grams, millimetres, minor units.
    pub value: T,
    /// The upper end of `between`, itself included; without one there is none.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub to: Option<T>,
}

/// How quantities are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(rename_all = "snake_case")]
pub enum Comparison {
    /// <
    Less,
    /// ≤
    AtMost,
    /// =
    Equal,
    /// ≥
    AtLeast,
    /// >
    More,
    /// From the first to the second, both included.
    Between,
}

/// A comparison of texts. With several values a positive operator needs one of them to fit, a negative one none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct TextTest {
    /// How the texts are compared.
    pub is: TextMatch,
    /// With what: in a file one alone needs no brackets.
    #[serde(deserialize_with = "one_or_many")]
    pub values: Vec<String>,
    /// Whether case, accents and spaces count.
    #[serde(default)]
    pub exact: bool,
}

/// How texts are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(rename_all = "snake_case")]
pub enum TextMatch {
    /// The whole text.
    Is,
    /// Not the whole text.
    IsNot,
    /// Somewhere in it.
    Contains,
    /// Nowhere in it.
    ContainsNot,
    /// At its start.
    StartsWith,
    /// At its end.
    EndsWith,
    /// One of a list.
    In,
    /// None of a list.
    NotIn,
    /// The whole text, with `*` for anything and `?` for one character.
    Pattern,
    /// A regular expression somewhere in it (syntax of the `regex` crate: no look-around, never slow).
    Regex,
}

impl TextMatch {
    /// Whether it asks that something is *not* so.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        matches!(self, Self::IsNot | Self::ContainsNot | Self::NotIn)
    }
}

/// Which items have to meet a condition. Where nothing is said: one for a positive operator, all for a negative one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(rename_all = "snake_case")]
pub enum Items {
    /// At least one.
    Any,
    /// Every one.
    All,
    /// Not one.
    None,
}

/// Which items, and how many pieces, have to meet a condition about items.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct Which {
    /// Any, all or none of them; `None` goes by the operator's sign.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub items: Option<Items>,
    /// How many pieces have to meet it; overrides `items`.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub matched: Option<Compare<u32>>,
}

/// A text of each item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct ItemText {
    /// What it has to be.
    #[serde(flatten)]
    pub test: TextTest,
    /// Of which items.
    #[serde(flatten)]
    pub which: Which,
}

/// A named property of each item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct ItemProperty {
    /// The property's name; case and accents do not count.
    pub name: String,
    /// What it has to be.
    #[serde(flatten)]
    pub test: TextTest,
    /// Of which items.
    #[serde(flatten)]
    pub which: Which,
}

/// A count of each item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct ItemCount {
    /// What it has to be.
    #[serde(flatten)]
    pub test: Compare<u32>,
    /// Of which items.
    #[serde(flatten)]
    pub which: Which,
}

/// An amount of each item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct ItemMoney {
    /// What it has to be.
    #[serde(flatten)]
    pub test: Compare<Money>,
    /// Of which items.
    #[serde(flatten)]
    pub which: Which,
}

/// Postal codes of one country from one to another, both included: codes of the same length compare as texts, as
/// `75000` to `75999`; a start alone, as `97`, is every code that starts with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct PostalRange {
    /// The country the codes are of.
    pub country: Country,
    /// The first, or the start of all.
    pub from: String,
    /// The last; empty where `from` is the start of all.
    #[serde(default)]
    pub to: String,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "they name themselves")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// The kinds of delivery a Dynamic Checkout offers (*Sendcloud Dynamic Checkout*, delivery method types).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(rename_all = "snake_case")]
pub enum DeliveryKind {
    /// On a day the customer named.
    NominatedDay,
    /// Today.
    SameDay,
    /// Whenever it gets there.
    Standard,
    /// To a service point.
    ServicePoint,
}

/// One value or a list of them.
fn one_or_many<'de, D: Deserializer<'de>, T: Deserialize<'de>>(input: D) -> Result<Vec<T>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum OneOrMany<T> {
        Many(Vec<T>),
        One(T),
    }
    Ok(match OneOrMany::deserialize(input)? {
        OneOrMany::Many(values) => values,
        OneOrMany::One(value) => vec![value],
    })
}
