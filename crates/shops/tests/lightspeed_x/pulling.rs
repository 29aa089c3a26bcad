use super::shop::{Fault, TestShop, sale_id};
use super::{Haul, at, client, now, pull, told};
use crate::common::a_first_pull_that_is_killed_goes_on;
use model::OrderStatus;
use serde_json::json;
use shops::{Nonsense, ShopError};
use std::collections::BTreeSet;

/// So many sales, each a second after the one before.
async fn with_many(count: u64) -> TestShop {
    TestShop::with((1..=count).map(|id| (id, format!("2026-11-28T11:{:02}:{:02}Z", id / 60, id % 60)))).await
}

fn distinct(haul: &Haul) -> usize {
    haul.references().into_iter().collect::<BTreeSet<_>>().len()
}

#[tokio::test]
async fn what_is_to_be_dispatched_comes_once_and_later_what_changed() {
    let shop = with_many(130).await;
    let client = client(&shop);
    let first = pull(&client, None).await.unwrap();
    assert_eq!((distinct(&first), first.orders.len()), (130, 130));
    assert_eq!(first.cursor, Some(at("2026-11-28T11:02:10Z")));
    let products = shop.books().asked.iter().filter(|asked| asked.starts_with("GET products")).count();
    assert_eq!(products, 2, "each product once");
    shop.books().sale(3)["state"] = json!("voided");
    shop.books().fulfilment(3)["updated_at"] = json!("2026-11-28T12:00:00Z");
    let later = pull(&client, Some(at("2026-11-28T11:30:00Z"))).await.unwrap();
    assert_eq!((later.orders.len(), later.order(sale_id(3)).status), (1, OrderStatus::Cancelled));
    let few = with_many(30).await;
    let client = super::client(&few);
    pull(&client, Some(at("2026-11-28T14:00:00Z"))).await.unwrap();
    assert_eq!(few.books().asked, ["GET fulfillments"], "where nothing changed one question is asked");
    let empty = TestShop::with([]).await;
    assert_eq!(pull(&super::client(&empty), None).await.unwrap().cursor, None);
}

#[tokio::test]
async fn a_list_that_never_ends_is_left() {
    let shop = with_many(130).await;
    shop.books().repeats = true;
    let again = ShopError::Nonsense(Nonsense::Unexpected("the same page again".to_owned()));
    assert_eq!(pull(&client(&shop), None).await.unwrap_err(), again);
}

/// Of a till that does not say which sales changed.
#[tokio::test]
async fn known_orders_are_looked_through_a_few_at_a_time() {
    let shop = with_many(60).await;
    let client = client(&shop);
    shop.books().sales.values_mut().for_each(|sale| sale["_metadata"] = json!(null));
    shop.books().fulfilment(1)["state"] = json!("FULFILLED");
    shop.books().fulfilments.remove(&super::shop::fulfilment_id(2));
    shop.books().sales.remove(&sale_id(3));
    let references: Vec<String> = (1..=60).map(sale_id).chain(["../users".to_owned()]).collect();
    let (mut seen, mut gone) = (Haul::default(), BTreeSet::new());
    for round in 0..3_i64 {
        shop.books().asked.clear();
        let then = model::UtcDateTime::from_millis(now().millis() + round * 900_000);
        gone.extend(client.look(&references, then, &mut |page| seen.take(page)).await.unwrap());
        let sales = shop.books().asked.iter().filter(|asked| asked.starts_with("GET sales")).count();
        assert!(sales <= 20, "{sales}");
    }
    assert_eq!(gone, BTreeSet::from([sale_id(3)]));
    assert_eq!(distinct(&seen), 57, "in three rounds all were looked at");
    let over: BTreeSet<String> = seen.out_of_reach.iter().cloned().collect();
    assert_eq!(over, BTreeSet::from([sale_id(1), sale_id(2)]));
    let page = client.pull_named(&[sale_id(4), sale_id(3)], now()).await.unwrap();
    assert_eq!((page.orders.len(), page.cursor), (1, None));
}

/// As a sync does it, which pulls and then looks.
#[tokio::test]
async fn many_open_orders_are_looked_through_with_few_questions_and_each_change_is_seen() {
    let shop = with_many(2_000).await;
    let client = client(&shop);
    let references: Vec<String> = (1..=2_000).map(sale_id).collect();
    let morning = Some(at("2026-11-28T15:00:00Z"));
    let sync = async |minutes: i64| {
        let then = model::UtcDateTime::from_millis(now().millis() + minutes * 60_000);
        crate::common::pull_at(&client, morning, then).await.unwrap();
        shop.books().asked.clear();
        let mut seen = Haul::default();
        let gone = client.look(&references, then, &mut |page| seen.take(page)).await.unwrap();
        let asked = shop.books().asked.len();
        (seen, gone, asked)
    };
    for round in 0..5 {
        let (seen, gone, asked) = sync(round * 15).await;
        // What changed is not known yet: the end of the list of changes is looked for.
        assert_eq!((seen.orders.len().clamp(5, 20), gone.len()), (seen.orders.len(), 0), "{asked}");
    }
    {
        let mut books = shop.books();
        books.sale(1_234)["state"] = json!("voided");
        books.touch(1_234);
        books.fulfilment(77)["state"] = json!("FULFILLED");
        books.fulfilments.remove(&super::shop::fulfilment_id(78));
    }
    let (seen, gone, asked) = sync(75).await;
    assert!(asked <= 20, "{asked} questions");
    assert_eq!(seen.order(sale_id(1_234)).status, OrderStatus::Cancelled);
    assert_eq!((seen.out_of_reach.clone(), gone.len()), (vec![sale_id(77), sale_id(78)], 0));
    let (seen, _, asked) = sync(90).await;
    assert!(asked <= 20 && seen.orders.len() == 5, "{asked} questions");
}

#[tokio::test]
async fn trouble_is_named() {
    let failing = async |faults: &[Fault]| {
        let shop = with_many(1).await;
        shop.books().faults.extend(faults.iter().map(|fault| ("", *fault)));
        pull(&client(&shop), None).await.unwrap_err()
    };
    assert_eq!(failing(&[Fault::Status(403)]).await, ShopError::Guarded { status: 403 });
    assert_eq!(failing(&[Fault::Status(404)]).await, ShopError::NoApi);
    assert_eq!(failing(&[Fault::WebPage]).await, ShopError::Nonsense(Nonsense::WebPage));
    assert_eq!(failing(&[Fault::Half]).await, ShopError::Nonsense(Nonsense::NotJson));
    assert_eq!(failing(&[Fault::Status(500); 4]).await, ShopError::Server { status: 500, retry_after: None });
    let shop = with_many(1).await;
    shop.books().without.push("GET products");
    let unnamed = pull(&client(&shop), None).await.unwrap();
    assert_eq!(unnamed.order(sale_id(1)).lines[0].name, "p-jumper", "without the right to products");
    shop.books().without.push("GET sales");
    assert_eq!(pull(&client(&shop), None).await.unwrap_err(), ShopError::NoRight { right: "sales:read".to_owned() });
    assert!(client(&shop).push(&told("../users", &["3S1"])).await.is_err());
}

#[tokio::test]
async fn a_first_pull_that_is_killed_goes_on_where_it_was() {
    let begin: jiff::Timestamp = "2026-11-20T09:00:00Z".parse().unwrap();
    let placed = |id: u64| (begin + std::time::Duration::from_secs(id * 3600)).to_string();
    let shop = TestShop::with((1..=130).map(|id| (id, placed(id)))).await;
    a_first_pull_that_is_killed_goes_on(|| client(&shop), 130, 3).await;
}
