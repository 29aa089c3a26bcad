//! Tables of any shape, read by a map of their columns. Rows under one number are one order; what no column says is what is usual:
//! one piece, to be shipped, placed when its file was written.

use super::Format;
use super::columns::{Columns, Headings};
use super::error::Refused;
use super::field::Field::{self, Shipping};
use super::field::Part;
use super::line_item::{self, Item};
use super::recipient::recipient;
use super::records::Row;
use super::woocommerce::status;
use crate::weight::Weight;
use model::{Checkout, Currency, Money, OrderLine, PaymentStatus, ShopOrder};
use std::collections::BTreeMap;

pub(super) const HEADINGS: Headings =
    Headings { format: Format::Mapped, names: &[], ignored: &[], needed: &[], numbered: "", order };

/// The order of these rows.
fn order(columns: &Columns, head: &Row, rows: &[Row]) -> Result<Option<ShopOrder>, Refused> {
    let currency = columns.currency(head)?;
    let placed_at = columns.moment(head, Field::Placed)?.or(columns.ways.written_at);
    let placed_at = placed_at.ok_or_else(|| columns.refuse(head, Field::Placed, "expected-moment"))?;
    let modified_at = columns.moment(head, Field::Modified)?.unwrap_or(placed_at).max(placed_at);
    let recipient =
        recipient(columns, head)?.ok_or_else(|| columns.refuse(head, Shipping(Part::Country), "expected-country"))?;
    let mut items = Vec::with_capacity(rows.len());
    for row in rows {
        items.extend(item(columns, row, currency)?);
    }
    if items.is_empty() {
        return Err(columns.refuse(head, Field::ItemName, "expected-items"));
    }
    let (reference, number) = (columns.id(head, Field::Reference), columns.id(head, Field::Number));
    let total = columns.amount(head, Field::Total, currency)?;
    Ok(Some(ShopOrder {
        reference: if reference.is_empty() { number } else { reference }.to_owned(),
        number: if number.is_empty() { reference } else { number }.to_owned(),
        placed_at,
        modified_at,
        status: status(columns, head),
        payment: PaymentStatus::Unknown,
        payment_methods: columns.texts(head, Field::PaymentMethod),
        currency,
        total: total.unwrap_or_else(|| sum(&items, currency)),
        recipient,
        checkout: Checkout {
            delivery_method: columns.text(head, Field::DeliveryMethod).to_owned(),
            price: columns.amount(head, Field::DeliveryPrice, currency)?,
            ..Checkout::default()
        },
        weight: line_item::together(&items),
        lines: items.into_iter().map(|item| item.line).collect(),
        export_reason: None,
        note: columns.text(head, Field::Note).to_owned(),
        tags: Vec::new(),
        remarks: Vec::new(),
    }))
}

/// What all pieces cost together, where no column says what the order does.
fn sum(items: &[Item], currency: Currency) -> Money {
    let each = items.iter().map(|Item { line, .. }| {
        line.unit_price.map_or(0, |price| price.minor.saturating_mul(i64::from(line.quantity)))
    });
    Money { minor: each.fold(0, i64::saturating_add), currency }
}

/// The item of a row; none where the row names none, or no piece of it.
fn item(columns: &Columns, row: &Row, currency: Currency) -> Result<Option<Item>, Refused> {
    let (name, sku) = (columns.text(row, Field::ItemName), columns.id(row, Field::ItemSku));
    if name.is_empty() && sku.is_empty() {
        return Ok(None);
    }
    let quantity = if columns.text(row, Field::ItemQuantity).is_empty() { 1 } else { columns.quantity(row)? };
    let weight = columns.weight(row, Field::ItemWeight);
    let place = columns.text(row, Field::ItemPlace).to_owned();
    let line = OrderLine {
        reference: String::new(),
        sku: sku.to_owned(),
        name: if name.is_empty() { sku } else { name }.to_owned(),
        quantity,
        fulfilled: 0,
        unit_weight: weight.and_then(Weight::grams),
        unit_price: columns.amount(row, Field::ItemPrice, currency)?,
        hs_code: columns.id(row, Field::ItemHsCode).to_owned(),
        origin: places::country(columns.text(row, Field::ItemOrigin)),
        barcode: columns.id(row, Field::ItemBarcode).to_owned(),
        picture: String::new(),
        properties: if place.is_empty() { BTreeMap::new() } else { BTreeMap::from([("bin".to_owned(), place)]) },
        ships: true,
    };
    Ok((quantity > 0).then_some(Item { line, weight }))
}
