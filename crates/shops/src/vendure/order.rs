//! From Vendure's order to ours.

use super::Rules;
use super::answers::{WireAddress, WireOrder};
use super::line;
use super::standing::{paid_back, payment, remarks, status};
use crate::entities::decode_order;
use crate::item::together;
use crate::packstation::packstation;
use crate::shown::shown;
use crate::understood::Understood;
use model::{Address, Checkout, Country, Currency, Message, Money, MoneyError, OrderStatus, ShopOrder, UtcDateTime};

/// Reads an order whose amounts have so many decimals; the message says what is wrong with it.
pub(super) fn understand(order: &WireOrder, rules: &Rules, decimals: usize) -> Result<Understood, Message> {
    let Some(status) = status(order, &rules.meanings) else { return Ok(Understood::OutOfReach) };
    let Some(address) = order.shipping_address.as_ref().filter(|address| says_where(address)) else {
        return match status {
            OrderStatus::Cancelled | OrderStatus::Completed => Ok(Understood::OutOfReach),
            OrderStatus::Open | OrderStatus::Waiting => Err(Message::new("order-no-address")),
        };
    };
    let bad_field = |field: &str| Message::new("order-bad-field").with("field", field);
    if order.id.is_empty() {
        return Err(bad_field("id"));
    }
    let said = &order.currency_code;
    let currency: Currency = said.parse().map_err(|_| Message::new("order-bad-currency").with("found", shown(said)))?;
    let total = amount(&order.total_with_tax, currency, decimals)
        .map_err(|_| Message::new("order-bad-amount").with("found", shown(&order.total_with_tax)))?;
    let refunded = amount(&paid_back(order).to_string(), currency, decimals).ok();
    let mut remarks = remarks(order, status, refunded);
    let counted = order.lines.iter().map(|it| (it, line::pieces(order, it, status))).filter(|(_, count)| *count > 0);
    let items: Vec<_> = counted
        .map(|(it, count)| {
            let mut item = line::read(it, count, &rules.weight_unit, (currency, decimals), &mut remarks);
            if matches!(status, OrderStatus::Open | OrderStatus::Waiting) {
                item.line.fulfilled = it.quantity.saturating_sub(count);
            }
            item
        })
        .collect();
    let placed = if order.order_placed_at.is_empty() { &order.created_at } else { &order.order_placed_at };
    let mut read = ShopOrder {
        reference: order.id.clone(),
        number: if order.code.trim().is_empty() { order.id.clone() } else { order.code.clone() },
        placed_at: moment(placed)?,
        modified_at: moment(&order.updated_at)?,
        status,
        payment: payment(order),
        payment_methods: methods(order),
        currency,
        total,
        recipient: recipient(order, address)?,
        checkout: checkout(order, address, (currency, decimals)),
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

/// An amount in whole parts, of which so many digits stand behind the point.
pub(super) fn amount(parts: &str, currency: Currency, decimals: usize) -> Result<Money, MoneyError> {
    let (sign, digits) = parts.strip_prefix('-').map_or(("", parts), |digits| ("-", digits));
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(MoneyError::Amount(parts.to_owned()));
    }
    let padded = format!("{digits:0>width$}", width = decimals + 1);
    let (whole, fraction) = padded.split_at(padded.len() - decimals);
    Money::parse(&format!("{sign}{whole}.{fraction}"), currency)
}

/// How it was paid, each way once.
fn methods(order: &WireOrder) -> Vec<String> {
    let mut methods: Vec<String> = order.payments.iter().map(|payment| payment.method.clone()).collect();
    methods.retain(|method| !method.trim().is_empty());
    methods.dedup();
    methods
}

fn says_where(address: &WireAddress) -> bool {
    [&address.country_code, &address.street_line1, &address.city].iter().any(|text| !text.trim().is_empty())
}

fn recipient(order: &WireOrder, address: &WireAddress) -> Result<Address, Message> {
    let code = address.country_code.trim();
    if code.is_empty() {
        return Err(Message::new("order-no-country"));
    }
    let country: Country =
        code.parse().map_err(|_| Message::new("order-unknown-country").with("found", shown(code)))?;
    let customer = order.customer.as_ref();
    let of_customer = || customer.map(|customer| customer.phone_number.clone()).unwrap_or_default();
    Ok(Address {
        name: address.full_name.trim().to_owned(),
        company: address.company.trim().to_owned(),
        street: address.street_line1.clone(),
        street2: address.street_line2.clone(),
        postal_code: address.postal_code.clone(),
        city: address.city.clone(),
        state: address.province.clone(),
        country,
        phone: if address.phone_number.trim().is_empty() { of_customer() } else { address.phone_number.clone() },
        email: customer.map(|customer| customer.email_address.clone()).unwrap_or_default(),
    })
}

fn checkout(order: &WireOrder, address: &WireAddress, (currency, decimals): (Currency, usize)) -> Checkout {
    let chosen = order.shipping_lines.first();
    let method = chosen.and_then(|line| line.shipping_method.as_ref());
    let lines = [&address.street_line1, &address.street_line2, &address.company].map(String::as_str);
    Checkout {
        delivery_method: method.map(|method| method.name.clone()).unwrap_or_default(),
        delivery_code: method.map(|method| method.code.clone()).unwrap_or_default(),
        price: chosen.and_then(|line| amount(&line.discounted_price_with_tax, currency, decimals).ok()),
        service_point: packstation(&address.country_code, lines),
        dynamic: None,
    }
}

fn moment(text: &str) -> Result<UtcDateTime, Message> {
    text.parse().map_err(|_| Message::new("order-bad-date").with("found", shown(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_read_with_the_servers_decimals() {
        let read = |parts: &str, currency, decimals| amount(parts, currency, decimals).ok().map(|money| money.minor);
        assert_eq!(read("12583", Currency::EUR, 2), Some(12583));
        assert_eq!(read("5", Currency::EUR, 2), Some(5));
        assert_eq!(read("-5", Currency::EUR, 3), Some(-1), "half a cent is rounded away from zero");
        assert_eq!(read("120000", "JPY".parse().unwrap(), 2), Some(1200));
        assert_eq!(read("1200", "JPY".parse().unwrap(), 0), Some(1200));
        for bad in ["", "-", "12.5", "1e3", "99999999999999999999999"] {
            assert_eq!(read(bad, Currency::EUR, 2), None, "{bad}");
        }
    }
}
