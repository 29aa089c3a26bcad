//! What the customer chose at checkout: the delivery method, a service point, the days that were promised.

use super::answers::{WireOrder, WirePoint, WireShipment};
use crate::json_text::text_of;
use jiff::fmt::temporal::Pieces;
use model::{Checkout, Currency, Day, DeliveryKind, DynamicCheckout, Money, ServicePoint};

/// The choice in an order, and in what API v2 says of it.
pub(super) fn checkout(order: &WireOrder, beside: Option<&WireShipment>, currency: Currency) -> Checkout {
    let shipping = order.shipping_details.as_ref();
    let code = option(order).to_owned();
    let said = shipping.map(|it| it.delivery_indicator.clone()).unwrap_or_default();
    let name = || beside.map(|beside| beside.shipping_method_checkout_name.clone()).unwrap_or_default();
    let payment = order.payment_details.as_ref();
    let price = payment.and_then(|it| it.estimated_shipping_price.as_ref());
    Checkout {
        delivery_method: if said.is_empty() { name() } else { said },
        price: price.and_then(|price| Money::parse(&price.value, currency).ok()),
        service_point: service_point(order, beside),
        dynamic: beside.and_then(chosen).or_else(|| of_days(order, &code)),
        delivery_code: code,
    }
}

/// The point by Sendcloud's number, else by the carrier's own code, else as API v2 says it. The carrier is the one of the shipping
/// option, else the one the point names.
pub(super) fn service_point(order: &WireOrder, beside: Option<&WireShipment>) -> Option<ServicePoint> {
    let own = order.service_point_details.as_ref();
    let of_own = own.into_iter().flat_map(|it| [it.id.as_str(), it.carrier_service_point_id.as_str()]);
    let of_beside = beside.into_iter().map(|it| it.to_service_point.as_str());
    let id = of_own.chain(of_beside).find(|id| !matches!(*id, "" | "0"))?.to_owned();
    let post_number = own.map(|it| it.post_number.clone()).filter(|number| !number.is_empty());
    let post_number = post_number.or_else(|| beside.map(|it| it.to_post_number.clone())).unwrap_or_default();
    let carrier = match option(order).split_once(':') {
        Some((carrier, _)) => carrier.to_owned(),
        None => own.and_then(named_carrier).unwrap_or_default(),
    };
    Some(ServicePoint { id, carrier, name: String::new(), post_number })
}

/// The code of the shipping option; empty where none was chosen.
fn option(order: &WireOrder) -> &str {
    let with = order.shipping_details.as_ref().and_then(|it| it.ship_with.as_ref()?.properties.as_ref());
    with.map_or("", |option| option.shipping_option_code.as_str())
}

fn named_carrier(point: &WirePoint) -> Option<String> {
    let data = point.extra_data.as_ref()?;
    ["partner_name", "carrier"].iter().filter_map(|name| data.get(*name)).map(text_of).find(|name| !name.is_empty())
}

/// A choice in a Dynamic Checkout, as it was kept. Its sender is one of Sendcloud's and none of the station's.
fn chosen(beside: &WireShipment) -> Option<DynamicCheckout> {
    let choice = beside.checkout_payload.as_ref()?;
    let kind = match choice.delivery_method_type.as_str() {
        "standard_delivery" => DeliveryKind::Standard,
        "nominated_day_delivery" => DeliveryKind::NominatedDay,
        "same_day_delivery" => DeliveryKind::SameDay,
        "service_point_delivery" => DeliveryKind::ServicePoint,
        _ => return None,
    };
    let days = choice.delivery_method_data.as_ref();
    Some(DynamicCheckout {
        kind,
        product: choice.shipping_product.as_ref().map(|product| product.code.clone()).unwrap_or_default(),
        delivery_date: days.and_then(|days| day(&days.delivery_date)),
        handover_date: days.and_then(|days| day(&days.parcel_handover_date)),
        cut_off: None,
        sender: None,
    })
}

/// A choice as the days of the lines tell it: of each the earliest. What is handed over and delivered on one day was chosen for that
/// day; what is only handed over, for no day in particular.
fn of_days(order: &WireOrder, product: &str) -> Option<DynamicCheckout> {
    let dates = || order.order_details.order_items.iter().filter_map(|line| line.delivery_dates.as_ref());
    let handover_date = dates().filter_map(|dates| day(&dates.handover_at)).min();
    let delivery_date = dates().filter_map(|dates| day(&dates.deliver_at)).min();
    let kind = match (handover_date, delivery_date) {
        (None, None) => return None,
        (Some(_), None) => DeliveryKind::Standard,
        (handover, delivery) if handover == delivery => DeliveryKind::SameDay,
        (_, Some(_)) => DeliveryKind::NominatedDay,
    };
    let product = product.to_owned();
    Some(DynamicCheckout { kind, product, delivery_date, handover_date, cut_off: None, sender: None })
}

/// The day of a moment, at the offset it is written with.
fn day(text: &str) -> Option<Day> {
    Pieces::parse(text.trim()).ok().map(|pieces| Day(pieces.date()))
}
