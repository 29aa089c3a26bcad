//! What of a span's or an event's fields may be written.
//!
//! Numbers are counts, sizes and the station's own ids. Words are written for a few names only, and only where they look
//! like a name of the program's own: people, streets and keys do not.

use crate::LogValue;
use std::collections::BTreeMap;
use std::fmt;
use tracing::field::{Field, Visit};

/// Fields that are numbers: the station's own ids and figures.
const NUMBERS: [&str; 10] =
    ["order", "shipment", "job", "entry", "status", "bytes", "tries", "count", "parcels", "attempts"];

/// Fields that are words: of the program's own, or the alias of a name.
const WORDS: [&str; 9] = ["name", "outcome", "code", "kind", "method", "shop", "carrier", "printer", "version"];

/// The longest word.
const LONGEST: usize = 64;

/// What stands for a word that does not look like one of the program's own.
const WITHHELD: &str = "withheld";

/// The fields of a span or an event that may be written.
#[derive(Debug, Clone, Default)]
pub(crate) struct Fields {
    pub(crate) values: BTreeMap<&'static str, LogValue>,
    pub(crate) message: String,
}

impl Fields {
    /// Takes a word out.
    pub(crate) fn take_word(&mut self, name: &str) -> Option<String> {
        match self.values.remove(name) {
            Some(LogValue::Word(word)) => Some(word),
            _ => None,
        }
    }

    /// Takes over what surrounds it, where it says nothing of its own.
    pub(crate) fn inherit(&mut self, outer: &Self) {
        for name in ["order", "shipment", "job", "shop", "carrier", "printer"] {
            if let (Some(value), false) = (outer.values.get(name), self.values.contains_key(name)) {
                self.values.insert(name, value.clone());
            }
        }
    }

    fn number(&mut self, field: &Field, number: i64) {
        if let Some(name) = NUMBERS.iter().find(|name| **name == field.name()) {
            self.values.insert(name, LogValue::Number(number));
        }
    }
}

impl Visit for Fields {
    fn record_i64(&mut self, field: &Field, number: i64) {
        self.number(field, number);
    }

    fn record_u64(&mut self, field: &Field, number: u64) {
        self.number(field, i64::try_from(number).unwrap_or(i64::MAX));
    }

    fn record_str(&mut self, field: &Field, word: &str) {
        if let Some(name) = WORDS.iter().find(|name| **name == field.name()) {
            self.values.insert(name, LogValue::Word(own_word(word)));
        }
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if field.name() == "message" {
            self.message = own_word(&format!("{value:?}"));
        } else if WORDS.contains(&field.name()) {
            self.record_str(field, &format!("{value:?}"));
        }
    }
}

/// A word as it may be written: short, of small letters, digits and the few signs that names and notes have. A capital letter may
/// only stand in an HTTP method.
pub(crate) fn own_word(word: &str) -> String {
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || " -_.,;:'".contains(letter);
    let method = word.len() <= 7 && word.chars().all(|letter| letter.is_ascii_uppercase());
    if word.len() <= LONGEST && (method || word.chars().all(plain)) { word.to_owned() } else { WITHHELD.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::own_word;

    #[test]
    fn only_words_of_the_programs_own_look_like_it() {
        for own in ["ship", "list orders", "shop-1f0c22ab", "printer-offline", "POST", "0.1.0", "it's open"] {
            assert_eq!(own_word(own), own);
        }
        for not in
            ["Zzyzx", "a@example.org", "https://shop.example", "Straße", "/home/desk", "ck_Qwert", &"a".repeat(65)]
        {
            assert_eq!(own_word(not), "withheld", "{not}");
        }
    }
}
