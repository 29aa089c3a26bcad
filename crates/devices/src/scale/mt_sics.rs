//! MT-SICS (*MT-SICS Reference Manual*, Mettler-Toledo 11780711, sections 3.2 “Response formats” and 4.1 “SI”).
//!
//! `SI` asks for the weight at once: `S S     100.00 g` lies still, `S D …` moves, `S I` cannot be said now, `S +` and `S -`
//! are over and under the range. The weight stands at the right end of ten characters, so that a lost byte shows. Some
//! scales fill nothing up (`S S 100.00 g`), some fill fewer characters (`S S   1.50 lb`), and some show pounds and ounces
//! (`S S   2 lb  3.5 oz`, `S S   2:03.5 lb:oz`). Fewer characters are a scale's own when two answers in a row have them.
//! `ES`, `ET` and `EL` (it does not know the question, did not get it whole, cannot answer it) are no answers.

use super::protocol::Protocol;
use super::weight::{Decimal, Nanograms, OUNCE, POUND, still, trimmed, unit};
use model::Reading;
use std::cell::Cell;

#[derive(Default)]
pub(super) struct MtSics {
    /// How many characters the weight of the last answer had, where they were filled up and too few.
    narrow: Cell<Option<usize>>,
}

/// The weight's width in an answer; some models have more.
const WIDTH: usize = 10;

/// What a whole answer says.
pub(super) struct Answer {
    pub(super) reading: Reading,
    /// How many characters its weight has, where they are filled up and too few: a byte may be lost.
    narrow: Option<usize>,
}

impl Protocol for MtSics {
    fn question(&self) -> &'static [u8] {
        b"SI\r\n"
    }

    fn zero(&self) -> &'static [u8] {
        b"Z\r\n"
    }

    fn end(&self) -> u8 {
        b'\n'
    }

    fn read(&self, answer: &[u8]) -> Option<Reading> {
        let Answer { reading, narrow } = meaning(answer)?;
        let before = self.narrow.replace(narrow);
        (narrow.is_none() || narrow == before).then_some(reading)
    }
}

/// What an answer says by itself.
pub(super) fn meaning(answer: &[u8]) -> Option<Answer> {
    let said = answer.strip_suffix(b"\r\n")?;
    let told = |reading| Some(Answer { reading, narrow: None });
    match said {
        b"S I" => return told(Reading::Moving),
        b"S +" => return told(Reading::Overload),
        b"S -" => return told(Reading::UnderZero),
        _ => {}
    }
    let (is_still, rest) = match (said.strip_prefix(b"S S "), said.strip_prefix(b"S D ")) {
        (Some(rest), _) => (true, rest),
        (None, Some(rest)) => (false, rest),
        (None, None) => return None,
    };
    let (field, name) = split(rest)?;
    let narrow = (field.len() < WIDTH && field.first() == Some(&b' ')).then_some(field.len());
    let number = trimmed(field);
    let (under, number) = match number {
        [b'-', number @ ..] => (true, number),
        [b'+', number @ ..] => (false, number),
        number => (false, number),
    };
    let parts = parts(number, name)?;
    let reading = match (is_still, under, parts.as_slice()) {
        (false, _, _) => return told(Reading::Moving),
        // Pieces, per cent and the like: the scale counts, and does not weigh.
        (true, _, []) => Reading::Fault,
        (true, true, parts) if parts.iter().any(|(number, _)| number.digits > 0) => Reading::UnderZero,
        (true, _, parts) => still(parts)?,
    };
    Some(Answer { reading, narrow })
}

/// The number's field and what stands behind it, which begins with a letter.
fn split(rest: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = rest.iter().position(|byte| byte.is_ascii_alphabetic() || *byte == b'%')?;
    let (field, name) = rest.split_at(end);
    let filled = field.iter().rposition(|byte| *byte != b' ')? + 1;
    Some((&field[..filled], trimmed(name)))
}

/// The numbers and their units; none where the scale counts. `None` when it is neither.
fn parts(number: &[u8], name: &[u8]) -> Option<Vec<(Decimal, Nanograms)>> {
    let small = name.to_ascii_lowercase();
    if let b"lb:oz" | b"lb-oz" = small.as_slice() {
        let at = number.iter().position(|byte| *byte == small[2])?;
        return pounds_and_ounces(&number[..at], &number[at + 1..]);
    }
    if let Some(ounces) =
        small.strip_prefix(b"lb").and_then(|rest| rest.strip_suffix(b"oz")).filter(|it| !it.is_empty())
    {
        return pounds_and_ounces(number, ounces);
    }
    let number = Decimal::read(number)?;
    match unit(name) {
        Some(unit) => Some(vec![(number, unit)]),
        None => name.iter().all(|byte| byte.is_ascii_alphabetic() || *byte == b'%').then(Vec::new),
    }
}

/// Sixteen ounces are a pound: more are a number that is wrong.
fn pounds_and_ounces(pounds: &[u8], ounces: &[u8]) -> Option<Vec<(Decimal, Nanograms)>> {
    let (pounds, ounces) = (Decimal::read(pounds)?, Decimal::read(ounces)?);
    (pounds.is_whole() && ounces.is_below(16)).then(|| vec![(pounds, POUND), (ounces, OUNCE)])
}

#[cfg(test)]
mod tests {
    use super::super::protocol::tests::only_whole_answers_weigh;
    use super::*;
    use model::Grams;

    #[test]
    fn every_answer_has_its_meaning() {
        for (answer, meaning) in [
            ("S S     100.00 g\r\n", Reading::Stable(Grams(100))),
            ("S S      2.355 kg\r\n", Reading::Stable(Grams(2355))),
            ("S S      1.500 lb\r\n", Reading::Stable(Grams(680))),
            ("S S       0.00 g\r\n", Reading::Zero),
            ("S S      -0.00 g\r\n", Reading::Zero),
            ("S S      -1.20 g\r\n", Reading::UnderZero),
            ("S D      2.355 kg\r\n", Reading::Moving),
            ("S I\r\n", Reading::Moving),
            ("S +\r\n", Reading::Overload),
            ("S -\r\n", Reading::UnderZero),
            ("S S         12 PCS\r\n", Reading::Fault),
            ("S S       12.5 %\r\n", Reading::Fault),
            ("S S     645.20 oz\r\n", Reading::Stable(Grams(18_291))),
            ("S S     645.20 OZ\r\n", Reading::Stable(Grams(18_291))),
            ("S S     100.00 ozt\r\n", Reading::Stable(Grams(3110))),
            ("S S   0.002355 t\r\n", Reading::Stable(Grams(2355))),
            ("S S    5000.00 ct\r\n", Reading::Stable(Grams(1000))),
            ("S S    5000.00 dwt\r\n", Reading::Stable(Grams(7776))),
            ("S S   15432.36 GN\r\n", Reading::Stable(Grams(1000))),
            ("S S  100000.00 mg\r\n", Reading::Stable(Grams(100))),
            ("S D      1.500 lb\r\n", Reading::Moving),
            // Nothing is filled up.
            ("S S 100.00 g\r\n", Reading::Stable(Grams(100))),
            ("S S 1.5 lb\r\n", Reading::Stable(Grams(680))),
            ("S S 1.5lb\r\n", Reading::Stable(Grams(680))),
            ("S S +1.5 lb\r\n", Reading::Stable(Grams(680))),
            ("S S -1.5 lb\r\n", Reading::UnderZero),
            ("S S 0.0 oz\r\n", Reading::Zero),
            ("S S      1.500 lb  \r\n", Reading::Stable(Grams(680))),
            ("S S          2 lb  3.5 oz\r\n", Reading::Stable(Grams(1006))),
            ("S S 2lb 3.5oz\r\n", Reading::Stable(Grams(1006))),
            ("S S     2:03.5 lb:oz\r\n", Reading::Stable(Grams(1006))),
        ] {
            assert_eq!(MtSics::default().read(answer.as_bytes()), Some(meaning), "{answer}");
        }
    }

    #[test]
    fn an_answer_that_lost_a_byte_is_none() {
        let answer = b"S S     100.00 g\r\n";
        for lost in 4..14 {
            let short = [&answer[..lost], &answer[lost + 1..]].concat();
            assert_eq!(MtSics::default().read(&short), None, "{}", short.escape_ascii());
        }
        for answer in [
            "ES\r\n",
            "ET\r\n",
            "EL\r\n",
            "Z A\r\n",
            "S S     100.00 g\n",
            "S S     100.00\r\n",
            "S S   100.00 g\r\n",
            "S S 1,5 lb\r\n",
            "S S 2 lb 16 oz\r\n",
            "S S 2.5 lb 3 oz\r\n",
            "S S 2 lb oz\r\n",
            "S S 2 lb 3.5 g\r\n",
            "S S 1.5 lb 2\r\n",
            "S S g\r\n",
            "SS 100.00 g\r\n",
            "\r\n",
        ] {
            assert_eq!(MtSics::default().read(answer.as_bytes()), None, "{answer}");
        }
    }

    #[test]
    fn a_weight_in_fewer_characters_is_believed_when_two_answers_in_a_row_have_them() {
        for (narrow, weight) in [
            ("S S    1.50 lb\r\n", 680),
            ("S S   1.234 kg\r\n", 1234),
            ("S S      24.0 oz\r\n", 680),
            ("S S   1 lb 8.0 oz\r\n", 680),
        ] {
            let scale = MtSics::default();
            let read = [(); 3].map(|()| scale.read(narrow.as_bytes()));
            let stable = Some(Reading::Stable(Grams(weight)));
            assert_eq!(read, [None, stable, stable], "{narrow}");
        }
        // A byte that is lost once, before a whole answer and in the midst of narrow ones.
        let scale = MtSics::default();
        let said = [
            "S S    10.00 g\r\n",
            "S S     100.00 g\r\n",
            "S S    10.00 g\r\n",
            "S S   10.00 g\r\n",
            "S S    10.00 g\r\n",
        ];
        let whole = Some(Reading::Stable(Grams(100)));
        assert_eq!(said.map(|answer| scale.read(answer.as_bytes())), [None, whole, None, None, None]);
        assert_eq!(MtSics::default().read(b"S D   1.234 kg\r\n"), Some(Reading::Moving));
    }

    #[test]
    fn garbage_halves_and_joined_answers_weigh_nothing() {
        only_whole_answers_weigh(
            &MtSics::default(),
            &[
                b"S S     100.00 g\r\n",
                b"S S      2.355 kg\r\n",
                b"S D      1.000 kg\r\n",
                b"S S 1.5 lb\r\n",
                b"S S 2 lb 3.5 oz\r\n",
            ],
        )
        .unwrap();
    }
}
