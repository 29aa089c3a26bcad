//! What parcels can ship with, and for how much.

use crate::announce::{an_announcement, announce, pointers};
use crate::desk::{Desk, desk, shop_with_key, told};
use crate::schema::fits;
use crate::senders::set;
use model::{ApiAccess, Money, ShopId};
use reqwest::Method;
use serde_json::{Value, json};
use station::calls::{self, BringRates, ImportPoints, PanelColumns, RatesForm};

/// Prices of the practice carrier: by weight, with a surcharge.
const SHEET: &str = "carrier,service,countries,min_g,max_g,price,currency,surcharge:Fuel,surcharge:Quiet street\n\
    own,own-parcel,NL,0,2000,4.50,EUR,0.30,0.05\n\
    own,own-parcel,NL,2000,10000,6.00,EUR,0.30,0.05\n\
    own,own-parcel,FR,0,10000,11.00,EUR,,\n";

/// A practice station whose only prices are those of the sheet.
async fn with_prices() -> Desk {
    let desk = desk().await;
    set(&desk, |settings| {
        for zone in settings.catalogue.methods.iter_mut().flat_map(|method| &mut method.zones) {
            (zone.prices, zone.lead_days) = (Vec::new(), None);
        }
    })
    .await;
    desk.at(|station| {
        let bring = BringRates {
            name: "rates.csv".to_owned(),
            text: SHEET.to_owned(),
            form: RatesForm::Own,
            carrier: None,
            columns: PanelColumns::default(),
            dry_run: false,
        };
        calls::rates_bring(station, bring).unwrap();
    })
    .await;
    desk
}

async fn ask(desk: &Desk, body: &Value) -> (u16, Value) {
    let (status, answer) = desk.send(Method::POST, "/shipping-options", body).await;
    if status == 200 {
        fits("shipping-options", "POST /shipping-options 200", &answer);
    } else {
        fits("shipping-options", "POST /shipping-options 400", &answer);
    }
    (status, answer)
}

/// The codes of what is answered.
fn codes(answer: &Value) -> Vec<&str> {
    let options = answer["data"].as_array().unwrap_or_else(|| panic!("{answer}"));
    options.iter().map(|option| option["code"].as_str().unwrap()).collect()
}

fn parcel(kilograms: &str) -> Value {
    json!({ "weight": { "value": kilograms, "unit": "kg" } })
}

/// From the station to a country.
fn to(country: &str, parcels: Value) -> Value {
    json!({ "from_country_code": "NL", "to_country_code": country, "parcels": parcels, "calculate_quotes": true })
}

#[tokio::test]
async fn parcels_are_priced_by_the_sheet_with_every_part() {
    let desk = with_prices().await;
    let (status, answer) = ask(&desk, &to("NL", json!([parcel("1.2"), parcel("3.5")]))).await;
    assert_eq!(status, 200, "{answer}");
    assert_eq!(codes(&answer)[0], "own-parcel", "what has a price comes first");
    let quote = &answer["data"][0]["quotes"][0]["price"];
    assert_eq!(quote["total"], json!({ "value": "11.20", "currency": "EUR" }));
    let parts: Vec<(&str, &str)> = quote["breakdown"]
        .as_array()
        .unwrap()
        .iter()
        .map(|part| (part["type"].as_str().unwrap(), part["price"]["value"].as_str().unwrap()))
        .collect();
    assert_eq!(parts, [("price_without_insurance", "10.50"), ("fuel", "0.60"), ("other", "0.10")]);
    let unpriced = answer["data"].as_array().unwrap().iter().find(|it| it["code"] == "own-express").unwrap();
    assert_eq!(unpriced["quotes"], json!([]), "nobody says a price");
    let (_, abroad) = ask(&desk, &to("FR", json!([parcel("1.2")]))).await;
    let abroad = abroad["data"].as_array().unwrap().iter().find(|it| it["code"] == "own-parcel").unwrap();
    assert_eq!(abroad["quotes"][0]["price"]["total"]["value"], "11.00");
}

#[tokio::test]
async fn what_a_carrier_says_on_line_stands_where_nobody_here_knows_a_price() {
    let desk = with_prices().await;
    let (_, answer) = ask(&desk, &to("NL", json!([parcel("1.2")]))).await;
    let economy = answer["data"].as_array().unwrap().iter().find(|it| it["code"] == "sendcloud-economy").unwrap();
    assert_eq!(economy["quotes"].as_array().unwrap().len(), 1, "{economy}");
    assert!(economy["quotes"][0]["lead_time"].as_i64().unwrap() % 24 == 0, "{economy}");
}

#[tokio::test]
async fn options_are_those_that_can_carry_the_parcels_there() {
    let desk = with_prices().await;
    for (body, wanted) in [
        (json!({}), vec!["own-parcel", "own-express", "own-heavy", "own-pickup", "own-world", "sendcloud-economy"]),
        (json!({ "to_country_code": "JP" }), vec!["own-world"]),
        (to("NL", json!([parcel("25")])), vec!["own-heavy"]),
        (to("NL", json!([parcel("31.6")])), vec![]),
        (to("CH", json!([parcel("9")])), vec!["own-parcel", "own-express", "own-heavy", "own-pickup", "own-world"]),
    ] {
        let (status, answer) = ask(&desk, &body).await;
        let mut found = codes(&answer);
        found.sort_unstable();
        let mut wanted = wanted;
        wanted.sort_unstable();
        assert_eq!((status, found), (200, wanted), "{body}");
        let quoted = answer["data"].as_array().unwrap().iter().all(|option| option.get("quotes").is_some());
        assert_eq!(quoted, body.get("calculate_quotes").is_some(), "{body}");
    }
    // A body that says nothing is a question, too.
    let answer = desk.request(Method::POST, "/shipping-options").send().await.unwrap();
    assert_eq!(codes(&told(answer).await.1).len(), 6);
}

#[tokio::test]
async fn what_is_answered_can_be_announced() {
    let desk = with_prices().await;
    let (_, answer) = ask(&desk, &to("FR", json!([parcel("1.345")]))).await;
    let mut made = 0;
    for option in answer["data"].as_array().unwrap() {
        if option["requirements"]["is_service_point_required"] == true {
            continue;
        }
        let mut body = an_announcement(&format!("of-{}", option["code"].as_str().unwrap()));
        body["ship_with"]["properties"] = json!({ "shipping_option_code": option["code"] });
        let (status, answer) = announce(&desk, &body).await;
        assert_eq!(status, 201, "{answer}");
        made += 1;
    }
    assert!(made >= 4, "{made}");
}

#[tokio::test]
async fn a_filter_leaves_what_it_asks_for() {
    let desk = with_prices().await;
    set(&desk, |settings| {
        settings.catalogue.methods[1].signature = model::Offer::Always;
        settings.catalogue.methods[0].lead_days = Some(2);
        settings.catalogue.methods[1].lead_days = Some(1);
        settings.catalogue.methods[3].first_mile = model::FirstMile::Pickup;
    })
    .await;
    for (field, value, wanted) in [
        ("carrier_code", json!("own"), vec!["own-express", "own-heavy", "own-parcel", "own-pickup", "own-world"]),
        ("carrier_code", json!("dpd"), vec!["sendcloud-economy"]),
        ("carrier_code", json!("nobody"), vec![]),
        ("shipping_option_code", json!("dpd:home"), vec!["sendcloud-economy"]),
        ("shipping_option_code", json!("own-world"), vec!["own-world"]),
        ("shipping_product_code", json!("own-express"), vec!["own-express"]),
        ("functionalities", json!({ "signature": true }), vec!["own-express"]),
        ("functionalities", json!({ "last_mile": "service_point" }), vec!["own-pickup"]),
        ("functionalities", json!({ "first_mile": "pickup", "signature": false }), vec!["own-heavy"]),
        ("lead_time", json!({ "lte": 24 }), vec!["own-express"]),
        ("lead_time", json!({ "gt": 24, "lt": "48.5" }), vec!["own-parcel"]),
        ("lead_time", json!({ "eq": 48 }), vec!["own-parcel"]),
        ("lead_time", json!({ "gte": 49 }), vec![]),
    ] {
        let mut body = json!({ "to_country_code": "NL" });
        body[field] = value;
        let (status, answer) = ask(&desk, &body).await;
        let mut found = codes(&answer);
        found.sort_unstable();
        assert_eq!((status, found), (200, wanted), "{body}");
    }
}

#[tokio::test]
async fn a_service_point_leaves_what_goes_there() {
    let desk = with_prices().await;
    desk.at(|station| {
        let text = "carrier,code,platform_id,name,street,postal_code,city,country,latitude,longitude\n\
                    own,A,101,Kiosk,Neude 1,3512 AE,Utrecht,NL,52.0930,5.1190\n\
                    elsewhere,B,102,Shop,Markt 1,9711 AA,Groningen,NL,53.2180,6.5670\n";
        let import = ImportPoints { name: "points.csv".to_owned(), text: text.to_owned(), whole: false };
        calls::points_import(station, import).unwrap();
    })
    .await;
    for (point, wanted) in [(101, vec!["own-pickup"]), (102, vec![])] {
        let (status, answer) = ask(&desk, &json!({ "to_country_code": "NL", "to_service_point_id": point })).await;
        assert_eq!((status, codes(&answer)), (200, wanted), "{point}");
    }
    let (status, answer) = ask(&desk, &json!({ "to_service_point_id": 103 })).await;
    assert_eq!((status, pointers(&answer)), (400, vec!["/data/attributes/to_service_point_id".to_owned()]));
}

#[tokio::test]
async fn customs_are_told_of_what_crosses_a_border() {
    let desk = with_prices().await;
    for (country, crosses) in [("NL", false), ("FR", false), ("CH", true), ("JP", true)] {
        let (_, answer) = ask(&desk, &to(country, json!([parcel("1")]))).await;
        assert!(!codes(&answer).is_empty());
        for option in answer["data"].as_array().unwrap() {
            assert_eq!(option["requirements"]["export_documents"], crosses, "{country}");
        }
    }
}

#[tokio::test]
async fn a_carrier_that_is_off_for_the_shop_is_not_offered_to_it() {
    let desk = with_prices().await;
    set(&desk, |settings| {
        settings.catalogue.carriers[0].off_for = vec![ShopId("own-shop".to_owned())];
        settings.catalogue.methods[0].max_insurance = Some(Money { minor: 1, currency: model::Currency::EUR });
    })
    .await;
    assert_eq!(codes(&ask(&desk, &json!({})).await.1), ["sendcloud-economy"]);
    let other = desk.at(|station| shop_with_key(station, "other-shop", ApiAccess::Read)).await;
    let answer = desk.request_of(&other, Method::POST, "/shipping-options").json(&json!({})).send().await.unwrap();
    assert_eq!(codes(&told(answer).await.1).len(), 6, "a key that reads may ask");
}

#[tokio::test]
async fn what_is_not_understood_of_a_question_is_refused_by_its_place() {
    let desk = with_prices().await;
    for (pointer, value) in [
        ("from_country_code", json!("Holland")),
        ("from_country_code", json!("DE")),
        ("to_country_code", json!("XX")),
        ("from_postal_code", json!("1234567890123")),
        ("to_postal_code", json!("1234567890123")),
        ("to_service_point_id", json!("101")),
        ("parcels", json!([])),
        ("parcels", json!({})),
        ("parcels", json!(vec![parcel("1"); 51])),
        ("parcels/0/weight", json!([{}])),
        ("parcels/0/weight/value", json!([{ "weight": { "value": "0", "unit": "kg" } }])),
        ("parcels/0/weight/unit", json!([{ "weight": { "value": "1", "unit": "stone" } }])),
        (
            "parcels/1/dimensions",
            json!([parcel("1"), { "weight": { "value": "1", "unit": "kg" },
            "dimensions": { "length": "1", "width": "1", "height": "1", "unit": "m" } }]),
        ),
        (
            "parcels/0/total_insured_price/value",
            json!([{ "weight": { "value": "1", "unit": "kg" }, "total_insured_price": { "value": "nine" } }]),
        ),
        ("functionalities/fragile_goods", json!({ "fragile_goods": true })),
        ("functionalities/signature", json!({ "signature": "yes" })),
        ("carrier_code", json!(7)),
        ("contract_id", json!(517)),
        ("lead_time/gte", json!({ "gte": "soon" })),
        ("lead_time/gte", json!({ "gte": "NaN" })),
        ("lead_time/about", json!({ "about": 3 })),
        ("calculate_quotes", json!("yes")),
        ("weight", json!({ "value": "1", "unit": "kg" })),
    ] {
        let field = pointer.split('/').next().unwrap();
        let (status, answer) = ask(&desk, &json!({ field: value })).await;
        assert_eq!((status, pointers(&answer)), (400, vec![format!("/data/attributes/{pointer}")]), "{value} {answer}");
    }
    let (status, answer) = ask(&desk, &json!({ "from_country_code": "NL", "from_postal_code": "9999 ZZ" })).await;
    assert_eq!((status, pointers(&answer)), (400, vec!["/data/attributes/from_postal_code".to_owned()]));
    for body in ["[]", "7", "{\"a\":"] {
        let answer = desk.request(Method::POST, "/shipping-options").body(body).send().await.unwrap();
        assert_eq!(answer.status(), 400, "{body}");
    }
    assert_eq!(desk.send(Method::POST, "/fetch-shipping-options", &json!({})).await.0, 501, "what Sendcloud gave up");
}
