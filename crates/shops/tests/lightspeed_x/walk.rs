//! The till on a walk.

use super::built;
use super::shop::{Fault, TestShop, place, sale_id};
use crate::walk::{MadeUp, Told, Void, Walked, walk};
use model::{OrderStatus, UtcDateTime};
use serde_json::{Value, json};
use shops::Shop;
use std::sync::Arc;
use wire::Setup;

#[test]
fn till_and_station_agree_after_any_day() {
    walk::<TestShop>();
}

impl MadeUp for TestShop {
    const KIND: &'static str = "lightspeed_x";
    const VOID: Void = Void::IsRefused;
    type Fault = Fault;
    const FAULTS: &'static [Fault] =
        &[Fault::Status(500), Fault::Half, Fault::WebPage, Fault::TroubleAfterWork, Fault::TooMany, Fault::Conflict];

    async fn open() -> Self {
        Self::with([]).await
    }

    fn client(&self, setup: &Setup) -> Arc<dyn Shop> {
        built(&self.url(), setup).unwrap()
    }

    fn go_wrong(&self, fault: Fault) {
        self.books().faults.push_back(("", fault));
    }

    fn recover(&self) {
        self.books().faults.clear();
    }

    fn reference(id: u64) -> String {
        sale_id(id)
    }

    fn line(id: u64, place: usize) -> String {
        format!("l-{id}-{}", place + 1)
    }

    fn place(&self, id: u64, _: UtcDateTime) {
        place(&mut self.books(), id, "2026-11-28T12:00:00Z");
    }

    /// Somebody picks something.
    fn change(&self, id: u64, word: &str, _: UtcDateTime) {
        let mut books = self.books();
        books.sale(id)["note"] = json!(word);
        books.touch(id);
        let fulfilment = books.fulfilment(id);
        fulfilment["version"] = json!(fulfilment["version"].as_i64().unwrap() + 1);
    }

    fn cancel(&self, id: u64, _: UtcDateTime) {
        self.books().sale(id)["state"] = json!("voided");
        self.books().touch(id);
    }

    fn delete(&self, id: u64) {
        self.books().sales.remove(&sale_id(id));
        self.books().fulfilments.remove(&super::shop::fulfilment_id(id));
    }

    fn told(&self, id: u64) -> Vec<Told> {
        let is_told = self.books().fulfilment(id)["state"] == "FULFILLED";
        if is_told { vec![Told { numbers: Vec::new(), pieces: None }] } else { Vec::new() }
    }

    /// What was fulfilled stands in no list.
    fn status(&self, order: &Walked) -> Option<OrderStatus> {
        (!order.is_told()).then(|| order.status(Self::KIND))
    }

    /// Each was fulfilled once.
    fn is_right(&self, orders: &[Walked]) {
        for order in orders.iter().filter(|order| !order.is_deleted) {
            let line = Self::line(order.id, 0);
            let is_of = |it: &&Value| it["line_items"].to_string().contains(&line);
            assert_eq!(self.books().written.iter().filter(is_of).count(), usize::from(order.is_told()), "{order:?}");
        }
    }
}
