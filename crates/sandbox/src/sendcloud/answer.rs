//! What the practice Sendcloud answers.

use super::books::{FAILED, READY, SendcloudParcel, SendcloudShipment};
use super::catalogue::of_code;
use super::label;
use super::shape::Fault;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse as _, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value, json};

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
    /// A page of a list, with the link to the next one.
    Page(Value, String),
    File(&'static str, Vec<u8>),
    WebPage,
}

impl Answer {
    pub(super) fn json(status: StatusCode, content: Value) -> Self {
        Self { status, retry_after: None, content: Content::Json(content) }
    }

    fn error(status: StatusCode, code: &str, detail: &str) -> Self {
        let error = json!({ "status": status.as_str(), "code": code, "detail": detail });
        Self::json(status, json!({ "errors": [error] }))
    }

    /// Its status and its JSON, where it is some.
    pub(super) fn told(&self) -> Option<(StatusCode, &Value)> {
        match &self.content {
            Content::Json(content) => Some((self.status, content)),
            _ => None,
        }
    }

    /// The same with another status and other JSON.
    pub(super) fn instead(&self, status: StatusCode, content: Value) -> Self {
        Self { status, retry_after: self.retry_after, content: Content::Json(content) }
    }

    pub(super) fn data(data: &Value) -> Self {
        Self::json(StatusCode::OK, json!({ "data": data }))
    }

    /// A page of a list, which says where the next one is.
    pub(super) fn page(content: Value, next: Option<String>) -> Self {
        let content = match next {
            Some(next) => Content::Page(content, next),
            None => Content::Json(content),
        };
        Self { status: StatusCode::OK, retry_after: None, content }
    }

    pub(super) fn plain(content: Value) -> Self {
        Self::json(StatusCode::OK, content)
    }

    pub(super) fn announced(shipment: &SendcloudShipment, along: bool) -> Self {
        Self::json(StatusCode::CREATED, json!({ "data": told(shipment, along) }))
    }

    /// The same as an answer to a question.
    pub(super) fn ok(self) -> Self {
        Self { status: StatusCode::OK, ..self }
    }

    /// The reference is known. What the body is nobody documents: each of these by turns.
    pub(super) fn known(shipment: &SendcloudShipment, turn: usize) -> Self {
        let told = told(shipment, false);
        let errors = json!([{ "status": "409", "code": "invalid", "detail": "The external reference is not unique." }]);
        Self::json(
            StatusCode::CONFLICT,
            match turn % 3 {
                0 => json!({ "data": told }),
                1 => told,
                _ => json!({ "errors": errors, "data": told }),
            },
        )
    }

    pub(super) fn list<'a>(shipments: impl Iterator<Item = &'a SendcloudShipment>) -> Self {
        let told: Vec<Value> = shipments.map(|shipment| told(shipment, false)).collect();
        Self::json(StatusCode::OK, json!({ "data": told }))
    }

    /// A page of a list, which says where the next one is.
    pub(super) fn list_page<'a>(shipments: impl Iterator<Item = &'a SendcloudShipment>, next: Option<String>) -> Self {
        let told: Vec<Value> = shipments.map(|shipment| told(shipment, false)).collect();
        Self::page(json!({ "data": told }), next)
    }

    pub(super) fn label(shipment: &SendcloudShipment, place: usize, zpl: bool, dots: u32) -> Self {
        let (kind, bytes) = label::draw(shipment, place, zpl, dots);
        Self { status: StatusCode::OK, retry_after: None, content: Content::File(kind, bytes) }
    }

    pub(super) fn customs(shipment: &SendcloudShipment, place: usize) -> Self {
        Self {
            status: StatusCode::OK,
            retry_after: None,
            content: Content::File("application/pdf", label::declaration(shipment, place)),
        }
    }

    pub(super) fn cancelled() -> Self {
        Self::data(&json!({ "status": "cancelled", "message": "Shipment has been cancelled" }))
    }

    pub(super) fn queued() -> Self {
        let told = json!({ "status": "queued", "message": "Shipment cancellation has been queued" });
        Self::json(StatusCode::ACCEPTED, json!({ "data": told }))
    }

    /// What no carrier took is taken away.
    pub(super) fn deleted() -> Self {
        Self::json(StatusCode::GONE, json!({ "status": "deleted", "message": "Parcel has been deleted" }))
    }

    pub(super) fn return_announced(shipment: &SendcloudShipment) -> Self {
        let parcel = shipment.parcels.first().map(|parcel| parcel.id);
        let id: Option<u64> = shipment.id.parse().ok();
        Self::json(StatusCode::CREATED, json!({ "return_id": id, "parcel_id": parcel, "multi_collo_ids": [] }))
    }

    /// A return, with one line of history: where it stands.
    pub(super) fn a_return(shipment: &SendcloudShipment) -> Self {
        let mut told = shipment.asked.clone();
        if let Some(parcel) = shipment.parcels.first() {
            told["tracking_number"] = json!(parcel.number);
            told["is_cancellable"] = json!(parcel.status == READY);
            told["status_history"] = json!([{ "parcel_status_history_id": "1", "carrier_code": "", "carrier_message": "",
                "carrier_update_timestamp": parcel.updated_at, "parent_status": parcel.status }]);
        }
        Self::plain(told)
    }

    pub(super) fn return_cancelled() -> Self {
        let told = json!({ "message": "Cancellation requested successfully" });
        Self::json(StatusCode::ACCEPTED, told)
    }

    /// Conflicts of returns are told in a form of their own.
    pub(super) fn return_not_cancelled() -> Self {
        let error = json!({ "field": "", "code": 409, "message": "This return can no longer be cancelled." });
        Self::json(StatusCode::CONFLICT, json!({ "errors": [error] }))
    }

    pub(super) fn not_cancelled(why: &str) -> Self {
        Self::error(StatusCode::CONFLICT, "invalid", why)
    }

    pub(super) fn invalid(faults: &[Fault]) -> Self {
        let error = |fault: &Fault| {
            json!({ "status": "400", "code": fault.code, "detail": fault.detail,
                "source": { "pointer": fault.pointer } })
        };
        Self::json(StatusCode::BAD_REQUEST, json!({ "errors": faults.iter().map(error).collect::<Vec<_>>() }))
    }

    /// A parameter of the query does not fit.
    pub(super) fn bad_parameter(name: &str, code: &str, detail: &str) -> Self {
        let error = json!({ "status": "400", "code": code, "detail": detail, "source": { "parameter": name } });
        Self::json(StatusCode::BAD_REQUEST, json!({ "errors": [error] }))
    }

    pub(super) fn unauthorised() -> Self {
        let error = json!({ "status": "401", "code": "authentication_failed", "detail": "Invalid username/password.",
            "source": { "pointer": "/data" } });
        Self::json(StatusCode::UNAUTHORIZED, json!({ "errors": [error] }))
    }

    pub(super) fn not_found(what: &str) -> Self {
        Self::error(StatusCode::NOT_FOUND, "not_found", &format!("No {what} matches the given query."))
    }

    pub(super) fn too_many(retry_after: Option<u64>) -> Self {
        Self { retry_after, ..Self::error(StatusCode::TOO_MANY_REQUESTS, "invalid", "Request was throttled.") }
    }

    pub(super) fn trouble() -> Self {
        Self::error(StatusCode::INTERNAL_SERVER_ERROR, "invalid", "Something went wrong.")
    }

    pub(super) fn web_page() -> Self {
        Self { status: StatusCode::OK, retry_after: None, content: Content::WebPage }
    }

    /// The same with one parcel more than there is.
    pub(super) fn with_another_parcel(mut self) -> Self {
        if let Content::Json(content) = &mut self.content
            && let Some(told) = if content.get("data").is_some() { content.get_mut("data") } else { Some(content) }
            && let Some(parcels) = told.get_mut("parcels").and_then(Value::as_array_mut)
        {
            let status = json!({ "id": 1_000, "code": "READY_TO_SEND" });
            parcels.push(json!({ "id": 999, "status": status, "tracking_number": "SC999" }));
        }
        self
    }

    /// The same with the last letters of the label that comes along missing.
    pub(super) fn with_cut_label(mut self) -> Self {
        if let Content::Json(content) = &mut self.content
            && let Some(Value::String(file)) = content.pointer_mut("/data/parcels/0/label_file")
        {
            file.truncate((file.len() / 2) | 1);
        }
        self
    }

    pub(super) fn into_response(self) -> Response {
        let mut response = match self.content {
            Content::Json(content) => {
                (self.status, [(header::CONTENT_TYPE, "application/json")], content.to_string()).into_response()
            }
            Content::Page(content, next) => {
                let headers = [(header::CONTENT_TYPE, "application/json".to_owned()), (header::LINK, next)];
                (self.status, headers, content.to_string()).into_response()
            }
            Content::File(kind, bytes) => (self.status, [(header::CONTENT_TYPE, kind)], bytes).into_response(),
            Content::WebPage => Html("<!doctype html><title>Maintenance</title>").into_response(),
        };
        if let Some(seconds) = self.retry_after {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

/// A shipment as answers tell of it; the label of a single parcel comes along where it is there.
fn told(shipment: &SendcloudShipment, along: bool) -> Value {
    let mut told = shipment.asked.clone();
    let asked: Vec<Value> = told["parcels"].as_array().cloned().unwrap_or_default();
    let single = shipment.parcels.len() == 1;
    let parcels = shipment.parcels.iter().zip(asked).map(|(parcel, mut told)| {
        told["id"] = json!(parcel.id);
        told["status"] = json!({ "code": parcel.status, "message": parcel.status });
        told["tracking_number"] = json!(parcel.number);
        told["tracking_url"] = Value::Null;
        told["updated_at"] = json!(parcel.updated_at);
        told["announced_at"] = json!((parcel.status != FAILED).then_some(shipment.announced_at));
        told["documents"] = documents(parcel, shipment.is_declared());
        let file = (along && single && parcel.status != FAILED).then(|| {
            let dots = shipment.asked["label_details"]["dpi"].as_u64().and_then(|dots| u32::try_from(dots).ok());
            BASE64.encode(label::draw(shipment, 1, shipment.is_zpl(), dots.unwrap_or(203)).1)
        });
        told["label_file"] = json!(file);
        told
    });
    let parcels: Vec<Value> = parcels.collect();
    let failed = shipment.parcels.iter().any(|parcel| parcel.status == FAILED);
    told["parcels"] = json!(parcels);
    told["id"] = json!(shipment.id);
    told["customs_information"] = shipment.asked["customs_information"].clone();
    let code = shipment.asked["ship_with"]["properties"]["shipping_option_code"].as_str().unwrap_or_default();
    told["carrier"] = of_code(code).map(super::catalogue::Offered::carrier).unwrap_or_default();
    told["errors"] = if failed {
        json!([{ "status": "500", "code": "parcel_announcement_error",
            "detail": "Service error: An error occurred while connecting to the carrier." }])
    } else {
        json!([])
    };
    told
}

fn documents(parcel: &SendcloudParcel, declared: bool) -> Value {
    if parcel.status == FAILED {
        return json!([]);
    }
    let link = |kind: &str| format!("https://panel.sendcloud.sc/api/v3/parcels/{}/documents/{kind}", parcel.id);
    let label = json!({ "type": "label", "document_type": "label", "size": "a6", "link": link("label") });
    if !declared {
        return json!([label]);
    }
    let kind = "customs-declaration";
    json!([label, { "type": "cn23", "document_type": kind, "size": "a4", "link": link(kind) }])
}
