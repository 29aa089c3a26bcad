//! Calls about single orders and lists of them.

pub use crate::checkouts::{DeliveryView, OrderMargin};
pub use crate::orders::{ChangeId, ChangedOrders, CountedList, MergeOrders, OrderChange, OrderView};
pub use crate::shipping::{LabelFile, Preview};

use crate::Station;
use decide::WhyNot;
use model::*;
use serde::Deserialize;
#[cfg(feature = "export")]
use ts_rs::TS;

/// What a person sets by hand.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct OverrideOrder {
    /// The order.
    pub order: OrderId,
    /// What they set; replaces what was set before.
    pub overrides: Overrides,
    /// Whether it may come after the day it was promised for.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(as = "Option<bool>", optional))]
    pub slower: bool,
}

/// Why not this method?
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct AskWhyNot {
    /// The order.
    pub order: OrderId,
    /// The method.
    pub method: MethodId,
}

/// A page of the queue.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn orders_find(station: &Station, query: OrderQuery) -> Result<OrderPage, Problem> {
    station.parts.orders.find(&query)
}

/// Every order of a query, sorted as it says; its page is not asked for.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn orders_all(station: &Station, query: OrderQuery) -> Result<Vec<OrderId>, Problem> {
    station.parts.orders.all(&query)
}

/// At which stages the orders of a query stand, whatever stages it names.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn orders_stages(station: &Station, query: OrderQuery) -> Result<Vec<(Stage, u32)>, Problem> {
    station.parts.orders.stages_of(&query)
}

/// What lists can be narrowed by that only the orders know.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn orders_facets(station: &Station, (): ()) -> Result<OrderFacets, Problem> {
    station.parts.orders.facets()
}

/// The lists with a name, each with its count.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn order_lists(station: &Station, (): ()) -> Result<Vec<CountedList>, Problem> {
    station.parts.orders.lists()
}

/// Keeps the lists with a name, in place of those there were.
///
/// # Errors
/// `bad-arguments` where two have one name, or there are too many.
pub(super) fn order_lists_save(station: &Station, lists: Vec<SavedList>) -> Result<(), Problem> {
    station.parts.orders.save_lists(lists)
}

/// One change to many orders.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ChangeOrders {
    /// The orders.
    pub orders: Vec<OrderId>,
    /// What is set for each of them.
    pub change: OrderChange,
}

/// Makes one change to many orders; each stands for itself.
///
/// # Errors
/// When a text is empty or too long, or the database cannot be written.
pub(super) fn orders_change(station: &Station, set: ChangeOrders) -> Result<ChangedOrders, Problem> {
    station.parts.orders.change_many(set.orders, set.change)
}

/// Takes a change to many orders back.
///
/// # Errors
/// `nothing-to-undo` when it was taken back before, or is not kept any more.
pub(super) fn orders_change_undo(station: &Station, change: ChangeId) -> Result<ChangedOrders, Problem> {
    station.parts.orders.undo(change)
}

/// Whose label, in which language.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct AskLabelFile {
    /// The order.
    pub order: OrderId,
    /// ZPL, PDF or PNG.
    pub language: PrinterLanguage,
}

/// One order with everything a person asks about it.
///
/// # Errors
/// When there is no such order.
pub(super) fn order_open(station: &Station, order: OrderId) -> Result<OrderView, Problem> {
    station.parts.orders.open(order)
}

/// Sets an order's overrides by hand.
///
/// # Errors
/// When the order has its label already, or there is no such order; `slower-than-promised` when it would come after the day it
/// was promised for, and nobody said that it may.
pub(super) fn order_override(station: &Station, set: OverrideOrder) -> Result<OrderView, Problem> {
    let orders = &station.parts.orders;
    if set.slower {
        orders.override_order(set.order, set.overrides)
    } else {
        orders.override_in_time(set.order, set.overrides)
    }
}

/// Lets an order go that is held, or that waits for its shop.
///
/// # Errors
/// When it is neither held nor waiting, or there is no such order.
pub(super) fn order_release(station: &Station, order: OrderId) -> Result<OrderView, Problem> {
    station.parts.orders.release(order)
}

/// Merges orders into one parcel, which ships as the main order does.
///
/// # Errors
/// `merge-needs-two`, `merge-too-many`; `orders-apart` where they do not go to the same address; `order-not-ready`, `order-merged` or
/// `order-shelved` where one of them cannot be packed now.
pub(super) fn orders_merge(station: &Station, merge: MergeOrders) -> Result<OrderView, Problem> {
    station.parts.orders.merge(merge)
}

/// Takes an order out of the parcel it goes in, or all others out of its own.
///
/// # Errors
/// `order-not-merged`; `order-has-label` once the parcel's label is made.
pub(super) fn orders_part(station: &Station, order: OrderId) -> Result<OrderView, Problem> {
    station.parts.orders.part(order)
}

/// The pictures of an order's lines that are kept off line, each a PNG in base64; none for a line without one.
///
/// # Errors
/// When there is no such order.
pub(super) fn order_pictures(station: &Station, order: OrderId) -> Result<Vec<Option<String>>, Problem> {
    station.parts.pictures.of_order(order)
}

/// Fetches the pictures of articles of orders that came in since the last time, of fifty orders at most.
///
/// # Errors
/// When they cannot be kept.
pub(super) fn pictures_fetch(station: &Station, (): ()) -> Result<(), Problem> {
    station.parts.pictures.round()
}

/// Why an order does not ship with a method.
///
/// # Errors
/// When there is no such order.
pub(super) fn order_why_not(station: &Station, ask: AskWhyNot) -> Result<WhyNot, Problem> {
    station.parts.orders.why_not(ask.order, &ask.method)
}

/// The label of an order as it was made, or as it will print: then with a number that is nobody's.
///
/// # Errors
/// When the order has no method, there is no printer, or its address cannot be drawn.
pub(super) fn label_preview(station: &Station, order: OrderId) -> Result<Preview, Problem> {
    station.parts.shipping.label_preview(order)
}

/// The label of an order as a file, in a printer's language; one that was not made yet is a specimen without bars: whoever
/// prints it has no label to put on a parcel.
///
/// # Errors
/// As [`label_preview`].
pub(super) fn label_file(station: &Station, ask: AskLabelFile) -> Result<LabelFile, Problem> {
    station.parts.shipping.label_file(ask.order, ask.language)
}
