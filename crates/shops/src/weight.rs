//! Weights as people and exports write them.

use model::Grams;

/// Milligrams in one of each unit.
const UNITS: [(&str, u64); 13] = [
    ("kg", 1_000_000),
    ("kgs", 1_000_000),
    ("kilogram", 1_000_000),
    ("kilograms", 1_000_000),
    ("g", 1000),
    ("gr", 1000),
    ("gram", 1000),
    ("grams", 1000),
    ("lb", 453_592),
    ("lbs", 453_592),
    ("oz", 28_350),
    ("pound", 453_592),
    ("ounce", 28_350),
];

/// Reads a weight that says its unit (`350 g`, `0,35 kg`, `12 oz`), rounded up to the gram. A bare number says
/// nothing: it could be grams as well as kilograms; then `unit` decides, where there is one.
pub(crate) fn weight(text: &str, unit: Option<&str>) -> Option<Grams> {
    let text = text.trim();
    let split = text.find(|c: char| c.is_alphabetic()).unwrap_or(text.len());
    let (number, named) = text.split_at(split);
    let unit = if named.is_empty() { unit? } else { named }.trim().trim_end_matches('.').to_ascii_lowercase();
    let (_, milligrams) = UNITS.into_iter().find(|(name, _)| *name == unit)?;
    let millionths = millionths(number.trim())?;
    let grams = (u128::from(millionths) * u128::from(milligrams)).div_ceil(1_000_000_000);
    u32::try_from(grams).ok().map(Grams)
}

/// A decimal with point or comma, in millionths; digits beyond are dropped.
fn millionths(number: &str) -> Option<u64> {
    let (whole, fraction) = number.split_once(['.', ',']).unwrap_or((number, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if (whole.is_empty() && fraction.is_empty()) || !digits(whole) || !digits(fraction) {
        return None;
    }
    let fraction: String = fraction.chars().chain("000000".chars()).take(6).collect();
    format!("0{whole}{fraction}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weight_says_its_unit() {
        for (text, grams) in [
            ("350 g", 350),
            ("0.35 kg", 350),
            ("0,35kg", 350),
            (".5 KG", 500),
            ("1 lb", 454),
            ("12 oz.", 341),
            ("0 g", 0),
        ] {
            assert_eq!(weight(text, None), Some(Grams(grams)), "{text}");
        }
        assert_eq!(weight("2", Some("kg")), Some(Grams(2000)));
        assert_eq!(weight("2 g", Some("kg")), Some(Grams(2)));
    }

    #[test]
    fn a_bare_number_and_nonsense_say_nothing() {
        for text in ["2", "", "kg", "1.2.3 kg", "-1 kg", "1e3 g", "3 stone", "99999999999 kg"] {
            assert_eq!(weight(text, None), None, "{text}");
        }
    }
}
