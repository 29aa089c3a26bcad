//! An order as a shop sends it.

use super::measure::{price, read_weight};
use super::{address, item, status};
use crate::place::Place;
use jiff::fmt::temporal::Pieces;
use model::{
    Checkout, Currency, Day, DeliveryKind, DynamicCheckout, ExportReason, Message, OrderStatus, ServicePoint,
    ShopOrder, UtcDateTime,
};
use std::collections::BTreeMap;

/// How many lines an order may have, and how many tags.
const LINES: usize = 1_000;
const TAGS: usize = 100;
/// How long a shop's key of an order, and its number, may be, in characters.
pub(crate) const NAME: usize = 200;

/// What an order is read with.
pub(crate) struct Reading<'a> {
    /// What the shop's orders call their integration.
    pub(crate) integration: i64,
    /// What the shop's own words for the state of an order mean.
    pub(crate) statuses: &'a BTreeMap<String, OrderStatus>,
    /// The moment of an order that says no change of its own.
    pub(crate) now: UtcDateTime,
}

/// Reads an order; nothing where something is wrong with it, which the place's notes say.
pub(crate) fn order(place: &Place<'_>, reading: &Reading<'_>) -> Option<ShopOrder> {
    let (reference, number) = (name(&place.at("order_id")), name(&place.at("order_number")));
    // Sendcloud's own answers carry them, and who changes an order may send them back.
    for answered in ["id", "created_at", "modified_at"] {
        place.at(answered);
    }
    let details = place.at("order_details");
    details.required();
    let integration = details.at("integration").at("id");
    integration.required();
    if integration.whole_number().is_some_and(|id| id != reading.integration) {
        integration.fault(Message::new("api-another-integration").with("integration", reading.integration));
    }
    let code = details.at("status").at("code");
    let meaning = status::meaning(&code.required_text(), reading.statuses);
    if meaning.is_none() {
        let known: Vec<&str> = reading.statuses.keys().map(String::as_str).collect();
        code.fault(Message::new("api-unknown-status").with("known", known.join(", ")));
    }
    // The station has sentences of its own for what they mean.
    details.at("status").at("message").text();
    let created = details.at("order_created_at");
    created.required();
    let placed_at: Option<UtcDateTime> = created.parsed("api-not-a-moment");
    let modified_at: Option<UtcDateTime> = details.at("order_updated_at").parsed("api-not-a-moment");

    let payment = place.at("payment_details");
    payment.required();
    let total_price = payment.at("total_price");
    total_price.required();
    let currency: Option<Currency> = total_price.at("currency").parsed("api-not-a-currency");
    total_price.at("currency").required();
    total_price.at("value").required();
    let total = price(&total_price, currency);
    let paid = payment.at("status").at("code").required_text();
    payment.at("status").at("message").text();
    let on_delivery = payment.at("is_cash_on_delivery").truth();

    let shipping = place.at("shipping_details");
    let ships = !shipping.at("is_local_pickup").truth();
    let items = details.at("order_items");
    items.required();
    let lines: Vec<_> = items.items(LINES).iter().map(|line| item::read(line, currency, ships)).collect();
    let customer = place.at("customer_details");
    let (email, phone) = (customer.at("email").text(), customer.at("phone_number").text());
    let mut recipient = address::read(&place.at("shipping_address"))?;
    if recipient.email.is_empty() {
        recipient.email = email;
    }
    if recipient.phone.is_empty() {
        recipient.phone = phone;
    }
    let with = shipping.at("ship_with");
    with.at("type").text();
    let product = with.at("properties").at("shipping_option_code").text();
    Some(ShopOrder {
        reference,
        number,
        placed_at: placed_at?,
        modified_at: modified_at.unwrap_or(reading.now),
        status: meaning?,
        payment: status::payment(&paid),
        payment_methods: if on_delivery { vec!["cod".to_owned()] } else { Vec::new() },
        currency: currency?,
        total: total?,
        recipient,
        checkout: Checkout {
            delivery_method: shipping.at("delivery_indicator").text(),
            delivery_code: product.clone(),
            price: price(&payment.at("estimated_shipping_price"), currency),
            service_point: service_point(&place.at("service_point_details")),
            dynamic: dynamic(&items.items(LINES), &product),
        },
        lines: lines.into_iter().collect::<Option<_>>()?,
        weight: read_weight(&shipping.at("measurement").at("weight")),
        export_reason: export_reason(&place.at("customs_details").at("shipment_type")),
        note: details.at("notes").text(),
        tags: details.at("tags").items(TAGS).iter().map(Place::text).collect(),
        remarks: Vec::new(),
    })
}

fn name(place: &Place<'_>) -> String {
    let name = place.required_text();
    if name.chars().count() > NAME {
        place.fault(Message::new("api-text-too-long").with("most", i64::try_from(NAME).unwrap_or(i64::MAX)));
    }
    name
}

/// A choice in a Dynamic Checkout, as the days of the lines tell it: of each the earliest. What is handed over and delivered on one
/// day was chosen for that day; what is only handed over, for no day in particular.
fn dynamic(lines: &[Place<'_>], product: &str) -> Option<DynamicCheckout> {
    let day = |name| lines.iter().filter_map(|line| day(&line.at("delivery_dates").at(name))).min();
    let (handover_date, delivery_date) = (day("handover_at"), day("deliver_at"));
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
pub(crate) fn day(place: &Place<'_>) -> Option<Day> {
    let _: UtcDateTime = place.parsed("api-not-a-moment")?;
    Pieces::parse(&place.text()).ok().map(|pieces| Day(pieces.date()))
}

/// A point by the platform's number or by its carrier's own.
pub(crate) fn service_point(place: &Place<'_>) -> Option<ServicePoint> {
    let ids = [place.at("id").text(), place.at("carrier_service_point_id").text()];
    let point = ServicePoint {
        carrier: place.at("extra_data").at("partner_name").text(),
        name: String::new(),
        post_number: place.at("post_number").text(),
        id: ids.into_iter().find(|id| !id.is_empty()).unwrap_or_default(),
    };
    if place.is_there() && point.id.is_empty() {
        place.at("id").fault(Message::new("api-required"));
    }
    (!point.id.is_empty()).then_some(point)
}

pub(crate) fn export_reason(place: &Place<'_>) -> Option<ExportReason> {
    match place.text().as_str() {
        "" => None,
        "commercial_goods" => Some(ExportReason::Sale),
        "gift" => Some(ExportReason::Gift),
        "commercial_sample" => Some(ExportReason::Sample),
        "returned_goods" => Some(ExportReason::Return),
        other => {
            place.fault(Message::new("api-not-a-shipment-type").with("value", other));
            None
        }
    }
}
