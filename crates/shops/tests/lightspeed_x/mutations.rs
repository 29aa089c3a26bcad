//! Whatever is done to the JSON of a sale, it is read or set aside by name, and the other one comes in.

use super::shop::{fulfilment, sale, sale_id};
use super::{Haul, at, built, now};
use crate::common::{change, odd, places};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};
use std::sync::Arc;
use wire::{Answer, BoxFuture, HeaderMap, Outgoing, Setup, Transport, WireError};

/// Answers with this sale and another one, without a network.
struct Sales(Value);

impl Transport for Sales {
    fn exchange<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Result<Answer, WireError>> {
        let changed = "2026-11-28T11:00:00Z";
        let data = match outgoing.name {
            "list fulfilments" => json!([fulfilment(7, changed), fulfilment(9, changed)]),
            "read sale" if outgoing.address().path().ends_with('9') => sale(9),
            "read sale" => self.0.clone(),
            "read retailer" => json!({ "name": "Garden", "currency": { "code": "EUR" } }),
            "read customer" => json!({ "first_name": "Sanne", "last_name": "Voorbeeld" }),
            "read address" => json!({ "address_line_1": "Dorpsstraat 12a", "city": "Utrecht", "country_code": "NL" }),
            _ => json!({ "name": "Cap", "sku": "CAP" }),
        };
        let answer = Answer::new(200, HeaderMap::new(), json!({ "data": data }).to_string().into_bytes());
        Box::pin(std::future::ready(Ok(answer)))
    }
}

fn pulled(sale: Value) -> Haul {
    let setup = Setup { transport: Some(Arc::new(Sales(sale))), ..Setup::default() };
    let client = built("https://garden.example", &setup).unwrap();
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
    fn any_change_of_a_sale_is_read_or_set_aside(pick in any::<prop::sample::Index>(), odd in odd()) {
        let mut bad = sale(7);
        let place = pick.get(places(&bad).as_slice()).clone();
        change(&mut bad, &place, odd.clone());
        let haul = pulled(bad);
        prop_assert_eq!(&haul.order(sale_id(9)).number, "INV-9", "the other order comes in");
        let in_all = haul.orders.len() + haul.set_aside.len() + haul.out_of_reach.len();
        prop_assert_eq!(in_all, 2, "none is lost: {} {:?}", place, odd);
        prop_assert!(haul.set_aside.iter().all(|aside| !aside.why.key.is_empty()));
    }
}
