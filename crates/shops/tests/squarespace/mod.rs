//! The Squarespace client against a made-up site that keeps what it is told.

mod mapping;
mod mutations;
mod pulling;
mod pushing;
mod shop;
mod testing;
mod walk;

use crate::common;
use crate::common::notices::{self, parcel};
use crate::common::{Haul, Waits, at, impatient, made, now, pull};
use model::{Credentials, Notice, NoticeParcel, ShipmentNotice};
use serde_json::{Value, json};
use shop::{KEY, TestShop, id};
use shops::{Shop, ShopError};
use std::sync::Arc;
use std::time::Duration;
use wire::Setup;

/// A client of a site that does not wait between tries, set as usual but for these fields.
fn client_with(shop: &TestShop, changes: &Value) -> (Arc<dyn Shop>, Waits) {
    let (setup, waits) = impatient(Duration::from_secs(2));
    (built_at(shop, changes, &setup), waits)
}

fn built_at(shop: &TestShop, changes: &Value, setup: &Setup) -> Arc<dyn Shop> {
    made("squarespace", json!({ "url": shop.url() }), changes, &key(), setup).unwrap()
}

fn key() -> Credentials {
    Credentials::of([("key", KEY)])
}

fn built(config: Value, setup: &Setup) -> Result<Arc<dyn Shop>, ShopError> {
    common::built("squarespace", &config, &key(), setup)
}

fn client(shop: &TestShop) -> Arc<dyn Shop> {
    client_with(shop, &json!({})).0
}

fn shipped(order: u64, parcels: Vec<NoticeParcel>) -> ShipmentNotice {
    notices::shipped(id(order), parcels)
}

fn told(order: u64, numbers: &[&str]) -> Notice {
    notices::told(id(order), numbers)
}

fn withdrawn(order: u64, numbers: &[&str]) -> Notice {
    notices::withdrawn(id(order), numbers)
}
