//! Sender addresses and contracts: listed, and shipped by.

use crate::announce::{an_announcement, announce, pointers};
use crate::desk::{Desk, an_order, desk, shop_with_key};
use crate::schema::fits;
use model::{ApiAccess, CarrierId, Contract, ContractId, Rule, Sender, SenderId, Settings, ShopId};
use reqwest::Method;
use serde_json::{Value, json};
use station::calls;

/// Changes what the station is set to.
pub(crate) async fn set(desk: &Desk, change: impl FnOnce(&mut Settings) + Send + 'static) {
    desk.at(move |station| {
        let mut settings = calls::settings(station, ()).unwrap();
        change(&mut settings.settings);
        calls::settings_save(station, settings).unwrap().changed_orders().unwrap();
    })
    .await;
}

/// A station with two further senders, which ships from one of them, and with three contracts.
async fn with_senders() -> Desk {
    let desk = desk().await;
    set(&desk, |settings| {
        let own = settings.defaults.sender.clone().unwrap();
        let sender = |id: &str, street: &str, city: &str| Sender {
            id: SenderId(id.to_owned()),
            address: model::Address { street: street.to_owned(), city: city.to_owned(), ..own.clone() },
        };
        settings.senders = vec![sender("north", "Veemarkt 3", "Groningen"), sender("sendcloud-77", "Kade 9", "Breda")];
        settings.defaults.ship_from = Some(SenderId("north".to_owned()));
        let contract = |id: &str, carrier: &str, name: &str| Contract {
            id: ContractId(id.to_owned()),
            carrier: CarrierId(carrier.to_owned()),
            name: name.to_owned(),
            own: true,
        };
        settings.catalogue.contracts = vec![
            contract("sendcloud-61", "sendcloud", "DPD, ours"),
            contract("sendcloud-60", "sendcloud", "DPD, theirs"),
            contract("house", &settings.catalogue.methods[0].carrier.0, "Own round"),
        ];
    })
    .await;
    desk
}

async fn senders(desk: &Desk) -> Vec<Value> {
    let (status, answer) = desk.get("/addresses/sender-addresses").await;
    assert_eq!(status, 200, "{answer}");
    fits("sender-addresses", "GET /addresses/sender-addresses 200", &answer);
    answer["data"].as_array().unwrap().clone()
}

/// Where a shipment comes from.
fn street(answer: &Value) -> &str {
    answer["data"]["from_address"]["address_line_1"].as_str().unwrap_or_else(|| panic!("{answer}"))
}

#[tokio::test]
async fn sender_addresses_are_listed_each_by_a_number_that_stays() {
    let desk = with_senders().await;
    let before = senders(&desk).await;
    let streets: Vec<&str> = before.iter().map(|it| it["address_line_1"].as_str().unwrap()).collect();
    assert_eq!(streets, ["Havenstraat 10", "Veemarkt 3", "Kade 9"]);
    assert_eq!(before[2]["id"], 77, "as Sendcloud numbers it");
    for sender in &before {
        let (status, one) = desk.get(&format!("/addresses/sender-addresses/{}", sender["id"])).await;
        assert_eq!((status, &one["data"]), (200, sender));
        fits("sender-addresses", "GET /addresses/sender-addresses/{id} 200", &one);
    }
    set(&desk, |settings| drop(settings.senders.remove(0))).await;
    assert_eq!(senders(&desk).await, [before[0].clone(), before[2].clone()], "none has another's number now");
    for none in ["0", "-1", "x", "99999999999999999999", &before[1]["id"].to_string()] {
        let (status, answer) = desk.get(&format!("/addresses/sender-addresses/{none}")).await;
        assert_eq!(status, 404, "{none}");
        fits("sender-addresses", "GET /addresses/sender-addresses/{id} 404", &answer);
    }
}

#[tokio::test]
async fn short_lists_come_page_by_page() {
    let desk = with_senders().await;
    for path in ["/addresses/sender-addresses", "/contracts"] {
        let whole = desk.get(path).await.1["data"].as_array().unwrap().clone();
        let (mut seen, mut at) = (Vec::new(), Some(format!("{path}?page_size=2")));
        while let Some(page) = at {
            let answer = desk.request(Method::GET, &page).send().await.unwrap();
            let link = answer.headers().get("link").map(|link| link.to_str().unwrap().to_owned());
            at = link.map(|link| link.trim_start_matches('<').split('>').next().unwrap().to_owned());
            let told: Value = answer.json().await.unwrap();
            seen.extend(told["data"].as_array().unwrap().clone());
        }
        assert_eq!((seen.len(), seen), (3, whole), "{path}");
        for (query, status) in
            [("page_size=0", 400), ("page_size=101", 400), ("cursor=5", 404), ("country_code=NL", 501)]
        {
            assert_eq!(desk.get(&format!("{path}?{query}")).await.0, status, "{path} {query}");
        }
    }
}

#[tokio::test]
async fn contracts_are_listed_and_filtered() {
    let desk = with_senders().await;
    let (_, house) = desk.get("/contracts?client_id=house").await;
    for (query, names) in [
        ("", vec!["DPD, ours", "DPD, theirs", "Own round"]),
        ("?carrier_code=sendcloud", vec!["DPD, ours", "DPD, theirs"]),
        ("?name=DPD,%20theirs", vec!["DPD, theirs"]),
        ("?name=dpd,%20theirs", vec![]),
        ("?is_active=false", vec!["DPD, ours", "DPD, theirs"]),
        ("?is_active=true&client_id=house", vec!["Own round"]),
    ] {
        let shop = ShopId("own-shop".to_owned());
        set(&desk, move |settings| {
            let carriers = settings.catalogue.carriers.iter_mut();
            carriers.filter(|it| it.id.0 == "sendcloud").for_each(|it| it.off_for = vec![shop.clone()]);
        })
        .await;
        let (status, answer) = desk.get(&format!("/contracts{query}")).await;
        assert_eq!(status, 200, "{answer}");
        fits("contracts", "GET /contracts 200", &answer);
        let found: Vec<&str> =
            answer["data"].as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap()).collect();
        assert_eq!(found, names, "{query}");
    }
    let (status, one) = desk.get("/contracts/61").await;
    assert_eq!((status, &one["data"]["name"], &one["data"]["state"]), (200, &json!("DPD, ours"), &json!("inactive")));
    fits("contracts", "GET /contracts/{id} 200", &one);
    assert_eq!(desk.get(&format!("/contracts/{}", house["data"][0]["id"])).await.0, 200);
    assert_eq!((desk.get("/contracts/62").await.0, desk.get("/contracts?is_active=maybe").await.0), (404, 400));
}

#[tokio::test]
async fn a_shipment_comes_from_the_address_that_is_said_whatever_the_station_would_take() {
    let desk = with_senders().await;
    // A rule that would have it otherwise.
    set(&desk, |settings| {
        let away = model::Action::ShipFrom { sender: SenderId("sendcloud-77".to_owned()) };
        settings.rules.push(Rule::new(99, "From Breda".to_owned(), vec![away]));
    })
    .await;
    let known = senders(&desk).await;
    for (nth, sender) in known.iter().enumerate() {
        for path in ["/shipments/announce", "/shipments/announce-with-shipping-rules"] {
            let mut body = an_announcement(&format!("{nth}{}", path.len()));
            body["from_address"] = json!({ "sender_address_id": sender["id"] });
            let (status, answer) = desk.send(Method::POST, path, &body).await;
            assert_eq!(status, 201, "{answer}");
            assert_eq!(street(&answer), sender["address_line_1"], "{path}");
        }
        // Written out it is the same one.
        let mut body = an_announcement(&format!("written-{nth}"));
        body["from_address"] = sender.clone();
        body["from_address"].as_object_mut().unwrap().remove("id");
        assert_eq!(street(&announce(&desk, &body).await.1), sender["address_line_1"]);
        let key = format!("order-{nth}");
        desk.bring(an_order(&key)).await;
        let body = json!({ "integration_id": 1, "sender_address_id": sender["id"], "order": { "order_id": key } });
        let (status, answer) = desk.send(Method::POST, "/orders/create-label-sync", &body).await;
        assert_eq!(status, 201, "{answer}");
        let path = format!("/shipments/{}", answer["data"]["shipment_id"].as_str().unwrap());
        assert_eq!(street(&desk.get(&path).await.1), sender["address_line_1"]);
    }
}

#[tokio::test]
async fn rules_still_choose_the_method_where_a_sender_is_said() {
    let desk = with_senders().await;
    let mut body = an_announcement("7001");
    body.as_object_mut().unwrap().remove("ship_with");
    body["from_address"] = json!({ "sender_address_id": 77 });
    body["parcels"][0]["weight"]["value"] = json!("14");
    let (status, answer) = desk.send(Method::POST, "/shipments/announce-with-shipping-rules", &body).await;
    assert_eq!(status, 201, "{answer}");
    assert_eq!(answer["data"]["ship_with"]["properties"]["shipping_option_code"], "own-heavy");
    assert_eq!(street(&answer), "Kade 9");
}

#[tokio::test]
async fn a_number_nobody_has_and_an_address_beside_one_are_refused() {
    let desk = with_senders().await;
    for (from, pointer) in [
        (json!({ "sender_address_id": 78 }), "/from_address/sender_address_id"),
        (json!({ "sender_address_id": "77" }), "/from_address/sender_address_id"),
        (json!({ "sender_address_id": 77.5 }), "/from_address/sender_address_id"),
        (json!({ "sender_address_id": 77, "city": "Delft" }), "/from_address/city"),
    ] {
        let mut body = an_announcement("7001");
        body["from_address"] = from;
        let (status, answer) = announce(&desk, &body).await;
        assert_eq!((status, pointers(&answer)), (400, vec![format!("/data/attributes{pointer}")]));
        fits("shipments", "POST /shipments/announce 400", &answer["errors"]);
    }
}

#[tokio::test]
async fn a_shipment_is_booked_under_the_contract_that_is_said_or_not_at_all() {
    let desk = with_senders().await;
    let (_, contracts) = desk.get("/contracts").await;
    let number = |name: &str| {
        let found = contracts["data"].as_array().unwrap().iter().find(|it| it["client_id"] == name);
        found.unwrap_or_else(|| panic!("{contracts}"))["id"].clone()
    };
    let body = |key: &str, code: &str, contract: &str| {
        let mut body = an_announcement(key);
        let properties = json!({ "shipping_option_code": code, "contract_id": number(contract) });
        body["ship_with"]["properties"] = properties;
        body
    };
    for (key, code, contract) in [
        ("1", "own-express", "house"),
        ("2", "sendcloud-economy", "sendcloud-61"),
        ("3", "sendcloud-economy", "sendcloud-60"),
    ] {
        let (status, answer) = announce(&desk, &body(key, code, contract)).await;
        assert_eq!(status, 201, "{answer}");
        fits("shipments", "POST /shipments/announce 201", &answer);
        assert_eq!(answer["data"]["ship_with"]["properties"]["contract_id"], number(contract));
    }
    let pointer = "/data/attributes/ship_with/properties/contract_id".to_owned();
    for (key, code, contract) in [("4", "own-express", "sendcloud-61"), ("5", "sendcloud-economy", "house")] {
        let (status, answer) = announce(&desk, &body(key, code, contract)).await;
        assert_eq!((status, pointers(&answer)), (400, vec![pointer.clone()]), "{answer}");
    }
    desk.bring(an_order("8001")).await;
    let ask = |contract: Value| {
        let with = json!({ "type": "shipping_option_code",
            "properties": { "shipping_option_code": "own-parcel", "contract_id": contract } });
        json!({ "integration_id": 1, "order": { "order_id": "8001" }, "ship_with": with })
    };
    for contract in [number("sendcloud-60"), json!(9)] {
        let (status, answer) = desk.send(Method::POST, "/orders/create-label-sync", &ask(contract)).await;
        assert_eq!((status, pointers(&answer)), (400, vec![pointer.clone()]), "{answer}");
    }
    let (status, answer) = desk.send(Method::POST, "/orders/create-label-sync", &ask(number("house"))).await;
    assert_eq!(
        (status, &answer["data"]["ship_with"]["properties"]["contract_id"]),
        (201, &number("house")),
        "{answer}"
    );
}

#[tokio::test]
async fn whoever_reads_may_list_and_nobody_without_a_key() {
    let desk = with_senders().await;
    let reads = desk.at(|station| shop_with_key(station, "reader", ApiAccess::Read)).await;
    for path in ["/contracts", "/contracts/61", "/addresses/sender-addresses", "/addresses/sender-addresses/77"] {
        assert_eq!(desk.request_of(&reads, Method::GET, path).send().await.unwrap().status(), 200, "{path}");
        assert_eq!(desk.client.get(format!("{}{path}", desk.base)).send().await.unwrap().status(), 401, "{path}");
        assert_eq!(desk.send(Method::PATCH, path, &json!({})).await.0, 501, "{path}");
    }
}
