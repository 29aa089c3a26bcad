//! The practice shop on a walk: as most shops are, and as one with order fulfilments.

use super::{account, usual_statuses};
use crate::common::now;
use crate::walk::{MadeUp, Pieces, Told, Walked, walk};
use model::UtcDateTime;
use sandbox::{Fault, PracticeShop};
use serde_json::{Value, json};
use shops::{Registry, Shop};
use std::sync::Arc;
use std::time::Duration;
use wire::Setup;

#[test]
fn shop_and_station_agree_after_any_day() {
    walk::<Practice<false>>();
}

#[test]
fn a_shop_with_fulfilments_and_the_station_agree_after_any_day() {
    walk::<Practice<true>>();
}

/// The practice shop, with or without order fulfilments.
struct Practice<const FULFILS: bool>(PracticeShop);

impl<const FULFILS: bool> MadeUp for Practice<FULFILS> {
    const KIND: &'static str = "woocommerce";
    type Fault = Fault;
    const FAULTS: &'static [Fault] =
        &[Fault::TooMany(0), Fault::Unavailable, Fault::WebPage, Fault::Warning, Fault::Empty, Fault::Truncated];

    async fn open() -> Self {
        let shop = PracticeShop::with_orders(now(), Vec::new()).await.unwrap();
        if FULFILS {
            shop.offer_fulfilments();
        }
        Self(shop)
    }

    fn client(&self, setup: &Setup) -> Arc<dyn Shop> {
        let account = account(&self.0.url(), usual_statuses());
        Registry::standard().build(&account, Some(&self.0.credentials()), setup).unwrap()
    }

    fn go_wrong(&self, fault: Fault) {
        self.0.fail_next(fault);
    }

    fn recover(&self) {
        self.0.behave();
    }

    fn line(id: u64, place: usize) -> String {
        format!("{id}{}", place + 1)
    }

    fn place(&self, id: u64, _: UtcDateTime) {
        self.pass();
        self.0.change(id, &order(id));
    }

    fn change(&self, id: u64, word: &str, _: UtcDateTime) {
        self.pass();
        self.0.change(id, &json!({ "customer_note": word }));
    }

    /// One piece of the first line.
    fn refund(&self, order: &Walked, _: UtcDateTime) -> Option<Pieces> {
        if !order.shipments.is_empty() {
            return None;
        }
        self.pass();
        let line = Self::line(order.id, 0);
        let refunded = json!([{ "id": 9, "product_id": 0, "quantity": -1,
            "meta_data": [{ "id": 1, "key": "_refunded_item_id", "value": line }] }]);
        self.0.refund(order.id, "10.00", &refunded);
        Some([1, 0])
    }

    fn cancel(&self, id: u64, _: UtcDateTime) {
        self.pass();
        self.0.change(id, &json!({ "status": "cancelled" }));
    }

    fn delete(&self, id: u64) {
        self.0.delete(id);
    }

    /// The shop counts nothing out of what left.
    fn pieces(&self, order: &Walked) -> u32 {
        (0..2).map(|line| order.ordered[line] - order.refunded[line]).sum()
    }

    fn told(&self, id: u64) -> Vec<Told> {
        if FULFILS {
            return self.0.fulfilments(id).iter().map(|it| told(it, id)).collect();
        }
        let order = self.0.order(id).unwrap();
        let items = order["meta_data"].as_array().unwrap().iter();
        let items = items.filter(|meta| meta["key"] == "_wc_shipment_tracking_items");
        let items = items.flat_map(|meta| meta["value"].as_array().unwrap().clone());
        items.map(|item| Told::of(item["tracking_number"].as_str().unwrap(), None)).collect()
    }

    /// The customer hears of each number once: by a note, or by the mail of its fulfilment.
    fn is_right(&self, orders: &[Walked]) {
        for order in orders.iter().filter(|order| !order.is_deleted) {
            let notes = self.0.notes(order.id);
            let to_customer = notes.iter().filter(|note| note["customer_note"] == true);
            let lines = to_customer.flat_map(|note| note["note"].as_str().unwrap().lines());
            let mut mailed: Vec<&str> = lines.filter_map(|line| line.strip_prefix("PostNL ")).collect();
            assert!(!FULFILS || mailed.is_empty(), "{order:?}: {notes:?}");
            let told = mailed.len();
            mailed.sort_unstable();
            mailed.dedup();
            assert_eq!(mailed.len(), told, "{order:?}: {notes:?}");
        }
        let parcels = |order: &Walked| order.told_numbers().len() + order.taken_back.len();
        let parcels: usize = orders.iter().map(parcels).sum();
        assert!(self.0.fulfilment_mails() as usize <= parcels, "{orders:?}");
    }
}

impl<const FULFILS: bool> Practice<FULFILS> {
    /// What happens next happens a second later.
    fn pass(&self) {
        self.0.wait(Duration::from_secs(1));
    }
}

fn told(fulfilment: &Value, id: u64) -> Told {
    let meta = |key: &str| {
        let all = fulfilment["meta_data"].as_array().unwrap();
        all.iter().find(|meta| meta["key"] == key).unwrap()["value"].clone()
    };
    let items = meta("_items");
    let of = |place: usize| -> u32 {
        let line: u64 = Practice::<true>::line(id, place).parse().unwrap();
        let ours = items.as_array().unwrap().iter().filter(|item| item["item_id"] == line);
        ours.map(|item| u32::try_from(item["qty"].as_u64().unwrap()).unwrap()).sum()
    };
    Told::of(meta("_tracking_number").as_str().unwrap(), Some([of(0), of(1)]))
}

/// A paid order of two of one thing and one of another.
fn order(id: u64) -> Value {
    let line = |place: usize, quantity: u32| {
        json!({ "id": Practice::<true>::line(id, place).parse::<u64>().unwrap(), "name": "Thing", "product_id": 0,
            "variation_id": 0, "quantity": quantity, "price": 10, "sku": "THING", "meta_data": [] })
    };
    let address = json!({ "first_name": "Sanne", "last_name": "Voorbeeld", "company": "", "address_1": "Dorpsstraat 12a",
        "address_2": "", "city": "Utrecht", "state": "", "postcode": "1234 AB", "country": "NL", "phone": "" });
    json!({
        "id": id, "number": id.to_string(), "status": "processing", "currency": "EUR", "total": "30.00",
        "date_created_gmt": "2026-11-28T09:58:00", "date_paid_gmt": "2026-11-28T09:59:00", "payment_method": "bacs",
        "payment_method_title": "Bank", "needs_processing": true, "billing": address, "shipping": address,
        "customer_note": "", "line_items": [line(0, 2), line(1, 1)], "shipping_lines": [], "refunds": [], "meta_data": []
    })
}
