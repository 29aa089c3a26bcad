//! Whatever is done to the JSON of an order, it is read or set aside by name, and the others come in.

use super::stock::{books, id, order};
use super::{built, now};
use crate::common::{Haul, at, change, odd, places};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::sync::Arc;
use wire::{Answer, BoxFuture, HeaderMap, Outgoing, Setup, Transport, WireError};

/// Answers each request with these orders, or a token, without a network.
struct Orders(Vec<Value>);

impl Transport for Orders {
    fn exchange<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Result<Answer, WireError>> {
        let body = if outgoing.url.path().ends_with("token") {
            json!({ "access_token": "t", "expires_in": 600 })
        } else {
            json!({ "data": self.0 })
        };
        Box::pin(std::future::ready(Ok(Answer::new(200, HeaderMap::new(), body.to_string().into_bytes()))))
    }
}

fn pulled(orders: Vec<Value>) -> Haul {
    let setup = Setup { transport: Some(Arc::new(Orders(orders))), ..Setup::default() };
    let client = built(&json!({ "url": "https://shop.example" }), &setup).unwrap();
    let mut haul = Haul::default();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let since = Some(at("2026-01-01T00:00:00Z"));
    runtime.block_on(client.pull(since, now(), &mut |page| haul.take(page))).unwrap();
    haul
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn any_change_of_an_order_is_read_or_set_aside(pick in any::<prop::sample::Index>(), odd in odd()) {
        let mut bad = books().orders.remove(0);
        let all = places(&bad);
        change(&mut bad, pick.get(all.as_slice()).as_str(), odd);
        let good = order(9999, "open", "paid", "open", "2026-11-28T12:00:00.000+00:00");
        let haul = pulled(vec![bad, good]);
        prop_assert!(haul.orders.iter().any(|order| order.reference == id(9999)), "the other order comes in");
        let in_all = haul.orders.len() + haul.set_aside.len() + haul.out_of_reach.len();
        prop_assert_eq!(in_all, 2, "neither is lost: {:?}", haul);
        prop_assert!(haul.set_aside.iter().all(|aside| !aside.why.key.is_empty()));
    }
}
