//! The language a recipient reads, as far as papers are written in it.

use model::{Address, Language};

/// Countries and territories where French is what most post is written in.
const FRENCH: &[&str] = &[
    "BF", "BI", "BJ", "BL", "CD", "CF", "CG", "CI", "CM", "DJ", "FR", "GA", "GF", "GN", "GP", "HT", "KM", "LU", "MC",
    "MF", "MG", "ML", "MQ", "NC", "NE", "PF", "PM", "RE", "SN", "TD", "TG", "WF", "YT",
];

/// The language of an address: French where its country, or its part of Belgium, Switzerland or Canada, reads French;
/// else English.
#[must_use]
pub fn language_of(address: &Address) -> Language {
    let code = address.postal_code.trim();
    let number: Option<u32> = code.get(..4).and_then(|digits| digits.parse().ok());
    let french = match address.country.code() {
        // Brussels, Walloon Brabant, Liège to Hainaut.
        "BE" => number.is_some_and(|it| matches!(it, 1000..1500 | 4000..8000)),
        // Romandy: regions 1 and 2 of the postal codes.
        "CH" => number.is_some_and(|it| matches!(it, 1000..3000)),
        // Quebec.
        "CA" => code.starts_with(['G', 'H', 'J', 'g', 'h', 'j']),
        country => FRENCH.contains(&country),
    };
    if french { Language::Fr } else { Language::En }
}
