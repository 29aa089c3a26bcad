//! A picker of service points for the checkout pages of shops, under [`PATH`]: a script with the global of Sendcloud's
//! (`sendcloud.servicePoints.open`), and the page it lays over the shop's in a frame. Which pages may show it, the server
//! says (`frame-ancestors`); whose customer asks, the public part of a shop's key says. It tells what any customer may know.

use crate::Limits;
use crate::fault::Refusal;
use crate::points::brought;
use crate::query::Params;
use crate::rate::{Rates, lock};
use crate::v2;
use axum::extract::{Request, State};
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use axum::{Json, Router};
use model::{ApiKey, Language, Message, PointQuery, ShopId};
use serde_json::{Map, Value};
use station::Station;
use station::calls::{self, AskPointsBrought, PointBrought};
use std::sync::{Arc, Mutex};
use std::time::Instant;
use text::Words;

/// The path under which it stands.
pub const PATH: &str = "/spp";

const SCRIPT: &str = "text/javascript; charset=utf-8";

/// How many points a customer is shown.
const MOST: u32 = 50;

/// Every word of the page.
const WORDS: [&str; 18] = [
    "picker-choose",
    "picker-city",
    "picker-close",
    "picker-closed",
    "picker-day-and-night",
    "picker-find",
    "picker-found",
    "picker-hours",
    "picker-hours-unknown",
    "picker-list",
    "picker-may-have-changed",
    "picker-no-answer",
    "picker-none",
    "picker-post-number",
    "picker-post-number-wrong",
    "picker-postal-code",
    "picker-searching",
    "picker-title",
];

/// What the page's questions are answered from.
struct Shown {
    station: Station,
    rates: Mutex<Rates>,
    /// The words of each language, in the sequence of [`Language::ALL`].
    words: Vec<Words>,
}

impl Shown {
    fn words(&self, language: Language) -> &Words {
        &self.words[language as usize]
    }
}

/// The picker of a station, without [`PATH`] before its own.
pub fn routes(station: Station, limits: Limits) -> Router {
    let shown = Shown { station, rates: Mutex::new(Rates::new(limits)), words: Language::ALL.map(Words::of).into() };
    let file = |kind: &'static str, content: &'static str| get(move || async move { file(kind, content) });
    Router::new()
        .route("/api.js", file(SCRIPT, include_str!("page/api.js")))
        .route("/", file("text/html; charset=utf-8", include_str!("page/picker.html")))
        .route("/picker.js", file(SCRIPT, include_str!("page/picker.js")))
        .route("/picker.css", file("text/css; charset=utf-8", include_str!("page/picker.css")))
        .route("/words", get(words))
        .route("/points", get(points))
        .with_state(Arc::new(shown))
}

fn file(kind: &'static str, content: &'static str) -> Response {
    ([(header::CONTENT_TYPE, kind)], content).into_response()
}

async fn words(State(shown): State<Arc<Shown>>, request: Request) -> Response {
    answered(&shown, request.uri(), |shown, _, params| Ok(Json(said(shown, language(params))))).await
}

async fn points(State(shown): State<Arc<Shown>>, request: Request) -> Response {
    answered(&shown, request.uri(), |shown, key, params| {
        let found = found(&shown.station, key.shop, params)?;
        Ok(Json(Value::from_iter(found.iter().map(shown_point))))
    })
    .await
}

/// A point as v2 tells it; whether its customers need a post number, and a distance that nobody knows, are the page's own.
fn shown_point(brought: &PointBrought) -> Value {
    let mut told = v2::point(brought);
    told["distance"] = brought.distance.into();
    told["needs_post_number"] = brought.point.needs_post_number().into();
    told
}

/// Answers a question of the page, once it said by which key it asks. Waits for the disk elsewhere.
async fn answered(
    shown: &Arc<Shown>,
    address: &Uri,
    answer: fn(&Shown, ApiKey, &Params) -> Result<Json<Value>, Refusal>,
) -> Response {
    let (shown, params) = (Arc::clone(shown), Params::of(address));
    let words = Arc::clone(&shown);
    let spoken = params.as_ref().map(language).unwrap_or_default();
    let done = tokio::task::spawn_blocking(move || {
        let params = params?;
        let key = key(&shown.station, &params)?;
        lock(&shown.rates).take(key.id, false, Instant::now()).map_err(Refusal::too_often)?;
        answer(&shown, key, &params)
    });
    match done.await.unwrap_or_else(|error| Err(Refusal::internal(&error))) {
        Ok(answer) => answer.into_response(),
        Err(refusal) => refusal.response(words.words(spoken)),
    }
}

/// The key whose public part a page shows. It proves nothing, and stands in every customer's browser.
fn key(station: &Station, params: &Params) -> Result<ApiKey, Refusal> {
    let shown = params.get("key").unwrap_or_default();
    let keys = calls::api_keys(station, ())?;
    let live = keys.into_iter().find(|key| key.key == shown && key.revoked_at.is_none());
    live.ok_or_else(|| Refusal::of(StatusCode::UNAUTHORIZED, "authentication_failed", Message::new("api-picker-key")))
}

fn language(params: &Params) -> Language {
    params.get("language").and_then(Language::of_tag).unwrap_or_default()
}

fn said(shown: &Shown, language: Language) -> Value {
    let words = WORDS.iter().map(|key| ((*key).to_owned(), shown.words(language).word(key).into()));
    Value::Object(words.chain([("language".to_owned(), language.code().into())]).collect::<Map<_, _>>())
}

/// The point that is named, or those near an address. Only such as a parcel can go to: an order to another would be held.
fn found(station: &Station, shop: ShopId, params: &Params) -> Result<Vec<PointBrought>, Refusal> {
    let mut points = match params.get("servicePointId") {
        Some(id) => named(station, shop, id)?,
        None => near(station, shop, params)?,
    };
    points.retain(PointBrought::takes_parcels);
    Ok(points)
}

/// The point of a number, where its carrier is switched on for the shop.
fn named(station: &Station, shop: ShopId, id: &str) -> Result<Vec<PointBrought>, Refusal> {
    let Some(PointBrought { point, .. }) = calls::point_brought(station, id.to_owned())? else { return Ok(Vec::new()) };
    let query =
        PointQuery { carriers: vec![point.carrier], codes: vec![point.code], ..PointQuery::of(point.country, MOST) };
    let [postal_code, city] = <[String; 2]>::default();
    Ok(brought(station, AskPointsBrought { shop, query, postal_code, city }, "servicePointId")?.points)
}

fn near(station: &Station, shop: ShopId, params: &Params) -> Result<Vec<PointBrought>, Refusal> {
    let text = |name: &str| params.get(name).unwrap_or_default().to_owned();
    let country = text("country");
    let no_country =
        |_| Refusal::bad_parameter("country", Message::new("api-no-country").with("value", country.as_str()));
    let query = PointQuery {
        carriers: text("carriers").split(',').map(|it| it.trim().to_lowercase()).filter(|it| !it.is_empty()).collect(),
        shop_type: text("shopType"),
        ..PointQuery::of(country.to_uppercase().parse().map_err(no_country)?, MOST)
    };
    let ask = AskPointsBrought { shop, query, postal_code: text("postalCode"), city: text("city") };
    Ok(brought(station, ask, "carriers")?.points)
}
