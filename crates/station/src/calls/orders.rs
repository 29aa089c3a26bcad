//! Calls about single orders and lists of them.

use super::ParcelToWeigh;
use crate::Station;
use crate::orders::DrawnLabel;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use decide::{Alternative, Explained, WhyNot};
use model::*;
use papers::Mark;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One order with everything a person asks about it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OrderView {
    /// The order.
    pub order: Order,
    /// Its shop's name.
    pub shop_name: String,
    /// The Decision in sentences, field by field.
    pub explained: Vec<Explained>,
    /// The method it ships with.
    #[ts(optional = nullable)]
    pub method: Option<ShippingMethod>,
    /// The carrier of that method.
    #[ts(optional = nullable)]
    pub carrier: Option<Carrier>,
    /// Its shipment, once it has one.
    #[ts(optional = nullable)]
    pub shipment: Option<Shipment>,
    /// Its print jobs, newest first.
    pub jobs: Vec<Job>,
    /// The parcel that is to be weighed next, where it can still be weighed.
    #[ts(optional = nullable)]
    pub weighing: Option<ParcelToWeigh>,
    /// How far its items are checked, where they are.
    #[ts(optional = nullable)]
    pub check: Option<OrderCheck>,
    /// What could carry its parcel, the cheapest first.
    pub alternatives: Vec<Alternative>,
    /// What happened to it, oldest first.
    pub journal: Vec<JournalLine>,
}

/// What a person sets by hand.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct OverrideOrder {
    /// Which order.
    pub order: OrderId,
    /// What they set; replaces what was set before.
    pub overrides: Overrides,
}

/// Why not this method?
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AskWhyNot {
    /// Which order.
    pub order: OrderId,
    /// Which method.
    pub method: MethodId,
}

/// A picture of a label.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Preview {
    /// A PNG, in base64.
    pub png: String,
    /// Whether this is the label that was made, or how it would look now.
    pub made: bool,
    /// The tracking number on it; empty while none is given.
    pub tracking_number: String,
    /// What is wrong with the own layout, in whose place the built-in one is used.
    #[ts(optional = nullable)]
    pub problem: Option<Problem>,
}

/// A page of the queue.
///
/// # Errors
/// When the database cannot be read.
pub fn orders_find(station: &Station, query: OrderQuery) -> Result<OrderPage, Problem> {
    Ok(station.store().find_orders(&query)?)
}

/// Whose label, in which language.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AskLabelFile {
    /// Which order.
    pub order: OrderId,
    /// ZPL, PDF or PNG.
    pub language: PrinterLanguage,
}

/// A label as a file.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LabelFile {
    /// Its bytes, in base64.
    pub base64: String,
    /// Whether this is the label that was made, or a specimen of how it would look now.
    pub made: bool,
    /// What is wrong with the own layout, in whose place the built-in one is used.
    #[ts(optional = nullable)]
    pub problem: Option<Problem>,
}

/// One order with everything a person asks about it.
///
/// # Errors
/// When there is no such order.
pub fn order_open(station: &Station, order: OrderId) -> Result<OrderView, Problem> {
    station.decide_as_of_now(order)?;
    station.order_view(order)
}

/// Sets an order's overrides by hand.
///
/// # Errors
/// When the order has its label already, or there is no such order.
pub fn order_override(station: &Station, set: OverrideOrder) -> Result<OrderView, Problem> {
    station.override_order(set.order, set.overrides)
}

/// Why an order does not ship with a method.
///
/// # Errors
/// When there is no such order.
pub fn order_why_not(station: &Station, ask: AskWhyNot) -> Result<WhyNot, Problem> {
    let order = station.order(ask.order)?;
    Ok(station.asking(&order, |asked| station.decider().why_not(asked, &ask.method)))
}

/// The label of an order as it was made, or as it will print: then with a number that is nobody's.
///
/// # Errors
/// When the order has no method, there is no printer, or its address cannot be drawn.
pub fn label_preview(station: &Station, order: OrderId) -> Result<Preview, Problem> {
    let drawn = station.draw_label(order, PrinterLanguage::Png, None)?;
    let DrawnLabel { bytes, made, tracking_number, problem } = drawn;
    Ok(Preview { png: BASE64.encode(bytes), made, tracking_number, problem })
}

/// The label of an order as a file, in a printer's language; one that was not made yet is a specimen without bars: whoever
/// prints it has no label to put on a parcel.
///
/// # Errors
/// As [`label_preview`].
pub fn label_file(station: &Station, ask: AskLabelFile) -> Result<LabelFile, Problem> {
    let drawn = station.draw_label(ask.order, ask.language, Some(Mark::Specimen))?;
    Ok(LabelFile { base64: BASE64.encode(drawn.bytes), made: drawn.made, problem: drawn.problem })
}
