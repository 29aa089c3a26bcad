//! Recordings for tests: what a service was asked and what it answered, one JSON object a line, without secrets.
//!
//! ```json
//! {"name": "get order", "request": {"method": "GET", "path": "/orders/17?_fields=id", "body": null},
//!  "response": {"status": 200, "headers": {"content-type": "application/json"}, "body": {"id": 17}}}
//! ```
//!
//! A body that is not JSON is `{"$text": …}` or, where it is no text either, `{"$base64": …}`.

use crate::redact;
use crate::{Answer, BoxFuture, Content, HeaderMap, Outgoing, Transport, WireError};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use reqwest::Url;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// Headers of answers that are written down; all others may hold what is nobody's business.
const HEADERS: [&str; 8] =
    ["content-type", "retry-after", "link", "allow", "x-wp-total", "x-wp-totalpages", "etag", "x-request-id"];

/// One request and its answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Exchange {
    /// What the request was for.
    pub name: String,
    /// What was asked.
    pub request: Asked,
    /// What was answered.
    pub response: Answered,
}

/// What was asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Asked {
    /// The method.
    pub method: String,
    /// Path and query, without what proves who asked.
    pub path: String,
    /// What it carried.
    #[serde(default)]
    pub body: Value,
}

/// What was answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Answered {
    /// The HTTP status.
    pub status: u16,
    /// Its headers.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// What it carried.
    #[serde(default)]
    pub body: Value,
}

/// Asks by another transport, and writes down what was asked and answered.
pub struct Recorder {
    inner: Arc<dyn Transport>,
    secrets: Vec<SecretString>,
    file: Mutex<File>,
}

impl Recorder {
    /// Adds to the recording in this file. `secrets` are looked for wherever they may stand.
    ///
    /// # Errors
    /// When the file cannot be opened.
    pub fn new(inner: Arc<dyn Transport>, file: &Path, secrets: Vec<SecretString>) -> io::Result<Self> {
        let file = OpenOptions::new().create(true).append(true).open(file)?;
        Ok(Self { inner, secrets, file: Mutex::new(file) })
    }

    fn write(&self, exchange: &Exchange) -> Result<(), WireError> {
        let mut line = serde_json::to_string(exchange).map_err(|error| WireError::Broken(error.to_string()))?;
        line.push('\n');
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.write_all(line.as_bytes()).map_err(|error| WireError::Broken(format!("the recording: {error}")))
    }
}

impl Transport for Recorder {
    fn exchange<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Result<Answer, WireError>> {
        Box::pin(async move {
            let answer = self.inner.exchange(outgoing).await?;
            let response = Answered {
                status: answer.status(),
                headers: told_headers(answer.headers(), &self.secrets),
                body: body(answer.body(), &self.secrets),
            };
            let request = asked(outgoing, &self.secrets);
            self.write(&Exchange { name: outgoing.name.to_owned(), request, response })?;
            Ok(answer)
        })
    }
}

/// Answers from a recording: to each request the first answer not yet given that was recorded for the same method, path,
/// query and content.
pub struct Player {
    left: Mutex<Vec<Exchange>>,
}

impl Player {
    /// Plays the recording with these lines.
    ///
    /// # Errors
    /// When a line is none of a recording.
    pub fn new(lines: &str) -> Result<Self, serde_json::Error> {
        let exchanges = lines.lines().filter(|line| !line.trim().is_empty()).map(serde_json::from_str);
        Ok(Self::of(exchanges.collect::<Result<_, _>>()?))
    }

    /// Plays these exchanges.
    #[must_use]
    pub fn of(exchanges: Vec<Exchange>) -> Self {
        Self { left: Mutex::new(exchanges) }
    }

    /// What was recorded and not asked for yet.
    #[must_use]
    pub fn left(&self) -> Vec<Exchange> {
        self.left.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn answer(&self, asked: &Asked) -> Result<Answer, WireError> {
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        let wanted = comparable(&asked.path);
        let same = |known: &Exchange| {
            known.request.method == asked.method
                && known.request.body == asked.body
                && comparable(&known.request.path) == wanted
        };
        let at = left.iter().position(same).ok_or_else(|| {
            WireError::Offline(format!("nothing is recorded for {} {} {}", asked.method, asked.path, asked.body))
        })?;
        Ok(replay(left.remove(at).response))
    }
}

impl Transport for Player {
    fn exchange<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Result<Answer, WireError>> {
        Box::pin(async move { self.answer(&asked(outgoing, &[])) })
    }
}

fn asked(outgoing: &Outgoing, secrets: &[SecretString]) -> Asked {
    let query = redact::pairs(&outgoing.query, secrets);
    let address = Outgoing { query, ..outgoing.clone() }.address();
    let query = address.query().map(|query| format!("?{query}")).unwrap_or_default();
    Asked {
        method: outgoing.method.to_string(),
        path: format!("{}{query}", redact::text(address.path(), secrets)),
        body: outgoing.content.as_ref().map_or(Value::Null, |content| carried(content, secrets)),
    }
}

/// What a request carried; the fields of a form as an object.
fn carried(content: &Content, secrets: &[SecretString]) -> Value {
    if content.media_type != "application/x-www-form-urlencoded" {
        return body(&content.bytes, secrets);
    }
    let text = String::from_utf8_lossy(&content.bytes).into_owned();
    let fields: serde_json::Map<String, Value> = parse_query(&text).into_iter().map(|(n, v)| (n, v.into())).collect();
    redact::json(Value::Object(fields), secrets)
}

fn told_headers(headers: &HeaderMap, secrets: &[SecretString]) -> BTreeMap<String, String> {
    let told = headers.iter().filter(|(name, _)| HEADERS.contains(&name.as_str()));
    told.filter_map(|(name, value)| {
        let text = redact::addresses(&redact::text(value.to_str().ok()?, secrets));
        Some((name.to_string(), text))
    })
    .collect()
}

fn body(bytes: &[u8], secrets: &[SecretString]) -> Value {
    if bytes.is_empty() {
        return Value::Null;
    }
    if let Ok(value) = serde_json::from_slice(bytes) {
        return redact::json(value, secrets);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => json!({ "$text": redact::text(text, secrets) }),
        Err(_) => json!({ "$base64": BASE64.encode(bytes) }),
    }
}

fn replay(answered: Answered) -> Answer {
    let headers = answered.headers.iter().filter_map(|(name, value)| Some((name.parse().ok()?, value.parse().ok()?)));
    let body = match (&answered.body, answered.body.get("$text"), answered.body.get("$base64")) {
        (Value::Null, ..) => Vec::new(),
        (_, Some(Value::String(text)), _) => text.clone().into_bytes(),
        (_, _, Some(Value::String(text))) => BASE64.decode(text).unwrap_or_default(),
        (json, ..) => json.to_string().into_bytes(),
    };
    Answer::new(answered.status, headers.collect(), body)
}

/// A path and its parameters, however they were escaped and in whatever sequence.
fn comparable(path: &str) -> (String, Vec<(String, String)>) {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let mut query = parse_query(query);
    query.sort();
    (path.to_owned(), query)
}

fn parse_query(query: &str) -> Vec<(String, String)> {
    let mut url = Url::parse("http://recording.invalid/").ok();
    if let Some(url) = &mut url {
        url.set_query(Some(query));
    }
    url.map(|url| url.query_pairs().into_owned().filter(|(name, _)| !name.is_empty()).collect()).unwrap_or_default()
}
