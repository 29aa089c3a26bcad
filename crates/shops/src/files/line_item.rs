//! Items written into one cell: `name:Mug blue|sku:MUG-B|quantity:2|total:25.00|meta:size=M`, several joined by `;`.

use super::cell;
use super::ways::Ways;
pub(super) use crate::item::{Item, together};
use crate::weight::{Weight, exact};
use model::{Currency, Money, OrderLine};
use std::collections::BTreeMap;

/// The words that begin a pair, as the exporters have them.
const KEYS: [&str; 24] = [
    "id",
    "name",
    "product_id",
    "variation_id",
    "_variation_id",
    "sku",
    "quantity",
    "qty",
    "subtotal",
    "sub_total",
    "subtotal_tax",
    "total",
    "total_tax",
    "tax",
    "tax_data",
    "refunded",
    "refunded_qty",
    "meta",
    "weight",
    "method",
    "method_id",
    "method_title",
    "virtual",
    "downloadable",
];

/// The pairs of an item. What does not begin with a known word belongs to the pair before it, so that a name may hold
/// a `|` or a `:`.
pub(super) fn pairs(text: &str) -> BTreeMap<&str, &str> {
    let mut pairs = BTreeMap::new();
    let mut rest = text;
    while let Some((key, value)) = rest.split_once(':') {
        let end = value.match_indices('|').map(|(at, _)| at).find(|at| begins_with_key(&value[at + 1..]));
        let (value, after) = end.map_or((value, ""), |end| (&value[..end], &value[end + 1..]));
        pairs.entry(key.trim()).or_insert(value.trim());
        rest = after;
    }
    pairs
}

/// The items of a cell that holds several.
pub(super) fn split(text: &str) -> Vec<&str> {
    let mut items = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let end = rest.match_indices(';').map(|(at, _)| at).find(|at| begins_with_key(&rest[at + 1..]));
        items.push(&rest[..end.unwrap_or(rest.len())]);
        rest = end.map_or("", |end| &rest[end + 1..]);
    }
    items
}

fn begins_with_key(text: &str) -> bool {
    text.split_once(':').is_some_and(|(key, _)| KEYS.contains(&key.trim()))
}

/// Reads an item: `None` when it makes no sense, `Some(None)` when all of it was taken back.
pub(super) fn read(text: &str, currency: Currency, ways: Ways) -> Option<Option<Item>> {
    let pairs = pairs(text);
    let said = |names: &[&str]| names.iter().find_map(|name| pairs.get(name)).copied().unwrap_or_default();
    let ordered = cell::count(said(&["quantity", "qty"]), ways.mark)?;
    let refunded = match said(&["refunded_qty"]).trim_start_matches('-') {
        "" => 0,
        refunded => cell::count(refunded, ways.mark)?,
    };
    let quantity = ordered.saturating_sub(refunded);
    let name = said(&["name"]);
    if name.is_empty() && said(&["sku"]).is_empty() {
        return None;
    }
    let total = said(&["total"]);
    let total = if total.is_empty() { None } else { Some(cell::amount(total, currency, ways.mark)?) };
    let weight = exact(said(&["weight"]), None, ways.weight_mark.or(ways.mark));
    let has_no_body = ["virtual", "downloadable"].iter().any(|key| cell::truth(said(&[key])) == Some(true));
    let line = OrderLine {
        reference: said(&["id"]).to_owned(),
        sku: said(&["sku"]).to_owned(),
        name: name.to_owned(),
        quantity,
        fulfilled: 0,
        unit_weight: weight.and_then(Weight::grams),
        unit_price: total.and_then(|total| each(total, ordered)),
        hs_code: String::new(),
        origin: None,
        barcode: String::new(),
        picture: String::new(),
        properties: properties(said(&["meta"])).collect(),
        ships: !has_no_body,
    };
    Some((quantity > 0).then_some(Item { line, weight }))
}

/// What one of so many costs, rounded down to the minor unit.
pub(super) fn each(total: Money, quantity: u32) -> Option<Money> {
    Some(Money { minor: total.minor.checked_div(i64::from(quantity))?, currency: total.currency })
}

/// `size=M,colour=blue`, `Size: M | Colour: blue`.
pub(super) fn properties(text: &str) -> impl Iterator<Item = (String, String)> {
    text.split([',', '|', '\n']).filter_map(|pair| {
        let (name, value) = pair.split_once(['=', ':'])?;
        let (name, value) = (name.trim(), value.trim());
        let is_shown = !name.is_empty() && !value.is_empty() && !name.starts_with('_');
        is_shown.then(|| (name.to_owned(), value.to_owned()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_is_read_with_all_it_says() {
        let text = "id:6|name:Mug: blue | big|product_id:13|sku:MUG-B|quantity:2|subtotal:25.00|total:25.00|refunded_qty:0|meta:size=M";
        let line = read(text, Currency::EUR, Ways::default()).unwrap().unwrap().line;
        assert_eq!((line.name.as_str(), line.sku.as_str(), line.quantity), ("Mug: blue | big", "MUG-B", 2));
        assert_eq!(line.unit_price.unwrap().minor, 1250);
        assert_eq!(line.properties["size"], "M");
    }

    #[test]
    fn a_cell_holds_several() {
        let cell = "name:Seeds; mixed|sku:S|quantity:1|total:2.50;name:Pot|sku:P|quantity:3|total:19.50";
        let names: Vec<String> = split(cell)
            .into_iter()
            .map(|item| read(item, Currency::EUR, Ways::default()).unwrap().unwrap().line.name)
            .collect();
        assert_eq!(names, ["Seeds; mixed", "Pot"]);
    }

    #[test]
    fn what_makes_no_sense_is_told_from_what_was_taken_back() {
        assert_eq!(read("Mug blue x 2", Currency::EUR, Ways::default()), None);
        assert_eq!(read("name:Mug|quantity:two", Currency::EUR, Ways::default()), None);
        assert_eq!(read("name:Mug|quantity:2|refunded_qty:2|total:25.00", Currency::EUR, Ways::default()), Some(None));
    }
}
