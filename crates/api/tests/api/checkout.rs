//! What a shop's customers are offered, and what its orders are promised. It is a Wednesday, ten in the morning in Eindhoven.

use crate::desk::{Desk, an_order, desk_at, shop_with_key, told};
use crate::schema::fits;
use model::{
    ApiAccess, Day, DeliveryKind, MethodId, OrderId, Overrides, ProblemCode, Settings, ShopId, Stage, UtcDateTime,
};
use reqwest::Method;
use serde_json::{Value, json};
use station::calls::{self, OverrideOrder, PublishCheckout, SaveCheckout, TryCheckout, VersionedSettings};

const NOW: &str = "2026-12-02T09:00:00Z";
const QUESTION: &str =
    "weight_value=2500&total_order_value=45.90&from_country_code=NL&to_country_code=NL&to_postal_code=5611EM";

fn shop() -> ShopId {
    ShopId("own-shop".to_owned())
}

fn settings() -> Settings {
    let method = |id: &str, to: &str, days: u32| json!({ "id": id, "carrier": "postnl", "name": id, "max_weight": 23_000, "last_mile": to, "lead_days": days });
    serde_json::from_value(json!({
        "defaults": { "sender": { "name": "Garden", "street": "Kade 1", "postal_code": "5611EM", "city": "Eindhoven", "country": "NL" } },
        "catalogue": {
            "carriers": [{ "id": "postnl", "name": "PostNL" }],
            "methods": [method("standard", "door", 1), method("slow", "door", 6), method("point", "service_point", 1)],
        },
    }))
    .unwrap()
}

fn configuration(names: &[&str]) -> Value {
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday"];
    let week = json!(days.map(|day| json!({ "day": day, "cut_off": "12:00:00" })));
    let price = json!([{ "up_to": 23_000, "price": { "minor": 500, "currency": "EUR" } }]);
    json!({
        "format": 1, "time_zone": "Europe/Amsterdam", "currency": "EUR",
        "destinations": [{ "countries": ["NL"], "methods": [
            { "id": "431c1736-0000-4000-8000-000000000001", "kind": "standard", "title": "Standard", "ships_with": names,
              "prices": price, "handover": week },
            { "id": "431c1736-0000-4000-8000-000000000002", "kind": "nominated_day", "title": "Your day", "ships_with": names,
              "handover": week },
            { "id": "431c1736-0000-4000-8000-000000000003", "kind": "same_day", "title": "Today", "ships_with": names, "handover": week },
            { "id": "431c1736-0000-4000-8000-000000000004", "kind": "service_point", "title": "Point", "ships_with": ["point"] },
        ] }],
    })
}

/// A desk whose shop offers these names; the address that serves them.
async fn serving(names: &'static [&'static str]) -> (Desk, String) {
    let desk = desk_at(|| NOW.parse().unwrap()).await;
    let id = desk
        .at(move |station| {
            let version = calls::settings(station, ()).unwrap().version;
            calls::settings_save(station, VersionedSettings { version, settings: settings() }).unwrap();
            publish(station, 0, names)
        })
        .await;
    (desk, format!("/checkout/configurations/{id}/delivery-options"))
}

fn publish(station: &station::Station, changes: i64, names: &[&str]) -> String {
    let configuration = serde_json::from_value(configuration(names)).unwrap();
    let kept = calls::checkout_save(station, SaveCheckout { shop: shop(), changes, configuration }).unwrap();
    calls::checkout_publish(station, PublishCheckout { shop: shop(), changes: kept.changes }).unwrap().id
}

fn day(text: &str) -> Option<Day> {
    Some(Day(text.parse().unwrap()))
}

fn moment(text: &str) -> Option<UtcDateTime> {
    Some(text.parse().unwrap())
}

#[tokio::test]
async fn a_customer_is_offered_what_is_published_in_sendcloud_s_shape() {
    let (desk, address) = serving(&["standard"]).await;
    let (status, answer) = desk.get(&format!("{address}?{QUESTION}")).await;
    assert_eq!(status, 200, "{answer}");
    fits("dynamic-checkout", "GET /checkout/configurations/{configuration_id}/delivery-options 200", &answer);
    let options = answer["delivery_options"].as_array().unwrap();
    let kinds: Vec<&str> = options.iter().map(|it| it["delivery_method_type"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["standard_delivery", "nominated_day_delivery", "same_day_delivery", "service_point_delivery"]);
    assert_eq!(options[0]["checkout_identifier"], json!({ "type": "shipping_option_code", "value": "standard" }));
    assert_eq!(options[0]["shipping_rate"], json!({ "value": "5.00", "currency": "EUR" }));
    assert_eq!(options[0]["cut_off_time"], "2026-12-02T12:00:00+01:00");
    assert_eq!(options[0]["carrier"]["name"], "PostNL");
    assert_eq!(options[1]["shipping_rate"]["value"], Value::Null);
    let days = options[1]["delivery_dates"].as_array().unwrap();
    assert_eq!(days.len(), 14);
    let first =
        json!({ "parcel_handover_date": "2026-12-02T12:00:00+01:00", "delivery_date": "2026-12-03T12:00:00+01:00" });
    assert_eq!(days[0], first);
    assert_eq!(options[2]["delivery_dates"].as_array().unwrap().len(), 1);
    assert_eq!((&options[3]["delivery_dates"], &options[3]["cut_off_time"]), (&Value::Null, &Value::Null));
}

#[tokio::test]
async fn what_is_wrong_with_a_question_is_named_by_its_parameter() {
    let (desk, address) = serving(&["standard"]).await;
    let refused = async |query: &str, parameter: &str, code: &str| {
        let (status, answer) = desk.get(&format!("{address}?{query}")).await;
        assert_eq!(status, 400, "{query}: {answer}");
        fits("dynamic-checkout", "GET /checkout/configurations/{configuration_id}/delivery-options 400", &answer);
        let errors = answer["errors"].as_array().unwrap();
        assert_eq!(
            (errors[0]["source"]["parameter"].as_str(), errors[0]["code"].as_str()),
            (Some(parameter), Some(code)),
            "{query}"
        );
        errors.len()
    };
    assert_eq!(refused("", "weight_value", "required").await, 4);
    let with = |from: &str, to: &str| QUESTION.replace(from, to);
    assert_eq!(refused(&with("weight_value=2500", "weight_value=0"), "weight_value", "validation_error").await, 1);
    assert_eq!(refused(&with("weight_value=2500", "weight_value=2.5"), "weight_value", "validation_error").await, 1);
    assert_eq!(refused(&with("45.90", "45,90"), "total_order_value", "validation_error").await, 1);
    assert_eq!(
        refused(&with("to_country_code=NL", "to_country_code=XX"), "to_country_code", "validation_error").await,
        1
    );
    assert_eq!(
        refused(&with("from_country_code=NL", "from_country_code=DE"), "from_country_code", "validation_error").await,
        1
    );
    assert_eq!(refused(&with("5611EM", "1234567890123456"), "to_postal_code", "validation_error").await, 1);
    assert_eq!(refused(&format!("{QUESTION}&parcel_length=20"), "parcel_width", "required").await, 2);
    assert_eq!(
        refused(&format!("{QUESTION}&checkout_identifier_type=name"), "checkout_identifier_type", "validation_error")
            .await,
        1
    );
    assert_eq!(desk.get(&format!("{address}?{QUESTION}&colour=red")).await.0, 501);
    // A country nothing goes to is a good question with nothing for an answer.
    let (status, answer) = desk.get(&format!("{address}?{}", with("to_country_code=NL", "to_country_code=FR"))).await;
    assert_eq!((status, &answer["delivery_options"]), (200, &json!([])));
}

#[tokio::test]
async fn only_what_is_published_is_served_and_only_to_its_shop() {
    let (desk, address) = serving(&["standard"]).await;
    let other = desk.at(|station| shop_with_key(station, "other-shop", ApiAccess::Read)).await;
    let path = format!("{address}?{QUESTION}");
    let (status, answer) = told(desk.request_of(&other, Method::GET, &path).send().await.unwrap()).await;
    assert_eq!(status, 404);
    fits("dynamic-checkout", "GET /checkout/configurations/{configuration_id}/delivery-options 404", &answer);
    assert_eq!(
        desk.get(&format!("/checkout/configurations/431c1736-0000-4000-8000-00000000000f/delivery-options?{QUESTION}"))
            .await
            .0,
        404
    );
    // A draft changes nothing until it is published.
    desk.at(|station| {
        let configuration = serde_json::from_value(configuration(&["slow"])).unwrap();
        let changes = calls::checkout(station, shop()).unwrap().changes;
        calls::checkout_save(station, SaveCheckout { shop: shop(), changes, configuration }).unwrap();
    })
    .await;
    let code = |answer: Value| answer["delivery_options"][0]["checkout_identifier"]["value"].clone();
    assert_eq!(code(desk.get(&path).await.1), "standard");
    let changes = desk.at(|station| calls::checkout(station, shop()).unwrap().changes).await;
    let publish = move |changes| {
        move |station: &station::Station| calls::checkout_publish(station, PublishCheckout { shop: shop(), changes })
    };
    assert_eq!(desk.at(publish(changes - 1)).await.unwrap_err().code, ProblemCode::CheckoutChanged);
    assert_eq!(desk.at(publish(changes)).await.unwrap().served, Some(2));
    assert_eq!(code(desk.get(&path).await.1), "slow");
    desk.at(|station| calls::checkout_withdraw(station, shop()).unwrap()).await;
    assert_eq!(desk.get(&path).await.0, 404);
}

#[tokio::test]
async fn what_cannot_hold_is_not_published_and_says_where() {
    let (desk, _) = serving(&["standard"]).await;
    let refused = desk
        .at(|station| {
            let configuration = serde_json::from_value(configuration(&["gone"])).unwrap();
            let kept = calls::checkout_save(station, SaveCheckout { shop: shop(), changes: 1, configuration }).unwrap();
            calls::checkout_publish(station, PublishCheckout { shop: shop(), changes: kept.changes }).unwrap_err()
        })
        .await;
    assert_eq!(refused.code, ProblemCode::CheckoutWrong);
    assert_eq!(refused.args["place"], "destinations[0].methods[0].ships_with[0]".into());
}

/// An order that names a code, and the day it was promised for.
fn chosen(key: &str, code: &str, deliver_at: Option<&str>) -> Value {
    let mut order = an_order(key);
    order["order_details"]["order_created_at"] = NOW.into();
    order["shipping_details"] = json!({ "delivery_indicator": "Delivery", "ship_with": { "type": "shipping_option_code", "properties": { "shipping_option_code": code } } });
    order["payment_details"]["estimated_shipping_price"] = json!({ "value": 8, "currency": "EUR" });
    if let Some(deliver_at) = deliver_at {
        order["order_details"]["order_items"][0]["delivery_dates"] = json!({ "deliver_at": deliver_at });
    }
    order
}

#[tokio::test]
async fn an_order_ships_with_what_it_chose_and_keeps_the_day_it_was_promised() {
    let (desk, _) = serving(&["standard", "slow"]).await;
    let id = desk.bring(chosen("7001", "standard", Some("2026-12-07T00:30:00+01:00"))).await;
    let view = desk.view(id).await;
    let dynamic = view.order.facts.checkout.dynamic.clone().unwrap();
    assert_eq!((dynamic.kind, dynamic.delivery_date), (DeliveryKind::NominatedDay, day("2026-12-07")));
    assert_eq!((dynamic.handover_date, dynamic.cut_off), (day("2026-12-04"), moment("2026-12-04T11:00:00Z")));
    assert_eq!(view.order.decision.method.value, Some(MethodId("standard".to_owned())));
    assert!(!view.delivery.clone().unwrap().missed && view.order.decision.ship_by.is_some());
    assert_eq!(view.margin, None, "the catalogue has no price");
    // Changing something else of the order leaves the promise as it is.
    let (status, answer) = desk
        .send(Method::PATCH, &format!("/orders/{id}"), &json!({ "order_details": { "notes": "Ring twice" } }))
        .await;
    assert_eq!(status, 200, "{answer}");
    assert_eq!(desk.view(id).await.order.facts.checkout.dynamic, Some(dynamic));

    // What would come too late asks first.
    let set = move |slower| {
        move |station: &station::Station| {
            let overrides = Overrides { method: Some(MethodId("slow".to_owned())), ..Overrides::default() };
            calls::order_override(station, OverrideOrder { order: OrderId(id), overrides, slower })
        }
    };
    assert_eq!(desk.at(set(false)).await.unwrap_err().code, ProblemCode::SlowerThanPromised);
    assert_eq!(desk.view(id).await.order.decision.method.value, Some(MethodId("standard".to_owned())));
    desk.at(set(true)).await.unwrap();
    assert_eq!(desk.view(id).await.order.decision.method.value, Some(MethodId("slow".to_owned())));
}

#[tokio::test]
async fn a_missed_handover_offers_the_next_days_and_takes_them_only_when_asked() {
    let (desk, _) = serving(&["standard"]).await;
    let mut order = chosen("7002", "standard", None);
    order["order_details"]["order_created_at"] = "2026-11-27T10:00:00Z".into();
    let id = desk.bring(order).await;
    let view = desk.view(id).await;
    let delivery = view.delivery.unwrap();
    assert_eq!((delivery.kind, delivery.promise.handover_date), (DeliveryKind::Standard, day("2026-11-27")));
    assert!(delivery.missed);
    let next = delivery.next.unwrap();
    assert_eq!((next.handover_date, next.cut_off), (day("2026-12-02"), moment("2026-12-02T11:00:00Z")));
    assert_eq!(
        desk.view(id).await.delivery.unwrap().promise.handover_date,
        day("2026-11-27"),
        "nothing is taken by itself"
    );
    desk.at(move |station| {
        let overrides = Overrides { promise: Some(next), ..Overrides::default() };
        calls::order_override(station, OverrideOrder { order: OrderId(id), overrides, slower: false }).unwrap()
    })
    .await;
    let delivery = desk.view(id).await.delivery.unwrap();
    assert_eq!((delivery.missed, delivery.promise.handover_date), (false, day("2026-12-02")));
    assert_eq!(delivery.chosen.unwrap().handover_date, day("2026-11-27"));
}

#[tokio::test]
async fn a_code_of_another_version_is_kept_with_a_remark_and_one_that_vanished_holds_the_order() {
    let (desk, _) = serving(&["standard"]).await;
    desk.at(|station| publish(station, 1, &["slow"])).await;
    let remarks =
        |view: &station::calls::OrderView| view.order.facts.remarks.iter().map(|it| it.key.clone()).collect::<Vec<_>>();
    let view = desk.view(desk.bring(chosen("7003", "standard", None)).await).await;
    assert_eq!(remarks(&view), ["remark-checkout-other-version"]);
    assert_eq!(view.order.decision.method.value, Some(MethodId("standard".to_owned())));
    let view = desk.view(desk.bring(chosen("7004", "postnl:nowhere", None)).await).await;
    assert_eq!(remarks(&view), ["remark-checkout-code-unknown"]);

    let id = desk.bring(chosen("7005", "slow", None)).await;
    assert_eq!(desk.view(id).await.order.stage, Stage::Ready);
    desk.at(|station| {
        let mut now = calls::settings(station, ()).unwrap();
        now.settings.catalogue.methods.retain(|method| method.id.0 != "slow");
        calls::settings_save(station, now).unwrap();
    })
    .await;
    assert_eq!(desk.view(id).await.order.stage, Stage::Held);
}

#[tokio::test]
async fn a_draft_is_tried_at_any_moment_and_written_and_read_as_a_file() {
    let (desk, _) = serving(&["standard"]).await;
    let (answer, text, read) = desk
        .at(|station| {
            let cart = serde_json::from_value(json!({ "to": "NL", "weight": 2_000, "total": 0 })).unwrap();
            let late = Some("2026-12-02T11:00:00Z".parse().unwrap());
            let attempt = TryCheckout { shop: shop(), configuration: None, cart, moment: late };
            let answer = calls::checkout_try(station, attempt).unwrap();
            let text = calls::checkout_export(station, calls::ExportCheckout { shop: shop(), version: None }).unwrap();
            let import = |text: &str| {
                calls::checkout_import(station, calls::ImportCheckout { shop: shop(), text: text.to_owned() })
            };
            let broken = text.replace("\"standard\",\n", "\"sometime\",\n");
            assert_eq!(import(&broken).unwrap_err().code, ProblemCode::CheckoutNotRead);
            (answer, text.clone(), import(&text).unwrap())
        })
        .await;
    let left: Vec<&str> = answer.left_out.iter().map(|it| it.why.key.as_ref()).collect();
    assert_eq!(left, ["checkout-left-same-day"]);
    assert_eq!(read.configuration, serde_json::from_str(&text).unwrap());
    assert_eq!(read.changes, 2);
}

#[tokio::test]
async fn what_a_published_version_said_is_shown_and_taken_up_again() {
    let (desk, _) = serving(&["standard"]).await;
    desk.at(|station| {
        let published = |version| calls::checkout_published(station, calls::AskPublished { shop: shop(), version });
        let before = calls::checkout(station, shop()).unwrap();
        let mut configuration = before.configuration.clone();
        configuration.destinations[0].methods[0].title = "Tomorrow".to_owned();
        let save = calls::SaveCheckout { shop: shop(), changes: before.changes, configuration: configuration.clone() };
        let changes = calls::checkout_save(station, save).unwrap().changes;
        calls::checkout_publish(station, PublishCheckout { shop: shop(), changes }).unwrap();
        assert_eq!((published(1).unwrap(), published(2).unwrap()), (before.configuration.clone(), configuration));
        assert_eq!(published(3).unwrap_err().code, ProblemCode::NoSuchCheckoutVersion);

        let text = calls::checkout_export(station, calls::ExportCheckout { shop: shop(), version: Some(1) }).unwrap();
        let read = calls::checkout_import(station, calls::ImportCheckout { shop: shop(), text }).unwrap();
        assert_eq!((read.configuration, read.served), (before.configuration, Some(2)), "a draft, served by nobody yet");
    })
    .await;
}
