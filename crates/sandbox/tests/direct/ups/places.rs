//! The practice UPS's Access Points: made up, some of them crowded, over both sides of a border.

use crate::server::Answer;
use model::Position;
use serde_json::{Value, json};
use std::collections::HashSet;

/// A country, a town, its middle in millionths of a degree, how many points stand around it, and how far apart.
const TOWNS: [(&str, &str, i32, i32, i32, i32); 4] = [
    ("NL", "Utrecht", 52_090_700, 5_121_400, 300, 400),
    ("NL", "Groningen", 53_219_400, 6_566_500, 40, 4_000),
    ("DE", "Leer", 53_230_000, 7_000_000, 30, 4_000),
    ("NL", "Texel", 53_054_000, 4_797_000, 3, 9_000),
];
/// No more places come at once.
const MOST: usize = 50;

pub(crate) struct Place {
    pub(crate) code: String,
    country: &'static str,
    city: &'static str,
    position: Position,
    pub(crate) status: &'static str,
}

/// All of them.
pub(crate) struct Places(pub(crate) Vec<Place>);

/// Success without a place, as its schema tells of an error.
pub(crate) fn nothing_found() -> Answer {
    let error = json!({ "ErrorSeverity": "Hard", "ErrorCode": "1", "ErrorDescription": "Location not found" });
    Answer(200, json!({ "LocatorResponse": { "Response": { "ResponseStatusCode": "0", "Error": error } } }))
}

impl Places {
    pub(crate) fn made_up() -> Self {
        let mut places = Vec::new();
        for (country, city, latitude, longitude, count, apart) in TOWNS {
            for n in 0..count {
                let (up, aside) = (n / 20 - 10, n % 20 - 10);
                let position = Position::new(latitude + up * apart, longitude + aside * apart).unwrap();
                let code = format!("U{:08}", places.len() + 1);
                places.push(Place { code, country, city, position, status: "01" });
            }
        }
        Self(places)
    }

    pub(crate) fn codes_in(&self, country: &str) -> HashSet<String> {
        self.0.iter().filter(|it| it.country == country).map(|it| it.code.clone()).collect()
    }

    pub(crate) fn set_status(&mut self, code: &str, status: &'static str) {
        self.0.iter_mut().filter(|it| it.code == code).for_each(|it| it.status = status);
    }

    /// The places a search finds, the nearest first; or what is wrong with it.
    pub(crate) fn answer(&self, asked: &Value) -> Result<Vec<Value>, &'static str> {
        let text = |pointer: &str| asked.pointer(pointer).and_then(Value::as_str);
        if text("/Request/RequestAction") != Some("Locator") {
            return Err("Invalid request action");
        }
        let country = text("/OriginAddress/AddressKeyFormat/CountryCode").unwrap_or_default();
        if !TOWNS.iter().any(|town| town.0 == country) && country != "BE" {
            return Err("Country is not supported");
        }
        if let Some(code) = text("/LocationSearchCriteria/AccessPointSearch/PublicAccessPointID") {
            return Ok(self.0.iter().filter(|it| it.code == code).map(|it| it.told(0)).collect());
        }
        let degrees = |pointer: &str| text(pointer).and_then(|text| text.parse::<f64>().ok());
        let geocode = degrees("/OriginAddress/Geocode/Latitude").zip(degrees("/OriginAddress/Geocode/Longitude"));
        let origin = geocode.and_then(|(up, aside)| Position::of_degrees(up, aside)).ok_or("Invalid geocode")?;
        let number = |pointer: &str| text(pointer).and_then(|text| text.parse::<u32>().ok());
        let radius = number("/LocationSearchCriteria/SearchRadius").filter(|radius| (5..=150).contains(radius));
        let radius = radius.ok_or("Invalid search radius")?;
        let most = number("/LocationSearchCriteria/MaximumListSize").filter(|most| (1..=50).contains(most));
        let most = most.map_or(5, |most| most as usize).min(MOST);
        let status = text("/LocationSearchCriteria/AccessPointSearch/AccessPointStatus");
        let mut near: Vec<(u32, &Place)> = self
            .0
            .iter()
            .filter(|it| status.is_none_or(|status| status == it.status))
            .map(|it| (origin.metres_to(it.position), it))
            .filter(|(metres, _)| *metres <= radius * 1_000)
            .collect();
        near.sort_by_key(|(metres, _)| *metres);
        Ok(near.into_iter().take(most).map(|(metres, it)| it.told(metres)).collect())
    }

    /// What is wrong with a shipment to an Access Point that has the schema's form.
    pub(crate) fn fault(&self, shipment: &Value) -> Option<&'static str> {
        let code = shipment.pointer("/ShipmentIndicationType/0/Code").and_then(Value::as_str);
        let point = &shipment["AlternateDeliveryAddress"];
        let service = shipment.pointer("/Service/Code").and_then(Value::as_str);
        let told = shipment.pointer("/ShipmentServiceOptions/Notification/0/NotificationCode");
        match code {
            None if service == Some("70") => Some("A shipment indication type is required for the requested service"),
            None => (!point.is_null()).then_some("Alternate delivery address is not allowed"),
            Some("01" | "02") => {
                let known = self.0.iter().find(|it| Some(it.code.as_str()) == point["UPSAccessPointID"].as_str());
                let is_there = known.is_some_and(|it| point["Address"]["CountryCode"] == it.country);
                let is_told = told == Some(&json!("012"));
                if !is_there {
                    Some("Invalid UPS Access Point ID")
                } else if !is_told {
                    Some("Alternate Delivery Location Notification is required")
                } else {
                    None
                }
            }
            Some(_) => Some("Invalid shipment indication type"),
        }
    }
}

impl Place {
    fn told(&self, metres: u32) -> Value {
        let (latitude, longitude) = self.position.degrees();
        let open = |day: u8| json!({ "Day": day.to_string(), "OpenHours": "930", "CloseHours": "1800" });
        let mut days = vec![json!({ "Day": "1", "ClosedIndicator": "" })];
        days.extend((2..=6).map(open));
        days.push(json!({ "Day": "7", "OpenHours": "1000", "CloseHours": "0" }));
        json!({
            "LocationID": "5367",
            "Geocode": { "Latitude": format!("{latitude:.8}"), "Longitude": format!("{longitude:.8}") },
            "AddressKeyFormat": {
                "ConsigneeName": "KIOSK",
                "AddressLine": "NEUDE 1\rBACK DOOR",
                "PoliticalDivision2": self.city,
                "PostcodePrimaryLow": "3512AE",
                "CountryCode": self.country,
            },
            "Distance": { "Value": format!("{:.1}", f64::from(metres) / 1_000.0), "UnitOfMeasurement": { "Code": "KM" } },
            "OperatingHours": { "StandardHours": [
                { "HoursType": "50", "DayOfWeek": [{ "Day": "2", "LatestDropOffHours": "1700" }] },
                { "HoursType": "10", "DayOfWeek": days },
            ] },
            "AccessPointInformation": {
                "PublicAccessPointID": self.code,
                "AccessPointStatus": { "Code": self.status, "Description": "ACTIVE" },
            },
        })
    }
}
