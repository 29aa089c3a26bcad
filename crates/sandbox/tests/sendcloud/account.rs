//! The account: checked without booking, its prices, and what it says of shops.

use super::{account_with, connect, request};
use carriers::{CarrierError, Place, ServiceQuery};
use model::{AccountEntry, Currency, Grams, LastMile, Money};
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
async fn an_account_that_works_shows_what_is_kept_in_it() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let seen = connect(&practice).check().await.unwrap();
    let first = AccountEntry { id: "1".to_owned(), name: "Garden store, Practice, Utrecht".to_owned() };
    assert_eq!((seen.senders[0].clone(), seen.contracts.len()), (first, 2));
    assert_eq!(practice.asked(SendcloudAsked::Announce), 0);
}

#[tokio::test]
async fn an_account_that_names_what_is_not_there_is_told_so_before_it_books() {
    let practice = PracticeSendcloud::start().await.unwrap();
    for (field, wrong, right) in [("sender_address", 9, 2), ("contract", 9, 61)] {
        let Err(CarrierError::Refused(refusal)) =
            account_with(&practice, PATIENCE, &[(field, json!(wrong))]).check().await
        else {
            panic!("{field} is not refused")
        };
        assert_eq!(refusal.field, field);
        assert!(account_with(&practice, PATIENCE, &[(field, json!(right))]).check().await.is_ok(), "{field}");
    }
    let wrong = account_with(&practice, PATIENCE, &[("sender_address", json!(9))]);
    let Err(CarrierError::Refused(refusal)) = wrong.book(&request("sender", 1)).await else { panic!("not refused") };
    assert_eq!(refusal.field, "sender");
    let right = account_with(&practice, PATIENCE, &[("sender_address", json!(2)), ("contract", json!(61))]);
    assert!(right.book(&request("kept", 1)).await.is_ok());
}

#[tokio::test]
async fn keys_that_are_over_are_told_for_what_they_are() {
    let practice = PracticeSendcloud::start().await.unwrap();
    practice.misbehave(None, 2, SendcloudMisbehaviour::KeysOver);
    let carrier = connect(&practice);
    assert_eq!(carrier.check().await, Err(CarrierError::Unauthorised));
    assert_eq!(carrier.book(&request("over", 1)).await, Err(CarrierError::Unauthorised));
    assert!(carrier.book(&request("over", 1)).await.is_ok());
}

#[tokio::test]
async fn what_can_be_shipped_with_is_listed_with_prices_that_change() {
    let practice = PracticeSendcloud::start().await.unwrap();
    let carrier = connect(&practice);
    let euros = |minor: i64| Some(Money { minor, currency: Currency::EUR });
    let all = carrier.services(&query("NL", "")).await.unwrap();
    assert_eq!(all.iter().map(|it| it.price).collect::<Vec<_>>(), [euros(1_390), euros(1_490), euros(1_190), euros(0)]);
    assert_eq!((all[2].last_mile, all[2].max_weight), (LastMile::ServicePoint, Grams(20_000)));
    let abroad = carrier.services(&query("DE", "")).await.unwrap();
    assert_eq!(abroad.len(), 3);
    practice.change_prices(10);
    let one = carrier.services(&query("DE", "dpd:home")).await.unwrap();
    assert_eq!(one.iter().map(|it| it.price).collect::<Vec<_>>(), [euros(1_639)]);
    let unpriced = ServiceQuery { parcels: Vec::new(), ..query("DE", "dpd:home") };
    assert_eq!(carrier.services(&unpriced).await.unwrap()[0].price, None);
}

#[tokio::test]
async fn who_tells_the_shop_is_the_accounts_to_say() {
    let practice = PracticeSendcloud::start().await.unwrap();
    assert!(!connect(&practice).capabilities().tells_shop);
    let sendcloud = account_with(&practice, PATIENCE, &[("tells_shop", json!("sendcloud"))]);
    assert!(sendcloud.capabilities().tells_shop);
}
