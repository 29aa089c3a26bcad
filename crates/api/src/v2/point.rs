//! A service point in v2's shape, which Sendcloud's picker answers with as well.

use model::{OpenSpan, OpeningHours, PointKind};
use serde_json::{Map, Value, json};
use station::calls::PointBrought;

/// One point. Coordinates are texts, `is_active` says that the point was told of lately, and the days of `formatted_opening_times` are
/// counted from Monday, as there.
pub(crate) fn told(brought: &PointBrought) -> Value {
    let point = &brought.point;
    let (latitude, longitude) = point.position.degrees();
    let opens = |hours: &OpeningHours| hours.days().iter().any(|day| !day.is_empty());
    json!({
        "id": brought.number,
        "code": point.code,
        "is_active": !brought.is_stale,
        "shop_type": Some(&point.shop_type).filter(|text| !text.is_empty()),
        "general_shop_type": point.kind.map(PointKind::as_str),
        "extra_data": {},
        "name": point.name,
        "street": point.street,
        "house_number": point.house_number,
        "postal_code": point.postal_code,
        "city": point.city,
        "latitude": format!("{latitude:.6}"),
        "longitude": format!("{longitude:.6}"),
        "email": "",
        "phone": "",
        "homepage": "",
        "carrier": point.carrier,
        "country": point.country,
        "formatted_opening_times": times(point.hours.as_ref()),
        "open_tomorrow": brought.opens_tomorrow,
        "open_upcoming_week": point.hours.as_ref().is_some_and(opens),
        "distance": brought.distance.unwrap_or_default(),
    })
}

/// `{"0": ["09:00 - 18:00"], …, "6": []}`.
fn times(hours: Option<&OpeningHours>) -> Value {
    let clock = |minute: u16| format!("{:02}:{:02}", minute / 60 % 24, minute % 60);
    let span = |span: &OpenSpan| format!("{} - {}", clock(span.from), clock(span.to));
    let day = |at: usize| hours.map_or_else(Vec::new, |hours| hours.days()[at].iter().map(span).collect());
    Value::Object((0..7).map(|at| (at.to_string(), json!(day(at)))).collect::<Map<_, _>>())
}
