//! A request on its way out, with a whole address and the proof of who asks.

use crate::{Content, HeaderMap, HeaderName, HeaderValue, Method};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Url;
use reqwest::header::AUTHORIZATION;
use secrecy::{ExposeSecret as _, SecretString};
use std::fmt;

/// What RFC 3986 section 2.3 leaves as it is: letters, digits and `-._~`.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Text as it stands in a query string or as one part of a path.
#[must_use]
pub fn escape(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string()
}

/// A request with its whole address. Prints its name, method and host only.
#[derive(Clone)]
pub struct Outgoing {
    /// What it is for.
    pub name: &'static str,
    /// The method.
    pub method: Method,
    /// The address without query.
    pub url: Url,
    /// The parameters of the query.
    pub query: Vec<(String, String)>,
    /// The headers.
    pub headers: HeaderMap,
    /// What it carries.
    pub content: Option<Content>,
    /// Whether the status of its answer says everything.
    pub told_by_status: bool,
}

impl fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Outgoing({}, {}, {})", self.name, self.method, self.url.host_str().unwrap_or_default())
    }
}

impl Outgoing {
    /// The address with its query.
    #[must_use]
    pub fn address(&self) -> Url {
        let mut url = self.url.clone();
        if !self.query.is_empty() {
            let pairs: Vec<String> =
                self.query.iter().map(|(name, value)| format!("{}={}", escape(name), escape(value))).collect();
            url.set_query(Some(&pairs.join("&")));
        }
        url
    }

    /// Whether nobody between here and the service can read along.
    #[must_use]
    pub fn is_encrypted(&self) -> bool {
        self.url.scheme() == "https"
    }

    /// Sends a header nobody is to read. Text that cannot stand in a header is left out; the service then refuses.
    pub fn secret_header(&mut self, name: HeaderName, value: &SecretString) {
        if let Ok(mut value) = HeaderValue::from_str(value.expose_secret()) {
            value.set_sensitive(true);
            self.headers.insert(name, value);
        }
    }

    /// Proves who asks with a token (RFC 6750 section 2.1).
    pub fn bearer(&mut self, token: &SecretString) {
        self.secret_header(AUTHORIZATION, &format!("Bearer {}", token.expose_secret()).into());
    }

    /// Proves who asks with a name and a password (RFC 7617).
    pub fn basic(&mut self, user: &str, password: &SecretString) {
        let pair = BASE64.encode(format!("{user}:{}", password.expose_secret()));
        self.secret_header(AUTHORIZATION, &format!("Basic {pair}").into());
    }
}
