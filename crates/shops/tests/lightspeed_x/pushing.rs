use super::shop::{Fault, TestShop, fulfilment, fulfilment_id, sale_id};
use super::{client, holding, shipped, told, withdrawn};
use model::{Notice, ShipmentNotice};
use serde_json::json;
use shops::{Pushed, ShopError};

async fn shop() -> TestShop {
    TestShop::with([(7, "2026-11-28T11:00:00Z".to_owned())]).await
}

#[tokio::test]
async fn all_that_is_to_be_dispatched_is_fulfilled_once_and_what_is_fetched_stays() {
    let shop = shop().await;
    let mut fetched = fulfilment(7, "2026-11-28T11:00:00Z");
    (fetched["id"], fetched["type"]) = (json!(fulfilment_id(8)), json!("PICKUP"));
    shop.books().fulfilments.insert(fulfilment_id(8), fetched);
    let client = client(&shop);
    assert_eq!(client.push(&told(sale_id(7), &["3S1", "3S2"])).await, Ok(Pushed::Told));
    assert_eq!(client.push(&told(sale_id(7), &["3S1", "3S2"])).await, Ok(Pushed::Already));
    assert_eq!(shop.books().fulfilment(7)["state"], "FULFILLED");
    assert_eq!(shop.books().fulfilment(8)["state"], "OPEN");
    assert_eq!(shop.books().written.len(), 1);
    assert!(!shop.books().written[0].to_string().contains("3S1"), "there is no place for a number");
    assert_eq!(client.push(&withdrawn(sale_id(7), &["3S1"])).await, Err(ShopError::NotOffered));
}

/// Of a part whose answer got lost nobody could see whether it was told.
#[tokio::test]
async fn a_part_is_not_told() {
    let shop = shop().await;
    let part = Notice::Shipped(shipped(sale_id(7), vec![holding("3S1", &[("l-7-1", 1)])]));
    assert_eq!(client(&shop).push(&part).await, Err(ShopError::NotOffered));
    assert!(shop.books().written.is_empty());
    let whole = vec![holding("3S1", &[("l-7-1", 2)]), holding("3S2", &[("l-7-2", 1)])];
    assert_eq!(client(&shop).push(&Notice::Shipped(shipped(sale_id(7), whole))).await, Ok(Pushed::Told));
}

#[tokio::test]
async fn what_is_not_to_be_shipped_is_refused_in_words_and_nothing_is_written() {
    for state in ["voided", "pending", "SAVED"] {
        let shop = shop().await;
        shop.books().sale(7)["state"] = json!(state);
        let refused = ShopError::Rejected { status: 200, code: format!("state: {state}") };
        assert_eq!(client(&shop).push(&told(sale_id(7), &["3S1"])).await, Err(refused));
        assert!(shop.books().written.is_empty());
    }
    let shop = shop().await;
    shop.books().sale(7)["state"] = json!("pending");
    let let_go = ShipmentNotice { let_go: true, ..shipped(sale_id(7), vec![holding("3S1", &[])]) };
    assert_eq!(client(&shop).push(&Notice::Shipped(let_go)).await, Ok(Pushed::Told));
    for reference in ["nobody", "", "../users"].map(str::to_owned) {
        assert_eq!(client(&shop).push(&told(&reference, &["3S1"])).await, Err(ShopError::NotFound { reference }));
    }
}

/// Whatever went wrong on the way, telling again ends with everything fulfilled once.
#[tokio::test]
async fn a_push_that_failed_on_the_way_is_told_once() {
    for place in ["GET sales", "GET fulfillments", "POST fulfillments"] {
        for fault in [
            Fault::Status(500),
            Fault::TooMany,
            Fault::Half,
            Fault::WebPage,
            Fault::Conflict,
            Fault::Silent,
            Fault::TroubleAfterWork,
        ] {
            let shop = shop().await;
            shop.books().faults.push_back((place, fault));
            let client = client(&shop);
            let notice = told(sale_id(7), &["3S1"]);
            let mut tries = 0;
            while client.push(&notice).await.is_err() {
                tries += 1;
                assert!(tries < 4, "{place} {fault:?}");
            }
            assert_eq!(client.push(&notice).await, Ok(Pushed::Already));
            assert_eq!(shop.books().fulfilment(7)["state"], "FULFILLED", "{place} {fault:?}");
            assert_eq!(shop.books().written.len(), 1, "{place} {fault:?}");
        }
    }
}
