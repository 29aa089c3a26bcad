//! MT-SICS (*MT-SICS Reference Manual*, Mettler-Toledo 11780711, sections 3.2 “Response formats” and 4.1 “SI”).
//!
//! `SI` asks for the weight at once: `S S     100.00 g` lies still, `S D …` moves, `S I` cannot be said now, `S +` and `S -`
//! are over and under the range. The weight stands at the right end of ten characters, so that a lost byte shows. Some
//! scales fill nothing up (`S S 100.00 g`), and some show pounds and ounces (`S S   2 lb  3.5 oz`, `S S   2:03.5 lb:oz`).
//! `ES`, `ET` and `EL` (it does not know the question, did not get it whole, cannot answer it) are no answers.

use super::protocol::Protocol;
use super::weight::{Decimal, Nanograms, OUNCE, POUND, still, trimmed, unit};
use model::Reading;

pub(super) struct MtSics;

/// The weight's width in an answer; some models have more.
const WIDTH: usize = 10;

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
        let said = answer.strip_suffix(b"\r\n")?;
        match said {
            b"S I" => return Some(Reading::Moving),
            b"S +" => return Some(Reading::Overload),
            b"S -" => return Some(Reading::UnderZero),
            _ => {}
        }
        let (is_still, rest) = match (said.strip_prefix(b"S S "), said.strip_prefix(b"S D ")) {
            (Some(rest), _) => (true, rest),
            (None, Some(rest)) => (false, rest),
            (None, None) => return None,
        };
        let (field, name) = split(rest)?;
        // One that is filled up is filled up whole.
        if field.len() < WIDTH && field.first() == Some(&b' ') {
            return None;
        }
        let number = trimmed(field);
        let (under, number) = match number {
            [b'-', number @ ..] => (true, number),
            [b'+', number @ ..] => (false, number),
            number => (false, number),
        };
        let parts = parts(number, name)?;
        Some(match (is_still, under, parts.as_slice()) {
            (false, _, _) => Reading::Moving,
            // Pieces, per cent and the like: the scale counts, and does not weigh.
            (true, _, []) => Reading::Fault,
            (true, true, parts) if parts.iter().any(|(number, _)| number.digits > 0) => Reading::UnderZero,
            (true, _, parts) => still(parts)?,
        })
    }
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
            assert_eq!(MtSics.read(answer.as_bytes()), Some(meaning), "{answer}");
        }
    }

    #[test]
    fn an_answer_that_lost_a_byte_is_none() {
        let answer = b"S S     100.00 g\r\n";
        for lost in 4..14 {
            let short = [&answer[..lost], &answer[lost + 1..]].concat();
            assert_eq!(MtSics.read(&short), None, "{}", short.escape_ascii());
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
            assert_eq!(MtSics.read(answer.as_bytes()), None, "{answer}");
        }
    }

    #[test]
    fn garbage_halves_and_joined_answers_weigh_nothing() {
        only_whole_answers_weigh(
            &MtSics,
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
