//! A real Medusa does what the connector counts on; `cargo xtask soak` installs one and runs this.

use super::real::{RealMedusa, installed};
use super::{Haul, at, holding, made, now, parcel, shipped, told, withdrawn};
use model::{Credentials, Grams, Notice, OpenOrders, OrderStatus, PaymentStatus, ShipmentNotice};
use serde_json::{Value, json};
use shops::{Pushed, Shop, ShopError};
use std::sync::Arc;
use wire::Setup;

fn connect(medusa: &RealMedusa, key: &str) -> Arc<dyn Shop> {
    let usual = json!({ "url": format!("{}/app", medusa.url) });
    made("medusa", usual, &json!({}), &Credentials::of([("key", key)]), &Setup::default()).unwrap()
}

/// The order as the station sees it once it has looked.
async fn look(shop: &Arc<dyn Shop>, id: &str) -> Haul {
    let mut haul = Haul::default();
    let gone = shop.look(&[id.to_owned()], now(), &mut |page| haul.take(page)).await.unwrap();
    assert!(gone.is_empty() && haul.set_aside.is_empty());
    haul
}

async fn standing(shop: &Arc<dyn Shop>, id: &str) -> (OrderStatus, u32) {
    let haul = look(shop, id).await;
    (haul.order(id).status, haul.order(id).quantity())
}

#[test]
#[ignore = "installs a Medusa of 680 MB: cargo xtask soak"]
fn a_real_medusa_does_what_the_connector_counts_on() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let medusa = RealMedusa::start(&installed()).await;
        let shop = connect(&medusa, &medusa.key);
        connection(&medusa, &shop).await;
        orders(&medusa, &shop).await;
        parts(&medusa, &shop).await;
        by_hand(&medusa, &shop).await;
        changed(&medusa, &shop).await;
    });
}

async fn connection(medusa: &RealMedusa, shop: &Arc<dyn Shop>) {
    let seen = shop.test().await.unwrap();
    assert_eq!(
        (seen.name.as_str(), seen.open_orders, seen.missing_rights.len()),
        ("Medusa Store", Some(OpenOrders::exactly(0)), 0)
    );
    assert!(seen.clock_ahead.is_some_and(|ahead| ahead.abs() < 60));
    let refused = Err(ShopError::Refused { status: 401, code: "Unauthorized".to_owned() });
    assert_eq!(connect(medusa, "sk_guess").test().await, refused);
}

async fn orders(medusa: &RealMedusa, shop: &Arc<dyn Shop>) {
    let paid = medusa.buy(3).await;
    medusa.capture(&paid).await;
    let authorised = medusa.buy(1).await;
    for since in [None, Some(at("2020-01-01T00:00:00Z"))] {
        let mut haul = Haul::default();
        shop.pull(since, now(), &mut |page| haul.take(page)).await.unwrap();
        assert_eq!((haul.orders.len(), haul.set_aside.len()), (2, 0));
        assert_eq!(haul.order(&authorised).status, OrderStatus::Waiting);
        let order = haul.order(&paid);
        assert_eq!((order.status, order.payment, order.total.minor), (OrderStatus::Open, PaymentStatus::Paid, 15_580));
        let line = &order.lines[0];
        assert_eq!((line.quantity, line.unit_weight, line.hs_code.as_str()), (3, Some(Grams(750)), "611011"));
        assert_eq!((line.sku.as_str(), line.properties["Size"].as_str()), ("JUMP-M", "M"));
        assert_eq!(
            (order.recipient.street2.as_str(), order.checkout.delivery_method.as_str()),
            ("Achterhuis", "PostNL home")
        );
    }
    let code = "status: pending, payment_status: authorized".to_owned();
    assert_eq!(shop.push(&told(&authorised, &["3S1"])).await, Err(ShopError::Rejected { status: 200, code }));
    // No time of the order moves.
    medusa.capture(&authorised).await;
    assert_eq!(standing(shop, &authorised).await, (OrderStatus::Open, 1));
}

/// The fulfilments that left: numbers and pieces.
async fn left(medusa: &RealMedusa, id: &str) -> Vec<(String, u64)> {
    let fields = "fulfillments.shipped_at,*fulfillments.items,*fulfillments.labels";
    let order = medusa.ask(&format!("orders/{id}?fields={fields}"), None).await;
    let all = order["order"]["fulfillments"].as_array().unwrap().iter().filter(|it| !it["shipped_at"].is_null());
    let numbers = |it: &Value| {
        let labels = it["labels"].as_array().unwrap().iter().map(|label| label["tracking_number"].as_str().unwrap());
        let mut labels: Vec<&str> = labels.collect();
        labels.sort_unstable();
        labels.join(" ")
    };
    let mut all: Vec<_> = all.map(|it| (numbers(it), it["items"][0]["quantity"].as_u64().unwrap())).collect();
    all.sort_unstable();
    all
}

fn wanted(parts: &[(&str, u64)]) -> Vec<(String, u64)> {
    parts.iter().map(|(numbers, count)| ((*numbers).to_owned(), *count)).collect()
}

async fn parts(medusa: &RealMedusa, shop: &Arc<dyn Shop>) {
    let id = medusa.buy(5).await;
    medusa.capture(&id).await;
    let line = look(shop, &id).await.order(&id).lines[0].reference.clone();
    let first = Notice::Shipped(shipped(
        &id,
        vec![holding("3S1", &[(line.as_str(), 1)]), holding("3S2", &[(line.as_str(), 1)])],
    ));
    for pushed in [Pushed::Told, Pushed::Already] {
        assert_eq!(shop.push(&first).await, Ok(pushed));
    }
    assert_eq!(standing(shop, &id).await, (OrderStatus::Open, 3));
    // The first half of a push whose second half failed, with the mark the client makes.
    let begun = json!({ "items": [{ "id": line, "quantity": 1 }], "metadata": { "packdesk": "3S3" } });
    medusa.ask(&format!("orders/{id}/fulfillments"), Some(&begun)).await;
    let third = Notice::Shipped(shipped(&id, vec![holding("3S3", &[(line.as_str(), 1)])]));
    assert_eq!(shop.push(&third).await, Ok(Pushed::Told));
    assert_eq!(shop.push(&told(&id, &["3S4", "3S5"])).await, Ok(Pushed::Told), "what is left");
    assert_eq!(left(medusa, &id).await, wanted(&[("3S1", 1), ("3S2", 1), ("3S3", 1), ("3S4 3S5", 2)]));
    assert_eq!(standing(shop, &id).await.0, OrderStatus::Completed);
    let code = "status: pending, payment_status: captured, fulfillments: all".to_owned();
    assert_eq!(shop.push(&told(&id, &["3S6"])).await, Err(ShopError::Rejected { status: 200, code }));
    for number in ["3S3", "3S4"] {
        for pushed in [Pushed::Told, Pushed::Already] {
            assert_eq!(shop.push(&withdrawn(&id, &[number])).await, Ok(pushed));
        }
    }
    let order = medusa.ask(&format!("orders/{id}?fields=metadata"), None).await;
    let note = order["order"]["metadata"]["packdesk_withdrawn"].as_str().unwrap();
    assert_eq!(note.lines().count(), 2, "{note}");
    assert_eq!(left(medusa, &id).await.len(), 4, "what has left stays");
}

async fn by_hand(medusa: &RealMedusa, shop: &Arc<dyn Shop>) {
    let id = medusa.buy(2).await;
    medusa.capture(&id).await;
    let line = look(shop, &id).await.order(&id).lines[0].reference.clone();
    medusa.ask(&format!("orders/{id}/fulfillments"), Some(&json!({ "items": [{ "id": line, "quantity": 2 }] }))).await;
    assert_eq!(standing(shop, &id).await, (OrderStatus::Waiting, 2));
    let let_go = Notice::Shipped(ShipmentNotice { let_go: true, ..shipped(&id, vec![parcel("3S7")]) });
    for pushed in [Pushed::Told, Pushed::Already] {
        assert_eq!(shop.push(&let_go).await, Ok(pushed));
    }
    assert_eq!(left(medusa, &id).await, wanted(&[("3S7", 2)]));
    let other = medusa.buy(2).await;
    medusa.capture(&other).await;
    let line = look(shop, &other).await.order(&other).lines[0].reference.clone();
    let begun = json!({ "items": [{ "id": line, "quantity": 1 }], "metadata": { "packdesk": "3S8" } });
    medusa.ask(&format!("orders/{other}/fulfillments"), Some(&begun)).await;
    assert_eq!(shop.push(&withdrawn(&other, &["3S8"])).await, Ok(Pushed::Told));
    assert_eq!(standing(shop, &other).await, (OrderStatus::Open, 2), "what had not left is to be sent again");
}

async fn changed(medusa: &RealMedusa, shop: &Arc<dyn Shop>) {
    let id = medusa.buy(2).await;
    let payment = medusa.capture(&id).await;
    let line = look(shop, &id).await.order(&id).lines[0].reference.clone();
    medusa.ask("order-edits", Some(&json!({ "order_id": id }))).await;
    medusa.ask(&format!("order-edits/{id}/items/item/{line}"), Some(&json!({ "quantity": 1 }))).await;
    medusa.ask(&format!("order-edits/{id}/confirm"), Some(&json!({}))).await;
    assert_eq!(standing(shop, &id).await, (OrderStatus::Open, 1));
    medusa.ask(&format!("payments/{payment}/refund"), Some(&json!({ "amount": 5 }))).await;
    assert_eq!(&*look(shop, &id).await.order(&id).remarks[0].key, "remark-money-refunded");
    medusa.ask(&format!("orders/{id}/cancel"), Some(&json!({}))).await;
    assert_eq!(standing(shop, &id).await.0, OrderStatus::Cancelled);
    let Err(ShopError::Rejected { status: 200, code }) = shop.push(&told(&id, &["3S9"])).await else {
        panic!("what is cancelled is not sent")
    };
    assert!(code.starts_with("status: canceled"), "{code}");
    let mut nothing = Haul::default();
    let gone = shop.look(&["order_nobodys".to_owned()], now(), &mut |page| nothing.take(page)).await;
    assert_eq!((gone, nothing.pages()), (Ok(vec!["order_nobodys".to_owned()]), 0));
}
