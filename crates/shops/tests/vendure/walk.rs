//! The shop on a walk.

use super::built;
use super::shop::{Fault, TestShop, order};
use crate::walk::{MadeUp, Pieces, Told, walk};
use model::{ShopOrder, UtcDateTime};
use serde_json::{Value, json};
use shops::Shop;
use std::sync::Arc;
use wire::Setup;

#[test]
fn shop_and_station_agree_after_any_day() {
    walk::<TestShop>();
}

impl MadeUp for TestShop {
    const KIND: &'static str = "vendure";
    const DATES_TELL: bool = false;
    type Fault = Fault;
    const FAULTS: &'static [Fault] =
        &[Fault::Status(500), Fault::Half, Fault::WebPage, Fault::TroubleAfterWork, Fault::TooMany, Fault::Internal];

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

    fn line(id: u64, place: usize) -> String {
        format!("{id}{}", place + 1)
    }

    fn place(&self, id: u64, now: UtcDateTime) {
        self.books().orders.insert(id, order(id, "PaymentSettled", &moment(now)));
    }

    fn change(&self, id: u64, word: &str, now: UtcDateTime) {
        let mut books = self.books();
        books.order(id)["customer"]["emailAddress"] = json!(format!("{}@example.test", word));
        books.order(id)["updatedAt"] = json!(moment(now));
    }

    fn word(order: &ShopOrder) -> &str {
        &order.recipient.email
    }

    fn cancel(&self, id: u64, now: UtcDateTime) {
        let mut books = self.books();
        books.order(id)["state"] = json!("Cancelled");
        books.order(id)["updatedAt"] = json!(moment(now));
    }

    fn delete(&self, id: u64) {
        self.books().orders.remove(&id);
    }

    fn told(&self, id: u64) -> Vec<Told> {
        let pieces = |it: &Value| -> Pieces {
            let of = |place: usize| -> u32 {
                let parts = it["lines"].as_array().unwrap().iter();
                let ours = parts.filter(|part| part["orderLineId"] == Self::line(id, place));
                ours.map(|part| u32::try_from(part["quantity"].as_u64().unwrap()).unwrap()).sum()
            };
            [of(0), of(1)]
        };
        let books = self.books();
        let fulfilments = books.orders[&id]["fulfillments"].as_array().unwrap();
        let live = fulfilments.iter().filter(|it| it["state"] != "Cancelled");
        let told = live.map(|it| {
            assert_eq!(it["state"], "Shipped", "nothing is begun and not ended: {it}");
            Told::of(it["trackingCode"].as_str().unwrap(), Some(pieces(it)))
        });
        told.collect()
    }
}

/// A moment as the API writes it.
fn moment(now: UtcDateTime) -> String {
    now.0.strftime("%Y-%m-%dT%H:%M:%S.000Z").to_string()
}
