//! Order exports of WooCommerce. It has no export of its own; the columns here are those of the common exporters:
//!
//! - *Customer/Order/Coupon CSV Export* (SkyVerge): one row an order with `line_items`, or one row an item;
//! - *Order Export & Order Import* (WebToffee): one row an order with `line_item_1`, `line_item_2`, …;
//! - *Advanced Order Export* (AlgolPlus): one row an item under headings such as `First Name (Billing)`.

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
use crate::woocommerce::state;
use model::{Checkout, Currency, Money, OrderLine, OrderStatus, PaymentStatus, ShopOrder};
use std::collections::BTreeMap;

pub(super) const HEADINGS: Headings = Headings {
    format: Format::WooCommerce,
    names: &[
        (Field::Reference, &["order id", "id"]),
        (Field::Number, &["order number", "order number formatted", "order no"]),
        (Field::Placed, &["order date", "date created", "created date", "date"]),
        (Field::Modified, &["modified date", "date modified", "order modified date", "last modified"]),
        (Field::Paid, &["paid date", "date paid", "order paid date"]),
        (Field::Fulfilled, &["completed date", "date completed", "order completed date"]),
        (Field::Status, &["status", "order status"]),
        (Field::PaymentMethod, &["payment method", "payment method title"]),
        (Field::Currency, &["order currency", "currency", "currency code"]),
        (Field::Total, &["order total", "order total amount", "total"]),
        (Field::Refunded, &["refunded total", "order refund amount"]),
        (Field::DeliveryMethod, &["shipping method title", "shipping method"]),
        (Field::DeliveryPrice, &["shipping total", "order shipping amount", "order shipping", "shipping cost"]),
        (Field::DeliveryTax, &["shipping tax total", "order shipping tax amount"]),
        (Field::DeliveryItems, &["shipping items"]),
        (Field::Note, &["customer note", "customer provided note", "order comments"]),
        (Field::Email, &["billing email", "email billing", "customer email", "email"]),
        (Field::Weight, &["order weight", "total weight"]),
        (Shipping(Part::Name), &["shipping full name", "full name shipping", "shipping name"]),
        (Shipping(Part::FirstName), &["shipping first name", "first name shipping"]),
        (Shipping(Part::LastName), &["shipping last name", "last name shipping"]),
        (Shipping(Part::Company), &["shipping company", "company shipping"]),
        (Shipping(Part::Street), &["shipping address 1", "address 1 shipping", "address 1 2 shipping"]),
        (Shipping(Part::Street2), &["shipping address 2", "address 2 shipping"]),
        (Shipping(Part::PostalCode), &["shipping postcode", "postcode shipping"]),
        (Shipping(Part::City), &["shipping city", "city shipping"]),
        (Shipping(Part::State), &["shipping state", "state code shipping", "state shipping"]),
        (
            Shipping(Part::Country),
            &["shipping country", "country code shipping", "country shipping", "shipping country code"],
        ),
        (Shipping(Part::Phone), &["shipping phone", "phone shipping"]),
        (Billing(Part::Name), &["billing full name", "full name billing", "billing name"]),
        (Billing(Part::FirstName), &["billing first name", "first name billing"]),
        (Billing(Part::LastName), &["billing last name", "last name billing"]),
        (Billing(Part::Company), &["billing company", "company billing"]),
        (Billing(Part::Street), &["billing address 1", "address 1 billing", "address 1 2 billing"]),
        (Billing(Part::Street2), &["billing address 2", "address 2 billing"]),
        (Billing(Part::PostalCode), &["billing postcode", "postcode billing"]),
        (Billing(Part::City), &["billing city", "city billing"]),
        (Billing(Part::State), &["billing state", "state code billing", "state billing"]),
        (
            Billing(Part::Country),
            &["billing country", "country code billing", "country billing", "billing country code"],
        ),
        (Billing(Part::Phone), &["billing phone", "phone billing"]),
        (Field::Items, &["line items"]),
        (Field::ItemReference, &["item id"]),
        (Field::ItemName, &["item name", "product name", "name"]),
        (Field::ItemSku, &["item sku", "sku", "product sku"]),
        (Field::ItemQuantity, &["quantity refund", "item quantity", "quantity", "qty"]),
        (
            Field::ItemRefunded,
            &["item refunded qty", "item refunded quantity", "refunded qty", "refunded quantity", "quantity refunded"],
        ),
        (Field::ItemVirtual, &["item virtual", "virtual", "product virtual", "item downloadable", "downloadable"]),
        (Field::ItemPrice, &["item cost", "item price", "product price"]),
        (Field::ItemTotal, &["item total", "order line total"]),
        (Field::ItemWeight, &["item weight", "product weight", "weight"]),
        (Field::ItemBarcode, &["item gtin", "gtin", "ean", "barcode", "global unique id"]),
        (Field::ItemProperties, &["item meta", "product variation"]),
    ],
    ignored: &[
        "order subtotal amount",
        "order subtotal",
        "subtotal",
        "cart discount",
        "cart discount amount",
        "discount total",
        "order discount",
        "tax total",
        "order tax",
        "order total tax amount",
        "fee total",
        "fees",
        "customer id",
        "customer user",
        "user id",
        "transaction id",
        "order key",
        "currency symbol",
        "customer ip address",
        "customer user agent",
        "created via",
        "coupons",
        "coupon code",
        "coupon items",
        "fee items",
        "tax items",
        "refunds",
        "order notes",
        "item",
        "item product id",
        "product id",
        "item subtotal",
        "item subtotal tax",
        "item total tax",
        "item tax",
        "item refunded",
        "download permissions granted",
    ],
    needed: &[
        &[Field::Number, Field::Reference],
        &[Field::Placed],
        &[Field::Currency],
        &[Field::Total],
        &[Shipping(Part::Country), Billing(Part::Country)],
        &[Field::ItemName, Field::Items],
    ],
    numbered: "line item",
    order,
};

/// The order of these rows; nothing where it has neither an address nor a delivery.
fn order(columns: &Columns, head: &Row, rows: &[Row]) -> Result<Option<ShopOrder>, Refused> {
    let currency = columns.currency(head)?;
    let placed_at =
        columns.moment(head, Field::Placed)?.ok_or_else(|| columns.refuse(head, Field::Placed, "expected-moment"))?;
    let mut modified_at = placed_at;
    for field in [Field::Modified, Field::Paid, Field::Fulfilled] {
        modified_at = modified_at.max(columns.moment(head, field)?.unwrap_or(placed_at));
    }
    let checkout = checkout(columns, head, currency)?;
    let Some(mut recipient) = recipient(columns, head)? else {
        let is_delivered = !checkout.delivery_method.is_empty();
        return if is_delivered {
            Err(columns.refuse(head, Shipping(Part::Country), "expected-country"))
        } else {
            Ok(None)
        };
    };
    recipient.state = state(recipient.country, &recipient.state);
    let mut all = Vec::new();
    for row in rows {
        all.extend(items(columns, row, currency)?);
    }
    if all.is_empty() {
        return Err(columns.refuse(head, Field::ItemName, "expected-items"));
    }
    let reference = columns.id(head, Field::Reference);
    let number = columns.id(head, Field::Number);
    Ok(Some(ShopOrder {
        reference: if reference.is_empty() { number } else { reference }.to_owned(),
        number: if number.is_empty() { reference } else { number }.to_owned(),
        placed_at,
        modified_at,
        status: status(columns, head),
        payment: payment(columns, head, currency)?,
        payment_methods: columns.texts(head, Field::PaymentMethod),
        currency,
        total: columns
            .amount(head, Field::Total, currency)?
            .ok_or_else(|| columns.refuse(head, Field::Total, "expected-amount"))?,
        recipient,
        checkout,
        weight: columns.weight(head, Field::Weight).and_then(Weight::grams).or_else(|| line_item::together(&all)),
        lines: all.into_iter().map(|item| item.line).collect(),
        export_reason: None,
        note: columns.text(head, Field::Note).to_owned(),
        tags: Vec::new(),
        remarks: Vec::new(),
    }))
}

/// A status by its slug or its English name. One of a shop's own waits for a person; so does an unpaid order, unless it is
/// paid on delivery.
pub(super) fn status(columns: &Columns, row: &Row) -> OrderStatus {
    let slug = columns.text(row, Field::Status).to_lowercase().replace(' ', "-");
    match slug.trim_start_matches("wc-") {
        "" | "processing" => OrderStatus::Open,
        "pending" | "pending-payment" if is_cash_on_delivery(columns.text(row, Field::PaymentMethod)) => {
            OrderStatus::Open
        }
        "completed" | "shipped" | "delivered" => OrderStatus::Completed,
        "cancelled" | "canceled" | "refunded" | "failed" | "trash" => OrderStatus::Cancelled,
        _ => OrderStatus::Waiting,
    }
}

fn payment(columns: &Columns, row: &Row, currency: Currency) -> Result<PaymentStatus, Refused> {
    let refunded = columns.amount(row, Field::Refunded, currency)?.is_some_and(|amount| amount.minor != 0);
    Ok(if refunded || columns.text(row, Field::Status).to_lowercase().ends_with("refunded") {
        PaymentStatus::Refunded
    } else if !columns.text(row, Field::Paid).is_empty() {
        PaymentStatus::Paid
    } else if columns.has(Field::Paid) {
        PaymentStatus::Unpaid
    } else {
        PaymentStatus::Unknown
    })
}

/// The delivery method, tax included in its price.
fn checkout(columns: &Columns, row: &Row, currency: Currency) -> Result<Checkout, Refused> {
    let net = columns.amount(row, Field::DeliveryPrice, currency)?;
    let tax = columns.amount(row, Field::DeliveryTax, currency)?.map_or(0, |tax| tax.minor);
    let price = net.and_then(|net| Some(Money { minor: net.minor.checked_add(tax)?, currency }));
    let pairs = line_item::pairs(columns.text(row, Field::DeliveryItems));
    let said = |names: [&str; 2]| names.into_iter().find_map(|name| pairs.get(name)).map(|text| (*text).to_owned());
    let method = columns.text(row, Field::DeliveryMethod).to_owned();
    Ok(Checkout {
        delivery_method: if method.is_empty() { said(["method_title", "method"]).unwrap_or_default() } else { method },
        delivery_code: said(["method_id", "method_code"]).unwrap_or_default(),
        price,
        service_point: None,
        dynamic: None,
    })
}

/// The items of a row: in cells of their own, in one cell, or in numbered ones.
fn items(columns: &Columns, row: &Row, currency: Currency) -> Result<Vec<Item>, Refused> {
    let mut lines = Vec::new();
    if let Some(line) = item(columns, row, currency)? {
        lines.push(line);
    }
    for text in line_item::split(columns.text(row, Field::Items)) {
        let line = line_item::read(text, currency, columns.ways)
            .ok_or_else(|| columns.refuse(row, Field::Items, "expected-line-item"))?;
        lines.extend(line);
    }
    for (place, text) in columns.numbered(row).filter(|(_, text)| !text.is_empty()) {
        let refused = || Refused::cell(row.line, columns.heading(place), "expected-line-item", text);
        lines.extend(line_item::read(text, currency, columns.ways).ok_or_else(refused)?);
    }
    Ok(lines)
}

/// The item of a row that is one. What was paid back whole is not sent.
fn item(columns: &Columns, row: &Row, currency: Currency) -> Result<Option<Item>, Refused> {
    let text = |field: Field| columns.text(row, field).to_owned();
    if text(Field::ItemName).is_empty() && text(Field::ItemSku).is_empty() {
        return Ok(None);
    }
    let quantity = columns.quantity(row)?;
    let ordered = cell::count(columns.text(row, Field::ItemQuantity), columns.ways.mark).unwrap_or(quantity);
    let total = columns.amount(row, Field::ItemTotal, currency)?;
    let price = columns.amount(row, Field::ItemPrice, currency)?.or_else(|| line_item::each(total?, ordered));
    let weight = columns.weight(row, Field::ItemWeight);
    let line = OrderLine {
        reference: columns.id(row, Field::ItemReference).to_owned(),
        sku: columns.id(row, Field::ItemSku).to_owned(),
        name: text(Field::ItemName),
        quantity,
        fulfilled: 0,
        unit_weight: weight.and_then(Weight::grams),
        unit_price: price,
        hs_code: String::new(),
        origin: None,
        barcode: columns.id(row, Field::ItemBarcode).to_owned(),
        picture: String::new(),
        properties: line_item::properties(&text(Field::ItemProperties)).collect::<BTreeMap<_, _>>(),
        ships: cell::truth(columns.text(row, Field::ItemVirtual)) != Some(true),
    };
    Ok((quantity > 0).then_some(Item { line, weight }))
}
