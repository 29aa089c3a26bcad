//! What the practice Sendcloud is asked, read as far as it can be.

use super::SendcloudAsked;
use super::shape::Fault;
use super::v2;
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
    Orders,
    Order(u64),
    Integrations,
    /// What API v2 says of the orders of an integration.
    Choices(u64),
    V2(v2::Route),
}

impl Route {
    pub(super) fn of(method: &Method, path: &str) -> Option<Self> {
        if let Some(path) = path.strip_prefix("/api/v2/integrations/") {
            let id = path.strip_suffix("/shipments")?.parse().ok()?;
            return (*method == Method::GET).then_some(Self::Choices(id));
        }
        if let Some(path) = path.strip_prefix("/api/v2/") {
            return v2::Route::of(method, path).map(Self::V2);
        }
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
            ("GET", ["orders"]) => Some(Self::Orders),
            ("GET", ["orders", id]) => id.parse().ok().map(Self::Order),
            ("GET", ["integrations"]) => Some(Self::Integrations),
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
            Self::Orders => SendcloudAsked::Orders,
            Self::Order(_) => SendcloudAsked::Order,
            Self::Integrations => SendcloudAsked::Integrations,
            Self::Choices(_) => SendcloudAsked::Choices,
            Self::V2(route) => route.asked(),
        }
    }

    pub(super) fn writes(&self) -> bool {
        match self {
            Self::V2(route) => route.writes(),
            _ => matches!(self, Self::Announce | Self::Cancel(_) | Self::Return | Self::CancelReturn(_)),
        }
    }
}

/// A request, read as far as it can be.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) route: Route,
    pub(super) path: String,
    pub(super) query: BTreeMap<String, String>,
    /// The codes of service points it names.
    pub(super) codes: Vec<String>,
    /// The shops' own keys of orders it names.
    pub(super) orders: Vec<String>,
    /// The address it was asked at.
    pub(super) host: String,
    pub(super) accept: String,
    pub(super) content: Result<Value, Fault>,
}

impl Request {
    pub(super) fn read(route: Route, uri: &Uri, headers: &HeaderMap, content: &[u8]) -> Self {
        Self {
            path: uri.path().to_owned(),
            query: query(uri.query().unwrap_or_default()),
            codes: every(uri.query().unwrap_or_default(), "carrier_service_point_id"),
            orders: every(uri.query().unwrap_or_default(), "external_order_ids"),
            host: text_of(headers, header::HOST.as_str()),
            accept: text_of(headers, header::ACCEPT.as_str()),
            content: read(headers, content),
            route,
        }
    }
}

impl Request {
    /// How many parcels it asks for.
    pub(super) fn parcels(&self) -> usize {
        let Ok(content) = &self.content else { return 1 };
        let quantity = content.pointer("/parcels/0/quantity").and_then(Value::as_u64);
        let quantity = quantity.and_then(|quantity| usize::try_from(quantity).ok());
        quantity.or_else(|| content["parcels"].as_array().map(Vec::len)).unwrap_or(1)
    }
}

/// Every value of a parameter that may be given again and again.
fn every(text: &str, name: &str) -> Vec<String> {
    text.split('&').filter_map(|pair| query(pair).remove(name)).collect()
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
