//! The BigCommerce client against a made-up store that keeps what it is told.

#![allow(clippy::unwrap_used)]

mod faults;
mod mapping;
mod mutations;
mod pulling;
mod pushing;
mod shop;
mod walk;

use model::{
    Credentials, Notice, NoticeParcel, ShipmentNotice, ShopAccount, ShopKind, ShopOrder, UtcDateTime, WithdrawnNotice,
};
use serde_json::{Value, json};
use shop::{TOKEN, TestShop};
use shops::{PulledPage, Registry, SetAside, Shop, ShopError};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use wire::{Clock, Limits, Setup, Sleep};

/// How long a client was asked to wait, try by try.
type Waits = Arc<Mutex<Vec<Duration>>>;

/// A client of a store that does not wait between tries, set as usual but for these fields.
fn client_with(shop: &TestShop, changes: &Value) -> (Arc<dyn Shop>, Waits) {
    let waits = Waits::default();
    let kept = Arc::clone(&waits);
    let sleep: Sleep = Arc::new(move |wait| {
        kept.lock().unwrap().push(wait);
        Box::pin(async {})
    });
    let limits = Limits { total: Duration::from_secs(2), ..Limits::default() };
    let setup = Setup { limits, clock: Clock { sleep, ..Clock::default() }, transport: None };
    let mut config = json!({ "url": format!("{}/v3/", shop.url()) });
    config.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    (built(config, &setup).unwrap(), waits)
}

fn built(config: Value, setup: &Setup) -> Result<Arc<dyn Shop>, ShopError> {
    let kind = ShopKind("bigcommerce".to_owned());
    let registry = Registry::standard();
    let fields = &registry.get(&kind).unwrap().info.fields;
    let config: model::AccountConfig = serde_json::from_value(config).unwrap();
    let account = ShopAccount { config: config.settled(fields), kind };
    registry.build(&account, Some(&Credentials::of([("token", TOKEN)])), setup)
}

fn client(shop: &TestShop) -> Arc<dyn Shop> {
    client_with(shop, &json!({})).0
}

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
        self.orders.iter().rfind(|order| order.reference == reference.to_string()).unwrap()
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

fn parcel(number: &str) -> NoticeParcel {
    NoticeParcel { number: number.to_owned(), tracking_url: format!("https://track.example/{number}"), items: vec![] }
}

fn shipped(order: u64, parcels: Vec<NoticeParcel>) -> ShipmentNotice {
    ShipmentNotice {
        order_reference: order.to_string(),
        shipment_reference: "PD-7-1".to_owned(),
        carrier: "PostNL".to_owned(),
        parcels,
        shipped_at: at("2026-11-28T15:30:00Z"),
        let_go: false,
    }
}

fn told(order: u64, numbers: &[&str]) -> Notice {
    Notice::Shipped(shipped(order, numbers.iter().map(|number| parcel(number)).collect()))
}

fn withdrawn(order: u64, numbers: &[&str]) -> Notice {
    Notice::Withdrawn(WithdrawnNotice {
        order_reference: order.to_string(),
        shipment_reference: "PD-7-1".to_owned(),
        carrier: "PostNL".to_owned(),
        numbers: numbers.iter().map(|number| (*number).to_owned()).collect(),
        withdrawn_at: at("2026-11-28T15:40:00Z"),
    })
}
