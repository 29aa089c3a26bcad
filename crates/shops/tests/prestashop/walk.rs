//! The shop on a walk.

use super::built_at;
use super::shop::{Fault, TestShop, text};
use super::stock::{books, order, sell};
use crate::walk::{MadeUp, Pieces, Told, walk};
use model::{ShopOrder, UtcDateTime};
use serde_json::json;
use shops::Shop;
use std::sync::Arc;
use wire::Setup;

#[test]
fn shop_and_station_agree_after_any_day() {
    walk::<TestShop>();
}

impl MadeUp for TestShop {
    const KIND: &'static str = "prestashop";
    /// The second line is a download.
    const PIECES: Pieces = [2, 0];
    type Fault = Fault;
    /// The answer that never comes takes its time, and is tried elsewhere.
    const FAULTS: &'static [Fault] = &[
        Fault::Status(500),
        Fault::TooMany(600),
        Fault::Half,
        Fault::WebPage,
        Fault::Warning,
        Fault::HookFails,
        Fault::Dies,
    ];

    async fn open() -> Self {
        let mut books = books();
        for table in ["orders", "order_details", "order_carriers", "order_histories"] {
            books.table(table).clear();
        }
        Self::open(books).await
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

    fn place(&self, id: u64, now: UtcDateTime) {
        let mut books = self.books();
        books.time = moment(now);
        let state = json!({ "id": id, "id_employee": "0", "id_order_state": "2", "id_order": id.to_string() });
        books.table("order_histories").push(state);
        sell(&mut books, order(id, 2, &moment(now)));
        // Numbers have rows of their own behind it.
        books.table("order_carriers").last_mut().unwrap()["id"] = json!(id * 1000);
    }

    /// In the place of its number.
    fn change(&self, id: u64, word: &str, now: UtcDateTime) {
        self.books().time = moment(now);
        TestShop::change(self, id, &moment(now), &json!({ "reference": word }));
    }

    fn word(order: &ShopOrder) -> &str {
        &order.number
    }

    fn cancel(&self, id: u64, now: UtcDateTime) {
        self.books().time = moment(now);
        TestShop::change(self, id, &moment(now), &json!({ "current_state": "6" }));
    }

    fn delete(&self, id: u64) {
        self.books().table("orders").retain(|order| order["id"] != id);
    }

    fn told(&self, id: u64) -> Vec<Told> {
        let mut books = self.books();
        let rows = books.table("order_carriers").iter().filter(|row| text(&row["id_order"]) == id.to_string());
        let told = rows.map(|row| Told::of(&text(&row["tracking_number"]), None));
        told.filter(|told| !told.numbers.is_empty()).collect()
    }
}

/// A moment as the shop writes it, which is in Amsterdam.
fn moment(now: UtcDateTime) -> String {
    now.0.in_tz("Europe/Amsterdam").unwrap().strftime("%Y-%m-%d %H:%M:%S").to_string()
}
