//! Sendcloud on a walk. It is told nothing: only whether the station has every order is walked.

use super::{order, with};
use crate::walk::{MadeUp, Pieces, Told, Walked, walk};
use model::UtcDateTime;
use sandbox::{PracticeSendcloud, SendcloudMisbehaviour as Misbehaviour};
use serde_json::{Value, json};
use shops::Shop;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use wire::Setup;

#[test]
fn sendcloud_and_station_agree_after_any_day() {
    walk::<Office>();
}

/// Sendcloud, and what the shops behind it know of their orders.
struct Office {
    sendcloud: PracticeSendcloud,
    orders: Mutex<BTreeMap<u64, Value>>,
}

impl Office {
    /// The shop of an order says that it changed.
    fn say(&self, id: u64, now: UtcDateTime, change: impl FnOnce(&mut Value)) {
        let mut orders = self.orders.lock().unwrap();
        let order = orders.get_mut(&id).unwrap();
        change(&mut order["order_details"]);
        let time = now.0.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        order["order_details"]["order_updated_at"] = json!(time);
        order["modified_at"] = json!(time);
        self.sendcloud.take_order(order.clone());
    }
}

impl MadeUp for Office {
    const KIND: &'static str = "sendcloud";
    type Fault = Misbehaviour;
    const FAULTS: &'static [Misbehaviour] = &[
        Misbehaviour::Trouble,
        Misbehaviour::Garbage,
        Misbehaviour::KeysOver,
        Misbehaviour::Drop,
        Misbehaviour::TooMany(Some(600)),
    ];

    async fn open() -> Self {
        Self { sendcloud: with([]).await, orders: Mutex::default() }
    }

    fn client(&self, setup: &Setup) -> Arc<dyn Shop> {
        super::built(&self.sendcloud, &json!({}), setup).unwrap()
    }

    fn go_wrong(&self, fault: Misbehaviour) {
        self.sendcloud.misbehave(None, 1, fault);
    }

    fn recover(&self) {
        self.sendcloud.behave();
    }

    fn line(_: u64, place: usize) -> String {
        format!("700{}", place + 1)
    }

    fn place(&self, id: u64, now: UtcDateTime) {
        self.orders.lock().unwrap().insert(id, order(id, "unfulfilled", ""));
        self.say(id, now, |_| {});
    }

    fn change(&self, id: u64, word: &str, now: UtcDateTime) {
        self.say(id, now, |details| details["notes"] = json!(word));
    }

    fn refund(&self, &Walked { id, .. }: &Walked, now: UtcDateTime) -> Option<Pieces> {
        self.say(id, now, |details| details["status"]["code"] = json!("refunded"));
        Some(Self::PIECES)
    }

    fn cancel(&self, id: u64, now: UtcDateTime) {
        self.say(id, now, |details| details["status"]["code"] = json!("cancelled"));
    }

    fn delete(&self, id: u64) {
        self.sendcloud.delete_order(id);
    }

    fn told(&self, _: u64) -> Vec<Told> {
        Vec::new()
    }
}
