//! Shipments that are announced: with their label, once for each reference, and only as the desk would ship them.

use crate::desk::{Desk, an_order, beside, desk, desk_with, shop_with_key, told};
use crate::schema::fits;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use model::{ApiAccess, OrderId, ShipmentState, Stage};
use reqwest::Method;
use serde_json::{Value, json};
use station::calls;

/// A parcel of a shop that was never handed over; `key` is its reference.
pub(crate) fn an_announcement(key: &str) -> Value {
    json!({
        "external_reference_id": key,
        "order_number": format!("#{key}"),
        "to_address": {
            "name": "Bénédicte Håland", "address_line_1": "Rue des Tanneurs", "house_number": "12bis",
            "postal_code": "59000", "city": "Lille", "country_code": "FR", "email": "b@example.org",
        },
        "from_address": {
            "name": "Anyone", "address_line_1": "havenstraat", "house_number": "10", "postal_code": "3511AB",
            "city": "Utrecht", "country_code": "NL",
        },
        "ship_with": {
            "type": "shipping_option_code", "properties": { "shipping_option_code": "own-express", "contract_id": null },
        },
        "total_order_price": { "value": "31.20", "currency": "EUR" },
        "parcels": [{
            "weight": { "value": "1.345", "unit": "kg" },
            "dimensions": { "length": "30", "width": "20.5", "height": "8", "unit": "cm" },
            "parcel_items": [{
                "item_id": "77", "description": "Brass hook", "quantity": 3, "sku": "BH-3", "hs_code": "830250",
                "origin_country": "PT", "weight": { "value": 0.4, "unit": "kg" }, "product_id": "p-9",
                "price": { "value": "10.40", "currency": "EUR" },
            }],
        }],
    })
}

/// The same with another value at a place.
fn with(pointer: &str, value: Value) -> Value {
    let mut announcement = an_announcement("7001");
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match announcement.pointer(pointer) {
        Some(_) => *announcement.pointer_mut(pointer).unwrap() = value,
        None => announcement.pointer_mut(parent).unwrap()[name] = value,
    }
    announcement
}

pub(crate) async fn announce(desk: &Desk, body: &Value) -> (u16, Value) {
    desk.send(Method::POST, "/shipments/announce", body).await
}

/// The order of a reference at the desk.
async fn order_of(desk: &Desk, key: &str) -> i64 {
    let (_, orders) = desk.get(&format!("/orders?order_id={key}")).await;
    orders["data"][0]["id"].as_str().unwrap().parse().unwrap()
}

pub(crate) fn pointers(answer: &Value) -> Vec<String> {
    let errors = answer["errors"].as_array().unwrap_or_else(|| panic!("{answer}"));
    errors.iter().map(|error| error["source"]["pointer"].as_str().unwrap_or("none").to_owned()).collect()
}

#[tokio::test]
async fn an_announced_shipment_comes_with_its_number_and_its_label() {
    let desk = desk().await;
    let mut body = an_announcement("7001");
    body["label_details"] = json!({ "mime_type": "image/png", "dpi": 300 });
    body["reference"] = json!("Autumn fair");
    let (status, answer) = announce(&desk, &body).await;
    assert_eq!(status, 201, "{answer}");
    fits("shipments", "POST /shipments/announce 201", &answer);
    let shipment = &answer["data"];
    assert_eq!(shipment["reference"], "Autumn fair");
    assert_eq!((&shipment["external_reference_id"], &shipment["order_number"]), (&json!("7001"), &json!("#7001")));
    assert_eq!(shipment["label_details"], json!({ "mime_type": "image/png", "dpi": 300 }));
    assert_eq!(shipment["ship_with"]["properties"]["shipping_option_code"], "own-express");
    let parcel = &shipment["parcels"][0];
    assert_eq!((&parcel["status"]["code"], &parcel["weight"]["value"]), (&json!("READY_TO_SEND"), &json!("1.345")));
    assert_eq!((&parcel["dimensions"]["width"], &parcel["dimensions"]["unit"]), (&json!("205"), &json!("mm")));
    let file = STANDARD.decode(parcel["label_file"].as_str().unwrap()).unwrap();
    assert!(file.starts_with(b"\x89PNG"));
    let link = parcel["documents"][0]["link"].as_str().unwrap();
    let label = desk.request(Method::GET, link).header("accept", "application/zpl").send().await.unwrap();
    assert!(label.text().await.unwrap().contains("^XA"));

    let (_, found) = desk.get("/shipments?external_reference_id=7001").await;
    assert_eq!(found["data"][0]["id"], shipment["id"]);
    let view = desk.view(order_of(&desk, "7001").await).await;
    assert_eq!(
        (view.order.stage, view.order.facts.tags),
        (Stage::Labelled, ["announced", "reference: Autumn fair"].map(str::to_owned).to_vec())
    );
    assert_eq!(view.order.facts.lines[0].properties["product_id"], "p-9");
    let journal = serde_json::to_string(&view.journal).unwrap();
    assert!(journal.contains("journal-shipment-by-key") && journal.contains(&desk.key.key), "{journal}");
}

#[tokio::test]
async fn a_reference_is_announced_once_and_answered_with_what_there_is() {
    let desk = desk().await;
    let (_, first) = announce(&desk, &an_announcement("7001")).await;
    for path in ["/shipments/announce", "/shipments", "/shipments/announce-with-shipping-rules"] {
        // Another address, and the reference in other letters: it is the reference that counts.
        let mut body = an_announcement("7001");
        body["to_address"]["city"] = json!("Roubaix");
        let (status, answer) = desk.send(Method::POST, path, &body).await;
        assert_eq!((status, pointers(&answer)), (409, vec!["/data/attributes/external_reference_id".to_owned()]));
        fits("shipments", "POST /shipments 201", &answer);
        let same = |field: &str| assert_eq!(answer["data"][field], first["data"][field], "{field}");
        ["id", "to_address", "external_reference_id"].iter().for_each(|field| same(field));
    }
    let (_, list) = desk.get("/shipments").await;
    assert_eq!(list["data"].as_array().unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_at_once_with_one_reference_one_is_made() {
    let desk = desk().await;
    let sent = (0..8).map(|nth| {
        let mut body = an_announcement("7001");
        body["to_address"]["house_number"] = json!(nth.to_string());
        desk.request(Method::POST, "/shipments/announce").json(&body).send()
    });
    let sent: Vec<_> = sent.map(tokio::spawn).collect();
    let (mut made, mut met) = (Vec::new(), Vec::new());
    for answer in sent {
        let (status, answer) = told(answer.await.unwrap().unwrap()).await;
        match status {
            201 => made.push(answer["data"]["id"].clone()),
            409 => met.push(answer["data"]["id"].clone()),
            other => panic!("{other} {answer}"),
        }
    }
    assert_eq!((made.len(), met.len()), (1, 7));
    assert!(met.iter().all(|id| *id == made[0]), "each is answered with the one there is");
    let (_, list) = desk.get("/shipments").await;
    assert_eq!(list["data"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn what_the_desk_would_not_ship_is_refused_and_called_off() {
    let desk = desk().await;
    let code = "/ship_with/properties/shipping_option_code";
    for (body, place) in [
        (with(code, json!("nobody:knows")), code),
        // Too heavy for everything, and for what it is to ship with.
        (with("/parcels/0/weight/value", json!("66")), ""),
        (with("/parcels/0/weight/value", json!("12.5")), code),
        // A method for service points, and no point.
        (with(code, json!("own-pickup")), code),
    ] {
        let (status, answer) = announce(&desk, &body).await;
        assert_eq!((status, pointers(&answer)), (400, vec![format!("/data/attributes{place}")]), "{answer}");
        fits("shipments", "POST /shipments/announce 400", &answer["errors"]);
        assert_eq!(answer["errors"][0]["code"], "parcel_announcement_error");
        let view = desk.view(order_of(&desk, "7001").await).await;
        assert_eq!((view.order.stage, view.shipment.is_none()), (Stage::Cancelled, true), "nobody packs it");
    }
    // Mended, it goes under the same reference.
    let (status, answer) = announce(&desk, &an_announcement("7001")).await;
    assert_eq!(status, 201, "{answer}");
    assert_eq!(desk.view(order_of(&desk, "7001").await).await.order.stage, Stage::Labelled);
}

#[tokio::test]
async fn what_is_not_understood_is_refused_by_its_place() {
    let desk = desk().await;
    for (pointer, value) in [
        ("/to_address", Value::Null),
        ("/to_address/country_code", json!("Frankreich")),
        ("/to_address/po_box", json!("7")),
        ("/from_address/postal_code", json!("1011 AB")),
        ("/from_address/sender_address_id", json!(3)),
        ("/ship_with", Value::Null),
        ("/ship_with/type", json!("cheapest")),
        ("/ship_with/properties/contract_id", json!(517)),
        ("/label_details", json!({ "mime_type": "text/html" })),
        ("/label_details", json!({ "mime_type": "image/png", "dpi": 72 })),
        ("/parcels", json!([])),
        ("/parcels", json!(vec![json!({ "weight": { "value": "1", "unit": "kg" } }); 16])),
        ("/parcels/0/weight", Value::Null),
        ("/parcels/0/weight/value", json!("-3")),
        ("/parcels/0/weight/unit", json!("stone")),
        ("/parcels/0/dimensions/unit", json!("ell")),
        ("/parcels/0/dimensions/height", json!("0")),
        ("/parcels/0/package_type", json!("euro_pallet")),
        ("/parcels/0/sscc", json!("019844628346512933")),
        ("/parcels/0/additional_insured_price", json!({ "value": "nine", "currency": "EUR" })),
        ("/parcels/0/total_insured_price", json!({ "value": "nine", "currency": "EUR" })),
        ("/parcels/0/parcel_items/0/quantity", json!(0)),
        ("/parcels/0/parcel_items/0/description", json!("x".repeat(256))),
        ("/parcels/0/parcel_items/0/mid_code", json!("NLOZR92MEL")),
        ("/parcels/0/parcel_items/0/price/currency", json!("USD")),
        ("/external_reference_id", json!("k".repeat(201))),
        ("/external_reference_id", json!(7)),
        ("/total_order_price/value", json!("-1")),
        ("/reference", json!(["shipment-1234"])),
        ("/apply_shipping_rules", json!(true)),
        ("/delivery_dates", json!({ "handover_at": "soon" })),
        ("/customs_information", json!({ "export_reason": "whim" })),
    ] {
        let (status, answer) = announce(&desk, &with(pointer, value)).await;
        let below = |found: &String| found.starts_with(&format!("/data/attributes{pointer}"));
        assert_eq!(status, 400, "{pointer} {answer}");
        assert!(pointers(&answer).iter().any(below) || pointer.contains("from_address"), "{pointer} {answer}");
        fits("shipments", "POST /shipments/announce 400", &answer["errors"]);
    }
    let (_, answer) = announce(&desk, &with("/parcels/0/total_insured_value", json!(9))).await;
    let said = answer["errors"][0]["detail"].as_str().unwrap_or_default();
    assert!(said.contains("insured") && said.contains("Leave it out"), "{answer}");
    for brand in [json!(0), json!("blue"), json!(1.5)] {
        let (status, answer) = announce(&desk, &with("/brand_id", brand.clone())).await;
        assert_eq!((status, pointers(&answer)), (400, vec!["/data/attributes/brand_id".to_owned()]), "{brand}");
    }
    for body in ["", "[]", "7", "null", "\"x\"", "{\"a\":"] {
        let answer = desk.request(Method::POST, "/shipments/announce").body(body).send().await.unwrap();
        assert_eq!(answer.status(), 400, "{body}");
    }
    assert_eq!(desk.get("/orders").await.1["data"], json!([]), "nothing of it was taken");
}

#[tokio::test]
async fn what_cannot_be_insured_is_not_sent_uninsured() {
    let desk = desk().await;
    let insured = json!({ "value": "9.00", "currency": "EUR" });
    let wanted = with("/parcels/0/additional_insured_price", insured);
    let (status, answer) = announce(&desk, &wanted).await;
    assert_eq!(status, 400, "its method cannot be insured: {answer}");
    desk.at(|station| {
        let calls::VersionedSettings { version, mut settings } = calls::settings(station, ()).unwrap();
        for method in &mut settings.catalogue.methods {
            method.max_insurance = Some(model::Money { minor: 50_000, currency: model::Currency::EUR });
        }
        calls::settings_save(station, calls::VersionedSettings { version, settings }).unwrap();
    })
    .await;
    let (status, answer) = announce(&desk, &wanted).await;
    assert_eq!((status, pointers(&answer)), (400, vec!["/data/attributes/parcels".to_owned()]), "{answer}");
    let said = answer["errors"][0]["detail"].as_str().unwrap();
    assert!(said.contains("insured"), "nobody would be told: {said}");
}

#[tokio::test]
async fn one_wrong_value_is_named_and_nothing_beside_it() {
    let desk = desk().await;
    for (pointer, value) in [
        ("/parcels/0/weight/unit", json!("stone")),
        ("/parcels/0/weight/value", json!("0")),
        ("/parcels/0/dimensions/unit", json!("ell")),
        ("/parcels/0/dimensions/width", json!("wide")),
        ("/parcels/0/parcel_items/0/quantity", json!(0)),
        ("/parcels/0/parcel_items/0/weight/unit", json!("ell")),
        ("/parcels/0/parcel_items/0/origin_country", json!("XX")),
        ("/parcels/0/parcel_items", json!(vec![json!({ "description": "x", "quantity": 1 }); 1_001])),
        ("/parcels", json!(vec![json!({ "weight": { "value": "1", "unit": "kg" } }); 16])),
        ("/to_address/country_code", json!("XX")),
        ("/label_details/dpi", json!(72.5)),
        ("/ship_with/properties/contract_id", json!(517)),
    ] {
        let mut body = an_announcement("7001");
        body["label_details"] = json!({ "mime_type": "image/png", "dpi": 300 });
        *body.pointer_mut(pointer).unwrap() = value;
        let (status, answer) = announce(&desk, &body).await;
        assert_eq!((status, pointers(&answer)), (400, vec![format!("/data/attributes{pointer}")]), "{answer:.900}");
    }
}

#[tokio::test]
async fn every_parcel_has_the_weight_it_was_announced_with() {
    let desk = desk().await;
    let parcel = |kilograms: &str| json!({ "weight": { "value": kilograms, "unit": "kg" } });
    let body = with("/parcels", json!([parcel("1.2"), parcel("3.45"), parcel("0.3")]));
    let (status, answer) = announce(&desk, &body).await;
    assert_eq!(status, 201, "{answer}");
    fits("shipments", "POST /shipments/announce 201", &answer);
    let parcels = answer["data"]["parcels"].as_array().unwrap();
    let weights: Vec<&str> = parcels.iter().map(|parcel| parcel["weight"]["value"].as_str().unwrap()).collect();
    assert_eq!(weights, ["1.200", "3.450", "0.300"]);
    assert!(parcels.iter().all(|parcel| parcel.get("label_file").is_none() && parcel["tracking_number"] != ""));
    let mut sizes = with("/parcels", json!([parcel("1"), parcel("1")]));
    sizes["external_reference_id"] = json!("7002");
    sizes["parcels"][1]["dimensions"] = json!({ "length": "1", "width": "1", "height": "1", "unit": "m" });
    let (status, answer) = announce(&desk, &sizes).await;
    assert_eq!((status, pointers(&answer)), (400, vec!["/data/attributes/parcels/1/dimensions".to_owned()]));
}

#[tokio::test]
async fn goods_that_wait_at_the_desk_leave_once() {
    let desk = desk().await;
    desk.bring(an_order("7001")).await;
    let (status, answer) = announce(&desk, &an_announcement("7001")).await;
    assert_eq!((status, pointers(&answer)), (400, vec!["/data/attributes/external_reference_id".to_owned()]));
    let mut other = an_announcement("7001-b");
    other["order_number"] = json!("#7001");
    let (status, answer) = announce(&desk, &other).await;
    assert_eq!((status, pointers(&answer)), (400, vec!["/data/attributes/order_number".to_owned()]));
    // Once that order has its label, a further parcel of its number is another one.
    let (status, _) = desk
        .send(
            Method::POST,
            "/orders/create-label-sync",
            &json!({ "integration_id": 1, "order": { "order_id": "7001" } }),
        )
        .await;
    assert_eq!(status, 201);
    let (status, answer) = announce(&desk, &an_announcement("7001")).await;
    assert_eq!((status, &answer["data"]["order_number"]), (409, &json!("#7001")));
    assert_eq!(announce(&desk, &other).await.0, 201);
}

#[tokio::test]
async fn a_cancelled_shipment_is_packed_by_nobody() {
    let desk = desk().await;
    let (_, made) = announce(&desk, &an_announcement("7001")).await;
    let path = format!("/shipments/{}/cancel", made["data"]["id"].as_str().unwrap());
    let other = {
        let station = desk.station.clone();
        beside(move || shop_with_key(&station, "other-shop", ApiAccess::Write)).await
    };
    assert_eq!(desk.request_of(&other, Method::POST, &path).send().await.unwrap().status(), 404);
    let (status, answer) = desk.send(Method::POST, &path, &Value::Null).await;
    assert_eq!((status, &answer["data"]["status"]), (200, &json!("cancelled")));
    fits("shipments", "POST /shipments/{id}/cancel 200", &answer);
    assert_eq!(desk.view(order_of(&desk, "7001").await).await.order.stage, Stage::Cancelled);
    let (status, answer) = desk.send(Method::POST, &path, &Value::Null).await;
    assert_eq!(status, 409);
    fits("shipments", "POST /shipments/{id}/cancel 409", &answer["errors"]);
    // A reference stays spent.
    let (status, answer) = announce(&desk, &an_announcement("7001")).await;
    assert_eq!((status, &answer["data"]["parcels"][0]["status"]["code"]), (409, &json!("CANCELLED")));
    for missing in ["/shipments/9999/cancel", "/shipments/x/cancel", "/shipments/-1/cancel"] {
        let (status, answer) = desk.send(Method::POST, missing, &Value::Null).await;
        assert_eq!(status, 404);
        fits("shipments", "POST /shipments/{id}/cancel 404", &answer["errors"]);
    }
}

#[tokio::test]
async fn an_order_that_was_handed_over_is_ready_again_once_its_label_is_taken_back() {
    let desk = desk().await;
    let id = desk.bring(an_order("7001")).await;
    let body = json!({ "integration_id": 1, "order": { "order_number": "#7001" } });
    let (_, made) = desk.send(Method::POST, "/orders/create-label-sync", &body).await;
    let path = format!("/shipments/{}/cancel", made["data"]["shipment_id"].as_str().unwrap());
    assert_eq!(desk.send(Method::POST, &path, &Value::Null).await.0, 200);
    assert_eq!(desk.view(id).await.order.stage, Stage::Ready);
}

#[tokio::test]
async fn the_rules_decide_where_they_are_asked_to() {
    let desk = desk().await;
    let mut body = an_announcement("7001");
    body.as_object_mut().unwrap().remove("ship_with");
    body["delivery_indicator"] = json!("Express");
    body["apply_shipping_rules"] = json!(true);
    let (status, answer) = desk.send(Method::POST, "/shipments/announce-with-shipping-rules", &body).await;
    assert_eq!(status, 201, "{answer}");
    fits("shipments", "POST /shipments/announce-with-shipping-rules 201", &answer);
    assert_eq!(answer["data"]["ship_with"]["properties"]["shipping_option_code"], "own-express");
    body["external_reference_id"] = json!("7002");
    body["parcels"][0]["weight"]["value"] = json!("14");
    let (status, answer) = desk.send(Method::POST, "/shipments/create-with-shipping-rules", &body).await;
    assert_eq!(status, 201, "{answer}");
    fits("shipments", "POST /shipments/create-with-shipping-rules 201", &answer);
    assert_eq!(answer["data"]["ship_with"]["properties"]["shipping_option_code"], "own-heavy");
}

#[tokio::test]
async fn a_carrier_over_a_network_is_waited_for_or_not() {
    let desk = desk_with(api::Limits { reads: 100_000, ..api::Limits::default() }).await;
    let body = |key: &str| {
        let mut body = an_announcement(key);
        body["ship_with"]["properties"]["shipping_option_code"] = json!("sendcloud-economy");
        body
    };
    let (status, answer) = announce(&desk, &body("7001")).await;
    assert_eq!(status, 201, "{answer}");
    fits("shipments", "POST /shipments/announce 201", &answer);
    let file = answer["data"]["parcels"][0]["label_file"].as_str().unwrap();
    assert!(STANDARD.decode(file).unwrap().starts_with(b"%PDF"));
    let path = format!("/shipments/{}/cancel", answer["data"]["id"].as_str().unwrap());
    let (status, told) = desk.send(Method::POST, &path, &Value::Null).await;
    assert_eq!((status, &told["data"]["status"]), (202, &json!("queued")));
    fits("shipments", "POST /shipments/{id}/cancel 202", &told);

    let (status, answer) = desk.send(Method::POST, "/shipments", &body("7002")).await;
    assert_eq!(status, 201, "{answer}");
    fits("shipments", "POST /shipments 201", &answer);
    let path = format!("/shipments/{}", answer["data"]["id"].as_str().unwrap());
    for _ in 0..5_000 {
        let (_, answer) = desk.get(&path).await;
        if answer["data"]["parcels"][0]["status"]["code"] == "READY_TO_SEND" {
            assert_eq!(answer["data"]["errors"], json!([]));
            return;
        }
    }
    panic!("its carrier has not answered");
}

#[tokio::test]
async fn without_a_reference_every_announcement_is_another() {
    let desk = desk().await;
    let mut body = an_announcement("7001");
    body.as_object_mut().unwrap().remove("external_reference_id");
    let (first, second) = (announce(&desk, &body).await, announce(&desk, &body).await);
    assert_eq!((first.0, second.0), (201, 201), "{} {}", first.1, second.1);
    assert_ne!(first.1["data"]["id"], second.1["data"]["id"]);
}

#[tokio::test]
async fn a_key_that_reads_announces_and_cancels_nothing() {
    let desk = desk().await;
    let (_, made) = announce(&desk, &an_announcement("7001")).await;
    let id = made["data"]["id"].as_str().unwrap().to_owned();
    let station = desk.station.clone();
    let reads = beside(move || {
        let make = calls::MakeApiKey { shop: model::ShopId("own-shop".to_owned()), access: ApiAccess::Read };
        calls::api_key_make(&station, make).unwrap()
    })
    .await;
    for path in [
        "/shipments".to_owned(),
        "/shipments/announce".to_owned(),
        "/shipments/announce-with-shipping-rules".to_owned(),
        "/shipments/create-with-shipping-rules".to_owned(),
        format!("/shipments/{id}/cancel"),
        "/orders/create-label-sync".to_owned(),
        "/orders/create-labels-async".to_owned(),
    ] {
        let answer = desk.request_of(&reads, Method::POST, &path).json(&an_announcement("7002")).send().await.unwrap();
        assert_eq!(answer.status(), 403, "{path}");
    }
    let view = desk.view(order_of(&desk, "7001").await).await;
    assert_eq!(view.shipment.unwrap().state, ShipmentState::Labelled);
    assert_eq!(desk.get("/orders").await.1["data"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_desk_that_weighs_everything_is_not_gone_round() {
    let desk = desk().await;
    desk.at(|station| {
        let scale = calls::scale(station, ()).unwrap().unwrap().scale;
        calls::scale_save(station, model::Scale { always: true, ..scale }).unwrap();
    })
    .await;
    let (status, answer) = announce(&desk, &an_announcement("7001")).await;
    assert_eq!((status, pointers(&answer)), (400, vec!["/data/attributes".to_owned()]), "{answer}");
    let id = order_of(&desk, "7001").await;
    let shipped = desk.at(move |station| calls::order_open(station, OrderId(id)).unwrap().shipment).await;
    assert!(shipped.is_none());
}
