//! What an address says about itself: parcel lockers, house numbers, postal-code ranges.

use crate::text::fold_postal_code;
use model::fold::fold;
use model::{Address, Country, PostalRange};

/// Whether an address is a parcel locker.
pub(crate) fn is_packstation(address: &Address) -> bool {
    const WORDS: [&str; 6] = ["packstation", "postfiliale", "paketbox", "paczkomat", "parcel locker", "pakkeboks"];
    let lines = lines(address);
    WORDS.iter().any(|word| lines.contains(word))
}

fn lines(address: &Address) -> String {
    fold(&format!("{} {}", address.street, address.street2))
}

/// Whether neither line of an address has a number, of whatever script.
pub(crate) fn lacks_number(address: &Address) -> bool {
    let has_number = |line: &str| {
        let has_digit = line.bytes().any(|byte| byte.is_ascii_digit());
        has_digit || !line.is_ascii() && line.chars().any(|letter| letter.is_numeric() || is_number_word(letter))
    };
    !has_number(&address.street) && !has_number(&address.street2)
}

/// Numbers that Chinese and Japanese write as words.
const fn is_number_word(letter: char) -> bool {
    matches!(letter, '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十')
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
