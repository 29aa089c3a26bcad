//! The Ecwid client against a made-up store that keeps what it is told.

mod mapping;
mod mutations;
mod pulling;
mod pushing;
mod shop;
mod testing;
mod walk;

use crate::common;
use crate::common::{Haul, at, impatient};
use model::{Credentials, Notice, NoticeParcel, ShipmentNotice, UtcDateTime, WithdrawnNotice};
use serde_json::{Value, json};
use shop::{KEY, STORE, TestShop};
use shops::{Shop, ShopError};
use std::sync::Arc;
use std::time::Duration;
use wire::Setup;

/// The store of this address, set as usual but for these fields.
fn built(url: &str, changes: &Value, setup: &Setup) -> Result<Arc<dyn Shop>, ShopError> {
    let mut config = json!({ "url": url, "store": STORE });
    config.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    common::built("ecwid", &config, &Credentials::of([("token", KEY)]), setup)
}

/// A client that does not wait between tries.
fn client(shop: &TestShop) -> Arc<dyn Shop> {
    built(&shop.url(), &json!({}), &impatient(Duration::from_secs(2)).0).unwrap()
}

fn now() -> UtcDateTime {
    at("2026-11-28T16:00:00Z")
}

async fn pull(client: &Arc<dyn Shop>, since: Option<UtcDateTime>) -> Result<Haul, ShopError> {
    common::pull(client, since, now()).await
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
