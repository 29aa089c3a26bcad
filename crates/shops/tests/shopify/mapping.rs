//! What an order of the shop becomes.

use super::sandbox::Sandbox;
use super::{Haul, built, now, of, of_set, only, pull, sample};
use model::{Grams, Message, OrderStatus, PaymentStatus, ServicePoint, ShopOrder};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::sync::Arc;
use wire::{Answer, BoxFuture, HeaderMap, Outgoing, Setup, Transport, WireError};

/// The order of a shop that has this one.
async fn read(change: impl FnOnce(&mut Value)) -> ShopOrder {
    let mut order = sample();
    change(&mut order);
    only(&Sandbox::with(vec![order]).await).await
}

/// The same where it is set aside: the message's key and arguments.
async fn refused(change: impl FnOnce(&mut Value)) -> (String, Message) {
    let mut order = sample();
    change(&mut order);
    let shop = Sandbox::with(vec![order]).await;
    let mut haul = pull(&of(&shop), Some("2026-11-01T00:00:00Z")).await.unwrap();
    assert!(haul.orders.is_empty());
    let aside = haul.set_aside.remove(0);
    (aside.reference, aside.why)
}

fn keys(order: &ShopOrder) -> Vec<&str> {
    order.remarks.iter().map(|remark| remark.key.as_ref()).collect()
}

#[tokio::test]
async fn an_order_is_what_is_left_of_it() {
    let order = read(|_| {}).await;
    assert_eq!((order.reference.as_str(), order.number.as_str()), ("5000000001", "#1042"));
    assert_eq!(order.placed_at, "2026-11-27T09:12:43Z".parse().unwrap());
    assert_eq!(order.modified_at, "2026-11-28T08:01:05Z".parse().unwrap());
    assert_eq!((order.status, order.payment), (OrderStatus::Open, PaymentStatus::Paid));
    assert_eq!(order.payment_methods, ["shopify_payments"]);
    assert_eq!(order.total.to_string(), "79.85 EUR", "of the shop, not of the customer");
    let to = &order.recipient;
    assert_eq!((to.name.as_str(), to.company.as_str()), ("Lotte Beispiel", ""));
    assert_eq!((to.street.as_str(), to.street2.as_str()), ("Seestrasse 12a", "c/o Muster"));
    assert_eq!((to.postal_code.as_str(), to.city.as_str(), to.state.as_str()), ("8001", "Zürich", "ZH"));
    assert_eq!(to.country.code(), "CH");
    assert_eq!((to.phone.as_str(), to.email.as_str()), ("+41 44 000 00 00", "lotte.example@example.ch"));
    assert_eq!(order.checkout.delivery_method, "Standard (3-5 Tage)");
    assert_eq!(order.checkout.delivery_code, "Standard (3-5 Tage)");
    assert_eq!(order.checkout.price.unwrap().to_string(), "9.95 EUR");
    assert_eq!(order.checkout.service_point, None);
    assert_eq!(order.note, "Bitte beim Nachbarn abgeben\nKlingel defekt\ngift_message: Alles Gute!");
    assert_eq!(order.tags, ["export", "vip"]);
    // The socks are on their way, the gift card has no body, one of two jumpers was paid back.
    let [line] = &order.lines[..] else { panic!("{:?}", order.lines) };
    assert_eq!((line.reference.as_str(), line.sku.as_str()), ("7001", "JUMP-BL-M"));
    assert_eq!((line.name.as_str(), line.quantity, line.ships), ("Wool jumper - Blue / M", 1, true));
    assert_eq!(line.unit_weight, Some(Grams(750)));
    assert_eq!(line.unit_price.unwrap().to_string(), "44.95 EUR");
    assert_eq!((line.hs_code.as_str(), line.origin.unwrap().code()), ("611011", "PT"));
    assert_eq!(line.barcode, "8712345678906");
    assert!(line.picture.ends_with("jumper_256x256.png"));
    let properties: Vec<(&str, &str)> = line.properties.iter().map(|(name, value)| (&**name, &**value)).collect();
    assert_eq!(properties, [("Color", "Blue"), ("Size", "M"), ("engraving", "L.B.")]);
    assert_eq!(keys(&order), ["remark-pieces-taken-out"]);
}

#[tokio::test]
async fn the_payment_says_whether_it_ships() {
    use OrderStatus::{Cancelled, Open, Waiting};
    for (said, status, payment) in [
        (json!("PAID"), Open, PaymentStatus::Paid),
        (json!("PENDING"), Waiting, PaymentStatus::Unpaid),
        (json!("AUTHORIZED"), Waiting, PaymentStatus::Unpaid),
        (json!("PARTIALLY_PAID"), Waiting, PaymentStatus::Unpaid),
        (json!("EXPIRED"), Waiting, PaymentStatus::Unpaid),
        (json!("REFUNDED"), Cancelled, PaymentStatus::Refunded),
        (json!("VOIDED"), Cancelled, PaymentStatus::Unpaid),
        (Value::Null, Waiting, PaymentStatus::Unknown),
    ] {
        let order = read(|order| order["displayFinancialStatus"] = said.clone()).await;
        assert_eq!((order.status, order.payment), (status, payment), "{said}");
    }
}

#[tokio::test]
async fn a_meaning_can_be_another_one_or_none() {
    let mut order = sample();
    order["displayFinancialStatus"] = json!("AUTHORIZED");
    let shop = Sandbox::with(vec![order]).await;
    let of_set = async |statuses: Value| {
        let client = of_set(&shop, &json!({ "statuses": statuses }));
        pull(&client, Some("2026-11-01T00:00:00Z")).await.unwrap()
    };
    let haul = of_set(json!({ "authorized": "open" })).await;
    assert_eq!(haul.orders[0].status, OrderStatus::Open);
    let haul = of_set(json!({ "paid": "open" })).await;
    assert!(haul.orders.is_empty());
    assert_eq!(haul.out_of_reach, ["5000000001"]);
}

#[tokio::test]
async fn holds_days_and_cancellations_are_kept_to() {
    let hold = |order: &mut Value, place: usize| {
        order["fulfillmentOrders"][place]["status"] = json!("ON_HOLD");
        order["fulfillmentOrders"][place]["supportedActions"] = json!([{ "action": "RELEASE_HOLD" }]);
        order["fulfillmentOrders"][place]["fulfillmentHolds"] =
            json!([{ "reason": "OTHER", "displayReason": "Other", "reasonNotes": "call first" }]);
    };
    let held = read(|order| hold(order, 1)).await;
    assert_eq!(held.status, OrderStatus::Waiting);
    assert_eq!(keys(&held), ["remark-pieces-taken-out", "remark-held-in-shop"]);
    assert_eq!(held.lines.len(), 1, "what is held can be seen");

    let scheduled = read(|order| {
        order["fulfillmentOrders"][1]["status"] = json!("SCHEDULED");
        order["fulfillmentOrders"][1]["fulfillAt"] = json!("2026-12-24T09:00:00Z");
    });
    let scheduled = scheduled.await;
    assert_eq!(scheduled.status, OrderStatus::Waiting);
    assert_eq!(keys(&scheduled), ["remark-pieces-taken-out", "remark-scheduled-in-shop"]);

    // One part may ship, another is held: a person decides.
    let both = read(|order| {
        let mut other = order["fulfillmentOrders"][1].clone();
        other["id"] = json!("gid://shopify/FulfillmentOrder/6003");
        other["lineItems"][0]["lineItem"]["id"] = json!("gid://shopify/LineItem/7002");
        order["fulfillmentOrders"].as_array_mut().unwrap().push(other);
        hold(order, 2);
    });
    let both = both.await;
    assert_eq!(both.status, OrderStatus::Waiting);
    assert_eq!(both.lines.iter().map(|line| &*line.reference).collect::<Vec<_>>(), ["7001"]);

    let cancelled = read(|order| order["cancelledAt"] = json!("2026-11-28T08:00:00Z")).await;
    assert_eq!(cancelled.status, OrderStatus::Cancelled);

    let test = read(|order| order["test"] = json!(true)).await;
    assert_eq!(test.status, OrderStatus::Waiting);
    assert_eq!(keys(&test)[0], "remark-test-order");
}

#[tokio::test]
async fn what_is_done_is_done() {
    let close = |order: &mut Value| {
        order["fulfillmentOrders"][1]["status"] = json!("CLOSED");
        order["fulfillmentOrders"][1]["lineItems"][0]["remainingQuantity"] = json!(0);
    };
    let done = read(close).await;
    assert_eq!(done.status, OrderStatus::Completed);
    assert_eq!(done.lines.len(), 3, "what it was");
    // Every piece was taken out before it left.
    let taken_out = read(|order| {
        close(order);
        for line in 0..3 {
            order["lineItems"][line]["currentQuantity"] = json!(0);
        }
    });
    assert_eq!(taken_out.await.status, OrderStatus::Cancelled);
}

#[tokio::test]
async fn what_others_send_is_not_packed_here() {
    let with_another = |order: &mut Value, place: &str, actions: Value| {
        let mut other = order["fulfillmentOrders"][1].clone();
        other["id"] = json!("gid://shopify/FulfillmentOrder/6003");
        other["assignedLocation"]["name"] = json!(place);
        other["supportedActions"] = actions;
        other["lineItems"][0]["lineItem"]["id"] = json!("gid://shopify/LineItem/7002");
        order["fulfillmentOrders"].as_array_mut().unwrap().push(other);
    };
    // A service that has taken it on.
    let order = read(|order| with_another(order, "Dropship Ltd", json!([{ "action": "REQUEST_CANCELLATION" }]))).await;
    assert_eq!(order.lines.len(), 1);
    assert_eq!(keys(&order), ["remark-pieces-taken-out", "remark-ships-elsewhere"]);
    // Another location, where it matters.
    let mut order = sample();
    with_another(&mut order, "Paris", json!([{ "action": "CREATE_FULFILLMENT" }]));
    let shop = Sandbox::with(vec![order]).await;
    assert_eq!(only(&shop).await.lines.len(), 2, "both are packed here");
    let here = async |locations: &str| {
        let client = of_set(&shop, &json!({ "locations": locations }));
        pull(&client, Some("2026-11-01T00:00:00Z")).await.unwrap().orders.remove(0)
    };
    let lines = |order: &ShopOrder| order.lines.iter().map(|line| line.reference.clone()).collect::<Vec<_>>();
    assert_eq!(lines(&here("warehouse").await), ["7001"]);
    assert_eq!(lines(&here("Lyon, PARIS").await), ["7002"]);
    assert_eq!(here("Lyon").await.status, OrderStatus::Completed);
    // What is fetched at the shop.
    let fetched = read(|order| {
        order["fulfillmentOrders"][1]["deliveryMethod"]["methodType"] = json!("PICK_UP");
    });
    assert_eq!(fetched.await.status, OrderStatus::Completed);
    let unsaid = read(|order| order["fulfillmentOrders"][1]["deliveryMethod"] = Value::Null).await;
    assert_eq!(unsaid.status, OrderStatus::Open);
}

#[tokio::test]
async fn a_key_that_may_not_see_the_work_does_not_make_orders_done() {
    let order = read(|order| order["fulfillmentOrders"] = json!([])).await;
    assert_eq!(order.status, OrderStatus::Waiting);
    assert_eq!(keys(&order), ["remark-fulfilment-orders-unseen", "remark-pieces-taken-out"]);
}

#[tokio::test]
async fn an_address_that_is_kept_back_is_said() {
    let (reference, why) = refused(|order| {
        order["shippingAddress"] = Value::Null;
        order["fulfillmentOrders"][1]["destination"] = Value::Null;
    })
    .await;
    assert_eq!((reference.as_str(), why.key.as_ref()), ("5000000001", "order-address-kept-back"));
    // Where the part says where it goes, that is where it goes.
    let order = read(|order| order["shippingAddress"] = Value::Null).await;
    assert_eq!((order.recipient.name.as_str(), order.recipient.state.as_str()), ("Lotte Beispiel", "Zurich"));
    // What is sold over the counter has no address, and is nobody's parcel.
    let mut sold = sample();
    sold["shippingAddress"] = Value::Null;
    sold["fulfillmentOrders"] = json!([sold["fulfillmentOrders"][0]]);
    sold["lineItems"][0]["unfulfilledQuantity"] = json!(0);
    let shop = Sandbox::with(vec![sold]).await;
    let haul = pull(&of(&shop), Some("2026-11-01T00:00:00Z")).await.unwrap();
    assert_eq!((haul.orders.len(), haul.set_aside.len()), (0, 0));
    assert_eq!(haul.out_of_reach, ["5000000001"]);
}

#[tokio::test]
async fn a_piece_of_no_line_is_not_left_out_without_a_word() {
    let (reference, why) = refused(|order| {
        order["fulfillmentOrders"][1]["lineItems"][0]["lineItem"]["id"] = json!("gid://shopify/LineItem/1");
    })
    .await;
    assert_eq!((reference.as_str(), why.key.as_ref()), ("5000000001", "order-bad-field"));
}

#[tokio::test]
async fn weights_have_units() {
    for (value, unit, grams) in [
        (json!(0.75), "KILOGRAMS", Some(750)),
        (json!(80), "GRAMS", Some(80)),
        (json!(1), "POUNDS", Some(454)),
        (json!(2.5), "OUNCES", Some(71)),
        (json!(0), "GRAMS", None),
        (json!(0.0), "KILOGRAMS", None),
    ] {
        let order = read(|order| order["lineItems"][0]["weight"] = json!({ "value": value, "unit": unit })).await;
        assert_eq!(order.lines[0].unit_weight, grams.map(Grams), "{value} {unit}");
        assert_eq!(keys(&order), ["remark-pieces-taken-out"]);
    }
    let order = read(|order| order["lineItems"][0]["weight"]["value"] = json!(-1)).await;
    assert_eq!(order.lines[0].unit_weight, None);
    assert_eq!(keys(&order), ["remark-pieces-taken-out", "remark-weight"]);
    assert_eq!(read(|order| order["lineItems"][0]["weight"] = Value::Null).await.lines[0].unit_weight, None);
}

#[tokio::test]
async fn points_stand_in_many_places() {
    let point = |order: ShopOrder| order.checkout.service_point.unwrap();
    let native = read(|order| {
        let work = &mut order["fulfillmentOrders"][1];
        work["deliveryMethod"]["methodType"] = json!("PICKUP_POINT");
        work["deliveryMethod"]["sourceReference"] = json!("NL-4711");
        work["destination"]["company"] = json!("Kiosk Seeblick");
    })
    .await;
    assert_eq!(native.checkout.delivery_code, "pickup_point:Standard (3-5 Tage)");
    let name = "Kiosk Seeblick, Seestrasse 12a, 8001, Zürich".to_owned();
    let of = |id: &str, carrier: &str, name: &str, post_number: &str| ServicePoint {
        id: id.to_owned(),
        carrier: carrier.to_owned(),
        name: name.to_owned(),
        post_number: post_number.to_owned(),
    };
    assert_eq!(point(native), of("NL-4711", "", &name, ""));
    let app = read(|order| {
        order["customAttributes"] = json!([
            { "key": "Pickup point id", "value": "FR-123" }, { "key": "Pickup point name", "value": "Tabac" },
        ]);
    });
    assert_eq!(point(app.await), of("FR-123", "", "Tabac", ""));
    let station = read(|order| {
        let address = &mut order["shippingAddress"];
        address["countryCodeV2"] = json!("DE");
        address["address1"] = json!("Packstation 145");
        address["address2"] = json!("1234567");
    });
    assert_eq!(point(station.await), of("145", "dhl", "Packstation 145", "1234567"));
    let mut order = sample();
    order["customAttributes"] = json!([{ "key": "Zustellort", "value": "77" }]);
    let shop = Sandbox::with(vec![order]).await;
    let client = of_set(&shop, &json!({ "point_attribute": "zustellort" }));
    let order = pull(&client, Some("2026-11-01T00:00:00Z")).await.unwrap().orders.remove(0);
    assert_eq!(point(order), of("77", "", "", ""));
}

#[tokio::test]
async fn what_the_key_may_not_see_is_not_asked_for() {
    let shop = Sandbox::with(vec![sample()]).await;
    shop.set_scopes(&["read_orders", "write_merchant_managed_fulfillment_orders"]);
    let order = only(&shop).await;
    assert_eq!((order.lines[0].barcode.as_str(), order.lines[0].hs_code.as_str()), ("", ""));
    assert_eq!(order.lines[0].unit_weight, Some(Grams(750)), "the order's line says it itself");
}

/// Answers with one order as it stands in a list.
struct One(Value);

impl Transport for One {
    fn exchange<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Result<Answer, WireError>> {
        let scopes = ["read_orders", "write_merchant_managed_fulfillment_orders", "read_products", "read_inventory"];
        let scopes: Vec<Value> = scopes.iter().map(|handle| json!({ "handle": handle })).collect();
        let page = json!({ "hasNextPage": false, "endCursor": null });
        let data = if outgoing.name == "read rights" {
            json!({ "currentAppInstallation": { "accessScopes": scopes } })
        } else {
            json!({ "orders": { "nodes": [self.0], "pageInfo": page } })
        };
        let body = json!({ "data": data }).to_string().into_bytes();
        Box::pin(async move { Ok(Answer::new(200, HeaderMap::new(), body)) })
    }
}

/// The order as the API would send it.
fn as_sent() -> Value {
    let listed = |list: &Value| json!({ "nodes": list, "pageInfo": { "hasNextPage": false, "endCursor": "x" } });
    let mut order = sample();
    for work in order["fulfillmentOrders"].as_array_mut().unwrap() {
        work["lineItems"] = listed(&work["lineItems"]);
        work["fulfillments"] = listed(&work["fulfillments"]);
    }
    for list in ["lineItems", "fulfillmentOrders", "shippingLines"] {
        order[list] = listed(&order[list]);
    }
    order
}

fn haul_of(order: Value) -> Haul {
    let setup = Setup { transport: Some(Arc::new(One(order))), ..Setup::default() };
    let client = built("https://garden.myshopify.com", "shpat_old", &json!({}), &setup).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut haul = Haul::default();
    let since = Some("2026-11-01T00:00:00Z".parse().unwrap());
    runtime.block_on(client.pull(since, now(), &mut |page| haul.take(page))).unwrap();
    haul
}

#[test]
fn words_of_later_versions_harm_nothing() {
    let with = |place: &str, word: &str| {
        let mut order = as_sent();
        *order.pointer_mut(place).unwrap() = json!(word);
        haul_of(order)
    };
    let haul = with("/displayFinancialStatus", "PAID_IN_SHELLS");
    assert_eq!((haul.orders.len(), haul.set_aside.len(), haul.out_of_reach.len()), (0, 0, 1));
    let haul = with("/fulfillmentOrders/nodes/1/status", "ALMOST_OPEN");
    assert_eq!(haul.orders[0].status, OrderStatus::Open, "it can be fulfilled");
    let haul = with("/fulfillmentOrders/nodes/1/supportedActions/0/action", "TELEPORT");
    assert_eq!(haul.orders[0].status, OrderStatus::Completed, "it cannot, not here");
    let haul = with("/fulfillmentOrders/nodes/1/deliveryMethod/methodType", "DRONE");
    assert_eq!(haul.orders[0].status, OrderStatus::Open);
    let haul = with("/lineItems/nodes/0/weight/unit", "STONE");
    assert_eq!(haul.orders[0].lines[0].unit_weight, None);
    assert_eq!(keys(&haul.orders[0]), ["remark-pieces-taken-out", "remark-weight"]);
}

/// Every place in a JSON value, as a pointer.
fn places(value: &Value, at: &str, all: &mut Vec<String>) {
    all.push(at.to_owned());
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| places(value, &format!("{at}/{name}"), all)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(place, value)| places(value, &format!("{at}/{place}"), all));
        }
        _ => {}
    }
}

fn odd() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        Just(json!([])),
        Just(json!({})),
        Just(json!([{}])),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(|number| json!(number)),
        ".{0,24}".prop_map(Value::from),
        "[0-9.eE-]{0,24}".prop_map(Value::from),
        Just(json!("2026-11-28T10:00:00Z")),
        Just(json!("gid://shopify/Order/99999999999999999999999")),
    ]
}

#[test]
fn the_order_as_it_is_sent_is_the_same() {
    let haul = haul_of(as_sent());
    assert_eq!((haul.orders.len(), haul.orders[0].lines.len()), (1, 1));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn whatever_becomes_of_an_order_it_is_read_or_named(changes in prop::collection::vec((any::<prop::sample::Index>(), odd()), 1..4)) {
        let mut order = as_sent();
        for (place, value) in changes {
            let mut all = Vec::new();
            places(&order, "", &mut all);
            let place = all[place.index(all.len())].clone();
            *order.pointer_mut(&place).unwrap() = value;
        }
        let haul = haul_of(order);
        let named = haul.orders.len() + haul.set_aside.len() + haul.out_of_reach.len();
        prop_assert_eq!(named, 1);
    }
}
