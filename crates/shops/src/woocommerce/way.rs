//! The way to a shop's REST API: below `/wp-json/`, or, where its permalinks are plain, by `?rest_route=` (*WordPress REST
//! API Handbook*, "Routes and endpoints").

use wire::{Answer, Request};

/// How the API is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// `wp-json/wc/v3/orders`
    Path,
    /// `?rest_route=/wc/v3/orders`
    Query,
}

impl Way {
    /// A request to a part of the API, sent this way from the shop's address on.
    pub(super) fn lead(self, request: &Request) -> Request {
        self.lead_to_site(&request.clone().at(format!("wc/v3/{}", request.target())))
    }

    /// A request to what the site offers beside the API.
    pub(super) fn lead_to_site(self, request: &Request) -> Request {
        let target = request.target();
        request.clone().at(match self {
            Self::Path => format!("wp-json/{target}"),
            Self::Query => format!("?rest_route=/{target}"),
        })
    }
}

/// Whether an answer comes from the API, whatever it says: a site that knows no such way sends a page of its own.
pub(super) fn is_of_the_api(answer: &Answer) -> bool {
    let body = answer.body();
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body).trim_ascii_start();
    matches!(body.first(), Some(b'{' | b'['))
}
