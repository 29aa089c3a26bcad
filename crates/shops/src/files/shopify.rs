//! The orders export of Shopify (*Shopify Help Center*, "Exporting orders"): one row an item; the order itself stands
//! in the first row only.

use super::Format;
use super::cell;
use super::columns::Field::{self, Billing, Shipping};
use super::columns::{Columns, Headings, Part};
use super::error::Refused;
use super::recipient::recipient;
use super::records::Row;
use model::{Checkout, Currency, OrderLine, OrderStatus, PaymentStatus, ShopOrder};
use std::collections::BTreeMap;

pub(super) const HEADINGS: Headings = Headings {
    format: Format::Shopify,
    names: &[
        (Field::Reference, &["id"]),
        (Field::Number, &["name"]),
        (Field::Placed, &["created at"]),
        (Field::Paid, &["paid at"]),
        (Field::Fulfilled, &["fulfilled at"]),
        (Field::Cancelled, &["cancelled at"]),
        (Field::PaymentStatus, &["financial status"]),
        (Field::FulfillmentStatus, &["fulfillment status"]),
        (Field::Currency, &["currency"]),
        (Field::Total, &["total"]),
        (Field::DeliveryMethod, &["shipping method"]),
        (Field::DeliveryPrice, &["shipping"]),
        (Field::Note, &["notes"]),
        (Field::Tags, &["tags"]),
        (Field::Email, &["email"]),
        (Field::Phone, &["phone"]),
        (Shipping(Part::Name), &["shipping name"]),
        (Shipping(Part::Company), &["shipping company"]),
        (Shipping(Part::Street), &["shipping address1", "shipping street"]),
        (Shipping(Part::Street2), &["shipping address2"]),
        (Shipping(Part::PostalCode), &["shipping zip"]),
        (Shipping(Part::City), &["shipping city"]),
        (Shipping(Part::State), &["shipping province"]),
        (Shipping(Part::Country), &["shipping country"]),
        (Shipping(Part::Phone), &["shipping phone"]),
        (Billing(Part::Name), &["billing name"]),
        (Billing(Part::Company), &["billing company"]),
        (Billing(Part::Street), &["billing address1", "billing street"]),
        (Billing(Part::Street2), &["billing address2"]),
        (Billing(Part::PostalCode), &["billing zip"]),
        (Billing(Part::City), &["billing city"]),
        (Billing(Part::State), &["billing province"]),
        (Billing(Part::Country), &["billing country"]),
        (Billing(Part::Phone), &["billing phone"]),
        (Field::ItemName, &["lineitem name"]),
        (Field::ItemSku, &["lineitem sku"]),
        (Field::ItemQuantity, &["lineitem quantity"]),
        (Field::ItemPrice, &["lineitem price"]),
        (Field::ItemShips, &["lineitem requires shipping"]),
        (Field::ItemFulfillment, &["lineitem fulfillment status"]),
    ],
    needed: &[
        &[Field::Number],
        &[Field::Placed],
        &[Field::Currency],
        &[Field::Total],
        &[Shipping(Part::Country), Billing(Part::Country)],
        &[Field::ItemName],
        &[Field::ItemQuantity],
    ],
    numbered: "",
    order,
};

/// The order of these rows; nothing where it has neither an address nor anything to send.
fn order(columns: &Columns, rows: &[Row]) -> Result<Option<ShopOrder>, Refused> {
    let Some(row) = rows.first() else { return Ok(None) };
    let text = |field: Field| columns.text(row, field);
    let currency = columns.currency(row)?;
    let placed_at =
        columns.moment(row, Field::Placed)?.ok_or_else(|| columns.refuse(row, Field::Placed, "expected-moment"))?;
    let mut modified_at = placed_at;
    for field in [Field::Paid, Field::Fulfilled, Field::Cancelled] {
        modified_at = modified_at.max(columns.moment(row, field)?.unwrap_or(placed_at));
    }
    let partly_shipped = text(Field::FulfillmentStatus) == "partial";
    let mut lines = Vec::with_capacity(rows.len());
    for row in rows.iter().filter(|row| !columns.text(row, Field::ItemName).is_empty()) {
        let has_shipped = partly_shipped && columns.text(row, Field::ItemFulfillment) == "fulfilled";
        if !has_shipped {
            lines.push(line(columns, row, currency)?);
        }
    }
    let recipient = match recipient(columns, row)? {
        Some(recipient) => recipient,
        None if lines.iter().all(|line| !line.ships) => return Ok(None),
        None => return Err(columns.refuse(row, Shipping(Part::Country), "expected-country")),
    };
    let number = columns.needed(row, Field::Number)?.to_owned();
    let reference = text(Field::Reference).trim_start_matches('\'');
    let tags = text(Field::Tags).split(',').map(str::trim).filter(|tag| !tag.is_empty());
    Ok(Some(ShopOrder {
        reference: if reference.is_empty() { number.clone() } else { reference.to_owned() },
        number,
        placed_at,
        modified_at,
        status: status(columns, row),
        payment: payment(text(Field::PaymentStatus)),
        currency,
        total: columns
            .amount(row, Field::Total, currency)?
            .ok_or_else(|| columns.refuse(row, Field::Total, "expected-amount"))?,
        recipient,
        checkout: Checkout {
            delivery_method: text(Field::DeliveryMethod).to_owned(),
            price: columns.amount(row, Field::DeliveryPrice, currency)?,
            ..Checkout::default()
        },
        lines,
        weight: None,
        export_reason: None,
        note: text(Field::Note).to_owned(),
        tags: tags.map(str::to_owned).collect(),
    }))
}

fn status(columns: &Columns, row: &Row) -> OrderStatus {
    if !columns.text(row, Field::Cancelled).is_empty() {
        return OrderStatus::Cancelled;
    }
    match (columns.text(row, Field::FulfillmentStatus), columns.text(row, Field::PaymentStatus)) {
        ("fulfilled", _) => OrderStatus::Completed,
        ("restocked", _) | (_, "refunded") => OrderStatus::Cancelled,
        ("on_hold" | "scheduled", _) | (_, "pending" | "partially_paid" | "voided" | "expired") => OrderStatus::Waiting,
        _ => OrderStatus::Open,
    }
}

fn payment(status: &str) -> PaymentStatus {
    match status {
        "paid" => PaymentStatus::Paid,
        "refunded" | "partially_refunded" => PaymentStatus::Refunded,
        "" => PaymentStatus::Unknown,
        _ => PaymentStatus::Unpaid,
    }
}

fn line(columns: &Columns, row: &Row, currency: Currency) -> Result<OrderLine, Refused> {
    let text = |field: Field| columns.text(row, field).to_owned();
    let quantity = cell::count(columns.text(row, Field::ItemQuantity));
    Ok(OrderLine {
        reference: String::new(),
        sku: text(Field::ItemSku),
        name: text(Field::ItemName),
        quantity: quantity.ok_or_else(|| columns.refuse(row, Field::ItemQuantity, "expected-count"))?,
        unit_weight: None,
        unit_price: columns.amount(row, Field::ItemPrice, currency)?,
        hs_code: String::new(),
        origin: None,
        barcode: String::new(),
        properties: BTreeMap::new(),
        ships: cell::truth(columns.text(row, Field::ItemShips)).unwrap_or(true),
    })
}
