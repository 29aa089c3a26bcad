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
mod client;
mod clock;
mod content;
mod error;
mod fetch;
mod judge;
mod limits;
mod nonsense;
mod outgoing;
mod proof;
mod recording;
mod redact;
mod request;
mod retry_after;
mod tokens;
mod transport;

pub use address::address;
pub use answer::{Answer, Body};
pub use backoff::backoff;
pub use client::{Setup, Wire};
pub use clock::{Clock, Sleep};
pub use content::Content;
pub use error::WireError;
pub use fetch::{Fetched, Pieces};
pub use judge::judge;
pub use limits::{Limits, PageBudget};
pub use nonsense::Nonsense;
pub use outgoing::{Outgoing, escape};
pub use proof::{NoProof, Proof, Token};
pub use recording::{Exchange, Player, Recorder};
pub use request::Request;
pub use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
pub use reqwest::{Method, Url};
pub use retry_after::retry_after;
pub use transport::{Http, Transport};

use std::future::Future;
use std::pin::Pin;

/// A future in a box, as traits that are used as objects need it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
