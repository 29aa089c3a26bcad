//! Whose page asks: this station's own, nobody else's.
//!
//! A page from elsewhere could make the browser ask the station in its name (cross-site requests), or point its own host
//! name at the station's address (DNS rebinding). Both show in the headers `Host`, `Origin` and `Sec-Fetch-Site`
//! (*Fetch Metadata Request Headers*, W3C).

use crate::Shared;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, Method, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use std::net::SocketAddr;
use std::sync::Arc;

const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
const FETCH_MODE: HeaderName = HeaderName::from_static("sec-fetch-mode");

/// Under which names browsers reach the station.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    tls: bool,
    /// Hosts with their port, as they stand in `Host`; the first one is printed.
    hosts: Vec<String>,
    port: u16,
}

impl Origin {
    /// Of a server that listens on an address. On loopback it is called `localhost` as well; `name` is what else it is called
    /// in the network. One that listens everywhere (`0.0.0.0`) has only that name.
    #[must_use]
    pub fn new(address: SocketAddr, name: Option<&str>, tls: bool) -> Self {
        let mut names: Vec<String> = name.map(str::to_ascii_lowercase).into_iter().collect();
        match address {
            _ if address.ip().is_unspecified() => {}
            SocketAddr::V4(v4) => names.push(v4.ip().to_string()),
            SocketAddr::V6(v6) => names.push(format!("[{}]", v6.ip())),
        }
        if address.ip().is_loopback() {
            names.push("localhost".to_owned());
        }
        let port = address.port();
        let mut hosts: Vec<String> = names.iter().map(|name| format!("{name}:{port}")).collect();
        // Browsers leave out the port the scheme goes without.
        if port == if tls { 443 } else { 80 } {
            hosts.splice(0..0, names);
        }
        Self { tls, hosts, port }
    }

    /// As it is typed.
    #[must_use]
    pub fn url(&self) -> String {
        format!("{}://{}", self.scheme(), self.hosts.first().map_or("", String::as_str))
    }

    pub(crate) fn is_tls(&self) -> bool {
        self.tls
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    fn scheme(&self) -> &'static str {
        if self.tls { "https" } else { "http" }
    }

    /// The name a request reaches the station under; nothing where it is none of its names.
    pub(crate) fn named(&self, uri: &Uri, headers: &HeaderMap) -> Option<String> {
        let host = only(headers, &header::HOST)?.to_ascii_lowercase();
        let named = uri.authority().is_none_or(|it| it.as_str().eq_ignore_ascii_case(&host));
        (self.hosts.contains(&host) && named).then_some(host)
    }

    /// Whether a request is meant for this station and comes from its own page, or from no page at all. A link elsewhere may
    /// lead to the page; it carries no cookie (`SameSite=Strict`).
    fn allows(&self, method: &Method, uri: &Uri, headers: &HeaderMap) -> bool {
        let Some(host) = self.named(uri, headers) else { return false };
        let from_own_page = match headers.contains_key(header::ORIGIN) {
            true => only(headers, &header::ORIGIN) == Some(format!("{}://{host}", self.scheme()).as_str()),
            false => true,
        };
        let followed = *method == Method::GET
            && !uri.path().starts_with("/api/")
            && uri.query().is_none()
            && only(headers, &FETCH_MODE) == Some("navigate");
        let fetched = match headers.contains_key(&FETCH_SITE) {
            true => matches!(only(headers, &FETCH_SITE), Some("same-origin" | "none")) || followed,
            false => true,
        };
        from_own_page && fetched
    }
}

/// A header that stands there once.
fn only<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (Some(value), None) => value.to_str().ok(),
        _ => None,
    }
}

pub(crate) async fn only_own_pages(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    if shared.origin.allows(request.method(), request.uri(), request.headers()) {
        next.run(request).await
    } else {
        tracing::warn!("a request of another site, or for another name, was refused");
        StatusCode::FORBIDDEN.into_response()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allows(origin: &Origin, method: Method, uri: &str, headers: &[(&str, &str)]) -> bool {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(HeaderName::from_bytes(name.as_bytes()).unwrap(), value.parse().unwrap());
        }
        origin.allows(&method, &uri.parse().unwrap(), &map)
    }

    #[test]
    fn only_own_names_and_own_pages() {
        let origin = Origin::new("127.0.0.1:4180".parse().unwrap(), None, false);
        let own = ("host", "127.0.0.1:4180");
        let post = |headers: &[(&str, &str)]| allows(&origin, Method::POST, "/api/call/status", headers);
        assert!(post(&[own]));
        assert!(post(&[("host", "LOCALHOST:4180"), ("origin", "http://localhost:4180")]));
        assert!(post(&[own, ("origin", "http://127.0.0.1:4180"), ("sec-fetch-site", "same-origin")]));
        for host in ["evil.example", "127.0.0.1", "127.0.0.1:4181", "127.0.0.1.evil.example:4180", "", "127.1:4180"] {
            assert!(!post(&[("host", host)]), "{host}");
        }
        for other in [
            "https://evil.example",
            "null",
            "",
            "http://127.0.0.1:5555",
            "https://127.0.0.1:4180",
            "http://localhost:4180",
            "http://127.0.0.1:4180.evil.example",
        ] {
            assert!(!post(&[own, ("origin", other)]), "{other}");
        }
        for site in ["cross-site", "same-site", "what"] {
            assert!(!post(&[own, ("sec-fetch-site", site)]), "{site}");
        }
        assert!(!post(&[]), "no host");
        assert!(!post(&[own, own]), "two hosts");
        assert!(!post(&[own, ("origin", "http://127.0.0.1:4180"), ("origin", "http://evil.example")]));
        assert!(!allows(&origin, Method::POST, "http://evil.example/api/call/status", &[own]));
    }

    #[test]
    fn a_link_elsewhere_may_lead_to_the_page_and_to_nothing_else() {
        let origin = Origin::new("127.0.0.1:4180".parse().unwrap(), None, false);
        let link = [("host", "127.0.0.1:4180"), ("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "navigate")];
        assert!(allows(&origin, Method::GET, "/", &link));
        assert!(!allows(&origin, Method::GET, "/?ticket=x", &link));
        assert!(!allows(&origin, Method::GET, "/api/events", &link));
        assert!(!allows(&origin, Method::POST, "/pair", &link));
    }

    #[test]
    fn the_name_in_the_network_is_printed_and_the_scheme_is_the_servers() {
        let origin = Origin::new("192.168.1.5:443".parse().unwrap(), Some("Desk.example"), true);
        assert_eq!(origin.url(), "https://desk.example");
        let from = |from| allows(&origin, Method::POST, "/pair", &[("host", "desk.example"), ("origin", from)]);
        assert!(from("https://desk.example"));
        assert!(!from("http://desk.example"));
        assert!(!allows(&origin, Method::POST, "/pair", &[("host", "localhost:443")]));
        assert_eq!(Origin::new("[::1]:80".parse().unwrap(), None, false).url(), "http://[::1]");
    }
}
