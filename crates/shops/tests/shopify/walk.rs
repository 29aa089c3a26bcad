//! The shop on a walk.

use super::sandbox::{Fault, Sandbox};
use super::{another, built};
use crate::walk::{MadeUp, Pieces, Told, Walked, walk};
use model::UtcDateTime;
use serde_json::{Value, json};
use shops::Shop;
use std::sync::Arc;
use wire::Setup;

#[test]
fn shop_and_station_agree_after_any_day() {
    walk::<Sandbox>();
}

impl MadeUp for Sandbox {
    const KIND: &'static str = "shopify";
    type Fault = (&'static str, Fault);
    const FAULTS: &'static [(&'static str, Fault)] = &[
        ("PackdeskOrders", Fault::Status(500, String::new())),
        ("PackdeskOrders", Fault::Half),
        ("PackdeskTold", Fault::Status(500, String::new())),
        ("PackdeskTold", Fault::Body(String::new())),
        ("PackdeskTold", Fault::TokenOver),
        ("PackdeskFulfil", Fault::BrokenAfterDone),
        ("PackdeskFulfil", Fault::Half),
        ("PackdeskFulfil", Fault::TooOften(600)),
        ("PackdeskTracking", Fault::BrokenAfterDone),
        ("PackdeskCancel", Fault::BrokenAfterDone),
        ("PackdeskCancel", Fault::Half),
    ];

    async fn open() -> Self {
        Self::with(Vec::new()).await
    }

    fn client(&self, setup: &Setup) -> Arc<dyn Shop> {
        built(&self.url(), "shpss_garden", &json!({}), setup).unwrap()
    }

    fn go_wrong(&self, (operation, fault): (&'static str, Fault)) {
        self.fail(operation, fault);
    }

    fn recover(&self) {
        self.behave();
    }

    fn line(id: u64, place: usize) -> String {
        format!("{id}{}", place + 1)
    }

    fn place(&self, id: u64, now: UtcDateTime) {
        self.set_time(&now.to_string());
        let mut order = another(u32::try_from(id).unwrap(), 0);
        order["updatedAt"] = json!(now.to_string());
        order["displayFinancialStatus"] = json!("PAID");
        for (place, quantity) in Self::PIECES.into_iter().enumerate() {
            let line = &mut order["lineItems"][place];
            line["id"] = json!(format!("gid://shopify/LineItem/{}", Self::line(id, place)));
            for field in ["quantity", "currentQuantity", "unfulfilledQuantity"] {
                line[field] = json!(quantity);
            }
        }
        let mut work = order["fulfillmentOrders"][1].clone();
        work["id"] = json!(format!("gid://shopify/FulfillmentOrder/{id}"));
        work["lineItems"] = (0..2)
            .map(|place| {
                json!({ "id": format!("gid://shopify/FulfillmentOrderLineItem/{id}{place}"),
                    "remainingQuantity": Self::PIECES[place], "requiresShipping": true,
                    "lineItem": { "id": format!("gid://shopify/LineItem/{}", Self::line(id, place)) } })
            })
            .collect();
        order["fulfillmentOrders"] = json!([work]);
        order["fulfillments"] = json!([]);
        self.sell(order);
    }

    fn change(&self, id: u64, word: &str, now: UtcDateTime) {
        self.happens(id, now, |order| order["note"] = json!(word));
    }

    fn refund(&self, order: &Walked, now: UtcDateTime) -> Option<Pieces> {
        if order.is_told() || !order.taken_back.is_empty() {
            return None;
        }
        self.happens(order.id, now, |order| {
            order["lineItems"][1]["currentQuantity"] = json!(0);
            order["lineItems"][1]["unfulfilledQuantity"] = json!(0);
            order["fulfillmentOrders"][0]["lineItems"][1]["remainingQuantity"] = json!(0);
        });
        Some([0, 1])
    }

    fn cancel(&self, id: u64, now: UtcDateTime) {
        self.happens(id, now, |order| {
            order["cancelledAt"] = json!(now.to_string());
            for work in order["fulfillmentOrders"].as_array_mut().unwrap() {
                work["status"] = json!("CLOSED");
                work["supportedActions"] = json!([]);
            }
        });
    }

    fn delete(&self, id: u64) {
        self.remove(self.at(id));
    }

    /// A parcel with pieces of several fulfilment orders is told with each.
    fn told(&self, id: u64) -> Vec<Told> {
        let order = self.order(self.at(id));
        let live = order["fulfillments"].as_array().unwrap().iter().filter(|it| it["status"] == "SUCCESS");
        let pieces = |it: &Value| -> Pieces {
            [0, 1].map(|place| {
                let line = format!("gid://shopify/LineItem/{}", Self::line(id, place));
                let taken = it["taken"].as_array().unwrap().iter().filter(|piece| piece[2] == line);
                taken.map(|piece| u32::try_from(piece[1].as_u64().unwrap()).unwrap()).sum()
            })
        };
        let numbers = |it: &Value| -> String {
            let infos = it["trackingInfo"].as_array().unwrap().iter();
            infos.map(|info| info["number"].as_str().unwrap()).collect::<Vec<_>>().join(", ")
        };
        live.map(|it| Told::of(&numbers(it), Some(pieces(it)))).collect()
    }
}

impl Sandbox {
    fn at(&self, id: u64) -> usize {
        self.find(id).unwrap()
    }

    /// Somebody does something to an order.
    fn happens(&self, id: u64, now: UtcDateTime, what: impl FnOnce(&mut Value)) {
        self.set_time(&now.to_string());
        Sandbox::change(self, self.at(id), |order| {
            what(order);
            order["updatedAt"] = json!(now.to_string());
        });
    }
}
