//! What only a platform can do, handed on to it: brands, and what parcels are insured for. The shop's labels come from the practice
//! Sendcloud here.

use crate::announce::{an_announcement, announce};
use crate::desk::{Desk, an_order, desk};
use crate::schema::fits;
use model::{Carrier, CarrierId, Currency, MethodId, Money, ShippingMethod};
use reqwest::Method;
use sandbox::{PracticeSendcloud, SendcloudShipment};
use serde_json::{Value, json};
use station::calls::{self, SaveCarrierAccount, VersionedSettings};

/// A desk with the practice methods, which can be insured, and one of Sendcloud's by an account that insures, or does not.
async fn with_sendcloud(insures: bool) -> (Desk, PracticeSendcloud) {
    let desk = desk().await;
    let sendcloud = PracticeSendcloud::start().await.unwrap();
    let id = CarrierId("platform".to_owned());
    let mut account = sendcloud.account(id.clone());
    account.config.0.insert("insures".to_owned(), json!(insures));
    let credentials = Some(sendcloud.credentials());
    desk.at(move |station| {
        let VersionedSettings { version, mut settings } = calls::settings(station, ()).unwrap();
        let (name, off_for, tracking_url) = ("Sendcloud".to_owned(), Vec::new(), String::new());
        settings.catalogue.carriers.push(Carrier { id: id.clone(), name, active: true, off_for, tracking_url });
        let method = ShippingMethod {
            id: MethodId("home".to_owned()),
            name: "Home".to_owned(),
            service: "dpd:home".to_owned(),
            carrier: id,
            countries: Vec::new(),
            ..settings.catalogue.methods[0].clone()
        };
        settings.catalogue.methods.push(method);
        for method in &mut settings.catalogue.methods {
            method.max_insurance = Some(Money { minor: 500_000, currency: Currency::EUR });
        }
        calls::settings_save(station, VersionedSettings { version, settings }).unwrap();
        calls::carrier_account_save(station, SaveCarrierAccount { account, credentials }).unwrap();
    })
    .await;
    (desk, sendcloud)
}

/// Shipped with Sendcloud's method, of a brand, each parcel insured for nine euros.
fn branded(key: &str, method: &str) -> Value {
    let mut announcement = an_announcement(key);
    announcement["ship_with"]["properties"]["shipping_option_code"] = json!(method);
    announcement["brand_id"] = json!(42);
    announcement["parcels"][0]["additional_insured_price"] = json!({ "value": "9.00", "currency": "EUR" });
    announcement
}

fn told(sendcloud: &PracticeSendcloud) -> Vec<(Option<u64>, Option<i64>)> {
    let of = |it: &SendcloudShipment| (it.brand(), it.insured().map(|sum| sum.minor));
    sendcloud.shipments().iter().map(of).collect()
}

#[tokio::test]
async fn a_brand_and_an_insurance_are_told_to_the_carrier_that_takes_them() {
    let (desk, sendcloud) = with_sendcloud(true).await;
    let (status, answer) = announce(&desk, &branded("7101", "home")).await;
    assert_eq!(status, 201, "{answer}");
    assert_eq!(told(&sendcloud), [(Some(42), Some(900))]);

    // The same over v2: what each of two parcels is insured for, in whole euros.
    let mut parcel = crate::v2::a_parcel("7102");
    parcel["shipment"] = json!({ "id": number_of(&desk, "Home").await });
    parcel["quantity"] = json!(2);
    parcel["insured_value"] = json!(72.35);
    let (status, answer) = crate::v2::create(&desk, &json!({ "parcels": [parcel] })).await;
    assert_eq!(status, 200, "{answer}");
    assert_eq!(told(&sendcloud)[1], (None, Some(14_600)));

    desk.bring(an_order("7103")).await;
    let ship_with = json!({ "type": "shipping_option_code", "properties": { "shipping_option_code": "home" } });
    let mut wanted = json!({
        "integration_id": 1, "brand_id": 7, "ship_with": ship_with,
        "order": { "order_id": "7103", "apply_shipping_rules": false },
    });
    let (status, answer) = desk.send(Method::POST, "/orders/create-label-sync", &wanted).await;
    assert_eq!(status, 400, "rules decide what an order ships with: {answer}");
    wanted["ship_with"] = Value::Null;
    let (status, answer) = desk.send(Method::POST, "/orders/create-label-sync", &wanted).await;
    let pointer = &answer["errors"][0]["source"]["pointer"];
    assert_eq!((status, pointer), (400, &json!("/data/attributes/brand_id")), "own numbers know no brands: {answer}");
    fits("ship-an-order", "POST /orders/create-label-sync 400", &answer);
    assert_eq!(told(&sendcloud).len(), 2);
}

/// What a parcel is covered for with what its carrier pays anyway is insured whole: nobody tells how much that is.
#[tokio::test]
async fn a_total_is_insured_whole_unless_what_comes_beside_it_is_said() {
    let (desk, sendcloud) = with_sendcloud(true).await;
    let price = |value: &str| json!({ "value": value, "currency": "EUR" });
    for (place, (additional, total, insured)) in
        [(Value::Null, price("60.00"), 6_000), (price("0"), price("70.00"), 7_000), (price("9"), price("80.00"), 900)]
            .into_iter()
            .enumerate()
    {
        let mut announcement = branded(&format!("711{place}"), "home");
        announcement["parcels"][0]["additional_insured_price"] = additional;
        announcement["parcels"][0]["total_insured_price"] = total;
        let (status, answer) = announce(&desk, &announcement).await;
        assert_eq!(status, 201, "{answer}");
        assert_eq!(told(&sendcloud)[place].1, Some(insured));
    }
    let mut parcel = crate::v2::a_parcel("7115");
    parcel["shipment"] = json!({ "id": number_of(&desk, "Home").await });
    parcel["quantity"] = json!(2);
    parcel["total_insured_value"] = json!(72.35);
    let (status, answer) = crate::v2::create(&desk, &json!({ "parcels": [parcel] })).await;
    assert_eq!(status, 200, "{answer}");
    assert_eq!(told(&sendcloud)[3].1, Some(14_600));
    parcel["external_reference"] = json!("7116");
    parcel["insured_value"] = json!(50);
    let (status, answer) = crate::v2::create(&desk, &json!({ "parcel": parcel })).await;
    assert!(status == 400 && answer.to_string().contains("parcel.total_insured_value"), "{answer}");
    let total = json!([{ "weight": { "value": "1", "unit": "kg" }, "total_insured_price": 50 }]);
    let ask = json!({ "from_country_code": "NL", "to_country_code": "FR", "parcels": total });
    let (_, answer) = desk.send(Method::POST, "/shipping-options", &ask).await;
    assert_eq!(answer["data"].as_array().unwrap().len(), 1, "only what can be insured: {answer}");
    assert_eq!(told(&sendcloud).len(), 4);
}

#[tokio::test]
async fn what_nobody_takes_is_refused_by_its_place_and_nothing_is_made() {
    let (desk, sendcloud) = with_sendcloud(false).await;
    let (status, answer) = announce(&desk, &branded("7201", "home")).await;
    let pointer = &answer["errors"][0]["source"]["pointer"];
    assert_eq!((status, pointer), (400, &json!("/data/attributes/parcels")), "{answer}");
    let mut only_brand = branded("7202", "own-express");
    only_brand["parcels"][0]["additional_insured_price"] = Value::Null;
    let (status, answer) = announce(&desk, &only_brand).await;
    let pointer = &answer["errors"][0]["source"]["pointer"];
    assert_eq!((status, pointer), (400, &json!("/data/attributes/brand_id")), "{answer}");
    let mut parcel = crate::v2::a_parcel("7203");
    parcel["shipment"] = json!({ "id": number_of(&desk, "Home").await });
    parcel["insured_value"] = json!(50);
    let (status, answer) = crate::v2::create(&desk, &json!({ "parcel": parcel })).await;
    assert!(status == 400 && answer.to_string().contains("insure"), "{answer}");
    let mut total = branded("7204", "home");
    total["brand_id"] = Value::Null;
    total["parcels"][0]["additional_insured_price"] = Value::Null;
    total["parcels"][0]["total_insured_price"] = json!({ "value": "9.00", "currency": "EUR" });
    let (status, answer) = announce(&desk, &total).await;
    let pointer = &answer["errors"][0]["source"]["pointer"];
    assert_eq!((status, pointer), (400, &json!("/data/attributes/parcels")), "{answer}");
    assert_eq!(told(&sendcloud), []);
}

#[tokio::test]
async fn options_are_those_whose_carrier_insures_as_much() {
    for insures in [true, false] {
        let (desk, _sendcloud) = with_sendcloud(insures).await;
        let codes = async |insured: Option<&str>| {
            let price = insured.map(|value| json!({ "value": value, "currency": "EUR" }));
            let parcel = json!({ "weight": { "value": "1", "unit": "kg" }, "additional_insured_price": price });
            let ask = json!({ "from_country_code": "NL", "to_country_code": "FR", "parcels": [parcel] });
            let (status, answer) = desk.send(Method::POST, "/shipping-options", &ask).await;
            assert_eq!(status, 200, "{answer}");
            let options = answer["data"].as_array().unwrap().clone();
            options.iter().map(|it| it["code"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        assert!(codes(None).await.contains(&"own-express".to_owned()));
        let insured = codes(Some("50.00")).await;
        assert_eq!(insured, if insures { vec!["home".to_owned()] } else { Vec::new() });
        let number = json!([{ "weight": { "value": "1", "unit": "kg" }, "additional_insured_price": 50 }]);
        let ask = json!({ "from_country_code": "NL", "to_country_code": "FR", "parcels": number });
        let (_, answer) = desk.send(Method::POST, "/shipping-options", &ask).await;
        assert_eq!(answer["data"].as_array().unwrap().len(), insured.len(), "a number is an amount of euros");
        assert_eq!(codes(Some("5000.01")).await, Vec::<String>::new(), "more than the method may be insured for");
    }
}

/// The number of a method of that name in v2.
async fn number_of(desk: &Desk, name: &str) -> Value {
    let (_, answer) = desk.get(&desk.v2("/shipping_methods")).await;
    let methods = answer["shipping_methods"].as_array().unwrap();
    methods.iter().find(|it| it["name"] == name).unwrap()["id"].clone()
}
