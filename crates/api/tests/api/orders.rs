//! Orders are brought, read, changed and called off.

use crate::desk::{an_order, desk};
use crate::schema::fits;
use model::{OrderId, Stage};
use reqwest::Method;
use serde_json::{Value, json};
use station::calls;

#[tokio::test]
async fn an_order_comes_in_is_decided_and_can_be_read() {
    let desk = desk().await;
    let (status, created) = desk.post(&json!([an_order("5001"), an_order("5002")])).await;
    assert_eq!(status, 201);
    fits("orders", "POST /orders 201", &created);
    let id = created["data"][0]["id"].as_i64().unwrap();
    assert_eq!(created["data"][0]["order_number"], "#5001");
    assert_eq!(created["data"][0].get("not_kept"), None, "everything was understood: {created}");

    let view = desk.view(id).await;
    assert_eq!((view.order.stage, view.order.shop.0.as_str()), (Stage::Ready, "own-shop"));
    assert!(view.method.is_some(), "it was decided");
    assert_eq!(view.order.facts.recipient.street, "Lindenallee 7");
    assert_eq!(view.order.facts.lines[0].unit_weight, Some(model::Grams(250)));
    let journal: Vec<&str> = view.journal.iter().map(|line| line.message.key.as_ref()).collect();
    assert_eq!(journal, ["journal-order-added", "journal-order-by-key"]);

    let (status, told) = desk.get(&format!("/orders/{id}")).await;
    assert_eq!(status, 200);
    fits("orders", "GET /orders/{id} 200", &told);
    assert_eq!(told["data"]["order_id"], "5001");
    assert_eq!(
        told["data"]["order_details"]["order_items"][0]["total_price"],
        json!({ "value": 7.0, "currency": "EUR" })
    );
    let (status, missing) = desk.get("/orders/999").await;
    assert_eq!(status, 404);
    fits("orders", "GET /orders/{id} 404", &missing);
}

#[tokio::test]
async fn the_same_order_again_is_the_same_order_and_what_changed_is_changed() {
    let desk = desk().await;
    let id = desk.bring(an_order("5001")).await;
    assert_eq!(desk.bring(an_order("5001")).await, id);
    let mut changed = an_order("5001");
    changed["shipping_address"]["city"] = "Zeist".into();
    assert_eq!(desk.bring(changed.clone()).await, id);
    assert_eq!(desk.view(id).await.order.facts.recipient.city, "Zeist");

    changed["order_details"]["order_updated_at"] = "2020-01-01T00:00:00Z".into();
    changed["shipping_address"]["city"] = "Amersfoort".into();
    let (status, answer) = desk.post(&json!([an_order("5002"), changed])).await;
    assert_eq!(status, 400, "it is known as of now: {answer}");
    fits("orders", "POST /orders 400", &answer);
    assert_eq!(answer["errors"][0]["source"]["pointer"], "/data/attributes/[1]/order_details/order_updated_at");
    assert_eq!(desk.view(id).await.order.facts.recipient.city, "Zeist");
    let (_, list) = desk.get("/orders").await;
    assert_eq!(list["data"].as_array().unwrap().len(), 1, "nothing of it was taken");
}

#[tokio::test]
async fn a_part_of_an_order_is_changed_and_the_rest_stays() {
    let desk = desk().await;
    let id = desk.bring(an_order("5001")).await;
    let patch = json!({
        "order_details": { "notes": "Ring twice", "tags": ["gift"] },
        "shipping_address": { "city": "Zeist" },
        "shipping_details": null,
        "billing_address": { "name": "Somebody else" },
    });
    let (status, told) = desk.send(Method::PATCH, &format!("/orders/{id}"), &patch).await;
    assert_eq!(status, 200, "{told}");
    fits("orders", "PATCH /orders/{id} 200", &told);
    assert_eq!(told["data"]["not_kept"], json!(["/billing_address"]));
    let facts = desk.view(id).await.order.facts;
    assert_eq!((facts.note.as_str(), facts.tags.as_slice()), ("Ring twice", ["gift".to_owned()].as_slice()));
    assert_eq!((facts.recipient.city.as_str(), facts.recipient.street.as_str()), ("Zeist", "Lindenallee 7"));
    assert_eq!(facts.checkout.delivery_method, "");
    for (patch, pointer) in [
        (json!({ "order_id": "other" }), "/data/attributes/order_id"),
        (json!({ "shipping_address": null }), "/data/attributes/shipping_address"),
        (
            json!({ "order_details": { "status": { "code": "dreaming" } } }),
            "/data/attributes/order_details/status/code",
        ),
        (json!([1]), "/data/attributes"),
    ] {
        let (status, answer) = desk.send(Method::PATCH, &format!("/orders/{id}"), &patch).await;
        assert_eq!(status, 400, "{patch} {answer}");
        fits("orders", "PATCH /orders/{id} 400", &answer);
        assert_eq!(answer["errors"][0]["source"]["pointer"], pointer);
    }
    let (status, answer) = desk.send(Method::PATCH, "/orders/999", &json!({})).await;
    assert_eq!(status, 404);
    fits("orders", "PATCH /orders/{id} 404", &answer);
}

#[tokio::test]
async fn an_order_that_is_called_off_is_cancelled_and_brought_again_it_is_open() {
    let desk = desk().await;
    let id = desk.bring(an_order("5001")).await;
    for _ in 0..2 {
        assert_eq!(desk.send(Method::DELETE, &format!("/orders/{id}"), &Value::Null).await.0, 204);
    }
    assert_eq!(desk.view(id).await.order.stage, Stage::Cancelled);
    assert_eq!(desk.get(&format!("/orders/{id}")).await.1["data"]["order_details"]["status"]["code"], "cancelled");
    assert_eq!(desk.bring(an_order("5001")).await, id);
    assert_eq!(desk.view(id).await.order.stage, Stage::Ready);
    let (status, answer) = desk.send(Method::DELETE, "/orders/999", &Value::Null).await;
    assert_eq!(status, 404);
    fits("orders", "DELETE /orders/{id} 404", &answer);
}

#[tokio::test]
async fn an_order_called_off_after_its_label_is_stopped_whichever_way_it_is_said() {
    let desk = desk().await;
    let cancelled = json!({ "order_details": { "status": { "code": "refunded" } } });
    for (key, method, body) in [("5001", Method::DELETE, Value::Null), ("5002", Method::PATCH, cancelled)] {
        let id = desk.bring(an_order(key)).await;
        desk.at(move |station| calls::ship(station, OrderId(id)).unwrap()).await;
        let (status, _) = desk.send(method, &format!("/orders/{id}"), &body).await;
        assert!(matches!(status, 200 | 204), "{status}");
        let view = desk.view(id).await;
        assert!(view.late.unwrap().change.cancelled, "a person is asked");
        assert_eq!(view.order.stage, Stage::Labelled);
    }
}

#[tokio::test]
async fn a_number_that_changes_after_the_label_overwrites_nothing() {
    let desk = desk().await;
    let id = desk.bring(an_order("5001")).await;
    desk.at(move |station| calls::ship(station, OrderId(id)).unwrap()).await;
    let mut other = an_order("5001");
    other["order_number"] = "#other".into();
    let (status, answer) = desk.post(&json!([other])).await;
    assert_eq!((status, &answer["errors"][0]["source"]["pointer"]), (400, &json!("/data/attributes/[0]/order_number")));
}

#[tokio::test]
async fn what_is_not_kept_is_named() {
    let desk = desk().await;
    let mut order = an_order("5001");
    order["billing_address"] = json!({ "name": "A" });
    order["shipping_details"]["measurement"] =
        json!({ "weight": { "value": 3, "unit": "kg" }, "volume": { "value": 4, "unit": "l" } });
    order["order_details"]["order_items"][0]["mid_code"] = "NL1".into();
    order["sprockets"] = 1.into();
    let (_, created) = desk.post(&json!([order])).await;
    fits("orders", "POST /orders 201", &created);
    let mut named: Vec<&str> =
        created["data"][0]["not_kept"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    named.sort_unstable();
    let wanted = [
        "/billing_address",
        "/order_details/order_items/0/mid_code",
        "/shipping_details/measurement/volume",
        "/sprockets",
    ];
    assert_eq!(named, wanted);
}
