//! Whatever is done to the JSON of an order and of what belongs to it, the order is read or set aside by name, and the others
//! come in.

use super::stock::{books, order};
use super::{built, now};
use crate::common::{Haul, at, change, odd, places};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::sync::Arc;
use wire::{Answer, BoxFuture, HeaderMap, Outgoing, Setup, Transport, WireError};

/// Answers each request with a whole list, without a network.
struct Lists {
    orders: Vec<Value>,
    products: Vec<Value>,
    stores: Vec<Value>,
}

impl Transport for Lists {
    fn exchange<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Result<Answer, WireError>> {
        let listed = |items: &Vec<Value>| json!({ "items": items, "total_count": items.len() });
        let body = match outgoing.url.path().rsplit('/').next().unwrap_or_default() {
            "orders" => listed(&self.orders),
            "products" => listed(&self.products),
            _ => json!(self.stores),
        };
        Box::pin(std::future::ready(Ok(Answer::new(200, HeaderMap::new(), body.to_string().into_bytes()))))
    }
}

fn pulled(lists: Lists) -> Haul {
    let setup = Setup { transport: Some(Arc::new(lists)), ..Setup::default() };
    let client = built(&json!({ "url": "https://shop.example" }), &setup).unwrap();
    let mut haul = Haul::default();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let since = Some(at("2026-01-01T00:00:00Z"));
    runtime.block_on(client.pull(since, now(), &mut |page| haul.take(page))).unwrap();
    haul
}

fn lists() -> Lists {
    let books = books();
    Lists { orders: books.orders, products: books.products, stores: books.stores }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn any_change_of_an_order_is_read_or_set_aside(pick in any::<prop::sample::Index>(), odd in odd()) {
        let mut lists = lists();
        let bad = &mut lists.orders[0];
        // Nobody can say whether an order without rows that ship has anything to send.
        bad["extension_attributes"]["gift_message"] = json!({ "message": "Hi" });
        let all = places(bad);
        change(bad, pick.get(all.as_slice()).as_str(), odd);
        lists.orders.push(order(9999, "processing", "2026-11-28 12:00:00"));
        let haul = pulled(lists);
        prop_assert!(haul.orders.iter().any(|order| order.reference == "9999"), "the other order comes in");
        let in_all = haul.orders.len() + haul.set_aside.len() + haul.out_of_reach.len();
        prop_assert_eq!(in_all, 2, "neither is lost: {:?}", haul);
        prop_assert!(haul.set_aside.iter().all(|aside| !aside.why.key.is_empty()));
    }

    #[test]
    fn any_change_of_what_belongs_to_an_order_harms_it_alone(
        products in any::<bool>(),
        pick in any::<prop::sample::Index>(),
        odd in odd(),
    ) {
        let mut lists = lists();
        let row = if products { &mut lists.products[1] } else { &mut lists.stores[0] };
        let all = places(row);
        change(row, pick.get(all.as_slice()).as_str(), odd);
        let haul = pulled(lists);
        prop_assert_eq!(haul.orders.len() + haul.set_aside.len(), 1);
    }
}
