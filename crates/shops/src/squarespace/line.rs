//! From a line of Squarespace's order to ours.

use super::answers::WireLine;
use super::site::Site;
use crate::item::Item;
use crate::json_text::text_of;
use crate::number::DecimalMark;
use crate::shown::shown;
use crate::weight::{Weight, exact};
use model::{Currency, Message, Money, OrderLine};
use std::collections::BTreeMap;

/// The pieces of a line; a negative quantity is none.
pub(super) fn pieces(line: &WireLine) -> Result<u32, Message> {
    line.quantity.parse().map_err(|_| Message::new("order-bad-quantity").with("found", shown(&line.quantity)))
}

/// Whether it has a body. Of kinds that are not known it is said that they have one: somebody looks before it is packed.
pub(super) fn ships(line: &WireLine) -> bool {
    !matches!(line.line_item_type.as_str(), "DIGITAL" | "SERVICE" | "GIFT_CARD")
}

/// Reads a line.
pub(super) fn read(
    line: &WireLine,
    site: Site,
    currency: Currency,
    remarks: &mut Vec<Message>,
) -> Result<Item, Message> {
    let ships = ships(line);
    let weight = if ships { weigh(line, site, remarks) } else { None };
    let price = line.unit_price_paid.as_ref().and_then(|price| Money::parse(&price.value, currency).ok());
    let line = OrderLine {
        reference: line.id.clone(),
        sku: line.sku.clone(),
        name: line.product_name.clone(),
        quantity: pieces(line)?,
        fulfilled: 0,
        unit_weight: weight.and_then(Weight::grams),
        unit_price: price,
        hs_code: String::new(),
        origin: None,
        barcode: String::new(),
        picture: line.image_url.clone(),
        properties: properties(line),
        ships,
    };
    Ok(Item { line, weight })
}

fn weigh(line: &WireLine, site: Site, remarks: &mut Vec<Message>) -> Option<Weight> {
    let unit = site.weight_unit?;
    if line.weight.is_empty() {
        return None;
    }
    let weight = exact(&line.weight, Some(unit), Some(DecimalMark::Point));
    if weight.is_none() {
        let found = format!("{} {unit}", line.weight);
        remarks
            .push(Message::new("remark-weight").with("item", shown(&line.product_name)).with("found", shown(&found)));
    }
    weight.filter(|weight| *weight > Weight::ZERO)
}

/// What the customer chose and wrote.
fn properties(line: &WireLine) -> BTreeMap<String, String> {
    let chosen = line.variant_options.iter().map(|option| (option.option_name.clone(), option.value.clone()));
    let written = line.customizations.iter().map(|answer| (answer.label.clone(), text_of(&answer.value)));
    chosen.chain(written).filter(|(name, value)| !name.is_empty() && !value.is_empty()).collect()
}
