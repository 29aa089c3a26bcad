//! The X-Series client against a made-up till that keeps what it is told.

mod mapping;
mod mutations;
mod pulling;
mod pushing;
mod shop;
mod testing;
mod walk;

use crate::common::notices::{holding, shipped, told, withdrawn};
use crate::common::{Haul, at, built as made, impatient, now, pull};
use model::Credentials;
use serde_json::json;
use shop::{TOKEN, TestShop};
use shops::{Shop, ShopError};
use std::sync::Arc;
use std::time::Duration;
use wire::Setup;

fn built(url: &str, setup: &Setup) -> Result<Arc<dyn Shop>, ShopError> {
    made("lightspeed_x", &json!({ "url": url }), &Credentials::of([("token", TOKEN)]), setup)
}

/// A client that does not wait between tries.
fn client(shop: &TestShop) -> Arc<dyn Shop> {
    built(&shop.url(), &impatient(Duration::from_secs(1)).0).unwrap()
}
