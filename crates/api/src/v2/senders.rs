//! `/user/addresses/sender`: where the station's parcels come from.

use crate::asked::Asked;
use crate::fault::Refusal;
use crate::number::number_of;
use crate::senders;
use axum::Json;
use axum::response::{IntoResponse as _, Response};
use model::{Address, Message};
use serde_json::{Value, json};
use station::calls;

/// `GET /user/addresses/sender`.
pub(super) fn list(asked: &Asked<'_>) -> Result<Response, Refusal> {
    let settings = calls::settings(&asked.shared.station, ())?.settings;
    let all: Vec<Value> = senders::all(&settings).map(|(name, address)| tell(name, address)).collect();
    Ok(Json(json!({ "sender_addresses": all })).into_response())
}

/// `GET /user/addresses/sender/{id}`.
pub(super) fn one(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    let settings = calls::settings(&asked.shared.station, ())?.settings;
    let found = id.parse().ok().and_then(|number| senders::find(&settings, number));
    let (name, address) = found.ok_or_else(|| Refusal::not_found(Message::new("api-no-such-sender")))?;
    Ok(Json(json!({ "sender_address": tell(name, address) })).into_response())
}

/// An address. Street and house number are one line here, and what is not given is left out where a text of its own form belongs.
fn tell(name: &str, address: &Address) -> Value {
    let mut told = json!({
        "id": number_of(name),
        "contact_name": address.name,
        "company_name": address.company,
        "street": address.street,
        "house_number": "",
        "postal_box": "",
        "postal_code": address.postal_code,
        "city": address.city,
        "country": address.country,
        "country_state": Some(&address.state).filter(|state| !state.is_empty()),
        "telephone": address.phone,
        "label": name,
    });
    if !address.email.is_empty() {
        told["email"] = address.email.as_str().into();
    }
    told
}
