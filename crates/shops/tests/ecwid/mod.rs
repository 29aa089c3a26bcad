//! The Ecwid client against a made-up store that keeps what it is told.

mod mapping;
mod mutations;
mod pulling;
mod pushing;
mod shop;
mod testing;
mod walk;

use crate::common::notices::{parcel, shipped, told, withdrawn};
use crate::common::{Haul, at, impatient, made, now, pull};
use model::Credentials;
use serde_json::{Value, json};
use shop::{KEY, STORE, TestShop};
use shops::{Shop, ShopError};
use std::sync::Arc;
use std::time::Duration;
use wire::Setup;

/// The store of this address, set as usual but for these fields.
fn built(url: &str, changes: &Value, setup: &Setup) -> Result<Arc<dyn Shop>, ShopError> {
    made("ecwid", json!({ "url": url, "store": STORE }), changes, &Credentials::of([("token", KEY)]), setup)
}

/// A client that does not wait between tries.
fn client(shop: &TestShop) -> Arc<dyn Shop> {
    built(&shop.url(), &json!({}), &impatient(Duration::from_secs(2)).0).unwrap()
}
