//! The Magento client against a made-up shop that speaks REST V1 and checks what it is sent.

mod faults;
mod mutations;
mod pulling;
mod pushing;
mod reading;
mod shop;
mod stock;
mod testing;
mod walk;

use crate::common;
use crate::common::{Haul, at, impatient, made, now, pull};
use model::Credentials;
use serde_json::{Value, json};
use shop::{TOKEN, TestShop};
use shops::{Shop, ShopError};
use std::sync::Arc;
use std::time::Duration;
use wire::Setup;

/// A client of a shop that does not wait between tries, set as usual but for these fields.
fn client_with(shop: &TestShop, changes: &Value) -> Arc<dyn Shop> {
    built_at(shop, changes, &impatient(Duration::from_secs(1)).0)
}

fn built_at(shop: &TestShop, changes: &Value, setup: &Setup) -> Arc<dyn Shop> {
    made("magento", json!({ "url": shop.url() }), changes, &key(), setup).unwrap()
}

fn key() -> Credentials {
    Credentials::of([("token", TOKEN)])
}

fn built(config: &Value, setup: &Setup) -> Result<Arc<dyn Shop>, ShopError> {
    common::built("magento", config, &key(), setup)
}

fn client(shop: &TestShop) -> Arc<dyn Shop> {
    client_with(shop, &json!({}))
}

/// A shop of nothing but these orders, each changed so many seconds after the one before.
async fn with_orders(states: &[(u64, &str)]) -> TestShop {
    let mut books = stock::books();
    books.orders.clear();
    for (place, (id, state)) in states.iter().enumerate() {
        let changed = format!("2026-11-28 12:{:02}:{:02}", place / 60, place % 60);
        books.orders.push(stock::order(*id, state, &changed));
    }
    TestShop::open(books).await
}
