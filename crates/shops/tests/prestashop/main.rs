//! The PrestaShop client against a shop that speaks the web service, and against recordings of a real one.

#![allow(clippy::unwrap_used)]

mod faults;
mod goods;
mod looking;
mod mutations;
mod pulling;
mod pushing;
mod recordings;
mod shop;
mod stock;

use model::{Credentials, ShopAccount, ShopKind, ShopOrder, UtcDateTime};
use serde_json::{Value, json};
use shop::{KEY, TestShop};
use shops::{PulledPage, Registry, SetAside, Shop, ShopError};
use std::sync::Arc;
use std::time::Duration;
use wire::{Clock, Limits, Setup, Sleep};

/// A client of a shop that does not wait between tries, set as usual but for these fields.
fn client_with(shop: &TestShop, changes: &Value) -> Arc<dyn Shop> {
    let limits = Limits { total: Duration::from_secs(1), ..Limits::default() };
    let sleep: Sleep = Arc::new(|_| Box::pin(async {}));
    let setup = Setup { limits, clock: Clock { sleep, ..Clock::default() }, transport: None };
    let mut config = json!({ "url": shop.url() });
    config.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    built(config, &setup).unwrap()
}

fn built(config: Value, setup: &Setup) -> Result<Arc<dyn Shop>, ShopError> {
    let kind = ShopKind("prestashop".to_owned());
    let registry = Registry::standard();
    let fields = &registry.get(&kind).unwrap().info.fields;
    let config: model::AccountConfig = serde_json::from_value(config).unwrap();
    let account = ShopAccount { config: config.settled(fields), kind };
    registry.build(&account, Some(&Credentials::of([("key", KEY)])), setup)
}

fn client(shop: &TestShop) -> Arc<dyn Shop> {
    client_with(shop, &json!({}))
}

/// Late in the afternoon.
fn now() -> UtcDateTime {
    at("2026-11-28T16:00:00Z")
}

fn at(text: &str) -> UtcDateTime {
    text.parse().unwrap()
}

/// Everything a pull brought.
#[derive(Debug, Default)]
struct Haul {
    orders: Vec<ShopOrder>,
    set_aside: Vec<SetAside>,
    out_of_reach: Vec<String>,
    pages: usize,
    cursor: Option<UtcDateTime>,
}

impl Haul {
    fn take(&mut self, page: PulledPage) {
        self.pages += 1;
        self.cursor = page.cursor;
        self.orders.extend(page.orders);
        self.set_aside.extend(page.set_aside);
        self.out_of_reach.extend(page.out_of_reach);
    }

    fn order(&self, reference: u64) -> &ShopOrder {
        self.orders.iter().find(|order| order.reference == reference.to_string()).unwrap()
    }

    fn references(&self) -> Vec<&str> {
        self.orders.iter().map(|order| order.reference.as_str()).collect()
    }
}

async fn pull(client: &Arc<dyn Shop>, since: Option<UtcDateTime>) -> Result<Haul, ShopError> {
    let mut haul = Haul::default();
    let pulled = client.pull(since, now(), &mut |page| haul.take(page)).await?;
    haul.cursor = pulled.cursor;
    Ok(haul)
}
