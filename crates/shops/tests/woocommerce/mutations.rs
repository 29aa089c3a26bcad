//! Whatever is done to the JSON of a recorded order, it is read or set aside by name, and the other one comes in.

use super::recordings::Recording;
use super::{built, now, usual_statuses};
use crate::common::{Haul, change, odd, places};
use model::Credentials;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};
use std::sync::Arc;
use wire::{Answer, BoxFuture, HeaderMap, Outgoing, Setup, Transport, WireError};

/// Answers with these orders, without a network.
struct Orders(Vec<Value>);

impl Transport for Orders {
    fn exchange<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Result<Answer, WireError>> {
        let is_of_all = outgoing.query.iter().any(|(name, value)| name == "status" && value == "any");
        let body = match outgoing.url.path().ends_with("/orders") && is_of_all {
            true => json!(self.0),
            false => json!([]),
        };
        let answer = Answer::new(200, HeaderMap::new(), body.to_string().into_bytes());
        Box::pin(std::future::ready(Ok(answer)))
    }
}

fn pulled(orders: Vec<Value>) -> Haul {
    let setup = Setup { transport: Some(Arc::new(Orders(orders))), ..Setup::default() };
    let credentials = Credentials::of([("key", "ck"), ("secret", "cs")]);
    let client = built("https://shop.example", &credentials, usual_statuses(), &setup);
    let mut haul = Haul::default();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let since = Some("2020-01-01T00:00:00Z".parse().unwrap());
    runtime.block_on(client.pull(since, now(), &mut |page| haul.take(page))).unwrap();
    haul
}

/// The orders of the recorded lists.
fn recorded() -> Vec<Value> {
    let lists = Recording::all().flat_map(|recording| recording.body("list_processing").as_array().unwrap().clone());
    lists.collect()
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 800, failure_persistence: None, rng_seed: RngSeed::Fixed(2026), ..ProptestConfig::default()
    })]

    #[test]
    fn any_change_of_an_order_is_read_or_set_aside(
        order in prop::sample::select(recorded()), pick in any::<prop::sample::Index>(), odd in odd()
    ) {
        let mut bad = order.clone();
        let place = pick.get(places(&bad).as_slice()).clone();
        change(&mut bad, &place, odd.clone());
        let mut good = order;
        good["id"] = json!(9999);
        let haul = pulled(vec![bad, good]);
        prop_assert_eq!(&haul.order(9999).reference, "9999", "the other order comes in");
        let in_all = haul.orders.len() + haul.set_aside.len() + haul.out_of_reach.len();
        prop_assert_eq!(in_all, 2, "none is lost: {} {:?}", place, odd);
        prop_assert!(haul.set_aside.iter().all(|aside| !aside.why.key.is_empty()));
    }
}
