//! What UPS sells, and what it costs (`POST api/rating/v2409/…`).

use super::answer::{Charges, price, read};
use super::points;
use crate::{CarrierError, ServiceQuery};
use model::{CarrierService, Grams, LastMile};
use serde::Deserialize;
use wire::Answer;

/// The heaviest package UPS takes (*UPS Rate and Service Guide*).
const HEAVIEST: Grams = Grams(70_000);

/// The services from outside the United States, by the schema's list of codes.
const SERVICES: [(&str, &str); 6] = [
    ("11", "UPS Standard"),
    ("65", "UPS Express Saver"),
    ("07", "UPS Express"),
    ("74", "UPS Express 12:00"),
    ("54", "UPS Express Plus"),
    ("08", "UPS Expedited"),
];

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Rated {
    rate_response: RateResponse,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct RateResponse {
    rated_shipment: Vec<RatedShipment>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct RatedShipment {
    service: Service,
    #[serde(flatten)]
    listed: Charges,
    #[serde(default)]
    negotiated_rate_charges: Option<Charges>,
    #[serde(default)]
    guaranteed_delivery: Option<Days>,
    #[serde(default)]
    time_in_transit: Option<TimeInTransit>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Service {
    code: String,
    #[serde(default)]
    description: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Days {
    #[serde(default)]
    business_days_in_transit: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct TimeInTransit {
    service_summary: ServiceSummary,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ServiceSummary {
    estimated_arrival: Days,
}

/// The services that end at an Access Point. Their codes here name the carrier of the points, so that a method is known to go to
/// points of UPS, whatever its account is called.
const TO_ACCESS_POINTS: [(&str, &str); 4] = [
    ("ups:11", "UPS Standard to an Access Point"),
    ("ups:65", "UPS Express Saver to an Access Point"),
    ("ups:07", "UPS Express to an Access Point"),
    ("ups:70", "UPS Access Point Economy"),
];

/// A service as a method names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sold<'a> {
    /// UPS's own code.
    pub(super) code: &'a str,
    /// Whether it ends at an Access Point, and only there.
    pub(super) to_access_point: bool,
}

impl<'a> Sold<'a> {
    /// Of a method's name for it: `11`, or `ups:11` to an Access Point.
    pub(super) fn of(service: &'a str) -> Self {
        let own = service.strip_prefix(points::CARRIER).and_then(|rest| rest.strip_prefix(':'));
        Self { code: own.unwrap_or(service), to_access_point: own.is_some() }
    }
}

/// The services, without prices; all, or the one asked about.
pub(super) fn sold(query: &ServiceQuery) -> Vec<CarrierService> {
    let asked = |code: &str| query.service.is_empty() || query.service == code;
    let to_doors = SERVICES.iter().filter(|(code, _)| asked(code)).map(|(code, name)| service(code, name));
    to_doors.chain(to_access_points(query)).collect()
}

/// Those that end at an Access Point: all, or the one asked about. Their prices are told with a booking only, as a price depends
/// on the point.
pub(super) fn to_access_points(query: &ServiceQuery) -> impl Iterator<Item = CarrierService> {
    let asked = |code: &str| query.service.is_empty() || query.service == code;
    let sold = TO_ACCESS_POINTS.into_iter().filter(move |(code, _)| asked(code));
    sold.map(|(code, name)| CarrierService { last_mile: LastMile::ServicePoint, ..service(code, name) })
}

/// The services of an answer with their prices, in the sequence they came.
pub(super) fn rated(answer: &Answer) -> Result<Vec<CarrierService>, CarrierError> {
    let rated = read::<Rated>(answer)?.rate_response.rated_shipment;
    Ok(rated.into_iter().map(RatedShipment::service).collect())
}

impl RatedShipment {
    fn service(self) -> CarrierService {
        let Service { code, description } = self.service;
        let known = SERVICES.iter().find(|(known, _)| *known == code).map(|(_, name)| (*name).to_owned());
        let name = known.or(description.filter(|text| !text.trim().is_empty())).unwrap_or_else(|| code.clone());
        let days = |days: &Days| days.business_days_in_transit.as_ref()?.trim().parse().ok();
        let in_transit = self.time_in_transit.as_ref().map(|time| &time.service_summary.estimated_arrival);
        CarrierService {
            price: price(self.negotiated_rate_charges.as_ref(), Some(&self.listed)),
            lead_days: in_transit.or(self.guaranteed_delivery.as_ref()).and_then(days),
            ..service(&code, &name)
        }
    }
}

fn service(code: &str, name: &str) -> CarrierService {
    CarrierService {
        code: code.to_owned(),
        name: name.to_owned(),
        by: "UPS".to_owned(),
        min_weight: Grams(1),
        max_weight: HEAVIEST,
        max_size: None,
        last_mile: LastMile::Door,
        several_parcels: true,
        price: None,
        lead_days: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{Currency, Money};
    use proptest::prelude::*;
    use wire::HeaderMap;

    fn read(body: &[u8]) -> Result<Vec<CarrierService>, CarrierError> {
        rated(&Answer::new(200, HeaderMap::new(), body.to_vec()))
    }

    #[test]
    fn a_price_by_contract_goes_before_that_of_the_list() {
        let told: Vec<_> = read(include_bytes!("fixtures/rates.answer.json"))
            .unwrap()
            .into_iter()
            .map(|it| (it.code, it.name, it.price.map(|price| price.minor), it.lead_days))
            .collect();
        let of = |code: &str, name: &str, price, days| (code.to_owned(), name.to_owned(), price, days);
        assert_eq!(
            told,
            [
                of("11", "UPS Standard", Some(1_250), Some(2)),
                of("65", "UPS Express Saver", Some(4_210), Some(1)),
                of("99", "New service", None, None),
            ]
        );
        let euros = read(include_bytes!("fixtures/rates.answer.json")).unwrap()[0].price;
        assert_eq!(euros, Some(Money { minor: 1_250, currency: Currency::EUR }));
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = read(&body);
        }
    }
}
