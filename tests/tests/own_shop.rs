//! A custom shop from end to end: its page in a real browser offers delivery days and service points of the station, its back end
//! places the orders by the API, a person at the desk's window packs them, and the shop reads the tracking numbers back. A station that
//! is served has no window beside it: it is served, packed in its window, and served again.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use packdesk_tests::Desk;
use packdesk_tests::browser::{Browser, ShopPage};
use packdesk_tests::served::Served;
use packdesk_tests::window::Window;
use serde_json::{Value, json};
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use thirtyfour::prelude::*;

const PATIENCE: Duration = Duration::from_secs(30);

const POINTS: &str = "carrier,code,platform_id,kind,name,street,house_number,postal_code,city,country,latitude,longitude,hours\n\
    own,A,101,locker,Locker,Neude,1,3512 AE,Utrecht,NL,52.0930,5.1190,24/7\n\
    own,B,102,servicepoint,Kiosk,Neude,9,3512 AE,Utrecht,NL,52.0940,5.1190,Mo-Fr 09:00-18:00\n";

/// A station whose shop offers a day of one's own and a service point; the number of what it offers, and a key.
fn desk() -> (Desk, String, Value) {
    let desk = Desk::with_orders(0);
    let kept = desk.call("settings", &json!(null));
    let mut settings = kept["settings"].clone();
    settings["catalogue"]["methods"][0]["lead_days"] = json!(1);
    let point =
        json!({ "id": "point", "carrier": "own", "name": "Point", "max_weight": 20_000, "last_mile": "service_point" });
    settings["catalogue"]["methods"].as_array_mut().unwrap().push(point);
    desk.call("settings_save", &json!({ "version": kept["version"], "settings": settings }));
    // The second scan comes as soon as the screen answered the first, quicker than a hand.
    desk.call("checking_save", &json!({ "dead_time": 0 }));
    desk.call("shop_save", &json!({ "shop": { "id": "tea", "name": "Tea & Mugs", "account": { "kind": "api" } } }));
    desk.call("points_import", &json!({ "name": "points.csv", "text": POINTS, "whole": false }));
    desk.ok(&["points", "on", "tea", "own", "NL"]);
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    // Half a day from now, whenever that is: no cut-off comes while the test runs.
    let hour = (jiff::Timestamp::now().in_tz("Europe/Amsterdam").unwrap().hour() + 12) % 24;
    let week = json!(days.map(|day| json!({ "day": day, "cut_off": format!("{hour:02}:00:00") })));
    let method = |nth: u32, kind: &str, with: &str| json!({ "id": format!("431c1736-0000-4000-8000-00000000000{nth}"), "kind": kind, "title": kind, "ships_with": [with], "handover": week });
    let configuration = json!({
        "format": 1, "time_zone": "Europe/Amsterdam", "currency": "EUR",
        "destinations": [{ "countries": ["NL"], "methods": [method(1, "nominated_day", "parcel"), method(2, "service_point", "point")] }],
    });
    let kept = desk.call("checkout_save", &json!({ "shop": "tea", "changes": 0, "configuration": configuration }));
    let served = desk.call("checkout_publish", &json!({ "shop": "tea", "changes": kept["changes"] }));
    let key = desk.call("api_key_make", &json!({ "shop": "tea", "access": "write" }));
    (desk, served["id"].as_str().unwrap().to_owned(), key)
}

/// The shop's back end: what it asks the station with its key, which no browser sees.
struct BackEnd {
    /// Where the API stands now.
    api: Arc<Mutex<String>>,
    key: String,
    checkout: String,
}

impl BackEnd {
    fn answer(&self, path: &str, body: &str) -> String {
        let (path, number) = path.split_once('?').unwrap_or((path, ""));
        match path {
            "/offers" => self.ask(&format!(
                "/checkout/configurations/{}/delivery-options?weight_value=700&total_order_value=25.00&from_country_code=NL\
                 &to_country_code=NL&to_postal_code=3526KL",
                self.checkout
            ), None),
            "/order" => self.ask("/orders", Some(&order(&serde_json::from_str(body).unwrap()))),
            "/where" => self.ask(&format!("/shipments?order_number={number}"), None),
            // A browser asks for an icon by itself.
            _ => String::new(),
        }
    }

    fn ask(&self, path: &str, body: Option<&Value>) -> String {
        let mut curl = Command::new("curl");
        curl.args(["--noproxy", "*", "-sS", "-u", &self.key, &format!("{}{path}", self.api.lock().unwrap())]);
        if let Some(body) = body {
            curl.args(["-H", "Content-Type: application/json", "-d", &body.to_string()]);
        }
        String::from_utf8(curl.output().unwrap().stdout).unwrap()
    }
}

/// What the page's customer ordered, as the shop hands it over.
fn order(chosen: &Value) -> Value {
    let number = &chosen["number"];
    let amount = |value: f64| json!({ "value": value, "currency": "EUR" });
    let mut item = json!({
        "item_id": "1", "name": "Blue mug", "quantity": 2, "measurement": { "weight": { "value": 0.35, "unit": "kg" } },
        "unit_price": amount(12.5), "total_price": amount(25.0),
    });
    if !chosen["day"].is_null() {
        item["delivery_dates"] = json!({
            "handover_at": chosen["day"]["parcel_handover_date"], "deliver_at": chosen["day"]["delivery_date"],
        });
    }
    let mut order = json!({
        "order_id": number, "order_number": number,
        "order_details": {
            "integration": { "id": 1 }, "status": { "code": "paid" }, "order_created_at": jiff::Timestamp::now().to_string(), "order_items": [item],
        },
        "payment_details": { "total_price": amount(25.0), "status": { "code": "paid" } },
        "shipping_address": {
            "name": "Zoë Müller", "address_line_1": "Lindenallee", "house_number": "7", "postal_code": "3526 KL", "city": "Utrecht",
            "country_code": "NL", "email": "zoe@example.org",
        },
        "shipping_details": { "ship_with": { "type": "shipping_option_code", "properties": {
            "shipping_option_code": chosen["offer"]["checkout_identifier"]["value"],
        } } },
    });
    if !chosen["point"].is_null() {
        order["service_point_details"] = json!({ "id": chosen["point"]["id"] });
    }
    json!([order])
}

#[tokio::test(flavor = "multi_thread")]
async fn a_custom_shop_offers_sells_and_reads_the_number_back() -> WebDriverResult<()> {
    let (desk, checkout, key) = desk();
    let (public, secret) = (key["key"].as_str().unwrap(), key["secret"].as_str().unwrap());
    let shop = ShopPage::new();
    let origin = shop.origin.clone();
    let served = Served::start(&desk, &["--picker-for", &origin]);
    let api = Arc::new(Mutex::new(format!("{}/api/v3", served.station)));
    let back_end = BackEnd { api: Arc::clone(&api), key: format!("{public}:{secret}"), checkout };
    let page = include_str!("own_shop/checkout.html").replace("STATION", &served.station).replace("KEY", public);
    shop.serve_with(page, move |path, body| back_end.answer(path, body));
    let browser = Browser::open().await?;

    // A day of the customer's own: the third that is offered.
    browser.page.goto(&origin).await?;
    browser.wait_for("#offers[data-ready]").await?;
    let days = browser.page.find_all(By::Css("[data-kind=nominated_day_delivery]")).await?;
    assert!(days.len() > 3, "{}", days.len());
    days[2].click().await?;
    let chosen: Value = serde_json::from_str(&days[2].attr("value").await?.unwrap()).unwrap();
    let day = chosen["day"]["delivery_date"].as_str().unwrap()[..10].to_owned();
    place(&browser, "TEA-1001").await?;

    // A point, by the picker in its frame.
    browser.page.goto(&origin).await?;
    browser.wait_for("#offers[data-ready]").await?;
    browser.wait_for("[data-kind=service_point_delivery]").await?.click().await?;
    browser.wait_for("#pick").await?.click().await?;
    browser.wait_for("iframe").await?.enter_frame().await?;
    browser.wait_for("#point-1").await?;
    // The list may have it out of sight.
    browser.page.execute("document.getElementById('point-1').click()", Vec::new()).await?;
    browser.wait_for("#choose").await?.click().await?;
    browser.page.enter_default_frame().await?;
    browser.says("#point", "Kiosk").await?;
    place(&browser, "TEA-1002").await?;

    let rows = desk.json(&["orders"]);
    for (number, place, wanted) in
        [("TEA-1001", "/dynamic/delivery_date", day.as_str()), ("TEA-1002", "/service_point/id", "102")]
    {
        let row = rows["rows"].as_array().unwrap().iter().find(|row| row["number"] == number).unwrap();
        let opened = desk.call("order_open", &row["id"]);
        assert_eq!(opened["order"]["stage"], "ready", "{opened:#}");
        assert_eq!(opened["order"]["facts"]["checkout"].pointer(place), Some(&json!(wanted)), "{opened:#}");
    }

    drop(served);
    let window = Window::open(desk.path(), &[]).await?;
    window.wait_for("[data-mood=calm]").await?;
    for (number, printed) in [("TEA-1001", 1), ("TEA-1002", 2)] {
        window.scan(number).await?;
        window.wait_for("[data-mood=go]").await?;
        window.scan(number).await?;
        assert!(desk.printer.wait_for(printed, PATIENCE), "the printer got nothing");
        window.wait_for("[data-mood=right]").await?;
    }
    window.close().await?;

    let served = Served::start(&desk, &["--picker-for", &origin]);
    *api.lock().unwrap() = format!("{}/api/v3", served.station);
    for number in ["TEA-1001", "TEA-1002"] {
        let field = browser.wait_for("#number").await?;
        field.clear().await?;
        field.send_keys(number).await?;
        browser.wait_for("#where").await?.click().await?;
        let labelled = desk.json(&["orders", number]);
        let tracking = labelled["rows"][0]["tracking_number"].as_str().unwrap_or_else(|| panic!("{labelled:#}"));
        browser.says("#tracking", tracking).await?;
    }
    Ok(())
}

/// Fills in a number, orders, and waits until the station has the order.
async fn place(browser: &Browser, number: &str) -> WebDriverResult<()> {
    browser.wait_for("#number").await?.send_keys(number).await?;
    browser.wait_for("#order").await?.click().await?;
    browser.says("#placed", &format!("\"order_id\":\"{number}\"")).await?;
    Ok(())
}
