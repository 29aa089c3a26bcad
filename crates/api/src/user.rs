//! `GET /user/auth/metadata`: whose key this is.

use crate::answer;
use axum::response::Response;
use serde_json::json;
use station::ApiClient;

/// The one user a station is to its shops.
const USER: u32 = 1;

pub(crate) fn metadata(client: &ApiClient) -> Response {
    answer::data(json!({ "user_id": USER, "integration_id": client.integration }))
}
