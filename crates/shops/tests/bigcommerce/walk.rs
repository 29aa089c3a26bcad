//! The store on a walk.

use super::built_at;
use super::shop::{Fault, TestShop, date, order};
use crate::walk::{MadeUp, Pieces, Told, Walked, walk};
use model::UtcDateTime;
use serde_json::json;
use shops::Shop;
use std::sync::Arc;
use wire::Setup;

/// Of an order that somebody cancelled.
const CANCELLED: u64 = 5;

#[test]
fn store_and_station_agree_after_any_day() {
    walk::<TestShop>();
}

impl MadeUp for TestShop {
    const KIND: &'static str = "bigcommerce";
    type Fault = Fault;
    const FAULTS: &'static [Fault] =
        &[Fault::Status(500), Fault::Half, Fault::WebPage, Fault::TroubleAfterWork, Fault::TooMany(Some(600_000))];

    async fn open() -> Self {
        Self::with([]).await
    }

    fn client(&self, setup: &Setup) -> Arc<dyn Shop> {
        built_at(self, &json!({}), setup)
    }

    fn go_wrong(&self, fault: Fault) {
        self.books().faults.push_back((None, fault));
    }

    fn recover(&self) {
        self.books().faults.clear();
    }

    fn line(id: u64, place: usize) -> String {
        format!("{id}0{}", place + 1)
    }

    fn place(&self, id: u64, _: UtcDateTime) {
        let mut order = order(id, 11, "2026-11-28T11:00:00Z");
        order["date_modified"] = json!(date(self.books().time));
        self.books().orders.insert(id, order);
    }

    fn change(&self, id: u64, word: &str, _: UtcDateTime) {
        self.books().orders.get_mut(&id).unwrap()["customer_message"] = json!(word);
        self.books().touch(id);
    }

    fn refund(&self, &Walked { id, .. }: &Walked, _: UtcDateTime) -> Option<Pieces> {
        if !self.numbers(id).is_empty() {
            return None;
        }
        self.books().line(id, 1)["quantity_refunded"] = json!(1);
        self.books().touch(id);
        Some([0, 1])
    }

    fn cancel(&self, id: u64, _: UtcDateTime) {
        self.books().orders.get_mut(&id).unwrap()["status_id"] = json!(CANCELLED);
        self.books().touch(id);
    }

    fn delete(&self, id: u64) {
        self.books().orders.get_mut(&id).unwrap()["is_deleted"] = json!(true);
        self.books().touch(id);
    }

    fn told(&self, id: u64) -> Vec<Told> {
        let books = self.books();
        let shipments = books.shipments.get(&id).into_iter().flatten();
        let pieces = |shipment: &serde_json::Value| {
            let of = |place: usize| -> u32 {
                let items = shipment["items"].as_array().unwrap().iter();
                let line: u64 = Self::line(id, place).parse().unwrap();
                let ours = items.filter(|item| item["order_product_id"] == line);
                ours.map(|item| u32::try_from(item["quantity"].as_u64().unwrap()).unwrap()).sum()
            };
            [of(0), of(1)]
        };
        shipments.map(|it| Told::of(it["tracking_number"].as_str().unwrap(), Some(pieces(it)))).collect()
    }
}
