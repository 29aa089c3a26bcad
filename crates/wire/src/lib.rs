//! HTTP for every connector, of shops and of carriers alike.
//!
//! ```text
//! Request ──▶ Wire ── prove who asks (Proof, tokens) ──▶ Transport ──▶ the service
//!               │                                          │ Http: bounded in time and size, no redirect followed
//!               │                                          │ Recorder: the same, and written to a file without secrets
//!               │                                          │ Player: answers from such a file
//! Answer ◀──────┘ or WireError: every way it can end, by name; reading requests are tried again
//! ```
//!
//! A connector builds [`Request`]s and reads [`Answer`]s, both without I/O; [`Wire::send`] is the thin middle. Pure:
//! [`backoff`](backoff()), [`retry_after`], [`Answer::json`], [`judge`], [`PageBudget`].

mod address;
mod answer;
mod backoff;
mod clock;
mod error;
mod limits;
mod outgoing;
mod proof;
mod recording;
mod redact;
mod request;
mod retry_after;
mod tokens;
mod transport;
#[expect(clippy::module_inception, reason = "the crate is named for its only door")]
mod wire;

pub use address::address;
pub use answer::{Answer, Body, judge};
pub use backoff::backoff;
pub use clock::{Clock, Sleep};
pub use error::{Nonsense, WireError};
pub use limits::{Limits, PageBudget};
pub use outgoing::{Outgoing, escape};
pub use proof::{NoProof, Proof, Token};
pub use recording::{Exchange, Player, Recorder};
pub use request::{Content, Request};
pub use reqwest::Method;
pub use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
pub use retry_after::retry_after;
pub use transport::{Http, Transport};
pub use wire::{Setup, Wire};

use std::future::Future;
use std::pin::Pin;

/// A future in a box, as traits that are used as objects need it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
