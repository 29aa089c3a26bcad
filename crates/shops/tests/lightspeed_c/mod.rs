//! The Lightspeed C-Series client against a made-up shop that keeps what it is told.

mod mapping;
mod mutations;
mod pulling;
mod pushing;
mod shop;
mod testing;
mod walk;

use crate::common;
use crate::common::notices::{parcel, shipped, told, withdrawn};
use crate::common::{Haul, Waits, at, impatient, made, now, pull};
use model::Credentials;
use serde_json::{Value, json};
use shop::{KEY, SECRET, TestShop};
use shops::{Shop, ShopError};
use std::sync::Arc;
use std::time::Duration;
use wire::Setup;

/// A client of a shop that does not wait between tries, set as usual but for these fields.
fn client_with(shop: &TestShop, changes: &Value) -> (Arc<dyn Shop>, Waits) {
    let (setup, waits) = impatient(Duration::from_secs(2));
    (built_at(shop, changes, &setup), waits)
}

fn built_at(shop: &TestShop, changes: &Value, setup: &Setup) -> Arc<dyn Shop> {
    made("lightspeed_c", json!({ "url": shop.url() }), changes, &key(), setup).unwrap()
}

fn key() -> Credentials {
    Credentials::of([("key", KEY), ("secret", SECRET)])
}

fn built(config: Value, setup: &Setup) -> Result<Arc<dyn Shop>, ShopError> {
    common::built("lightspeed_c", &config, &key(), setup)
}

fn client(shop: &TestShop) -> Arc<dyn Shop> {
    client_with(shop, &json!({})).0
}
