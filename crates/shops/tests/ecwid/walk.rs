//! The store on a walk.

use super::built;
use super::shop::{Fault, TestShop, order};
use crate::walk::{MadeUp, Pieces, Told, Walked, walk};
use model::{ShopOrder, UtcDateTime};
use serde_json::json;
use shops::Shop;
use std::sync::Arc;
use wire::Setup;

#[test]
fn store_and_station_agree_after_any_day() {
    walk::<TestShop>();
}

impl MadeUp for TestShop {
    const KIND: &'static str = "ecwid";
    /// The second line is a download.
    const PIECES: Pieces = [2, 0];
    type Fault = Fault;
    const FAULTS: &'static [Fault] =
        &[Fault::Status(500), Fault::Half, Fault::WebPage, Fault::TroubleAfterWork, Fault::TooMany];

    async fn open() -> Self {
        Self::with([]).await
    }

    fn client(&self, setup: &Setup) -> Arc<dyn Shop> {
        built(&self.url(), &json!({}), setup).unwrap()
    }

    fn go_wrong(&self, fault: Fault) {
        self.books().faults.push_back((None, fault));
    }

    fn recover(&self) {
        self.books().faults.clear();
    }

    fn line(_: u64, place: usize) -> String {
        format!("700{}", place + 1)
    }

    fn place(&self, id: u64, _: UtcDateTime) {
        let time = self.books().time;
        self.books().orders.insert(id, order(id, "PROCESSING", time));
    }

    fn change(&self, id: u64, word: &str, _: UtcDateTime) {
        self.books().order(id)["email"] = json!(format!("{}@example.test", word));
        self.books().touch(id);
    }

    fn word(order: &ShopOrder) -> &str {
        &order.recipient.email
    }

    fn refund(&self, &Walked { id, .. }: &Walked, _: UtcDateTime) -> Option<Pieces> {
        if !MadeUp::told(self, id).is_empty() {
            return None;
        }
        self.books().order(id)["paymentStatus"] = json!("REFUNDED");
        self.books().touch(id);
        Some(Self::PIECES)
    }

    fn cancel(&self, id: u64, _: UtcDateTime) {
        self.books().order(id)["fulfillmentStatus"] = json!("WILL_NOT_DELIVER");
        self.books().touch(id);
    }

    fn delete(&self, id: u64) {
        self.books().orders.remove(&id);
    }

    fn told(&self, id: u64) -> Vec<Told> {
        let (numbers, status) = self.told(id);
        let told = Told::of(&numbers, None);
        assert!(told.numbers.is_empty() || status == "SHIPPED" || status == "WILL_NOT_DELIVER", "{id}: {status}");
        if told.numbers.is_empty() { Vec::new() } else { vec![told] }
    }

    fn is_right(&self, _: &[Walked]) {
        assert!(self.books().complaints.is_empty(), "{:?}", self.books().complaints);
    }
}
