//! What stands around parcels in v2: methods, addresses, points, orders, and what is not there.

use super::{OWN_PARCEL, a_shipment, asked, message, read};
use crate::description::form_of;
use crate::desk::{Desk, an_order, desk, shop_with_key, told};
use crate::points::with_points;
use crate::schema::fits;
use model::{ApiAccess, Stage};
use reqwest::Method;
use serde_json::{Value, json};
use station::calls::{self, ImportPoints};

#[tokio::test]
async fn methods_and_addresses_are_told_with_their_numbers() {
    let desk = desk().await;
    let all = read(&desk, "/shipping_methods", "GET /shipping_methods").await;
    assert!(all["shipping_methods"].as_array().unwrap().iter().any(|it| it["id"] == OWN_PARCEL), "{all}");
    let senders = read(&desk, "/user/addresses/sender", "GET /user/addresses/sender").await;
    let sender = senders["sender_addresses"][0]["id"].to_string();
    read(&desk, &format!("/user/addresses/sender/{sender}"), "GET /user/addresses/sender/{id}").await;
    for query in [
        format!("?sender_address={sender}&to_country=FR&to_postal_code=59000&is_return=false"),
        "?sender_address=all&to_country=NL&from_postal_code=3511ab".to_owned(),
    ] {
        let found = read(&desk, &format!("/shipping_methods{query}"), "GET /shipping_methods").await;
        assert_eq!(found["shipping_methods"][0]["countries"].as_array().unwrap().len(), 1, "{found}");
        let one = format!("/shipping_methods/{OWN_PARCEL}{query}");
        read(&desk, &one, "GET /shipping_methods/{id}").await;
    }
    for (path, wanted, named) in [
        ("/shipping_methods?to_country=XX", 400, "to_country"),
        ("/shipping_methods?sender_address=5", 400, "sender_address"),
        ("/shipping_methods?service_point_id=5", 400, "service_point_id"),
        ("/shipping_methods?is_return=maybe", 400, "is_return"),
        ("/shipping_methods?is_return=true", 501, "is_return=true"),
        ("/shipping_methods/5", 404, ""),
        ("/user/addresses/sender/5", 404, ""),
    ] {
        let (status, answer) = desk.get(&desk.v2(path)).await;
        assert!(status == wanted && message(status, &answer).contains(named), "{path}: {answer}");
    }
}

#[tokio::test]
async fn orders_are_brought_changed_and_called_off_each_for_itself() {
    let desk = desk().await;
    let integration = read(&desk, "/integrations", "GET /integrations").await;
    let id = integration[0]["id"].to_string();
    read(&desk, &format!("/integrations/{id}"), "GET /integrations/{id}").await;
    let path = format!("/integrations/{id}/shipments");
    let mut bad = a_shipment("9002");
    bad["country"] = json!("XX");
    let list = json!([a_shipment("9001"), bad, a_shipment("9003")]);
    let (status, answer) = asked(&desk, Method::POST, &path, Some(&list)).await;
    assert_eq!(status, 200);
    fits("v2", "POST /integrations/{id}/shipments 200", &answer);
    let states: Vec<&Value> = answer.as_array().unwrap().iter().map(|told| &told["status"]).collect();
    assert_eq!(states, [&json!("created"), &json!("error"), &json!("created")], "{answer}");
    assert!(answer[1]["error"]["country"][0].as_str().unwrap().contains("XX"), "{answer}");
    assert_eq!(answer[0]["not_kept"], json!(["/customs_invoice_nr"]));
    let (_, again) = asked(&desk, Method::POST, &path, Some(&json!([a_shipment("9001")]))).await;
    assert_eq!((&again[0]["status"], &again[0]["shipment_uuid"]), (&json!("updated"), &answer[0]["shipment_uuid"]));

    for named in [
        json!({ "shipment_uuid": answer[0]["shipment_uuid"] }),
        json!({ "external_order_id": "9003", "external_shipment_id": "9003" }),
    ] {
        let (status, said) = asked(&desk, Method::POST, &format!("{path}/delete"), Some(&named)).await;
        assert_eq!(status, 204, "{said}");
    }
    let (_, orders) = desk.get("/orders").await;
    for order in orders["data"].as_array().unwrap() {
        assert_eq!(order["order_details"]["status"]["code"], "cancelled");
    }
    for (path, body, wanted) in [
        (format!("{path}/delete"), json!({}), 400),
        (format!("{path}/delete"), json!({ "shipment_uuid": "6b436cb2-65a4-482c-9d25-38be7868ff00" }), 404),
        (path.clone(), json!({}), 400),
        (path.clone(), json!(vec![a_shipment("9004"); 101]), 400),
        ("/integrations/999/shipments".to_owned(), json!([]), 404),
    ] {
        let (status, answer) = asked(&desk, Method::POST, &path, Some(&body)).await;
        assert!(status == wanted && !message(status, &answer).is_empty(), "{path}: {answer}");
    }
}

/// Sends a form to `check_and_store`.
async fn chosen(desk: &Desk, body: String) -> (u16, Value) {
    let request = desk.request(Method::POST, &desk.v2("/service-points/check_and_store"));
    let request = request.header("content-type", "application/x-www-form-urlencoded").body(body);
    told(request.send().await.unwrap()).await
}

#[tokio::test]
async fn points_are_found_checked_and_become_those_of_an_order() {
    let desk = with_points().await;
    let token = &desk.key.key;
    for (query, codes) in [
        ("country=NL&carrier=dpd&latitude=52.0941&longitude=5.1190", "B D A C"),
        ("country=NL&postal_code=3512AE&city=Utrecht&house_number=1", "D A B C"),
        ("country=NL&address=Groningen&radius=5000", "C"),
        ("country=NL&pudo_id=B", "B"),
        ("country=NL&carrier=dpd&general_shop_type=locker", "A"),
        ("country=NL&carrier=dpd&general_shop_type=servicepoint,locker&city=Utrecht&postal_code=3512AE", "A B"),
        ("country=NL&weight=5&postal_code=3512AE", "D A B C"),
    ] {
        let found = read(&desk, &format!("/service-points?access_token={token}&{query}"), "GET /service-points").await;
        let found: Vec<&str> = found.as_array().unwrap().iter().filter_map(|it| it["code"].as_str()).collect();
        assert_eq!(found.join(" "), codes, "{query}");
    }
    desk.at(|station| {
        let text = "carrier,code,platform_id,name,street,postal_code,city,country,latitude,longitude,max_weight\n\
                    dpd,D,,Nameless,Neude 3,3512 AE,Utrecht,NL,52.0931,5.1191,5000\n";
        let import = ImportPoints { name: "light.csv".to_owned(), text: text.to_owned(), whole: false };
        calls::points_import(station, import).unwrap();
    })
    .await;
    for (weight, codes) in [("5.0001", "A B C"), ("5", "D A B C")] {
        let path = format!("/service-points?country=NL&postal_code=3512AE&weight={weight}");
        let found = read(&desk, &path, "GET /service-points").await;
        let found: Vec<&str> = found.as_array().unwrap().iter().filter_map(|it| it["code"].as_str()).collect();
        assert_eq!(found.join(" "), codes, "what a point takes, {weight}");
    }
    assert_eq!(read(&desk, "/carriers", "GET /carriers").await, json!(["dpd"]));
    read(&desk, "/service-points/101", "GET /service-points/{service_point_id}").await;
    let said = read(
        &desk,
        "/service-points/101/check-availability",
        "GET /service-points/{service_point_id}/check-availability",
    );
    assert_eq!(said.await, true);
    for (path, wanted, named) in [
        ("/service-points?country=XX", 400, "country"),
        ("/service-points", 400, "country"),
        ("/service-points?country=NL&carrier=ups", 400, "carrier"),
        ("/service-points?country=NL&access_token=pd_nobody", 400, "access_token"),
        ("/service-points?country=NL&weight=light", 400, "weight"),
        ("/service-points?country=NL&weight=0", 400, "weight"),
        ("/service-points?country=NL&distance=5", 501, "distance="),
        ("/service-points/999", 404, ""),
    ] {
        let (status, answer) = desk.get(&desk.v2(path)).await;
        assert!(status == wanted && message(status, &answer).contains(named), "{path}: {answer}");
    }

    let order = desk.bring(an_order("7101")).await;
    let form = |order: &str| {
        form_of(&json!({
            "service_point": 102, "access_token": token, "check_availability": true, "store_order_id": order,
            "checkout_shippingmethod_id": "7", "checkout_shippingmethod_name": "Pickup & more", "to_post_number": "",
        }))
    };
    let (status, answer) = chosen(&desk, form("#7101")).await;
    assert_eq!((status, &answer["stored"], &answer["availability"]), (200, &json!(true), &json!(1)), "{answer}");
    fits("v2", "POST /service-points/check_and_store 200", &answer);
    let point = desk.view(order).await.order.facts.checkout.service_point.unwrap();
    assert_eq!((point.id.as_str(), point.carrier.as_str()), ("102", "dpd"));
    let (status, answer) = chosen(&desk, form("nobody's")).await;
    assert_eq!((status, answer.get("stored")), (200, None), "{answer}");
    for (body, wanted) in [
        ("", 400),
        ("service_point=102", 400),
        ("service_point=999&store_order_id=7101", 404),
        ("service_point=102&store_order_id=7101&check_availability=perhaps", 400),
        ("service_point=102&store_order_id=7101&access_token=pd_nobody", 400),
        ("service_point=102&store_order_id=7101&colour=red", 400),
        ("%%%=%zz&\u{0}&=&&&", 400),
        ("{\"service_point\":102}", 400),
    ] {
        let (status, answer) = chosen(&desk, body.to_owned()).await;
        assert!(status == wanted && !message(status, &answer).is_empty(), "{body}: {status} {answer}");
    }
}

#[tokio::test]
async fn what_is_not_there_is_named_and_bad_keys_and_bodies_are_refused_in_its_shape() {
    let desk = desk().await;
    for (method, path) in [
        (Method::GET, "/brands"),
        (Method::GET, "/user"),
        (Method::GET, "/returns"),
        (Method::GET, "/customs_declaration/normal_printer?ids=1001,2001"),
        (Method::GET, "/parcels?parcel_status=1000"),
        (Method::DELETE, "/parcels"),
        (Method::GET, "/%70arcels%2f..%2f..%2fapi%2fcall"),
    ] {
        let (status, answer) = told(desk.request(method, &desk.v2(path)).send().await.unwrap()).await;
        assert!(status == 501 && message(status, &answer).contains("does not offer"), "{path}: {answer}");
    }
    // What is written in percent is what it stands for.
    let statuses = told(desk.request(Method::GET, &desk.v2("/%70arcels/%73tatuses/")).send().await.unwrap()).await;
    assert_eq!((statuses.0, statuses.1.as_array().map(Vec::len)), (200, Some(13)));
    for id in ["0", "-1", "1", "1001", "999999999999999999999", "%00", "a%2Fb"] {
        let (status, answer) = desk.get(&desk.v2(&format!("/parcels/{id}"))).await;
        assert!(status == 404 && !message(status, &answer).is_empty(), "{id}: {answer}");
    }
    let large = desk.request(Method::POST, &desk.v2("/parcels")).body(vec![b' '; 50 << 20]).send().await;
    // The connection may end before all of it is sent.
    if let Ok(large) = large {
        let (status, answer) = told(large).await;
        assert!(status == 413 && !message(status, &answer).is_empty(), "{answer}");
    }
    for body in ["", "{", "parcel[name]=x&parcel[country]=NL", "[[[[[[[["] {
        let request = desk.request(Method::POST, &desk.v2("/parcels")).body(body);
        let (status, answer) = told(request.send().await.unwrap()).await;
        assert!(status == 400 && message(status, &answer).contains("no JSON"), "{body}: {answer}");
    }
    let reads = desk.at(|station| shop_with_key(station, "reader", ApiAccess::Read)).await;
    let body = json!({ "parcel": super::a_parcel("1") });
    let request = desk.request_of(&reads, Method::POST, &desk.v2("/parcels")).json(&body);
    let (status, answer) = told(request.send().await.unwrap()).await;
    assert!(status == 403 && !message(status, &answer).is_empty());
    // Another shop's parcel is none.
    let (_, made) = super::create(&desk, &body).await;
    let path = desk.v2(&format!("/parcels/{}", made["parcel"]["id"]));
    assert_eq!(desk.request_of(&reads, Method::GET, &path).send().await.unwrap().status(), 404);
    // A key that is revoked lets nobody in from then on.
    let id = desk.key.id;
    desk.at(move |station| calls::api_key_revoke(station, id).unwrap()).await;
    let (status, answer) = told(desk.request(Method::GET, &path).send().await.unwrap()).await;
    assert!(status == 401 && !message(status, &answer).is_empty());
    let order = made["parcel"]["external_reference"].as_str().unwrap().to_owned();
    let shop = model::ShopId("own-shop".to_owned());
    let query = model::BroughtQuery { reference: Some(order), ..model::BroughtQuery::of(shop, 1) };
    let kept = desk.at(move |station| calls::orders_brought(station, query).unwrap()).await;
    assert_eq!(kept[0].stage, Stage::Labelled);
}
