//! Refusals as API v2 tells them: one sentence with its field, or, where a creation asks for `errors=verbose`, each field with its
//! sentences in an answer 200.

use super::route::Route as OldRoute;
use crate::sendcloud::answer::Answer;
use crate::sendcloud::request::{Request, Route};
use axum::http::StatusCode;
use serde_json::{Map, Value, json};

/// The same answer in the form of API v2.
pub(in crate::sendcloud) fn in_v2(answer: Answer, request: &Request) -> Answer {
    let Some((status, content)) = answer.told() else { return answer };
    if let Some(data) = content.get("data") {
        return Answer::json(status, data.clone());
    }
    let Some(errors) = content.get("errors").and_then(Value::as_array) else { return answer };
    let text = |error: &Value, pointer: &str| error.pointer(pointer).and_then(Value::as_str).map(str::to_owned);
    let faults: Vec<(String, String)> = errors
        .iter()
        .map(|error| {
            let place = text(error, "/source/pointer").or_else(|| text(error, "/source/parameter"));
            (name(&place.unwrap_or_default()).to_owned(), text(error, "/detail").unwrap_or_default())
        })
        .collect();
    let is_creation = request.route == Route::V2(OldRoute::Create);
    if status == StatusCode::BAD_REQUEST && is_creation && request.query.contains_key("errors") {
        let mut by_field = Map::new();
        for (field, words) in &faults {
            let field = if field.is_empty() { "non_field_errors" } else { field };
            if let Some(list) = by_field.entry(field).or_insert_with(|| json!([])).as_array_mut() {
                list.push(json!(words));
            }
        }
        let asked = request.content.as_ref().ok().and_then(|content| content.pointer("/parcels/0")).cloned();
        let failed = json!([{ "parcel": asked, "errors": by_field }]);
        return Answer::json(StatusCode::OK, json!({ "parcels": [], "failed_parcels": failed }));
    }
    // A cancellation that cannot be carried out is no conflict here.
    let status = if status == StatusCode::CONFLICT { StatusCode::BAD_REQUEST } else { status };
    let told = |(field, words): &(String, String)| {
        if field.is_empty() { words.clone() } else { format!("{field}: '{words}'") }
    };
    let message = faults.iter().map(told).collect::<Vec<_>>().join(" ");
    let error = json!({ "code": status.as_u16(), "request": request.path.trim_start_matches('/'), "message": message });
    answer.instead(status, json!({ "error": error }))
}

/// The name of the field at a place, whichever of the two APIs names the place.
fn name(pointer: &str) -> &str {
    let last = pointer.rsplit('/').next().unwrap_or_default();
    match last {
        "address_line_1" => "address",
        "address_line_2" | "po_box" => "address_2",
        "country_code" => "country",
        "carrier_code" => "carrier",
        "state_province_code" => "country_state",
        "phone_number" => "telephone",
        "shipping_option_code" => "shipment",
        "contract_id" => "contract",
        "sender_address_id" => "sender_address",
        "value" if pointer.contains("/weight/") => "weight",
        "parcels" if pointer == "/parcels" => "quantity",
        "data" => "",
        other => other,
    }
}
