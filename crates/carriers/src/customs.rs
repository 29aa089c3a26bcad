//! What a carrier is told for customs.
//!
//! Source: Universal Postal Union, *Convention Manual*, forms CN 22 and CN 23: contents, each line with quantity, weight,
//! value, Harmonised System code and origin, and what becomes of a parcel that cannot be delivered.

use crate::{CarrierError, Refusal};
use model::{Country, Currency, Day, ExportReason, Grams, Incoterm, Message, Money};
use serde::Serialize;

/// What customs are told of a shipment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CustomsDeclaration {
    /// Why it crosses a border: what the forms call its contents.
    pub reason: ExportReason,
    /// What becomes of a parcel that cannot be delivered.
    pub non_delivery: NonDelivery,
    /// The number of the invoice that goes with it.
    pub invoice_number: String,
    /// Notes for customs; empty where there are none.
    pub notes: String,
    /// Statements, each a sentence of its own.
    pub statements: Vec<String>,
    /// The sender's VAT number; empty where there is none.
    pub vat_number: String,
    /// The sender's number with the EU's customs (EORI); empty where there is none.
    pub eori_number: String,
    /// What the customer paid for delivery, where the shop says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery: Option<Money>,
    /// Who pays duties, where somebody said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incoterm: Option<Incoterm>,
    /// The day it is made. A request that is made again has another, and is the same.
    #[serde(skip)]
    pub day: Day,
    /// What lies in each parcel, the first one's first.
    pub goods: Vec<Vec<DeclaredGoods>>,
}

/// Who pays duties and taxes at the border.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Duties {
    /// The recipient.
    Recipient,
    /// The sender.
    Sender,
}

impl CustomsDeclaration {
    /// The one currency of all amounts, for carriers that take no more.
    ///
    /// # Errors
    /// [`CarrierError::Refused`] names the first amount in another, or that nothing is declared.
    pub(crate) fn currency(&self) -> Result<Currency, CarrierError> {
        let goods = (0..).zip(&self.goods).flat_map(|(parcel, goods)| (0..).zip(goods).map(move |it| (parcel, it)));
        let values =
            goods.map(|(parcel, (item, goods))| (format!("{}.unit_value", path(parcel, item)), goods.unit_value));
        let delivery = self.delivery.map(|paid| ("customs.delivery".to_owned(), paid));
        let mut currency = None;
        for (field, value) in values.chain(delivery) {
            if *currency.get_or_insert(value.currency) != value.currency {
                let why = Message::new("carrier-refused-currency").with("value", value);
                return Err(CarrierError::Refused(Refusal { why, field }));
            }
        }
        currency.ok_or_else(|| refused("customs-nothing", "customs.goods"))
    }

    /// Who pays duties, where somebody said, for carriers that know no third way.
    ///
    /// # Errors
    /// [`CarrierError::Refused`] for *delivered at place, duties prepaid*, which *Incoterms 2020* has no word for.
    pub(crate) fn duties(&self) -> Result<Option<Duties>, CarrierError> {
        match self.incoterm {
            None => Ok(None),
            Some(Incoterm::Dap | Incoterm::Ddu) => Ok(Some(Duties::Recipient)),
            Some(Incoterm::Ddp) => Ok(Some(Duties::Sender)),
            Some(Incoterm::Dtp) => Err(refused("carrier-refused-incoterm", "customs.incoterm")),
        }
    }
}

/// Refuses a declaration of more kinds of goods than that.
pub(crate) fn with_room_for<T>(kinds: &[T], most: usize) -> Result<(), CarrierError> {
    if kinds.len() <= most {
        return Ok(());
    }
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let why = Message::new("carrier-refused-too-many-goods").with("most", most);
    Err(CarrierError::Refused(Refusal { why, field: "customs.goods".to_owned() }))
}

/// The field of goods by their places from 0: `customs.goods.0.1`.
pub(crate) fn path(parcel: usize, item: usize) -> String {
    format!("customs.goods.{parcel}.{item}")
}

fn refused(why: &'static str, field: &str) -> CarrierError {
    CarrierError::Refused(Refusal { why: Message::new(why), field: field.to_owned() })
}

/// What becomes of a parcel that cannot be delivered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NonDelivery {
    /// It comes back to its sender.
    Return,
    /// It is given up.
    Abandon,
}

/// Goods of one kind in a parcel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DeclaredGoods {
    /// What they are.
    pub description: String,
    /// Stock keeping unit; empty where there is none.
    pub sku: String,
    /// The number of pieces; not 0.
    pub quantity: u32,
    /// What one piece is worth; more than nothing.
    pub unit_value: Money,
    /// What one piece weighs; more than nothing.
    pub unit_weight: Grams,
    /// Harmonised System code.
    pub hs_code: String,
    /// Country of origin.
    pub origin: Country,
}

impl DeclaredGoods {
    /// The digits of their code, without the marks that group them.
    pub(crate) fn code_digits(&self) -> String {
        self.hs_code.chars().filter(char::is_ascii_digit).collect()
    }
}
