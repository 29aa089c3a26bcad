//! What is asked of the Admin API (*Shopware documentation*, "Search criteria"; schema of 6.7.10.1).

use crate::walk::{Stretch, earlier};
use model::UtcDateTime;
use serde_json::{Map, Value, json};
use wire::{HeaderName, HeaderValue, Method, Request};

/// Orders a page; the API gives no more than 500, and an order has much beside it.
pub(super) const PER_PAGE: usize = 50;

fn to(name: &'static str, method: Method, target: &str) -> Request {
    let header = HeaderName::from_static;
    Request::new(name, method, format!("api/{target}"))
        // Without it the API answers in another form.
        .header(header("accept"), HeaderValue::from_static("application/json"))
        // Variants say what their product says.
        .header(header("sw-inheritance"), HeaderValue::from_static("1"))
}

/// What belongs to an order and has to be named to come with it.
fn associations() -> Value {
    let place = json!({ "associations": { "country": {}, "countryState": {} } });
    json!({
        "stateMachineState": {}, "currency": {}, "orderCustomer": {}, "tags": {}, "billingAddress": place,
        "deliveries": { "associations": {
            "stateMachineState": {}, "shippingMethod": {}, "positions": {}, "shippingOrderAddress": place } },
        "transactions": { "associations": { "stateMachineState": {}, "paymentMethod": {} } },
        "lineItems": { "associations": { "product": {}, "cover": {} } }
    })
}

/// The fields of what has many more: a product alone has some hundred. Where customers' browsers are stays in the shop.
fn fields() -> Value {
    json!({
        "order_line_item": ["id", "type", "label", "quantity", "unitPrice", "parentId", "good", "states", "payload", "product",
            "cover"],
        "product": ["id", "ean", "weight", "customFields"],
        "media": ["id", "url"],
        "order_customer": ["id", "email"],
        "order_delivery_position": ["id"],
        "shipping_method": ["id", "name", "technicalName", "translated"],
        "payment_method": ["id", "name", "technicalName", "translated"],
        "country": ["id", "iso"],
        "country_state": ["id", "shortCode"],
        "currency": ["id", "isoCode"],
        "state_machine_state": ["id", "technicalName"],
        "tag": ["id", "name"]
    })
}

/// A search changes nothing, so it may be repeated.
fn search(name: &'static str, mut criteria: Value) -> Request {
    criteria["associations"] = associations();
    criteria["includes"] = fields();
    to(name, Method::POST, "search/order").json(&criteria).repeatable()
}

/// The orders of which something changed in a stretch, that come next by the number the database gave them, which never changes; of a
/// stretch from the beginning on those that are neither done nor cancelled. A change of a payment or a delivery does not move the
/// order's own date. The first question also says how many there are.
pub(super) fn next_orders(stretch: Stretch, to_do: bool, after: u64) -> Request {
    const TO_DO: &str = "open|in_progress";
    let mut filter = vec![json!({ "type": "range", "field": "autoIncrement", "parameters": { "gt": after } })];
    if to_do {
        filter.push(json!({ "type": "equalsAny", "field": "stateMachineState.technicalName", "value": TO_DO }));
    }
    let written = |moment: UtcDateTime| moment.0.strftime("%Y-%m-%d %H:%M:%S.000").to_string();
    let bounds = [("gte", stretch.from.map(|from| earlier(from, OVERLAP_MILLIS))), ("lte", stretch.until)];
    let bounds: Map<String, Value> =
        bounds.into_iter().filter_map(|(word, at)| Some((word.to_owned(), json!(written(at?))))).collect();
    if !bounds.is_empty() {
        let changed = |field: &str| json!({ "type": "range", "field": field, "parameters": bounds });
        let fields = ["updatedAt", "createdAt", "deliveries.updatedAt", "transactions.updatedAt"];
        filter.push(json!({ "type": "multi", "operator": "or", "queries": fields.map(changed) }));
    }
    let mut criteria = json!({ "page": 1, "limit": PER_PAGE, "filter": filter,
        "sort": [{ "field": "autoIncrement", "order": "ASC" }] });
    if after == 0 {
        criteria["total-count-mode"] = json!("exact");
    }
    search("list orders", criteria)
}

/// How far before its beginning a stretch begins. A change gets its time before it is in the shop's database.
const OVERLAP_MILLIS: i64 = 120_000;

/// These orders, whatever their states; at most [`PER_PAGE`].
pub(super) fn these_orders(ids: &[&str]) -> Request {
    search("look at orders", json!({ "page": 1, "limit": PER_PAGE, "ids": ids }))
}

/// The orders that are neither done nor cancelled and of which something is to be delivered: how many, and one of them with all
/// that a pull reads. A discount on shipping is a delivery that stays open when the other one has left.
pub(super) fn count_open() -> Request {
    const DELIVERY: &str = "deliveries.stateMachineState.technicalName";
    let one_of = |field: &str, states: &str| json!({ "type": "equalsAny", "field": field, "value": states });
    let has_left = one_of(DELIVERY, "shipped|returned|returned_partially|cancelled");
    let filter = [
        one_of("stateMachineState.technicalName", "open|in_progress"),
        one_of(DELIVERY, "open|shipped_partially"),
        json!({ "type": "not", "operator": "or", "queries": [has_left] }),
    ];
    search("count orders", json!({ "page": 1, "limit": 1, "total-count-mode": "exact", "filter": filter }))
}

/// The version of the shop's software.
pub(super) fn read_version() -> Request {
    to("read version", Method::GET, "_info/version")
}

/// The names of the sales channels.
pub(super) fn sales_channels() -> Request {
    let fields = json!({ "sales_channel": ["id", "name", "translated"] });
    to("list sales channels", Method::POST, "search/sales-channel")
        .json(&json!({ "page": 1, "limit": 10, "includes": fields }))
        .repeatable()
}

/// Whether a text is an id: 32 hexadecimal digits, and nothing else goes into an address.
pub(super) fn is_id(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// Puts these in the place of a delivery's numbers. Doing it twice does no more.
pub(super) fn set_codes(delivery: &str, codes: &[String]) -> Request {
    to("write numbers", Method::PATCH, &format!("order-delivery/{delivery}"))
        .json(&json!({ "trackingCodes": codes }))
        .repeatable()
}

/// Takes a delivery to another state; `mail` lets the shop's own mails about it go out.
pub(super) fn transition(delivery: &str, action: &str, mail: bool) -> Request {
    to("change state", Method::POST, &format!("_action/order_delivery/{delivery}/state/{action}"))
        .json(&json!({ "sendMail": mail }))
}
