//! The shop on a walk.

use super::built_at;
use super::shop::{Fault, TestShop, order, written};
use crate::walk::{MadeUp, Pieces, Told, Walked, walk};
use model::UtcDateTime;
use serde_json::json;
use shops::Shop;
use std::sync::Arc;
use wire::Setup;

#[test]
fn shop_and_station_agree_after_any_day() {
    walk::<TestShop>();
}

impl MadeUp for TestShop {
    const KIND: &'static str = "lightspeed_c";
    type Fault = Fault;
    const FAULTS: &'static [Fault] =
        &[Fault::Status(500), Fault::Half, Fault::WebPage, Fault::TroubleAfterWork, Fault::Said(500)];

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
        format!("{id}{}", place + 1)
    }

    fn place(&self, id: u64, _: UtcDateTime) {
        let time = written(self.books().time);
        self.books().sell(order(id, "processing_awaiting_shipment", &time));
    }

    fn change(&self, id: u64, word: &str, _: UtcDateTime) {
        self.books().order(id)["comment"] = json!(word);
        self.books().touch(id);
    }

    fn refund(&self, &Walked { id, .. }: &Walked, _: UtcDateTime) -> Option<Pieces> {
        if !MadeUp::told(self, id).is_empty() {
            return None;
        }
        self.books().lines.get_mut(&id).unwrap()[1]["quantityRefunded"] = json!(1);
        self.books().touch(id);
        Some([0, 1])
    }

    fn cancel(&self, id: u64, _: UtcDateTime) {
        self.books().order(id)["status"] = json!("cancelled");
        self.books().touch(id);
    }

    fn delete(&self, id: u64) {
        self.books().orders.remove(&id);
    }

    fn told(&self, id: u64) -> Vec<Told> {
        let (status, numbers) = self.shipments(id).remove(0);
        let told = Told::of(&numbers, None);
        assert_eq!(status == "shipped", !told.numbers.is_empty(), "{id}: {status}");
        if told.numbers.is_empty() { Vec::new() } else { vec![told] }
    }

    /// The shop mails once that an order is on its way; a number that is told later stands beside those that are there.
    fn is_right(&self, orders: &[Walked]) {
        let tellings: usize = orders.iter().map(|order| order.first_tellings).sum();
        assert_eq!(self.mails(), tellings, "{orders:?}");
    }
}
