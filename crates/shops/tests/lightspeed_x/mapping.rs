use super::shop::{Books, TestShop, fulfilment, fulfilment_id, sale_id};
use super::{Haul, at, client, pull};
use model::{Currency, Message, Money, OrderStatus, PaymentStatus};
use serde_json::json;

/// What becomes of a sale that was changed so.
async fn read(change: impl FnOnce(&mut Books)) -> Haul {
    let shop = TestShop::with([(7, "2026-11-28T11:00:00Z".to_owned())]).await;
    change(&mut shop.books());
    pull(&client(&shop), Some(at("2026-11-28T00:00:00Z"))).await.unwrap()
}

#[tokio::test]
async fn an_order_is_read_whole() {
    let haul = read(|_| {}).await;
    let order = haul.order(sale_id(7));
    let euro = |text: &str| Money::parse(text, Currency::EUR).unwrap();
    assert_eq!((order.number.as_str(), order.status, order.payment), ("INV-7", OrderStatus::Open, PaymentStatus::Paid));
    assert_eq!((order.total, order.note.as_str()), (euro("104.90"), "Leave at the door\nGift"));
    assert_eq!((order.placed_at, order.modified_at), (at("2026-11-28T09:58:00Z"), at("2026-11-28T11:00:00Z")));
    let to = &order.recipient;
    assert_eq!(
        (to.name.as_str(), to.street.as_str(), to.city.as_str()),
        ("Sanne Voorbeeld", "Dorpsstraat 12a", "Utrecht")
    );
    assert_eq!((to.email.as_str(), to.phone.as_str()), ("sanne@example.test", "+31612345678"));
    let line = &order.lines[0];
    assert_eq!(
        (line.name.as_str(), line.sku.as_str(), line.barcode.as_str()),
        ("Wool jumper / M", "JUMP-M", "8712345678906")
    );
    assert_eq!((line.quantity, line.unit_price, line.unit_weight), (2, Some(euro("49.95")), None));
    assert_eq!(
        (order.lines[1].name.as_str(), order.payment_methods.as_slice()),
        ("Cap", ["Credit card".to_owned()].as_slice())
    );
    assert!(order.remarks.is_empty() && haul.set_aside.is_empty());
}

/// What is done to what the till has.
type Change = fn(&mut Books);

#[tokio::test]
async fn what_a_sale_is_at_the_desk() {
    use OrderStatus::{Cancelled, Open, Waiting};
    let cases: [(Change, Option<OrderStatus>); 8] = [
        (|_| {}, Some(Open)),
        (|books| books.sale(7)["state"] = json!("pending"), Some(Waiting)),
        (|books| books.sale(7)["state"] = json!("parked"), Some(Waiting)),
        (|books| books.sale(7)["state"] = json!("voided"), Some(Cancelled)),
        (|books| books.sale(7)["deleted_at"] = json!("2026-11-28T11:00:00Z"), Some(Cancelled)),
        (|books| books.sale(7)["state"] = json!("SAVED"), None),
        (|books| books.sale(7)["return"]["is_return"] = json!(true), None),
        (|books| books.sale(7)["return"]["return_sale_ids"] = json!(["x"]), Some(Waiting)),
    ];
    for (at, (change, meaning)) in cases.into_iter().enumerate() {
        let haul = read(change).await;
        assert_eq!(haul.orders.first().map(|order| order.status), meaning, "{at}");
        assert_eq!(haul.out_of_reach.len(), usize::from(meaning.is_none()), "{at}");
    }
    for kind in ["PICKUP", "SERVICE"] {
        assert!(read(|books| books.fulfilment(7)["type"] = json!(kind)).await.orders.is_empty(), "{kind}");
    }
    let unpaid = read(|books| books.sale(7)["payments"] = json!([])).await;
    assert_eq!(unpaid.order(sale_id(7)).payment, PaymentStatus::Unpaid);
}

#[tokio::test]
async fn what_has_left_is_not_packed_again_and_parts_come_together() {
    let part = read(|books| books.fulfilment(7)["line_items"][0]["fulfilled_quantity"] = json!("1.00")).await;
    assert_eq!(part.order(sale_id(7)).quantity(), 2);
    let two = read(|books| {
        books.fulfilment(7)["line_items"].as_array_mut().unwrap().pop();
        let mut other = fulfilment(7, "2026-11-28T11:00:00Z");
        other["id"] = json!(fulfilment_id(8));
        other["line_items"].as_array_mut().unwrap().remove(0);
        books.fulfilments.insert(fulfilment_id(8), other);
    });
    let two = two.await;
    assert_eq!((two.orders.len(), two.order(sale_id(7)).quantity()), (1, 3));
}

#[tokio::test]
async fn what_is_missing_is_made_good_or_named() {
    let why = |key: &'static str, name: &'static str, found: &str| Message::new(key).with(name, found);
    let of_customer = read(|books| books.fulfilment(7)["shipping_address_id"] = json!(null)).await;
    assert_eq!(of_customer.order(sale_id(7)).recipient.city, "Gouda");
    let unknown = read(|books| books.sale(7)["line_items"][0]["product"]["id"] = json!("p-gone")).await;
    assert_eq!(unknown.order(sale_id(7)).lines[0].name, "p-gone");
    let cases: [(Change, Message); 7] = [
        (|books| books.sale(7)["customer_id"] = json!(null), Message::new("order-no-address")),
        (|books| books.customers.clear(), Message::new("order-no-address")),
        (
            |books| books.fulfilment(7)["line_items"][0]["quantity"] = json!("0.50"),
            why("order-bad-quantity", "found", "0.50"),
        ),
        (
            |books| books.fulfilment(7)["line_items"][0]["quantity"] = json!("-2"),
            why("order-bad-quantity", "found", "-2"),
        ),
        (|books| books.sale(7)["totals"] = json!(null), why("order-bad-amount", "found", "")),
        (|books| books.sale(7)["line_items"] = json!(7), why("order-bad-field", "field", "line_items")),
        (|books| books.sale(7)["date"] = json!("noon"), why("order-bad-date", "found", "noon")),
    ];
    for (change, why) in cases {
        let haul = read(change).await;
        assert_eq!(haul.set_aside.iter().map(|it| &it.why).collect::<Vec<_>>(), [&why]);
    }
}
