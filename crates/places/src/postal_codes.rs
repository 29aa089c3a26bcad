//! Which countries have postal codes, how many digits they have where they are digits only, and which have no cities.

use model::Country;
use std::collections::HashMap;
use std::sync::LazyLock;

/// Whether a country's addresses have postal codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PostalCodeUse {
    /// Mail does not arrive without.
    Required,
    /// There are some, and mail arrives without.
    Usual,
    /// There are none.
    None,
}

/// A row for each country; its heading names the source.
const TABLE: &str = include_str!("../data/postal-codes.tsv");

struct Row {
    usage: PostalCodeUse,
    /// The fewest digits, where codes are digits only.
    digits: Option<u8>,
    has_city: bool,
}

static ROWS: LazyLock<HashMap<&'static str, Row>> = LazyLock::new(|| {
    let rows = TABLE.lines().filter(|line| !line.starts_with('#'));
    rows.filter_map(|line| {
        let mut cells = line.split('\t');
        let country = cells.next()?;
        let usage = match cells.next()? {
            "required" => PostalCodeUse::Required,
            "usual" => PostalCodeUse::Usual,
            _ => PostalCodeUse::None,
        };
        let digits = cells.next().and_then(|digits| digits.parse().ok());
        Some((country, Row { usage, digits, has_city: cells.next() != Some("no-city") }))
    })
    .collect()
});

/// Whether a country's addresses have postal codes. Within the European Union all parcels are sorted by them, but in Ireland.
#[must_use]
pub fn postal_code_use(country: Country) -> PostalCodeUse {
    match ROWS.get(country.code()).map_or(PostalCodeUse::None, |row| row.usage) {
        PostalCodeUse::Usual if country.in_eu() && country.code() != "IE" => PostalCodeUse::Required,
        usage => usage,
    }
}

/// Whether a country's addresses name a city; Singapore is one.
#[must_use]
pub fn names_city(country: Country) -> bool {
    ROWS.get(country.code()).is_none_or(|row| row.has_city)
}

/// How many digits a postal code has to have, where it lost zeros at its beginning, as spreadsheets make of it: one or two, or
/// all but its last two digits. Shorter forms of half a code (`01310` of `01310-100`) are none of these.
#[must_use]
pub fn missing_digits(country: Country, code: &str) -> Option<u8> {
    let digits = ROWS.get(country.code())?.digits?;
    let found = code.chars().filter(|letter| *letter != ' ');
    let mut length = 0_u8;
    for letter in found {
        if !letter.is_ascii_digit() {
            return None;
        }
        length = length.saturating_add(1);
    }
    (length > 0 && length < digits && (digits - length <= 2 || length == 2)).then_some(digits)
}
