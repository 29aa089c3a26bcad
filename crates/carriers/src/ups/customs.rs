//! What customs are told through UPS: an invoice, which is one of its international forms (`Shipping.yaml`,
//! `InternationalForms`). No I/O.
//!
//! One invoice goes with all parcels of a shipment. A booking has `InvoiceLineTotal` only where it goes from the United States to Puerto Rico
//! or Canada, and from there none is booked; what becomes of a parcel that cannot be delivered stands in the contract.

use super::request::{email, party, refused};
use crate::amount::decimal;
use crate::customs::{Duties, path, with_room_for};
use crate::room::{fitting, lines};
use crate::said::said;
use crate::{BookingRequest, CarrierError, CustomsDeclaration, DeclaredGoods};
use model::{Country, ExportReason};
use serde_json::{Value, json};

const INVOICE: &str = "01";
const INVOICE_NUMBER: usize = 35;
const COMMENTS: usize = 150;
const STATEMENT: usize = 550;
const DESCRIPTION: usize = 35;
const DESCRIPTION_LINES: usize = 3;
const PIECES: usize = 7;
const AMOUNT: usize = 15;
const HS_CODE: usize = 15;
const MOST_GOODS: usize = 50;
const PART_NUMBER: usize = 35;
/// What is in the parcels, in so many letters.
const CONTENTS: usize = 50;
/// Pieces, in UPS's list of units.
const UNIT: &str = "PCS";
/// Duties and taxes, among what a shipment is charged for.
const DUTIES: &str = "02";

/// Adds the declaration to a shipment.
///
/// # Errors
/// `Refused`, with the field's name, for what UPS has no place for.
pub(super) fn declare(
    shipment: &mut Value,
    customs: &CustomsDeclaration,
    request: &BookingRequest,
    account: &str,
) -> Result<(), CarrierError> {
    let crosses = request.sender.country != request.recipient.country;
    for (address, field) in [(&request.recipient, "recipient.phone"), (&request.sender, "sender.phone")] {
        if crosses && !address.phone.contains(|letter: char| letter.is_ascii_digit()) {
            return Err(refused("ups-customs-phone", field));
        }
    }
    let duties = customs.duties()?;
    shipment["Description"] = contents(customs).into();
    shipment["ShipmentServiceOptions"]["InternationalForms"] = invoice(customs, duties, request)?;
    if let Some(numbers) = tax_numbers(customs, request.sender.country) {
        shipment["GlobalTaxInformation"] = numbers;
    }
    if duties == Some(Duties::Sender)
        && let Some(charges) = shipment["PaymentInformation"]["ShipmentCharge"].as_array_mut()
    {
        charges.push(json!({ "Type": DUTIES, "BillShipper": { "AccountNumber": account } }));
    }
    Ok(())
}

fn invoice(
    customs: &CustomsDeclaration,
    duties: Option<Duties>,
    request: &BookingRequest,
) -> Result<Value, CarrierError> {
    let currency = customs.currency()?;
    let mut sold_to = party(&request.recipient, "recipient")?;
    sold_to.extend(email(&request.recipient, "recipient")?);
    let goods = together(&customs.goods);
    with_room_for(&goods, MOST_GOODS)?;
    let products = (1..).zip(&goods).map(|(place, (field, goods))| product(place, goods, field));
    let mut form = json!({
        "FormType": [INVOICE],
        "Contacts": { "SoldTo": sold_to },
        "Product": products.collect::<Result<Vec<_>, CarrierError>>()?,
        "InvoiceDate": customs.day.0.strftime("%Y%m%d").to_string(),
        "CurrencyCode": currency.code(),
    });
    let texts = said([
        ("InvoiceNumber", fitting(&customs.invoice_number, INVOICE_NUMBER, "customs.invoice_number")?),
        ("TermsOfShipment", terms(duties)),
        ("ReasonForExport", reason(customs.reason)),
        ("Comments", fitting(&customs.notes, COMMENTS, "customs.notes")?),
        ("DeclarationStatement", fitting(&customs.statements.join(" "), STATEMENT, "customs.statements")?),
    ]);
    if let Value::Object(fields) = &mut form {
        fields.extend(texts);
    }
    if let Some(paid) = customs.delivery {
        form["FreightCharges"] = json!({ "MonetaryValue": fitting(&decimal(paid), AMOUNT, "customs.delivery")? });
    }
    Ok(form)
}

const fn terms(duties: Option<Duties>) -> &'static str {
    match duties {
        None => "",
        Some(Duties::Recipient) => "DAP",
        Some(Duties::Sender) => "DDP",
    }
}

const fn reason(reason: ExportReason) -> &'static str {
    match reason {
        ExportReason::Sale => "SALE",
        ExportReason::Gift => "GIFT",
        ExportReason::Sample => "SAMPLE",
        ExportReason::Return => "RETURN",
        // It has no word for papers, and takes any other reason in 20 letters.
        ExportReason::Documents => "DOCUMENTS",
    }
}

/// The goods of all parcels, those that differ in nothing but their number in one line, with the field of the first of them.
fn together(parcels: &[Vec<DeclaredGoods>]) -> Vec<(String, DeclaredGoods)> {
    let mut all: Vec<(String, DeclaredGoods)> = Vec::new();
    for (parcel, goods) in (0..).zip(parcels) {
        for (item, goods) in (0..).zip(goods) {
            let is_same = |(_, known): &&mut (String, DeclaredGoods)| {
                DeclaredGoods { quantity: known.quantity, ..goods.clone() } == *known
            };
            match all.iter_mut().find(is_same) {
                Some((_, known)) => known.quantity = known.quantity.saturating_add(goods.quantity),
                None => all.push((path(parcel, item), goods.clone())),
            }
        }
    }
    all
}

/// A line of the invoice, by its place from 1. Where goods have no number of their own, the line's stands for it: UPS wants one.
fn product(place: u32, goods: &DeclaredGoods, field: &str) -> Result<Value, CarrierError> {
    let of = |name: &str| format!("{field}.{name}");
    let line = place.to_string();
    let sku = if goods.sku.trim().is_empty() { &line } else { &goods.sku };
    Ok(json!({
        "Description": lines(&[&goods.description], DESCRIPTION, DESCRIPTION_LINES, &of("description"))?,
        "Unit": {
            "Number": fitting(&goods.quantity.to_string(), PIECES, &of("quantity"))?,
            "UnitOfMeasurement": { "Code": UNIT },
            "Value": fitting(&decimal(goods.unit_value), AMOUNT, &of("unit_value"))?,
        },
        "CommodityCode": fitting(&goods.code_digits(), HS_CODE, &of("hs_code"))?,
        "PartNumber": fitting(sku, PART_NUMBER, &of("sku"))?,
        "OriginCountryCode": goods.origin.code(),
    }))
}

/// What is in the parcels in a few words, the invoice says it whole.
fn contents(customs: &CustomsDeclaration) -> String {
    let names: Vec<String> = together(&customs.goods).into_iter().map(|(_, goods)| goods.description).collect();
    names.join(", ").chars().take(CONTENTS).collect::<String>().trim_end().to_owned()
}

/// The sender's numbers with customs and the tax office of its country.
fn tax_numbers(customs: &CustomsDeclaration, country: Country) -> Option<Value> {
    /// Whose numbers they are: the sender's, who exports.
    const SENDER: &str = "20";
    const EXPORTER: &str = "06";
    let number = |number: &str, kind: &str, purpose: &str| {
        json!({ "IdentificationNumber": number, "IDNumberTypeCode": kind, "IDNumberPurposeCode": purpose,
            "IDNumberCustomerRole": EXPORTER, "IDNumberIssuingCntryCd": country.code(), "IDNumberEncryptionIndicator": "0" })
    };
    let known = [(&customs.eori_number, "0002", "02"), (&customs.vat_number, "0001", "01")].into_iter();
    let known = known.filter(|(text, ..)| !text.is_empty()).map(|(text, kind, purpose)| number(text, kind, purpose));
    let numbers: Vec<Value> = known.collect();
    let agent = || json!({ "AgentRole": SENDER, "TaxIdentificationNumber": numbers });
    (!numbers.is_empty()).then(|| json!({ "AgentTaxIdentificationNumber": [agent()] }))
}

#[cfg(test)]
mod tests;
