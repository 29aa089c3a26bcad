//! The Medusa client against a made-up shop that keeps what it is told, against a recording of a real one, and against a real one
//! where one runs.

mod live;
mod mapping;
mod mutations;
mod pulling;
mod pushing;
mod real;
mod recording;
mod shop;
mod testing;
mod walk;

use crate::common::notices::{holding, parcel, shipped, told, withdrawn};
use crate::common::{Haul, at, impatient, made, now, pull};
use model::Credentials;
use serde_json::{Value, json};
use shop::{KEY, TestShop};
use shops::{Shop, ShopError};
use std::sync::Arc;
use std::time::Duration;
use wire::Setup;

/// The shop of this address, set as usual but for these fields.
fn built(url: &str, changes: &Value, setup: &Setup) -> Result<Arc<dyn Shop>, ShopError> {
    made("medusa", json!({ "url": url }), changes, &Credentials::of([("key", KEY)]), setup)
}

/// A client that does not wait between tries, set as usual but for these fields.
fn client_with(shop: &TestShop, changes: &Value) -> Arc<dyn Shop> {
    built(&shop.url(), changes, &impatient(Duration::from_secs(1)).0).unwrap()
}

fn client(shop: &TestShop) -> Arc<dyn Shop> {
    client_with(shop, &json!({}))
}
