//! From Medusa's order to ours.

use super::Rules;
use super::answers::{WireAddress, WireOrder};
use super::line;
use super::standing::{beside, payment, pieces, remarks, status};
use crate::entities::decode_order;
use crate::item::together;
use crate::packstation::packstation;
use crate::service_point::spoken_of;
use crate::shown::shown;
use crate::understood::Understood;
use model::{Address, Checkout, Country, Currency, Message, Money, OrderStatus, ShopOrder, UtcDateTime};

/// Reads an order; the message says what is wrong with it.
pub(super) fn understand(order: &WireOrder, rules: &Rules) -> Result<Understood, Message> {
    let Some(status) = status(order, &rules.meanings) else { return Ok(Understood::OutOfReach) };
    let Some(address) = order.shipping_address.as_ref().filter(|address| says_where(address)) else {
        return match status {
            OrderStatus::Cancelled | OrderStatus::Completed => Ok(Understood::OutOfReach),
            OrderStatus::Open | OrderStatus::Waiting => Err(Message::new("order-no-address")),
        };
    };
    if order.id.is_empty() {
        return Err(Message::new("order-bad-field").with("field", "id"));
    }
    let said = order.currency_code.to_uppercase();
    let currency: Currency =
        said.parse().map_err(|_| Message::new("order-bad-currency").with("found", shown(&said)))?;
    let total = Money::parse(&order.total, currency)
        .map_err(|_| Message::new("order-bad-amount").with("found", shown(&order.total)))?;
    let mut remarks = remarks(status, paid_back(order, currency));
    let counted = order.items.iter().map(|item| (item, pieces(order, item, status))).filter(|(_, count)| *count > 0);
    let items: Vec<_> = counted
        .map(|(item, count)| {
            let mut read = line::read(item, count, &rules.weight_unit, currency, &mut remarks);
            read.line.fulfilled = beside(item, count, status);
            read
        })
        .collect();
    let number = [&order.custom_display_id, &order.display_id, &order.id];
    let mut read = ShopOrder {
        reference: order.id.clone(),
        number: number.into_iter().find(|it| !it.trim().is_empty()).cloned().unwrap_or_default(),
        placed_at: moment(&order.created_at)?,
        modified_at: moment(&order.updated_at)?,
        status,
        payment: payment(order),
        payment_methods: methods(order),
        currency,
        total,
        recipient: recipient(order, address)?,
        checkout: checkout(order, address, currency),
        weight: together(&items),
        lines: items.into_iter().map(|item| item.line).collect(),
        export_reason: None,
        note: String::new(),
        tags: Vec::new(),
        remarks,
    };
    decode_order(&mut read);
    Ok(Understood::Order(Box::new(read)))
}

/// What was paid back of all that was paid; nothing where it cannot be said.
fn paid_back(order: &WireOrder, currency: Currency) -> Option<Money> {
    let amounts = order.payment_collections.iter().map(|payments| Money::parse(&payments.refunded_amount, currency));
    let minor = amounts.flatten().try_fold(0_i64, |sum, amount| sum.checked_add(amount.minor))?;
    Some(Money { minor, currency })
}

/// How it was paid, each way once.
fn methods(order: &WireOrder) -> Vec<String> {
    let payments = order.payment_collections.iter().flat_map(|payments| &payments.payments);
    let mut methods: Vec<String> = payments.map(|payment| payment.provider_id.clone()).collect();
    methods.retain(|method| !method.trim().is_empty());
    methods.dedup();
    methods
}

fn says_where(address: &WireAddress) -> bool {
    [&address.country_code, &address.address_1, &address.city].iter().any(|text| !text.trim().is_empty())
}

fn recipient(order: &WireOrder, address: &WireAddress) -> Result<Address, Message> {
    let code = address.country_code.trim().to_uppercase();
    if code.is_empty() {
        return Err(Message::new("order-no-country"));
    }
    let country: Country =
        code.parse().map_err(|_| Message::new("order-unknown-country").with("found", shown(&code)))?;
    let of_billing = || order.billing_address.as_ref().map(|billing| billing.phone.clone()).unwrap_or_default();
    Ok(Address {
        name: format!("{} {}", address.first_name.trim(), address.last_name.trim()).trim().to_owned(),
        company: address.company.trim().to_owned(),
        street: address.address_1.clone(),
        street2: address.address_2.clone(),
        postal_code: address.postal_code.clone(),
        city: address.city.clone(),
        state: address.province.clone(),
        country,
        phone: if address.phone.trim().is_empty() { of_billing() } else { address.phone.clone() },
        email: order.email.clone(),
    })
}

fn checkout(order: &WireOrder, address: &WireAddress, currency: Currency) -> Checkout {
    let chosen = order.shipping_methods.first();
    let of_method = chosen.and_then(|method| method.data.as_ref());
    let kept = of_method.into_iter().chain(&order.metadata).flatten();
    let kept: Vec<_> = kept.map(|(name, value)| (name.as_str(), value)).collect();
    let lines = [&address.address_1, &address.address_2, &address.company].map(String::as_str);
    Checkout {
        delivery_method: chosen.map(|method| method.name.clone()).unwrap_or_default(),
        delivery_code: chosen.map(|method| method.shipping_option_id.clone()).unwrap_or_default(),
        price: chosen.and_then(|method| Money::parse(&method.total, currency).ok()),
        service_point: spoken_of(&kept).or_else(|| packstation(&address.country_code.to_uppercase(), lines)),
        dynamic: None,
    }
}

fn moment(text: &str) -> Result<UtcDateTime, Message> {
    text.parse().map_err(|_| Message::new("order-bad-date").with("found", shown(text)))
}
