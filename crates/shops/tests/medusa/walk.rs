//! The shop on a walk. What has left stays in it; the order says which numbers hold no longer.

use super::built;
use super::shop::{Fault, TestShop, name, order};
use crate::walk::{MadeUp, Pieces, Told, Void, Walked, walk};
use model::{ShopOrder, UtcDateTime};
use serde_json::{Value, json};
use shops::Shop;
use std::collections::BTreeSet;
use std::sync::Arc;
use wire::Setup;

#[test]
fn shop_and_station_agree_after_any_day() {
    walk::<TestShop>();
}

impl MadeUp for TestShop {
    const KIND: &'static str = "medusa";
    const VOID: Void = Void::IsNoted;
    const DATES_TELL: bool = false;
    type Fault = Fault;
    const FAULTS: &'static [Fault] =
        &[Fault::Status(500), Fault::Half, Fault::WebPage, Fault::TroubleAfterWork, Fault::TooMany, Fault::Conflict];

    async fn open() -> Self {
        Self::with([]).await
    }

    fn client(&self, setup: &Setup) -> Arc<dyn Shop> {
        built(&self.url(), &json!({}), setup).unwrap()
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
        format!("{id}{}", place + 1)
    }

    fn place(&self, id: u64, now: UtcDateTime) {
        self.books().orders.insert(name(id), order(id, "captured", &moment(now)));
    }

    fn change(&self, id: u64, word: &str, now: UtcDateTime) {
        let mut books = self.books();
        books.order(id)["email"] = json!(format!("{}@example.test", word));
        books.order(id)["updated_at"] = json!(moment(now));
    }

    fn word(order: &ShopOrder) -> &str {
        &order.recipient.email
    }

    fn cancel(&self, id: u64, now: UtcDateTime) {
        let mut books = self.books();
        books.order(id)["status"] = json!("canceled");
        books.order(id)["updated_at"] = json!(moment(now));
    }

    fn delete(&self, id: u64) {
        self.books().orders.remove(&name(id));
    }

    fn told(&self, id: u64) -> Vec<Told> {
        let pieces = |it: &Value| -> Pieces {
            let of = |place: usize| -> u32 {
                let items = it["items"].as_array().unwrap().iter();
                let ours = items.filter(|item| item["line_item_id"] == Self::line(id, place));
                ours.map(|item| u32::try_from(item["quantity"].as_u64().unwrap()).unwrap()).sum()
            };
            [of(0), of(1)]
        };
        let numbers = |it: &Value| -> String {
            let labels = it["labels"].as_array().unwrap().iter();
            labels.map(|label| label["tracking_number"].as_str().unwrap()).collect::<Vec<_>>().join(", ")
        };
        let books = self.books();
        let fulfilments = books.orders[&name(id)]["fulfillments"].as_array().unwrap();
        let left = fulfilments.iter().filter(|it| !it["shipped_at"].is_null());
        left.map(|it| Told::of(&numbers(it), Some(pieces(it)))).collect()
    }

    /// Nothing is begun and not ended, the customer was to hear of all that left, and every number that was taken back is noted.
    fn is_right(&self, orders: &[Walked]) {
        for order in orders.iter().filter(|order| !order.is_deleted) {
            assert_eq!(self.begun(order.id), 0, "{order:?}");
            assert!(self.told(order.id).iter().all(|(_, _, notified)| *notified), "{order:?}");
            let noted = self.books().order(order.id)["metadata"]["packdesk_withdrawn"].clone();
            let noted = noted.as_str().unwrap_or_default().lines();
            let noted: BTreeSet<&str> = noted.map(|line| line.split([' ', ':']).nth(1).unwrap()).collect();
            assert_eq!(noted, order.taken_back.iter().map(String::as_str).collect(), "{order:?}");
        }
    }
}

/// A moment as the API writes it.
fn moment(now: UtcDateTime) -> String {
    now.0.strftime("%Y-%m-%dT%H:%M:%S.000Z").to_string()
}
