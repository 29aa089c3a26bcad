//! What can be shipped with: the carrier accounts ("connections") kept in a Karrio, what their carriers sell, and what it costs.
//!
//! Two connections may be with one carrier: a service is named with its connection, as `haulier/nordhaul_standard`.

use super::answer::{Page, Rate, Trouble, read};
use crate::{CarrierError, Refusal};
use model::{AccountEntry, AccountSeen, CarrierService, Grams, LastMile, Message};
use serde::Deserialize;
use std::collections::BTreeMap;
use wire::Answer;

/// The most connections that are asked for.
pub(super) const MOST_CONNECTIONS: usize = 500;
/// The longest way, in days.
const LONGEST_WAY: f64 = 365.0;
const SHIPPING: &str = "shipping";

/// A service by its connection and its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct OfConnection<'s> {
    /// The connection's name; `None`: whichever sells the service.
    pub(super) connection: Option<&'s str>,
    /// The service's code.
    pub(super) code: &'s str,
}

impl<'s> OfConnection<'s> {
    /// Codes have no `/`; names of connections may.
    pub(super) fn of(service: &'s str) -> Self {
        match service.rsplit_once('/') {
            Some((connection, code)) => Self { connection: Some(connection), code },
            None => Self { connection: None, code: service },
        }
    }
}

#[derive(Deserialize)]
struct Connection {
    carrier_id: String,
    carrier_name: String,
    #[serde(default)]
    display_name: Option<String>,
    #[serde(default)]
    capabilities: Option<Vec<String>>,
    #[serde(default)]
    active: bool,
    #[serde(default)]
    test_mode: bool,
}

#[derive(Deserialize)]
struct Seller {
    carrier_name: String,
    /// Names by code.
    #[serde(default)]
    shipping_services: Option<BTreeMap<String, serde_json::Value>>,
}

#[derive(Deserialize)]
struct Rated {
    rates: Vec<Rate>,
    #[serde(default)]
    messages: Option<Vec<Trouble>>,
}

/// What is kept in an account, if anything there can ship.
pub(super) fn seen(answer: &Answer) -> Result<AccountSeen, CarrierError> {
    let connections = shipping(answer)?;
    if connections.is_empty() {
        let why = Message::new("karrio-no-connection");
        return Err(CarrierError::Refused(Refusal { why, field: String::new() }));
    }
    let entry = |connection: Connection| {
        let test = connection.test_mode.then_some("test").into_iter();
        let name: Vec<&str> =
            connection.display_name.as_deref().into_iter().chain([&*connection.carrier_name]).chain(test).collect();
        AccountEntry { name: name.join(", "), id: connection.carrier_id }
    };
    Ok(AccountSeen { senders: Vec::new(), contracts: connections.into_iter().map(entry).collect() })
}

/// The services of all connections without prices, or the one asked about.
pub(super) fn sold(connections: &Answer, sellers: &Answer, only: &str) -> Result<Vec<CarrierService>, CarrierError> {
    let sellers: Vec<Seller> = read(sellers)?;
    let services = |connection: &Connection| {
        let of = sellers.iter().find(|seller| seller.carrier_name == connection.carrier_name);
        let codes = of.and_then(|seller| seller.shipping_services.as_ref()).into_iter().flat_map(BTreeMap::keys);
        let by = connection.display_name.as_ref().unwrap_or(&connection.carrier_name).clone();
        codes.map(|code| service(code_of(&connection.carrier_id, code), code, by.clone())).collect::<Vec<_>>()
    };
    let mut all: Vec<CarrierService> = shipping(connections)?.iter().flat_map(services).collect();
    all.retain(|service| only.is_empty() || service.code == only);
    Ok(all)
}

/// The services of an answer with their prices, the cheapest first, or the one asked about. None where nothing fits the parcels.
pub(super) fn rated(answer: &Answer, only: &str) -> Result<Vec<CarrierService>, CarrierError> {
    let Rated { rates, messages } = read(answer)?;
    if rates.is_empty()
        && let Some(refusal) = messages.iter().flatten().find_map(Trouble::refusal)
    {
        return Err(CarrierError::Refused(refusal));
    }
    // What is not asked about may come along.
    let asked = |rate: &Rate| only.is_empty() || rate.is_of(&OfConnection::of(only));
    Ok(rates.iter().filter(|rate| asked(rate)).filter_map(|rate| priced(rate, only)).collect())
}

fn priced(rate: &Rate, only: &str) -> Option<CarrierService> {
    let (code, connection) = (rate.service.as_deref()?, rate.carrier_id.as_deref()?);
    let name = rate.meta.as_ref().and_then(|meta| meta.service_name.as_deref()).filter(|name| !name.trim().is_empty());
    let by = rate.carrier_name.as_deref().unwrap_or(connection).to_owned();
    let full = if only.is_empty() { code_of(connection, code) } else { only.to_owned() };
    let days = rate.transit_days.filter(|days| (0.0..=LONGEST_WAY).contains(days));
    Some(CarrierService {
        price: rate.price(),
        lead_days: days.and_then(|days| format!("{:.0}", days.ceil()).parse().ok()),
        ..service(full, name.unwrap_or(code), by)
    })
}

/// The connections that are switched on and ship.
fn shipping(answer: &Answer) -> Result<Vec<Connection>, CarrierError> {
    let page: Page<Connection> = read(answer)?;
    if page.count > page.results.len() {
        return Err(CarrierError::Nonsense(format!("there are {} connections", page.count)));
    }
    let ships = |it: &Connection| it.capabilities.iter().flatten().any(|what| what.eq_ignore_ascii_case(SHIPPING));
    Ok(page.results.into_iter().filter(|connection| connection.active && ships(connection)).collect())
}

fn code_of(connection: &str, code: &str) -> String {
    format!("{connection}/{code}")
}

/// A service of which Karrio tells neither weights nor sizes.
fn service(code: String, name: &str, by: String) -> CarrierService {
    CarrierService {
        code,
        name: name.to_owned(),
        by,
        min_weight: Grams(0),
        max_weight: Grams(u32::MAX),
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

    const CONNECTIONS: &str = include_str!("fixtures/connections.answer.json");
    const CARRIERS: &str = include_str!("fixtures/carriers.answer.json");
    const RATES: &str = include_str!("fixtures/rates.answer.json");

    fn answer(body: &str) -> Answer {
        Answer::new(200, HeaderMap::new(), body.as_bytes().to_vec())
    }

    fn codes(services: &[CarrierService]) -> Vec<&str> {
        services.iter().map(|service| service.code.as_str()).collect()
    }

    #[test]
    fn a_price_is_of_a_connections_service() {
        let services = rated(&answer(RATES), "").unwrap();
        assert_eq!(codes(&services), ["haulier/nordhaul_point", "haulier/nordhaul_standard"]);
        let expected = CarrierService {
            price: Some(Money { minor: 441, currency: Currency::EUR }),
            lead_days: Some(1),
            ..service("haulier/nordhaul_standard".to_owned(), "NORDHAUL STANDARD", "nordhaul".to_owned())
        };
        assert_eq!(services[1], expected);
        assert_eq!(codes(&rated(&answer(RATES), "haulier/nordhaul_standard").unwrap()), ["haulier/nordhaul_standard"]);
        assert_eq!(codes(&rated(&answer(RATES), "nordhaul_standard").unwrap()), ["nordhaul_standard"]);
        assert_eq!(rated(&answer(RATES), "other/nordhaul_standard"), Ok(Vec::new()));
        let odd = RATES.replace("4.41", "4.4149").replace("\"transit_days\": 1", "\"transit_days\": 1e300");
        let odd = rated(&answer(&odd), "").unwrap().remove(1);
        assert_eq!((odd.price.map(|price| price.minor), odd.lead_days), (Some(441), None));
    }

    #[test]
    fn no_price_is_none_and_a_carriers_words_are_told() {
        assert_eq!(rated(&answer(r#"{"rates": [], "messages": []}"#), ""), Ok(Vec::new()));
        let told = r#"{"rates": [], "messages": [{"code": "5", "message": "No contract"}]}"#;
        assert!(matches!(rated(&answer(told), ""), Err(CarrierError::Refused(_))));
    }

    #[test]
    fn the_catalogue_is_what_the_connections_that_ship_sell() {
        let services = sold(&answer(CONNECTIONS), &answer(CARRIERS), "").unwrap();
        assert_eq!(codes(&services), ["haulier/nordhaul_point", "haulier/nordhaul_standard"]);
        assert!(services.iter().all(|service| service.by == "Nordhaul" && service.price.is_none()));
        assert_eq!(sold(&answer(CONNECTIONS), &answer(CARRIERS), "haulier/nordhaul_point").unwrap().len(), 1);
    }

    #[test]
    fn an_account_without_a_connection_that_ships_is_said_to_be_so() {
        let entry = AccountEntry { id: "haulier".to_owned(), name: "Nordhaul, generic".to_owned() };
        assert_eq!(seen(&answer(CONNECTIONS)).unwrap().contracts, [entry]);
        for nothing in [r#"{"count": 0, "results": []}"#, &CONNECTIONS.replace("\"active\": true", "\"active\": false")]
        {
            let Err(CarrierError::Refused(refusal)) = seen(&answer(nothing)) else { panic!("not refused") };
            assert_eq!(refusal.why.key, "karrio-no-connection");
        }
        assert!(seen(&answer(r#"{"count": 7, "results": []}"#)).is_err(), "not all of them");
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..300)) {
            let answer = Answer::new(200, HeaderMap::new(), body);
            let _ = (rated(&answer, ""), seen(&answer).is_ok(), sold(&answer, &answer, ""));
        }

        #[test]
        fn any_amount_is_a_price_or_none(amount in any::<f64>(), days in any::<f64>()) {
            let body = RATES.replace("4.41", &serde_json::json!(amount).to_string());
            let body = body.replace("\"transit_days\": 1", &format!("\"transit_days\": {}", serde_json::json!(days)));
            let _ = rated(&answer(&body), "");
        }
    }
}
