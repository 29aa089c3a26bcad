//! What the practice carrier answers.

use super::books::PracticeShipment;
use super::label;
use super::request::{Fault, LabelForm};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse as _, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value, json};

/// How long a token is good, in seconds.
const TOKEN_LIVES: u64 = 3_600;

/// A status and a body.
#[derive(Debug)]
pub(super) struct Answer {
    status: StatusCode,
    retry_after: Option<u64>,
    content: Content,
}

#[derive(Debug)]
enum Content {
    Json(Value),
    WebPage,
}

impl Answer {
    fn json(status: StatusCode, content: Value) -> Self {
        Self { status, retry_after: None, content: Content::Json(content) }
    }

    fn error(status: StatusCode, code: &str, field: &str, why: &str) -> Self {
        Self::json(status, json!({ "error": { "code": code, "field": field, "why": why } }))
    }

    pub(super) fn token(token: &str) -> Self {
        Self::json(StatusCode::CREATED, json!({ "token": token, "lives_for": TOKEN_LIVES }))
    }

    pub(super) fn booked(shipment: &PracticeShipment) -> Self {
        Self::json(StatusCode::CREATED, json!({ "shipment": with_labels(shipment) }))
    }

    /// The same was asked before.
    pub(super) fn known(shipment: &PracticeShipment) -> Self {
        Self::json(StatusCode::CONFLICT, json!({ "shipment": with_labels(shipment) }))
    }

    pub(super) fn key_of_another(key: &str) -> Self {
        Self::error(StatusCode::CONFLICT, "key_of_another", "/key", &format!("{key} stands for another shipment"))
    }

    pub(super) fn list<'s>(shipments: impl Iterator<Item = &'s PracticeShipment>) -> Self {
        Self::json(StatusCode::OK, json!({ "shipments": shipments.map(plain).collect::<Vec<_>>() }))
    }

    pub(super) fn labels(shipment: &PracticeShipment, form: LabelForm) -> Self {
        Self::json(StatusCode::OK, json!({ "labels": labels(shipment, form) }))
    }

    pub(super) fn no_label_yet() -> Self {
        Self::error(StatusCode::NOT_FOUND, "no_label_yet", "", "the labels are being made")
    }

    pub(super) fn voided(now: bool) -> Self {
        Self::json(StatusCode::OK, json!({ "voided": if now { "now" } else { "before" } }))
    }

    pub(super) fn unknown() -> Self {
        Self::error(StatusCode::NOT_FOUND, "unknown_shipment", "", "there is no such shipment")
    }

    pub(super) fn no_route() -> Self {
        Self::error(StatusCode::NOT_FOUND, "no_route", "", "nothing is here")
    }

    pub(super) fn invalid(fault: &Fault) -> Self {
        Self::refused(&fault.field, &fault.why)
    }

    pub(super) fn refused(field: &str, why: &str) -> Self {
        Self::error(StatusCode::UNPROCESSABLE_ENTITY, "refused", field, why)
    }

    pub(super) fn unauthorised(code: &str) -> Self {
        Self::error(StatusCode::UNAUTHORIZED, code, "", "prove who asks")
    }

    pub(super) fn too_many(seconds: Option<u64>) -> Self {
        let answer = Self::error(StatusCode::TOO_MANY_REQUESTS, "too_many", "", "fewer requests, please");
        Self { retry_after: seconds, ..answer }
    }

    pub(super) fn trouble(why: &str) -> Self {
        Self::error(StatusCode::INTERNAL_SERVER_ERROR, "trouble", "", why)
    }

    pub(super) fn web_page() -> Self {
        Self { status: StatusCode::OK, retry_after: None, content: Content::WebPage }
    }

    /// The same with one parcel more in every shipment it tells of.
    pub(super) fn with_another_parcel(mut self) -> Self {
        if let Content::Json(content) = &mut self.content {
            if let Some(shipment) = content.get_mut("shipment") {
                add_parcel(shipment);
            }
            if let Some(shipments) = content.get_mut("shipments").and_then(Value::as_array_mut) {
                shipments.iter_mut().for_each(add_parcel);
            }
        }
        self
    }

    pub(super) fn into_response(self) -> Response {
        let body = match self.content {
            Content::Json(content) => axum::Json(content).into_response(),
            Content::WebPage => Html("<!doctype html><title>Back soon</title><p>Back soon.").into_response(),
        };
        let mut response = (self.status, body).into_response();
        if let Some(seconds) = self.retry_after {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

fn plain(shipment: &PracticeShipment) -> Value {
    json!({
        "id": shipment.id,
        "key": shipment.key,
        "order": shipment.order,
        "state": if shipment.is_live() { "live" } else { "voided" },
        "cost": shipment.cost,
        "parcels": shipment.numbers.iter().map(|number| json!({ "number": number })).collect::<Vec<_>>(),
        "labels": [],
    })
}

fn with_labels(shipment: &PracticeShipment) -> Value {
    let mut content = plain(shipment);
    if shipment.labels_after == 0 {
        content["labels"] = labels(shipment, shipment.asked.label);
    }
    content
}

fn labels(shipment: &PracticeShipment, form: LabelForm) -> Value {
    let places = 1..=shipment.numbers.len();
    let label = |place| {
        json!({
            "parcel": place,
            "format": form.format,
            "dpi": form.dpi,
            "content": BASE64.encode(label::draw(shipment, place, form)),
        })
    };
    places.map(label).collect()
}

fn add_parcel(shipment: &mut Value) {
    if let Some(parcels) = shipment.get_mut("parcels").and_then(Value::as_array_mut) {
        parcels.push(json!({ "number": "PX9999999999" }));
    }
}
