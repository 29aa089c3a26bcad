use super::shop::{Fault, TestShop, order};
use super::{client, parcel, shipped, told, withdrawn};
use model::{Notice, NoticeItem, NoticeParcel, ShipmentNotice};
use serde_json::{Value, json};
use shops::{Pushed, ShopError};

async fn shop_at(status: u64) -> TestShop {
    TestShop::with([order(247, status, "2026-11-28T11:00:00Z")]).await
}

async fn shop() -> TestShop {
    shop_at(11).await
}

fn holding(number: &str, items: &[(u64, u32)]) -> NoticeParcel {
    let item = |(line, quantity): &(u64, u32)| NoticeItem { line_reference: line.to_string(), quantity: *quantity };
    NoticeParcel { items: items.iter().map(item).collect(), ..parcel(number) }
}

fn in_parcels(parcels: Vec<NoticeParcel>) -> Notice {
    Notice::Shipped(shipped(247, parcels))
}

#[tokio::test]
async fn all_that_is_left_becomes_one_shipment_and_is_told_once() {
    let shop = shop().await;
    let client = client(&shop);
    assert_eq!(client.push(&told(247, &["3STEST1"])).await, Ok(Pushed::Told));
    assert_eq!(client.push(&told(247, &["3STEST1"])).await, Ok(Pushed::Already));
    let books = shop.books();
    let body = json!({
        "order_address_id": 2470, "tracking_number": "3STEST1", "tracking_link": "https://track.example/3STEST1",
        "tracking_carrier": "postnl", "shipping_provider": "",
        "items": [{ "order_product_id": 24701, "quantity": 2 }, { "order_product_id": 24702, "quantity": 1 }]
    });
    assert_eq!(books.written, [("POST shipments".to_owned(), body)]);
    assert_eq!(books.status(247), 2);
}

#[tokio::test]
async fn parcels_whose_pieces_are_known_are_shipments_of_their_own() {
    let shop = shop().await;
    let client = client(&shop);
    let two = || in_parcels(vec![holding("3S1", &[(24701, 1)]), holding("3S2", &[(24701, 1), (24702, 1)])]);
    assert_eq!(client.push(&two()).await, Ok(Pushed::Told));
    assert_eq!(client.push(&two()).await, Ok(Pushed::Already));
    let counts: Vec<Value> = shop.books().shipments[&247].iter().map(|it| it["items"].clone()).collect();
    assert_eq!(
        counts,
        [
            json!([{ "order_product_id": 24701, "quantity": 1 }]),
            json!([{ "order_product_id": 24701, "quantity": 1 }, { "order_product_id": 24702, "quantity": 1 }]),
        ]
    );
}

#[tokio::test]
async fn a_part_of_an_order_ships_and_the_rest_later() {
    let shop = shop().await;
    let client = client(&shop);
    client.push(&in_parcels(vec![holding("3S1", &[(24701, 1)])])).await.unwrap();
    assert_eq!(shop.status(247), 3);
    let haul = super::pull(&client, None).await.unwrap();
    assert_eq!(haul.order(247).quantity(), 2);
    client.push(&told(247, &["3S2"])).await.unwrap();
    assert_eq!((shop.status(247), shop.numbers(247)), (2, vec!["3S1".to_owned(), "3S2".to_owned()]));
}

#[tokio::test]
async fn several_numbers_and_nobody_knows_what_is_where() {
    let shop = shop().await;
    let client = client(&shop);
    client.push(&told(247, &["3S1", "3S2"])).await.unwrap();
    assert_eq!(shop.numbers(247), ["3S1, 3S2"]);
    // A parcel more, and one whose pieces have all gone: their numbers stand beside the others.
    client.push(&told(247, &["3S1", "3S2", "3S3"])).await.unwrap();
    client.push(&in_parcels(vec![holding("3S4", &[(24701, 1)])])).await.unwrap();
    assert_eq!(shop.numbers(247), ["3S1, 3S2, 3S3, 3S4"]);
    assert_eq!(client.push(&told(247, &["3S2", "3S4"])).await, Ok(Pushed::Already));
}

#[tokio::test]
async fn what_is_not_to_be_shipped_is_refused_in_words_and_nothing_is_written() {
    for (status, name) in [(5, "Cancelled"), (4, "Refunded"), (12, "Manual Verification Required"), (0, "Incomplete")] {
        let shop = shop_at(status).await;
        let code = format!("status_id: {status} ({name})");
        assert_eq!(client(&shop).push(&told(247, &["3S1"])).await, Err(ShopError::Rejected { status: 200, code }));
        assert!(shop.books().written.is_empty());
    }
    let shop = shop_at(7).await;
    let let_go = Notice::Shipped(ShipmentNotice { let_go: true, ..shipped(247, vec![parcel("3S1")]) });
    assert_eq!(client(&shop).push(&let_go).await, Ok(Pushed::Told));

    // Shipped by hand: with a shipment the number stands beside; without any there is no place for it.
    let shop = shop_at(2).await;
    for place in 0..2 {
        let quantity = shop.books().line(247, place)["quantity"].clone();
        shop.books().line(247, place)["quantity_shipped"] = quantity;
    }
    let code = "items_shipped: all".to_owned();
    assert_eq!(client(&shop).push(&told(247, &["3S1"])).await, Err(ShopError::Rejected { status: 200, code }));
    for reference in ["99", "x", "", "247/../1", "0"] {
        let notice = ShipmentNotice { order_reference: reference.to_owned(), ..shipped(247, vec![parcel("3S1")]) };
        let missing = ShopError::NotFound { reference: reference.to_owned() };
        assert_eq!(client(&shop).push(&Notice::Shipped(notice)).await, Err(missing));
    }
}

/// Whatever went wrong on the way, telling again ends with each number once.
#[tokio::test]
async fn a_push_that_failed_on_the_way_is_told_once() {
    for method in ["GET", "POST"] {
        for fault in [
            Fault::Status(500),
            Fault::TooMany(Some(600_000)),
            Fault::Half,
            Fault::WebPage,
            Fault::Silent,
            Fault::TroubleAfterWork,
        ] {
            let shop = shop().await;
            shop.books().faults.push_back((Some(method), fault));
            let client = client(&shop);
            let notice = in_parcels(vec![holding("3S1", &[(24701, 2)]), holding("3S2", &[(24702, 1)])]);
            let mut tries = 0;
            while client.push(&notice).await.is_err() {
                tries += 1;
                assert!(tries < 4, "{method} {fault:?}");
            }
            assert_eq!(client.push(&notice).await, Ok(Pushed::Already));
            assert_eq!(shop.numbers(247), ["3S1", "3S2"], "{method} {fault:?}");
            assert_eq!(shop.status(247), 2);
        }
    }
}

#[tokio::test]
async fn a_label_taken_back_leaves_the_order_to_be_shipped_again() {
    let shop = shop().await;
    let client = client(&shop);
    client.push(&told(247, &["3S1"])).await.unwrap();
    assert_eq!(client.push(&withdrawn(247, &["3S1"])).await, Ok(Pushed::Told));
    assert_eq!(client.push(&withdrawn(247, &["3S1"])).await, Ok(Pushed::Already));
    assert_eq!((shop.status(247), shop.numbers(247).len()), (11, 0), "deleting leaves the status");
    client.push(&told(247, &["3S5"])).await.unwrap();
    assert_eq!((shop.status(247), shop.numbers(247)), (2, vec!["3S5".to_owned()]));

    // One of two shipments, and one of two numbers of a shipment.
    let shop = self::shop().await;
    let client = super::client(&shop);
    let two = vec![holding("3S1", &[(24701, 2)]), holding("3S2", &[(24702, 1)])];
    client.push(&in_parcels(two)).await.unwrap();
    client.push(&withdrawn(247, &["3S1"])).await.unwrap();
    assert_eq!((shop.status(247), shop.numbers(247)), (3, vec!["3S2".to_owned()]));
    let shop = self::shop().await;
    let client = super::client(&shop);
    client.push(&told(247, &["3S1", "3S2"])).await.unwrap();
    client.push(&withdrawn(247, &["3S1"])).await.unwrap();
    assert_eq!((shop.status(247), shop.numbers(247)), (2, vec!["3S2".to_owned()]));
    assert_eq!(shop.books().shipments[&247][0]["tracking_link"], "", "the page was that of the other number");

    // What a person made of it stays.
    let shop = self::shop().await;
    let client = super::client(&shop);
    client.push(&told(247, &["3S1"])).await.unwrap();
    shop.books().orders.get_mut(&247).unwrap()["status_id"] = json!(10);
    client.push(&withdrawn(247, &["3S1"])).await.unwrap();
    assert_eq!(shop.status(247), 10);
}

#[tokio::test]
async fn a_withdrawal_that_failed_on_the_way_happens_once() {
    for method in ["PUT", "DELETE"] {
        for fault in [Fault::Status(500), Fault::Half, Fault::Silent, Fault::TroubleAfterWork, Fault::WebPage] {
            let shop = shop().await;
            let client = client(&shop);
            client.push(&told(247, &["3S1"])).await.unwrap();
            shop.books().faults.push_back((Some(method), fault));
            let mut tries = 0;
            while client.push(&withdrawn(247, &["3S1"])).await.is_err() {
                tries += 1;
                assert!(tries < 4);
            }
            assert_eq!((shop.status(247), shop.numbers(247).len()), (11, 0), "{method} {fault:?}");
        }
    }
}
