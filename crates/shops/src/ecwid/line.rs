//! From a line of Ecwid's order to ours.

use super::answers::WireLine;
use super::store::Store;
use crate::item::Item;
use crate::json_text::text_of;
use crate::number::DecimalMark;
use crate::shown::shown;
use crate::weight::{Weight, exact};
use model::{Message, Money, OrderLine};
use std::collections::BTreeMap;

/// The pieces of a line; a negative quantity is none.
pub(super) fn pieces(line: &WireLine) -> Result<u32, Message> {
    line.quantity.parse().map_err(|_| Message::new("order-bad-quantity").with("found", shown(&line.quantity)))
}

/// Whether it has a body. Where Ecwid does not say, it has one: somebody looks before it is packed.
pub(super) fn ships(line: &WireLine) -> bool {
    text_of(&line.is_shipping_required) != "false"
}

/// Reads a line.
pub(super) fn read(line: &WireLine, store: &Store, remarks: &mut Vec<Message>) -> Result<Item, Message> {
    let ships = ships(line);
    let weight = if ships { weigh(line, store, remarks) } else { None };
    let line = OrderLine {
        reference: line.id.clone(),
        sku: line.sku.clone(),
        name: line.name.clone(),
        quantity: pieces(line)?,
        fulfilled: 0,
        unit_weight: weight.and_then(Weight::grams),
        unit_price: Money::parse(&line.price, store.currency).ok(),
        hs_code: String::new(),
        origin: None,
        barcode: String::new(),
        picture: line.image_url.clone(),
        properties: properties(line),
        ships,
    };
    Ok(Item { line, weight })
}

fn weigh(line: &WireLine, store: &Store, remarks: &mut Vec<Message>) -> Option<Weight> {
    let unit = store.weight_unit?;
    if line.weight.is_empty() {
        return None;
    }
    let weight = exact(&line.weight, Some(unit), Some(DecimalMark::Point));
    if weight.is_none() {
        let found = format!("{} {unit}", line.weight);
        remarks.push(Message::new("remark-weight").with("item", shown(&line.name)).with("found", shown(&found)));
    }
    weight.filter(|weight| *weight > Weight::ZERO)
}

/// What the customer chose and wrote.
fn properties(line: &WireLine) -> BTreeMap<String, String> {
    let chosen = line.selected_options.iter().map(|option| (option.name.clone(), option.value.clone()));
    chosen.filter(|(name, value)| !name.is_empty() && !value.is_empty()).collect()
}
