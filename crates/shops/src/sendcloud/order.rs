//! From Sendcloud's order to ours.

use super::answers::{WireAddress, WireOrder};
use super::beside::Beside;
use super::choice::checkout;
use super::line::{self, weigh};
use super::status::{Meanings, payment};
use crate::entities::decode_order;
use crate::item::together;
use crate::json_text::text_of;
use crate::shown::shown;
use crate::understood::Understood;
use crate::weight::Weight;
use model::{Address, Country, Currency, ExportReason, Message, Money, OrderStatus, ShopOrder, UtcDateTime};

/// Reads an order, with what API v2 says of it; the message says what is wrong with it.
pub(super) fn understand(order: &WireOrder, beside: &Beside, meanings: &Meanings) -> Result<Understood, Message> {
    if order.shipping_details.as_ref().is_some_and(|shipping| shipping.is_local_pickup) {
        return Ok(Understood::OutOfReach);
    }
    let status = meanings.of(order)?;
    let Some(address) = &order.shipping_address else {
        return match status {
            OrderStatus::Cancelled | OrderStatus::Completed => Ok(Understood::OutOfReach),
            OrderStatus::Open | OrderStatus::Waiting => Err(Message::new("order-no-address")),
        };
    };
    let details = &order.order_details;
    let bad_field = |field: &str| Message::new("order-bad-field").with("field", field);
    let paid = order.payment_details.as_ref().ok_or_else(|| bad_field("payment_details"))?;
    let total = paid.total_price.as_ref().ok_or_else(|| bad_field("payment_details.total_price"))?;
    let currency: Currency =
        total.currency.parse().map_err(|_| Message::new("order-bad-currency").with("found", shown(&total.currency)))?;
    let total = Money::parse(&total.value, currency)
        .map_err(|_| Message::new("order-bad-amount").with("found", shown(&total.value)))?;
    let leaves_something = matches!(status, OrderStatus::Open | OrderStatus::Waiting);
    let mut remarks: Vec<Message> = beside.remark(order).filter(|_| leaves_something).into_iter().collect();
    let items: Vec<_> =
        details.order_items.iter().map(|line| line::read(line, currency, &mut remarks)).collect::<Result<_, _>>()?;
    let whole = order.shipping_details.as_ref().and_then(|it| it.measurement.as_ref()?.weight.as_ref());
    let whole = whole.and_then(|weight| weigh(weight, &order.order_number, &mut remarks)).and_then(Weight::grams);
    let mut read = ShopOrder {
        reference: order.id.clone(),
        number: first(&[&order.order_number, &order.order_id, &order.id]),
        placed_at: moment(&first(&[&details.order_created_at, &order.created_at]))?,
        modified_at: changed_at(order)?,
        status,
        payment: payment(paid.status.as_ref().map(|status| status.code.as_str()).unwrap_or_default()),
        payment_methods: if paid.is_cash_on_delivery { vec!["cod".to_owned()] } else { Vec::new() },
        currency,
        total,
        recipient: recipient(order, address)?,
        checkout: checkout(order, beside.of(order), currency),
        weight: whole.or_else(|| together(&items)),
        lines: items.into_iter().map(|item| item.line).collect(),
        export_reason: order.customs_details.as_ref().and_then(|customs| export_reason(&customs.shipment_type)),
        note: details.notes.clone(),
        tags: details.tags.iter().map(text_of).filter(|tag| !tag.is_empty()).collect(),
        remarks,
    };
    decode_order(&mut read);
    Ok(Understood::Order(Box::new(read)))
}

/// The last change of an order, in the shop or at Sendcloud.
pub(super) fn changed_at(order: &WireOrder) -> Result<UtcDateTime, Message> {
    let in_shop = first(&[&order.order_details.order_updated_at, &order.order_details.order_created_at]);
    let moments = [&in_shop, &order.modified_at].into_iter().filter(|text| !text.is_empty());
    let moments = moments.map(|text| moment(text)).collect::<Result<Vec<_>, _>>()?;
    moments.into_iter().max().ok_or_else(|| Message::new("order-bad-date").with("found", ""))
}

/// Where an order stands in a list by its last change in the shop.
pub(super) fn place(order: &WireOrder) -> Option<(UtcDateTime, u64)> {
    Some((moment(&order.order_details.order_updated_at).ok()?, order.id.parse().ok()?))
}

fn moment(text: &str) -> Result<UtcDateTime, Message> {
    text.trim().parse().map_err(|_| Message::new("order-bad-date").with("found", shown(text)))
}

/// The first of these texts that says something.
fn first(texts: &[&str]) -> String {
    texts.iter().map(|text| text.trim()).find(|text| !text.is_empty()).unwrap_or_default().to_owned()
}

fn recipient(order: &WireOrder, address: &WireAddress) -> Result<Address, Message> {
    let code = address.country_code.trim();
    if code.is_empty() {
        return Err(Message::new("order-no-country"));
    }
    let country: Country =
        code.parse().map_err(|_| Message::new("order-unknown-country").with("found", shown(code)))?;
    let customer = order.customer_details.as_ref();
    let own = format!("{}-", country.code());
    let state = address.state_province_code.trim();
    Ok(Address {
        name: address.name.trim().to_owned(),
        company: address.company_name.trim().to_owned(),
        street: street(address),
        street2: [address.address_line_2.trim(), address.po_box.trim()].join(" ").trim().to_owned(),
        postal_code: address.postal_code.trim().to_owned(),
        city: address.city.trim().to_owned(),
        state: state.strip_prefix(own.as_str()).unwrap_or(state).to_owned(),
        phone: first(&[&address.phone_number, customer.map(|it| it.phone_number.as_str()).unwrap_or_default()]),
        email: first(&[&address.email, customer.map(|it| it.email.as_str()).unwrap_or_default()]),
        country,
    })
}

/// Street and house number in one line. Some shops send the number in both.
fn street(address: &WireAddress) -> String {
    let (street, number) = (address.address_line_1.trim(), address.house_number.trim());
    let has_it = street.rsplit_once(' ').is_some_and(|(_, last)| last.eq_ignore_ascii_case(number));
    if number.is_empty() || has_it { street.to_owned() } else { format!("{street} {number}").trim().to_owned() }
}

fn export_reason(kind: &str) -> Option<ExportReason> {
    match kind.trim() {
        "commercial_goods" => Some(ExportReason::Sale),
        "gift" => Some(ExportReason::Gift),
        "commercial_sample" => Some(ExportReason::Sample),
        "returned_goods" => Some(ExportReason::Return),
        _ => None,
    }
}
