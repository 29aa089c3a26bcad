//! What an address says about itself: customs, post office boxes, parcel lockers, postal-code ranges.

use crate::fold::fold;
use crate::text::fold_postal_code;
use model::{Address, Country, PostalRange};

/// Places of EU countries outside its customs or tax territory, by country and the start of the postal code
/// (Directive 2006/112/EC, article 6): parcels to and from them need a declaration.
const OUTSIDE: [(&str, &str); 9] = [
    ("ES", "35"),    // Las Palmas
    ("ES", "38"),    // Santa Cruz de Tenerife
    ("ES", "51"),    // Ceuta
    ("ES", "52"),    // Melilla
    ("DE", "27498"), // Helgoland
    ("DE", "78266"), // Büsingen
    ("IT", "23041"), // Livigno
    ("FI", "22"),    // Åland
    ("GR", "63086"), // Mount Athos
];

/// Whether a parcel from a country to an address needs a customs declaration.
pub(crate) fn customs_needed(from: Country, to: &Address) -> bool {
    let inside = |country: Country| country.in_eu() || country.code() == "MC";
    let code = || fold_postal_code(&to.postal_code);
    let outside = || OUTSIDE.iter().any(|(country, start)| to.country.code() == *country && code().starts_with(start));
    if from == to.country {
        return inside(from) && outside();
    }
    !(inside(from) && inside(to.country)) || outside()
}

/// Whether an address is a post office box.
pub(crate) fn is_po_box(address: &Address) -> bool {
    const WORDS: [&str; 9] = [
        "po box",
        "p.o. box",
        "p.o.box",
        "post office box",
        "postfach",
        "postbus",
        "boite postale",
        "apartado",
        "casella postale",
    ];
    let lines = lines(address);
    WORDS.iter().any(|word| lines.contains(word)) || starts_with_number(&lines, "bp")
}

/// Whether an address is a parcel locker.
pub(crate) fn is_packstation(address: &Address) -> bool {
    const WORDS: [&str; 6] = ["packstation", "postfiliale", "paketbox", "paczkomat", "parcel locker", "pakkeboks"];
    let lines = lines(address);
    WORDS.iter().any(|word| lines.contains(word))
}

fn lines(address: &Address) -> String {
    fold(&format!("{} {}", address.street, address.street2))
}

fn starts_with_number(lines: &str, word: &str) -> bool {
    let mut words = lines.split(' ').peekable();
    while let Some(found) = words.next() {
        let number = words.peek().is_some_and(|next| next.starts_with(|letter: char| letter.is_ascii_digit()));
        if found == word && number {
            return true;
        }
    }
    false
}

/// Countries, each one bit; none stands for all.
#[derive(Debug, Clone)]
pub(crate) struct Countries {
    bits: [u64; 11],
    all: bool,
}

/// The bit of a country: there are 26 × 26 pairs of letters.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CountryBit {
    word: usize,
    bit: u64,
}

impl CountryBit {
    pub(crate) fn of(country: Country) -> Self {
        let letters = country.code().bytes().map(|letter| usize::from(letter.wrapping_sub(b'A')) % 26);
        let place = letters.fold(0, |place, letter| place * 26 + letter);
        Self { word: place / 64, bit: 1 << (place % 64) }
    }
}

impl Countries {
    pub(crate) fn new(countries: &[Country]) -> Self {
        let mut bits = [0; 11];
        for CountryBit { word, bit } in countries.iter().copied().map(CountryBit::of) {
            bits[word] |= bit;
        }
        Self { bits, all: countries.is_empty() }
    }

    pub(crate) fn hold(&self, country: CountryBit) -> bool {
        self.all || self.bits[country.word] & country.bit != 0
    }
}

/// A postal-code range, ready.
#[derive(Debug, Clone)]
pub(crate) struct CompiledRange {
    country: Country,
    from: String,
    to: String,
}

impl CompiledRange {
    pub(crate) fn new(range: &PostalRange) -> Self {
        Self {
            country: range.country,
            from: fold_postal_code(range.from.trim_end_matches('*')),
            to: fold_postal_code(&range.to),
        }
    }

    /// Whether it holds a folded code of that country.
    pub(crate) fn holds(&self, country: Country, code: &str) -> bool {
        if country != self.country || code.is_empty() {
            return false;
        }
        if self.to.is_empty() {
            return code.starts_with(&self.from);
        }
        // A shorter end stands for every code that starts with it: 1000 to 1099 holds 1099 AB.
        let head = |length: usize| code.get(..length).unwrap_or(code);
        head(self.from.len()) >= self.from.as_str() && head(self.to.len()) <= self.to.as_str()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_hold_codes_of_their_own_country() {
        let range = |from: &str, to: &str| {
            CompiledRange::new(&PostalRange {
                country: "NL".parse().unwrap(),
                from: from.to_owned(),
                to: to.to_owned(),
            })
        };
        let holds = |range: CompiledRange, country: &str, code: &str| range.holds(country.parse().unwrap(), code);
        assert!(holds(range("1000", "1099"), "NL", "1099ab"));
        assert!(holds(range("10*", ""), "NL", "1055zz"));
        assert!(!holds(range("1000", "1099"), "NL", "1100aa"));
        assert!(!holds(range("1000", "1099"), "BE", "1050"));
        assert!(!holds(range("1000", "1099"), "NL", ""));
    }
}
