//! Packdesk's own form: one `ShopOrder` a line, as JSON (the schema is `json_schema`).

use super::damage::{Kind, damage};
use super::error::{Refused, RefusedOrder, Remark};
use super::evidence::Example;
use super::kept::Kept;
use super::lines::{Line, Lines};
use super::remarks::Remarks;
use super::ways::Ways;
use crate::entities::decode_order;
use model::{Money, ShopOrder, without_unseen};
use serde_ignored::Path;
use std::collections::HashMap;

pub(super) struct JsonLines {
    lines: Lines,
    /// The number of each order so far, by its key.
    numbers: HashMap<String, String>,
    /// The fields so far that say nothing to Packdesk.
    remarks: Remarks,
}

impl JsonLines {
    pub(super) fn new(lines: Lines) -> Self {
        Self { lines, numbers: HashMap::new(), remarks: Remarks::default() }
    }

    pub(super) fn remarks(&self) -> &[Remark] {
        self.remarks.as_slice()
    }

    /// Refuses a second order under the key of another. The same order may come again: it has a moment of its own.
    fn own_key(&mut self, order: ShopOrder, line: &Line) -> Result<ShopOrder, Refused> {
        match self.numbers.get(&order.reference) {
            Some(number) if *number != order.number => {
                let refused = Refused::cell(line.number, "reference", "expected-own-reference", &order.reference);
                Err(refused.with("other", number.as_str()).of(&order.number))
            }
            Some(_) => Ok(order),
            None => {
                self.numbers.insert(order.reference.clone(), order.number.clone());
                Ok(order)
            }
        }
    }
}

impl Iterator for JsonLines {
    type Item = Result<ShopOrder, Box<RefusedOrder>>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let line = self.lines.next()?;
            if !line.is_blank() {
                let order = read(&line, &mut self.remarks).map_err(|because| RefusedOrder::new(because, kept(&line)));
                return Some(order.and_then(|order| Ok(self.own_key(order, &line)?)));
            }
        }
    }
}

/// A line to be read again, where all of it is known.
fn kept(line: &Line) -> Option<Kept> {
    let text = line.flaw.is_none().then(|| std::str::from_utf8(line.bytes.trim_ascii_start()).ok()).flatten()?;
    Kept::of(text.to_owned(), Ways::default(), None)
}

fn read(line: &Line, remarks: &mut Remarks) -> Result<ShopOrder, Refused> {
    if let Some(expected) = line.flaw {
        return Err(Refused::row(line.number, expected));
    }
    if std::str::from_utf8(&line.bytes).is_err() {
        return Err(Refused::row(line.number, "expected-utf8"));
    }
    let mut unknown = Vec::new();
    let mut reader = serde_json::Deserializer::from_slice(&line.bytes);
    let order = serde_ignored::deserialize(&mut reader, |path| unknown.push(field(&path)));
    let mut order: ShopOrder = order.and_then(|order| reader.end().map(|()| order)).map_err(|_| refusal(line))?;
    identify(&mut order);
    decode_order(&mut order);
    if order.reference.trim().is_empty() {
        return Err(Refused::cell(line.number, "reference", "expected-text", ""));
    }
    if !amounts(&order).all(|amount| amount.currency == order.currency) {
        return Err(Refused::cell(line.number, "currency", "expected-one-currency", order.currency.code()));
    }
    let damaged = identities(&order).find_map(|(field, text, kind)| Some((field, text, damage(text, kind, None)?)));
    if let Some((field, text, damage)) = damaged {
        return Err(Refused::cell(line.number, field, damage.expected(), text).of(&order.number));
    }
    let to = &order.recipient;
    let lost =
        identities(&order).find(|(_, text, kind)| *kind == Kind::Text && text.contains(char::REPLACEMENT_CHARACTER));
    if let Some((field, text, _)) = lost.filter(|(field, ..)| field.starts_with("recipient.")) {
        return Err(Refused::cell(line.number, field, "expected-letters-not-lost", text).of(&order.number));
    }
    if let Some(digits) = places::missing_digits(to.country, &to.postal_code) {
        let refused = Refused::cell(line.number, "recipient.postal_code", "expected-postal-digits", &to.postal_code);
        return Err(refused.with("count", i64::from(digits)).of(&order.number));
    }
    for column in unknown {
        remarks.note("expected-known-field", Example { line: line.number, column, found: String::new() });
    }
    Ok(order)
}

/// Takes letters nobody sees out of what tells orders and goods apart.
fn identify(order: &mut ShopOrder) {
    let of_lines = order.lines.iter_mut().flat_map(|line| [&mut line.barcode, &mut line.sku]);
    for text in [&mut order.reference, &mut order.number].into_iter().chain(of_lines) {
        *text = without_unseen(text).trim().to_owned();
    }
}

/// The name of a field, as `lines.ean`: the same for every line.
fn field(path: &Path<'_>) -> String {
    match path {
        Path::Root => String::new(),
        Path::Seq { parent, .. } | Path::Some { parent } => field(parent),
        Path::NewtypeStruct { parent } | Path::NewtypeVariant { parent } => field(parent),
        Path::Map { parent, key } => match field(parent) {
            parent if parent.is_empty() => key.clone(),
            parent => format!("{parent}.{key}"),
        },
    }
}

/// The texts that tell orders, places and goods apart, with the fields they stand in.
fn identities(order: &ShopOrder) -> impl Iterator<Item = (&'static str, &str, Kind)> {
    let of_order = [
        ("reference", order.reference.as_str(), Kind::Identity),
        ("number", order.number.as_str(), Kind::Identity),
        ("recipient.postal_code", order.recipient.postal_code.as_str(), Kind::PostalCode),
        ("recipient.phone", order.recipient.phone.as_str(), Kind::Phone),
        ("recipient.name", order.recipient.name.as_str(), Kind::Text),
        ("recipient.company", order.recipient.company.as_str(), Kind::Text),
        ("recipient.street", order.recipient.street.as_str(), Kind::Text),
        ("recipient.street2", order.recipient.street2.as_str(), Kind::Text),
        ("recipient.city", order.recipient.city.as_str(), Kind::Text),
        ("recipient.state", order.recipient.state.as_str(), Kind::Text),
    ];
    let of_lines = order.lines.iter().flat_map(|line| {
        [
            ("lines.name", line.name.as_str(), Kind::Text),
            ("lines.barcode", line.barcode.as_str(), Kind::Identity),
            ("lines.sku", line.sku.as_str(), Kind::Sku),
        ]
    });
    of_order.into_iter().chain(of_lines)
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
