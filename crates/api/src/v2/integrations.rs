//! `/integrations`: the one a key is of.

use crate::asked::Asked;
use crate::fault::Refusal;
use axum::Json;
use axum::response::{IntoResponse as _, Response};
use model::Message;
use serde_json::{Value, json};
use station::calls;

/// `GET /integrations`.
pub(super) fn list(asked: &Asked<'_>) -> Result<Response, Refusal> {
    Ok(Json(json!([tell(asked)?])).into_response())
}

/// `GET /integrations/{id}`.
pub(super) fn one(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    own(asked, id)?;
    Ok(Json(tell(asked)?).into_response())
}

/// Refuses another integration than the key's own.
pub(super) fn own(asked: &Asked<'_>, id: &str) -> Result<(), Refusal> {
    let integration = asked.client.integration;
    let none = || Refusal::not_found(Message::new("api-another-integration").with("integration", integration));
    if id == integration.to_string() { Ok(()) } else { Err(none()) }
}

fn tell(asked: &Asked<'_>) -> Result<Value, Refusal> {
    let station = &asked.shared.station;
    let shop = calls::shops(station, ())?.into_iter().find(|view| view.shop.id == asked.client.shop);
    let key = calls::api_keys(station, ())?.into_iter().find(|key| key.id == asked.client.key);
    Ok(json!({
        "id": asked.client.integration,
        "shop_name": shop.map(|view| view.shop.name).unwrap_or_default(),
        "system": "api",
        // Nothing of an integration is changed here: it is as it was when its key was made.
        "last_updated_at": key.map(|key| key.made_at.to_string()),
    }))
}
