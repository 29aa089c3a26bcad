//! The way out: one request, one answer, bounded in time and size.

use crate::{Answer, BoxFuture, Limits, Nonsense, Outgoing, WireError};
use reqwest::header::CONTENT_TYPE;
use reqwest::{Client, ClientBuilder, Response, redirect};
use std::error::Error as _;
use std::ops::Deref;
use std::time::Duration;
use tokio::time::timeout;

/// What carries a request to its service and brings the answer back, whatever its status.
pub trait Transport: Send + Sync {
    /// Asks once.
    fn exchange<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Result<Answer, WireError>>;
}

/// How much of an answer is taken in that is a refusal, in bytes.
const LONGEST_REASON: usize = 256 << 10;

/// HTTP over TCP and TLS. Follows no redirection.
#[derive(Debug, Clone)]
pub struct Http {
    pub(crate) client: Client,
    pub(crate) largest_answer: usize,
    pub(crate) stall: Duration,
}

impl Http {
    /// A client with these bounds.
    ///
    /// # Errors
    /// When the system's TLS cannot be set up.
    pub fn new(limits: Limits) -> Result<Self, WireError> {
        Self::from_builder(builder(limits), limits)
    }

    fn from_builder(builder: ClientBuilder, limits: Limits) -> Result<Self, WireError> {
        let client = builder.build().map_err(|error| unreachable(&error))?;
        Ok(Self { client, largest_answer: limits.largest_answer, stall: limits.stall })
    }

    async fn ask(&self, outgoing: &Outgoing) -> Result<Answer, WireError> {
        let mut request = self.client.request(outgoing.method.clone(), outgoing.address());
        request = request.headers(outgoing.headers.clone());
        if let Some(content) = &outgoing.content {
            request = request.header(CONTENT_TYPE, content.media_type).body(content.bytes.clone());
        }
        let response = request.send().await.map_err(|error| unreachable(&error))?;
        let (status, headers) = (response.status(), response.headers().clone());
        let body = match status.is_success() {
            true if outgoing.told_by_status => Vec::new(),
            true => self.body(response).await?,
            false => reason(response, self.stall).await?,
        };
        Ok(Answer::new(status.as_u16(), headers, body))
    }

    async fn body(&self, mut response: Response) -> Result<Vec<u8>, WireError> {
        let mut body = Vec::new();
        while let Some(piece) = piece(&mut response, self.stall).await? {
            if body.len() + piece.len() > self.largest_answer {
                return Err(Nonsense::TooLarge.into());
            }
            body.extend_from_slice(&piece);
        }
        Ok(body)
    }
}

/// What an answer says that is none; whatever is beyond its beginning is left where it is.
pub(crate) async fn reason(mut response: Response, stall: Duration) -> Result<Vec<u8>, WireError> {
    let mut body = Vec::new();
    while body.len() < LONGEST_REASON
        && let Some(piece) = piece(&mut response, stall).await?
    {
        body.extend_from_slice(&piece[..piece.len().min(LONGEST_REASON - body.len())]);
    }
    Ok(body)
}

/// The next piece of an answer that has begun; none at its end. The client's own limit for reading would hold before an answer begins
/// as well, and cut off a service that thinks for long.
pub(crate) async fn piece(
    response: &mut Response,
    stall: Duration,
) -> Result<Option<impl Deref<Target = [u8]>>, WireError> {
    let next = timeout(stall, response.chunk()).await.map_err(|_| WireError::TimedOut)?;
    next.map_err(|error| unreachable(&error))
}

impl Transport for Http {
    fn exchange<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Result<Answer, WireError>> {
        Box::pin(self.ask(outgoing))
    }
}

fn builder(limits: Limits) -> ClientBuilder {
    Client::builder()
        .user_agent(concat!("Packdesk/", env!("CARGO_PKG_VERSION")))
        .connect_timeout(limits.connect)
        .timeout(limits.total)
        .redirect(redirect::Policy::none())
}

/// Why no whole answer came. The innermost error says it best, and without the address, which holds a signature. Only
/// where no connection came about is it certain that nothing was asked.
pub(crate) fn unreachable(error: &reqwest::Error) -> WireError {
    let mut innermost = error.source();
    while let Some(deeper) = innermost.and_then(|error| error.source()) {
        innermost = Some(deeper);
    }
    let detail = innermost.map_or_else(|| "no connection".to_owned(), ToString::to_string);
    if error.is_connect() && detail.contains("certificate") {
        WireError::Certificate(detail)
    } else if error.is_connect() || error.is_builder() {
        WireError::Offline(detail)
    } else if error.is_timeout() {
        WireError::TimedOut
    } else {
        WireError::Broken(detail)
    }
}

#[cfg(test)]
mod tests {
    //! The encrypted half, against a server with a certificate of its own making.

    use super::*;
    use crate::{Clock, Proof, Request, Setup, Token, Wire, address};
    use jiff::Timestamp;
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

    struct Password;

    impl Proof for Password {
        fn prove(&self, outgoing: &mut Outgoing, _: Option<&Token>, _: Timestamp, _: u128) {
            outgoing.basic("ck_key", &"cs_secret".into());
        }
    }

    fn wire(url: &str, transport: Option<Arc<dyn Transport>>) -> Wire {
        let setup = Setup { limits: Limits::default(), clock: Clock::default(), transport };
        Wire::new(address(url).unwrap(), Password, &setup).unwrap()
    }

    #[tokio::test]
    async fn a_certificate_nobody_vouches_for_is_refused_before_the_key_is_sent() {
        let (url, _, told) = server().await;
        let error = wire(&url, None).send(&Request::get("list", "orders")).await.unwrap_err();
        assert!(matches!(error, WireError::Certificate(_)), "{error:?}");
        assert!(told.await.is_err(), "nothing was asked");
    }

    #[tokio::test]
    async fn over_an_encrypted_connection_the_key_goes_in_a_header() {
        let (url, certificate, told) = server().await;
        let limits = Limits::default();
        let http = Http::from_builder(builder(limits).tls_certs_only([certificate]), limits).unwrap();
        let request = Request::get("list", "orders").with("status", "any");
        let answer = wire(&url, Some(Arc::new(http))).send(&request).await.unwrap();
        assert_eq!(answer.body(), b"[]");
        let request = told.await.unwrap();
        assert!(request.starts_with("GET /orders?status=any HTTP/1.1\r\n"), "{request}");
        // base64 of ck_key:cs_secret
        assert!(request.contains("authorization: Basic Y2tfa2V5OmNzX3NlY3JldA==\r\n"), "{request}");
    }
}
