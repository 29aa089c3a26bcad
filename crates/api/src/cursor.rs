//! Where a page begins, in one word of an address: `r` says whether backwards, `p` beside what, in base64.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use model::{BroughtColumn, BroughtPlace, BroughtSort, Order};

/// The cursor of a place.
pub(crate) fn write(place: &BroughtPlace) -> String {
    let values = serde_json::to_string(&place.values).unwrap_or_default();
    URL_SAFE_NO_PAD.encode(format!("r={}&p={values}", u8::from(place.backwards)))
}

/// The place of a cursor with so many values; nothing where it is none.
pub(crate) fn read(cursor: &str, values: usize) -> Option<BroughtPlace> {
    let bytes = URL_SAFE_NO_PAD.decode(cursor.trim_end_matches('=')).ok()?;
    let (backwards, position) = std::str::from_utf8(&bytes).ok()?.strip_prefix("r=")?.split_once("&p=")?;
    let found: Vec<String> = serde_json::from_str(position).ok()?;
    let backwards = match backwards {
        "0" => false,
        "1" => true,
        _ => return None,
    };
    (found.len() == values).then_some(BroughtPlace { values: found, backwards })
}

/// The place beside an order.
pub(crate) fn beside(order: &Order, sort: &[BroughtSort], backwards: bool) -> BroughtPlace {
    let values = sort.iter().map(|key| match key.by {
        BroughtColumn::Id => order.id.0.to_string(),
        BroughtColumn::Number => order.facts.number.clone(),
        BroughtColumn::Placed => order.facts.placed_at.millis().to_string(),
        BroughtColumn::Modified => order.facts.modified_at.millis().to_string(),
    });
    BroughtPlace { values: values.collect(), backwards }
}

/// `sort` as it is written: names with `-` before those that run down. Always ends with the id; anything unknown makes it the
/// usual `-pk`. All orders of a key have one integration, so that sorting by it changes nothing.
pub(crate) fn sort(text: Option<&str>) -> Vec<BroughtSort> {
    let usual = BroughtSort { by: BroughtColumn::Id, descending: true };
    let key = |name: &str| {
        let (name, descending) = name.strip_prefix('-').map_or((name, false), |name| (name, true));
        let by = match name {
            "integration" => return Some(None),
            "order_number" => BroughtColumn::Number,
            "order_created_at" => BroughtColumn::Placed,
            "order_updated_at" => BroughtColumn::Modified,
            "pk" => BroughtColumn::Id,
            _ => return None,
        };
        Some(Some(BroughtSort { by, descending }))
    };
    let asked: Option<Vec<_>> =
        text.map(|text| text.split(',').map(|name| key(name.trim())).collect()).unwrap_or_default();
    let mut sort: Vec<BroughtSort> = Vec::new();
    for key in asked.unwrap_or_default().into_iter().flatten().chain([usual]) {
        let is_settled = sort.iter().any(|known| known.by == key.by || known.by == BroughtColumn::Id);
        if !is_settled {
            sort.push(key);
        }
    }
    sort
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_leads_back_to_its_place_and_nonsense_nowhere() {
        for backwards in [false, true] {
            let place = BroughtPlace { values: vec!["#1 & \"2\"".to_owned(), "7".to_owned()], backwards };
            assert_eq!(read(&write(&place), 2), Some(place.clone()));
            assert_eq!(read(&write(&place), 1), None);
        }
        for cursor in ["", "x", "cj0xJnA9MzAw", "!!", "cj0yJnA9WyIxIl0"] {
            assert_eq!(read(cursor, 1), None, "{cursor}");
        }
    }

    #[test]
    fn a_sort_ends_with_the_id() {
        let told = |text: Option<&str>| {
            sort(text)
                .iter()
                .map(|key| format!("{}{:?}", if key.descending { "-" } else { "" }, key.by))
                .collect::<Vec<_>>()
        };
        assert_eq!(told(None), ["-Id"]);
        assert_eq!(told(Some("pk,order_number")), ["Id"]);
        assert_eq!(told(Some("integration,-order_updated_at,order_updated_at")), ["-Modified", "-Id"]);
        assert_eq!(told(Some("order_number,shoe_size")), ["-Id"], "as Sendcloud has it");
    }
}
