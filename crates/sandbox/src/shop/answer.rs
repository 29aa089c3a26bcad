//! Answers, in the very words the recordings of the real API have.

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use serde_json::{Value, json};
use std::fmt::Display;

/// A status, headers and a body.
#[derive(Debug)]
pub(super) struct Answer {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: String,
}

impl Answer {
    pub(super) fn json(status: u16, body: &Value) -> Self {
        let kind = ("content-type", "application/json; charset=UTF-8".to_owned());
        Self { status, headers: vec![kind], body: body.to_string() }
    }

    pub(super) fn with(mut self, name: &'static str, value: impl Display) -> Self {
        self.headers.push((name, value.to_string()));
        self
    }

    fn error(status: u16, code: &str, message: &str) -> Self {
        Self::json(status, &json!({ "code": code, "message": message, "data": { "status": status } }))
    }

    pub(super) fn cannot_view() -> Self {
        Self::error(401, "woocommerce_rest_cannot_view", "Sorry, you cannot list resources.")
    }

    pub(super) fn may_not_write() -> Self {
        let message = "The API key provided does not have write permissions.";
        Self::error(401, "woocommerce_rest_authentication_error", message)
    }

    pub(super) fn no_route() -> Self {
        Self::error(404, "rest_no_route", "No route was found matching the URL and request method.")
    }

    /// Reading says 404, updating 400.
    pub(super) fn invalid_id(status: u16) -> Self {
        Self::error(status, "woocommerce_rest_shop_order_invalid_id", "Invalid ID.")
    }

    pub(super) fn no_such_order() -> Self {
        Self::error(404, "woocommerce_rest_order_invalid_id", "Invalid order ID.")
    }

    pub(super) fn no_such_fulfilment() -> Self {
        Self::error(400, "0", "Fulfillment not found.")
    }

    pub(super) fn wrong_fulfilment(message: &str) -> Self {
        Self::error(400, "0", message)
    }

    pub(super) fn invalid_json() -> Self {
        Self::error(400, "rest_invalid_json", "Invalid JSON body passed.")
    }

    pub(super) fn invalid_parameter(name: &str, code: &str, message: &str) -> Self {
        let detail = json!({ "code": code, "message": message, "data": null });
        let data = json!({ "status": 400, "params": { name: message }, "details": { name: detail } });
        let body =
            json!({ "code": "rest_invalid_param", "message": format!("Invalid parameter(s): {name}"), "data": data });
        Self::json(400, &body)
    }

    pub(super) fn too_many(seconds: u64) -> Self {
        Self::error(429, "rest_too_many_requests", "Too many requests.").with("retry-after", seconds)
    }

    pub(super) fn unavailable() -> Self {
        Self { status: 503, ..Self::web_page() }
    }

    pub(super) fn web_page() -> Self {
        let body =
            "<!DOCTYPE html>\n<html><head><title>Maintenance</title></head><body>Back in a minute.</body></html>";
        Self {
            status: 200,
            headers: vec![("content-type", "text/html; charset=UTF-8".to_owned())],
            body: body.to_owned(),
        }
    }

    pub(super) fn no_such_page() -> Self {
        let body = "<!DOCTYPE html>\n<html><head><title>Page not found</title></head><body>Nothing here.</body></html>";
        Self { status: 404, body: body.to_owned(), ..Self::web_page() }
    }

    pub(super) fn empty() -> Self {
        Self { status: 200, headers: Vec::new(), body: String::new() }
    }

    pub(super) fn truncated(mut self) -> Self {
        let mut half = self.body.len() / 2;
        while !self.body.is_char_boundary(half) {
            half -= 1;
        }
        self.body.truncate(half);
        self
    }

    pub(super) fn after_a_warning(mut self) -> Self {
        let warning = "<br />\n<b>Warning</b>:  Undefined variable $rate in <b>plugin.php</b> on line <b>7</b><br />\n";
        self.body.insert_str(0, warning);
        self
    }

    pub(super) fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, Body::from(self.body)).into_response();
        response.headers_mut().remove(header::CONTENT_TYPE);
        for (name, value) in self.headers {
            if let Ok(value) = HeaderValue::from_str(&value) {
                response.headers_mut().insert(name, value);
            }
        }
        response
    }
}
