use super::shop::TestShop;
use super::stock::{books, order, sell};
use super::{Haul, client, now};
use model::OrderStatus;

fn named(references: &[&str]) -> Vec<String> {
    references.iter().map(|reference| (*reference).to_owned()).collect()
}

#[tokio::test]
async fn known_orders_are_seen_whatever_their_dates_say() {
    let mut books = books();
    sell(&mut books, order(20, 6, "2001-01-01 00:00:00"));
    let shop = TestShop::open(books).await;
    let client = client(&shop);
    let mut haul = Haul::default();
    let gone = client.look(&named(&["17", "20", "99", "x"]), now(), &mut |page| haul.take(page)).await.unwrap();
    assert_eq!(gone, ["99"]);
    assert_eq!(haul.references(), ["17", "20"]);
    assert_eq!((haul.order(20).status, haul.cursor), (OrderStatus::Cancelled, None));

    let page = client.pull_named(&named(&["17", "99"]), now()).await.unwrap();
    assert_eq!((page.orders.len(), page.cursor), (1, None));
    assert!(client.pull_named(&named(&["x"]), now()).await.unwrap().orders.is_empty());
}

#[tokio::test]
async fn two_hundred_orders_are_two_requests() {
    let mut books = books();
    for id in 1000..1200 {
        sell(&mut books, order(id, 2, "2026-11-28 12:00:00"));
    }
    let shop = TestShop::open(books).await;
    let references: Vec<String> = (1000..1200).map(|id| id.to_string()).collect();
    let mut haul = Haul::default();
    let gone = client(&shop).look(&references, now(), &mut |page| haul.take(page)).await.unwrap();
    assert_eq!((gone.len(), haul.orders.len()), (0, 200));
    let books = shop.books();
    assert_eq!((books.asked_for("GET orders"), books.asked_for("GET order_details")), (2, 2));
}
