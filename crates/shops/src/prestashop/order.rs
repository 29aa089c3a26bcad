//! From PrestaShop's order to ours.

use super::Rules;
use super::beside::{ADDRESSES, CARRIERS, COUNTRIES, CURRENCIES, CUSTOMERS, Known, REGIONS};
use super::clock::moment;
use super::line;
use super::rows::Row;
use crate::entities::decode_order;
use crate::item::together;
use crate::packstation::packstation;
use crate::shown::shown;
use crate::understood::Understood;
use model::{Address, Checkout, Country, Currency, Message, Money, OrderStatus, PaymentStatus, ShopOrder, UtcDateTime};

/// Modules with pickup points, by what their technical names hold. They keep the chosen point in tables of their own, which the
/// web service does not show.
const POINT_MODULES: [&str; 11] = [
    "sendcloud",
    "mondialrelay",
    "colissimo",
    "chronopost",
    "dpd",
    "gls",
    "inpost",
    "packeta",
    "zasilkovna",
    "correos",
    "pickup",
];

/// Reads an order; the message says what is wrong with it.
pub(super) fn understand(order: &Row, known: &Known, rules: &Rules, now: UtcDateTime) -> Result<Understood, Message> {
    let states = &known.basics.states;
    let state = order.number("current_state");
    if order.id() == 0 {
        return Err(bad_field("id"));
    }
    let Some(status) = states.meaning(state, &rules.meanings) else { return Ok(Understood::OutOfReach) };
    let currency = currency(order, known)?;
    let mut remarks = known.remarks();
    let mut items = Vec::new();
    let mut taken_back = 0_u32;
    for row in order.associated("order_rows").ok_or_else(|| bad_field("associations.order_rows"))? {
        let line = line::read(&row, known, &rules.address, currency, &mut remarks)?;
        taken_back = taken_back.saturating_add(line.taken_back);
        items.extend(line.item);
    }
    let address = known.row(ADDRESSES, order.number("id_address_delivery"));
    let Some(address) = address else {
        let ships = items.iter().any(|item| item.line.ships);
        let nothing = !ships && taken_back == 0;
        return if nothing { Ok(Understood::NothingToSend) } else { Err(Message::new("order-no-address")) };
    };
    let amount = |field: &str| {
        let text = order.text(field);
        Money::parse(&text, currency).map_err(|_| Message::new("order-bad-amount").with("found", shown(&text)))
    };
    let total = amount("total_paid_tax_incl").or_else(|_| amount("total_paid"))?;
    let placed = order.text("date_add");
    let placed_at = moment(&placed, &known.basics.zone, now)
        .ok_or_else(|| Message::new("order-bad-date").with("found", shown(&placed)))?;
    let is_all_back = taken_back > 0 && items.is_empty();
    let is_open = matches!(status, OrderStatus::Open | OrderStatus::Waiting);
    if is_open && taken_back > 0 && !is_all_back {
        remarks.push(Message::new("remark-pieces-refunded").with("count", taken_back));
    }
    let paid = || {
        states.is_paid(state)
            || (total.minor > 0 && amount("total_paid_real").is_ok_and(|paid| paid.minor >= total.minor))
    };
    let payment = if is_all_back || states.is(state, "PS_OS_REFUND") {
        PaymentStatus::Refunded
    } else if paid() {
        PaymentStatus::Paid
    } else {
        PaymentStatus::Unpaid
    };
    let recipient = recipient(order, address, known)?;
    let checkout = checkout(order, &recipient, known, currency, &mut remarks);
    let reference = order.id().to_string();
    let number = order.text("reference");
    let mut order = ShopOrder {
        number: if number.is_empty() { reference.clone() } else { number },
        reference,
        placed_at,
        modified_at: moment(&order.text("date_upd"), &known.basics.zone, now).unwrap_or(placed_at),
        status: if is_open && is_all_back { OrderStatus::Cancelled } else { status },
        payment,
        payment_methods: payment_methods(order),
        currency,
        total,
        recipient,
        checkout,
        weight: together(&items),
        lines: items.into_iter().map(|item| item.line).collect(),
        export_reason: None,
        note: note(order, address, known),
        tags: if order.flag("gift") { vec!["gift".to_owned()] } else { Vec::new() },
        remarks,
    };
    decode_order(&mut order);
    Ok(Understood::Order(Box::new(order)))
}

fn bad_field(field: &str) -> Message {
    Message::new("order-bad-field").with("field", field)
}

fn currency(order: &Row, known: &Known) -> Result<Currency, Message> {
    let number = order.text("id_currency");
    let code = known.row(CURRENCIES, order.number("id_currency")).map(|row| row.text("iso_code"));
    let code = code.unwrap_or(number);
    code.parse().map_err(|_| Message::new("order-bad-currency").with("found", shown(&code)))
}

fn recipient(order: &Row, address: &Row, known: &Known) -> Result<Address, Message> {
    let country =
        known.row(COUNTRIES, address.number("id_country")).map(|row| row.text("iso_code")).unwrap_or_default();
    if country.is_empty() {
        return Err(Message::new("order-no-country"));
    }
    let unknown = || Message::new("order-unknown-country").with("found", shown(&country));
    let code: Country = country.parse().map_err(|_| unknown())?;
    let region = known.row(REGIONS, address.number("id_state")).map(|row| row.text("iso_code")).unwrap_or_default();
    // Some are written with their country: `IT-MI`.
    let region = region.strip_prefix(&format!("{country}-")).map_or(region.clone(), str::to_owned);
    let customer = known.row(CUSTOMERS, order.number("id_customer"));
    let invoice = known.row(ADDRESSES, order.number("id_address_invoice"));
    let phones = [Some(address), invoice].into_iter().flatten();
    let phones = phones.flat_map(|address| ["phone_mobile", "phone"].map(|field| address.text(field)));
    Ok(Address {
        name: format!("{} {}", address.text("firstname"), address.text("lastname")).trim().to_owned(),
        company: address.text("company"),
        street: address.text("address1"),
        street2: address.text("address2"),
        postal_code: address.text("postcode"),
        city: address.text("city"),
        state: region,
        country: code,
        phone: phones.into_iter().find(|phone| !phone.is_empty()).unwrap_or_default(),
        email: customer.map(|row| row.text("email")).unwrap_or_default(),
    })
}

fn checkout(
    order: &Row,
    recipient: &Address,
    known: &Known,
    currency: Currency,
    remarks: &mut Vec<Message>,
) -> Checkout {
    let lines = [&recipient.street, &recipient.street2, &recipient.company].map(String::as_str);
    let service_point = packstation(recipient.country.code(), lines);
    let price = Money::parse(&order.text("total_shipping_tax_incl"), currency).ok();
    let Some(carrier) = known.row(CARRIERS, order.number("id_carrier")) else {
        return Checkout { price, service_point, ..Checkout::default() };
    };
    let module = carrier.text("external_module_name");
    if service_point.is_none() && POINT_MODULES.iter().any(|name| module.to_lowercase().contains(name)) {
        remarks.push(Message::new("remark-point-unread").with("module", shown(&module)));
    }
    // The number of a carrier changes whenever somebody edits it; this one does not.
    let stable = carrier.text("id_reference");
    let code = [module, stable].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(":");
    let name = carrier.text("name");
    // A carrier named `0` has the shop's own name.
    let delivery_method = if name == "0" { known.basics.shop_name.clone() } else { name };
    Checkout { delivery_method, delivery_code: code, price, service_point, dynamic: None }
}

fn payment_methods(order: &Row) -> Vec<String> {
    let said = ["payment", "module"].map(|field| order.text(field));
    let mut said: Vec<String> = said.into_iter().filter(|text| !text.is_empty()).collect();
    said.dedup();
    said
}

/// What the customer wrote: about the order, beside the address, and with a gift.
fn note(order: &Row, address: &Row, known: &Known) -> String {
    let of_order = known.messages(order.id()).iter().cloned();
    let all = of_order.chain([address.text("other"), order.text("gift_message")]);
    all.filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
}
