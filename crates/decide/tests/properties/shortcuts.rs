//! The index and the guards leave out only rules that could not match: what deciding with them finds is what trying
//! every rule one by one finds.

use crate::generate::{order, rule};
use crate::{ask, settings};
use decide::Decider;
use model::*;
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn leave_out_only_what_cannot_match(rules in prop::collection::vec(rule(), 1..90), orders in prop::collection::vec(order(), 1..6)) {
        let mut settings = settings(&rules);
        for rule in &mut settings.rules {
            rule.actions.push(Action::Tag { tag: format!("Mug {}", rule.id) });
        }
        for order in &orders {
            let found: Vec<String> =
                ask(&settings, order, Decider::decide).tags.into_iter().map(|tag| tag.value).collect();
            let tried: Vec<String> = ask(&settings, order, Decider::rules_tried)
                .into_iter()
                .filter(|it| it.matched)
                .map(|it| format!("Mug {}", it.id))
                .collect();
            prop_assert_eq!(found, tried);
        }
    }
}
