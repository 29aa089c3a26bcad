//! The Shopify client against a shop that executes its documents by the API's own schema.

mod documents;
mod faults;
mod mapping;
mod pulling;
mod pushing;
mod sandbox;
mod testing;
mod walk;

use model::{Credentials, ShopAccount, ShopKind, ShopOrder, UtcDateTime};
use sandbox::Sandbox;
use serde_json::{Value, json};
use shops::{PulledPage, Registry, SetAside, Shop, ShopError};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use wire::{Clock, Limits, Setup, Sleep};

/// A client that does not wait between tries, and what it would have waited.
fn client_with(url: &str, secret: &str, config: &Value) -> (Arc<dyn Shop>, Arc<Mutex<Vec<Duration>>>) {
    let waits = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&waits);
    let sleep: Sleep = Arc::new(move |wait| {
        noted.lock().unwrap().push(wait);
        Box::pin(async {})
    });
    let limits = Limits { total: Duration::from_millis(1500), ..Limits::default() };
    let setup = Setup { limits, clock: Clock { sleep, ..Clock::default() }, transport: None };
    (built(url, secret, config, &setup).unwrap(), waits)
}

/// The Shopify shop at this address, with the sandbox's app, and this set beside what is usual.
fn built(url: &str, secret: &str, config: &Value, setup: &Setup) -> Result<Arc<dyn Shop>, ShopError> {
    let registry = Registry::standard();
    let kind = ShopKind("shopify".to_owned());
    let mut config = config.clone();
    config["url"] = json!(url);
    config["client_id"] = json!("garden-id");
    let fields = &registry.get(&kind).unwrap().info.fields;
    let config = serde_json::from_value::<model::AccountConfig>(config).unwrap().settled(fields);
    registry.build(&ShopAccount { kind, config }, Some(&Credentials::of([("secret", secret)])), setup)
}

fn of(shop: &Sandbox) -> Arc<dyn Shop> {
    of_set(shop, &json!({}))
}

fn of_set(shop: &Sandbox, config: &Value) -> Arc<dyn Shop> {
    client_with(&shop.url(), "shpss_garden", config).0
}

/// Noon.
fn now() -> UtcDateTime {
    "2026-11-28T12:00:00Z".parse().unwrap()
}

/// An order with three lines of which one is left to ship.
fn sample() -> Value {
    serde_json::from_str(include_str!("order.json")).unwrap()
}

/// The same as another order, changed so many seconds after nine.
fn another(number: u32, seconds: u32) -> Value {
    let mut order = sample();
    order["id"] = json!(format!("gid://shopify/Order/{number}"));
    order["name"] = json!(format!("#{number}"));
    order["updatedAt"] = json!(format!("2026-11-28T09:{:02}:{:02}Z", seconds / 60, seconds % 60));
    order
}

/// Everything a pull brought.
#[derive(Debug, Default)]
struct Haul {
    orders: Vec<ShopOrder>,
    set_aside: Vec<SetAside>,
    out_of_reach: Vec<String>,
    cursors: Vec<Option<UtcDateTime>>,
}

impl Haul {
    fn take(&mut self, page: PulledPage) {
        self.cursors.push(page.cursor);
        self.orders.extend(page.orders);
        self.set_aside.extend(page.set_aside);
        self.out_of_reach.extend(page.out_of_reach);
    }

    fn numbers(&self) -> Vec<&str> {
        self.orders.iter().map(|order| order.number.as_str()).collect()
    }
}

async fn pull(client: &Arc<dyn Shop>, since: Option<&str>) -> Result<Haul, ShopError> {
    let mut haul = Haul::default();
    let since = since.map(|since| since.parse().unwrap());
    let pulled = client.pull(since, now(), &mut |page| haul.take(page)).await?;
    if let Some(last) = haul.cursors.last() {
        assert_eq!(pulled.cursor, *last);
    }
    Ok(haul)
}

/// The one order of a shop that has one.
async fn only(shop: &Sandbox) -> ShopOrder {
    let mut haul = pull(&of(shop), Some("2026-11-01T00:00:00Z")).await.unwrap();
    assert!(haul.set_aside.is_empty(), "{:?}", haul.set_aside);
    haul.orders.remove(0)
}
