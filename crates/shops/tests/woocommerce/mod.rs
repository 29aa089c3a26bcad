//! The WooCommerce client against a shop that speaks the protocol, and against recordings of real ones.

mod faults;
mod fulfilments;
mod goods;
mod likeness;
mod looking;
mod metadata;
mod mutations;
mod pulling;
mod pushing;
mod recordings;
mod testing;
mod walk;
mod ways;

use crate::common;
use crate::common::Haul;
use model::{Credentials, OrderStatus, ShopAccount, ShopKind, UtcDateTime};
use sandbox::PracticeShop;
use shops::{Registry, Shop, ShopError};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use wire::{Clock, Limits, Setup, Sleep};

/// How many orders of the practice shop’s morning are to be done: all but the one that was cancelled.
const TO_DO: usize = 62;

/// What the statuses mean unless an account says otherwise.
fn usual_statuses() -> BTreeMap<String, OrderStatus> {
    let registry = Registry::standard();
    let fields = &registry.get(&ShopKind("woocommerce".to_owned())).unwrap().info.fields;
    let statuses = fields.iter().find(|field| field.name == "statuses").unwrap();
    serde_json::from_value(statuses.usual.clone().unwrap()).unwrap()
}

/// A client that does not wait between tries, and what it would have waited.
fn client(url: &str, credentials: Credentials) -> (Arc<dyn Shop>, Arc<Mutex<Vec<Duration>>>) {
    client_with(url, credentials, usual_statuses(), Limits { total: Duration::from_secs(5), ..Limits::default() })
}

fn client_with(
    url: &str,
    credentials: Credentials,
    statuses: BTreeMap<String, OrderStatus>,
    limits: Limits,
) -> (Arc<dyn Shop>, Arc<Mutex<Vec<Duration>>>) {
    let waits = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&waits);
    let sleep: Sleep = Arc::new(move |wait| {
        noted.lock().unwrap().push(wait);
        Box::pin(async {})
    });
    let setup = Setup { limits, clock: Clock { sleep, ..Clock::default() }, transport: None };
    (built(url, &credentials, statuses, &setup), waits)
}

/// The WooCommerce shop at this address.
fn built(
    url: &str,
    credentials: &Credentials,
    statuses: BTreeMap<String, OrderStatus>,
    setup: &Setup,
) -> Arc<dyn Shop> {
    Registry::standard().build(&account(url, statuses), Some(credentials), setup).unwrap()
}

fn account(url: &str, statuses: BTreeMap<String, OrderStatus>) -> ShopAccount {
    let kind = ShopKind("woocommerce".to_owned());
    let config = serde_json::json!({ "url": url, "statuses": statuses, "shipped_status": "completed" });
    ShopAccount { kind, config: serde_json::from_value(config).unwrap() }
}

fn of(shop: &PracticeShop) -> Arc<dyn Shop> {
    client(&shop.url(), shop.credentials()).0
}

/// Nine in the morning.
fn now() -> UtcDateTime {
    "2026-11-23T09:00:00Z".parse().unwrap()
}

async fn pull(client: &Arc<dyn Shop>, since: Option<UtcDateTime>) -> Result<Haul, ShopError> {
    common::pull_at(client, since, now()).await
}
