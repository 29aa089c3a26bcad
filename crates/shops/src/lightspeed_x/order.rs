//! From a sale and what is to be dispatched of it to an order.

use super::answers::{WireAddress, WireCustomer, WireFulfilment, WireProduct, WireSale};
use super::line;
use crate::entities::decode_order;
use crate::item::together;
use crate::packstation::packstation;
use crate::shown::shown;
use crate::understood::Understood;
use model::{Address, Checkout, Country, Currency, Message, Money, OrderStatus, PaymentStatus, ShopOrder, UtcDateTime};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A sale with all that has to be known of it.
#[derive(Debug)]
pub(super) struct Gathered {
    pub(super) sale: WireSale,
    /// What is or was to be dispatched of it.
    pub(super) fulfilments: Vec<WireFulfilment>,
    pub(super) customer: Option<WireCustomer>,
    pub(super) address: Option<WireAddress>,
    /// By their ids, as far as they could be had.
    pub(super) products: BTreeMap<String, Arc<WireProduct>>,
    pub(super) currency: Currency,
}

/// What the retailer wants done with a sale; nothing where nobody packs it: a return, or a state without a meaning.
pub(super) fn status(sale: &WireSale, fulfilments: &[WireFulfilment]) -> Option<OrderStatus> {
    let returned = sale.returned.as_ref();
    if returned.is_some_and(|returned| returned.is_return) {
        return None;
    }
    if sale.state == "voided" || !sale.deleted_at.is_empty() {
        return Some(OrderStatus::Cancelled);
    }
    let came_back = returned.is_some_and(|returned| !returned.return_sale_ids.is_empty());
    Some(match sale.state.as_str() {
        "closed" | "pending" | "parked" if fulfilments.iter().all(WireFulfilment::is_done) => OrderStatus::Completed,
        // For which pieces the return is, it does not say.
        "closed" if came_back => OrderStatus::Waiting,
        "closed" => OrderStatus::Open,
        "pending" | "parked" => OrderStatus::Waiting,
        _ => return None,
    })
}

/// Reads an order; the message says what is wrong with it.
pub(super) fn understand(it: &Gathered) -> Result<Understood, Message> {
    let sale = &it.sale;
    let Some(status) = status(sale, &it.fulfilments) else { return Ok(Understood::OutOfReach) };
    let is_over = matches!(status, OrderStatus::Cancelled | OrderStatus::Completed);
    let to = it.customer.as_ref().and_then(|customer| Some((customer, address(it, customer)?)));
    let Some((customer, address)) = to else {
        return if is_over { Ok(Understood::OutOfReach) } else { Err(Message::new("order-no-address")) };
    };
    let said = it.sale.totals.as_ref().map(|totals| totals.price_incl_tax.as_str()).unwrap_or_default();
    let bad_amount = |_| Message::new("order-bad-amount").with("found", shown(said));
    let total = Money::parse(said, it.currency).map_err(bad_amount)?;
    let mut items = Vec::new();
    for line in &sale.line_items {
        let count = pieces(it, &line.id, is_over)?;
        let product = line.product.as_ref().and_then(|product| it.products.get(&product.id));
        if count > 0 {
            items.push(line::read(line, count, product.map(Arc::as_ref), it.currency));
        }
    }
    let placed = if sale.date.is_empty() { &sale.created_at } else { &sale.date };
    let changed = it.fulfilments.iter().map(|fulfilment| &fulfilment.updated_at).chain([&sale.updated_at]);
    let changed: Option<UtcDateTime> = changed.filter_map(|text| text.parse().ok()).max();
    let number = [&sale.invoice_number, &sale.receipt_number, &sale.id];
    let mut read = ShopOrder {
        reference: sale.id.clone(),
        number: number.into_iter().find(|text| !text.trim().is_empty()).cloned().unwrap_or_default(),
        placed_at: moment(placed)?,
        modified_at: changed.map_or_else(|| moment(&sale.updated_at), Ok)?,
        status,
        payment: payment(sale, total),
        payment_methods: methods(sale),
        currency: it.currency,
        total,
        recipient: recipient(customer, &address)?,
        checkout: Checkout {
            service_point: packstation(
                &address.country_code,
                [address.address_line_1.as_str(), address.address_line_2.as_str(), customer.company_name.as_str()],
            ),
            ..Checkout::default()
        },
        weight: together(&items),
        lines: items.into_iter().map(|item| item.line).collect(),
        export_reason: None,
        note: note(it),
        tags: Vec::new(),
        remarks: remarks(status, sale),
    };
    decode_order(&mut read);
    Ok(Understood::Order(Box::new(read)))
}

/// What is left to be dispatched of a line; of a sale that is over, what it was.
fn pieces(it: &Gathered, line: &str, is_over: bool) -> Result<u32, Message> {
    let parts = it.fulfilments.iter().flat_map(|fulfilment| &fulfilment.line_items);
    let mut sum = 0_u32;
    for part in parts.filter(|part| part.sale_line_item_id == line) {
        let count = if is_over { super::answers::pieces(&part.quantity) } else { part.left() };
        let count = count.ok_or_else(|| Message::new("order-bad-quantity").with("found", shown(&part.quantity)))?;
        sum = sum.saturating_add(count);
    }
    Ok(sum)
}

fn payment(sale: &WireSale, total: Money) -> PaymentStatus {
    let amounts = sale.payments.iter().filter_map(|payment| Money::parse(&payment.amount, total.currency).ok());
    let paid = amounts.fold(0_i64, |sum, amount| sum.saturating_add(amount.minor));
    if paid >= total.minor { PaymentStatus::Paid } else { PaymentStatus::Unpaid }
}

/// How it was paid, each way once.
fn methods(sale: &WireSale) -> Vec<String> {
    let ways = sale.payments.iter().filter_map(|payment| payment.way.as_ref()).map(|way| way.name.clone());
    let mut methods: Vec<String> = ways.filter(|name| !name.trim().is_empty()).collect();
    methods.dedup();
    methods
}

/// What has to be known before it is packed.
fn remarks(status: OrderStatus, sale: &WireSale) -> Vec<Message> {
    let came_back = sale.returned.as_ref().is_some_and(|returned| !returned.return_sale_ids.is_empty());
    let is_part = came_back && status == OrderStatus::Waiting;
    is_part.then(|| Message::new("remark-refunded-in-part")).into_iter().collect()
}

/// Notes of the sale and of what is to be dispatched of it, each once.
fn note(it: &Gathered) -> String {
    let mut notes: Vec<&str> = Vec::new();
    for note in it.fulfilments.iter().map(|fulfilment| fulfilment.note.trim()).chain([it.sale.note.trim()]) {
        if !note.is_empty() && !notes.contains(&note) {
            notes.push(note);
        }
    }
    notes.join("\n")
}

/// Where it goes: the address of what is dispatched, or where the till kept none, that of the customer.
fn address(it: &Gathered, customer: &WireCustomer) -> Option<WireAddress> {
    let of_customer = || WireAddress {
        address_line_1: customer.physical_address_1.clone(),
        address_line_2: customer.physical_address_2.clone(),
        suburb: customer.physical_suburb.clone(),
        city: customer.physical_city.clone(),
        postcode: customer.physical_postcode.clone(),
        state: customer.physical_state.clone(),
        country_code: customer.physical_country_id.clone(),
    };
    let says_where =
        |address: &WireAddress| !address.address_line_1.trim().is_empty() || !address.city.trim().is_empty();
    Some(it.address.clone().unwrap_or_else(of_customer)).filter(says_where)
}

fn recipient(customer: &WireCustomer, address: &WireAddress) -> Result<Address, Message> {
    let code = address.country_code.trim();
    if code.is_empty() {
        return Err(Message::new("order-no-country"));
    }
    let country: Country =
        code.parse().map_err(|_| Message::new("order-unknown-country").with("found", shown(code)))?;
    let more = [address.address_line_2.trim(), address.suburb.trim()];
    Ok(Address {
        name: format!("{} {}", customer.first_name.trim(), customer.last_name.trim()).trim().to_owned(),
        company: customer.company_name.trim().to_owned(),
        street: address.address_line_1.clone(),
        street2: more.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", "),
        postal_code: address.postcode.clone(),
        city: address.city.clone(),
        state: address.state.clone(),
        country,
        phone: if customer.mobile.trim().is_empty() { customer.phone.clone() } else { customer.mobile.clone() },
        email: customer.email.clone(),
    })
}

fn moment(text: &str) -> Result<UtcDateTime, Message> {
    text.parse().map_err(|_| Message::new("order-bad-date").with("found", shown(text)))
}
