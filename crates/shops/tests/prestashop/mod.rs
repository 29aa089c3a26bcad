//! The PrestaShop client against a shop that speaks the web service, and against recordings of a real one.

mod faults;
mod goods;
mod looking;
mod mutations;
mod pulling;
mod pushing;
mod recordings;
mod shop;
mod stock;
mod testing;
mod walk;

use crate::common;
use crate::common::{Haul, at, impatient, made, now, pull};
use model::Credentials;
use serde_json::{Value, json};
use shop::{KEY, TestShop};
use shops::{Shop, ShopError};
use std::sync::Arc;
use std::time::Duration;
use wire::Setup;

/// A client of a shop that does not wait between tries, set as usual but for these fields.
fn client_with(shop: &TestShop, changes: &Value) -> Arc<dyn Shop> {
    built_at(shop, changes, &impatient(Duration::from_secs(1)).0)
}

fn built_at(shop: &TestShop, changes: &Value, setup: &Setup) -> Arc<dyn Shop> {
    made("prestashop", json!({ "url": shop.url() }), changes, &key(), setup).unwrap()
}

fn key() -> Credentials {
    Credentials::of([("key", KEY)])
}

fn built(config: Value, setup: &Setup) -> Result<Arc<dyn Shop>, ShopError> {
    common::built("prestashop", &config, &key(), setup)
}

fn client(shop: &TestShop) -> Arc<dyn Shop> {
    client_with(shop, &json!({}))
}
