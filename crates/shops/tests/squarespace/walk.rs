//! The site on a walk. A fulfilment that is taken back is refused and stays.

use super::built_at;
use super::shop::{Fault, TestShop, id as name, order};
use crate::walk::{MadeUp, Pieces, Told, Void, Walked, walk};
use model::{ShopOrder, UtcDateTime};
use serde_json::json;
use shops::Shop;
use std::sync::Arc;
use wire::Setup;

#[test]
fn site_and_station_agree_after_any_day() {
    walk::<TestShop>();
}

impl MadeUp for TestShop {
    const KIND: &'static str = "squarespace";
    /// The second line is a download.
    const PIECES: Pieces = [2, 0];
    const VOID: Void = Void::IsRefused;
    type Fault = Fault;
    const FAULTS: &'static [Fault] =
        &[Fault::Status(500), Fault::Half, Fault::WebPage, Fault::TroubleAfterWork, Fault::TooMany];

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

    fn reference(id: u64) -> String {
        name(id)
    }

    fn line(_: u64, place: usize) -> String {
        format!("a{}", place + 1)
    }

    fn place(&self, id: u64, _: UtcDateTime) {
        let time = self.books().time.to_string();
        self.books().orders.insert(name(id), order(id, "PENDING", &time));
    }

    fn change(&self, id: u64, word: &str, _: UtcDateTime) {
        self.books().order(id)["customerEmail"] = json!(format!("{}@example.test", word));
        self.books().touch(id);
    }

    fn word(order: &ShopOrder) -> &str {
        &order.recipient.email
    }

    fn refund(&self, &Walked { id, .. }: &Walked, _: UtcDateTime) -> Option<Pieces> {
        if !self.numbers(id).is_empty() {
            return None;
        }
        self.books().order(id)["refundedTotal"]["value"] = json!("110.85");
        self.books().touch(id);
        Some(Self::PIECES)
    }

    fn cancel(&self, id: u64, _: UtcDateTime) {
        self.books().order(id)["fulfillmentStatus"] = json!("CANCELED");
        self.books().touch(id);
    }

    fn delete(&self, id: u64) {
        self.books().orders.remove(&name(id));
    }

    fn told(&self, id: u64) -> Vec<Told> {
        self.numbers(id).iter().map(|number| Told::of(number, None)).collect()
    }

    /// Each customer got one mail.
    fn is_right(&self, orders: &[Walked]) {
        let told = orders.iter().filter(|order| order.is_told()).count();
        assert_eq!(self.mails(), told, "{orders:?}");
    }
}
