//! What every answer says to the browser, refusals too.

use crate::{PageOrigin, Shared};
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use std::sync::Arc;

/// What a page of the station may load: itself.
const POLICY: &str = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'";

const RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

/// Of the referrer policies, `no-referrer` would make the browser send `Origin: null` with the form of the code (*Fetch*, “append
/// a request `Origin` header”).
const ALWAYS: [(HeaderName, &str); 5] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::CACHE_CONTROL, "no-store"),
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
];

/// A year: a browser that came by TLS comes by nothing else.
const ONLY_TLS: &str = "max-age=31536000; includeSubDomains";

/// Who may show an answer in a frame and load it, besides the station's own page.
#[derive(Debug, Clone)]
pub(crate) struct Readers {
    policy: HeaderValue,
    others: bool,
}

impl Readers {
    /// Nobody.
    pub(crate) fn none() -> Self {
        Self::of("'none'", false)
    }

    /// The pages of these origins.
    pub(crate) fn pages(origins: &[PageOrigin]) -> Self {
        Self::of(&origins.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "), true)
    }

    fn of(ancestors: &str, others: bool) -> Self {
        let policy = HeaderValue::from_str(&format!("{POLICY}; frame-ancestors {ancestors}"));
        // An origin is ASCII, so this is never the case; nothing may be loaded then.
        let policy = policy.unwrap_or(HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'"));
        Self { policy, others }
    }

    /// Says so on an answer.
    pub(crate) fn tell(&self, response: &mut Response, is_tls: bool) {
        let headers = response.headers_mut();
        for (name, value) in ALWAYS {
            headers.insert(name, HeaderValue::from_static(value));
        }
        headers.insert(header::CONTENT_SECURITY_POLICY, self.policy.clone());
        let resource = if self.others { "cross-origin" } else { "same-origin" };
        headers.insert(RESOURCE_POLICY, HeaderValue::from_static(resource));
        if !self.others {
            headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
        }
        if is_tls {
            headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(ONLY_TLS));
        }
    }
}

pub(crate) async fn on_every_answer(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    Readers::none().tell(&mut response, shared.origin.is_tls());
    response
}
