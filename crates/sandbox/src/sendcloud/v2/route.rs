//! Where a request of API v2 goes.

use crate::sendcloud::SendcloudAsked;
use axum::http::Method;

/// Where a request goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::sendcloud) enum Route {
    Create,
    Parcels,
    Cancel(u64),
    Document(u64, String),
    Methods,
    Senders,
    Contracts,
    Points,
    Point(u64),
    Available(u64),
}

impl Route {
    pub(in crate::sendcloud) fn of(method: &Method, path: &str) -> Option<Self> {
        let parts: Vec<&str> = path.split('/').collect();
        match (method.as_str(), parts.as_slice()) {
            ("POST", ["parcels"]) => Some(Self::Create),
            ("GET", ["parcels"]) => Some(Self::Parcels),
            ("POST", ["parcels", id, "cancel"]) => id.parse().ok().map(Self::Cancel),
            ("GET", ["parcels", id, "documents", kind @ ("label" | "cn23" | "commercial-invoice")]) => {
                id.parse().ok().map(|id| Self::Document(id, (*kind).to_owned()))
            }
            ("GET", ["shipping_methods"]) => Some(Self::Methods),
            ("GET", ["user", "addresses", "sender"]) => Some(Self::Senders),
            ("GET", ["contracts"]) => Some(Self::Contracts),
            ("GET", ["service-points"]) => Some(Self::Points),
            ("GET", ["service-points", id]) => id.parse().ok().map(Self::Point),
            ("GET", ["service-points", id, "check-availability"]) => id.parse().ok().map(Self::Available),
            _ => None,
        }
    }

    pub(in crate::sendcloud) fn asked(&self) -> SendcloudAsked {
        match self {
            Self::Create => SendcloudAsked::Announce,
            Self::Parcels => SendcloudAsked::Find,
            Self::Cancel(_) => SendcloudAsked::Cancel,
            Self::Document(_, kind) if kind == "label" => SendcloudAsked::Label,
            Self::Document(..) => SendcloudAsked::Customs,
            Self::Methods => SendcloudAsked::Options,
            Self::Senders | Self::Contracts => SendcloudAsked::Account,
            Self::Points | Self::Point(_) => SendcloudAsked::Points,
            Self::Available(_) => SendcloudAsked::Available,
        }
    }

    pub(in crate::sendcloud) fn writes(&self) -> bool {
        matches!(self, Self::Create | Self::Cancel(_))
    }
}
