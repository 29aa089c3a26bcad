//! What parcels cost by a small sheet.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use jiff::civil::{Date, date};
use model::{Grams, Millimetres, ParcelSize};
use rates::{Basis, ChargeOf, Destination, Parcel, Quote, Sheet, WhyNot, quote, read};

const SHEET: &str = "\
carrier;service;service_name;zone;countries;postal;cities;min_g;max_g;edges;price;currency;price_basis;per_kg_over;dim_divisor;max_length_mm;lead_days;valid_from;valid_to;surcharge:fuel;surcharge:island
dpd;home;DPD Home;DE;DE;;;0;2000;;4,50;EUR;net;;5000;;2;;;7,5%;
dpd;home;DPD Home;DE;DE;;;2000;31500;;6,10;EUR;net;0,50;5000;;2;;;7,5%;
dpd;home;DPD Home;islands;DE;26465|25849-25999;;0;5000;;9,00;EUR;net;;;;4;;;7,5%;3,00
dpd;home;DPD Home;CH;CH;;;0;2000;;14,00;CHF;net;;;;3;;;;
dpd;home;DPD Home;AT;AT;;;0;2000;;;EUR;net;;;;;;;;
dpd;home;DPD Home;FR;FR;;;0;1000;;5,00;EUR;gross;;;;;;2026-06-30;;
dpd;home;DPD Home;FR;FR;;;0;1000;;5,20;EUR;gross;;;;;2026-07-01;;;
dpd;kar;;;DE;;;0;2000;below;3,00;EUR;;;;;;;;;
dpd;size;;small;DE;;;0;2000;;3,00;EUR;;;;350;;;;;
dpd;size;;small;DE;;;0;2000;;5,00;EUR;;;;1200;;;;;
";

fn sheet() -> Sheet {
    read(SHEET.as_bytes()).unwrap().remove(0)
}

fn ask(service: &str, country: &str, code: &str, parcels: &[(u32, [u32; 3])], on: Date) -> Result<Quote, WhyNot> {
    let size = |[length, width, height]: [u32; 3]| {
        let size = ParcelSize { length: Millimetres(length), width: Millimetres(width), height: Millimetres(height) };
        (length > 0).then_some(size)
    };
    let parcels: Vec<Parcel> =
        parcels.iter().map(|(weight, sides)| Parcel { weight: Grams(*weight), size: size(*sides) }).collect();
    let to = Destination { country: country.parse().unwrap(), postal_code: code, city: "" };
    quote(&sheet(), service, &parcels, to, on)
}

fn cents(service: &str, country: &str, code: &str, weight: u32) -> Result<i64, WhyNot> {
    ask(service, country, code, &[(weight, [0; 3])], date(2026, 6, 1)).map(|quote| quote.total.minor)
}

#[test]
fn a_band_ends_where_its_source_says() {
    assert_eq!(cents("home", "DE", "10115", 2_000), Ok(450 + 34), "7.5 % of 4.50 is 33.75 cents");
    assert_eq!(cents("home", "DE", "10115", 2_001), Ok(610 + 50 + 50));
    assert_eq!(cents("home", "DE", "10115", 31_500), Ok(2_110 + 158), "30 begun kilograms over 2 kg; 158.25");
    assert_eq!(cents("home", "DE", "10115", 31_501), Err(WhyNot::NoBand(Grams(31_501))));
    assert_eq!(cents("home", "DE", "10115", 1), Ok(484));
    assert_eq!(cents("home", "DE", "10115", 0), Err(WhyNot::NoWeight));
    assert_eq!(cents("kar", "DE", "", 1_999), Ok(300));
    assert_eq!(cents("kar", "DE", "", 2_000), Err(WhyNot::NoBand(Grams(2_000))));
}

#[test]
fn volume_counts_where_it_is_more() {
    let one = |sides| ask("home", "DE", "10115", &[(1_500, sides)], date(2026, 6, 1)).unwrap().total.minor;
    assert_eq!(one([300, 200, 100]), 484, "6 litres count 1,200 g");
    assert_eq!(one([400, 300, 200]), 610 + 150 + 57, "24 litres count 4,800 g: three begun kilograms; 57 cents");
}

#[test]
fn the_narrowest_zone_counts_and_says_what_is_in_the_price() {
    let quote = ask("home", "DE", "26465", &[(1_000, [0; 3])], date(2026, 6, 1)).unwrap();
    let charges: Vec<_> = quote.charges.iter().map(|charge| (charge.of.clone(), charge.amount.minor)).collect();
    let surcharge = |name: &str| ChargeOf::Surcharge { name: name.to_owned() };
    assert_eq!(charges, [(ChargeOf::Parcels, 900), (surcharge("fuel"), 68), (surcharge("island"), 300)]);
    assert_eq!((quote.total.minor, quote.lead_days, quote.basis), (1_268, Some(4), Basis::Net));
    // The mainland's price is not the island's.
    assert_eq!(cents("home", "DE", "25849", 6_000), Err(WhyNot::NoBand(Grams(6_000))));
}

#[test]
fn what_is_not_known_is_no_price() {
    assert_eq!(cents("home", "AT", "", 500), Err(WhyNot::Unknown));
    assert_eq!(cents("home", "PL", "", 500), Err(WhyNot::NotThere));
    assert_eq!(cents("ghost", "DE", "", 500), Err(WhyNot::NoService));
    assert_eq!(ask("home", "DE", "", &[], date(2026, 6, 1)), Err(WhyNot::NoParcel));
    assert_eq!(cents("size", "DE", "", 500), Err(WhyNot::NoSize));
    let sized = |length| ask("size", "DE", "", &[(500, [length, 100, 100])], date(2026, 6, 1)).map(|it| it.total.minor);
    assert_eq!((sized(350), sized(351), sized(1_201)), (Ok(300), Ok(500), Err(WhyNot::TooLarge)));
}

#[test]
fn a_price_holds_on_its_days() {
    let on = |day: Date| ask("home", "FR", "", &[(500, [0; 3])], day).map(|it| (it.total.minor, it.valid_to));
    assert_eq!(on(date(2026, 6, 30)), Ok((500, Some(date(2026, 6, 30)))));
    assert_eq!(on(date(2026, 7, 1)), Ok((520, None)));
    let ended = SHEET.lines().filter(|line| line.starts_with("carrier") || line.contains("2026-06-30"));
    let ended = read(ended.collect::<Vec<_>>().join("\n").as_bytes()).unwrap();
    let to = Destination { country: "FR".parse().unwrap(), postal_code: "", city: "" };
    let parcel = Parcel { weight: Grams(500), size: None };
    assert_eq!(quote(&ended[0], "home", &[parcel], to, date(2026, 7, 1)), Err(WhyNot::NotThen));
}

#[test]
fn several_parcels_cost_the_sum() {
    let two = ask("home", "DE", "10115", &[(1_000, [0; 3]), (2_500, [0; 3])], date(2026, 6, 1)).unwrap();
    assert_eq!(two.total.minor, 484 + 710, "34 and 50 cents on top, each rounded by itself");
    assert_eq!(two.charges[1].amount.minor, 34 + 50);
}
