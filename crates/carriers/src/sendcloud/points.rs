//! Service points of API v3 (`sendcloud-v3-service-points-openapi.yml`, 3.0.0 beta, Apache-2.0). No I/O.

use crate::points::{ReadPoint, checked};
use crate::{AskedPoint, CarrierError, PointsTold, PointsWanted, UnreadPoint, WhichPoints};
use jiff::ToSpan as _;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use model::{Day, OpenSpan, OpeningHours, PointKind, Position, ServicePointRecord, UtcDateTime};
use serde::Deserialize;
use serde_json::Value;
use wire::{Answer, Method, Request, escape};

/// As many points as one answer holds. There are no pages, and no total.
const MOST: usize = 200;

pub(super) fn request(wanted: &PointsWanted) -> Request {
    let of = Request::get("service points", "service-points")
        .with("country_code", wanted.country.code())
        .with("carrier_code", wanted.carrier.as_str());
    match &wanted.which {
        WhichPoints::Within(bounds) => {
            let (south_west, north_east) = bounds.corners();
            let ((south, west), (north, east)) = (south_west.degrees(), north_east.degrees());
            [("ne_latitude", north), ("ne_longitude", east), ("sw_latitude", south), ("sw_longitude", west)]
                .into_iter()
                .fold(of, |request, (name, degrees)| request.with(name, format!("{degrees:.6}")))
                .with("limit", MOST.to_string())
        }
        WhichPoints::Codes(codes) => codes
            .iter()
            .fold(of, |request, code| request.with("carrier_service_point_id", code.as_str()))
            .with("limit", MOST.to_string()),
        WhichPoints::Id(id) => Request::get("service point", format!("service-points/{}", escape(id))),
    }
}

/// Changes nothing, although it is a `POST`. None for a point whose number nobody knows.
pub(super) fn availability(point: &AskedPoint) -> Option<Request> {
    let target = format!("service-points/{}/check-availability", point.number()?);
    Some(Request::new("point availability", Method::POST, target).repeatable())
}

pub(super) fn is_available(answer: &Answer) -> Result<bool, CarrierError> {
    #[derive(Deserialize)]
    struct Told {
        data: Availability,
    }
    #[derive(Deserialize)]
    struct Availability {
        is_available: bool,
    }
    Ok(read::<Told>(answer)?.data.is_available)
}

/// The points of an answer to such a request.
pub(super) fn told(answer: &Answer, wanted: &PointsWanted) -> Result<PointsTold, CarrierError> {
    #[derive(Deserialize)]
    struct One {
        data: Value,
    }
    let data = read::<One>(answer)?.data;
    let list = match (&wanted.which, data) {
        (WhichPoints::Id(_), point) => vec![point],
        (_, mut search) => match search.get_mut("results").map(Value::take) {
            Some(Value::Array(results)) => results,
            _ => return Err(CarrierError::Nonsense("no list of service points".to_owned())),
        },
    };
    Ok(PointsTold::of(list.into_iter().map(|value| point(value, wanted.at)), MOST))
}

#[derive(Deserialize)]
struct Point {
    id: u64,
    name: String,
    carrier: Carrier,
    carrier_service_point_id: String,
    #[serde(default)]
    carrier_shop_type: Option<String>,
    #[serde(default)]
    general_shop_type: Option<String>,
    address: Address,
    position: Degrees,
    #[serde(default)]
    opening_times: Option<Week>,
}

#[derive(Deserialize)]
struct Carrier {
    code: String,
}

#[derive(Deserialize)]
struct Address {
    #[serde(default)]
    street: Option<String>,
    #[serde(default)]
    house_number: Option<String>,
    #[serde(default)]
    postal_code: Option<String>,
    #[serde(default)]
    city: Option<String>,
    country_code: String,
}

#[derive(Deserialize)]
struct Degrees {
    latitude: f64,
    longitude: f64,
}

#[derive(Deserialize)]
struct Week {
    #[serde(default)]
    monday: Option<Vec<Times>>,
    #[serde(default)]
    tuesday: Option<Vec<Times>>,
    #[serde(default)]
    wednesday: Option<Vec<Times>>,
    #[serde(default)]
    thursday: Option<Vec<Times>>,
    #[serde(default)]
    friday: Option<Vec<Times>>,
    #[serde(default)]
    saturday: Option<Vec<Times>>,
    #[serde(default)]
    sunday: Option<Vec<Times>>,
}

#[derive(Deserialize)]
struct Times {
    start_time: String,
    end_time: String,
}

/// A point as the API tells of one, and what of its hours could not be read.
pub(crate) fn point(value: Value, at: UtcDateTime) -> ReadPoint {
    let code = value.get("carrier_service_point_id").and_then(Value::as_str).unwrap_or_default().to_owned();
    let told: Point = serde_json::from_value(value).map_err(|_| UnreadPoint::new(&code, "shape", ""))?;
    let (position, address) = (&told.position, told.address);
    let position = Position::of_degrees(position.latitude, position.longitude)
        .ok_or_else(|| UnreadPoint::new(&code, "position", &format!("{} {}", position.latitude, position.longitude)))?;
    let country = address.country_code.parse();
    let country = country.map_err(|_| UnreadPoint::new(&code, "country", &address.country_code))?;
    let hours = told.opening_times.map(hours).transpose();
    let unread = hours.as_ref().err().map(|found| UnreadPoint::new(&code, "hours", found));
    let hours = hours.unwrap_or_default();
    let text = |text: Option<String>| text.unwrap_or_default().trim().to_owned();
    let point = ServicePointRecord {
        carrier: told.carrier.code.to_lowercase(),
        code: told.carrier_service_point_id,
        platform_id: told.id.to_string(),
        kind: told.general_shop_type.as_deref().and_then(PointKind::named),
        shop_type: text(told.carrier_shop_type),
        name: told.name.trim().to_owned(),
        street: text(address.street),
        house_number: text(address.house_number),
        postal_code: text(address.postal_code),
        city: text(address.city),
        country,
        position,
        hours_week: hours.as_ref().and_then(|_| monday(at)).map(Day),
        hours,
        max_weight: None,
        max_size: None,
        as_of: at,
        gone_at: None,
    };
    Ok((checked(point)?, unread))
}

/// The hours are those of the week they are asked in, holidays included.
fn monday(at: UtcDateTime) -> Option<Date> {
    let day = at.0.to_zoned_datetime(TimeZone::UTC).date();
    day.checked_sub(i64::from(day.weekday().to_monday_zero_offset()).days()).ok()
}

/// A day without hours is closed.
fn hours(week: Week) -> Result<OpeningHours, String> {
    let days = [week.monday, week.tuesday, week.wednesday, week.thursday, week.friday, week.saturday, week.sunday];
    let mut spans: [Vec<OpenSpan>; 7] = Default::default();
    for (spans, day) in spans.iter_mut().zip(days) {
        for Times { start_time, end_time } in day.into_iter().flatten() {
            spans.push(OpenSpan::between(&start_time, &end_time).map_err(|fault| fault.to_string())?);
        }
    }
    OpeningHours::new(spans).map_err(|fault| fault.to_string())
}

fn read<T: serde::de::DeserializeOwned>(answer: &Answer) -> Result<T, CarrierError> {
    answer.json().map_err(|nonsense| CarrierError::Nonsense(nonsense.to_string()))
}

#[cfg(test)]
mod tests;
