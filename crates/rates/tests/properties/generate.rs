//! Sheets of few words, so that zones often meet.

use jiff::civil::{Date, date};
use model::{CarrierId, Country, Currency, Grams, Millimetres};
use proptest::prelude::*;
use rates::{Amount, Band, Basis, Edges, Limits, Service, Sheet, Validity, WeightBand, Zone};
use std::collections::BTreeMap;

pub(crate) fn country() -> impl Strategy<Value = Country> {
    prop::sample::select(vec!["DE", "NL", "GB"]).prop_map(|code| code.parse().unwrap())
}

fn zone() -> impl Strategy<Value = Zone> {
    let postal = prop::sample::select(vec!["8000", "97*", "1000-1999", "20000-29999", "IV1-IV63", "BT*"]);
    (
        "[a-c]{1,2}",
        prop::collection::btree_set(country(), 0..3),
        prop::collection::vec(postal, 0..2),
        prop::collection::vec("Berlin|Köln", 0..2),
    )
        .prop_map(|(label, countries, postal, cities)| Zone {
            label,
            countries: countries.into_iter().collect(),
            postal: postal.into_iter().map(|code| code.parse().unwrap()).collect(),
            cities,
        })
}

fn day() -> impl Strategy<Value = Option<Date>> {
    prop::option::of((1_i8..13).prop_map(|month| date(2026, month, 1)))
}

fn validity() -> impl Strategy<Value = Validity> {
    (day(), day()).prop_map(|(one, other)| match (one, other) {
        (Some(one), Some(other)) => Validity { from: Some(one.min(other)), to: Some(one.max(other)) },
        (from, to) => Validity { from, to },
    })
}

fn side() -> impl Strategy<Value = Option<Millimetres>> {
    prop::option::of((1_u32..2_000).prop_map(Millimetres))
}

fn surcharges() -> impl Strategy<Value = BTreeMap<String, Amount>> {
    let amount = prop_oneof![(0_i64..900).prop_map(Amount::Fixed), (0_u32..5_000).prop_map(Amount::Percent)];
    (prop::option::of(amount.clone()), prop::option::of(amount)).prop_map(|(fuel, island)| {
        let named = [("fuel", fuel), ("island", island)];
        named.into_iter().filter_map(|(name, amount)| Some((name.to_owned(), amount?))).collect()
    })
}

/// Bands of one zone that follow each other without a gap and cost more and more.
fn bands() -> impl Strategy<Value = Vec<Band>> {
    let steps = prop::collection::vec((1_u32..5_000, 0_i64..500), 1..4);
    let money = prop::sample::select(vec!["EUR", "JPY", "KWD"]);
    let known = prop::bool::weighted(0.9);
    let edges = prop::sample::select(vec![Edges::UpTo, Edges::Below]);
    let limits = (side(), side(), side(), side());
    (zone(), steps, money, known, edges, limits, surcharges(), validity(), prop::option::of(1_u32..9), 0_u32..3)
        .prop_map(
            |(
                zone,
                steps,
                currency,
                known,
                edges,
                (length, width, height, girth),
                surcharges,
                valid,
                lead_days,
                divisor,
            )| {
                let currency: Currency = currency.parse().unwrap();
                let (mut min, mut price) = (0, 0);
                let band = |(more, dearer): (u32, i64)| {
                    let from = min;
                    min += more;
                    price += dearer;
                    Band {
                        zone: zone.clone(),
                        weight: WeightBand { min: Grams(from), max: Grams(min), edges },
                        limits: Limits { length, width, height, girth },
                        dim_divisor: divisor * 2_500,
                        currency,
                        price: known.then_some(price),
                        basis: if divisor == 1 { Basis::Gross } else { Basis::Net },
                        per_kg_over: 0,
                        surcharges: surcharges.clone(),
                        lead_days,
                        valid,
                    }
                };
                steps.into_iter().map(band).collect()
            },
        )
}

fn of(bands: Vec<Band>) -> Sheet {
    let service = Service { code: "home".to_owned(), name: "Home; \"big\"".to_owned(), bands };
    Sheet { carrier: CarrierId("dpd".to_owned()), services: vec![service] }
}

/// A sheet with one service and one zone.
pub(crate) fn one_zone() -> impl Strategy<Value = Sheet> {
    bands().prop_map(of)
}

/// A sheet with one service, whose zones have names of their own.
pub(crate) fn sheet() -> impl Strategy<Value = Sheet> {
    prop::collection::vec(bands(), 1..5).prop_map(|zones| {
        let bands = (0..).zip(zones).flat_map(|(at, mut bands)| {
            bands.iter_mut().for_each(|band| band.zone.label = format!("{at} {}", band.zone.label));
            bands
        });
        of(bands.collect())
    })
}
