//! The shop on a walk.

use super::built_at;
use super::pushing::standing_of;
use super::shop::{Fault, TestShop};
use super::stock::{books, id as name, order};
use crate::walk::{MadeUp, Pieces, Told, Walked, walk};
use model::{OrderStatus, UtcDateTime};
use serde_json::json;
use shops::Shop;
use std::sync::Arc;
use wire::Setup;

#[test]
fn shop_and_station_agree_after_any_day() {
    walk::<TestShop>();
}

impl MadeUp for TestShop {
    const KIND: &'static str = "shopware";
    /// The second line is a promotion.
    const PIECES: Pieces = [2, 0];
    const IS_LET_GO: bool = true;
    type Fault = Fault;
    /// The answer that never comes takes its time, and is tried elsewhere.
    const FAULTS: &'static [Fault] = Fault::ALL.split_at(7).0;

    async fn open() -> Self {
        let mut books = books();
        books.orders.clear();
        Self::open(books).await
    }

    fn client(&self, setup: &Setup) -> Arc<dyn Shop> {
        built_at(self, &json!({}), setup)
    }

    fn go_wrong(&self, fault: Fault) {
        self.books().faults.push_back(("", fault));
    }

    fn recover(&self) {
        self.books().faults.clear();
    }

    fn reference(id: u64) -> String {
        name(id)
    }

    fn line(id: u64, place: usize) -> String {
        name(id * 1000 + 1 + place as u64)
    }

    fn place(&self, id: u64, now: UtcDateTime) {
        let mut books = self.books();
        books.time = moment(now);
        books.orders.push(order(id, "open", "paid", "open", &moment(now)));
    }

    fn change(&self, id: u64, word: &str, now: UtcDateTime) {
        let mut books = self.books();
        books.time = moment(now);
        let order = books.order(&name(id));
        order["customerComment"] = json!(word);
        order["updatedAt"] = json!(moment(now));
    }

    /// Some money goes back; nothing says which pieces that is for.
    fn refund(&self, &Walked { id, .. }: &Walked, now: UtcDateTime) -> Option<Pieces> {
        let mut books = self.books();
        books.time = moment(now);
        let payment = &mut books.order(&name(id))["transactions"][0];
        payment["stateMachineState"]["technicalName"] = json!("refunded_partially");
        payment["updatedAt"] = json!(moment(now));
        None
    }

    fn cancel(&self, id: u64, now: UtcDateTime) {
        let mut books = self.books();
        books.time = moment(now);
        let order = books.order(&name(id));
        order["stateMachineState"]["technicalName"] = json!("cancelled");
        order["updatedAt"] = json!(moment(now));
    }

    fn delete(&self, id: u64) {
        self.books().orders.retain(|order| order["id"] != name(id));
    }

    fn told(&self, id: u64) -> Vec<Told> {
        let (codes, _) = standing_of(&mut self.books(), id);
        codes.iter().map(|code| Told::of(code, None)).collect()
    }

    /// Of what was paid back in part nobody knows whether it is to be sent.
    fn status(&self, order: &Walked) -> Option<OrderStatus> {
        let payment = self.books().order(&name(order.id))["transactions"][0]["stateMachineState"].clone();
        Some(match order.status(Self::KIND) {
            OrderStatus::Open if payment["technicalName"] == "refunded_partially" => OrderStatus::Waiting,
            status => status,
        })
    }

    fn is_right(&self, orders: &[Walked]) {
        let mut books = self.books();
        assert!(books.complaints.is_empty(), "{:?}", books.complaints);
        for order in orders.iter().filter(|order| !order.is_deleted) {
            let (codes, state) = standing_of(&mut books, order.id);
            let is_shipped = !codes.is_empty() && !order.is_cancelled;
            assert_eq!(state == "shipped", is_shipped, "{order:?}: {state}");
        }
        let tellings: usize = orders.iter().map(|order| order.tellings + order.taken_back.len()).sum();
        assert!(books.mails.len() <= 2 * tellings, "{:?} of {orders:?}", books.mails);
    }
}

/// A moment as the shop writes it.
fn moment(now: UtcDateTime) -> String {
    now.0.strftime("%Y-%m-%dT%H:%M:%S.000+00:00").to_string()
}
