use super::shop::{FOUR, TestShop};
use super::stock::{books, order};
use super::{client, client_with, now, pull, with_orders};
use crate::common;
use crate::common::{Haul, at};
use model::{Credentials, OrderStatus, PaymentStatus};
use serde_json::json;
use std::collections::BTreeSet;
use std::time::Duration;

const STATES: [(u64, &str); 8] = [
    (20, "new"),
    (21, "pending_payment"),
    (22, "processing"),
    (23, "payment_review"),
    (24, "holded"),
    (25, "complete"),
    (26, "closed"),
    (27, "canceled"),
];

#[tokio::test]
async fn the_first_pull_brings_what_is_to_be_done() {
    let shop = with_orders(&STATES).await;
    let haul = pull(&client(&shop), None).await.unwrap();
    assert_eq!(haul.references(), ["20", "21", "22", "23", "24"]);
    assert!(haul.set_aside.is_empty() && haul.out_of_reach.is_empty());
    assert_eq!(haul.cursor, Some(at("2026-11-28T12:00:04Z")));
    assert_eq!(haul.order(20).number, "000000020");
    let standing = |id: u64| (haul.order(id).status, haul.order(id).payment);
    assert_eq!(standing(20), (OrderStatus::Waiting, PaymentStatus::Unpaid));
    assert_eq!(standing(22), (OrderStatus::Open, PaymentStatus::Paid));
    assert_eq!(standing(23).0, OrderStatus::Waiting);
    assert_eq!(standing(24).0, OrderStatus::Waiting);
    let held = model::Message::new("remark-held-in-shop").with("count", 2_u32).with("why", "holded");
    assert_eq!(haul.order(24).remarks, [held]);
    assert!(shop.books().complaints.is_empty(), "{:?}", shop.books().complaints);
}

#[tokio::test]
async fn later_pulls_bring_changes_whatever_became_of_the_orders() {
    let shop = with_orders(&STATES).await;
    let client = client(&shop);
    let all = pull(&client, Some(at("2026-11-28T12:00:00Z"))).await.unwrap();
    assert_eq!(all.orders.len(), 8);
    let status = |id: u64| all.order(id).status;
    let over = [OrderStatus::Completed, OrderStatus::Cancelled, OrderStatus::Cancelled];
    assert_eq!([25, 26, 27].map(status), over);
    assert_eq!(all.order(26).payment, PaymentStatus::Refunded);
    shop.change(22, "2026-11-28 13:00:00", &json!({ "state": "canceled", "status": "canceled" }));
    let later = pull(&client, all.cursor).await.unwrap();
    assert_eq!(later.order(22).status, OrderStatus::Cancelled);
    assert_eq!(later.cursor, Some(at("2026-11-28T13:00:00Z")));
    let nothing = pull(&client, Some(at("2026-11-28T15:00:00Z"))).await.unwrap();
    assert_eq!((nothing.pages(), nothing.cursor), (0, Some(at("2026-11-28T15:00:00Z"))), "items are null");
}

#[tokio::test]
async fn the_state_says_where_an_order_stands_and_a_status_of_the_merchants_own_goes_before_it() {
    let shop = with_orders(&[(20, "processing"), (21, "processing"), (22, "processing"), (23, "complete")]).await;
    for (id, status) in [(20, "packed_at_front"), (21, "waits_for_stock"), (22, "gone"), (23, "to_ship_again")] {
        shop.books().order(id)["status"] = json!(status);
    }
    let own =
        json!({ "waits_for_stock": "waiting", "gone": "completed", "to_ship_again": "open", "processing": "open" });
    let client = client_with(&shop, &json!({ "statuses": own }));
    let first = pull(&client, None).await.unwrap();
    assert_eq!(first.references(), ["20", "21", "23"], "what is over is not in the first pull");
    assert_eq!(
        [20, 21, 23].map(|id: u64| first.order(id).status),
        [OrderStatus::Open, OrderStatus::Waiting, OrderStatus::Open]
    );
    shop.books().order(20)["state"] = json!("holded");
    let later = pull(&client, Some(at("2026-11-28T00:00:00Z"))).await.unwrap();
    assert_eq!(later.out_of_reach, ["20"], "nobody says what holded means");
    assert_eq!(later.order(22).status, OrderStatus::Completed);
    let nothing = client_with(&shop, &json!({ "statuses": { "complete": "completed" } }));
    assert_eq!(pull(&nothing, None).await.unwrap().pages(), 0);
}

/// A shop with so many orders, so many seconds apart.
async fn with_many(count: u64, apart: u64) -> TestShop {
    let mut books = books();
    books.orders = (1..=count)
        .map(|number| {
            let second = number * apart;
            order(1000 + number, "processing", &format!("2026-11-28 13:{:02}:{:02}", second / 60, second % 60))
        })
        .collect();
    TestShop::open(books).await
}

fn distinct(haul: &Haul) -> usize {
    haul.references().into_iter().collect::<BTreeSet<_>>().len()
}

#[tokio::test]
async fn pages_bring_every_order_once_and_none_is_asked_for_behind_the_last() {
    for (count, apart) in [(130, 0), (130, 1), (130, 7), (100, 1), (50, 0)] {
        let shop = with_many(count, apart).await;
        let haul = pull(&client(&shop), None).await.unwrap();
        let wanted = usize::try_from(count).unwrap();
        assert_eq!((haul.orders.len(), distinct(&haul)), (wanted, wanted), "{count}, {apart} seconds apart");
        let books = shop.books();
        assert!(books.complaints.is_empty(), "{:?}", books.complaints);
        assert_eq!(books.asked_for("GET store"), 1, "what was asked once is known for the pull");
        assert_eq!(books.asked_for("GET products"), 1);
        assert!(
            books
                .asked
                .iter()
                .all(|(_, query)| { query.get("searchCriteria[currentPage]").is_none_or(|page| page == "1") })
        );
        let shown = books.asked.iter().filter_map(|(_, query)| query.get("fields"));
        assert!(shown.into_iter().all(|fields| !fields.contains("remote_ip") && !fields.contains("cc_")));
    }
}

#[tokio::test]
async fn what_changes_between_two_pages_is_not_lost_and_loses_nothing_else() {
    for apart in [0, 3] {
        let shop = with_many(130, apart).await;
        let client = client(&shop);
        let mut haul = Haul::default();
        let mut changed = 0;
        let pulled = client
            .pull(None, now(), &mut |page| {
                haul.take(page);
                for id in [1001 + changed * 11, 1060 + changed * 11, 1125 - changed] {
                    shop.change(id, &format!("2026-11-28 14:{changed:02}:00"), &json!({ "customer_note": "Changed" }));
                }
                changed += 1;
            })
            .await
            .unwrap();
        assert_eq!(distinct(&haul), 130, "{apart} seconds apart");
        let later = pull(&client, pulled.cursor).await.unwrap();
        haul.orders.extend(later.orders);
        for id in 1001..=1130_u64 {
            let last = haul.orders.iter().rev().find(|order| order.reference == id.to_string()).unwrap();
            let is_changed = shop.books().order(id)["customer_note"] == "Changed";
            assert_eq!(last.note.contains("Changed"), is_changed, "the last state of {id} is known");
        }
    }
}

#[tokio::test]
async fn an_order_dated_in_the_future_does_not_take_the_cursor_there() {
    let mut books = books();
    books.orders.push(order(43, "processing", "2031-01-01 00:00:00"));
    let shop = TestShop::open(books).await;
    let haul = pull(&client(&shop), None).await.unwrap();
    assert_eq!((haul.orders.len(), haul.cursor), (2, Some(now())));
}

#[tokio::test]
async fn known_orders_are_seen_whatever_their_dates_say() {
    let shop = with_orders(&[(42, "processing"), (43, "canceled")]).await;
    let client = client(&shop);
    let named = |all: &[&str]| all.iter().map(|one| (*one).to_owned()).collect::<Vec<String>>();
    let mut haul = Haul::default();
    let gone = client.look(&named(&["42", "43", "99", "x", "0"]), now(), &mut |page| haul.take(page)).await.unwrap();
    assert_eq!((gone, haul.references()), (named(&["99"]), vec!["42", "43"]));
    assert_eq!((haul.order(43).status, haul.cursor), (OrderStatus::Cancelled, None));
    let page = client.pull_named(&named(&["42", "99", "x"]), now()).await.unwrap();
    assert_eq!((page.orders.len(), page.cursor), (1, None));
    assert!(client.pull_named(&named(&["x"]), now()).await.unwrap().orders.is_empty());
    let many = with_many(100, 1).await;
    let references: Vec<String> = (1001..=1100).map(|id: u64| id.to_string()).collect();
    let mut haul = Haul::default();
    let gone = super::client(&many).look(&references, now(), &mut |page| haul.take(page)).await.unwrap();
    assert_eq!((gone.len(), haul.orders.len(), many.books().asked_for("GET orders")), (0, 100, 2));
}

#[tokio::test]
async fn four_values_sign_and_the_address_of_the_interface_is_as_good() {
    let shop = with_orders(&[(42, "processing")]).await;
    shop.books().bearer = false;
    let (setup, _) = common::impatient(Duration::from_secs(1));
    for url in ["", "/", "/rest", "/rest/V1", "/rest/all/V1/"] {
        let config = json!({ "url": format!("{}{url}", shop.url()) });
        let signed = common::built("magento", &config, &Credentials::of(FOUR), &setup).unwrap();
        assert_eq!(pull(&signed, None).await.unwrap().orders.len(), 1, "{url}");
    }
    let few =
        common::built("magento", &json!({ "url": shop.url() }), &Credentials::of(FOUR[..2].iter().copied()), &setup);
    assert_eq!(few.err(), Some(shops::ShopError::NoKey));
}
