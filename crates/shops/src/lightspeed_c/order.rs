//! From the shop's order to ours.

use super::Rules;
use super::answers::{WireCode, WireLine, WireOrder};
use super::line::{self, Pieces};
use super::point::{is_of_an_app, service_point};
use crate::entities::decode_order;
use crate::item::together;
use crate::packstation::packstation;
use crate::shown::shown;
use model::{Address, Checkout, Country, Currency, Message, Money, OrderStatus, PaymentStatus, ShopOrder, UtcDateTime};

/// What became of one order of the shop.
#[derive(Debug)]
pub(super) enum Understood {
    /// An order for the desk.
    Order(Box<ShopOrder>),
    /// Its status has no meaning here, or it is picked up in the shop.
    OutOfReach,
}

/// What a status means at the desk; nothing where nobody says it, or the order is picked up.
pub(super) fn meaning(order: &WireOrder, rules: &Rules) -> Option<OrderStatus> {
    rules.statuses.get(&order.status).copied().filter(|_| !order.shipment_is_pickup)
}

/// Reads an order; the message says what is wrong with it.
pub(super) fn understand(
    order: &WireOrder,
    lines: &[WireLine],
    rules: &Rules,
    currency: Currency,
) -> Result<Understood, Message> {
    let Some(meaning) = meaning(order, rules) else { return Ok(Understood::OutOfReach) };
    let mut sum = Pieces::default();
    for line in lines {
        sum = sum.plus(Pieces::of(line)?);
    }
    let status = match meaning {
        OrderStatus::Open | OrderStatus::Waiting if sum.left() == 0 && sum.shipped > 0 => OrderStatus::Completed,
        OrderStatus::Open | OrderStatus::Waiting if sum.left() == 0 && sum.refunded > 0 => OrderStatus::Cancelled,
        meaning => meaning,
    };
    let total = Money::parse(&order.price_incl, currency)
        .map_err(|_| Message::new("order-bad-amount").with("found", shown(&order.price_incl)))?;
    let recipient = recipient(order)?;
    let mut remarks = Vec::new();
    if matches!(status, OrderStatus::Open | OrderStatus::Waiting) && sum.refunded > 0 {
        remarks.push(Message::new("remark-pieces-refunded").with("count", sum.refunded));
    }
    let checkout = checkout(order, &recipient, currency, &mut remarks);
    let mut items = Vec::with_capacity(lines.len());
    for line in lines {
        let pieces = Pieces::of(line)?;
        let quantity = pieces.for_status(status);
        if quantity > 0 || pieces.ordered == 0 {
            let mut item = line::read(line, quantity, &rules.weight_unit, currency, &mut remarks);
            item.line.fulfilled = pieces.beside(status);
            items.push(item);
        }
    }
    let reference = order.id.to_string();
    let mut order = ShopOrder {
        number: if order.number.is_empty() { reference.clone() } else { order.number.clone() },
        reference,
        placed_at: moment(&order.created_at)?,
        modified_at: moment(&order.updated_at)?,
        status,
        payment: match order.payment_status.as_str() {
            "paid" => PaymentStatus::Paid,
            "not_paid" | "partially_paid" | "cancelled" => PaymentStatus::Unpaid,
            _ => PaymentStatus::Unknown,
        },
        payment_methods: payment_methods(order),
        currency,
        total,
        recipient,
        checkout,
        weight: together(&items),
        lines: items.into_iter().map(|item| item.line).collect(),
        export_reason: None,
        note: order.comment.trim().to_owned(),
        tags: Vec::new(),
        remarks,
    };
    decode_order(&mut order);
    Ok(Understood::Order(Box::new(order)))
}

fn moment(text: &str) -> Result<UtcDateTime, Message> {
    text.parse().map_err(|_| Message::new("order-bad-date").with("found", shown(text)))
}

fn payment_methods(order: &WireOrder) -> Vec<String> {
    let on_delivery = if order.shipment_is_cash_on_delivery { "cash_on_delivery" } else { "" };
    [order.payment_title.trim(), on_delivery].into_iter().filter(|text| !text.is_empty()).map(str::to_owned).collect()
}

/// Where it goes: the delivery address, or the invoice's where the shop leaves that of the delivery empty.
fn recipient(order: &WireOrder) -> Result<Address, Message> {
    let place = [
        &order.address_shipping_street,
        &order.address_shipping_city,
        &order.address_shipping_zipcode,
        &order.address_shipping_name,
    ];
    let to_invoice = place.iter().all(|text| text.trim().is_empty());
    let either = |shipping: &String, billing: &String| if to_invoice { billing.clone() } else { shipping.clone() };
    let street = either(&order.address_shipping_street, &order.address_billing_street);
    let number = either(&order.address_shipping_number, &order.address_billing_number);
    let extension = either(&order.address_shipping_extension, &order.address_billing_extension);
    let city = either(&order.address_shipping_city, &order.address_billing_city);
    let postal_code = either(&order.address_shipping_zipcode, &order.address_billing_zipcode);
    let (country, region) = if to_invoice {
        (&order.address_billing_country, &order.address_billing_region_data)
    } else {
        (&order.address_shipping_country, &order.address_shipping_region_data)
    };
    let code = |it: &Option<WireCode>| it.as_ref().map(|it| it.code.trim().to_ascii_uppercase()).unwrap_or_default();
    let (country, region) = (code(country), code(region));
    if [&street, &city, &postal_code].iter().all(|text| text.trim().is_empty()) {
        return Err(Message::new("order-no-address"));
    }
    if country.is_empty() {
        return Err(Message::new("order-no-country"));
    }
    let unknown = || Message::new("order-unknown-country").with("found", shown(&country));
    let country: Country = country.parse().map_err(|_| unknown())?;
    let region_name = either(&order.address_shipping_region, &order.address_billing_region);
    let phone = if order.mobile.trim().is_empty() { &order.phone } else { &order.mobile };
    Ok(Address {
        name: either(&order.address_shipping_name, &order.address_billing_name).trim().to_owned(),
        company: either(&order.address_shipping_company, &order.company_name),
        street: format!("{} {}", street.trim(), house(number.trim(), extension.trim())).trim().to_owned(),
        street2: either(&order.address_shipping_street2, &order.address_billing_street2),
        postal_code,
        city,
        state: if region.is_empty() { region_name } else { region },
        country,
        phone: phone.clone(),
        email: order.email.clone(),
    })
}

/// A house number with its extension, as people write them: `12a`, `12 bis`, `12-2`.
fn house(number: &str, extension: &str) -> String {
    match extension.chars().next() {
        None => number.to_owned(),
        Some(first) if first.is_ascii_digit() => format!("{number}-{extension}"),
        Some(_) if extension.chars().count() == 1 => format!("{number}{extension}"),
        Some(_) => format!("{number} {extension}"),
    }
}

fn checkout(order: &WireOrder, recipient: &Address, currency: Currency, remarks: &mut Vec<Message>) -> Checkout {
    let lines = [&recipient.street, &recipient.street2, &recipient.company].map(String::as_str);
    let service_point = service_point(order).or_else(|| packstation(recipient.country.code(), lines));
    if service_point.is_none() && is_of_an_app(order) {
        let app = order.shipment_id.split('|').take(2).collect::<Vec<_>>().join("|");
        remarks.push(Message::new("remark-point-unread").with("module", shown(&app)));
    }
    Checkout {
        delivery_method: order.shipment_title.clone(),
        delivery_code: order.shipment_id.clone(),
        price: Money::parse(&order.shipment_price_incl, currency).ok(),
        service_point,
        dynamic: None,
    }
}
