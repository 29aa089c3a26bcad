//! From WooCommerce's order to ours.

use super::answers::{WireAddress, WireLine, WireMeta, WireOrder, WireShipping, text_of};
use super::service_point::service_point;
use crate::entities::decode_order;
use crate::weight::weight;
use model::{
    Address, Checkout, Country, Currency, Message, Money, OrderLine, OrderStatus, PaymentStatus, ShopOrder, UtcDateTime,
};
use std::collections::BTreeMap;

/// What became of one order of the shop.
#[derive(Debug)]
pub(super) enum Understood {
    /// An order for the desk.
    Order(Box<ShopOrder>),
    /// Its status has no meaning here.
    OutOfReach,
    /// It has neither an address nor anything to send.
    NothingToSend,
}

/// Reads an order; the message says what is wrong with it.
pub(super) fn understand(order: &WireOrder, statuses: &BTreeMap<String, OrderStatus>) -> Result<Understood, Message> {
    let Some(status) = meaning(&order.status, statuses) else { return Ok(Understood::OutOfReach) };
    let address = if is_blank(&order.shipping) { &order.billing } else { &order.shipping };
    if is_blank(address) && !order.needs_processing {
        return Ok(Understood::NothingToSend);
    }
    let currency: Currency =
        order.currency.parse().map_err(|_| Message::new("order-bad-currency").with("found", shown(&order.currency)))?;
    let total = Money::parse(&order.total, currency)
        .map_err(|_| Message::new("order-bad-amount").with("found", shown(&order.total)))?;
    let placed_at = moment(&order.date_created_gmt)
        .ok_or_else(|| Message::new("order-bad-date").with("found", shown(&order.date_created_gmt)))?;
    let reference = order.id.to_string();
    let lines = order.line_items.iter().map(|line| read_line(line, currency, order.needs_processing));
    let mut order = ShopOrder {
        number: if order.number.is_empty() { reference.clone() } else { order.number.clone() },
        reference,
        placed_at,
        modified_at: moment(&order.date_modified_gmt).unwrap_or(placed_at),
        status,
        payment: payment(order),
        currency,
        total,
        recipient: recipient(address, &order.billing)?,
        checkout: checkout(order, address, currency),
        lines: lines.collect::<Result<_, _>>()?,
        weight: None,
        export_reason: None,
        note: order.customer_note.clone(),
        tags: Vec::new(),
    };
    decode_order(&mut order);
    Ok(Understood::Order(Box::new(order)))
}

/// A moment as WooCommerce writes it in its `_gmt` fields: `2026-11-23T17:34:24`, without zone.
pub(super) fn moment(text: &str) -> Option<UtcDateTime> {
    format!("{}Z", text.trim().trim_end_matches('Z')).parse().ok()
}

/// What a status means; what was thrown away is cancelled even where nobody says so.
fn meaning(status: &str, statuses: &BTreeMap<String, OrderStatus>) -> Option<OrderStatus> {
    statuses.get(status).copied().or_else(|| (status == "trash").then_some(OrderStatus::Cancelled))
}

fn payment(order: &WireOrder) -> PaymentStatus {
    if order.status == "refunded" || !order.refunds.is_empty() {
        PaymentStatus::Refunded
    } else if order.date_paid_gmt.is_empty() {
        PaymentStatus::Unpaid
    } else {
        PaymentStatus::Paid
    }
}

fn is_blank(address: &WireAddress) -> bool {
    [&address.company, &address.address_1, &address.address_2, &address.city, &address.postcode, &address.country]
        .iter()
        .all(|text| text.trim().is_empty())
}

fn recipient(address: &WireAddress, billing: &WireAddress) -> Result<Address, Message> {
    let code = address.country.trim();
    if code.is_empty() {
        return Err(Message::new("order-no-country"));
    }
    let country: Country =
        code.parse().map_err(|_| Message::new("order-unknown-country").with("found", shown(code)))?;
    let phone = if address.phone.is_empty() { &billing.phone } else { &address.phone };
    Ok(Address {
        name: name(address, country),
        company: address.company.clone(),
        street: address.address_1.clone(),
        street2: address.address_2.clone(),
        postal_code: address.postcode.clone(),
        city: address.city.clone(),
        state: address.state.clone(),
        country,
        phone: phone.clone(),
        email: billing.email.clone(),
    })
}

/// First name first, but where WooCommerce's own address formats put the family's name first.
fn name(address: &WireAddress, country: Country) -> String {
    let (first, last) = (address.first_name.trim(), address.last_name.trim());
    let (one, two) = if matches!(country.code(), "HU" | "JP" | "TW") { (last, first) } else { (first, last) };
    format!("{one} {two}").trim().to_owned()
}

fn checkout(order: &WireOrder, address: &WireAddress, currency: Currency) -> Checkout {
    let service_point = service_point(&order.meta_data, address);
    let Some(chosen) = order.shipping_lines.first() else {
        return Checkout { service_point, ..Checkout::default() };
    };
    let code = [chosen.method_id.as_str(), chosen.instance_id.as_str()];
    let code: Vec<&str> = code.into_iter().filter(|part| !part.is_empty()).collect();
    Checkout {
        delivery_method: chosen.method_title.clone(),
        delivery_code: code.join(":"),
        price: delivery_price(chosen, currency),
        service_point,
        dynamic: None,
    }
}

/// What the customer paid for delivery, tax included.
fn delivery_price(chosen: &WireShipping, currency: Currency) -> Option<Money> {
    let net = Money::parse(&chosen.total, currency).ok()?;
    let tax = Money::parse(&chosen.total_tax, currency).map_or(0, |tax| tax.minor);
    Some(Money { minor: net.minor.checked_add(tax)?, currency })
}

fn read_line(line: &WireLine, currency: Currency, ships: bool) -> Result<OrderLine, Message> {
    let bad_quantity = || Message::new("order-bad-quantity").with("found", shown(&line.quantity));
    Ok(OrderLine {
        reference: line.id.clone(),
        sku: line.sku.clone(),
        name: line.name.clone(),
        quantity: line.quantity.parse().map_err(|_| bad_quantity())?,
        unit_weight: weight(&known(&line.meta_data, &WEIGHT), None),
        unit_price: Money::parse(&line.price, currency).ok(),
        hs_code: known(&line.meta_data, &HS_CODE),
        origin: known(&line.meta_data, &ORIGIN).parse().ok(),
        barcode: if line.global_unique_id.is_empty() {
            known(&line.meta_data, &GTIN)
        } else {
            line.global_unique_id.clone()
        },
        properties: properties(&line.meta_data),
        ships,
    })
}

/// Keys under which plugins keep what one item weighs; taken when the unit is said.
const WEIGHT: [&str; 3] = ["weight", "item_weight", "product_weight"];
/// Keys under which plugins keep an item's Harmonised System code, without leading underscores.
const HS_CODE: [&str; 5] = ["hs_code", "hscode", "harmonized_code", "hs_tariff_code", "tariff_code"];
/// The same for its country of origin.
const ORIGIN: [&str; 4] = ["country_of_origin", "origin_country", "manufacture_country", "origin"];
/// The same for its GTIN.
const GTIN: [&str; 6] = ["global_unique_id", "gtin", "ean", "ean13", "upc", "barcode"];

fn known(meta: &[WireMeta], keys: &[&str]) -> String {
    let found = meta.iter().find(|entry| {
        let key = entry.key.trim_start_matches('_').to_ascii_lowercase().replace([' ', '-'], "_");
        keys.contains(&key.as_str())
    });
    found.map(|entry| text_of(&entry.value).trim().to_owned()).unwrap_or_default()
}

/// What the customer chose, as the shop shows it to them.
fn properties(meta: &[WireMeta]) -> BTreeMap<String, String> {
    let visible = meta.iter().filter(|entry| !entry.key.is_empty() && !entry.key.starts_with('_'));
    let pairs = visible.map(|entry| {
        let name = entry.display_key.as_ref().map(text_of).filter(|name| !name.is_empty());
        let shown = entry.display_value.as_ref().map(|html| plain(&text_of(html))).filter(|value| !value.is_empty());
        (name.unwrap_or_else(|| entry.key.clone()), shown.unwrap_or_else(|| text_of(&entry.value)))
    });
    pairs.filter(|(_, value)| !value.is_empty()).collect()
}

/// The text of a value that is shown as HTML.
fn plain(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut in_tag = false;
    let mut characters = html.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '<' if characters.peek().is_some_and(|next| next.is_ascii_alphabetic() || *next == '/') => in_tag = true,
            '>' if in_tag => in_tag = false,
            c if !in_tag => text.push(c),
            _ => {}
        }
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#039;", "'");
    text.replace("&amp;", "&").trim().to_owned()
}

/// Outside text, short enough to stand in a sentence.
fn shown(text: &str) -> String {
    text.chars().take(40).collect()
}
