//! Orders that are known are looked through, whatever the shop's dates say.

use super::{Haul, now, of, pull};
use model::OrderStatus;
use sandbox::{PracticeShop, orders};
use serde_json::{Value, json};
use shops::Shop;
use std::sync::Arc;

async fn look(client: &Arc<dyn Shop>, references: &[String]) -> (Haul, Vec<String>) {
    let mut haul = Haul::default();
    let gone = client.look(references, now(), &mut |page| haul.take(page)).await.unwrap();
    (haul, gone)
}

fn references(ids: impl IntoIterator<Item = u64>) -> Vec<String> {
    ids.into_iter().map(|id| id.to_string()).collect()
}

#[tokio::test]
async fn changes_without_a_date_trash_and_deletions_are_seen() {
    let shop = PracticeShop::start(now()).await.unwrap();
    let client = of(&shop);
    let first = pull(&client, None).await.unwrap();
    shop.change_unnoticed(1041, &json!({ "shipping": { "first_name": "Ada", "address_1": "New street 2", "city": "Gent", "postcode": "9000", "country": "BE" } }));
    shop.change_unnoticed(1042, &json!({ "status": "trash" }));
    shop.delete(1043);
    let later = pull(&client, first.cursor).await.unwrap();
    assert!(later.orders.iter().all(|order| order.reference != "1041"), "the dates say nothing");
    let (haul, gone) = look(&client, &references([1041, 1042, 1043, 1044])).await;
    assert_eq!(haul.order(1041).recipient.street, "New street 2");
    assert_eq!(haul.order(1042).status, OrderStatus::Cancelled);
    assert_eq!((gone, haul.orders.len()), (vec!["1043".to_owned()], 3));
}

#[tokio::test]
async fn two_thousand_open_orders_take_twenty_requests() {
    let template = orders::of_the_morning(now()).remove(0);
    let many: Vec<Value> = (1..=2000_u64)
        .map(|id| {
            let mut order = template.clone();
            order["id"] = json!(id);
            order["line_items"] = json!([{ "id": 1, "name": "Pot", "product_id": 0, "quantity": 1 }]);
            order
        })
        .collect();
    let shop = PracticeShop::with_orders(now(), many).await.unwrap();
    let (haul, gone) = look(&of(&shop), &references(1..=2000)).await;
    assert_eq!((haul.orders.len(), gone.len(), shop.requests().len()), (2000, 0, 20));
}

#[tokio::test]
async fn nothing_to_look_for_asks_nothing() {
    let shop = PracticeShop::start(now()).await.unwrap();
    let (haul, gone) = look(&of(&shop), &["#1001".to_owned()]).await;
    assert!(haul.orders.is_empty() && gone.is_empty() && shop.requests().is_empty());
}
