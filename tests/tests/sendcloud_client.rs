//! A public client of Sendcloud, unchanged (`sendcloud-python` of PyPI), against a served station: it places an order, asks what it
//! can ship with and for how much, announces a parcel and fetches its label. `cargo xtask test` installs it where PyPI can be reached.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use packdesk_tests::Desk;
use packdesk_tests::served::Served;
use serde_json::{Value, json};
use std::path::PathBuf;
use std::process::Command;

/// The Python that has the client; none where it is not installed.
fn python() -> Option<PathBuf> {
    let named = std::env::var_os("PACKDESK_SENDCLOUD_CLIENT").map(PathBuf::from);
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    let cache =
        || Some(std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from).or_else(home)?.join("packdesk-sendcloud-client"));
    Some(named.or_else(cache)?.join("bin/python")).filter(|python| python.is_file())
}

/// What a table of prices says of the method the client is offered first.
const PRICES: &str = "carrier,service,countries,min_g,max_g,price,currency\nown,parcel,NL,0,30000,4.50,EUR\n";

#[test]
fn a_public_client_places_an_order_quotes_announces_and_fetches_the_label() {
    let Some(python) = python() else {
        eprintln!("sendcloud-python is not installed: cargo xtask test installs it where PyPI can be reached");
        return;
    };
    let desk = Desk::with_orders(0);
    desk.call("shop_save", &json!({ "shop": { "id": "tea", "name": "Tea & Mugs", "account": { "kind": "api" } } }));
    let prices = desk.path().join("prices.csv");
    std::fs::write(&prices, PRICES).unwrap();
    desk.ok(&["rates", "import", &prices.display().to_string()]);
    let key = desk.call("api_key_make", &json!({ "shop": "tea", "access": "write" }));
    let served = Served::start(&desk, &[]);
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/sendcloud_client/shop.py");
    let mut client = Command::new(python);
    client.args([script, &format!("{}/api/v2/", served.station)]);
    client.args([key["key"].as_str().unwrap(), key["secret"].as_str().unwrap()]).env("NO_PROXY", "*");
    let said = client.output().unwrap();
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    let told: Value = serde_json::from_slice(&said.stdout).unwrap();

    assert_eq!(
        (&told["integrations"][0]["shop_name"], &told["orders"][0]["status"]),
        (&json!("Tea & Mugs"), &json!("created"))
    );
    assert_eq!(told["senders"]["sender_addresses"][0]["city"], "Utrecht");
    let country = &told["method"]["shipping_method"]["countries"][0];
    assert_eq!((&country["iso_2"], &country["price"]), (&json!("NL"), &json!(4.5)), "{told:#}");
    let parcel = &told["parcel"];
    assert_eq!((&parcel["status"]["id"], &told["label"]), (&json!(1000), &json!("%PDF-")), "{told:#}");
    assert_eq!(told["again"]["parcel"]["id"], parcel["id"], "one reference is one parcel");
    assert_eq!(
        (&told["bulk"]["label"], &told["found"]["parcel"]["tracking_number"]),
        (&told["files"]["label"], &parcel["tracking_number"])
    );
    assert_eq!(told["waiting"]["parcels"][0]["status"]["id"], 999, "{told:#}");
    assert_eq!((&told["cancelled"]["status"], &told["missing"]), (&json!("cancelled"), &json!("ParcelNotFound")));
    assert_eq!(desk.json(&["orders", "#py-1"])["rows"][0]["stage"], "ready");
}
