//! How long an answer takes: fifty methods of fourteen days each. Packdesk asks for 2 ms of 99 in 100 answers; this test allows an
//! unoptimised build on a busy machine far more, so that only a slip of orders of magnitude fails it.

use crate::sample::{cart, configuration, prepared, settings, shop};
use decide::Decider;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

#[test]
fn fifty_methods_of_fourteen_days_are_answered_at_once() {
    let mut configuration = configuration();
    let mut method = configuration["destinations"][0]["methods"][1].clone();
    method["shown"] = json!([{ "is": "hide", "conditions": [{ "fact": "postal_code", "is": "starts_with", "values": ["97", "98"] }] }]);
    let methods: Vec<Value> = (0..50)
        .map(|at| {
            method["id"] = json!(format!("068607a1-0000-4000-8000-{at:012}"));
            method.clone()
        })
        .collect();
    configuration["destinations"][0]["methods"] = json!(methods);
    let (prepared, decider) = (prepared(&configuration), Decider::new(&settings()));
    let moment = "2026-12-02T09:00:00Z".parse().unwrap();
    let mut times: Vec<Duration> = (0..200)
        .map(|_| {
            let start = Instant::now();
            let answer = prepared.delivery_options(&decider, &shop(), &cart(), moment);
            assert!(
                answer.options.len() == 50 && answer.options.iter().all(|it| it.days.as_ref().unwrap().len() == 14)
            );
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    println!("median {:?}, 99 of 100 {:?}", times[100], times[198]);
    assert!(times[100] < Duration::from_millis(100), "{:?}", times[100]);
}
