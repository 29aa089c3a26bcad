//! A request as a connector builds it: without I/O, without proof of who asks.

use crate::outgoing::Outgoing;
use crate::{Content, HeaderName, HeaderValue, Method, WireError};
use reqwest::Url;
use serde_json::Value;
use std::fmt;

/// What is asked of a service. Prints its name and method only.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    name: &'static str,
    method: Method,
    target: String,
    query: Vec<(String, String)>,
    headers: Vec<(HeaderName, HeaderValue)>,
    content: Option<Content>,
    repeatable: bool,
    told_by_status: bool,
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Request({}, {})", self.name, self.method)
    }
}

impl Request {
    /// A request. `name` says what it is for, in logs: `list orders`. `target` is relative to the service's address, or
    /// a whole address elsewhere, where no proof is sent.
    #[must_use]
    pub fn new(name: &'static str, method: Method, target: impl Into<String>) -> Self {
        let repeatable = method.is_safe();
        let (query, headers) = (Vec::new(), Vec::new());
        Self { name, method, target: target.into(), query, headers, content: None, repeatable, told_by_status: false }
    }

    /// A request that reads.
    #[must_use]
    pub fn get(name: &'static str, target: impl Into<String>) -> Self {
        Self::new(name, Method::GET, target)
    }

    /// With one more parameter in the query.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.query.push((name.to_owned(), value.into()));
        self
    }

    /// With one more header.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.push((name, value));
        self
    }

    /// Carrying JSON.
    #[must_use]
    pub fn json(self, content: &Value) -> Self {
        self.carrying(Content { media_type: "application/json", bytes: content.to_string().into_bytes() })
    }

    /// Carrying a form (`application/x-www-form-urlencoded`).
    #[must_use]
    pub fn form(self, fields: &[(&str, &str)]) -> Self {
        let pairs: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", crate::escape(name), crate::escape(value))).collect();
        self.carrying(Content { media_type: "application/x-www-form-urlencoded", bytes: pairs.join("&").into_bytes() })
    }

    /// Carrying anything else.
    #[must_use]
    pub fn carrying(mut self, content: Content) -> Self {
        self.content = Some(content);
        self
    }

    /// The same, asked at another target.
    #[must_use]
    pub fn at(mut self, target: impl Into<String>) -> Self {
        self.target = target.into();
        self
    }

    /// May be tried again although it is no `GET`: doing it twice does no more than doing it once.
    #[must_use]
    pub fn repeatable(mut self) -> Self {
        self.repeatable = true;
        self
    }

    /// The status of its answer says everything: where it was taken, nothing else that comes is read or waited for.
    #[must_use]
    pub fn told_by_status(mut self) -> Self {
        self.told_by_status = true;
        self
    }

    /// What it is for.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Where to, as it was built.
    #[must_use]
    pub fn target(&self) -> &str {
        &self.target
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The parameters of the query.
    #[must_use]
    pub fn query(&self) -> &[(String, String)] {
        &self.query
    }

    /// What it carries.
    #[must_use]
    pub fn content(&self) -> Option<&Content> {
        self.content.as_ref()
    }

    pub(crate) fn may_be_repeated(&self) -> bool {
        self.repeatable
    }

    /// The request to the service at this address. A whole address of its own is never less protected than that.
    pub(crate) fn outgoing(&self, service: &Url) -> Result<Outgoing, WireError> {
        let mut url = service.join(&self.target).map_err(|_| WireError::BadAddress)?;
        let protected = url.scheme() == "https" || (url.scheme() == "http" && service.scheme() == "http");
        if !protected || !url.username().is_empty() || url.password().is_some() {
            return Err(WireError::BadAddress);
        }
        // A query of the address itself, as links to labels have, goes along with the parameters.
        let mut query: Vec<(String, String)> = url.query_pairs().into_owned().collect();
        url.set_query(None);
        url.set_fragment(None);
        query.extend(self.query.iter().cloned());
        Ok(Outgoing {
            name: self.name,
            method: self.method.clone(),
            url,
            query,
            headers: self.headers.iter().cloned().collect(),
            content: self.content.clone(),
            told_by_status: self.told_by_status,
        })
    }
}
