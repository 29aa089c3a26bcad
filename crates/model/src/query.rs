//! Questions put to the queue, and the rows that answer them.

use crate::{Country, Grams, LocalDateTime, MethodId, Money, OrderId, ShopId, Stage, UtcDateTime};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// Which orders a list shows. Empty fields ask for nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(default)]
pub struct OrderQuery {
    /// Words that stand in the order: number, name, company, city, postal code, e-mail, SKU, tracking number. Every
    /// word has to be found, each as the start of a word; case and accents are ignored.
    #[cfg_attr(feature = "export", ts(optional = nullable, as = "Option<String>"))]
    pub text: String,
    /// Only orders in one of these stages.
    #[cfg_attr(feature = "export", ts(optional = nullable, as = "Option<Vec<Stage>>"))]
    pub stages: Vec<Stage>,
    /// Only orders of this shop.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub shop: Option<ShopId>,
    /// Only orders that ship with this method.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub method: Option<MethodId>,
    /// Only orders whose customer chose this at checkout (exact name).
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub checkout_method: Option<String>,
    /// Only orders to this country.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub country: Option<Country>,
    /// How they are sorted.
    #[cfg_attr(feature = "export", ts(optional = nullable, as = "Option<OrderSort>"))]
    pub sort: OrderSort,
    /// How many rows to leave out first.
    #[cfg_attr(feature = "export", ts(optional = nullable, as = "Option<u32>"))]
    pub offset: u32,
    /// How many rows to show; 0 asks for the count alone.
    #[cfg_attr(feature = "export", ts(optional = nullable, as = "Option<u32>"))]
    pub limit: u32,
}

/// How a list of orders is sorted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum OrderSort {
    /// What has to be handed over soonest first, then what has waited longest.
    #[default]
    Due,
    /// The oldest order first.
    Oldest,
    /// The newest order first.
    Newest,
    /// By order number.
    Number,
    /// By the customer's name.
    Name,
}

/// One order in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct OrderRow {
    /// The station's number.
    pub id: OrderId,
    /// Its shop.
    pub shop: ShopId,
    /// The number people use.
    pub number: String,
    /// When the customer placed it.
    pub placed_at: UtcDateTime,
    /// Who gets it.
    pub name: String,
    /// The city it goes to.
    pub city: String,
    /// In which country.
    pub country: Country,
    /// What the customer chose at checkout.
    pub checkout_method: String,
    /// What it ships with.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub method: Option<MethodId>,
    /// What it weighs.
    pub weight: Grams,
    /// How many items ship.
    pub quantity: u32,
    /// What the customer pays.
    pub total: Money,
    /// Where it stands.
    pub stage: Stage,
    /// Its tracking number, once it has one.
    pub tracking_number: String,
    /// When it has to be handed over, where the customer was promised a day.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub ship_by: Option<LocalDateTime>,
    /// Whether its shop called it off after its label was made and nobody has answered yet.
    pub cancelled_too_late: bool,
}

/// One page of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct OrderPage {
    /// The rows asked for.
    pub rows: Vec<OrderRow>,
    /// How many there are in all.
    pub total: u32,
}
