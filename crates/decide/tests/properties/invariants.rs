//! The order facts are told in does not matter, a disabled rule changes nothing, and the same input is decided the same.

use crate::generate::{order, rule};
use crate::{ask, day, settings};
use decide::Decider;
use model::*;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;

fn decide(settings: &Settings, order: &ShopOrder) -> Decision {
    ask(settings, order, Decider::decide)
}

fn rules() -> impl Strategy<Value = Vec<Value>> {
    prop::collection::vec(rule(), 1..40)
}

/// Puts each item where a list of places says, whatever the places.
fn shuffle<T>(items: &mut [T], places: &[Index]) {
    for (at, place) in places.iter().enumerate().take(items.len()) {
        let with = place.index(items.len());
        items.swap(at, with);
    }
}

proptest! {
    #[test]
    fn the_order_of_conditions_values_and_tags_does_not_matter(
        rules in rules(), order in order(), places in prop::collection::vec(any::<Index>(), 8),
    ) {
        let settings = settings(&rules);
        let mut told_otherwise = settings.clone();
        for rule in &mut told_otherwise.rules {
            shuffle(&mut rule.conditions, &places);
        }
        let mut same = order.clone();
        same.tags = vec!["Mug".to_owned(), "vip".to_owned(), "Blue".to_owned()];
        let mut tagged = same.clone();
        shuffle(&mut tagged.tags, &places);
        prop_assert_eq!(decide(&settings, &same), decide(&told_otherwise, &tagged));
    }

    #[test]
    fn the_order_of_lines_does_not_change_what_the_parcel_gets(
        rules in rules(), order in order(), places in prop::collection::vec(any::<Index>(), 8),
    ) {
        let settings = settings(&rules);
        let mut told_otherwise = order.clone();
        shuffle(&mut told_otherwise.lines, &places);
        let (first, second) = (decide(&settings, &order), decide(&settings, &told_otherwise));
        prop_assert_eq!(first.method, second.method);
        prop_assert_eq!(first.weight, second.weight);
        prop_assert_eq!(first.hold, second.hold);
        prop_assert_eq!(first.settings, second.settings);
    }

    #[test]
    fn a_rule_that_is_off_or_over_changes_nothing(
        rules in rules(), extra in rule(), place in any::<Index>(), over in any::<bool>(), order in order(),
    ) {
        let settings = settings(&rules);
        let mut with_more = settings.clone();
        let mut extra = crate::settings(&[extra]).rules.remove(0);
        extra.id = 1000;
        if over {
            extra.until = Some(day("2026-11-22"));
        } else {
            extra.active = false;
        }
        with_more.rules.insert(place.index(rules.len() + 1), extra);
        prop_assert_eq!(decide(&settings, &order), decide(&with_more, &order));
    }

    #[test]
    fn the_same_input_is_decided_the_same(rules in rules(), order in order()) {
        let settings = settings(&rules);
        prop_assert_eq!(decide(&settings, &order), decide(&settings.clone(), &order.clone()));
    }
}
