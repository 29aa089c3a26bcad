//! Quotes by a price sheet as large as a platform's catalogue.

use super::line;
use model::Grams;
use rates::{Destination, Parcel, quote, read};
use std::fmt::Write as _;
use std::time::Instant;

const COUNTRIES: [&str; 11] = ["AT", "BE", "DE", "DK", "ES", "FR", "IT", "LU", "NL", "PL", "SE"];
const SERVICES: usize = 346;
const BANDS: u32 = 5;

/// A sheet of 346 services with 19,030 bands.
fn sheet() -> String {
    let mut text = String::from("carrier,service,countries,min_g,max_g,price,currency,surcharge:fuel\n");
    for service in 0..SERVICES {
        for (at, country) in COUNTRIES.iter().enumerate() {
            for band in 0..BANDS {
                let (min, max) = (band * 2_000, (band + 1) * 2_000);
                let _ = writeln!(text, "dpd,service-{service},{country},{min},{max},{}.{at:02},EUR,7.5%", 4 + band);
            }
        }
    }
    text
}

/// How long the sheet takes to be read, and quotes a second on one core.
pub fn quotes() {
    let text = sheet();
    let started = Instant::now();
    let sheet = read(text.as_bytes()).expect("a sheet without faults").remove(0);
    let figure = format!("{:.0} ms", started.elapsed().as_secs_f64() * 1_000.0);
    line("a price sheet of 346 services and 19,030 bands read", &figure, "aim: under 1 s");
    let on = "2026-11-28".parse().expect("a day");
    let (rounds, mut sum) = (200_000_usize, 0);
    let started = Instant::now();
    for round in 0..rounds {
        let weight = Grams(u32::try_from(1 + round * 37 % 10_000).unwrap_or(1));
        let country = COUNTRIES[round % COUNTRIES.len()].parse().expect("a country");
        let to = Destination { country, postal_code: "10115", city: "Berlin" };
        let service = format!("service-{}", round % SERVICES);
        let quote = quote(&sheet, &service, &[Parcel { weight, size: None }], to, on).expect("a price");
        sum += quote.total.minor;
    }
    std::hint::black_box(sum);
    let a_second = 200_000.0 / started.elapsed().as_secs_f64();
    line("quotes a second by that sheet, one core", &format!("{a_second:.0}"), "aim: 20,000");
}
