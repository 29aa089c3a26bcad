//! The Shopware client against a made-up shop that speaks the Admin API and checks what it is sent by the API's own schema.

mod faults;
mod mutations;
mod pulling;
mod pushing;
mod reading;
mod shop;
mod stock;
mod testing;
mod walk;

use crate::common::{Haul, at, impatient, made, now, pull};
use model::Credentials;
use serde_json::{Value, json};
use shop::{SECRET, TestShop};
use shops::{Shop, ShopError};
use std::sync::Arc;
use std::time::Duration;
use wire::Setup;

/// A client of a shop that does not wait between tries, set as usual but for these fields.
fn client_with(shop: &TestShop, changes: &Value) -> Arc<dyn Shop> {
    built_at(shop, changes, &impatient(Duration::from_secs(1)).0)
}

fn built_at(shop: &TestShop, changes: &Value, setup: &Setup) -> Arc<dyn Shop> {
    made("shopware", json!({ "url": shop.url(), "client_id": "SWIATEST" }), changes, &key(), setup).unwrap()
}

fn key() -> Credentials {
    Credentials::of([("secret", SECRET)])
}

fn built(config: &Value, setup: &Setup) -> Result<Arc<dyn Shop>, ShopError> {
    made("shopware", json!({ "client_id": "SWIATEST" }), config, &key(), setup)
}

fn client(shop: &TestShop) -> Arc<dyn Shop> {
    client_with(shop, &json!({}))
}
