//! From BigCommerce's order to ours.

use super::answers::{WireAddress, WireConsignment, WireField, WireOrder, moment};
use super::line::{self, Pieces, ships};
use super::regions;
use super::statuses::{Meanings, REFUNDED};
use super::store::Store;
use crate::entities::decode_order;
use crate::item::{Item, together};
use crate::packstation::packstation;
use crate::service_point::spoken_of;
use crate::shown::shown;
use model::{Address, Checkout, Country, Currency, Message, Money, OrderStatus, PaymentStatus, ShopOrder};
use serde_json::Value;

/// What became of one order of the store.
#[derive(Debug)]
pub(super) enum Understood {
    /// An order for the desk.
    Order(Box<ShopOrder>),
    /// Its status has no meaning here, or it is over and went to several addresses.
    OutOfReach,
    /// Nothing of it goes to an address.
    NothingToSend,
}

/// What payments of the store's own test gateway are called.
const TEST_PAYMENT: &str = "Test Payment Gateway";

/// Reads an order; the message says what is wrong with it.
pub(super) fn understand(order: &WireOrder, meanings: &Meanings, store: &Store) -> Result<Understood, Message> {
    let Some(meaning) = meanings.of(order.status_id) else { return Ok(Understood::OutOfReach) };
    let part = match order.consignments.shipping.as_slice() {
        [] => return Ok(Understood::NothingToSend),
        [part] => part,
        _ if matches!(meaning, OrderStatus::Cancelled | OrderStatus::Completed) => return Ok(Understood::OutOfReach),
        several => {
            let count = u32::try_from(several.len()).unwrap_or(u32::MAX);
            return Err(Message::new("order-several-addresses").with("count", count));
        }
    };
    let said = if order.default_currency_code.is_empty() { &order.currency_code } else { &order.default_currency_code };
    let currency: Currency = said.parse().map_err(|_| Message::new("order-bad-currency").with("found", shown(said)))?;
    let amount = |text: &str| {
        Money::parse(text, currency).map_err(|_| Message::new("order-bad-amount").with("found", shown(text)))
    };
    let total = amount(&order.total_inc_tax)?;
    let placed_at = moment(&order.date_created)
        .ok_or_else(|| Message::new("order-bad-date").with("found", shown(&order.date_created)))?;
    let counted = Counted::of(part)?;
    let is_test = order.payment_method.trim().eq_ignore_ascii_case(TEST_PAYMENT);
    let status = status(order, meaning, counted, is_test);
    let mut remarks = store.remarks();
    if matches!(status, OrderStatus::Open | OrderStatus::Waiting) {
        remarks.extend(is_test.then(|| Message::new("remark-test-order")));
        let paid_back = amount(&order.refunded_amount).ok().filter(|amount| amount.minor > 0);
        remarks.extend(match (counted.refunded, paid_back) {
            (0, None) => None,
            (0, Some(amount)) => Some(Message::new("remark-money-refunded").with("amount", amount)),
            (count, _) => Some(Message::new("remark-pieces-refunded").with("count", count)),
        });
    }
    let items = items(order, part, status, store, currency, &mut remarks)?;
    let reference = order.id.to_string();
    let mut order = ShopOrder {
        number: reference.clone(),
        reference,
        placed_at,
        modified_at: moment(&order.date_modified).unwrap_or(placed_at),
        status,
        payment: payment(order),
        payment_methods: Some(order.payment_method.clone())
            .filter(|method| !method.trim().is_empty())
            .into_iter()
            .collect(),
        currency,
        total,
        recipient: recipient(order, &part.address)?,
        checkout: checkout(order, part, currency),
        weight: together(&items),
        lines: items.into_iter().map(|item| item.line).collect(),
        export_reason: None,
        note: order.customer_message.trim().to_owned(),
        tags: Vec::new(),
        remarks,
    };
    decode_order(&mut order);
    Ok(Understood::Order(Box::new(order)))
}

/// The pieces of what has a body, all lines together.
#[derive(Debug, Clone, Copy, Default)]
struct Counted {
    left: u32,
    shipped: u32,
    refunded: u32,
}

impl Counted {
    fn of(part: &WireConsignment) -> Result<Self, Message> {
        let mut sum = Self::default();
        for line in part.line_items.iter().filter(|line| ships(line)) {
            let pieces = Pieces::of(line)?;
            sum.left = sum.left.saturating_add(pieces.left());
            sum.shipped = sum.shipped.saturating_add(pieces.shipped);
            sum.refunded = sum.refunded.saturating_add(pieces.refunded);
        }
        Ok(sum)
    }
}

/// What the shop wants done with it, with what has left the house and what was paid back in mind.
fn status(order: &WireOrder, meaning: OrderStatus, counted: Counted, is_test: bool) -> OrderStatus {
    match meaning {
        OrderStatus::Cancelled | OrderStatus::Completed => meaning,
        _ if order.is_deleted => OrderStatus::Cancelled,
        _ if counted.left == 0 && counted.shipped > 0 => OrderStatus::Completed,
        _ if counted.left == 0 && counted.refunded > 0 => OrderStatus::Cancelled,
        OrderStatus::Open if is_test => OrderStatus::Waiting,
        meaning => meaning,
    }
}

/// What is to be packed, and beside it what has no body.
fn items(
    order: &WireOrder,
    part: &WireConsignment,
    status: OrderStatus,
    store: &Store,
    currency: Currency,
    remarks: &mut Vec<Message>,
) -> Result<Vec<Item>, Message> {
    let to_nobody = order.consignments.downloads.iter().flat_map(|part| &part.line_items).map(|line| (line, false));
    let lines = part.line_items.iter().map(|line| (line, ships(line))).chain(to_nobody);
    let mut items = Vec::new();
    for (line, ships) in lines {
        let pieces = Pieces::of(line)?;
        let quantity = if ships { pieces.for_status(status) } else { pieces.ordered };
        if quantity > 0 || pieces.ordered == 0 {
            let mut item = line::read(line, quantity, ships, store, currency, remarks);
            item.line.fulfilled = if ships { pieces.beside(status) } else { 0 };
            items.push(item);
        }
    }
    Ok(items)
}

fn payment(order: &WireOrder) -> PaymentStatus {
    match order.payment_status.trim().to_lowercase().as_str() {
        "paid" | "captured" | "partially refunded" => PaymentStatus::Paid,
        "refunded" => PaymentStatus::Refunded,
        "" if order.status_id == REFUNDED => PaymentStatus::Refunded,
        "" => PaymentStatus::Unknown,
        _ => PaymentStatus::Unpaid,
    }
}

fn recipient(order: &WireOrder, address: &WireAddress) -> Result<Address, Message> {
    let code = address.country_iso2.trim();
    let says_where = [&address.street_1, &address.street_2, &address.city, &address.zip];
    if code.is_empty() && says_where.iter().all(|text| text.trim().is_empty()) {
        return Err(Message::new("order-no-address"));
    }
    if code.is_empty() {
        return Err(Message::new("order-no-country"));
    }
    let country: Country =
        code.parse().map_err(|_| Message::new("order-unknown-country").with("found", shown(code)))?;
    let billing = order.billing_address.as_ref();
    let or_billing = |own: &str, of: fn(&WireAddress) -> &String| {
        if own.trim().is_empty() { billing.map(of).cloned().unwrap_or_default() } else { own.to_owned() }
    };
    let email = billing.map(|billing| billing.email.clone()).unwrap_or_default();
    Ok(Address {
        name: format!("{} {}", address.first_name.trim(), address.last_name.trim()).trim().to_owned(),
        company: address.company.clone(),
        street: address.street_1.clone(),
        street2: address.street_2.clone(),
        postal_code: address.zip.clone(),
        city: address.city.clone(),
        state: regions::code(country, &address.state),
        country,
        phone: or_billing(&address.phone, |billing| &billing.phone),
        email: if email.trim().is_empty() { address.email.clone() } else { email },
    })
}

fn checkout(order: &WireOrder, part: &WireConsignment, currency: Currency) -> Checkout {
    let address = &part.address;
    let lines = [&address.street_1, &address.street_2, &address.company].map(String::as_str);
    let asked = address.form_fields.iter().chain(order.billing_address.iter().flat_map(|it| &it.form_fields));
    let asked: Vec<(&str, &Value)> = asked.map(|WireField { name, value }| (name.as_str(), value)).collect();
    Checkout {
        delivery_method: part.shipping_method.clone(),
        delivery_code: String::new(),
        price: Money::parse(&order.shipping_cost_inc_tax, currency).ok(),
        service_point: spoken_of(&asked).or_else(|| packstation(address.country_iso2.trim(), lines)),
        dynamic: None,
    }
}
