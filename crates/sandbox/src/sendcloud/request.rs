//! What the practice Sendcloud is asked, read as far as it can be.

use super::SendcloudAsked;
use super::shape::Fault;
use crate::carrier::request::query;
use axum::http::{HeaderMap, Method, Uri, header};
use serde_json::Value;
use std::collections::BTreeMap;

/// Where a request goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Route {
    Announce,
    Find,
    Shipment(String),
    Label(u64),
    Customs(u64),
    Cancel(String),
    Return,
    ReturnOf(u64),
    CancelReturn(u64),
    Options,
    Senders,
    Contracts,
    Points,
    Point(u64),
    Available(u64),
}

impl Route {
    pub(super) fn of(method: &Method, path: &str) -> Option<Self> {
        let parts: Vec<&str> = path.strip_prefix("/api/v3/")?.split('/').collect();
        match (method.as_str(), parts.as_slice()) {
            ("POST", ["shipments", "announce"]) => Some(Self::Announce),
            ("GET", ["shipments"]) => Some(Self::Find),
            ("GET", ["shipments", id]) => Some(Self::Shipment((*id).to_owned())),
            ("POST", ["shipments", id, "cancel"]) => Some(Self::Cancel((*id).to_owned())),
            ("GET", ["parcels", id, "documents", "label"]) => id.parse().ok().map(Self::Label),
            ("GET", ["parcels", id, "documents", "customs-declaration"]) => id.parse().ok().map(Self::Customs),
            ("POST", ["returns", "announce-synchronously"]) => Some(Self::Return),
            ("GET", ["returns", id]) => id.parse().ok().map(Self::ReturnOf),
            ("PATCH", ["returns", id, "cancel"]) => id.parse().ok().map(Self::CancelReturn),
            ("POST", ["shipping-options"]) => Some(Self::Options),
            ("GET", ["addresses", "sender-addresses"]) => Some(Self::Senders),
            ("GET", ["contracts"]) => Some(Self::Contracts),
            ("GET", ["service-points"]) => Some(Self::Points),
            ("GET", ["service-points", id]) => id.parse().ok().map(Self::Point),
            ("POST", ["service-points", id, "check-availability"]) => id.parse().ok().map(Self::Available),
            _ => None,
        }
    }

    pub(super) fn asked(&self) -> SendcloudAsked {
        match self {
            Self::Announce => SendcloudAsked::Announce,
            Self::Find => SendcloudAsked::Find,
            Self::Shipment(_) => SendcloudAsked::Shipment,
            Self::Label(_) => SendcloudAsked::Label,
            Self::Customs(_) => SendcloudAsked::Customs,
            Self::Cancel(_) => SendcloudAsked::Cancel,
            Self::Return => SendcloudAsked::Return,
            Self::ReturnOf(_) => SendcloudAsked::ReturnOf,
            Self::CancelReturn(_) => SendcloudAsked::CancelReturn,
            Self::Options => SendcloudAsked::Options,
            Self::Senders | Self::Contracts => SendcloudAsked::Account,
            Self::Points | Self::Point(_) => SendcloudAsked::Points,
            Self::Available(_) => SendcloudAsked::Available,
        }
    }

    pub(super) fn writes(&self) -> bool {
        matches!(self, Self::Announce | Self::Cancel(_) | Self::Return | Self::CancelReturn(_))
    }
}

/// A request, read as far as it can be.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) route: Route,
    pub(super) query: BTreeMap<String, String>,
    /// The codes of service points it names.
    pub(super) codes: Vec<String>,
    pub(super) accept: String,
    pub(super) content: Result<Value, Fault>,
}

impl Request {
    pub(super) fn read(route: Route, uri: &Uri, headers: &HeaderMap, content: &[u8]) -> Self {
        Self {
            query: query(uri.query().unwrap_or_default()),
            codes: codes(uri.query().unwrap_or_default()),
            accept: text_of(headers, header::ACCEPT.as_str()),
            content: read(headers, content),
            route,
        }
    }
}

/// Every value of the parameter that may be given again and again.
fn codes(text: &str) -> Vec<String> {
    text.split('&').filter_map(|pair| query(pair).remove("carrier_service_point_id")).collect()
}

pub(super) fn text_of(headers: &HeaderMap, name: &str) -> String {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
}

/// What a request carries: nothing, or JSON that says it is JSON.
fn read(headers: &HeaderMap, content: &[u8]) -> Result<Value, Fault> {
    if content.is_empty() {
        return Ok(Value::Null);
    }
    if text_of(headers, header::CONTENT_TYPE.as_str()) != "application/json" {
        return Err(Fault::new("/data", "invalid", "Unsupported media type."));
    }
    serde_json::from_slice(content).map_err(|_| Fault::new("/data", "invalid", "JSON parse error."))
}
