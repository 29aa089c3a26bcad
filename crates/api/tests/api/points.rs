//! Service points in Sendcloud's shapes, out of what the station keeps.

use crate::desk::{Desk, an_order, desk};
use crate::schema::fits;
use model::{PointSwitch, ShopId};
use reqwest::Method;
use serde_json::json;
use station::calls::{self, ImportPoints, SwitchPoints};

const SEARCH: &str = "/service-points?country_code=NL";

/// Three points of DPD with numbers at the platform, one without, and one of UPS.
pub(crate) async fn with_points() -> Desk {
    let desk = desk().await;
    let table = "carrier,code,platform_id,kind,name,street,postal_code,city,country,latitude,longitude,hours\n\
                 dpd,A,101,locker,Locker,Neude 1,3512 AE,Utrecht,NL,52.0930,5.1190,24/7\n\
                 dpd,B,102,servicepoint,Kiosk,Neude 9,3512 AE,Utrecht,NL,52.0940,5.1190,Mo-Fr 09:00-18:00\n\
                 dpd,C,103,,Shop,Markt 1,9711 AA,Groningen,NL,53.2180,6.5670,\n\
                 dpd,D,,,Nameless,Neude 3,3512 AE,Utrecht,NL,52.0931,5.1191,\n\
                 ups,E,105,,Other,Neude 5,3512 AE,Utrecht,NL,52.0932,5.1192,\n";
    desk.at(|station| {
        let import = ImportPoints { name: "points.csv".to_owned(), text: table.to_owned(), whole: false };
        calls::points_import(station, import).unwrap();
        let (shop, country) = (ShopId("own-shop".to_owned()), "NL".parse().unwrap());
        let switch = PointSwitch { shop, carrier: "dpd".to_owned(), country };
        calls::points_switch(station, SwitchPoints { switch, on: true }).unwrap();
    })
    .await;
    desk
}

#[tokio::test]
async fn points_are_found_by_position_by_address_and_by_code() {
    let desk = with_points().await;
    for (query, codes, geocoding) in [
        ("&carrier_code=dpd&latitude=52.0941&longitude=5.1190", "B D A C", None),
        ("&use_integration_carriers=true&latitude=52.0941&longitude=5.1190&radius=1000", "B D A", None),
        ("&carrier_code=dpd&address_postal_code=3512AE&address_city=Utrecht&limit=2", "D A", Some("matched")),
        ("&carrier_code=dpd&address=Groningen&radius=5000", "C", Some("partially_matched")),
        ("&carrier_code=dpd&address=Stadhuisplein%2010%20Eindhoven", "", Some("not_found")),
        ("&carrier_code=dpd&carrier_service_point_id=A&carrier_service_point_id=C", "A C", None),
        ("&carrier_code=dpd&general_shop_type=locker", "A", None),
        ("&carrier_code=dpd&ne_latitude=53.3&ne_longitude=6.6&sw_latitude=53.2&sw_longitude=6.5", "C", None),
    ] {
        let (status, answer) = desk.get(&format!("{SEARCH}{query}")).await;
        assert_eq!(status, 200, "{query} {answer}");
        fits("service-points", "GET /service-points 200", &answer);
        let results = answer["data"]["results"].as_array().unwrap().iter();
        let found: Vec<&str> = results.filter_map(|it| it["carrier_service_point_id"].as_str()).collect();
        assert_eq!((&*found.join(" "), answer["data"]["geocoding"]["status"].as_str()), (codes, geocoding), "{query}");
    }
}

#[tokio::test]
async fn a_question_that_cannot_be_answered_names_its_parameter() {
    let desk = with_points().await;
    for (path, parameter) in [
        ("/service-points?carrier_code=dpd", "country_code"),
        ("/service-points?country_code=XX&carrier_code=dpd", "country_code"),
        (SEARCH, "carrier_code"),
        ("/service-points?country_code=NL&carrier_code=dpd&use_integration_carriers=true", "carrier_code"),
        ("/service-points?country_code=NL&carrier_code=ups", "carrier_code"),
        ("/service-points?country_code=NL&carrier_code=dpd&latitude=100&longitude=5", "latitude"),
        ("/service-points?country_code=NL&carrier_code=dpd&latitude=52", "latitude"),
        ("/service-points?country_code=NL&carrier_code=dpd&radius=99", "radius"),
        ("/service-points?country_code=NL&carrier_code=dpd&limit=201", "limit"),
        ("/service-points?country_code=NL&carrier_code=dpd&general_shop_type=kiosk", "general_shop_type"),
        ("/service-points?country_code=NL&carrier_code=dpd&ne_latitude=52&ne_longitude=5", "ne_latitude"),
        ("/service-points?country_code=NL&carrier_code=dpd&latitude=52&longitude=5&address=Utrecht", "address"),
    ] {
        let (status, answer) = desk.get(path).await;
        assert_eq!(
            (status, answer["errors"][0]["source"]["parameter"].as_str()),
            (400, Some(parameter)),
            "{path} {answer}"
        );
        fits("service-points", "GET /service-points 400", &answer);
    }
    let (status, answer) = desk.get("/service-points?country_code=DE&carrier_code=dpd").await;
    assert_eq!(
        (status, answer["errors"][0]["code"].as_str()),
        (400, Some("validation_error")),
        "none is switched on there"
    );
    assert_eq!(desk.get("/service-points?country_code=NL&carrier_code=dpd&weight=1").await.0, 501);
}

#[tokio::test]
async fn one_point_is_told_and_whether_it_takes_parcels() {
    let desk = with_points().await;
    let (status, answer) = desk.get("/service-points/101").await;
    assert_eq!((status, answer["data"]["carrier_service_point_id"].as_str()), (200, Some("A")));
    fits("service-points", "GET /service-points/{id} 200", &answer);
    assert_eq!(answer["data"]["opening_times"]["sunday"], json!([{ "start_time": "00:00", "end_time": "00:00" }]));
    let ask = |id: u32| {
        let path = format!("/service-points/{id}/check-availability");
        let request = desk.request(Method::POST, &path);
        async move { crate::desk::told(request.send().await.unwrap()).await }
    };
    let (status, answer) = ask(101).await;
    assert_eq!((status, &answer["data"]["is_available"]), (200, &json!(true)));
    fits("service-points", "POST /service-points/{id}/check-availability 200", &answer);
    for (status, answer) in [ask(999).await, desk.get("/service-points/999").await, desk.get("/service-points/A").await]
    {
        assert_eq!(status, 404);
        fits("service-points", "GET /service-points/{id} 404", &answer);
    }
}

/// A point no order can go to: one that is open on no day.
pub(crate) async fn with_a_shut_point() -> Desk {
    let desk = with_points().await;
    let table = "carrier,code,platform_id,name,street,postal_code,city,country,latitude,longitude,hours\n\
                 dpd,F,106,Shut,Neude 7,3512 AE,Utrecht,NL,52.0933,5.1193,off\n";
    desk.at(|station| {
        let import = ImportPoints { name: "shut.csv".to_owned(), text: table.to_owned(), whole: false };
        calls::points_import(station, import).unwrap();
    })
    .await;
    desk
}

#[tokio::test]
async fn a_point_whose_orders_would_be_held_is_told_and_not_available() {
    let desk = with_a_shut_point().await;
    let available = desk.request(Method::POST, "/service-points/106/check-availability").send().await.unwrap();
    assert_eq!(crate::desk::told(available).await.1["data"]["is_available"], false);
    assert_eq!(desk.get(&desk.v2("/service-points/106/check-availability")).await, (200, json!(false)));
    assert_eq!(desk.get("/service-points/106").await.1["data"]["name"], "Shut", "what is known of it is told");
}

/// Shops in Sendcloud's shapes know points by whole numbers, and platforms have given none to those of UPS.
#[tokio::test]
async fn a_point_without_a_platforms_number_is_named_by_one_of_its_own() {
    let desk = with_points().await;
    let (_, found) = desk.get(&format!("{SEARCH}&carrier_code=dpd&carrier_service_point_id=D")).await;
    let number = found["data"]["results"][0]["id"].as_i64().unwrap();
    assert!((1..1 << 53).contains(&number), "every language of JSON keeps it");
    let (status, one) = desk.get(&format!("/service-points/{number}")).await;
    assert_eq!((status, &one["data"]["carrier_service_point_id"]), (200, &json!("D")));
    let (_, v2) = desk.get(&desk.v2(&format!("/service-points/{number}"))).await;
    assert_eq!((&v2["id"], &v2["code"]), (&json!(number), &json!("D")));
    let mut order = an_order("to-D");
    order["service_point_details"] = json!({ "id": number.to_string(), "post_number": "77" });
    let id = desk.bring(order).await;
    let point = desk.view(id).await.order.service_point().cloned().unwrap();
    assert_eq!((&*point.id, &*point.carrier, &*point.post_number), ("D", "dpd", "77"), "carriers know its code alone");
    let options = json!({ "to_country_code": "NL", "to_service_point_id": number });
    assert_eq!(desk.send(Method::POST, "/shipping-options", &options).await.0, 200);
    // What is made up the same way and never was told is no point.
    assert_eq!(desk.get(&format!("/service-points/{}", number ^ 1)).await.0, 404);
}
