//! `/service-points`: those the station keeps, of carriers that are switched on for the shop. No carrier is asked.

use crate::answer;
use crate::asked::Asked;
use crate::fault::Refusal;
use crate::query::{Is, Parameter, may, must};
use axum::http::StatusCode;
use axum::response::Response;
use model::{AboutBy, AboutPlace, Bounds, Country, Message, OpenSpan, OpeningHours, PointKind, PointQuery, Position};
use serde_json::{Value, json};
use station::Station;
use station::calls::{self, AskPointsBrought, PointBrought, PointsBrought};

/// What a list can be asked for.
pub(crate) const QUERY: [Parameter; 19] = [
    must("country_code", Is::Text),
    may("carrier_code", Is::Texts),
    may("use_integration_carriers", Is::Truth),
    may("address", Is::Text),
    may("address_street", Is::Text),
    may("address_house_number", Is::Text),
    may("address_postal_code", Is::Text),
    may("address_city", Is::Text),
    may("latitude", Is::Decimal),
    may("longitude", Is::Decimal),
    may("radius", Is::Whole(*RADIUS.start(), *RADIUS.end())),
    may("ne_latitude", Is::Decimal),
    may("ne_longitude", Is::Decimal),
    may("sw_latitude", Is::Decimal),
    may("sw_longitude", Is::Decimal),
    may("carrier_service_point_id", Is::Texts),
    may("carrier_shop_type", Is::Text),
    may("general_shop_type", Is::Texts),
    may("limit", Is::Whole(1, MOST)),
];
/// How many come where nobody says, and at most.
const USUAL: u32 = 100;
pub(crate) const MOST: u32 = 200;
pub(crate) const RADIUS: std::ops::RangeInclusive<u32> = 100..=50_000;

/// `GET /service-points`.
pub(crate) fn list(asked: &Asked<'_>) -> Result<Response, Refusal> {
    let query = query(asked)?;
    let text = |name: &str| asked.params.get(name).unwrap_or_default().to_owned();
    let free = asked.params.get("address").is_some();
    // Without streets only the postal code and the city of an address can be found.
    let (postal_code, city) =
        if free { (String::new(), text("address")) } else { (text("address_postal_code"), text("address_city")) };
    let by_address = free || !(postal_code.is_empty() && city.is_empty());
    if by_address && query.from.is_some() {
        return Err(Refusal::bad_parameter("address", Message::new("api-points-one-place")));
    }
    let ask = AskPointsBrought { shop: asked.client.shop.clone(), query, postal_code, city };
    let PointsBrought { about, points, .. } = brought(&asked.shared.station, ask, "carrier_code")?;
    let results: Vec<Value> = points.iter().map(|point| told(point, true)).collect();
    let geocoding = if by_address { geocoding(about) } else { Value::Null };
    Ok(answer::data(json!({ "results": results, "geocoding": geocoding })))
}

/// The points a shop asks for, where all carriers it names are switched on for it; `parameter` is the one that names them.
pub(crate) fn brought(
    station: &Station,
    ask: AskPointsBrought,
    parameter: &'static str,
) -> Result<PointsBrought, Refusal> {
    let named = ask.query.carriers.clone();
    let brought = calls::points_brought(station, ask)?;
    if brought.carriers.is_empty() {
        let why = Message::new("api-points-off");
        return Err(Refusal::of(StatusCode::BAD_REQUEST, "validation_error", why));
    }
    match named.iter().find(|carrier| !brought.carriers.contains(carrier)) {
        Some(off) => {
            let why = Message::new("api-points-carrier-off").with("carrier", off.as_str());
            Err(Refusal::bad_parameter(parameter, why))
        }
        None => Ok(brought),
    }
}

/// `GET /service-points/{id}`.
pub(crate) fn one(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    Ok(answer::data(told(&found(asked, id)?, false)))
}

/// `POST /service-points/{id}/check-availability`: by what the station knows.
pub(crate) fn availability(asked: &Asked<'_>, id: &str) -> Result<Response, Refusal> {
    let point = found(asked, id)?;
    Ok(answer::data(json!({ "is_available": point.takes_parcels() })))
}

pub(crate) fn found(asked: &Asked<'_>, id: &str) -> Result<PointBrought, Refusal> {
    let no_such_point = || Refusal::not_found(Message::new("api-no-such-point"));
    calls::point_brought(&asked.shared.station, id.to_owned())?.ok_or_else(no_such_point)
}

fn query(asked: &Asked<'_>) -> Result<PointQuery, Refusal> {
    let params = &asked.params;
    let country = params.get("country_code");
    let country = country.ok_or_else(|| Refusal::bad_parameter("country_code", Message::new("api-required")))?;
    let no_country = |_| Refusal::bad_parameter("country_code", Message::new("api-no-country").with("value", country));
    let country: Country = country.parse().map_err(no_country)?;
    let carriers: Vec<String> = params.all("carrier_code").map(str::to_lowercase).collect();
    let of_integration = params.get("use_integration_carriers") == Some("true");
    if carriers.is_empty() != of_integration {
        return Err(Refusal::bad_parameter("carrier_code", Message::new("api-points-carriers")));
    }
    let from = position(asked, "latitude", "longitude")?;
    let limit = number(asked, "limit", 1..=MOST)?.unwrap_or(USUAL);
    Ok(PointQuery {
        carriers,
        codes: params.all("carrier_service_point_id").map(str::to_owned).collect(),
        kinds: params.all("general_shop_type").map(kind).collect::<Result<_, _>>()?,
        shop_type: params.get("carrier_shop_type").unwrap_or_default().to_owned(),
        from,
        radius: number(asked, "radius", RADIUS)?,
        within: within(asked)?,
        ..PointQuery::of(country, limit)
    })
}

pub(crate) fn number(
    asked: &Asked<'_>,
    name: &'static str,
    range: std::ops::RangeInclusive<u32>,
) -> Result<Option<u32>, Refusal> {
    let Some(text) = asked.params.get(name) else { return Ok(None) };
    let wrong = || {
        let why = Message::new("api-number-between").with("least", *range.start()).with("most", *range.end());
        Refusal::bad_parameter(name, why)
    };
    text.parse().ok().filter(|number| range.contains(number)).map(Some).ok_or_else(wrong)
}

/// A kind of point by its name in `general_shop_type`.
pub(crate) fn kind(word: &str) -> Result<PointKind, Refusal> {
    let no_kind = || Refusal::bad_parameter("general_shop_type", Message::new("api-points-kind").with("value", word));
    PointKind::named(word).ok_or_else(no_kind)
}

/// A position of two parameters; none where neither is given.
pub(crate) fn position(
    asked: &Asked<'_>,
    latitude: &'static str,
    longitude: &'static str,
) -> Result<Option<Position>, Refusal> {
    let given = [latitude, longitude].map(|name| asked.params.get(name));
    if given == [None, None] {
        return Ok(None);
    }
    let [up, aside] = given.map(|text| text.and_then(|text| text.parse::<f64>().ok()));
    let position = up.zip(aside).and_then(|(up, aside)| Position::of_degrees(up, aside));
    position.map(Some).ok_or_else(|| Refusal::bad_parameter(latitude, Message::new("api-no-position")))
}

/// The box of a search; its four values come together.
pub(crate) fn within(asked: &Asked<'_>) -> Result<Option<Bounds>, Refusal> {
    let south_west = position(asked, "sw_latitude", "sw_longitude")?;
    let north_east = position(asked, "ne_latitude", "ne_longitude")?;
    let no_box = || Refusal::bad_parameter("ne_latitude", Message::new("api-points-box"));
    match (south_west, north_east) {
        (None, None) => Ok(None),
        (Some(from), Some(to)) => Bounds::between(from, to).map(Some).ok_or_else(no_box),
        _ => Err(no_box()),
    }
}

/// How an address was found: by the points of its postal code or city.
fn geocoding(about: Option<AboutPlace>) -> Value {
    let (status, precision) = match about.map(|about| about.by) {
        None => ("not_found", Value::Null),
        Some(AboutBy::PostalCode) => ("matched", "postal_code".into()),
        Some(AboutBy::PostalArea) => ("partially_matched", "region".into()),
        Some(AboutBy::City) => ("partially_matched", "city".into()),
    };
    json!({ "status": status, "precision": precision, "formatted_address": null })
}

/// A point in Sendcloud's shape.
fn told(brought: &PointBrought, in_search: bool) -> Value {
    let point = &brought.point;
    let (latitude, longitude) = point.position.degrees();
    let or_null = |text: &str| if text.is_empty() { Value::Null } else { text.into() };
    let mut told = json!({
        "id": brought.number,
        "name": point.name,
        "carrier": { "code": point.carrier, "name": point.carrier, "logo_url": null, "icon_url": null },
        "carrier_service_point_id": point.code,
        "carrier_shop_type": or_null(&point.shop_type),
        "general_shop_type": point.kind.map(PointKind::as_str),
        "address": { "street": point.street, "house_number": point.house_number, "postal_code": point.postal_code,
            "city": point.city, "country_code": point.country },
        "position": { "latitude": latitude, "longitude": longitude },
        "contact": { "email": "", "phone": "" },
        "opening_times": times(point.hours.as_ref()),
        "is_open_tomorrow": brought.opens_tomorrow,
        "next_open_at": brought.opens_at.map(|at| at.to_string()),
        "is_expired": brought.is_stale,
    });
    if in_search {
        told["distance"] = json!(brought.distance);
    }
    told
}

/// A day on which nothing is known to be open is null, as a closed one.
fn times(hours: Option<&OpeningHours>) -> Value {
    const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let clock = |minute: u16| format!("{:02}:{:02}", minute / 60 % 24, minute % 60);
    let span = |span: &OpenSpan| json!({ "start_time": clock(span.from), "end_time": clock(span.to) });
    let day = |spans: &Vec<OpenSpan>| if spans.is_empty() { Value::Null } else { spans.iter().map(span).collect() };
    let told = |(at, name): (usize, &str)| (name.to_owned(), hours.map_or(Value::Null, |hours| day(&hours.days()[at])));
    Value::Object(DAYS.into_iter().enumerate().map(told).collect())
}
