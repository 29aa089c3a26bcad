//! What customs are told in the same way through both APIs. No I/O.

use crate::{CarrierError, CustomsDeclaration, Refusal};
use model::{Country, Message};
use serde_json::{Map, Value, json};

/// The longest texts Sendcloud takes, in letters.
const LONGEST_INVOICE_NUMBER: usize = 40;
const LONGEST_NOTES: usize = 500;
const LONGEST_STATEMENT: usize = 1_024;
const LONGEST_DESCRIPTION: usize = 255;
/// The most statements it takes.
const MOST_STATEMENTS: usize = 100;

/// What both APIs name alike of a declaration of a shipment from that country: notes, statements, the sender's numbers.
///
/// # Errors
/// [`CarrierError::Refused`] for a text Sendcloud does not take whole.
pub(crate) fn told_alike(customs: &CustomsDeclaration, from: Country) -> Result<Map<String, Value>, CarrierError> {
    let whole = fits(&customs.invoice_number, LONGEST_INVOICE_NUMBER)
        && fits(&customs.notes, LONGEST_NOTES)
        && customs.statements.len() <= MOST_STATEMENTS
        && customs.statements.iter().all(|statement| fits(statement, LONGEST_STATEMENT))
        && customs.goods.iter().flatten().all(|goods| fits(&goods.description, LONGEST_DESCRIPTION));
    if !whole {
        return Err(refused("sendcloud-customs-text-too-long"));
    }
    let mut told = Map::new();
    if !customs.notes.is_empty() {
        told.insert("general_notes".to_owned(), json!(customs.notes));
    }
    if !customs.statements.is_empty() {
        told.insert("additional_declaration_statements".to_owned(), json!(customs.statements));
    }
    let numbers = [("VAT", &customs.vat_number), ("EORI", &customs.eori_number)];
    let known = numbers.into_iter().filter(|(_, number)| !number.is_empty());
    let numbers: Vec<Value> =
        known.map(|(name, number)| json!({ "name": name, "country_code": from, "value": number })).collect();
    if !numbers.is_empty() {
        told.insert("tax_numbers".to_owned(), json!({ "sender": numbers, "receiver": [], "importer_of_record": [] }));
    }
    Ok(told)
}

fn fits(text: &str, most: usize) -> bool {
    text.chars().count() <= most
}

/// The refusal of a declaration, which is told to nobody.
pub(crate) fn refused(why: &'static str) -> CarrierError {
    CarrierError::Refused(Refusal { why: Message::new(why), field: "customs".to_owned() })
}
