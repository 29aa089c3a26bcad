//! Service points as API v2 tells of them, asked for and in files that were saved from it (`v2-combined-2026-01.json`, Apache-2.0).
//! No I/O.

use crate::points::{ReadPoint, checked};
use crate::{AskedPoint, CarrierError, PointsTold, PointsWanted, UnreadPoint, WhichPoints};
use model::{OpenSpan, OpeningHours, PointKind, Position, ServicePointRecord, UtcDateTime};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use wire::{Answer, Request, Url, escape};

/// The host that answers what is asked of the panel's about everything but points.
const PANEL: &str = "panel.sendcloud.sc";
/// The host that answers what is asked about points.
const POINTS: &str = "servicepoints.sendcloud.sc";
/// An answer of so many points is taken for cut: how many it holds at most is said nowhere, and API v3 tells so many where it is not
/// asked for more.
const FULL: usize = 100;

/// Where points are asked for: beside Sendcloud's own address at its host for points, else at the account's address.
pub(super) fn address(account: &Url) -> Url {
    let mut address = account.clone();
    if account.host_str() == Some(PANEL) {
        // A host of this form takes the place of another.
        let _ = address.set_host(Some(POINTS));
    }
    address
}

/// None for points of carriers' own codes: there is no question for them.
pub(super) fn request(wanted: &PointsWanted) -> Option<Request> {
    match &wanted.which {
        WhichPoints::Within(bounds) => {
            let (south_west, north_east) = bounds.corners();
            let ((south, west), (north, east)) = (south_west.degrees(), north_east.degrees());
            let of = Request::get("service points", "service-points")
                .with("country", wanted.country.code())
                .with("carrier", wanted.carrier.as_str());
            let corners =
                [("ne_latitude", north), ("ne_longitude", east), ("sw_latitude", south), ("sw_longitude", west)];
            Some(corners.into_iter().fold(of, |request, (name, degrees)| request.with(name, format!("{degrees:.6}"))))
        }
        WhichPoints::Id(id) => Some(Request::get("service point", format!("service-points/{}", escape(id)))),
        WhichPoints::Codes(_) => None,
    }
}

/// None for a point whose number nobody knows.
pub(super) fn availability(point: &AskedPoint) -> Option<Request> {
    let target = format!("service-points/{}/check-availability", point.number()?);
    Some(Request::get("point availability", target))
}

pub(super) fn is_available(answer: &Answer) -> Result<bool, CarrierError> {
    answer.json().map_err(|nonsense| CarrierError::Nonsense(nonsense.to_string()))
}

/// The points of an answer to such a request.
pub(super) fn told(answer: &Answer, wanted: &PointsWanted) -> Result<PointsTold, CarrierError> {
    let told: Value = answer.json().map_err(|nonsense| CarrierError::Nonsense(nonsense.to_string()))?;
    let list = match (&wanted.which, told) {
        (WhichPoints::Id(_), one @ Value::Object(_)) => vec![one],
        (WhichPoints::Within(_) | WhichPoints::Codes(_), Value::Array(list)) => list,
        _ => return Err(CarrierError::Nonsense("no list of service points".to_owned())),
    };
    Ok(PointsTold::of(list.into_iter().map(|value| point(value, wanted.at)), FULL))
}

#[derive(Deserialize)]
struct Point {
    id: u64,
    code: String,
    #[serde(default)]
    shop_type: Option<String>,
    #[serde(default)]
    general_shop_type: Option<String>,
    #[serde(default)]
    name: String,
    #[serde(default)]
    street: String,
    #[serde(default)]
    house_number: String,
    #[serde(default)]
    postal_code: String,
    #[serde(default)]
    city: String,
    latitude: String,
    longitude: String,
    carrier: String,
    country: String,
    /// Days from `"0"`, Monday, to `"6"`; spans as `10:00 - 20:00`.
    #[serde(default)]
    formatted_opening_times: Option<BTreeMap<String, Vec<String>>>,
}

/// A point as that API tells of one, and what of its hours could not be read.
pub(crate) fn point(value: Value, at: UtcDateTime) -> ReadPoint {
    let code = value.get("code").and_then(Value::as_str).unwrap_or_default().to_owned();
    let told: Point = serde_json::from_value(value).map_err(|_| UnreadPoint::new(&code, "shape", ""))?;
    let degrees = |text: &str| text.trim().parse::<f64>().ok();
    let position = degrees(&told.latitude).zip(degrees(&told.longitude));
    let position = position.and_then(|(latitude, longitude)| Position::of_degrees(latitude, longitude));
    let place = || UnreadPoint::new(&code, "position", &format!("{} {}", told.latitude, told.longitude));
    let position = position.ok_or_else(place)?;
    let country = told.country.parse().map_err(|_| UnreadPoint::new(&code, "country", &told.country))?;
    let hours = told.formatted_opening_times.as_ref().map(hours).transpose();
    let unread = hours.as_ref().err().map(|found| UnreadPoint::new(&code, "hours", found));
    let point = ServicePointRecord {
        carrier: told.carrier.to_lowercase(),
        code: told.code,
        platform_id: told.id.to_string(),
        kind: told.general_shop_type.as_deref().and_then(PointKind::named),
        shop_type: told.shop_type.unwrap_or_default(),
        name: told.name,
        street: told.street,
        house_number: told.house_number,
        postal_code: told.postal_code,
        city: told.city,
        country,
        position,
        hours: hours.unwrap_or_default(),
        hours_week: None,
        max_weight: None,
        max_size: None,
        as_of: at,
        gone_at: None,
    };
    Ok((checked(point)?, unread))
}

fn hours(days: &BTreeMap<String, Vec<String>>) -> Result<OpeningHours, String> {
    let mut spans: [Vec<OpenSpan>; 7] = Default::default();
    for (day, texts) in days {
        let day = day.parse::<usize>().ok().and_then(|day| spans.get_mut(day)).ok_or_else(|| day.clone())?;
        for text in texts {
            let (from, to) = text.split_once('-').ok_or_else(|| text.clone())?;
            day.push(OpenSpan::between(from, to).map_err(|fault| fault.to_string())?);
        }
    }
    OpeningHours::new(spans).map_err(|fault| fault.to_string())
}

#[cfg(test)]
mod tests;
