//! Service points in Sendcloud's shapes, out of what the station keeps.

use crate::desk::{Desk, desk};
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
    for (query, ids, geocoding) in [
        ("&carrier_code=dpd&latitude=52.0941&longitude=5.1190", vec![102, 101, 103], None),
        ("&use_integration_carriers=true&latitude=52.0941&longitude=5.1190&radius=1000", vec![102, 101], None),
        ("&carrier_code=dpd&address_postal_code=3512AE&address_city=Utrecht&limit=2", vec![101], Some("matched")),
        ("&carrier_code=dpd&address=Groningen&radius=5000", vec![103], Some("partially_matched")),
        ("&carrier_code=dpd&address=Stadhuisplein%2010%20Eindhoven", vec![], Some("not_found")),
        ("&carrier_code=dpd&carrier_service_point_id=A&carrier_service_point_id=C", vec![101, 103], None),
        ("&carrier_code=dpd&general_shop_type=locker", vec![101], None),
        ("&carrier_code=dpd&ne_latitude=53.3&ne_longitude=6.6&sw_latitude=53.2&sw_longitude=6.5", vec![103], None),
    ] {
        let (status, answer) = desk.get(&format!("{SEARCH}{query}")).await;
        assert_eq!(status, 200, "{query} {answer}");
        fits("service-points", "GET /service-points 200", &answer);
        let found: Vec<i64> =
            answer["data"]["results"].as_array().unwrap().iter().filter_map(|it| it["id"].as_i64()).collect();
        assert_eq!((found, answer["data"]["geocoding"]["status"].as_str()), (ids, geocoding), "{query}");
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
