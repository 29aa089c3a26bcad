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

/// A text with one space between its words: what people type twice, a carrier refuses.
pub(crate) fn with_one_space(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
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
