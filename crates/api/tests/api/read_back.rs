//! What became of an order: its shipment, its numbers, its labels.

use crate::desk::{Desk, an_order, beside, desk, shop_with_key, told};
use crate::schema::fits;
use model::{ApiAccess, OrderId};
use reqwest::Method;
use serde_json::{Value, json};
use station::calls::{self, VoidShipment};

/// A shipped order of so many parcels; its shipment as it is told.
async fn shipped(desk: &Desk, key: &str) -> (i64, Value) {
    let id = desk.bring(an_order(key)).await;
    desk.at(move |station| calls::ship(station, OrderId(id)).unwrap()).await;
    let (status, list) = desk.get(&format!("/shipments?order_number=%23{key}")).await;
    assert_eq!(status, 200);
    fits("shipments", "GET /shipments 200", &list);
    let shipments = list["data"].as_array().unwrap();
    assert_eq!(shipments.len(), 1);
    (id, shipments[0].clone())
}

#[tokio::test]
async fn what_shipped_is_told_where_the_printer_is_gone() {
    let desk = desk().await;
    let (_, shipment) = shipped(&desk, "5001").await;
    desk.at(|station| {
        for view in calls::printers(station, ()).unwrap() {
            calls::printer_remove(station, view.printer.id).unwrap();
        }
    })
    .await;
    let (status, list) = desk.get("/shipments").await;
    assert_eq!((status, &list["data"]), (200, &json!([shipment])));
}

#[tokio::test]
async fn a_shipment_is_told_with_its_number_and_where_its_label_is() {
    let desk = desk().await;
    let (_, shipment) = shipped(&desk, "5001").await;
    let parcel = &shipment["parcels"][0];
    assert_eq!((&shipment["order_number"], &shipment["to_address"]["city"]), (&json!("#5001"), &json!("Utrecht")));
    assert_eq!(parcel["status"]["code"], "READY_TO_SEND");
    let (status, one) = desk.get(&format!("/shipments/{}", shipment["id"].as_str().unwrap())).await;
    assert_eq!((status, &one["data"]), (200, &shipment));
    fits("shipments", "GET /shipments/{id} 200", &one);

    let number = parcel["tracking_number"].as_str().unwrap();
    for query in [
        format!("tracking_number={number}"),
        format!("external_reference_id={}", shipment["external_reference_id"].as_str().unwrap()),
    ] {
        assert_eq!(desk.get(&format!("/shipments?{query}")).await.1["data"], json!([shipment]), "{query}");
    }
    let (status, tracked) = desk.get(&format!("/parcels/tracking/{number}")).await;
    assert_eq!(status, 200);
    fits("parcel-tracking", "GET /parcels/tracking/{tracking_number} 200", &tracked);
    assert_eq!(
        (&tracked["source_id"], &tracked["tracking_numbers"][0]["tracking_number"]),
        (&json!("5001"), &json!(number))
    );
    let (status, missing) = desk.get("/parcels/tracking/nobody").await;
    assert_eq!(status, 404);
    fits("parcel-tracking", "GET /parcels/tracking/{tracking_number} 404", &missing);

    // The link in the answer leads to the label.
    let link = parcel["documents"][0]["link"].as_str().unwrap();
    for (accept, begins) in [
        (None, b"%PDF".as_slice()),
        (Some("*/*"), b"%PDF"),
        (Some("application/pdf"), b"%PDF"),
        (Some("application/zpl"), b"^XA"),
        (Some("text/html, image/png;q=0.5"), b"\x89PNG"),
    ] {
        let request = desk.request(Method::GET, link);
        let request = match accept {
            Some(accept) => request.header("accept", accept),
            None => request,
        };
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), 200, "{accept:?}");
        let bytes = answer.bytes().await.unwrap();
        assert!(bytes.windows(begins.len()).take(64).any(|part| part == begins), "{accept:?}");
    }
    let png = |dpi: u32| desk.request(Method::GET, &format!("{link}?dpi={dpi}")).header("accept", "image/png").send();
    let (small, large) =
        (png(203).await.unwrap().bytes().await.unwrap(), png(300).await.unwrap().bytes().await.unwrap());
    let width = |png: &[u8]| u32::from_be_bytes(png[16..20].try_into().unwrap());
    assert!(width(&large) > width(&small), "{} {}", width(&large), width(&small));
}

#[tokio::test]
async fn every_parcel_has_its_own_number_and_label() {
    let desk = desk().await;
    let mut order = an_order("5001");
    order["shipping_details"]["measurement"] = json!({ "weight": { "value": 2, "unit": "kg" } });
    let id = desk.bring(order).await;
    desk.at(move |station| {
        let settings = vec![model::Setting::Parcels { count: 3, share: model::Share::default() }];
        let overrides = model::Overrides { settings, ..model::Overrides::default() };
        let order = OrderId(id);
        calls::order_override(station, calls::OverrideOrder { order, overrides, slower: false }).unwrap();
        calls::ship(station, order).unwrap()
    })
    .await;
    let (_, list) = desk.get("/shipments").await;
    let parcels = list["data"][0]["parcels"].as_array().unwrap().clone();
    assert_eq!(parcels.len(), 3);
    for parcel in &parcels {
        let number = parcel["tracking_number"].as_str().unwrap();
        let link = parcel["documents"][0]["link"].as_str().unwrap();
        let label = desk.request(Method::GET, link).header("accept", "application/zpl").send().await.unwrap();
        let label = label.text().await.unwrap();
        assert!(label.contains("^XA"), "{number}");
        assert_eq!(desk.get(&format!("/parcels/tracking/{number}")).await.0, 200);
    }
}

#[tokio::test]
async fn a_label_that_was_taken_back_is_not_there_any_more() {
    let desk = desk().await;
    let (id, shipment) = shipped(&desk, "5001").await;
    let link = shipment["parcels"][0]["documents"][0]["link"].as_str().unwrap().to_owned();
    desk.at(move |station| {
        let shipment = calls::order_open(station, OrderId(id)).unwrap().shipment.unwrap().id;
        calls::void(station, VoidShipment { shipment, reason: "wrong box".to_owned() }).unwrap();
    })
    .await;
    let (_, list) = desk.get("/shipments").await;
    fits("shipments", "GET /shipments 200", &list);
    let parcel = &list["data"][0]["parcels"][0];
    assert_eq!((&parcel["status"]["code"], &parcel["documents"]), (&json!("CANCELLED"), &json!([])));
    let (status, answer) = desk.get(&link).await;
    assert_eq!(status, 404);
    fits("parcel-documents", "GET /parcels/{id}/documents/{type} 404", &answer);
}

#[tokio::test]
async fn another_shop_sees_nothing_of_it() {
    let desk = desk().await;
    let (_, shipment) = shipped(&desk, "5001").await;
    let station = desk.station.clone();
    let other = beside(move || shop_with_key(&station, "other-shop", ApiAccess::Write)).await;
    let (id, parcel) = (shipment["id"].as_str().unwrap(), &shipment["parcels"][0]);
    for path in [
        format!("/shipments/{id}"),
        format!("/parcels/tracking/{}", parcel["tracking_number"].as_str().unwrap()),
        parcel["documents"][0]["link"].as_str().unwrap().to_owned(),
    ] {
        assert_eq!(desk.request_of(&other, Method::GET, &path).send().await.unwrap().status(), 404, "{path}");
    }
    let list = told(desk.request_of(&other, Method::GET, "/shipments").send().await.unwrap()).await.1;
    assert_eq!(list["data"], json!([]));
}

#[tokio::test]
async fn what_is_no_label_is_refused_by_name() {
    let desk = desk().await;
    let (_, shipment) = shipped(&desk, "5001").await;
    let link = shipment["parcels"][0]["documents"][0]["link"].as_str().unwrap().to_owned();
    let of = |kind: &str| link.replace("documents/label", &format!("documents/{kind}"));
    for (path, accept, status) in [
        (of("horoscope"), "application/pdf", 400),
        (of("customs-declaration"), "application/pdf", 404),
        (link.clone(), "text/html", 400),
        (format!("{link}?dpi=123"), "image/png", 400),
        (format!("{link}?dpi=150"), "image/png", 400),
        (format!("{link}?paper_size=A4"), "application/pdf", 501),
    ] {
        let answer = desk.request(Method::GET, &path).header("accept", accept).send().await.unwrap();
        let (found, answer) = told(answer).await;
        assert_eq!(found, status, "{path} {answer}");
        if status == 400 {
            fits("parcel-documents", "GET /parcels/{id}/documents/{type} 400", &answer);
        }
    }
    for id in ["0", "x", "999001", "1"] {
        let (status, _) = desk.get(&format!("/parcels/{id}/documents/label")).await;
        assert_eq!(status, 404, "{id}");
    }
}

#[tokio::test]
async fn shipments_come_page_by_page() {
    let desk = desk().await;
    for key in ["5001", "5002", "5003"] {
        shipped(&desk, key).await;
    }
    let answer = desk.request(Method::GET, "/shipments?page_size=2").send().await.unwrap();
    let link = answer.headers()["link"].to_str().unwrap().to_owned();
    let (_, first) = told(answer).await;
    let next = link.split('>').next().unwrap().trim_start_matches('<');
    let (_, second) = desk.get(next).await;
    let numbers = |page: &Value| -> Vec<String> {
        let page = page["data"].as_array().unwrap();
        page.iter().map(|shipment| shipment["order_number"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!((numbers(&first), numbers(&second)), (vec!["#5003".into(), "#5002".into()], vec!["#5001".into()]));
    assert_eq!(desk.get("/shipments?parcel_status=11").await.0, 501);
}

#[tokio::test]
async fn shipments_are_found_by_their_ids_those_of_their_parcels_and_when_they_were_made() {
    let desk = desk().await;
    let (_, first) = shipped(&desk, "5001").await;
    let (_, second) = shipped(&desk, "5002").await;
    let id = |shipment: &Value| shipment["id"].as_str().unwrap().to_owned();
    let (one, two, parcel) = (id(&first), id(&second), second["parcels"][0]["id"].to_string());
    let made_at = first["parcels"][0]["created_at"].as_str().unwrap();
    for (query, wanted) in [
        (format!("shipment_uuids={one}"), vec![&one]),
        (format!("shipment_uuids={one},%20{two},x,9999"), vec![&two, &one]),
        ("shipment_uuids=nobody".to_owned(), vec![]),
        (format!("ids={parcel}"), vec![&two]),
        (format!("ids={parcel}&shipment_uuids={one}"), vec![]),
        (format!("announced_before={made_at}"), vec![]),
        ("announced_after=2020-01-01T00:00:00Z".to_owned(), vec![&two, &one]),
        ("announced_after=2120-01-01T00:00:00%2B02:00".to_owned(), vec![]),
    ] {
        let (status, list) = desk.get(&format!("/shipments?{query}")).await;
        let found: Vec<String> = list["data"].as_array().unwrap().iter().map(id).collect();
        assert_eq!((status, found.iter().collect::<Vec<_>>()), (200, wanted), "{query}");
    }
    let many = vec!["1"; 101].join(",");
    for (query, parameter) in
        [(format!("ids={many}"), "ids"), ("announced_after=yesterday".to_owned(), "announced_after")]
    {
        let (status, answer) = desk.get(&format!("/shipments?{query}")).await;
        assert_eq!((status, &answer["errors"][0]["source"]["parameter"]), (400, &json!(parameter)));
        fits("shipments", "GET /shipments 400", &answer["errors"]);
    }
}

#[tokio::test]
async fn customs_get_their_declaration_where_a_parcel_crosses_a_border() {
    let desk = desk().await;
    let mut order = an_order("5001");
    order["shipping_address"]["country_code"] = "CH".into();
    order["shipping_address"]["postal_code"] = "8001".into();
    let id = desk.bring(order).await;
    desk.at(move |station| calls::ship(station, OrderId(id)).unwrap()).await;
    let (_, list) = desk.get("/shipments").await;
    fits("shipments", "GET /shipments 200", &list);
    let documents = list["data"][0]["parcels"][0]["documents"].as_array().unwrap().clone();
    let kinds: Vec<&str> = documents.iter().map(|it| it["document_type"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["label", "customs-declaration"]);
    let link = documents[1]["link"].as_str().unwrap();
    for (accept, status) in [("application/pdf", 200), ("*/*", 200), ("image/png", 400)] {
        let answer = desk.request(Method::GET, link).header("accept", accept).send().await.unwrap();
        assert_eq!(answer.status(), status, "{accept}");
        assert_eq!(answer.bytes().await.unwrap().starts_with(b"%PDF"), status == 200, "{accept}");
    }
    let station = desk.station.clone();
    let other = beside(move || shop_with_key(&station, "other-shop", ApiAccess::Write)).await;
    assert_eq!(desk.request_of(&other, Method::GET, link).send().await.unwrap().status(), 404);
    let mut second = an_order("5003");
    second["shipping_address"]["country_code"] = "GB".into();
    second["shipping_address"]["postal_code"] = "SW1A 1AA".into();
    let second = desk.bring(second).await;
    desk.at(move |station| calls::ship(station, OrderId(second)).unwrap()).await;
    let (_, list) = desk.get("/shipments").await;
    let ids: Vec<&Value> = list["data"].as_array().unwrap().iter().map(|it| &it["parcels"][0]["id"]).collect();
    let several =
        format!("/parcel-documents/customs-declaration?parcels={}&parcels={}&parcels={}", ids[0], ids[1], ids[0]);
    for (accept, status) in [("application/pdf", 200), ("application/zpl", 400)] {
        let answer = desk.request(Method::GET, &several).header("accept", accept).send().await.unwrap();
        assert_eq!(answer.status(), status, "{accept}");
        let file = answer.bytes().await.unwrap();
        assert_eq!(file.starts_with(b"%PDF"), status == 200, "{accept}");
        if status == 200 {
            let pdf = hayro::hayro_syntax::Pdf::new(file.to_vec()).unwrap();
            let size = |page: &hayro::hayro_syntax::page::Page<'_>| page.render_dimensions();
            let sizes: Vec<(f32, f32)> = pdf.pages().iter().map(size).collect();
            let is_a4 = |(width, height): &(f32, f32)| (width - 595.3).abs() < 2.0 && (height - 841.9).abs() < 2.0;
            assert!(
                sizes.len() == 2 && sizes.iter().all(is_a4),
                "a paper that is asked for twice stands in it once: {sizes:?}"
            );
        }
    }
    assert_eq!(desk.request_of(&other, Method::GET, &several).send().await.unwrap().status(), 404);
    // Within the union nobody asks for one.
    let (_, inland) = shipped(&desk, "5002").await;
    let parcel = &inland["parcels"][0];
    assert_eq!(parcel["documents"].as_array().unwrap().len(), 1);
    let (status, answer) = desk.get(&format!("/parcels/{}/documents/customs-declaration", parcel["id"])).await;
    assert_eq!(status, 404);
    fits("parcel-documents", "GET /parcels/{id}/documents/{type} 404", &answer);
    let one_without = format!("/parcel-documents/customs-declaration?parcels={},{}", ids[0], parcel["id"]);
    assert_eq!(desk.get(&one_without).await.0, 404, "no file where one of them needs none");
    assert_eq!(desk.get(&format!("/parcels/{}/documents/air-waybill", parcel["id"])).await.0, 501);
}
