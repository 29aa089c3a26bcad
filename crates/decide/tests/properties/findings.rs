//! What the look-over says of rules is true of every order.

use crate::generate::{order, rule};
use crate::{ask, day, settings};
use decide::{Decider, lint};
use model::*;
use proptest::prelude::*;

const NEVER: [&str; 4] = ["lint-impossible", "lint-contradiction", "lint-never-reached", "lint-until-before-from"];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn rules_said_never_to_match_never_do(rules in prop::collection::vec(rule(), 1..30), orders in prop::collection::vec(order(), 1..8)) {
        let settings = settings(&rules);
        let never: Vec<i64> = said(&settings, &NEVER);
        for order in &orders {
            for tried in ask(&settings, order, Decider::rules_tried) {
                prop_assert!(!(tried.matched && never.contains(&tried.id)), "rule {} matches", tried.id);
            }
        }
    }

    #[test]
    fn rules_said_to_be_overwritten_are_not_missed(rules in prop::collection::vec(rule(), 2..30), order in order()) {
        let settings = settings(&rules);
        for id in said(&settings, &["lint-overwritten"]) {
            let mut without = settings.clone();
            without.rules.retain(|rule| rule.id != id);
            let values = |settings: &Settings| {
                let decision = ask(settings, &order, Decider::decide);
                let all: Vec<Setting> = decision.settings.into_iter().map(|it| it.value).collect();
                (decision.method.value, decision.weight.value, decision.hold.value.is_some(), all)
            };
            prop_assert_eq!(values(&settings), values(&without), "rule {}", id);
        }
    }
}

fn said(settings: &Settings, keys: &[&str]) -> Vec<i64> {
    let findings = lint(settings, day("2026-11-23"));
    findings.into_iter().filter(|it| keys.contains(&it.message.key.as_ref())).filter_map(|it| it.rule).collect()
}
