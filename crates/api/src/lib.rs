//! The station's API for custom shops: a shop's own software brings its orders here and reads what became of them, in the shapes
//! and under the paths of Sendcloud's API v3 (its OpenAPI files, licence Apache-2.0), so that what speaks with that speaks with
//! the station. Of API v2, which many clients still speak, [`v2`] has what they use, over the same functions.
//!
//! ```text
//! request ─▶ identity ─▶ rate ─▶ body ─▶ operations ─▶ one function each, over station::calls ─▶ answer | faults
//!            (Basic)                     (what there is; everything else is 501)
//! ```
//!
//! [`order`] reads and tells orders, [`place`] reads JSON with pointers; both are pure. [`openapi`] describes what there is, made of
//! the table of each version: [`operations`], and that of [`v2`].

mod announce;
mod answer;
mod asked;
mod body;
mod cancel;
mod checkout;
mod contracts;
mod cursor;
mod dispatch;
mod documents;
mod fault;
mod identity;
mod label_form;
mod labels;
mod limits;
mod number;
mod openapi;
mod operation;
mod operations;
mod order;
mod orders;
mod page;
mod parcel_id;
mod parcels;
pub mod picker;
mod place;
mod points;
mod query;
mod rate;
mod reference;
mod said_once;
mod senders;
mod ship;
mod shipment;
mod shipments;
mod shipping_options;
mod turns;
mod user;
mod v2;
mod version;

pub use limits::Limits;
pub use version::Version;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, header};
use axum::response::Response;
use fault::Refusal;
use model::Language;
use rate::Rates;
use station::Station;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex};
use std::time::Instant;
use text::Words;
use turns::Turns;

/// What every request may ask.
struct Shared {
    station: Station,
    limits: Limits,
    rates: Mutex<Rates>,
    /// The words of each language, in the sequence of [`Language::ALL`].
    words: Vec<Words>,
    /// Held from reading an order to keeping what came of it, so that two changes do not undo each other.
    turn: Mutex<()>,
    /// Of the orders whose label is asked for.
    turns: Turns,
    /// How many announcements came since the start.
    announced: AtomicU64,
}

impl Shared {
    fn words(&self, language: Language) -> &Words {
        &self.words[language as usize]
    }
}

/// One version of the API, as it is served.
struct Served {
    shared: Arc<Shared>,
    version: Version,
    /// Under which address clients reach it, as `http://127.0.0.1:4180/api/v3`.
    base: String,
}

/// The API of a station in every version, each under its [`Version::path`] and without that before its own; `address` is the
/// server's, as `http://127.0.0.1:4180`.
pub fn routes(station: Station, address: &str, limits: Limits) -> [(Version, Router); 2] {
    let shared = Arc::new(Shared {
        station,
        limits,
        rates: Mutex::new(Rates::new(limits)),
        words: Language::ALL.map(Words::of).into(),
        turn: Mutex::new(()),
        turns: Turns::default(),
        announced: AtomicU64::new(0),
    });
    Version::ALL.map(|version| {
        let base = format!("{address}{}", version.path());
        let served = Served { shared: Arc::clone(&shared), version, base };
        (version, Router::new().fallback(answer).with_state(Arc::new(served)))
    })
}

async fn answer(State(served): State<Arc<Served>>, request: Request) -> Response {
    let language = language(request.headers());
    let path = request.uri().path().to_owned();
    let answered = answered(&served, request).await;
    answered.unwrap_or_else(|refusal| served.version.refuse(&refusal, served.shared.words(language), &path))
}

async fn answered(served: &Arc<Served>, request: Request) -> Result<Response, Refusal> {
    let shared = &served.shared;
    let (parts, body) = request.into_parts();
    let shown = identity::shown(&parts.headers).ok_or_else(Refusal::not_let_in)?;
    let client = identity::client(shared, &shown).await?;
    let writes = dispatch::writes(&parts.method);
    let turned_away = rate::lock(&shared.rates).take(client.key, writes, Instant::now());
    turned_away.map_err(Refusal::too_often)?;
    let body = if writes { body::read(&parts.headers, body, shared.limits).await? } else { Vec::new() };
    // While a body came in slowly its key may have been revoked.
    let client = if writes { identity::client(shared, &shown).await? } else { client };
    let served = Arc::clone(served);
    let done = tokio::task::spawn_blocking(move || dispatch::run(&served, &client, &parts, &body)).await;
    done.unwrap_or_else(|error| Err(Refusal::internal(&error)))
}

/// The first language the client asks for, where the station speaks it; else English.
pub(crate) fn language(headers: &HeaderMap) -> Language {
    let wanted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    wanted.and_then(|wanted| wanted.split(',').next()).and_then(Language::of_tag).unwrap_or_default()
}
