//! Addresses in the order the destination's post reads them.
//!
//! Source: Universal Postal Union, *Postal addressing systems in member countries*.

use crate::region::printed;
use model::{Address, Country};

/// How a country writes the line with the city.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum CityLine {
    /// `1012 AB Amsterdam`
    CodeCity,
    /// `Springfield IL 62701`
    CityStateCode,
    /// `Shibuya-ku, Tokyo 151-0053`
    CityCommaStateCode,
    /// `London`, then `SW1A 1AA` below
    CityThenCode,
    /// `Budapest`, street, `1051`: city above the street, code below
    CityStreetCode,
    /// `Bangkok 10200`
    CityCode,
    /// The state behind the city, between these two: `00187 Roma RM`, `13035-680 Campinas - SP`, `44100 Guadalajara, JAL`,
    /// `08820 El Prat (Barcelona)`, `34330 Levent/İstanbul`.
    CodeCityState(&'static str, &'static str),
}

fn city_line(country: Country) -> CityLine {
    match country.code() {
        "US" | "CA" | "AU" | "PR" | "TW" => CityLine::CityStateCode,
        "JP" => CityLine::CityCommaStateCode,
        "GB" | "IE" | "JE" | "GG" | "IM" | "GI" | "ZA" | "HK" => CityLine::CityThenCode,
        "HU" => CityLine::CityStreetCode,
        "IN" | "TH" | "SG" | "NZ" | "KR" | "ID" | "PK" | "LV" | "SA" | "KE" => CityLine::CityCode,
        "IT" => CityLine::CodeCityState(" ", ""),
        "BR" => CityLine::CodeCityState(" - ", ""),
        "MX" => CityLine::CodeCityState(", ", ""),
        "ES" => CityLine::CodeCityState(" (", ")"),
        "TR" => CityLine::CodeCityState("/", ""),
        _ => CityLine::CodeCity,
    }
}

/// The lines of an address, from the top, as the destination's post reads them; the country in capitals as the last
/// when the parcel crosses a border, in English, which every post understands.
#[must_use]
pub fn lines(address: &Address, other_end: Country) -> Vec<String> {
    let mut lines = if is_big_to_small(address) { big_to_small(address) } else { small_to_big(address) };
    if address.country != other_end {
        lines.push(country_line(address.country));
    }
    lines.retain(|line| !line.trim().is_empty());
    lines.dedup();
    lines
}

/// Japan, China, Korea and Taiwan write from the large to the small, when they write in their own script.
fn is_big_to_small(address: &Address) -> bool {
    let own_script = |letter: char| matches!(u32::from(letter), 0x3040..=0x30FF | 0x3400..=0x9FFF | 0xAC00..=0xD7AF);
    matches!(address.country.code(), "JP" | "CN" | "KR" | "TW" | "HK" | "MO")
        && address.city.chars().chain(address.street.chars()).any(own_script)
}

fn big_to_small(address: &Address) -> Vec<String> {
    let code = match address.country.code() {
        "JP" if !address.postal_code.is_empty() => format!("〒{}", address.postal_code),
        _ => address.postal_code.clone(),
    };
    let state = printed(address, true);
    // Many write the prefecture into the city.
    let state = if address.city.starts_with(&state) { String::new() } else { state };
    let place = joined(&[&state, &address.city]);
    vec![code, place, address.street.clone(), address.street2.clone(), address.company.clone(), address.name.clone()]
}

fn small_to_big(address: &Address) -> Vec<String> {
    let Address { name, company, street, street2, postal_code, city, country, .. } = address;
    let state = printed(address, false);
    let mut lines = vec![company.clone(), name.clone()];
    let place = match city_line(*country) {
        CityLine::CodeCity => vec![joined(&[postal_code, city]), state],
        CityLine::CityStateCode => vec![joined(&[city, &state, postal_code])],
        CityLine::CityCommaStateCode => vec![joined(&[&behind(city, ", ", &state, ""), postal_code])],
        CityLine::CityThenCode => vec![city.clone(), state, postal_code.clone()],
        CityLine::CityCode => vec![joined(&[city, postal_code]), state],
        CityLine::CodeCityState(before, after) => vec![joined(&[postal_code, &behind(city, before, &state, after)])],
        CityLine::CityStreetCode => {
            lines.extend([city.clone(), street.clone(), street2.clone(), postal_code.clone()]);
            return lines;
        }
    };
    lines.extend([street.clone(), street2.clone()]);
    lines.extend(place);
    lines
}

/// A state behind its city.
fn behind(city: &str, before: &str, state: &str, after: &str) -> String {
    match (city.trim(), state) {
        (city, "") => city.to_owned(),
        ("", state) => state.to_owned(),
        (city, state) => format!("{city}{before}{state}{after}"),
    }
}

fn joined(parts: &[&String]) -> String {
    let parts: Vec<&str> = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

/// Countries people know by a shorter name than ISO 3166's.
fn country_line(country: Country) -> String {
    let short = match country.code() {
        "GB" => "United Kingdom",
        "US" => "United States of America",
        "RU" => "Russia",
        "KR" => "South Korea",
        "TW" => "Taiwan",
        "CZ" => "Czech Republic",
        "MD" => "Moldova",
        "VN" => "Vietnam",
        "NL" => "Netherlands",
        "TR" => "Turkey",
        _ => country.english_name(),
    };
    short.to_uppercase()
}
