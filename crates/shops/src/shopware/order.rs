//! From Shopware's order to ours.

use super::Rules;
use super::answers::{WireAddress, WireDelivery, WireOrder};
use super::line;
use super::point::service_point;
use super::standing::{SHIPPED_IN_PART, main_delivery, payment, payment_state, status};
use crate::entities::decode_order;
use crate::item::together;
use crate::json_text::text_of;
use crate::shown::shown;
use crate::understood::Understood;
use model::{Address, Checkout, Country, Currency, Message, Money, OrderStatus, PaymentStatus, ShopOrder, UtcDateTime};

/// Reads an order; the message says what is wrong with it. Out of reach is one whose payment's state has no meaning here.
pub(super) fn understand(order: &WireOrder, rules: &Rules) -> Result<Understood, Message> {
    let bad = |key: &'static str, found: &str| Message::new(key).with("found", shown(found));
    let delivery = main_delivery(order);
    let Some(status) = status(order, delivery, &rules.statuses) else { return Ok(Understood::OutOfReach) };
    let code = &order.currency.iso_code;
    let currency: Currency = code.parse().map_err(|_| bad("order-bad-currency", code))?;
    let contents: Vec<_> = order.line_items.iter().filter(|line| line::is_content(line)).collect();
    let Some(delivery) = delivery else {
        let sends = contents.iter().any(|line| line::ships(line));
        return if sends { Err(Message::new("order-no-address")) } else { Ok(Understood::NothingToSend) };
    };
    let mut remarks = remarks(order, delivery, status);
    let read = |line: &&super::answers::WireLine| line::read(line, order, rules, currency, &mut remarks);
    let items = contents.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    let total =
        Money::parse(&order.amount_total, currency).map_err(|_| bad("order-bad-amount", &order.amount_total))?;
    let placed = if order.order_date_time.is_empty() { &order.created_at } else { &order.order_date_time };
    let placed_at: UtcDateTime = placed.parse().map_err(|_| bad("order-bad-date", placed))?;
    let mut order = ShopOrder {
        number: if order.order_number.is_empty() { order.id.clone() } else { order.order_number.clone() },
        reference: order.id.clone(),
        placed_at,
        modified_at: changed_at(order).unwrap_or(placed_at),
        status,
        payment: payment_status(order),
        payment_methods: payment_methods(order),
        currency,
        total,
        recipient: recipient(&delivery.shipping_order_address, order)?,
        checkout: checkout(order, delivery, rules, currency),
        weight: together(&items),
        lines: items.into_iter().map(|item| item.line).collect(),
        export_reason: None,
        note: order.customer_comment.trim().to_owned(),
        tags: order.tags.iter().map(|tag| tag.name.clone()).filter(|tag| !tag.is_empty()).collect(),
        remarks,
    };
    decode_order(&mut order);
    Ok(Understood::Order(Box::new(order)))
}

/// When something of an order changed last: its own date says nothing of its deliveries and payments.
pub(super) fn changed_at(order: &WireOrder) -> Option<UtcDateTime> {
    let deliveries = order.deliveries.iter().map(|it| &it.updated_at);
    let payments = order.transactions.iter().map(|it| &it.updated_at);
    let all = [&order.created_at, &order.updated_at].into_iter().chain(deliveries).chain(payments);
    all.filter_map(|text| text.parse().ok()).max()
}

/// What has to be known before it is packed.
fn remarks(order: &WireOrder, delivery: &WireDelivery, status: OrderStatus) -> Vec<Message> {
    if !matches!(status, OrderStatus::Open | OrderStatus::Waiting) {
        return Vec::new();
    }
    let in_part = delivery.state_machine_state.technical_name == SHIPPED_IN_PART;
    let paid_back = payment_state(order) == "refunded_partially";
    let said = [(in_part, "remark-shipped-in-part"), (paid_back, "remark-refunded-in-part")];
    said.into_iter().filter(|(is_so, _)| *is_so).map(|(_, key)| Message::new(key)).collect()
}

fn payment_status(order: &WireOrder) -> PaymentStatus {
    match payment_state(order) {
        "paid" | "refunded_partially" => PaymentStatus::Paid,
        "refunded" => PaymentStatus::Refunded,
        _ => PaymentStatus::Unpaid,
    }
}

/// By its name and its code.
fn payment_methods(order: &WireOrder) -> Vec<String> {
    let Some(payment) = payment(order) else { return Vec::new() };
    let said = [name_of(&payment.payment_method), payment.payment_method.technical_name.clone()];
    let mut said: Vec<String> = said.into_iter().filter(|text| !text.trim().is_empty()).collect();
    said.dedup();
    said
}

fn name_of(method: &super::answers::WireMethod) -> String {
    let translated = method.translated.get("name").map(text_of).unwrap_or_default();
    if method.name.is_empty() { translated } else { method.name.clone() }
}

fn recipient(address: &WireAddress, order: &WireOrder) -> Result<Address, Message> {
    let code = address.country.iso.trim();
    if code.is_empty() {
        return Err(Message::new("order-no-country"));
    }
    let country: Country =
        code.parse().map_err(|_| Message::new("order-unknown-country").with("found", shown(code)))?;
    let joined = |parts: &[&String], between: &str| {
        let parts: Vec<&str> = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
        parts.join(between)
    };
    let region = &address.country_state.short_code;
    let phone = [&address.phone_number, &order.billing_address.phone_number];
    Ok(Address {
        name: joined(&[&address.title, &address.first_name, &address.last_name], " "),
        company: joined(&[&address.company, &address.department], ", "),
        street: address.street.clone(),
        street2: joined(&[&address.additional_address_line1, &address.additional_address_line2], ", "),
        postal_code: address.zipcode.clone(),
        city: address.city.clone(),
        state: region.strip_prefix(&format!("{code}-")).unwrap_or(region).to_owned(),
        country,
        phone: phone.into_iter().find(|phone| !phone.trim().is_empty()).cloned().unwrap_or_default(),
        email: order.order_customer.email.clone(),
    })
}

fn checkout(order: &WireOrder, delivery: &WireDelivery, rules: &Rules, currency: Currency) -> Checkout {
    let address = &delivery.shipping_order_address;
    let fields = [&order.custom_fields, &delivery.custom_fields, &address.custom_fields, &order.extensions];
    let lines = [&address.street, &address.additional_address_line1, &address.company].map(String::as_str);
    let method = &delivery.shipping_method;
    Checkout {
        delivery_method: name_of(method),
        delivery_code: if method.technical_name.is_empty() { method.id.clone() } else { method.technical_name.clone() },
        price: Money::parse(&order.shipping_total, currency).ok(),
        service_point: service_point(&fields, &rules.point_field, &address.country.iso, lines),
        dynamic: None,
    }
}
