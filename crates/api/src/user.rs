//! `GET /user/auth/metadata`: whose key this is.

use crate::answer;
use crate::asked::Asked;
use crate::fault::Refusal;
use axum::response::Response;
use serde_json::json;

/// The one user a station is to its shops.
const USER: u32 = 1;

pub(crate) fn metadata(asked: &Asked<'_>) -> Result<Response, Refusal> {
    Ok(answer::data(json!({ "user_id": USER, "integration_id": asked.client.integration })))
}
