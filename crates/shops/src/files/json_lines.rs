//! Packdesk's own form: one `ShopOrder` a line, as JSON (the schema is `json_schema`).

use super::error::Refused;
use super::lines::{Line, Lines};
use model::{Money, ShopOrder};

pub(super) struct JsonLines {
    lines: Lines,
}

impl JsonLines {
    pub(super) fn new(lines: Lines) -> Self {
        Self { lines }
    }
}

impl Iterator for JsonLines {
    type Item = Result<ShopOrder, Refused>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let line = self.lines.next()?;
            if !line.is_blank() {
                return Some(read(&line));
            }
        }
    }
}

fn read(line: &Line) -> Result<ShopOrder, Refused> {
    if let Some(expected) = line.flaw {
        return Err(Refused::row(line.number, expected));
    }
    if std::str::from_utf8(&line.bytes).is_err() {
        return Err(Refused::row(line.number, "expected-utf8"));
    }
    let order: ShopOrder = serde_json::from_slice(&line.bytes).map_err(|_| refusal(line))?;
    if order.reference.trim().is_empty() {
        return Err(Refused::cell(line.number, "reference", "expected-text", ""));
    }
    if !amounts(&order).all(|amount| amount.currency == order.currency) {
        return Err(Refused::cell(line.number, "currency", "expected-one-currency", order.currency.code()));
    }
    Ok(order)
}

fn amounts(order: &ShopOrder) -> impl Iterator<Item = Money> {
    let prices = order.lines.iter().filter_map(|line| line.unit_price);
    prices.chain(order.checkout.price).chain([order.total])
}

/// Reads the line again, slowly, to say where it goes wrong.
fn refusal(line: &Line) -> Refused {
    let reader = &mut serde_json::Deserializer::from_slice(&line.bytes);
    let (field, detail) = match serde_path_to_error::deserialize::<_, ShopOrder>(reader) {
        Ok(_) => (String::new(), "one order and nothing behind it".to_owned()),
        Err(error) => (error.path().to_string(), error.inner().to_string()),
    };
    let field = if field == "." { String::new() } else { field };
    // serde_json counts lines within what it was given, which is one line.
    let detail = detail.split(" at line ").next().unwrap_or_default().to_owned();
    Refused::cell(line.number, &field, "expected-order", "").with("detail", detail)
}
