//! Whatever is done to the JSON of an order, it is read or set aside by name, and the other one comes in.

use super::shop::order;
use super::{Haul, at, built, now};
use crate::common::{change, odd, places};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};
use std::sync::Arc;
use wire::{Answer, BoxFuture, HeaderMap, Outgoing, Setup, Transport, WireError};

/// Answers with these orders, without a network.
struct Orders(Vec<Value>);

impl Transport for Orders {
    fn exchange<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Result<Answer, WireError>> {
        let body = match outgoing.url.path().rsplit('/').next() {
            Some("store") => json!({ "weight_units": "KGS" }),
            Some("orders") => json!(self.0),
            _ => json!([]),
        };
        let answer = Answer::new(200, HeaderMap::new(), body.to_string().into_bytes());
        Box::pin(std::future::ready(Ok(answer)))
    }
}

fn pulled(orders: Vec<Value>) -> Haul {
    let setup = Setup { transport: Some(Arc::new(Orders(orders))), ..Setup::default() };
    let client = built(json!({ "url": "https://shop.example" }), &setup).unwrap();
    let mut haul = Haul::default();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let since = Some(at("2026-11-28T00:00:00Z"));
    runtime.block_on(client.pull(since, now(), &mut |page| haul.take(page))).unwrap();
    haul
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 400, failure_persistence: None, rng_seed: RngSeed::Fixed(2026), ..ProptestConfig::default()
    })]

    #[test]
    fn any_change_of_an_order_is_read_or_set_aside(pick in any::<prop::sample::Index>(), odd in odd()) {
        let mut bad = order(142, 11, "2026-11-28T11:00:00Z");
        let place = pick.get(places(&bad).as_slice()).clone();
        change(&mut bad, &place, odd.clone());
        let haul = pulled(vec![bad, order(9999, 11, "2026-11-28T11:00:00Z")]);
        prop_assert_eq!(&haul.order(9999).reference, "9999", "the other order comes in");
        let in_all = haul.orders.len() + haul.set_aside.len() + haul.out_of_reach.len();
        // Nothing of an order that is for no address is to be sent.
        let is_for_nobody = place == "/consignments/shipping" && odd == Some(json!([]));
        prop_assert_eq!(in_all, if is_for_nobody { 1 } else { 2 }, "none is lost: {} {:?}", place, odd);
        prop_assert!(haul.set_aside.iter().all(|aside| !aside.why.key.is_empty()));
    }
}
