//! Words and numbers as Sendcloud's files write them.

use super::Refused;
use model::{Country, Currency, Grams, Message, Millimetres, Money};

/// A label as it is compared: lower case, without accents, punctuation and units in brackets.
pub(super) fn plain(label: &str) -> String {
    let mut words = String::with_capacity(label.len());
    let label = label.split('(').next().unwrap_or_default();
    for letter in label.chars().flat_map(char::to_lowercase) {
        match letter {
            'à' | 'â' | 'ä' => words.push('a'),
            'é' | 'è' | 'ê' | 'ë' => words.push('e'),
            'î' | 'ï' => words.push('i'),
            'ô' | 'ö' => words.push('o'),
            'ù' | 'û' | 'ü' => words.push('u'),
            letter if letter.is_alphanumeric() || "%<>=".contains(letter) => words.push(letter),
            _ if words.ends_with(' ') || words.is_empty() => {}
            _ => words.push(' '),
        }
    }
    words.truncate(words.trim_end().len());
    words
}

/// The parts of a list: by semicolons, bars or lines where there are some, else by commas.
pub(super) fn list(value: &str) -> Vec<String> {
    let delimiters: &[char] = if value.contains([';', '|', '\n']) { &[';', '|', '\n'] } else { &[','] };
    value.split(delimiters).map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

pub(super) fn bad(value: &str) -> Refused {
    Message::new("sendcloud-bad-value").with("value", value)
}

/// A decimal number in thousandths; more decimals than that are refused rather than lost.
fn thousandths(value: &str) -> Result<u32, Refused> {
    let number = value.trim().replace(',', ".");
    let (whole, fraction) = number.split_once('.').unwrap_or((&number, ""));
    let fraction = fraction.trim_end_matches('0');
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || fraction.len() > 3 || !digits(whole) || !digits(fraction) {
        return Err(bad(value));
    }
    format!("{whole}{fraction:0<3}").parse().map_err(|_| bad(value))
}

/// A weight written in kilograms.
pub(super) fn kilograms(value: &str) -> Result<Grams, Refused> {
    thousandths(value).map(Grams)
}

/// A length written in centimetres.
pub(super) fn centimetres(value: &str) -> Result<Millimetres, Refused> {
    let thousandths = thousandths(value)?;
    if thousandths % 100 == 0 { Ok(Millimetres(thousandths / 100)) } else { Err(bad(value)) }
}

pub(super) fn whole(value: &str) -> Result<u32, Refused> {
    value.trim().parse().map_err(|_| bad(value))
}

pub(super) fn money(value: &str, currency: Currency) -> Result<Money, Refused> {
    Money::parse(&value.replace(',', "."), currency).map_err(|_| bad(value))
}

/// A country by its code.
pub(super) fn country(value: &str) -> Result<Country, Refused> {
    value.parse().map_err(|_| bad(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_exact() {
        assert_eq!(kilograms("2.001").unwrap(), Grams(2001));
        assert_eq!(kilograms("0,5").unwrap(), Grams(500));
        assert_eq!(centimetres("30.5").unwrap(), Millimetres(305));
        for wrong in ["", "-1", "1.2345", "1e3", "ten", "99999999999"] {
            assert!(kilograms(wrong).is_err(), "{wrong}");
        }
        assert_eq!(plain("Weight (kg)"), "weight");
        assert_eq!(plain("Décision"), "decision");
        assert_eq!(list("SKU1, SKU2;SKU3"), ["SKU1, SKU2", "SKU3"]);
    }
}
