//! What stands on papers: facts only, no places.

use crate::Pick;
use codes::OwnNumber;
use label::Picture;
use model::{Address, Country, Day, ExportReason, Grams, Incoterm, Language, Money, OrderLine, Routing};
use std::sync::Arc;

/// What stands on a paper.
#[derive(Debug, Clone, PartialEq)]
pub struct PaperData {
    /// What every paper has.
    pub head: Head,
    /// What it is about.
    pub body: Body,
}

/// What every paper has.
#[derive(Debug, Clone, PartialEq)]
pub struct Head {
    /// The language of its words.
    pub language: Language,
    /// The shop's name.
    pub shop: String,
    /// The shop's logo.
    pub logo: Option<Arc<Picture>>,
    /// Where parcels come from, where the station says.
    pub sender: Option<Address>,
    /// The shop's VAT number; empty where it has none.
    pub vat_number: String,
    /// The shop's number with the EU's customs (EORI); empty where it has none.
    pub eori_number: String,
    /// The day it is made.
    pub day: Day,
    /// Whether it was printed before.
    pub reprint: bool,
}

/// What a paper is about.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// An order.
    Order(Box<OrderData>),
    /// What has to be fetched.
    PickList(PickListData),
    /// What a carrier took.
    HandOver(HandOverData),
    /// A parcel.
    Label(Box<TransportLabel>),
}

/// An order, on its papers.
#[derive(Debug, Clone, PartialEq)]
pub struct OrderData {
    /// The number people use.
    pub number: String,
    /// What its barcode says: its number, or where numbers of several shops may be alike a code of its own.
    pub code: String,
    /// The day it was placed.
    pub placed: Day,
    /// What the customer wrote.
    pub note: String,
    /// What of the order ships later, as `2 × Bulb`; empty where this is all that is left of it.
    pub to_come: String,
    /// What the customer chose at checkout.
    pub delivery_method: String,
    /// Where it goes.
    pub recipient: Address,
    /// Who carries it; empty while nobody was chosen.
    pub carrier: String,
    /// What was bought from them.
    pub service: String,
    /// The number on its first parcel; empty while it has none.
    pub tracking_number: String,
    /// What its parcels weigh together.
    pub weight: Grams,
    /// How many parcels.
    pub parcels: u32,
    /// What is in it; only what ships.
    pub lines: Vec<PackedLine>,
    /// What it is to customs.
    pub items: Vec<CustomsItem>,
    /// What it comes to.
    pub sums: Sums,
    /// Why it crosses a border.
    pub reason: ExportReason,
    /// Who pays duties, where somebody said.
    pub incoterm: Option<Incoterm>,
    /// The invoice's number.
    pub invoice_number: String,
    /// Notes and statements for customs, a line each.
    pub customs_notes: String,
}

/// A line of an order, as it lies in the parcel.
#[derive(Debug, Clone, PartialEq)]
pub struct PackedLine {
    /// What the shop sold.
    pub line: OrderLine,
    /// The numbers of the very items.
    pub numbers: ItemNumbers,
}

/// The numbers of items that were scanned into a parcel; none where nobody asked for them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ItemNumbers {
    /// The lots they were made in.
    pub lots: Vec<String>,
    /// The serial number of each.
    pub serials: Vec<String>,
}

/// What has to be fetched.
#[derive(Debug, Clone, PartialEq)]
pub struct PickListData {
    /// The name of the batch the orders are of; empty where they are of none.
    pub batch: String,
    /// What that batch's barcode says; empty where they are of none.
    pub code: String,
    /// The orders' numbers.
    pub orders: Vec<String>,
    /// By place.
    pub picks: Vec<Pick>,
}

/// What a carrier took.
#[derive(Debug, Clone, PartialEq)]
pub struct HandOverData {
    /// The list's number; 0 while it is not closed.
    pub number: i64,
    /// Who took it.
    pub carrier: String,
    /// The parcels, in the order they were made.
    pub parcels: Vec<Parcel>,
}

/// One parcel of a hand-over list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parcel {
    /// The number on it.
    pub tracking_number: String,
    /// The order's number.
    pub order: String,
    /// What was bought from the carrier.
    pub service: String,
    /// Who gets it.
    pub name: String,
    /// Where: postal code, city, country.
    pub place: String,
    /// What it weighs.
    pub weight: Grams,
}

impl PickListData {
    /// How many pieces there are to fetch.
    #[must_use]
    pub fn pieces(&self) -> u64 {
        self.picks.iter().map(|pick| u64::from(pick.quantity)).sum()
    }
}

impl HandOverData {
    /// What the parcels weigh together, in grams.
    #[must_use]
    pub fn weight(&self) -> Grams {
        Grams(self.parcels.iter().fold(0, |sum, parcel| sum.saturating_add(parcel.weight.0)))
    }
}

impl OrderData {
    /// What a line costs: pieces times price, where it says a price and the product can be counted.
    #[must_use]
    pub fn amount(line: &OrderLine) -> Option<Money> {
        let price = line.unit_price?;
        Some(Money { minor: price.minor.checked_mul(i64::from(line.quantity))?, ..price })
    }
}

/// One item of a customs declaration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomsItem {
    /// What it is.
    pub name: String,
    /// Stock keeping unit.
    pub sku: String,
    /// The number of pieces.
    pub quantity: u32,
    /// What one piece costs.
    pub unit_value: Option<Money>,
    /// What all pieces cost.
    pub value: Option<Money>,
    /// What all pieces weigh.
    pub weight: Option<Grams>,
    /// Harmonised System code.
    pub hs_code: String,
    /// Country of origin.
    pub origin: Option<Country>,
    /// The numbers of the very items.
    pub numbers: ItemNumbers,
}

/// What an order comes to. Goods, delivery and the rest are exactly the total.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sums {
    /// What the goods cost.
    pub goods: Money,
    /// What delivery costs.
    pub delivery: Money,
    /// What is more or less than that: discounts, taxes, fees.
    pub rest: Money,
    /// All of it.
    pub total: Money,
    /// What the goods weigh without the box, where every item says so.
    pub net_weight: Option<Grams>,
    /// How many pieces.
    pub pieces: u32,
}

/// What stands on a transport label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransportLabel {
    /// The carrier's name.
    pub carrier: String,
    /// The shipping method's name.
    pub service: String,
    /// Where it comes from.
    pub sender: Address,
    /// Where it goes.
    pub recipient: Address,
    /// Its number.
    pub number: OwnNumber,
    /// Its way by its carrier's tables, where it is routed by such.
    pub routing: Option<Routing>,
    /// The order number people use.
    pub order_number: String,
    /// What it weighs.
    pub weight: Grams,
    /// Which parcel of how many.
    pub parcel: (u32, u32),
    /// A word for the courier.
    pub note: String,
    /// What it is, where it is not the one label of its parcel.
    pub mark: Option<Mark>,
}

/// What a label is that is not the one label of its parcel: it says so, whatever its layout says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// A second copy.
    Reprint,
    /// It shows how a label would look, and must not travel: it has no bars.
    Specimen,
}
