//! Which number a label shows, by what its bar codes and its letters say.
//!
//! Carriers write a number with more around it: an application identifier or FNC1 (GS1), `%` (DPD), routing behind it, spaces for
//! the eye. So letters and digits alone count, and a number is shown where it is part of what is said.

/// The fewest letters and digits of a number that is looked for: shorter ones stand in anything.
const LEAST: usize = 8;
/// How much may stand before a number of the same form: `00` of an SSCC, `JJD`, a letter for the service.
const BEFORE: usize = 4;

/// The number a label shows in the place of its own: the first bar code of its own number's form, where neither a bar code nor a text
/// says the own. None where it shows its own, or nothing that could be a number like it.
#[must_use]
pub fn shown_instead(number: &str, bar_codes: &[String], texts: &[String]) -> Option<String> {
    let own = plain(number);
    if own.len() < LEAST || bar_codes.iter().chain(texts).any(|said| holds(said, &own)) {
        return None;
    }
    // One field may say a part of it each: `1Z 999 AA1` in one, the rest in the next.
    let all: String = texts.iter().map(|text| plain(text)).collect();
    if all.contains(&own) {
        return None;
    }
    bar_codes.iter().find_map(|said| like(&without_switches(said), &own).or_else(|| like(said, &own)))
}

/// Whether something said holds a number, with or without its last sign: that may be a check digit.
fn holds(said: &str, own: &str) -> bool {
    let unchecked = own.get(..own.len() - 1).filter(|unchecked| unchecked.len() >= LEAST).unwrap_or(own);
    [plain(said), plain(&without_switches(said))].iter().any(|said| said.contains(unchecked))
}

/// The part of a bar code that has a number's form: letters and digits at the same places.
fn like(said: &str, own: &str) -> Option<String> {
    let said = plain(said);
    let before = said.len().checked_sub(own.len()).filter(|before| *before <= BEFORE)?;
    let number = said.get(before..)?;
    let is_like = |(one, other): (u8, u8)| one.is_ascii_digit() == other.is_ascii_digit();
    number.bytes().zip(own.bytes()).all(is_like).then(|| number.to_owned())
}

/// Letters and digits of ASCII, in capitals.
fn plain(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase()).collect()
}

/// A bar code as ZPL has it, without what changes the subset of Code 128 (`>:`, `>5`; *ZPL II Programming Guide*, `^BC`).
fn without_switches(said: &str) -> String {
    let mut letters = said.chars().peekable();
    let mut text = String::new();
    while let Some(letter) = letters.next() {
        if letter == '>' && letters.peek().is_some_and(|next| ('0'..='>').contains(next)) {
            letters.next();
        } else {
            text.push(letter);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(number: &str, bar_codes: &[&str], texts: &[&str]) -> Option<String> {
        let owned = |said: &[&str]| said.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
        shown_instead(number, &owned(bar_codes), &owned(texts))
    }

    #[test]
    fn a_label_with_its_own_number_shows_no_other() {
        for (number, bar_code) in [
            ("3SDEVC1234567", "3SDEVC1234567"),
            ("340434333301010000", "(00)340434333301010000"),
            ("00340434333301010000", ">;>80034043433330101000>60"),
            ("1Z12345E0205271688", ">:1Z12345E>50205271688"),
            ("01505123456789", "%0075013"),
            ("RR123456785NL", "RR 123 456 785 NL"),
            ("9400111899223197428490", ">;>8420100019400111899223197428490"),
            ("123456789012", "12345678901"),
        ] {
            assert_eq!(shown(number, &[bar_code], &[]), None, "{number}");
        }
        assert_eq!(shown("01505123456789", &["01505000000000"], &["0150 5123 456 789 K"]), None, "its text says it");
        assert_eq!(shown("01505123456789", &["01505000000000"], &["0150 5123", "456 789"]), None, "in two fields");
    }

    #[test]
    fn a_label_with_another_number_of_its_form_shows_that() {
        assert_eq!(shown("3SDEVC1234567", &["NL1234AB", "3SDEVC7654321"], &["Zoë"]).as_deref(), Some("3SDEVC7654321"));
        let of_ups = shown("1Z12345E0205271688", &["42010115", ">:1Z12345E>50205271600"], &["1Z 123 45E 02 0527 1600"]);
        assert_eq!(of_ups.as_deref(), Some("1Z12345E0205271600"));
        let sscc = shown("00340434333301010000", &["(00)340434333301019999"], &[]);
        assert_eq!(sscc.as_deref(), Some("00340434333301019999"));
    }

    #[test]
    fn nothing_is_claimed_of_what_is_no_number_like_it() {
        assert_eq!(shown("694f1364d8b8", &["(421) 27610115", "00061326500000000012"], &["PRO#"]), None);
        assert_eq!(shown("3SDEVC1234567", &[], &["Zoë Müller"]), None, "no bar code");
        assert_eq!(shown("1234", &["5678"], &[]), None, "too short to be looked for");
        assert_eq!(shown("", &["3SDEVC7654321"], &[]), None);
    }

    proptest! {
        #[test]
        fn a_number_is_found_in_whatever_stands_around_it(number in "[0-9A-Z]{8,24}", before in "[%()\\]0-9A-Z ]{0,12}", after in "[0-9A-Z ]{0,12}") {
            let said = format!("{before}{number}{after}");
            prop_assert_eq!(shown(&number, &[&said], &[]), None);
            prop_assert_eq!(shown(&number, &["3SDEVC7654321"], &[&said]), None);
        }

        #[test]
        fn any_text_is_said(number in ".{0,30}", said in ".{0,60}") {
            let _ = shown(&number, &[&said], &[&said]);
        }
    }
}
