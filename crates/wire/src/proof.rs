//! How a connector proves who asks.

use crate::{Answer, Outgoing, Request, WireError};
use jiff::Timestamp;
use secrecy::SecretString;
use std::time::Duration;

/// A token a service gave.
#[derive(Debug, Clone)]
pub struct Token {
    /// The token.
    pub value: SecretString,
    /// How long it is good, where the service says so.
    pub lives_for: Option<Duration>,
}

/// Proves to one service who asks. All of it without I/O; the wire does the asking.
pub trait Proof: Send + Sync {
    /// Puts the proof on a request to the service. `token` is there when [`token_request`](Self::token_request) asks
    /// for one. `nonce` is a number nobody can guess.
    fn prove(&self, outgoing: &mut Outgoing, token: Option<&Token>, now: Timestamp, nonce: u128);

    /// The request that gets a token; it goes out as it is. `None` where the service knows no tokens.
    fn token_request(&self) -> Option<Request> {
        None
    }

    /// Reads the token from the answer to that request.
    ///
    /// # Errors
    /// When there is none in it.
    fn read_token(&self, answer: &Answer) -> Result<Token, WireError> {
        Err(WireError::Refused(answer.clone()))
    }

    /// Whether this answer says that the token is no longer good.
    fn token_is_over(&self, answer: &Answer) -> bool {
        answer.status() == 401
    }

    /// How long the service wants to be left alone, where it says so in a way of its own: an answer of status 2xx is then taken
    /// as one of status 429, and one of status 429 without `Retry-After` is waited for as long.
    fn pause(&self, answer: &Answer) -> Option<Duration> {
        let _ = answer;
        None
    }
}

/// For services that ask nobody who they are.
#[derive(Debug, Clone, Copy)]
pub struct NoProof;

impl Proof for NoProof {
    fn prove(&self, _: &mut Outgoing, _: Option<&Token>, _: Timestamp, _: u128) {}
}
