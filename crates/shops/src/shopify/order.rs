//! From Shopify's order to ours.

use super::Rules;
use super::answers::{WireAddress, WireOrder, WireWork, number_of, text};
use super::line;
use super::point::service_point;
use super::standing::{Works, remarks, status};
use crate::entities::decode_order;
use crate::item::{Item, together};
use crate::shown::shown;
use crate::understood::Understood;
use model::{Address, Checkout, Country, Currency, Message, Money, OrderStatus, PaymentStatus, ShopOrder, UtcDateTime};
use std::collections::BTreeMap;

/// Reads an order; the message says what is wrong with it. Out of reach is one whose payment has no meaning here, or of which
/// nothing goes to anybody's address.
pub(super) fn understand(order: &WireOrder, rules: &Rules) -> Result<Understood, Message> {
    let works = Works::of(order, rules);
    let Some(status) = status(order, &works, rules) else { return Ok(Understood::OutOfReach) };
    let Some(address) = address(order, &works) else {
        // The cheapest plans keep addresses back from apps.
        return if works.to_do().is_empty() {
            Ok(Understood::OutOfReach)
        } else {
            Err(Message::new("order-address-kept-back"))
        };
    };
    let total = &order.current_total_price_set.shop_money;
    let currency: Currency = total
        .currency_code
        .parse()
        .map_err(|_| Message::new("order-bad-currency").with("found", shown(&total.currency_code)))?;
    let total = Money::parse(&total.amount, currency)
        .map_err(|_| Message::new("order-bad-amount").with("found", shown(&total.amount)))?;
    let reference = number_of(&order.id);
    if reference.is_empty() {
        return Err(Message::new("order-bad-field").with("field", "id"));
    }
    let mut remarks = remarks(order, &works, status);
    let items = items(order, &works, status, currency, &mut remarks)?;
    let mut order = ShopOrder {
        reference: reference.to_owned(),
        number: if order.name.trim().is_empty() { reference.to_owned() } else { order.name.clone() },
        placed_at: moment(order.processed_at.as_ref().unwrap_or(&order.created_at))?,
        modified_at: moment(&order.updated_at)?,
        status,
        payment: payment(order),
        payment_methods: order.payment_gateway_names.clone(),
        currency,
        total,
        recipient: recipient(order, address, &works)?,
        checkout: checkout(order, address, &works, currency, rules),
        weight: together(&items),
        lines: items.into_iter().map(|item| item.line).collect(),
        export_reason: None,
        note: note(order, &works),
        tags: order.tags.clone(),
        remarks,
    };
    decode_order(&mut order);
    Ok(Understood::Order(Box::new(order)))
}

/// What is left to be packed here; of an order that is over, what it was.
fn items(
    order: &WireOrder,
    works: &Works<'_>,
    status: OrderStatus,
    currency: Currency,
    remarks: &mut Vec<Message>,
) -> Result<Vec<Item>, Message> {
    let lines = &order.line_items.nodes;
    let mut left: BTreeMap<&str, (u32, bool)> = BTreeMap::new();
    for piece in works.to_do().into_iter().flat_map(WireWork::pieces) {
        let id = piece.line_item.id.as_str();
        if lines.iter().all(|line| line.id != id) {
            return Err(Message::new("order-bad-field").with("field", "fulfillmentOrders.lineItems.lineItem"));
        }
        let (count, ships) = left.entry(id).or_default();
        *count = count.saturating_add(piece.remaining_quantity);
        *ships |= piece.requires_shipping;
    }
    let counted = lines.iter().filter_map(|line| {
        let (count, ships) = match (left.get(line.id.as_str()), status) {
            (_, OrderStatus::Cancelled) => (line.quantity, line.requires_shipping),
            (_, OrderStatus::Completed) => (line.current_quantity, line.requires_shipping),
            (Some(left), _) => *left,
            // The key may not see what is to be done of it.
            (None, _) if left.is_empty() => (line.current_quantity, line.requires_shipping),
            (None, _) => return None,
        };
        (count > 0).then_some((line, count, ships))
    });
    let read = counted.map(|(line, count, ships)| {
        let mut item = line::read(line, count, ships, currency, remarks);
        if matches!(status, OrderStatus::Open | OrderStatus::Waiting) {
            item.line.fulfilled = line.current_quantity.saturating_sub(line.unfulfilled_quantity);
        }
        item
    });
    Ok(read.collect())
}

/// Where it goes: the order's delivery address, else that of what is to be packed.
fn address<'o>(order: &'o WireOrder, works: &Works<'o>) -> Option<&'o WireAddress> {
    let of_works = || works.to_do().into_iter().find_map(|work| work.destination.as_ref());
    let says_where = |address: &&WireAddress| address.country.is_some() || address.address1.is_some();
    order.shipping_address.as_ref().filter(says_where).or_else(of_works).filter(says_where)
}

fn recipient(order: &WireOrder, address: &WireAddress, works: &Works<'_>) -> Result<Address, Message> {
    let code = text(address.country.as_ref());
    if code.is_empty() {
        return Err(Message::new("order-no-country"));
    }
    let country: Country =
        code.parse().map_err(|_| Message::new("order-unknown-country").with("found", shown(code)))?;
    let of_works = works.to_do();
    let destinations = || of_works.iter().filter_map(|work| work.destination.as_ref());
    let wishes = || of_works.iter().filter_map(|work| work.delivery_method.as_ref()?.additional_information.as_ref());
    let phones = [address.phone.as_ref(), order.phone.as_ref()].into_iter();
    let phones = phones.chain(destinations().map(|place| place.phone.as_ref()));
    let mut phones = phones.chain(wishes().map(|wishes| wishes.phone.as_ref())).map(text);
    let mut emails = [order.email.as_ref()].into_iter().chain(destinations().map(|it| it.email.as_ref())).map(text);
    let said = |part: &Option<String>| text(part.as_ref()).to_owned();
    let code = text(address.province_code.as_ref());
    Ok(Address {
        name: name(address),
        company: said(&address.company),
        street: said(&address.address1),
        street2: said(&address.address2),
        postal_code: said(&address.zip),
        city: said(&address.city),
        state: if code.is_empty() { said(&address.province) } else { code.to_owned() },
        country,
        phone: phones.find(|phone| !phone.is_empty()).unwrap_or_default().to_owned(),
        email: emails.find(|email| !email.is_empty()).unwrap_or_default().to_owned(),
    })
}

/// As Shopify writes it for the country, else the first name before the last.
fn name(address: &WireAddress) -> String {
    let whole = text(address.name.as_ref());
    let parts = [text(address.first_name.as_ref()), text(address.last_name.as_ref())];
    if whole.is_empty() { parts.join(" ").trim().to_owned() } else { whole.to_owned() }
}

fn checkout(
    order: &WireOrder,
    address: &WireAddress,
    works: &Works<'_>,
    currency: Currency,
    rules: &Rules,
) -> Checkout {
    let to_do = works.to_do();
    let chosen = order.shipping_lines.nodes.iter().find(|line| !line.is_removed);
    let method = to_do.iter().find_map(|work| work.delivery_method.as_ref());
    let code = chosen.and_then(|line| line.code.as_ref()).or(method.and_then(|method| method.service_code.as_ref()));
    let shown_name = text(method.and_then(|method| method.presented_name.as_ref()));
    let price = chosen.and_then(|line| line.discounted_price_set.as_ref());
    // The kind of delivery, where it is to a point, tells that a point has to be known.
    let kind = if to_do.iter().any(|work| work.goes_to_a_point()) { "pickup_point:" } else { "" };
    Checkout {
        delivery_method: chosen.map_or(shown_name, |line| line.title.as_str()).to_owned(),
        delivery_code: format!("{kind}{}", text(code)),
        price: price.and_then(|price| Money::parse(&price.shop_money.amount, currency).ok()),
        service_point: service_point(order, &to_do, address, rules),
        dynamic: None,
    }
}

fn payment(order: &WireOrder) -> PaymentStatus {
    match order.display_financial_status.as_deref() {
        Some("PAID" | "PARTIALLY_REFUNDED") => PaymentStatus::Paid,
        Some("REFUNDED") => PaymentStatus::Refunded,
        Some("PENDING" | "AUTHORIZED" | "PARTIALLY_PAID" | "EXPIRED" | "VOIDED") => PaymentStatus::Unpaid,
        _ => PaymentStatus::Unknown,
    }
}

/// What the customer wrote, what they want of whoever delivers, and what apps asked them, a line each.
fn note(order: &WireOrder, works: &Works<'_>) -> String {
    let wishes = works.to_do().into_iter().filter_map(|work| work.delivery_method.as_ref());
    let wishes = wishes.filter_map(|method| method.additional_information.as_ref()?.instructions.as_ref());
    let mut lines: Vec<String> =
        [order.note.as_ref()].into_iter().chain(wishes.map(Some)).map(text).map(str::to_owned).collect();
    lines.extend(line::visible(&order.custom_attributes).map(|(key, value)| format!("{key}: {value}")));
    lines.retain(|line| !line.is_empty());
    lines.dedup();
    lines.join("\n")
}

fn moment(text: &str) -> Result<UtcDateTime, Message> {
    text.parse().map_err(|_| Message::new("order-bad-date").with("found", shown(text)))
}
