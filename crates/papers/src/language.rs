//! The language a recipient reads, as far as papers are written in it.

use model::{Address, Language};

/// Countries and territories where French is what most post is written in.
const FRENCH: &[&str] = &[
    "BF", "BI", "BJ", "BL", "CD", "CF", "CG", "CI", "CM", "DJ", "FR", "GA", "GF", "GN", "GP", "HT", "KM", "LU", "MC",
    "MF", "MG", "ML", "MQ", "NC", "NE", "PF", "PM", "RE", "SN", "TD", "TG", "WF", "YT",
];

/// Countries and territories where Spanish is what most post is written in.
const SPANISH: &[&str] = &[
    "AR", "BO", "CL", "CO", "CR", "CU", "DO", "EC", "ES", "GQ", "GT", "HN", "MX", "NI", "PA", "PE", "PR", "PY", "SV",
    "UY", "VE",
];

/// The language of an address, by its country or its part of Belgium, Switzerland or Canada; English where Packdesk speaks none
/// of the place's.
#[must_use]
pub fn language_of(address: &Address) -> Language {
    let code = address.postal_code.trim();
    let number: Option<u32> = code.get(..4).and_then(|digits| digits.parse().ok());
    match (address.country.code(), number) {
        // Brussels, Walloon Brabant, Liège to Hainaut. The rest of Belgium with a postal code is Flanders.
        ("BE", Some(1000..1500 | 4000..8000)) => Language::Fr,
        ("BE", Some(_)) | ("NL" | "SR" | "AW" | "CW" | "SX" | "BQ", _) => Language::Nl,
        // Romandy: regions 1 and 2 of the postal codes. Ticino: 65 to 69.
        ("CH", Some(1000..3000)) => Language::Fr,
        ("CH", Some(6500..7000)) | ("IT" | "SM" | "VA", _) => Language::It,
        ("CH", Some(_)) | ("DE" | "AT" | "LI", _) => Language::De,
        // Quebec.
        ("CA", _) if code.starts_with(['G', 'H', 'J', 'g', 'h', 'j']) => Language::Fr,
        (country, _) if FRENCH.contains(&country) => Language::Fr,
        (country, _) if SPANISH.contains(&country) => Language::Es,
        _ => Language::En,
    }
}
