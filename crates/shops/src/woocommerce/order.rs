//! From WooCommerce's order to ours.

use super::answers::{WireAddress, WireMeta, WireOrder, WireShipping};
use super::goods::Goods;
use super::line;
use super::refunds::{self, Refunds};
use super::service_point::service_point;
use super::states;
use crate::entities::decode_order;
use crate::item::together;
use crate::shown::shown;
use crate::understood::Understood;
use model::{Address, Checkout, Country, Currency, Message, Money, OrderStatus, PaymentStatus, ShopOrder, UtcDateTime};
use std::collections::BTreeMap;

/// What an order is read with besides itself.
pub(super) struct Beside<'b> {
    /// What each of the shop's statuses means.
    pub(super) statuses: &'b BTreeMap<String, OrderStatus>,
    /// What is known of the shop's products.
    pub(super) goods: &'b Goods,
    /// What was paid back of the order, where anything was.
    pub(super) refunds: Option<&'b Refunds>,
}

/// Reads an order; the message says what is wrong with it.
pub(super) fn understand(order: &WireOrder, beside: &Beside<'_>) -> Result<Understood, Message> {
    let Some(status) = meaning(&order.status, beside.statuses) else { return Ok(Understood::OutOfReach) };
    let currency: Currency =
        order.currency.parse().map_err(|_| Message::new("order-bad-currency").with("found", shown(&order.currency)))?;
    let mut remarks = Vec::new();
    let mut items = Vec::with_capacity(order.line_items.len());
    for line in &order.line_items {
        items.extend(line::read(line, order, beside, currency, &mut remarks)?);
    }
    let ships = items.iter().any(|item| item.line.ships);
    let address = address(order);
    if is_blank(address) && !ships && !(order.needs_processing && order.line_items.is_empty()) {
        return Ok(Understood::NothingToSend);
    }
    let total = Money::parse(&order.total, currency)
        .map_err(|_| Message::new("order-bad-amount").with("found", shown(&order.total)))?;
    let placed_at = moment(&order.date_created_gmt)
        .ok_or_else(|| Message::new("order-bad-date").with("found", shown(&order.date_created_gmt)))?;
    let reference = order.id.to_string();
    let refunded = Refunded::of(order, beside.refunds, total, items.is_empty());
    remarks.extend(refunded.remark(status));
    if ships && order.line_items.iter().any(|line| !beside.goods.knows(line.product_id)) {
        remarks.push(Message::new("remark-products-unread"));
    }
    let mut order = ShopOrder {
        number: if order.number.is_empty() { reference.clone() } else { order.number.clone() },
        reference,
        placed_at,
        modified_at: moment(&order.date_modified_gmt).unwrap_or(placed_at),
        status: refunded.status(status),
        payment: payment(order, &refunded),
        payment_methods: payment_methods(order),
        currency,
        total,
        recipient: recipient(address, &order.billing)?,
        checkout: checkout(order, address, currency),
        weight: together(&items),
        lines: items.into_iter().map(|item| item.line).collect(),
        export_reason: None,
        note: order.customer_note.clone(),
        tags: Vec::new(),
        remarks,
    };
    decode_order(&mut order);
    Ok(Understood::Order(Box::new(order)))
}

/// How much of an order was paid back.
enum Refunded {
    Nothing,
    /// Money, and nothing of what was ordered.
    Money(Money),
    /// So many pieces, and others are left.
    Pieces(u32),
    /// All of it.
    Whole,
    /// Nobody can say which pieces.
    Unclear,
}

impl Refunded {
    fn of(order: &WireOrder, refunds: Option<&Refunds>, total: Money, nothing_left: bool) -> Self {
        if order.refunds.is_empty() {
            return Self::Nothing;
        }
        let sum = refunds::sum(order, total.currency);
        let pieces = refunds.map_or(0, Refunds::pieces);
        if (sum.minor >= total.minor && total.minor > 0) || (pieces > 0 && nothing_left) {
            Self::Whole
        } else if refunds.is_none_or(Refunds::is_unclear) {
            Self::Unclear
        } else if pieces > 0 {
            Self::Pieces(pieces)
        } else {
            Self::Money(sum)
        }
    }

    /// What the shop wants done with the order, with what was paid back in mind.
    fn status(&self, status: OrderStatus) -> OrderStatus {
        match (self, status) {
            (Self::Whole, OrderStatus::Open | OrderStatus::Waiting) => OrderStatus::Cancelled,
            (Self::Unclear, OrderStatus::Open) => OrderStatus::Waiting,
            (_, status) => status,
        }
    }

    fn remark(&self, status: OrderStatus) -> Option<Message> {
        match self {
            _ if !matches!(status, OrderStatus::Open | OrderStatus::Waiting) => None,
            Self::Nothing | Self::Whole => None,
            Self::Money(sum) => Some(Message::new("remark-money-refunded").with("amount", *sum)),
            Self::Pieces(count) => Some(Message::new("remark-pieces-refunded").with("count", *count)),
            Self::Unclear => Some(Message::new("remark-refunded-in-part")),
        }
    }
}

/// Where it goes: the delivery address, unless only the billing address says a place.
fn address(order: &WireOrder) -> &WireAddress {
    let says_where = |address: &WireAddress| {
        [&address.address_1, &address.address_2, &address.city, &address.postcode]
            .iter()
            .any(|text| !text.trim().is_empty())
    };
    if says_where(&order.shipping) || (!says_where(&order.billing) && !is_blank(&order.shipping)) {
        &order.shipping
    } else {
        &order.billing
    }
}

/// A moment as WooCommerce writes it in its `_gmt` fields: `2026-11-23T17:34:24`, without zone.
pub(super) fn moment(text: &str) -> Option<UtcDateTime> {
    format!("{}Z", text.trim().trim_end_matches('Z')).parse().ok()
}

/// What a status means; what was thrown away is cancelled even where nobody says so.
pub(super) fn meaning(status: &str, statuses: &BTreeMap<String, OrderStatus>) -> Option<OrderStatus> {
    statuses.get(status).copied().or_else(|| (status == "trash").then_some(OrderStatus::Cancelled))
}

fn payment(order: &WireOrder, refunded: &Refunded) -> PaymentStatus {
    if order.status == "refunded" || matches!(refunded, Refunded::Whole) {
        PaymentStatus::Refunded
    } else if order.date_paid_gmt.is_empty() {
        PaymentStatus::Unpaid
    } else {
        PaymentStatus::Paid
    }
}

fn payment_methods(order: &WireOrder) -> Vec<String> {
    let said = [&order.payment_method_title, &order.payment_method].map(|text| text.trim());
    let mut said: Vec<String> = said.into_iter().filter(|text| !text.is_empty()).map(str::to_owned).collect();
    said.dedup();
    said
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
        state: states::state(country, &address.state),
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
    let of_delivery = order.shipping_lines.iter().flat_map(|line| &line.meta_data);
    let meta: Vec<&WireMeta> = order.meta_data.iter().chain(of_delivery).collect();
    let service_point = service_point(&meta, address);
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
