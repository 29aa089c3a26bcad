//! The orders export of Shopify (*Shopify Help Center*, "Exporting orders"): one row an item; the order itself stands
//! in the first row only.

use super::Format;
use super::cash_on_delivery::is_cash_on_delivery;
use super::cell;
use super::columns::{Columns, Headings};
use super::error::Refused;
use super::field::Field::{self, Billing, Shipping};
use super::field::Part;
use super::line_item::{self, Item};
use super::recipient::recipient;
use super::records::Row;
use crate::weight::Weight;
use model::{Checkout, Currency, Message, OrderLine, OrderStatus, PaymentStatus, ShopOrder};
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
        (Field::Modified, &["updated at"]),
        (Field::PaymentStatus, &["financial status"]),
        (Field::PaymentMethod, &["payment method"]),
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
        (Shipping(Part::PostalCode), &["shipping postcode"]),
        (Shipping(Part::City), &["shipping city"]),
        (Shipping(Part::State), &["shipping province"]),
        (Shipping(Part::Country), &["shipping country"]),
        (Shipping(Part::Phone), &["shipping phone"]),
        (Billing(Part::Name), &["billing name"]),
        (Billing(Part::Company), &["billing company"]),
        (Billing(Part::Street), &["billing address1", "billing street"]),
        (Billing(Part::Street2), &["billing address2"]),
        (Billing(Part::PostalCode), &["billing postcode"]),
        (Billing(Part::City), &["billing city"]),
        (Billing(Part::State), &["billing province"]),
        (Billing(Part::Country), &["billing country"]),
        (Billing(Part::Phone), &["billing phone"]),
        (Field::ItemName, &["lineitem name"]),
        (Field::ItemSku, &["lineitem sku"]),
        (Field::ItemQuantity, &["lineitem quantity"]),
        (Field::ItemPrice, &["lineitem price"]),
        (Field::ItemRefunded, &["lineitem refunded quantity", "lineitem quantity refunded"]),
        (Field::ItemShips, &["lineitem requires shipping"]),
        (Field::ItemBarcode, &["lineitem barcode"]),
        (Field::ItemWeight, &["lineitem weight", "lineitem grams"]),
        (Field::ItemFulfillment, &["lineitem fulfillment status"]),
    ],
    ignored: &[
        "accepts marketing",
        "subtotal",
        "taxes",
        "discount code",
        "discount amount",
        "lineitem compare at price",
        "lineitem taxable",
        "lineitem discount",
        "note attributes",
        "payment reference",
        "payment references",
        "payment id",
        "payment terms name",
        "next payment due at",
        "refunded amount",
        "vendor",
        "outstanding balance",
        "employee",
        "location",
        "device id",
        "risk level",
        "source",
        "receipt number",
        "duties",
        "billing province name",
        "shipping province name",
        "tax 1 name",
        "tax 1 value",
        "tax 2 name",
        "tax 2 value",
        "tax 3 name",
        "tax 3 value",
        "tax 4 name",
        "tax 4 value",
        "tax 5 name",
        "tax 5 value",
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
fn order(columns: &Columns, head: &Row, rows: &[Row]) -> Result<Option<ShopOrder>, Refused> {
    let text = |field: Field| columns.text(head, field);
    let currency = columns.currency(head)?;
    let placed_at =
        columns.moment(head, Field::Placed)?.ok_or_else(|| columns.refuse(head, Field::Placed, "expected-moment"))?;
    let mut modified_at = placed_at;
    for field in [Field::Modified, Field::Paid, Field::Fulfilled, Field::Cancelled] {
        modified_at = modified_at.max(columns.moment(head, field)?.unwrap_or(placed_at));
    }
    let state = State::of(columns, head, rows);
    let mut items = Vec::with_capacity(rows.len());
    for row in rows.iter().filter(|row| names_item(columns, row)) {
        if !state.is_done(&word(columns, row, Field::ItemFulfillment)) {
            items.push(item(columns, row, currency)?);
        }
    }
    let recipient = match recipient(columns, head)? {
        Some(recipient) => recipient,
        None if items.iter().all(|item| !item.line.ships) => return Ok(None),
        None => return Err(columns.refuse(head, Shipping(Part::Country), "expected-country")),
    };
    columns.needed(head, Field::Number)?;
    let number = columns.id(head, Field::Number).to_owned();
    let reference = columns.id(head, Field::Reference);
    let tags = text(Field::Tags).split(',').map(str::trim).filter(|tag| !tag.is_empty());
    Ok(Some(ShopOrder {
        reference: if reference.is_empty() { number.clone() } else { reference.to_owned() },
        number,
        placed_at,
        modified_at,
        status: state.status(),
        payment: payment(&state.payment),
        payment_methods: columns.texts(head, Field::PaymentMethod),
        currency,
        total: columns
            .amount(head, Field::Total, currency)?
            .ok_or_else(|| columns.refuse(head, Field::Total, "expected-amount"))?,
        recipient,
        checkout: Checkout {
            delivery_method: text(Field::DeliveryMethod).to_owned(),
            price: columns.amount(head, Field::DeliveryPrice, currency)?,
            ..Checkout::default()
        },
        weight: line_item::together(&items),
        lines: items.into_iter().map(|item| item.line).collect(),
        export_reason: None,
        note: text(Field::Note).to_owned(),
        tags: tags.map(str::to_owned).collect(),
        remarks: state.remarks(),
    }))
}

/// What an export says of how far an order has come.
struct State {
    is_cancelled: bool,
    fulfillment: String,
    payment: String,
    on_delivery: bool,
    /// Whether the rows say which pieces were sent or paid back, where some were.
    is_known: bool,
}

impl State {
    fn of(columns: &Columns, head: &Row, rows: &[Row]) -> Self {
        let fulfillment = word(columns, head, Field::FulfillmentStatus);
        let payment = word(columns, head, Field::PaymentStatus);
        let names_refunded = rows.iter().any(|row| !columns.text(row, Field::ItemRefunded).is_empty());
        // Of a line sent in part, the export does not say how many pieces.
        let has_part = rows.iter().any(|row| word(columns, row, Field::ItemFulfillment) == "partial");
        Self {
            is_cancelled: !columns.text(head, Field::Cancelled).is_empty(),
            is_known: !has_part && (payment != "partially_refunded" || names_refunded),
            on_delivery: is_cash_on_delivery(columns.text(head, Field::PaymentMethod)),
            fulfillment,
            payment,
        }
    }

    /// What has to be known before it is packed.
    fn remarks(&self) -> Vec<Message> {
        let in_part = self.payment == "partially_refunded";
        in_part.then(|| Message::new("remark-refunded-in-part")).into_iter().collect()
    }

    /// Whether a line of this state has left, or comes back to the shelf.
    fn is_done(&self, line: &str) -> bool {
        line == "restocked" || (self.fulfillment != "fulfilled" && line == "fulfilled")
    }

    /// A word nobody knows waits for a person, and so does an order of which nobody can say what is left to send.
    fn status(&self) -> OrderStatus {
        if self.is_cancelled {
            return OrderStatus::Cancelled;
        }
        match (self.fulfillment.as_str(), self.payment.as_str()) {
            ("fulfilled", _) => OrderStatus::Completed,
            ("restocked", _) | (_, "refunded" | "voided") => OrderStatus::Cancelled,
            ("" | "unfulfilled" | "partial" | "in_progress" | "open", payment) => match payment {
                _ if !self.is_known => OrderStatus::Waiting,
                "" | "paid" | "authorized" | "partially_refunded" => OrderStatus::Open,
                "pending" | "unpaid" if self.on_delivery => OrderStatus::Open,
                _ => OrderStatus::Waiting,
            },
            _ => OrderStatus::Waiting,
        }
    }
}

/// A word of Shopify's, in one spelling.
fn word(columns: &Columns, row: &Row, field: Field) -> String {
    columns.text(row, field).to_ascii_lowercase().replace([' ', '-'], "_")
}

fn payment(status: &str) -> PaymentStatus {
    match status {
        "paid" => PaymentStatus::Paid,
        "refunded" | "partially_refunded" => PaymentStatus::Refunded,
        "" => PaymentStatus::Unknown,
        _ => PaymentStatus::Unpaid,
    }
}

/// Whether a row has an item: one without a name has the number it is kept under.
fn names_item(columns: &Columns, row: &Row) -> bool {
    !columns.text(row, Field::ItemName).is_empty() || !columns.id(row, Field::ItemSku).is_empty()
}

fn item(columns: &Columns, row: &Row, currency: Currency) -> Result<Item, Refused> {
    let (name, sku) = (columns.text(row, Field::ItemName), columns.id(row, Field::ItemSku));
    let weight = columns.weight(row, Field::ItemWeight);
    let line = OrderLine {
        reference: String::new(),
        sku: sku.to_owned(),
        name: if name.is_empty() { sku } else { name }.to_owned(),
        quantity: columns.quantity(row)?,
        fulfilled: 0,
        unit_weight: weight.and_then(Weight::grams),
        unit_price: columns.amount(row, Field::ItemPrice, currency)?,
        hs_code: String::new(),
        origin: None,
        barcode: columns.id(row, Field::ItemBarcode).to_owned(),
        picture: String::new(),
        properties: BTreeMap::new(),
        ships: cell::truth(columns.text(row, Field::ItemShips)).unwrap_or(true),
    };
    Ok(Item { line, weight })
}
