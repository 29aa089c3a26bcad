//! Service points as API v2 tells of them, in files that were saved from it (`v2-combined-2026-01.json`, Apache-2.0). No I/O.

use crate::UnreadPoint;
use crate::points::checked;
use model::{OpenSpan, OpeningHours, PointKind, Position, ServicePointRecord, UtcDateTime};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

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
pub(crate) fn point(value: Value, at: UtcDateTime) -> Result<(ServicePointRecord, Option<UnreadPoint>), UnreadPoint> {
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
