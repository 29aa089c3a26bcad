//! Parcels of v2: made with their label, handed over without one, once for each reference.

use super::{OWN_PARCEL, a_parcel, asked, create, message, read};
use crate::desk::{Desk, desk};
use crate::schema::fits;
use model::{OrderId, Stage};
use reqwest::Method;
use serde_json::{Value, json};
use station::calls;

/// A file under an address.
async fn file(desk: &Desk, link: &Value) -> (u16, Vec<u8>) {
    let answer = desk.request(Method::GET, link.as_str().unwrap()).send().await.unwrap();
    (answer.status().as_u16(), answer.bytes().await.unwrap().to_vec())
}

#[tokio::test]
async fn a_parcel_comes_with_its_number_and_its_label_and_can_be_taken_back() {
    let desk = desk().await;
    let mut wanted = a_parcel("8001");
    wanted["reference"] = json!("Autumn fair");
    wanted["insured_value"] = json!(0);
    let (status, answer) = create(&desk, &json!({ "parcel": wanted })).await;
    assert_eq!((status, &answer["parcel"]["reference"]), (200, &json!("Autumn fair")), "{answer}");
    fits("v2", "POST /parcels 200 parcel", &answer);
    let parcel = &answer["parcel"];
    assert_eq!((&parcel["status"]["id"], &parcel["shipment"]["id"]), (&json!(1000), &json!(OWN_PARCEL)));
    assert_eq!((&parcel["weight"], &parcel["external_reference"]), (&json!("1.345"), &json!("8001")));
    assert_eq!((&parcel["country"]["iso_3"], &parcel["address"]), (&json!("FRA"), &json!("Rue des Tanneurs 12bis")));
    let id = parcel["id"].to_string();
    let files = read(&desk, &format!("/labels/{id}"), "GET /labels/{parcel_id}").await;
    for link in [&files["label"]["label_printer"], &parcel["label"]["label_printer"], &parcel["documents"][0]["link"]] {
        let (status, label) = file(&desk, link).await;
        assert!(status == 200 && label.starts_with(b"%PDF"), "{link}");
    }
    let (_, bulk) =
        asked(&desk, Method::POST, "/labels", Some(&json!({ "label": { "parcels": [parcel["id"]] } }))).await;
    assert_eq!(bulk["label"], files["label"]);
    let found = read(&desk, &format!("/parcels/{id}"), "GET /parcels/{id}").await;
    assert_eq!(found["parcel"]["tracking_number"], parcel["tracking_number"]);
    // Tryton's module for Sendcloud stops at a parcel without these.
    let granted = ["contract", "customs_shipment_type"].map(|name| found["parcel"].get(name));
    assert_eq!((granted, found["parcel"]["tracking_url"].is_string()), ([Some(&Value::Null); 2], true));
    let number = parcel["tracking_number"].as_str().unwrap();
    for query in
        ["external_reference=8001", "order_number=%238001", &format!("tracking_number={number}"), &format!("ids={id}")]
    {
        let list = read(&desk, &format!("/parcels?{query}"), "GET /parcels").await;
        assert_eq!(list["parcels"][0]["id"], parcel["id"], "{query}");
        assert_eq!(list["parcels"].as_array().unwrap().len(), 1, "{query}");
    }

    let cancel = format!("/parcels/{id}/cancel");
    let (status, answer) = asked(&desk, Method::POST, &cancel, None).await;
    assert_eq!((status, &answer["status"]), (200, &json!("cancelled")), "{answer}");
    fits("v2", "POST /parcels/{id}/cancel 200", &answer);
    let (status, answer) = asked(&desk, Method::POST, &cancel, None).await;
    assert!(status == 400 && message(status, &answer).contains("cancelled already"), "{answer}");
    let found = read(&desk, &format!("/parcels/{id}"), "GET /parcels/{id}").await;
    assert_eq!((&found["parcel"]["status"]["id"], &found["parcel"]["label"]), (&json!(2000), &json!({})));
    assert_eq!(file(&desk, &files["label"]["label_printer"]).await.0, 404);
}

/// How wide and high each page of a PDF is, in millimetres.
fn pages(file: &[u8]) -> Vec<(u32, u32)> {
    assert!(file.starts_with(b"%PDF"));
    let pdf = hayro::hayro_syntax::Pdf::new(file.to_vec()).unwrap();
    let millimetres = |points: f32| (points * 25.4 / 72.0).round() as u32;
    let size = |page: &hayro::hayro_syntax::page::Page<'_>| page.render_dimensions();
    pdf.pages().iter().map(size).map(|(width, height)| (millimetres(width), millimetres(height))).collect()
}

#[tokio::test]
async fn labels_of_several_parcels_are_one_file() {
    let desk = desk().await;
    let mut ids = Vec::new();
    for number in ["8101", "8102", "8103"] {
        let (_, answer) = create(&desk, &json!({ "parcel": a_parcel(number) })).await;
        ids.push(answer["parcel"]["id"].as_i64().unwrap());
    }
    let ask = json!({ "label": { "parcels": ids } });
    let (status, files) = asked(&desk, Method::POST, "/labels", Some(&ask)).await;
    assert_eq!(status, 200, "{files}");
    fits("v2", "POST /labels 200", &files);
    let (_, own) = file(&desk, &files["label"]["label_printer"]).await;
    let one = pages(&file(&desk, &json!(desk.v2(&format!("/labels/label_printer/{}", ids[0])))).await.1);
    assert_eq!((one.len(), pages(&own)), (1, vec![one[0]; 3]));
    let a4 = |count: usize| vec![(210, 297); count];
    for (first, sheets) in [(0, 1), (1, 1), (2, 2), (3, 2)] {
        let (status, sheet) = file(&desk, &files["label"]["normal_printer"][first]).await;
        assert_eq!((status, pages(&sheet)), (200, a4(sheets)), "from quarter {first}");
    }
    let (status, sheet) = file(&desk, &json!(desk.v2(&format!("/labels/normal_printer/{}", ids[0])))).await;
    assert_eq!((status, pages(&sheet)), (200, a4(1)));
    let joined = ids.iter().map(i64::to_string).collect::<Vec<_>>().join(",");
    for (query, wanted) in [
        (format!("ids={joined}&start_from=4"), 400),
        (format!("ids={joined},1"), 404),
        ("ids=".to_owned(), 400),
        (format!("ids={}", vec![ids[0].to_string(); 21].join(",")), 400),
    ] {
        let (status, answer) = desk.get(&desk.v2(&format!("/labels/normal_printer?{query}"))).await;
        assert!(status == wanted && !message(status, &answer).is_empty(), "{query}: {status} {answer}");
    }
    // The same in v3, where ZPL is to be had as well.
    let named = ids.iter().map(|id| format!("parcels={id}")).collect::<Vec<_>>().join("&");
    let of = |kind: &str| format!("/parcel-documents/{kind}?{named}");
    let answer = desk.request(Method::GET, &of("label")).send().await.unwrap();
    assert_eq!(pages(&answer.bytes().await.unwrap()).len(), 3);
    let answer = desk.request(Method::GET, &of("label")).header("accept", "application/zpl").send().await.unwrap();
    assert_eq!(answer.headers()["content-type"], "application/zpl");
    assert_eq!(answer.text().await.unwrap().matches("^XZ").count(), 3);
    for (path, wanted) in [
        (of("customs-declaration"), 404),
        (of("air-waybill"), 501),
        (of("poem"), 400),
        ("/parcel-documents/label".to_owned(), 400),
    ] {
        assert_eq!(desk.get(&path).await.0, wanted, "{path}");
    }
}

#[tokio::test]
async fn a_parcel_without_a_label_is_an_order_and_keeps_its_number() {
    let desk = desk().await;
    let mut parcel = a_parcel("8002");
    parcel["request_label"] = json!(false);
    parcel["sender_address"] = json!(2_028_744_976);
    let (status, answer) = create(&desk, &json!({ "parcel": parcel })).await;
    assert_eq!(status, 200, "{answer}");
    fits("v2", "POST /parcels 200 parcel", &answer);
    let told = &answer["parcel"];
    assert_eq!((&told["status"]["id"], &told["tracking_number"]), (&json!(999), &json!("")));
    assert_eq!(
        (&told["tracking_url"], told.get("contract")),
        (&json!(""), Some(&Value::Null)),
        "as clients take for granted"
    );
    assert_eq!(told["not_kept"], json!(["/parcel/sender_address"]));
    let id = told["id"].as_i64().unwrap();
    // Once more it is the same, and found by its reference.
    let (_, again) = create(&desk, &json!({ "parcel": parcel })).await;
    let list = read(&desk, "/parcels?external_reference=8002", "GET /parcels").await;
    assert_eq!((&again["parcel"]["id"], &list["parcels"][0]["id"]), (&told["id"], &told["id"]));
    let (status, _) = desk.get(&desk.v2(&format!("/labels/{id}"))).await;
    assert_eq!(status, 404, "it has no label yet");

    // The desk packs it, and the shop reads its number back.
    let order = OrderId(id / 1_000);
    let view = desk.view(order.0).await;
    assert_eq!((view.order.stage, view.order.facts.tags.len()), (Stage::Ready, 0));
    desk.at(move |station| calls::ship(station, order).unwrap()).await;
    let found = read(&desk, &format!("/parcels/{id}"), "GET /parcels/{id}").await;
    assert_eq!((&found["parcel"]["id"], &found["parcel"]["status"]["id"]), (&json!(id), &json!(1000)));
    assert_ne!(found["parcel"]["tracking_number"], "");
    let files = read(&desk, &format!("/labels/{id}"), "GET /labels/{parcel_id}").await;
    assert_eq!(file(&desk, &files["label"]["label_printer"]).await.0, 200);
}

#[tokio::test]
async fn the_label_of_a_parcel_that_was_handed_over_is_asked_for_later() {
    let desk = desk().await;
    let mut parcel = a_parcel("8003");
    parcel["request_label"] = json!(false);
    let (_, answer) = create(&desk, &json!({ "parcel": parcel })).await;
    let id = &answer["parcel"]["id"];
    let ask = json!({ "parcel": { "id": id, "request_label": true } });
    for _ in 0..2 {
        let (status, answer) = asked(&desk, Method::PUT, "/parcels", Some(&ask)).await;
        assert_eq!((status, &answer["parcel"]["id"]), (200, id), "{answer}");
        assert_ne!(answer["parcel"]["tracking_number"], "");
    }
    let list = read(&desk, "/parcels", "GET /parcels").await;
    assert_eq!(list["parcels"].as_array().unwrap().len(), 1);
    for (change, field) in [
        (json!({ "id": id, "request_label": true, "name": "Another" }), "parcel.name"),
        (json!({ "id": id }), "parcel.request_label"),
        (json!({ "request_label": true }), "parcel.id"),
    ] {
        let (status, answer) = asked(&desk, Method::PUT, "/parcels", Some(&json!({ "parcel": change }))).await;
        assert!(status == 400 && message(status, &answer).contains(field), "{answer}");
    }
    // One that waits is called off by its number.
    parcel["external_reference"] = json!("8004");
    let (_, answer) = create(&desk, &json!({ "parcel": parcel })).await;
    let id = answer["parcel"]["id"].as_i64().unwrap();
    let (status, _) = asked(&desk, Method::POST, &format!("/parcels/{id}/cancel"), None).await;
    assert_eq!((status, desk.view(id / 1_000).await.order.stage), (200, Stage::Cancelled));
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_at_once_with_one_reference_one_is_made_in_either_version() {
    let desk = desk().await;
    let sent = (0..8).map(|nth: usize| {
        let mut parcel = a_parcel("8005");
        parcel["house_number"] = json!(nth.to_string());
        let announced = nth.is_multiple_of(2);
        let request = if announced {
            let body = crate::announce::an_announcement("8005");
            desk.request(Method::POST, "/shipments/announce").json(&body)
        } else {
            desk.request(Method::POST, &desk.v2("/parcels")).json(&json!({ "parcel": parcel }))
        };
        tokio::spawn(request.send())
    });
    let sent: Vec<_> = sent.collect();
    let mut statuses = Vec::new();
    for answer in sent {
        statuses.push(answer.await.unwrap().unwrap().status().as_u16());
    }
    assert!(statuses.iter().all(|status| [200, 201, 409].contains(status)), "{statuses:?}");
    let list = read(&desk, "/parcels?external_reference=8005", "GET /parcels").await;
    assert_eq!(list["parcels"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn of_several_each_stands_for_itself_once_all_can_be_read() {
    let desk = desk().await;
    let mut heavy = a_parcel("8007");
    heavy["weight"] = json!("900");
    let (status, answer) = create(&desk, &json!({ "parcels": [a_parcel("8006"), heavy] })).await;
    assert_eq!(status, 200, "{answer}");
    fits("v2", "POST /parcels 200 parcels", &answer);
    fits("v2", "POST /parcels 200 failed_parcels", &answer);
    assert_eq!(answer["parcels"].as_array().unwrap().len(), 1);
    let failed = &answer["failed_parcels"][0];
    assert_eq!(failed["parcel"]["external_reference"], "8007");
    assert!(!failed["errors"].as_object().unwrap().is_empty(), "{failed}");

    // One that cannot be read keeps all from being made, and each place is named.
    let mut bad = a_parcel("8009");
    bad["country"] = json!("Lummerland");
    bad["weight"] = json!(0);
    let (status, answer) = create(&desk, &json!({ "parcels": [a_parcel("8008"), bad] })).await;
    let said = message(status, &answer);
    assert!(status == 400 && said.contains("parcels.1.country") && said.contains("parcels.1.weight"), "{said}");
    // Sendcloud's file would have at least one in every list.
    let (_, list) = desk.get(&desk.v2("/parcels?external_reference=8008")).await;
    assert_eq!(list["parcels"], json!([]));

    let mut three = a_parcel("8010");
    three["quantity"] = json!(3);
    let (status, answer) = create(&desk, &json!({ "parcels": [three] })).await;
    let numbers: Vec<&Value> = answer["parcels"].as_array().unwrap().iter().map(|parcel| &parcel["collo_nr"]).collect();
    assert_eq!((status, numbers), (200, vec![&json!(0), &json!(1), &json!(2)]), "{answer}");
}

#[tokio::test]
async fn what_is_wrong_with_a_parcel_is_named_and_nothing_is_made() {
    let desk = desk().await;
    for (field, value, named) in [
        ("country", json!("XX"), "parcel.country"),
        ("weight", json!("0"), "parcel.weight"),
        ("weight", json!("heavy"), "parcel.weight"),
        ("shipment", json!({ "id": 5 }), "parcel.shipment.id"),
        ("shipment", json!({ "name": "Parcel" }), "parcel.shipment.id"),
        ("is_return", json!(true), "parcel.is_return"),
        ("quantity", json!(3), "parcel.quantity"),
        ("quantity", json!(0), "parcel.quantity"),
        ("contract", json!(5), "parcel.contract"),
        ("sender_address", json!(5), "parcel.sender_address"),
        ("insured_value", json!(50), "insured"),
        ("insured_value", json!("much"), "parcel.insured_value"),
        ("total_insured_value", json!(50), "insured"),
        ("total_insured_value", json!("much"), "parcel.total_insured_value"),
        ("to_post_number", json!("12345678"), "parcel.to_service_point"),
        ("length", json!("30"), "parcel.width"),
        ("parcel_items", json!([{ "quantity": 1 }]), "parcel.parcel_items.0.description"),
        ("customs_information", json!({ "customs_shipment_type": 9 }), "customs_shipment_type"),
        ("name", json!(["x"]), "parcel.name"),
        ("colour", json!("red"), "parcel.colour"),
    ] {
        let mut parcel = a_parcel("8011");
        parcel[field] = value;
        let (status, answer) = create(&desk, &json!({ "parcel": parcel })).await;
        let said = message(status, &answer);
        assert!(status == 400 && said.contains(named), "{field}: {status} {said}");
        fits("v2", "POST /parcels 400", &answer);
    }
    for body in [
        json!([]),
        json!({}),
        json!({ "parcel": [] }),
        json!({ "parcels": [] }),
        json!({ "parcel": {}, "parcels": [{}] }),
    ] {
        let (status, answer) = create(&desk, &body).await;
        assert!(status == 400 && !message(status, &answer).is_empty(), "{body} {answer}");
    }
    // Rules decide where the placeholder of v2 is named.
    let mut parcel = a_parcel("8012");
    parcel["shipment"] = json!({ "id": 8, "name": "Unstamped letter" });
    parcel["apply_shipping_rules"] = json!(true);
    let (status, answer) = create(&desk, &json!({ "parcel": parcel })).await;
    assert_eq!((status, &answer["parcel"]["shipment"]["id"]), (200, &json!(OWN_PARCEL)), "{answer}");
    let list = read(&desk, "/parcels", "GET /parcels").await;
    assert_eq!(list["parcels"].as_array().unwrap().len(), 1);
}
