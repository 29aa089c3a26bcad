//! Whatever is done to the JSON of an order and of what belongs to it, the order is read or set aside by name, and the others
//! come in.

use super::recordings;
use super::stock::{books, order, sell};
use super::{Haul, at, built, now};
use crate::common::{change, odd, places};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;
use wire::{Answer, BoxFuture, HeaderMap, Outgoing, Setup, Transport, WireError};

/// Answers each list with a whole table, without a network.
struct Tables(BTreeMap<String, Vec<Value>>);

impl Transport for Tables {
    fn exchange<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Result<Answer, WireError>> {
        let resource = outgoing.url.path().rsplit('/').next().unwrap_or_default();
        let body = match self.0.get(resource) {
            Some(rows) if !rows.is_empty() => json!({ resource: rows }),
            _ => json!([]),
        };
        Box::pin(std::future::ready(Ok(Answer::new(200, HeaderMap::new(), body.to_string().into_bytes()))))
    }
}

fn pulled(tables: BTreeMap<String, Vec<Value>>) -> Haul {
    let setup = Setup { transport: Some(Arc::new(Tables(tables))), ..Setup::default() };
    let client = built(json!({ "url": "https://shop.example" }), &setup).unwrap();
    let mut haul = Haul::default();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let since = Some(at("2026-01-01T00:00:00Z"));
    runtime.block_on(client.pull(since, now(), &mut |page| haul.take(page))).unwrap();
    haul
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn any_change_of_an_order_is_read_or_set_aside(pick in any::<prop::sample::Index>(), odd in odd(), recorded in any::<bool>()) {
        let mut tables = if recorded { recordings::tables() } else { books().tables };
        let mut good = books();
        sell(&mut good, order(9999, 2, "2026-11-28 12:00:00"));
        let good = good.tables["orders"][1].clone();
        let mut bad = tables["orders"][0].clone();
        let all = places(&bad);
        change(&mut bad, pick.get(all.as_slice()).as_str(), odd);
        tables.insert("orders".to_owned(), vec![bad, good]);
        for (name, rows) in books().tables.into_iter().filter(|(name, _)| name != "orders") {
            tables.entry(name).or_default().extend(rows);
        }
        let haul = pulled(tables);
        prop_assert!(haul.orders.iter().any(|order| order.reference == "9999"), "the other order comes in");
        let in_all = haul.orders.len() + haul.set_aside.len() + haul.out_of_reach.len();
        prop_assert_eq!(in_all, 2, "neither is lost: {:?}", haul);
        prop_assert!(haul.set_aside.iter().all(|aside| !aside.why.key.is_empty()));
    }

    #[test]
    fn any_change_of_what_belongs_to_an_order_harms_it_alone(
        table in prop::sample::select(vec!["addresses", "countries", "currencies", "carriers", "customers", "order_details",
            "products", "customer_threads", "customer_messages", "states"]),
        pick in any::<prop::sample::Index>(),
        odd in odd(),
    ) {
        let mut tables = books().tables;
        let row = &mut tables.get_mut(table).unwrap()[0];
        let all = places(row);
        change(row, pick.get(all.as_slice()).as_str(), odd);
        let haul = pulled(tables);
        prop_assert_eq!(haul.orders.len() + haul.set_aside.len(), 1);
    }
}
