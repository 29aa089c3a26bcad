use super::shop::{ELEVEN, Fault, KEY, TestShop, order};
use super::{Haul, at, built, client, now, pull, told};
use crate::common::{a_first_pull_that_is_killed_goes_on, impatient};
use model::OrderStatus;
use serde_json::json;
use shops::{Nonsense, ShopError};
use std::collections::BTreeSet;
use std::time::Duration;
use wire::Setup;

async fn with_many(count: u64) -> TestShop {
    TestShop::with((1..=count).map(|number| order(number, "PROCESSING", ELEVEN + number))).await
}

fn distinct(haul: &Haul) -> usize {
    haul.references().into_iter().collect::<BTreeSet<_>>().len()
}

#[tokio::test]
async fn the_first_pull_brings_what_is_to_be_done_and_later_ones_bring_changes() {
    let shop = with_many(230).await;
    shop.books().order(1)["fulfillmentStatus"] = json!("SHIPPED");
    shop.books().order(2)["paymentStatus"] = json!("INCOMPLETE");
    let client = client(&shop);
    let first = pull(&client, None).await.unwrap();
    assert_eq!((distinct(&first), first.orders.len()), (228, 228), "no order is handed over twice");
    assert_eq!(first.cursor, Some(at("2026-11-28T11:03:50Z")));
    shop.books().order(3)["fulfillmentStatus"] = json!("WILL_NOT_DELIVER");
    shop.books().touch(3);
    let later = pull(&client, first.cursor).await.unwrap();
    assert_eq!((later.order(3).status, later.cursor), (OrderStatus::Cancelled, Some(at("2026-11-28T12:00:01Z"))));
    assert!(shop.books().complaints.is_empty(), "{:?}", shop.books().complaints);
    let empty = TestShop::with([]).await;
    assert_eq!(pull(&super::client(&empty), None).await.unwrap().cursor, None);
}

#[tokio::test]
async fn what_changes_or_is_deleted_between_two_parts_is_not_lost() {
    let shop = with_many(320).await;
    let client = client(&shop);
    let mut haul = Haul::default();
    let mut round = 0;
    let pulled = client
        .pull(Some(at("2026-11-28T10:00:00Z")), now(), &mut |page| {
            haul.take(page);
            let mut books = shop.books();
            // Nine that were seen go: what stands behind them moves up.
            books.orders.retain(|number, _| !(310 - round * 9..319 - round * 9).contains(number));
            for number in [1 + round, 100 + round] {
                books.order(number)["email"] = json!(format!("{round}@example.test"));
                books.touch(number);
            }
            round += 1;
        })
        .await
        .unwrap();
    haul.orders.extend(pull(&client, pulled.cursor).await.unwrap().orders);
    let left: Vec<u64> = shop.books().orders.keys().copied().collect();
    for number in left {
        let email = shop.books().order(number)["email"].clone();
        assert_eq!(json!(haul.order(number).recipient.email), email, "the last state of {number} is known");
    }
}

#[tokio::test]
async fn a_store_that_gives_less_than_it_is_asked_for_is_read_to_its_end() {
    let shop = with_many(45).await;
    shop.books().most = 20;
    assert_eq!(distinct(&pull(&client(&shop), None).await.unwrap()), 45);
    shop.books().most = 7;
    assert_eq!(distinct(&pull(&client(&shop), None).await.unwrap()), 45);
}

#[tokio::test]
async fn known_orders_are_looked_through() {
    let shop = with_many(120).await;
    shop.books().orders.remove(&17);
    shop.books().order(18)["fulfillmentStatus"] = json!("WILL_NOT_DELIVER");
    let client = client(&shop);
    let mut haul = Haul::default();
    let references: Vec<String> = (1..=120).map(|number: u64| number.to_string()).chain(["x".to_owned()]).collect();
    let gone = client.look(&references, now(), &mut |page| haul.take(page)).await.unwrap();
    assert_eq!((gone, distinct(&haul)), (vec!["17".to_owned()], 119));
    assert_eq!(haul.order(18).status, OrderStatus::Cancelled);
    let page = client.pull_named(&["3".to_owned(), "17".to_owned(), "3,4".to_owned()], now()).await.unwrap();
    assert_eq!((page.orders.len(), page.cursor), (1, None));
    assert!(shop.books().complaints.is_empty());
}

#[tokio::test]
async fn trouble_is_named() {
    let failing = async |faults: &[Fault]| {
        let shop = with_many(1).await;
        shop.books().faults.extend(faults.iter().map(|fault| (None, *fault)));
        pull(&client(&shop), None).await.unwrap_err()
    };
    assert_eq!(failing(&[Fault::Status(403)]).await, ShopError::Guarded { status: 403 });
    assert_eq!(failing(&[Fault::Status(404)]).await, ShopError::NoApi);
    assert_eq!(failing(&[Fault::Status(402)]).await, ShopError::Refused { status: 402, code: String::new() });
    assert_eq!(failing(&[Fault::WebPage]).await, ShopError::Nonsense(Nonsense::WebPage));
    assert_eq!(failing(&[Fault::Half]).await, ShopError::Nonsense(Nonsense::NotJson));
    assert_eq!(failing(&[Fault::Status(500); 4]).await, ShopError::Server { status: 500, retry_after: None });
}

#[tokio::test]
async fn a_list_that_repeats_makes_no_sense() {
    let shop = with_many(160).await;
    shop.books().repeats = true;
    let again = ShopError::Nonsense(Nonsense::Unexpected("the same page again".to_owned()));
    assert_eq!(pull(&client(&shop), None).await.unwrap_err(), again);
}

#[tokio::test]
async fn scopes_are_named_and_the_token_is_not_shown() {
    let shop = with_many(1).await;
    shop.books().without.extend(["GET orders", "PUT orders"].map(str::to_owned));
    let client = client(&shop);
    let error = pull(&client, None).await.unwrap_err();
    assert_eq!(error, ShopError::NoRight { right: "read_orders".to_owned() });
    assert!(!format!("{error:?}").contains(KEY));
    shop.books().without.remove("GET orders");
    assert_eq!(client.push(&told(1, &["3S1"])).await, Err(ShopError::NoRight { right: "update_orders".to_owned() }));
}

#[test]
fn a_token_goes_only_to_a_store_and_where_nobody_reads_along() {
    let setup = impatient(Duration::from_secs(2)).0;
    for (url, store) in [
        ("http://app.ecwid.com/api/v3", "4870020"),
        ("https://app.ecwid.com/api/v3", "garden"),
        ("https://app.ecwid.com/api/v3", "1/../2"),
        ("https://app.ecwid.com/api/v3", "-1"),
        ("ecwid", "4870020"),
    ] {
        assert_eq!(built(url, &json!({ "store": store }), &setup).err(), Some(ShopError::BadAddress), "{url} {store}");
    }
    assert!(built("https://app.ecwid.com/api/v3/", &json!({ "store": " 4870020 " }), &Setup::default()).is_ok());
}

#[tokio::test]
async fn a_first_pull_of_many_orders_that_is_killed_goes_on_where_it_was() {
    const ORDERS: u64 = 1200;
    let shop = TestShop::with((1..=ORDERS).map(|it| order(it, "PROCESSING", ELEVEN - (ORDERS - it) * 7200))).await;
    a_first_pull_that_is_killed_goes_on(|| client(&shop), 1200, 8).await;
    assert!(shop.books().complaints.is_empty(), "{:?}", shop.books().complaints);
    let asked = shop.books().asked.len();
    let whole = pull(&client(&shop), None).await.unwrap();
    assert_eq!((distinct(&whole), whole.orders.len()), (1200, 1200), "no order is handed over twice");
    assert_eq!(whole.cursor, Some(at("2026-11-28T11:00:00Z")));
    let asked = shop.books().asked.len() - asked;
    assert!(asked < 40, "{asked} requests for what has 14 parts");
}
