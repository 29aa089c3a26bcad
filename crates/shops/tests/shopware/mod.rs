//! The Shopware client against a made-up shop that speaks the Admin API and checks what it is sent by the API's own schema.

mod agreement;
mod faults;
mod mutations;
mod pulling;
mod pushing;
mod reading;
mod shop;
mod stock;
mod testing;

use crate::common;
use crate::common::{Haul, at, impatient};
use model::{Credentials, UtcDateTime};
use serde_json::{Value, json};
use shop::{SECRET, TestShop};
use shops::{Shop, ShopError};
use std::sync::Arc;
use std::time::Duration;
use wire::Setup;

/// A client of a shop that does not wait between tries, set as usual but for these fields.
fn client_with(shop: &TestShop, changes: &Value) -> Arc<dyn Shop> {
    let (setup, _) = impatient(Duration::from_secs(1));
    let mut config = json!({ "url": shop.url() });
    config.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    built(&config, &setup).unwrap()
}

fn built(config: &Value, setup: &Setup) -> Result<Arc<dyn Shop>, ShopError> {
    let mut config = config.clone();
    config["client_id"] = json!("SWIATEST");
    common::built("shopware", &config, &Credentials::of([("secret", SECRET)]), setup)
}

fn client(shop: &TestShop) -> Arc<dyn Shop> {
    client_with(shop, &json!({}))
}

/// Late in the afternoon.
fn now() -> UtcDateTime {
    at("2026-11-28T16:00:00Z")
}

async fn pull(client: &Arc<dyn Shop>, since: Option<UtcDateTime>) -> Result<Haul, ShopError> {
    common::pull(client, since, now()).await
}
