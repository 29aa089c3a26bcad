//! The account: checked without booking, its prices, and its price book.

use super::{account_with, connect, request};
use carriers::{CarrierError, Place, ServiceQuery};
use model::{Country, Currency, Grams, LastMile, Money};
use sandbox::{PracticeSendcloud, SendcloudAsked, SendcloudMisbehaviour};
use serde_json::json;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(2);

fn query(to: &str, service: &str) -> ServiceQuery {
    let place = |country: &str| Place { country: country.parse().unwrap(), postal_code: String::new() };
    ServiceQuery {
        from: place("NL"),
        to: place(to),
        parcels: vec![(Grams(1_200), None); 2],
        service: service.to_owned(),
    }
}

#[tokio::test]
async fn an_account_that_works_shows_what_is_kept_in_it_and_misses_what_is_not() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let seen = connect(&practice).check().await.unwrap();
    assert_eq!(seen.senders[0].name, "Garden store, Practice, Utrecht");
    assert_eq!((seen.contracts[0].name.as_str(), seen.contracts.len()), ("DPD, practice-60", 2));
    for field in ["sender_address", "contract"] {
        let wrong = account_with(&practice, PATIENCE, &[(field, json!(9))]);
        let Err(CarrierError::Refused(refusal)) = wrong.check().await else { panic!("{field} is not refused") };
        assert_eq!(refusal.field, field);
    }
    let wrong = account_with(&practice, PATIENCE, &[("sender_address", json!(9))]);
    let Err(CarrierError::Refused(refusal)) = wrong.book(&request("sender", 1)).await else { panic!("not refused") };
    assert_eq!(refusal.field, "sender");
    let right = account_with(&practice, PATIENCE, &[("sender_address", json!(2)), ("contract", json!(61))]);
    assert!(right.book(&request("kept", 1)).await.is_ok());
    practice.misbehave(None, 1, SendcloudMisbehaviour::KeysOver);
    assert_eq!(connect(&practice).check().await, Err(CarrierError::Unauthorised));
}

#[tokio::test]
async fn what_can_be_shipped_with_is_listed_with_prices_that_change() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = connect(&practice);
    let euros = |minor: i64| Some(Money { minor, currency: Currency::EUR });
    let all = carrier.services(&query("NL", "")).await.unwrap();
    assert_eq!(all.iter().map(|it| it.price).collect::<Vec<_>>(), [euros(1_390), euros(1_490), euros(1_190), euros(0)]);
    assert_eq!((all[2].last_mile, all[2].max_weight), (LastMile::ServicePoint, Grams(20_000)));
    assert_eq!(carrier.services(&query("DE", "")).await.unwrap().len(), 3);
    practice.change_prices(10);
    let one = carrier.services(&query("NL", "110")).await.unwrap();
    assert_eq!((one.len(), one[0].code.as_str(), one[0].price), (1, "110", euros(1_638)));
}

#[tokio::test]
async fn the_price_book_has_every_method_and_where_it_goes() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = connect(&practice);
    let sheets = carrier.price_book(Country::NL).await.unwrap();
    let services: Vec<(&str, &str, usize)> = sheets
        .iter()
        .flat_map(|sheet| &sheet.services)
        .map(|service| (service.code.as_str(), service.name.as_str(), service.bands.len()))
        .collect();
    let expected = [
        ("sendcloud-1", "PostNL Standard", 1),
        ("sendcloud-110", "DPD Home", 6),
        ("sendcloud-111", "DPD Pickup point", 6),
        ("sendcloud-8", "Unstamped letter", 6),
    ];
    assert_eq!(services, expected);
    assert_eq!(practice.asked(SendcloudAsked::Options), 1);
    practice.misbehave(Some(SendcloudAsked::Options), 1, SendcloudMisbehaviour::Garbage);
    assert!(carrier.price_book(Country::NL).await.is_err());
}
