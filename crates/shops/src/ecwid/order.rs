//! From Ecwid's order to ours.

use super::answers::{WireOrder, WirePerson, moment};
use super::line::{self, ships};
use super::statuses::{Meanings, payment, remarks, status};
use super::store::Store;
use crate::entities::decode_order;
use crate::item::together;
use crate::json_text::text_of;
use crate::packstation::packstation;
use crate::service_point::spoken_of;
use crate::shown::shown;
use crate::understood::Understood;
use model::{Address, Checkout, Country, Message, Money, OrderStatus, ShopOrder};
use serde_json::Value;

/// Reads an order of this key; the message says what is wrong with it. What was never finished at checkout, is fetched at the store,
/// or stands in a status that means nothing is out of reach.
pub(super) fn understand(
    reference: &str,
    order: &WireOrder,
    meanings: &Meanings,
    store: &Store,
) -> Result<Understood, Message> {
    let is_pickup = order.shipping_option.as_ref().is_some_and(|option| option.is_pickup);
    let Some(status) = status(order, meanings).filter(|_| !is_pickup) else { return Ok(Understood::OutOfReach) };
    let Some(person) = &order.shipping_person else {
        return match status {
            _ if !order.items.iter().any(ships) => Ok(Understood::NothingToSend),
            OrderStatus::Cancelled | OrderStatus::Completed => Ok(Understood::OutOfReach),
            OrderStatus::Open | OrderStatus::Waiting => Err(Message::new("order-no-address")),
        };
    };
    if reference.is_empty() {
        return Err(Message::new("order-bad-field").with("field", "internalId"));
    }
    let total = Money::parse(&order.total, store.currency)
        .map_err(|_| Message::new("order-bad-amount").with("found", shown(&order.total)))?;
    let date =
        |seconds: u64| moment(seconds).ok_or_else(|| Message::new("order-bad-date").with("found", seconds.to_string()));
    let mut remarks = remarks(order, status);
    remarks.extend(store.remarks());
    let mut items = Vec::with_capacity(order.items.len());
    for line in &order.items {
        items.push(line::read(line, store, &mut remarks)?);
    }
    let mut read = ShopOrder {
        reference: reference.to_owned(),
        number: [&order.id, &order.vendor_order_number]
            .into_iter()
            .find(|it| !it.is_empty())
            .map_or_else(|| reference.to_owned(), String::clone),
        placed_at: date(order.create_timestamp)?,
        modified_at: date(order.update_timestamp.max(order.create_timestamp))?,
        status,
        payment: payment(order),
        payment_methods: Some(order.payment_method.clone()).filter(|method| !method.is_empty()).into_iter().collect(),
        currency: store.currency,
        total,
        recipient: recipient(order, person)?,
        checkout: checkout(order, person, store),
        weight: together(&items),
        lines: items.into_iter().map(|item| item.line).collect(),
        export_reason: None,
        note: note(order),
        tags: Vec::new(),
        remarks,
    };
    decode_order(&mut read);
    Ok(Understood::Order(Box::new(read)))
}

fn recipient(order: &WireOrder, person: &WirePerson) -> Result<Address, Message> {
    let code = person.country_code.trim();
    if code.is_empty() {
        return Err(Message::new("order-no-country"));
    }
    let country: Country =
        code.parse().map_err(|_| Message::new("order-unknown-country").with("found", shown(code)))?;
    let of_billing = || order.billing_person.as_ref().map(|billing| billing.phone.clone()).unwrap_or_default();
    let (street, street2) = lines(person);
    Ok(Address {
        name: person.name.trim().to_owned(),
        company: person.company_name.trim().to_owned(),
        street,
        street2,
        postal_code: person.postal_code.clone(),
        city: person.city.clone(),
        state: person.state_or_province_code.clone(),
        country,
        phone: if person.phone.is_empty() { of_billing() } else { person.phone.clone() },
        email: order.email.clone(),
    })
}

/// Both lines of an address; what stands in further lines belongs to the second.
fn lines(person: &WirePerson) -> (String, String) {
    let mut lines = person.street.lines().map(str::trim).filter(|line| !line.is_empty());
    let first = lines.next().unwrap_or_default().to_owned();
    (first, lines.collect::<Vec<_>>().join(", "))
}

fn checkout(order: &WireOrder, person: &WirePerson, store: &Store) -> Checkout {
    let option = order.shipping_option.as_ref();
    let ids = order.order_extra_fields.iter().map(|extra| (extra.id.as_str(), &extra.value));
    let titles = order.order_extra_fields.iter().map(|extra| (extra.title.as_str(), &extra.value));
    let asked: Vec<(&str, &Value)> = ids.chain(titles).collect();
    let (street, street2) = lines(person);
    let point = packstation(person.country_code.trim(), [&street, &street2, &person.company_name]);
    Checkout {
        delivery_method: option.map(|option| option.shipping_method_name.clone()).unwrap_or_default(),
        delivery_code: option.map(|option| option.shipping_method_id.clone()).unwrap_or_default(),
        price: option.and_then(|option| Money::parse(&option.shipping_rate, store.currency).ok()),
        service_point: spoken_of(&asked).or(point),
        dynamic: None,
    }
}

/// What the customer wrote, and what the store asked at checkout, a line each.
fn note(order: &WireOrder) -> String {
    let asked = order.order_extra_fields.iter().filter(|extra| !extra.title.trim().is_empty());
    let asked = asked.map(|extra| (extra.title.trim(), text_of(&extra.value)));
    let asked = asked.filter(|(_, value)| !value.trim().is_empty());
    let asked = asked.map(|(title, value)| format!("{title}: {}", value.trim()));
    let written = Some(order.order_comments.trim().to_owned()).filter(|text| !text.is_empty());
    written.into_iter().chain(asked).collect::<Vec<_>>().join("\n")
}
