//! `/service-points`: those the station keeps, of carriers that are switched on for the shop. No carrier is asked.

use super::point::told as point;
use crate::asked::Asked;
use crate::fault::{Fault, FaultPlace, Refusal};
use crate::orders;
use crate::points::{MOST, RADIUS, brought, found, kind, number, position, within};
use crate::query::{Is, Parameter, Params, may, must};
use crate::rate::lock;
use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use model::{BroughtQuery, Country, Grams, Message, Order, PointQuery, ShopOrder};
use serde_json::{Value, json};
use station::calls::{self, AskPointsBrought, PointBrought};
use std::collections::BTreeSet;

/// What says whose customer asks: the public part of the key that is shown.
const TOKEN: Parameter = may("access_token", Is::Text);

/// What one point can be asked with.
pub(super) const ONE: [Parameter; 1] = [TOKEN];

/// What a list can be asked for.
pub(super) const QUERY: [Parameter; 18] = [
    TOKEN,
    must("country", Is::Text),
    may("carrier", Is::Text),
    may("latitude", Is::Decimal),
    may("longitude", Is::Decimal),
    may("ne_latitude", Is::Decimal),
    may("ne_longitude", Is::Decimal),
    may("sw_latitude", Is::Decimal),
    may("sw_longitude", Is::Decimal),
    may("address", Is::Text),
    may("city", Is::Text),
    may("postal_code", Is::Text),
    may("house_number", Is::Text),
    may("radius", Is::Whole(*RADIUS.start(), *RADIUS.end())),
    may("weight", Is::Decimal),
    may("pudo_id", Is::Text),
    may("shop_type", Is::Text),
    may("general_shop_type", Is::Text),
];

/// The fields of the form of `check_and_store`.
const FORM: [&str; 7] = [
    "service_point",
    "access_token",
    "check_availability",
    "store_order_id",
    "checkout_shippingmethod_id",
    "checkout_shippingmethod_name",
    "to_post_number",
];
/// How many unknown fields of a form are named.
const NAMED: usize = 20;

/// `GET /service-points`.
pub(super) fn list(asked: &Asked<'_>) -> Result<Response, Refusal> {
    shows_own_key(asked, &asked.params)?;
    let params = &asked.params;
    let text = |name: &str| params.get(name).unwrap_or_default().to_owned();
    let country = params.get("country");
    let country = country.ok_or_else(|| Refusal::bad_parameter("country", Message::new("api-required")))?;
    let no_country = |_| Refusal::bad_parameter("country", Message::new("api-no-country").with("value", country));
    let country: Country = country.parse().map_err(no_country)?;
    let from = position(asked, "latitude", "longitude")?;
    // Without streets only the postal code and the city of an address can be found.
    let (postal_code, city) = if params.get("address").is_some() {
        (String::new(), text("address"))
    } else {
        (text("postal_code"), text("city"))
    };
    if from.is_some() && !(postal_code.is_empty() && city.is_empty()) {
        return Err(Refusal::bad_parameter("address", Message::new("api-points-one-place")));
    }
    let weight = params.get("weight").map(kilograms).transpose()?;
    let query = PointQuery {
        carriers: listed(params.get("carrier")).map(str::to_lowercase).collect(),
        codes: params.get("pudo_id").map(str::to_owned).into_iter().collect(),
        kinds: listed(params.get("general_shop_type")).map(kind).collect::<Result<_, _>>()?,
        shop_type: text("shop_type"),
        from,
        radius: number(asked, "radius", RADIUS)?,
        within: within(asked)?,
        ..PointQuery::of(country, MOST)
    };
    let ask = AskPointsBrought { shop: asked.client.shop.clone(), query, postal_code, city };
    let found = brought(&asked.shared.station, ask, "carrier")?.points.into_iter();
    let takes = |it: &PointBrought| weight.is_none_or(|weight| it.point.max_weight.is_none_or(|most| weight <= most));
    Ok(Json(Value::from_iter(found.filter(takes).map(|it| point(&it)))).into_response())
}

/// The values of a parameter that has commas between them.
fn listed(values: Option<&str>) -> impl Iterator<Item = &str> {
    values.into_iter().flat_map(|values| values.split(',')).map(str::trim).filter(|value| !value.is_empty())
}

/// A weight in kilograms, to the gram above.
fn kilograms(text: &str) -> Result<Grams, Refusal> {
    let grams = text.parse::<f64>().ok().map(|kilograms| (kilograms * 1_000.0).ceil());
    let grams = grams.filter(|grams| (1.0..=f64::from(u32::MAX)).contains(grams));
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole number that fits")]
    let whole = grams.map(|grams| Grams(grams as u32));
    whole.ok_or_else(|| Refusal::bad_parameter("weight", Message::new("api-not-a-weight")))
}

/// `GET /carriers`: those whose points are switched on for the shop, in any country.
pub(super) fn carriers(asked: &Asked<'_>) -> Result<Response, Refusal> {
    shows_own_key(asked, &asked.params)?;
    let switches = calls::points(&asked.shared.station, ())?.switches.into_iter();
    let own = switches.filter(|switch| switch.shop == asked.client.shop).map(|switch| switch.carrier);
    Ok(Json(own.collect::<BTreeSet<_>>()).into_response())
}

/// `GET /service-points/{id}`.
pub(super) fn one(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    shows_own_key(asked, &asked.params)?;
    Ok(Json(point(&found(asked, id)?)).into_response())
}

/// `GET /service-points/{id}/check-availability`: by what the station knows.
pub(super) fn availability(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    shows_own_key(asked, &asked.params)?;
    Ok(Json(found(asked, id)?.takes_parcels()).into_response())
}

/// `POST /service-points/check_and_store`, a form: whether a point takes parcels; where the order is known here already, the point
/// becomes the order's. Where it is not, nothing is stored, and the answer does not say that anything was: an order brings its point
/// itself.
pub(super) fn check_and_store(asked: &Asked<'_>) -> Result<Response, Refusal> {
    let form = Params::of_form(asked.body);
    let unknown = form
        .others(&FORM)
        .take(NAMED)
        .map(|name| Fault { place: FaultPlace::Pointer(format!("/{name}")), why: Message::new("api-not-taken") });
    let unknown: Vec<Fault> = unknown.collect();
    if !unknown.is_empty() {
        return Err(Refusal::unknown_fields(unknown));
    }
    shows_own_key(asked, &form)?;
    let missing = ["service_point", "store_order_id"].into_iter().filter(|name| form.get(name).is_none());
    let missing: Vec<Fault> =
        missing.map(|name| Fault { place: FaultPlace::Parameter(name), why: Message::new("api-required") }).collect();
    if !missing.is_empty() {
        return Err(Refusal::required(missing));
    }
    form.truth("check_availability")?;
    let brought = found(asked, form.get("service_point").unwrap_or_default())?;
    let mut answer = json!({ "availability": u8::from(brought.takes_parcels()), "service_point": point(&brought) });
    if store(asked, &form, &brought)? {
        answer["stored"] = true.into();
    }
    Ok(Json(answer).into_response())
}

/// Makes a point that of the shop's order, where the order is known.
fn store(asked: &Asked<'_>, form: &Params, brought: &PointBrought) -> Result<bool, Refusal> {
    let text = |name: &str| form.get(name).unwrap_or_default().to_owned();
    let _turn = lock(&asked.shared.turn);
    let Some(Order { facts, .. }) = order(asked, &text("store_order_id"))? else { return Ok(false) };
    let mut checkout = facts.checkout.clone();
    checkout.service_point = Some(brought.point.named(&text("to_post_number")));
    if checkout.delivery_method.is_empty() {
        checkout.delivery_method = text("checkout_shippingmethod_name");
    }
    let modified_at = orders::now().max(facts.modified_at);
    orders::bring(asked, vec![ShopOrder { checkout, modified_at, ..facts }], |_| String::new())?;
    Ok(true)
}

/// The shop's order of a key, else the one of a number.
fn order(asked: &Asked<'_>, name: &str) -> Result<Option<Order>, Refusal> {
    let own = || BroughtQuery::of(asked.client.shop.clone(), 1);
    let find = |query| calls::orders_brought(&asked.shared.station, query).map(|found| found.into_iter().next());
    let by_key = find(BroughtQuery { reference: Some(name.to_owned()), ..own() })?;
    Ok(match by_key {
        Some(order) => Some(order),
        None => find(BroughtQuery { number: Some(name.to_owned()), ..own() })?,
    })
}

/// Refuses another key's public part than that of the key that is shown.
fn shows_own_key(asked: &Asked<'_>, params: &Params) -> Result<(), Refusal> {
    match params.get("access_token") {
        Some(token) if token != asked.client.name => {
            let place = FaultPlace::Parameter("access_token");
            let why = Message::new("api-not-let-in");
            Err(Refusal::at(StatusCode::BAD_REQUEST, "invalid", Fault { place, why }))
        }
        _ => Ok(()),
    }
}
