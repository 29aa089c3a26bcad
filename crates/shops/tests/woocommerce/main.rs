//! The WooCommerce client against a shop that speaks the protocol, and against recordings of real ones.

#![allow(clippy::unwrap_used)]

mod faults;
mod likeness;
mod metadata;
mod pulling;
mod pushing;
mod recordings;

use model::{OrderStatus, ShopOrder, UtcDateTime};
use sandbox::PracticeShop;
use shops::{Limits, PulledPage, SetAside, ShopError, Sleep, WooCommerce, usual_statuses};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// A client that does not wait between tries, and what it would have waited.
fn client(url: &str, credentials: model::Credentials) -> (WooCommerce, Arc<Mutex<Vec<Duration>>>) {
    client_with(url, credentials, usual_statuses(), Limits { total: Duration::from_secs(5), ..Limits::default() })
}

fn client_with(
    url: &str,
    credentials: model::Credentials,
    statuses: BTreeMap<String, OrderStatus>,
    limits: Limits,
) -> (WooCommerce, Arc<Mutex<Vec<Duration>>>) {
    let waits = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&waits);
    let sleep: Sleep = Arc::new(move |wait| {
        noted.lock().unwrap().push(wait);
        Box::pin(async {})
    });
    let client = WooCommerce::with_limits(url, credentials, statuses, "completed".to_owned(), limits, sleep);
    (client.unwrap(), waits)
}

fn of(shop: &PracticeShop) -> WooCommerce {
    client(&shop.url(), shop.credentials()).0
}

/// Nine in the morning.
fn now() -> UtcDateTime {
    "2026-11-23T09:00:00Z".parse().unwrap()
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
}

async fn pull(client: &WooCommerce, since: Option<UtcDateTime>) -> Result<Haul, ShopError> {
    let mut haul = Haul::default();
    let pulled = client.pull(since, now(), &mut |page| haul.take(page)).await?;
    haul.cursor = pulled.cursor;
    Ok(haul)
}
