//! What fits into the fields of a carrier that counts their letters.

use crate::{CarrierError, Refusal};
use model::Message;

/// A text without spaces around it.
///
/// # Errors
/// `Refused`, with the field's name, when it has more letters than that.
pub(crate) fn fitting<'t>(text: &'t str, most: usize, field: &str) -> Result<&'t str, CarrierError> {
    let text = text.trim();
    if text.chars().count() > most { Err(too_long(most, field)) } else { Ok(text) }
}

/// An e-mail address that fits; empty where the text is none. It is asked for to write to the customer only, and a carrier
/// would refuse the whole parcel for it.
///
/// # Errors
/// As [`fitting`].
pub(crate) fn email<'t>(text: &'t str, most: usize, field: &str) -> Result<&'t str, CarrierError> {
    let text = fitting(text, most, field)?;
    Ok(if is_email(text) { text } else { "" })
}

/// Whether a text is an e-mail address without quotes and comments: dotted words of letters, digits and signs before the one `@`,
/// dotted names of letters, digits and inner hyphens behind it. Source: RFC 5321, 4.1.2 (`Dot-string`, `Domain`).
fn is_email(text: &str) -> bool {
    let is_sign = |letter: char| "!#$%&'*+-/=?^_`{|}~".contains(letter);
    let is_word = |word: &str| !word.is_empty() && word.chars().all(|it| it.is_ascii_alphanumeric() || is_sign(it));
    let is_name = |name: &str| {
        let inner = name.chars().all(|it| it.is_ascii_alphanumeric() || it == '-');
        !name.is_empty() && name.len() <= 63 && inner && !name.starts_with('-') && !name.ends_with('-')
    };
    text.split_once('@').is_some_and(|(local, domain)| {
        local.len() <= 64 && local.split('.').all(is_word) && domain.split('.').all(is_name)
    })
}

/// Texts as lines of that width, each text beginning a line, broken between words.
///
/// # Errors
/// `Refused`, with the field's name, when a word is wider than a line, or there are more lines than that.
pub(crate) fn lines(texts: &[&str], width: usize, most: usize, field: &str) -> Result<Vec<String>, CarrierError> {
    let mut lines: Vec<String> = Vec::new();
    for text in texts {
        let mut begins = true;
        for word in text.split_whitespace() {
            let letters = word.chars().count();
            match lines.last_mut().filter(|line| !begins && line.chars().count() + 1 + letters <= width) {
                Some(line) => {
                    line.push(' ');
                    line.push_str(word);
                }
                None if letters <= width => lines.push(word.to_owned()),
                None => return Err(too_long(width, field)),
            }
            begins = false;
        }
    }
    if lines.len() > most { Err(too_long(width * most, field)) } else { Ok(lines) }
}

fn too_long(most: usize, field: &str) -> CarrierError {
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let why = Message::new("carrier-refused-too-long").with("most", most);
    CarrierError::Refused(Refusal { why, field: field.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_no_email_address_is_left_out() {
        for text in ["a@b.de", "anna.jansen+shop@mail.example.com", "o'neil@example.ie", " a@b.de "] {
            assert_eq!(email(text, 50, "recipient.email"), Ok(text.trim()), "{text}");
        }
        for text in ["", "@a@", "a@@b.de", "a b@c.de", ".a@b.de", "a..b@c.de", "a@-b.de", "a@b..de", "ä@b.de", "a@"] {
            assert_eq!(email(text, 50, "recipient.email"), Ok(""), "{text}");
        }
        assert!(email(&format!("{}@b.de", "a".repeat(60)), 50, "recipient.email").is_err());
    }

    #[test]
    fn a_text_that_does_not_fit_is_refused_by_its_field() {
        assert_eq!(fitting("  Zoë ", 3, "recipient.name"), Ok("Zoë"));
        let Err(CarrierError::Refused(refusal)) = fitting("Zoës", 3, "recipient.name") else { panic!("not refused") };
        assert_eq!((refusal.field.as_str(), refusal.why.args["most"].clone()), ("recipient.name", 3_i64.into()));
    }

    #[test]
    fn a_street_is_broken_between_words() {
        let of = |texts: &[&str]| lines(texts, 10, 3, "recipient.street");
        assert_eq!(of(&["Long Street 12", "flat 3"]).unwrap(), ["Long", "Street 12", "flat 3"]);
        assert_eq!(of(&[" ", "flat 3"]).unwrap(), ["flat 3"]);
        assert!(of(&["a b c", "d", "e", "f"]).is_err(), "four lines");
        assert!(of(&["Donaudampfschifffahrt 1"]).is_err(), "a word wider than a line");
    }

    proptest! {
        #[test]
        fn every_word_is_kept_and_every_line_fits(texts in proptest::collection::vec("[a-zé ]{0,40}", 0..3)) {
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            if let Ok(lines) = lines(&texts, 12, 4, "recipient.street") {
                prop_assert!(lines.len() <= 4 && lines.iter().all(|line| line.chars().count() <= 12));
                let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
                prop_assert_eq!(words(&lines.join(" ")), words(&texts.join(" ")));
            }
        }
    }
}
