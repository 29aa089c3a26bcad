//! Whatever the configuration and the moment: days rise, and no day is promised that cannot be kept.

use crate::sample::{NAMED, TODAY, cart, configuration, prepared, settings, shop};
use checkout::{Cart, DeliveryDay, holidays};
use decide::Decider;
use jiff::tz::TimeZoneDatabase;
use jiff::{Timestamp, civil};
use model::Country;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};

const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const ZONES: [&str; 5] = ["Europe/Amsterdam", "Europe/London", "America/New_York", "Pacific/Auckland", "UTC"];

fn handover() -> impl Strategy<Value = Value> {
    let day = (0..7_usize, 0..24_u32, 0..60_u32);
    let days = prop::collection::btree_map(0..7_usize, day, 1..7);
    days.prop_map(|days| {
        let one = |(day, (_, hour, minute)): (&usize, &(usize, u32, u32))| {
            json!({ "day": DAYS[*day], "cut_off": format!("{hour:02}:{minute:02}:00") })
        };
        days.iter().map(one).collect()
    })
}

/// From 2026 to the end of 2039, with many moments about year ends and the nights clocks are turned on.
fn moment() -> impl Strategy<Value = Timestamp> {
    let second = |text: &str| text.parse::<Timestamp>().unwrap().as_second();
    let any = second("2026-01-01T00:00:00Z")..second("2039-12-31T00:00:00Z");
    let close = |about: i64| (about - 90_000)..(about + 90_000);
    prop_oneof![
        3 => any,
        1 => close(second("2026-12-31T23:00:00Z")),
        1 => close(second("2027-03-28T01:00:00Z")),
        1 => close(second("2026-10-25T01:00:00Z")),
        1 => close(second("2028-02-29T00:00:00Z")),
    ]
    .prop_map(|second| Timestamp::from_second(second).unwrap())
}

fn weekday(day: civil::Date) -> &'static str {
    DAYS[usize::try_from(day.weekday().to_monday_zero_offset()).unwrap()]
}

fn has(list: &Value, day: civil::Date) -> bool {
    list.as_array().unwrap().iter().any(|it| it == &json!(day.to_string()) || it == &json!(weekday(day)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, rng_seed: proptest::test_runner::RngSeed::Fixed(21), ..ProptestConfig::default() })]

    #[test]
    fn days_rise_and_can_be_kept(
        handover in handover(),
        delivery_days in subsequence(DAYS.to_vec(), 1..=7),
        lead_days in 0..6_u32,
        choices in 1..=14_usize,
        public in any::<bool>(),
        closed in prop::collection::vec(0..40_i64, 0..6),
        zone in select(&ZONES[..]),
        to in select(vec!["NL", "FR", "GR", "JP", "KR"]),
        moment in moment(),
    ) {
        let database = TimeZoneDatabase::bundled();
        let clock = database.get(zone).unwrap();
        let today = clock.to_datetime(moment).date();
        let off = |days: i64| today.saturating_add(jiff::Span::new().days(days)).to_string();
        let mut configuration = configuration();
        configuration["time_zone"] = json!(zone);
        configuration["closed"] = closed.iter().map(|days| off(*days)).collect();
        for method in [1, 2] {
            let method = &mut configuration["destinations"][0]["methods"][method];
            method["handover"] = handover.clone();
            method["delivery_days"] = json!(delivery_days);
            method["lead_days"] = json!(lead_days);
            method["choices"] = json!(choices);
            method["public_holidays"] = json!(public);
            method["no_delivery"] = closed.iter().map(|days| off(days * 2)).collect();
        }
        let (settings, cart) = (settings(), Cart { to: to.parse().unwrap(), postal_code: String::new(), ..cart() });
        let prepared = prepared(&configuration);
        let decider = Decider::new(&settings);
        let answer = prepared.delivery_options(&decider, &shop(), &cart, moment);
        prop_assert_eq!(&answer, &prepared.delivery_options(&decider, &shop(), &cart, moment));
        let method = &configuration["destinations"][0]["methods"][1];
        let holiday = |country: Country, day: civil::Date| public && holidays(country).contain(model::Day(day));
        for option in answer.options.iter().filter(|option| option.id == NAMED || option.id == TODAY) {
            let days: &[DeliveryDay] = option.days.as_deref().unwrap();
            prop_assert!(!days.is_empty() && days.len() <= choices.max(1));
            for pair in days.windows(2) {
                prop_assert!(pair[0].delivery_date < pair[1].delivery_date && pair[0].handover_date < pair[1].handover_date);
            }
            for day in days {
                let (handed, delivered) = (day.handover_date.0, day.delivery_date.0);
                prop_assert!(handed >= today && delivered >= handed);
                let cut_off: Timestamp = day.handover_at.parse().unwrap();
                prop_assert!(moment < cut_off, "{} {}", moment, cut_off);
                prop_assert_eq!(clock.to_datetime(cut_off).date(), handed);
                let rows = handover.as_array().unwrap();
                prop_assert!(rows.iter().any(|row| row["day"] == json!(weekday(handed))));
                prop_assert!(!has(&configuration["closed"], handed) && !holiday(Country::NL, handed));
                prop_assert!(has(&method["delivery_days"], delivered) && !has(&method["no_delivery"], delivered));
                prop_assert!(!holiday(cart.to, delivered));
                if option.id == TODAY {
                    prop_assert_eq!((handed, delivered, days.len()), (today, today, 1));
                }
            }
        }
    }
}
