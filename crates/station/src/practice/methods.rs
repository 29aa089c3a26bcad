//! What a practice station ships with, and what it costs.

use super::{CARRIER, SENDCLOUD, names};
use model::*;
use text::Words;

const HOME: &[&str] = &["NL"];
const NEAR: &[&str] = &["BE", "DE", "LU"];
const UNION: &[&str] =
    &["AT", "BE", "CZ", "DE", "DK", "ES", "FI", "FR", "GR", "HU", "IE", "IT", "LU", "NL", "PL", "PT", "SE"];
const EUROPE: &[&str] = &[
    "AT", "BE", "CH", "CZ", "DE", "DK", "ES", "FI", "FR", "GB", "GR", "HU", "IE", "IT", "LU", "NL", "NO", "PL", "PT",
    "SE",
];
const WORLD: &[&str] = &[];

/// Two parcels, an express, a pick-up and a heavy one of its own, and an economy of Sendcloud, each with prices to compare.
pub(super) fn methods(words: &Words) -> Vec<ShippingMethod> {
    let own = |id: &str, what: &str, max: u32, zones: Vec<Zone>| ShippingMethod {
        id: MethodId(id.to_owned()),
        carrier: CarrierId(CARRIER.to_owned()),
        name: names::name(words, what),
        service: String::new(),
        option: String::new(),
        contracts: Vec::new(),
        min_weight: Grams(0),
        max_weight: Grams(max),
        max_size: None,
        max_girth: None,
        volumetric_divisor: 0,
        countries: Vec::new(),
        zones,
        last_mile: LastMile::Door,
        first_mile: FirstMile::Any,
        signature: Offer::Never,
        age_check: Offer::Never,
        max_insurance: None,
        incoterms: Vec::new(),
        lead_days: None,
        cut_off: None,
    };
    vec![
        own(
            "own-parcel",
            "parcel",
            10_000,
            vec![
                zone(HOME, 1, &[(2_000, 525), (10_000, 695)]),
                zone(NEAR, 2, &[(2_000, 895), (10_000, 1150)]),
                zone(EUROPE, 4, &[(2_000, 1250), (10_000, 1690)]),
            ],
        ),
        own(
            "own-express",
            "express",
            10_000,
            vec![zone(HOME, 1, &[(10_000, 995)]), zone(EUROPE, 2, &[(2_000, 1990), (10_000, 2750)])],
        ),
        ShippingMethod {
            last_mile: LastMile::ServicePoint,
            ..own(
                "own-pickup",
                "pickup",
                20_000,
                vec![
                    zone(HOME, 2, &[(20_000, 425)]),
                    zone(NEAR, 3, &[(20_000, 650)]),
                    zone(EUROPE, 5, &[(20_000, 990)]),
                ],
            )
        },
        own(
            "own-heavy",
            "heavy",
            31_500,
            vec![
                zone(HOME, 2, &[(31_500, 1325)]),
                zone(NEAR, 3, &[(31_500, 1950)]),
                zone(EUROPE, 5, &[(31_500, 2790)]),
            ],
        ),
        own("own-world", "world", 20_000, vec![zone(WORLD, 8, &[(2_000, 2490), (20_000, 4990)])]),
        ShippingMethod {
            carrier: CarrierId(SENDCLOUD.to_owned()),
            service: "dpd:home".to_owned(),
            ..own("sendcloud-economy", "economy", 10_000, vec![zone(UNION, 2, &[(10_000, 745)])])
        },
    ]
}

/// Countries, days on the way, and what parcels cost in cents up to a weight in grams.
fn zone(countries: &[&str], days: u32, prices: &[(u32, i64)]) -> Zone {
    let price =
        |&(up_to, minor): &(u32, i64)| Price { up_to: Grams(up_to), price: Money { minor, currency: Currency::EUR } };
    Zone {
        countries: countries.iter().filter_map(|code| code.parse().ok()).collect(),
        postal_codes: Vec::new(),
        prices: prices.iter().map(price).collect(),
        lead_days: Some(days),
    }
}
