//! The wire to one service: proves who asks, judges the answer, tries again what may be tried again.

use crate::tokens::{Held, Tokens};
use crate::{
    Answer, Clock, Http, Limits, Outgoing, PageBudget, Proof, Request, Token, Transport, WireError, backoff, judge,
};
use jiff::Timestamp;
use reqwest::Url;
use std::fmt;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::Arc;
use std::time::Duration;
use tracing::field::Empty;
use tracing::{Instrument as _, Span};

/// A request is never kept waiting longer than this for its next try; whoever asked is told instead.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// How connectors reach the outside: their bounds, their clock, and their transport where it is not HTTP.
#[derive(Clone, Default)]
pub struct Setup {
    /// The bounds of every request.
    pub limits: Limits,
    /// Time.
    pub clock: Clock,
    /// What carries requests; `None` is HTTP with these limits.
    pub transport: Option<Arc<dyn Transport>>,
}

impl fmt::Debug for Setup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Setup").field("limits", &self.limits).finish_non_exhaustive()
    }
}

/// The wire to one service. Cheap to clone.
#[derive(Clone)]
pub struct Wire(Arc<Inner>);

struct Inner {
    service: Url,
    limits: Limits,
    clock: Clock,
    transport: Arc<dyn Transport>,
    proof: Box<dyn Proof>,
    tokens: Tokens,
}

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Wire({})", self.0.service.host_str().unwrap_or_default())
    }
}

impl Wire {
    /// The wire to the service at this address, whose path ends with `/` (see [`address`](crate::address())).
    ///
    /// # Errors
    /// When the system's TLS cannot be set up.
    pub fn new(service: Url, proof: impl Proof + 'static, setup: &Setup) -> Result<Self, WireError> {
        let transport = match &setup.transport {
            Some(transport) => Arc::clone(transport),
            None => Arc::new(Http::new(setup.limits)?),
        };
        let (limits, clock) = (setup.limits, setup.clock.clone());
        let (proof, tokens) = (Box::new(proof), Tokens::default());
        Ok(Self(Arc::new(Inner { service, limits, clock, transport, proof, tokens })))
    }

    /// The bounds of its requests.
    #[must_use]
    pub fn limits(&self) -> &Limits {
        &self.0.limits
    }

    /// The time now, by the station's clock.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        (self.0.clock.now)()
    }

    /// The pages of one listing that begins now.
    #[must_use]
    pub fn pages(&self) -> PageBudget {
        self.0.limits.pages(self.0.clock.now)
    }

    /// Asks, and answers with what came with status 2xx. A request that may be repeated is, while the service is busy,
    /// slow or in trouble; every other is sent once. A token that is over is renewed once.
    ///
    /// # Errors
    /// Every other way it can end.
    pub async fn send(&self, request: &Request) -> Result<Answer, WireError> {
        self.spanned(request, true).await
    }

    /// Asks within a span that says how often, and how it ended; never whom, nor what for.
    async fn spanned(&self, request: &Request, proven: bool) -> Result<Answer, WireError> {
        let span = tracing::info_span!(
            "request",
            name = request.name(),
            method = request.method().as_str(),
            status = Empty,
            bytes = Empty,
            tries = Empty,
            outcome = Empty
        );
        let answer = self.persist(request, proven).instrument(span.clone()).await;
        span.record("outcome", answer.as_ref().map_or_else(WireError::name, |_| "ok"));
        answer
    }

    async fn persist(&self, request: &Request, proven: bool) -> Result<Answer, WireError> {
        let mut tried = 0;
        let mut uncertain = None;
        loop {
            tried += 1;
            Span::current().record("tries", tried);
            let error = match self.attempt(request, proven).await {
                Ok(answer) => return Ok(answer),
                Err(error) => error,
            };
            let wait = backoff(tried, random()).max(error.retry_after().unwrap_or_default());
            let again = request.may_be_repeated() && error.may_pass_soon() && tried < self.0.limits.tries;
            if !again || wait > LONGEST_WAIT {
                return Err(uncertain.filter(|_| error.is_certainly_undone()).unwrap_or(error));
            }
            tracing::debug!(error = error.name(), ?wait, "asking again");
            if !request.method().is_safe() && !error.is_certainly_undone() {
                // The last try says nothing of what an earlier one may have brought about.
                uncertain = Some(error);
            }
            (self.0.clock.sleep)(wait).await;
        }
    }

    async fn attempt(&self, request: &Request, proven: bool) -> Result<Answer, WireError> {
        let outgoing = request.outgoing(&self.0.service)?;
        // A secret goes only to the service it belongs to.
        let answer = if proven && outgoing.url.origin() == self.0.service.origin() {
            self.prove_and_ask(outgoing, request.may_be_repeated()).await?
        } else {
            self.0.transport.exchange(&outgoing).await?
        };
        Span::current().record("status", answer.status()).record("bytes", answer.body().len());
        let pause = self.0.proof.pause(&answer);
        match (judge(answer, (self.0.clock.now)()), pause) {
            (Ok(_), Some(_)) | (Err(WireError::RateLimited { retry_after: None }), _) => {
                Err(WireError::RateLimited { retry_after: pause })
            }
            (Err(WireError::Moved { to }), _) => Err(WireError::Moved { to: service_at(to, request.target()) }),
            (judged, _) => judged,
        }
    }

    /// Asks with a token, and once more with a new one where that is over. What may not be asked twice was not asked at all
    /// where its token does not come.
    async fn prove_and_ask(&self, outgoing: Outgoing, repeatable: bool) -> Result<Answer, WireError> {
        let without_token = |error: WireError| if repeatable { error } else { error.before_asking() };
        let held = self.token(None).await.map_err(without_token)?;
        let answer = self.ask(outgoing.clone(), held.as_ref()).await?;
        if held.is_none() || !self.0.proof.token_is_over(&answer) {
            return Ok(answer);
        }
        let renewed = self.token(held.as_ref()).await.map_err(without_token)?;
        self.ask(outgoing, renewed.as_ref()).await
    }

    async fn ask(&self, mut outgoing: Outgoing, held: Option<&Held>) -> Result<Answer, WireError> {
        let nonce = (u128::from(random()) << 64) | u128::from(random());
        let token = held.map(|held| &*held.token);
        self.0.proof.prove(&mut outgoing, token, (self.0.clock.now)(), nonce);
        self.0.transport.exchange(&outgoing).await
    }

    /// The token to prove with, where the service wants one.
    async fn token(&self, refused: Option<&Held>) -> Result<Option<Held>, WireError> {
        let Some(request) = self.0.proof.token_request() else { return Ok(None) };
        let ask = async || -> Result<Token, WireError> {
            let answer = Box::pin(self.spanned(&request, false)).await?;
            self.0.proof.read_token(&answer)
        };
        self.0.tokens.get(refused, (self.0.clock.now)(), ask).await.map(Some)
    }
}

/// Where a service has moved to, of the place one of its requests was sent on to; that place itself where the request is not
/// recognised in it.
fn service_at(to: String, target: &str) -> String {
    let rest = to.trim_end_matches('/').strip_suffix(target.trim_matches('/'));
    match rest.filter(|rest| rest.ends_with('/') && !rest.ends_with("//")) {
        Some(service) if !target.is_empty() => service.trim_end_matches('/').to_owned(),
        _ => to,
    }
}

/// A number nobody can guess: `RandomState` is seeded by the system.
fn random() -> u64 {
    RandomState::new().hash_one(0)
}

#[cfg(test)]
mod tests {
    use super::service_at;

    #[test]
    fn a_moved_service_is_told_without_what_was_asked_of_it() {
        let at = |to: &str, target| service_at(to.to_owned(), target);
        assert_eq!(at("https://www.shop.example/de/api/orders", "api/orders"), "https://www.shop.example/de");
        assert_eq!(at("https://www.shop.example/admin-api/", "/admin-api"), "https://www.shop.example");
        for elsewhere in ["https://shop.example/login", "https://shop.example/reorders", "/orders", "orders", ""] {
            assert_eq!(at(elsewhere, if elsewhere == "/orders" { "" } else { "orders" }), elsewhere);
        }
        assert_eq!(at("https://shop.example", "shop.example"), "https://shop.example");
    }
}
