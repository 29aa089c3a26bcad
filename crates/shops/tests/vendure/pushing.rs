use super::shop::{Fault, TestShop, order};
use super::{client, client_with, holding, parcel, shipped, told, withdrawn};
use model::{Notice, ShipmentNotice};
use serde_json::{Value, json};
use shops::{Pushed, ShopError};

async fn shop_with(change: impl FnOnce(&mut Value)) -> TestShop {
    let mut order = order(7, "PaymentSettled", "2026-11-28T11:00:00.000Z");
    change(&mut order);
    TestShop::with([order]).await
}

async fn shop() -> TestShop {
    shop_with(|_| {}).await
}

fn live(parts: &[(&str, &str, u64)]) -> Vec<(String, String, u64)> {
    parts.iter().map(|(number, state, count)| ((*number).to_owned(), (*state).to_owned(), *count)).collect()
}

#[tokio::test]
async fn all_that_is_left_is_fulfilled_once_with_all_numbers() {
    let shop = shop().await;
    let client = client(&shop);
    assert_eq!(client.push(&told(7, &["3S1", "3S2"])).await, Ok(Pushed::Told));
    assert_eq!(client.push(&told(7, &["3S1", "3S2"])).await, Ok(Pushed::Already));
    assert_eq!(shop.told(7), live(&[("3S1, 3S2", "Shipped", 3)]));
    let arguments = json!([{ "name": "method", "value": "PostNL" }, { "name": "trackingCode", "value": "3S1, 3S2" }]);
    assert_eq!(shop.books().written[0]["handler"], json!({ "code": "manual-fulfillment", "arguments": arguments }));
    let full = ShopError::Rejected { status: 200, code: "order: Shipped, fulfillments: all".to_owned() };
    assert_eq!(client.push(&told(7, &["3S1", "3S2", "3S3"])).await, Err(full), "a number cannot be added");
}

#[tokio::test]
async fn parts_are_told_with_their_own_items_and_the_rest_stays() {
    let shop = shop().await;
    let client = client(&shop);
    let first = Notice::Shipped(shipped(7, vec![holding("3S1", &[("71", 1)])]));
    for pushed in [Pushed::Told, Pushed::Already] {
        assert_eq!(client.push(&first).await, Ok(pushed));
    }
    assert_eq!(shop.told(7), live(&[("3S1", "Shipped", 1)]));
    assert_eq!(shop.books().order(7)["state"], "PartiallyShipped");
    let two =
        vec![holding("3S2", &[("71", 5), ("nobody's", 1)]), holding("3S3", &[("72", 1)]), holding("3S4", &[("72", 1)])];
    let rest = Notice::Shipped(shipped(7, two));
    for pushed in [Pushed::Told, Pushed::Already] {
        assert_eq!(client.push(&rest).await, Ok(pushed));
    }
    let wanted = live(&[("3S1", "Shipped", 1), ("3S2", "Shipped", 1), ("3S3, 3S4", "Shipped", 1)]);
    assert_eq!(shop.told(7), wanted);
}

#[tokio::test]
async fn a_label_that_is_taken_back_opens_its_pieces_again() {
    let shop = shop().await;
    let client = client(&shop);
    let both = Notice::Shipped(shipped(7, vec![holding("3S1", &[("71", 2)]), holding("3S2", &[("72", 1)])]));
    client.push(&both).await.unwrap();
    assert_eq!(client.push(&withdrawn(7, &["3S1"])).await, Ok(Pushed::Told));
    assert_eq!(client.push(&withdrawn(7, &["3S1"])).await, Ok(Pushed::Already));
    assert_eq!(shop.told(7), live(&[("3S2", "Shipped", 1)]));
    assert_eq!(client.push(&told(7, &["3S9"])).await, Ok(Pushed::Told));
    assert_eq!(shop.told(7), live(&[("3S2", "Shipped", 1), ("3S9", "Shipped", 2)]));
    let together = self::shop().await;
    let client = super::client(&together);
    client.push(&told(7, &["1Z 999 AA1", "3S2"])).await.unwrap();
    assert_eq!(client.push(&withdrawn(7, &["3S2"])).await, Err(ShopError::NotOffered), "a number among others stays");
    assert_eq!(client.push(&withdrawn(7, &["1Z 999 AA1", "3S2"])).await, Ok(Pushed::Told));
    let alone = self::shop().await;
    let client = super::client(&alone);
    client.push(&told(7, &["1Z 999 AA1"])).await.unwrap();
    assert_eq!(client.push(&withdrawn(7, &["1Z 999 AA1"])).await, Ok(Pushed::Told));
    assert!(alone.told(7).is_empty());
}

#[tokio::test]
async fn what_is_not_to_be_shipped_is_refused_in_words_and_nothing_is_written() {
    for state in ["Cancelled", "PaymentAuthorized", "Modifying", "AddingItems"] {
        let shop = shop_with(|order| order["state"] = json!(state)).await;
        let refused = ShopError::Rejected { status: 200, code: format!("order: {state}") };
        assert_eq!(client(&shop).push(&told(7, &["3S1"])).await, Err(refused));
        assert!(shop.books().written.is_empty());
    }
    let shop = shop_with(|order| order["state"] = json!("PaymentAuthorized")).await;
    let let_go = Notice::Shipped(ShipmentNotice { let_go: true, ..shipped(7, vec![parcel("3S1")]) });
    assert_eq!(client(&shop).push(&let_go).await, Ok(Pushed::Told));
    let shop = self::shop().await;
    let handler = client_with(&shop, &json!({ "handler": "drone" }));
    let refused = ShopError::Rejected { status: 200, code: "INVALID_FULFILLMENT_HANDLER_ERROR".to_owned() };
    assert_eq!(handler.push(&told(7, &["3S1"])).await, Err(refused));
    for reference in ["9", "", "GARDEN7"].map(str::to_owned) {
        assert_eq!(client(&shop).push(&told(&reference, &["3S1"])).await, Err(ShopError::NotFound { reference }));
    }
    // What cannot be read may have been fulfilled.
    shop.books().order(7)["fulfillments"] = json!("?");
    assert!(matches!(client(&shop).push(&told(7, &["3S1"])).await, Err(ShopError::Nonsense(_))));
    assert!(shop.books().written.is_empty());
}

/// Whatever went wrong on the way, telling again ends with each number once, and what was begun is ended.
#[tokio::test]
async fn a_push_that_failed_on_the_way_is_told_once() {
    for document in ["Order", "Fulfil", "Move"] {
        for fault in [
            Fault::Status(500),
            Fault::TooMany,
            Fault::Half,
            Fault::WebPage,
            Fault::Internal,
            Fault::Silent,
            Fault::TroubleAfterWork,
        ] {
            let shop = shop().await;
            shop.books().faults.push_back((document, fault));
            let client = client(&shop);
            let notice = Notice::Shipped(shipped(7, vec![holding("3S1", &[("71", 1)])]));
            let mut tries = 0;
            while client.push(&notice).await.is_err() {
                tries += 1;
                assert!(tries < 4, "{document} {fault:?}");
            }
            assert_eq!(client.push(&notice).await, Ok(Pushed::Already));
            assert_eq!(shop.told(7), live(&[("3S1", "Shipped", 1)]), "{document} {fault:?}");
        }
    }
}
