//! The shop on a walk.

use super::built_at;
use super::shop::{Fault, TestShop};
use super::stock::{books, order};
use crate::walk::{MadeUp, Pieces, Told, Walked, walk};
use model::{OrderStatus, UtcDateTime};
use serde_json::{Value, json};
use shops::Shop;
use std::sync::Arc;
use wire::Setup;

#[test]
fn shop_and_station_agree_after_any_day() {
    walk::<TestShop>();
}

impl MadeUp for TestShop {
    const KIND: &'static str = "magento";
    /// The second line is a warranty.
    const PIECES: Pieces = [2, 0];
    type Fault = Fault;
    /// The answer that never comes takes its time, and is tried elsewhere.
    const FAULTS: &'static [Fault] = Fault::ALL.split_at(6).0;

    async fn open() -> Self {
        let mut books = books();
        books.orders.clear();
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
        (id * 10 + place as u64).to_string()
    }

    fn place(&self, id: u64, now: UtcDateTime) {
        let mut order = order(id, "processing", &moment(now));
        // Rows have numbers of their own: here the order's, and a digit.
        let (jumper, variant) = (id * 10, id * 10 + 2);
        order["items"][0]["item_id"] = json!(jumper);
        order["items"][1]["item_id"] = json!(variant);
        order["items"][1]["parent_item_id"] = json!(jumper);
        order["items"][1]["parent_item"]["item_id"] = json!(jumper);
        order["items"][2]["item_id"] = json!(id * 10 + 3);
        let mut books = self.books();
        books.time = moment(now);
        books.orders.push(order);
    }

    fn change(&self, id: u64, word: &str, now: UtcDateTime) {
        self.books().time = moment(now);
        TestShop::change(self, id, &moment(now), &json!({ "customer_note": word }));
    }

    fn refund(&self, &Walked { id, .. }: &Walked, now: UtcDateTime) -> Option<Pieces> {
        let mut books = self.books();
        books.time = moment(now);
        let order = books.order(id);
        if order["items"][0]["qty_shipped"] != 0 {
            return None;
        }
        order["items"][0]["qty_refunded"] = json!(1);
        order["updated_at"] = json!(moment(now));
        Some([1, 0])
    }

    fn cancel(&self, id: u64, now: UtcDateTime) {
        self.books().time = moment(now);
        TestShop::change(self, id, &moment(now), &json!({ "state": "canceled", "status": "canceled" }));
    }

    fn delete(&self, id: u64) {
        self.books().orders.retain(|order| order["entity_id"] != id);
    }

    /// Several shipments of one parcel are told as one.
    fn told(&self, id: u64) -> Vec<Told> {
        let books = self.books();
        let mut told: Vec<Told> = Vec::new();
        for shipment in books.shipments.iter().filter(|it| it["order_id"] == id && it["tracks"] != json!([])) {
            let tracks = shipment["tracks"].as_array().unwrap().iter();
            let numbers: Vec<String> = tracks.map(|track| track["track_number"].as_str().unwrap().to_owned()).collect();
            // What was taken back whole and sent again in part stands in it no longer by its pieces.
            let pieces = (!is_unsent(shipment)).then(|| [pieces(shipment), 0]);
            match told.iter_mut().find(|it| it.numbers.iter().any(|number| numbers.contains(number))) {
                Some(it) => {
                    let is_same = it.numbers == numbers;
                    it.pieces = it.pieces.zip(pieces).filter(|_| is_same).map(|(one, other)| [one[0] + other[0], 0]);
                    let more: Vec<String> = numbers.into_iter().filter(|it_too| !it.numbers.contains(it_too)).collect();
                    it.numbers.extend(more);
                }
                None => told.push(Told { numbers, pieces }),
            }
        }
        told
    }

    fn status(&self, order: &Walked) -> Option<OrderStatus> {
        let is_done = self.pieces(order) == 0;
        Some(match order.status(Self::KIND) {
            OrderStatus::Open if is_done => OrderStatus::Completed,
            OrderStatus::Completed if !is_done => OrderStatus::Open,
            status => status,
        })
    }

    /// What it counts as shipped is sent, but for what is marked as not sent.
    fn pieces(&self, order: &Walked) -> u32 {
        let books = self.books();
        let all = books.orders.iter().find(|it| it["entity_id"] == order.id).unwrap();
        let row = &all["items"][0];
        let count = |field: &str| row[field].as_f64().unwrap() as u32;
        let unsent = books.shipments.iter().filter(|it| it["order_id"] == order.id && is_unsent(it));
        (count("qty_ordered") + unsent.map(pieces).sum::<u32>())
            .saturating_sub(count("qty_shipped") + count("qty_refunded"))
    }

    /// What was sent fits the schema, no shipment is mailed twice but for what was added to it, and nothing that is to be sent is
    /// counted out.
    fn is_right(&self, orders: &[Walked]) {
        for order in orders.iter().filter(|order| !order.is_cancelled && !order.is_deleted) {
            assert!(self.pieces(order) >= order.left()[0], "{order:?}");
        }
        let books = self.books();
        let is_refusal = |complaint: &&String| complaint.contains("On Hold") || complaint.contains("doesn't exist");
        let complaints: Vec<&String> = books.complaints.iter().filter(|complaint| !is_refusal(complaint)).collect();
        assert!(complaints.is_empty(), "{complaints:?}");
        let tellings: usize = orders.iter().map(|order| order.tellings).sum();
        assert!(books.mails.len() <= tellings, "{:?} of {orders:?}", books.mails);
    }
}

fn pieces(shipment: &Value) -> u32 {
    shipment["items"].as_array().unwrap().iter().map(|item| item["qty"].as_f64().unwrap() as u32).sum()
}

/// Whether its comments say that it was not sent, and not that it was after all.
fn is_unsent(shipment: &Value) -> bool {
    let said = |what: &str| shipment["comments"].as_array().unwrap().iter().filter(|it| it["comment"] == what).count();
    said("Packdesk: not sent") > said("Packdesk: sent")
}

/// A moment as the shop writes it.
fn moment(now: UtcDateTime) -> String {
    now.0.strftime("%Y-%m-%d %H:%M:%S").to_string()
}
