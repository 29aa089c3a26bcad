//! Requests to one shop: signed, bounded in time and size, and every way they can end named.

use super::{Limits, Sleep, oauth};
use crate::{Nonsense, ShopError, backoff};
use jiff::{SignedDuration, Timestamp};
use model::Credentials;
use reqwest::header::{HeaderMap, LOCATION, RETRY_AFTER};
use reqwest::{Client, ClientBuilder, Method, Response, StatusCode, Url, redirect};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::error::Error as _;
use std::hash::{BuildHasher as _, RandomState};
use std::time::Duration;

/// The REST API below a shop's address.
const API: &str = "wp-json/wc/v3/";

/// A request is never kept waiting longer than this for its next try; whoever asked is told instead.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// No shop is left alone for longer than this, whatever it asks for.
const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(60 * 60);

/// A shop's REST API.
#[derive(Clone)]
pub(super) struct Connection {
    client: Client,
    api: Url,
    credentials: Credentials,
    limits: Limits,
    sleep: Sleep,
}

/// An answer: what it says, and how many pages there are of it where the shop tells.
pub(super) struct Answer<T> {
    pub(super) content: T,
    pub(super) pages: Option<u32>,
}

impl Connection {
    pub(super) fn new(
        address: &str,
        credentials: Credentials,
        limits: Limits,
        sleep: Sleep,
    ) -> Result<Self, ShopError> {
        let api = api_of(address).ok_or(ShopError::BadAddress)?;
        let client = client(limits).build().map_err(|error| unreachable(&error))?;
        Ok(Self { client, api, credentials, limits, sleep })
    }

    /// Reads. A shop that is busy, slow or in trouble is asked again a few times.
    pub(super) async fn get<T: DeserializeOwned>(
        &self,
        path: &str,
        parameters: &[(&str, String)],
    ) -> Result<Answer<T>, ShopError> {
        let mut tried = 0;
        loop {
            let error = match self.send(Method::GET, path, parameters, None).await {
                Ok(answer) => return Ok(answer),
                Err(error) => error,
            };
            tried += 1;
            let wait = backoff(tried, random()).max(error.retry_after().unwrap_or_default());
            if !error.may_pass_soon() || tried >= self.limits.tries || wait > LONGEST_WAIT {
                return Err(error);
            }
            tracing::debug!(%error, ?wait, "asking the shop again");
            (self.sleep)(wait).await;
        }
    }

    /// Writes, once: whether it is safe to write again is not known here.
    pub(super) async fn write(&self, method: Method, path: &str, content: &Value) -> Result<(), ShopError> {
        self.send::<Value>(method, path, &[], Some(content)).await.map(|_| ())
    }

    async fn send<T: DeserializeOwned>(
        &self,
        method: Method,
        path: &str,
        parameters: &[(&str, String)],
        content: Option<&Value>,
    ) -> Result<Answer<T>, ShopError> {
        let url = self.api.join(path).map_err(|_| ShopError::BadAddress)?;
        let mut parameters: Vec<_> =
            parameters.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        let encrypted = url.scheme() == "https";
        if !encrypted {
            let nonce = format!("{:016x}{:016x}", random(), random());
            let now = Timestamp::now().as_second();
            parameters = oauth::sign(method.as_str(), url.as_str(), &parameters, &self.credentials, now, &nonce);
        }
        let mut whole = url;
        if !parameters.is_empty() {
            whole.set_query(Some(&oauth::query(&parameters)));
        }
        let mut request = self.client.request(method, whole);
        if encrypted {
            request = request.basic_auth(&self.credentials.key, Some(&self.credentials.secret));
        }
        if let Some(content) = content {
            request = request.json(content);
        }
        let response = request.send().await.map_err(|error| unreachable(&error))?;
        let status = response.status();
        let headers = response.headers().clone();
        let body = self.body(response).await?;
        if !status.is_success() {
            return Err(refusal(status, &headers, &body, path, Timestamp::now()));
        }
        let pages = headers.get("x-wp-totalpages").and_then(|pages| pages.to_str().ok()?.parse().ok());
        Ok(Answer { content: understand(&body)?, pages })
    }

    async fn body(&self, mut response: Response) -> Result<Vec<u8>, ShopError> {
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| unreachable(&error))? {
            body.extend_from_slice(&chunk);
            if body.len() > self.limits.largest_answer {
                return Err(ShopError::Nonsense(Nonsense::TooLarge));
            }
        }
        Ok(body)
    }
}

fn client(limits: Limits) -> ClientBuilder {
    Client::builder()
        .user_agent(concat!("Packdesk/", env!("CARGO_PKG_VERSION")))
        .connect_timeout(limits.connect)
        .timeout(limits.total)
        .redirect(redirect::Policy::none())
}

/// Where the API of the shop at this address is.
pub(super) fn api_of(address: &str) -> Option<Url> {
    let mut url = Url::parse(address.trim()).ok()?;
    let plain = matches!(url.scheme(), "http" | "https")
        && url.has_host()
        && url.username().is_empty()
        && url.password().is_none()
        && url.query().is_none()
        && url.fragment().is_none();
    if !plain {
        return None;
    }
    let folder = format!("{}/", url.path().trim_end_matches('/'));
    url.set_path(&folder);
    url.join(API).ok()
}

/// Why no whole answer came. The innermost error says it best, and without the address, which holds a signature.
fn unreachable(error: &reqwest::Error) -> ShopError {
    if error.is_timeout() {
        return ShopError::TimedOut;
    }
    let mut innermost = error.source();
    while let Some(deeper) = innermost.and_then(|error| error.source()) {
        innermost = Some(deeper);
    }
    let detail = innermost.map_or_else(|| "no connection".to_owned(), ToString::to_string);
    if error.is_connect() && detail.contains("certificate") {
        ShopError::Certificate(detail)
    } else {
        ShopError::Offline(detail)
    }
}

/// What a status that is no success means.
fn refusal(status: StatusCode, headers: &HeaderMap, body: &[u8], path: &str, now: Timestamp) -> ShopError {
    let code = error_code(body);
    let number = status.as_u16();
    match number {
        300..=399 => ShopError::Moved { to: moved_to(headers) },
        401 | 403 => ShopError::Refused { status: number, code },
        429 => ShopError::RateLimited { retry_after: retry_after(headers, now) },
        500..=599 => ShopError::Server { status: number, retry_after: retry_after(headers, now) },
        // An update says 400 where reading says 404.
        _ if code.ends_with("_invalid_id") => {
            let reference = path.trim_start_matches("orders/").split('/').next().unwrap_or_default();
            ShopError::NotFound { reference: reference.to_owned() }
        }
        404 => ShopError::NoApi,
        _ => ShopError::Rejected { status: number, code },
    }
}

/// WordPress's own word for an error, as `rest_no_route`; empty where there is none.
fn error_code(body: &[u8]) -> String {
    let code =
        serde_json::from_slice::<Value>(body).ok().and_then(|body| body.get("code")?.as_str().map(str::to_owned));
    code.unwrap_or_default().chars().filter(|c| c.is_ascii_alphanumeric() || "_-".contains(*c)).take(80).collect()
}

/// Where a redirection leads, without its query.
fn moved_to(headers: &HeaderMap) -> String {
    let location = headers.get(LOCATION).and_then(|to| to.to_str().ok()).unwrap_or_default();
    location
        .split(['?', '#'])
        .next()
        .unwrap_or_default()
        .trim_end_matches('/')
        .trim_end_matches("/wp-json/wc/v3/orders")
        .to_owned()
}

/// `Retry-After` (RFC 9110 section 10.2.3): seconds, or a date.
fn retry_after(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    let wait = match text.parse() {
        Ok(seconds) => Duration::from_secs(seconds),
        Err(_) => {
            let date = jiff::fmt::rfc2822::parse(text).ok()?.timestamp();
            let wait: SignedDuration = date.duration_since(now);
            wait.try_into().unwrap_or_default()
        }
    };
    Some(wait.min(LONGEST_RETRY_AFTER))
}

/// Reads an answer, or says what it is instead.
fn understand<T: DeserializeOwned>(body: &[u8]) -> Result<T, ShopError> {
    // PHP files saved with a byte order mark leave it before everything they send.
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    let reader = &mut serde_json::Deserializer::from_slice(body);
    serde_path_to_error::deserialize(reader).map_err(|error| {
        let nonsense =
            if error.inner().is_data() { Nonsense::Unexpected(error.path().to_string()) } else { looks_like(body) };
        ShopError::Nonsense(nonsense)
    })
}

/// What a body is that is not JSON.
fn looks_like(body: &[u8]) -> Nonsense {
    let text = String::from_utf8_lossy(body);
    let text = text.trim();
    let beginning: String = text.chars().take(200).collect::<String>().to_ascii_lowercase();
    if text.is_empty() {
        Nonsense::Empty
    } else if beginning.starts_with("<!doctype") || beginning.contains("<html") {
        Nonsense::WebPage
    } else if !text.starts_with(['{', '[']) && text.ends_with(['}', ']']) {
        Nonsense::TextBefore
    } else if text.starts_with('<') {
        Nonsense::WebPage
    } else {
        Nonsense::NotJson
    }
}

/// A number nobody can guess: `RandomState` is seeded by the system.
fn random() -> u64 {
    RandomState::new().hash_one(0)
}

#[cfg(test)]
mod tests {
    //! The encrypted half, against a server with a certificate of its own making.

    use super::*;
    use rcgen::{CertifiedKey, generate_simple_self_signed};
    use std::sync::Arc;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpListener;
    use tokio::sync::oneshot;
    use tokio_rustls::TlsAcceptor;
    use tokio_rustls::rustls::ServerConfig;
    use tokio_rustls::rustls::pki_types::PrivateKeyDer;

    /// Answers one request with an empty list. Its address, its certificate, and what it was asked.
    async fn server() -> (String, reqwest::Certificate, oneshot::Receiver<String>) {
        let CertifiedKey { cert, signing_key } = generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let key = PrivateKeyDer::Pkcs8(signing_key.serialize_der().into());
        let config =
            ServerConfig::builder().with_no_client_auth().with_single_cert(vec![cert.der().clone()], key).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("https://localhost:{}", listener.local_addr().unwrap().port());
        let (tell, told) = oneshot::channel();
        tokio::spawn(async move {
            let (stream, _) = listener.accept().await.unwrap();
            let Ok(mut stream) = TlsAcceptor::from(Arc::new(config)).accept(stream).await else { return };
            let mut request = vec![0; 4096];
            let read = stream.read(&mut request).await.unwrap();
            tell.send(String::from_utf8_lossy(&request[..read]).into_owned()).unwrap();
            stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]").await.unwrap();
            stream.shutdown().await.unwrap();
        });
        (address, reqwest::Certificate::from_der(cert.der()).unwrap(), told)
    }

    fn connection(address: &str) -> Connection {
        let credentials = Credentials { key: "ck_key".to_owned(), secret: "cs_secret".to_owned() };
        let sleep: Sleep = Arc::new(|_| Box::pin(async {}));
        Connection::new(address, credentials, Limits::default(), sleep).unwrap()
    }

    #[tokio::test]
    async fn a_certificate_nobody_vouches_for_is_refused_before_the_key_is_sent() {
        let (address, _, told) = server().await;
        let error = connection(&address).get::<Value>("orders", &[]).await.err().unwrap();
        assert!(matches!(error, ShopError::Certificate(_)), "{error:?}");
        assert!(told.await.is_err(), "nothing was asked");
    }

    #[tokio::test]
    async fn over_an_encrypted_connection_the_key_goes_in_a_header() {
        let (address, certificate, told) = server().await;
        let client = client(Limits::default()).tls_certs_only([certificate]).build().unwrap();
        let connection = Connection { client, ..connection(&address) };
        connection.get::<Value>("orders", &[("status", "any".to_owned())]).await.unwrap();
        let request = told.await.unwrap();
        assert!(request.starts_with("GET /wp-json/wc/v3/orders?status=any HTTP/1.1\r\n"), "{request}");
        // base64 of ck_key:cs_secret
        assert!(request.contains("authorization: Basic Y2tfa2V5OmNzX3NlY3JldA==\r\n"), "{request}");
    }
}
