//! The service points of the practice Sendcloud: made up, some of them crowded, so that a box with more than one answer holds is
//! met. Read as strictly as the schema says (`sendcloud-v3-service-points-openapi.yml`).

use super::answer::Answer;
use model::{Bounds, Position};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Carriers, countries, the middle of a town, how many points stand around it, and how far apart in millionths of a degree.
const TOWNS: [(&str, &str, &str, i32, i32, u64, i32); 5] = [
    ("dpd", "NL", "Utrecht", 52_090_700, 5_121_400, 450, 300),
    ("dpd", "NL", "Groningen", 53_219_400, 6_566_500, 40, 2_000),
    ("postnl", "NL", "Eindhoven", 51_441_400, 5_475_200, 60, 1_500),
    ("dpd", "DE", "Berlin", 52_520_000, 13_405_000, 120, 1_800),
    ("dhl_de", "DE", "Köln", 50_937_500, 6_960_300, 80, 1_200),
];
/// The parameters a search may have.
const PARAMETERS: [&str; 11] = [
    "country_code",
    "carrier_code",
    "ne_latitude",
    "ne_longitude",
    "sw_latitude",
    "sw_longitude",
    "latitude",
    "longitude",
    "radius",
    "limit",
    "carrier_service_point_id",
];
/// No larger box is searched, corner to corner, in metres.
const LARGEST: u32 = 50_000;

#[derive(Debug)]
struct Point {
    id: u64,
    carrier: &'static str,
    country: &'static str,
    city: &'static str,
    position: Position,
    takes_parcels: bool,
}

/// All of them.
#[derive(Debug)]
pub(super) struct Points(Vec<Point>);

impl Points {
    pub(super) fn made_up() -> Self {
        let mut points = Vec::new();
        for (carrier, country, city, latitude, longitude, count, apart) in TOWNS {
            for n in (0_i32..).take(usize::try_from(count).unwrap_or_default()) {
                // A spiral of squares, so that none stands on another.
                let (up, aside) = (n / 20 - 10, n % 20 - 10);
                let position = Position::new(latitude + up * apart, longitude + aside * apart);
                let id = 1_000_001 + points.len() as u64;
                points.extend(position.map(|position| Point {
                    id,
                    carrier,
                    country,
                    city,
                    position,
                    takes_parcels: true,
                }));
            }
        }
        Self(points)
    }

    pub(super) fn close(&mut self, id: u64) {
        self.0.iter_mut().filter(|point| point.id == id).for_each(|point| point.takes_parcels = false);
    }

    pub(super) fn remove(&mut self, id: u64) {
        self.0.retain(|point| point.id != id);
    }

    pub(super) fn count(&self, carrier: &str, country: &str) -> usize {
        self.0.iter().filter(|point| point.carrier == carrier && point.country == country).count()
    }

    pub(super) fn search(&self, query: &BTreeMap<String, String>, codes: &[String]) -> Answer {
        if let Some(name) = query.keys().find(|name| !PARAMETERS.contains(&name.as_str())) {
            return Answer::bad_parameter(name, "invalid", "Unknown parameter.");
        }
        let Some(country) = query.get("country_code") else {
            return Answer::bad_parameter("country_code", "required", "This field is required.");
        };
        let Some(carrier) = query.get("carrier_code") else {
            return Answer::bad_parameter("carrier_code", "required", "This field is required.");
        };
        if !TOWNS.iter().any(|town| town.0 == carrier) {
            let detail = format!("Service points are not supported for carriers: {carrier}.");
            return Answer::bad_parameter("carrier_code", "validation_error", &detail);
        }
        let within = match within(query) {
            Ok(within) => within,
            Err(answer) => return *answer,
        };
        let limit = query.get("limit").map_or(Some(100), |text| text.parse::<usize>().ok());
        let Some(limit) = limit.filter(|limit| (1..=200).contains(limit)) else {
            return Answer::bad_parameter("limit", "invalid", "A number from 1 to 200.");
        };
        let found = self.0.iter().filter(|point| {
            point.carrier == carrier
                && point.country == country
                && within.is_none_or(|bounds| bounds.contains(point.position))
                && (codes.is_empty() || codes.contains(&point.code()))
        });
        let results: Vec<Value> = found.take(limit).map(|point| point.told(true)).collect();
        Answer::data(&json!({ "results": results, "geocoding": null }))
    }

    pub(super) fn one(&self, id: u64) -> Answer {
        match self.0.iter().find(|point| point.id == id) {
            Some(point) => Answer::data(&point.told(false)),
            None => Answer::not_found("ServicePoint"),
        }
    }

    pub(super) fn available(&self, id: u64) -> Answer {
        match self.0.iter().find(|point| point.id == id) {
            Some(point) => Answer::data(&json!({ "is_available": point.takes_parcels })),
            None => Answer::not_found("ServicePoint"),
        }
    }
}

/// The box of a search; all four of its values come together.
fn within(query: &BTreeMap<String, String>) -> Result<Option<Bounds>, Box<Answer>> {
    let names = ["sw_latitude", "sw_longitude", "ne_latitude", "ne_longitude"];
    let given = names.map(|name| query.get(name));
    if given.iter().all(Option::is_none) {
        return Ok(None);
    }
    let bad = |detail: &str| Box::new(Answer::bad_parameter("ne_latitude", "invalid", detail));
    let values = given.map(|text| text.and_then(|text| text.parse::<f64>().ok()));
    let [Some(south), Some(west), Some(north), Some(east)] = values else {
        return Err(bad("All four values of a bounding box are required."));
    };
    let corners = Position::of_degrees(south, west).zip(Position::of_degrees(north, east));
    let bounds = corners.and_then(|(from, to)| Bounds::between(from, to)).ok_or_else(|| bad("Not a bounding box."))?;
    if bounds.diagonal() > LARGEST { Err(bad("The bounding box is too large.")) } else { Ok(Some(bounds)) }
}

impl Point {
    fn code(&self) -> String {
        format!("{}-{}", self.country, self.id - 1_000_000)
    }

    /// As answers tell of it; one that is told alone has no distance.
    fn told(&self, in_search: bool) -> Value {
        let (latitude, longitude) = self.position.degrees();
        let is_locker = self.id.is_multiple_of(3);
        let weekday = json!([{ "start_time": "09:00", "end_time": "18:00" }]);
        let night = json!([{ "start_time": "00:00", "end_time": "00:00" }]);
        let times = if is_locker { &night } else { &weekday };
        let mut told = json!({
            "id": self.id,
            "name": format!("{} {} {}", if is_locker { "Locker" } else { "Kiosk" }, self.city, self.id - 1_000_000),
            "carrier": { "code": self.carrier, "name": self.carrier.to_uppercase(), "logo_url": null, "icon_url": null },
            "carrier_service_point_id": self.code(),
            "carrier_shop_type": null,
            "general_shop_type": if is_locker { "locker" } else { "servicepoint" },
            "address": { "street": "Kerkstraat", "house_number": (self.id % 90).to_string(),
                "postal_code": format!("{} AB", 3_500 + self.id % 80), "city": self.city, "country_code": self.country },
            "position": { "latitude": latitude, "longitude": longitude },
            "contact": { "email": "", "phone": "" },
            "opening_times": { "monday": times, "tuesday": times, "wednesday": times, "thursday": times, "friday": times,
                "saturday": if is_locker { night.clone() } else { Value::Null }, "sunday": null },
            "is_open_tomorrow": true,
            "next_open_at": "2026-11-30T09:00:00+01:00",
            "is_expired": false,
        });
        if in_search {
            told["distance"] = Value::Null;
        }
        told
    }
}
