//! Labels of orders that were handed over: one and many, only as the desk would ship them.

use crate::desk::{Desk, an_order, desk};
use crate::schema::fits;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use model::Stage;
use reqwest::Method;
use serde_json::{Value, json};

async fn one(desk: &Desk, order: Value) -> (u16, Value) {
    let body = json!({ "integration_id": 1, "order": order });
    desk.send(Method::POST, "/orders/create-label-sync", &body).await
}

async fn many(desk: &Desk, body: Value) -> (u16, Value) {
    desk.send(Method::POST, "/orders/create-labels-async", &body).await
}

fn pointers(answer: &Value) -> Vec<&str> {
    let errors = answer["errors"].as_array().unwrap_or_else(|| panic!("{answer}"));
    errors.iter().map(|error| error["source"]["pointer"].as_str().unwrap_or("none")).collect()
}

/// An order too heavy for every method.
fn a_held_order(key: &str) -> Value {
    let mut order = an_order(key);
    order["shipping_details"]["measurement"] = json!({ "weight": { "value": 66, "unit": "kg" } });
    order
}

#[tokio::test]
async fn an_order_gets_its_label_and_whoever_asks_again_the_same() {
    let desk = desk().await;
    desk.bring(an_order("8001")).await;
    let (status, answer) = one(&desk, json!({ "order_number": "#8001", "apply_shipping_rules": false })).await;
    assert_eq!(status, 201, "{answer}");
    fits("ship-an-order", "POST /orders/create-label-sync 201", &answer);
    let told = &answer["data"];
    assert_eq!((&told["order_id"], &told["order_number"]), (&json!("8001"), &json!("#8001")));
    assert!(STANDARD.decode(told["label_details"]["file"].as_str().unwrap()).unwrap().starts_with(b"%PDF"));
    assert_eq!(told["label_details"]["dpi"], 72);
    let (status, again) = one(&desk, json!({ "order_id": "8001" })).await;
    assert_eq!((status, &again["data"]["shipment_id"]), (201, &told["shipment_id"]));
    assert_eq!(desk.get("/shipments").await.1["data"].as_array().unwrap().len(), 1);
    let link = told["documents"][0]["link"].as_str().unwrap();
    assert_eq!(desk.request(Method::GET, link).send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn an_order_the_desk_would_not_ship_is_refused_and_stays_as_it_is() {
    let desk = desk().await;
    let held = desk.bring(a_held_order("8001")).await;
    let mut waits = an_order("8002");
    waits["order_details"]["status"]["code"] = json!("on_hold");
    desk.bring(waits).await;
    let mut checked = an_order("8003");
    checked["order_details"]["order_items"][0]["sku"] = json!("KNIFE-ENG");
    desk.bring(checked).await;
    for key in ["8001", "8002", "8003"] {
        let (status, answer) = one(&desk, json!({ "order_id": key })).await;
        assert_eq!((status, pointers(&answer)), (400, vec!["/data/attributes/order"]), "{key} {answer}");
        fits("ship-an-order", "POST /orders/create-label-sync 400", &answer);
        assert!(answer["errors"][0]["detail"].as_str().unwrap().contains(key), "{answer}");
    }
    assert_eq!(desk.view(held).await.order.stage, Stage::Held);
    assert_eq!(desk.get("/shipments").await.1["data"], json!([]));
    let (status, answer) = one(&desk, json!({ "order_id": "nobody" })).await;
    assert_eq!((status, pointers(&answer)), (404, vec!["/data/attributes/order"]));
    fits("ship-an-order", "POST /orders/create-label-sync 404", &answer);
}

#[tokio::test]
async fn an_order_that_is_decided_otherwise_is_not_shipped_as_asked() {
    let desk = desk().await;
    desk.bring(an_order("8001")).await;
    let ask = |code: &str| {
        json!({
            "integration_id": 1, "order": { "order_id": "8001" },
            "ship_with": { "type": "shipping_option_code", "properties": { "shipping_option_code": code } },
        })
    };
    let (status, answer) = desk.send(Method::POST, "/orders/create-label-sync", &ask("own-world")).await;
    let pointer = "/data/attributes/ship_with/properties/shipping_option_code";
    assert_eq!((status, pointers(&answer)), (400, vec![pointer]));
    assert_eq!(desk.send(Method::POST, "/orders/create-label-sync", &ask("own-parcel")).await.0, 201);
}

#[tokio::test]
async fn each_of_many_orders_stands_for_itself() {
    let desk = desk().await;
    for order in [an_order("8001"), a_held_order("8002"), an_order("8003")] {
        desk.bring(order).await;
    }
    let orders = json!([
        { "order_id": "8003" }, { "order_number": "#8002" }, { "order_id": "gone" }, { "order_id": "8001" },
    ]);
    let (status, answer) = many(&desk, json!({ "integration_id": 1, "orders": orders })).await;
    assert_eq!(status, 202, "{answer}");
    fits("ship-an-order", "POST /orders/create-labels-async 202", &answer);
    let made: Vec<&str> =
        answer["data"].as_array().unwrap().iter().map(|it| it["order_id"].as_str().unwrap()).collect();
    assert_eq!(made, ["8003", "8001"]);
    assert_eq!(pointers(&answer), ["/data/attributes/orders/[1]", "/data/attributes/orders/[2]"]);
    assert_eq!(answer["errors"][1]["status"], "404");
}

#[tokio::test]
async fn an_order_ships_in_the_parcels_it_is_said_to() {
    let desk = desk().await;
    desk.bring(an_order("8001")).await;
    let parcel = |pieces: i64, grams: &str| {
        json!({
            "parcel_items": [{ "item_id": "1", "quantity": pieces }], "weight": { "value": grams, "unit": "g" },
            "dimensions": { "length": "12", "width": "8", "height": "4", "unit": "in" },
        })
    };
    let ask = |parcels: Value| json!({ "integration_id": 1, "orders": [{ "order_id": "8001", "parcels": parcels }] });
    for (parcels, pointer) in [
        (json!([parcel(1, "300"), parcel(2, "400")]), "/data/attributes/orders/[0]/parcels/1/parcel_items/0/item_id"),
        (json!([parcel(1, "300")]), "/data/attributes/orders/[0]/parcels"),
    ] {
        let (status, answer) = many(&desk, ask(parcels)).await;
        assert_eq!((status, pointers(&answer), &answer["data"]), (202, vec![pointer], &json!([])));
    }
    let (status, answer) = many(&desk, ask(json!([parcel(1, "300"), parcel(1, "455")]))).await;
    assert_eq!(status, 202, "{answer}");
    fits("ship-an-order", "POST /orders/create-labels-async 202", &answer);
    assert_eq!(answer["data"][0]["parcels_ids"].as_array().unwrap().len(), 2);
    let (_, shipments) = desk.get("/shipments").await;
    let parcels = shipments["data"][0]["parcels"].as_array().unwrap();
    let weights: Vec<_> = parcels.iter().map(|parcel| parcel["weight"]["value"].as_str().unwrap()).collect();
    assert_eq!(weights, ["0.300", "0.455"]);
    assert_eq!(parcels[0]["dimensions"]["length"], "305");
}

#[tokio::test]
async fn what_is_not_understood_of_labels_is_refused_before_anything_is_made() {
    let desk = desk().await;
    desk.bring(an_order("8001")).await;
    let order = json!({ "order_id": "8001" });
    for (path, body, pointer) in [
        ("sync", json!({ "order": order }), "/integration_id"),
        ("sync", json!({ "integration_id": 128, "order": order }), "/integration_id"),
        ("sync", json!({ "integration_id": 1 }), "/order"),
        ("sync", json!({ "integration_id": 1, "order": {} }), "/order/order_id"),
        ("sync", json!({ "integration_id": 1, "order": { "order_id": "8001", "parcels": [] } }), "/order/parcels"),
        ("sync", json!({ "integration_id": 1, "order": order, "sender_address_id": 17 }), "/sender_address_id"),
        ("sync", json!({ "integration_id": 1, "order": order, "brand_id": 42 }), "/brand_id"),
        ("async", json!({ "integration_id": 1, "orders": [] }), "/orders"),
        ("async", json!({ "integration_id": 1, "orders": vec![&order; 21] }), "/orders"),
        ("async", json!({ "integration_id": 1, "orders": [order, { "order_id": 7 }] }), "/orders/1/order_id"),
    ] {
        let path = if path == "sync" { "/orders/create-label-sync" } else { "/orders/create-labels-async" };
        let (status, answer) = desk.send(Method::POST, path, &body).await;
        assert_eq!(status, 400, "{body} {answer}");
        assert!(pointers(&answer).contains(&format!("/data/attributes{pointer}").as_str()), "{pointer} {answer}");
        fits("ship-an-order", &format!("POST {path} 400"), &answer);
    }
    assert_eq!(desk.get("/shipments").await.1["data"], json!([]));
}
