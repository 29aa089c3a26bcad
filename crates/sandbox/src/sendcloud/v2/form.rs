//! A parcel of API v2 in the form of API v3, in which the books keep it.

use crate::sendcloud::catalogue;
use serde_json::{Map, Value, json};

/// The names of an address, in v2 and in v3.
const ADDRESS: [(&str, &str); 10] = [
    ("name", "name"),
    ("company_name", "company_name"),
    ("address", "address_line_1"),
    ("address_2", "address_line_2"),
    ("postal_code", "postal_code"),
    ("city", "city"),
    ("country_state", "state_province_code"),
    ("country", "country_code"),
    ("email", "email"),
    ("telephone", "phone_number"),
];

/// What was asked for of a parcel, which fits.
pub(super) fn as_v3(parcel: &Value) -> Value {
    let address = ADDRESS.iter().filter_map(|(old, new)| Some(((*new).to_owned(), parcel.get(*old)?.clone())));
    let method = parcel.pointer("/shipment/id").and_then(Value::as_u64).unwrap_or_default();
    let mut properties = json!({ "shipping_option_code": catalogue::code_of(method) });
    if let Some(contract) = parcel.get("contract") {
        properties["contract_id"] = contract.clone();
    }
    let mut one = json!({ "weight": { "value": parcel["weight"], "unit": "kg" } });
    if let Some(items) = parcel.get("parcel_items") {
        one["parcel_items"] = items.clone();
    }
    let count = parcel["quantity"].as_u64().and_then(|count| usize::try_from(count).ok()).unwrap_or(1);
    let mut asked = json!({
        "external_reference_id": parcel["external_reference"],
        "order_number": parcel["order_number"],
        "to_address": address.collect::<Map<_, _>>(),
        "from_address": {},
        "ship_with": { "properties": properties },
        "parcels": vec![one; count.min(catalogue::MOST_PARCELS)],
        "is_return": parcel.get("is_return").cloned().unwrap_or(json!(false)),
        "quantity": count,
    });
    if let Some(sender) = parcel.get("sender_address") {
        asked["from_address"]["sender_address_id"] = sender.clone();
    }
    if let Some(point) = parcel.get("to_service_point") {
        asked["to_service_point"] = json!({ "id": point.to_string() });
    }
    if let Some(customs) = parcel.get("customs_information") {
        asked["customs_information"] = customs.clone();
    }
    asked
}
