//! MT-SICS (*MT-SICS Reference Manual*, Mettler-Toledo 11780711, sections 3.2 “Response formats” and 4.1 “SI”).
//!
//! `SI` asks for the weight at once: `S S     100.00 g` lies still, `S D …` moves, `S I` cannot be said now, `S +` and `S -`
//! are over and under the range. The weight stands at the right end of ten characters, so that a lost byte shows.

use super::protocol::Protocol;
use super::weight::{Decimal, still, trimmed, unit};
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
        let blank = rest.iter().rposition(|byte| *byte == b' ')?;
        let (field, name) = (&rest[..blank], &rest[blank + 1..]);
        if field.len() < WIDTH || !name.iter().all(u8::is_ascii_alphabetic) {
            return None;
        }
        let number = trimmed(field);
        let (under, number) = number.strip_prefix(b"-").map_or((false, number), |number| (true, number));
        let number = Decimal::read(number)?;
        Some(match (is_still, under, unit(name)) {
            (false, _, _) => Reading::Moving,
            (true, true, _) if number.digits > 0 => Reading::UnderZero,
            // Pieces, per cent and the like: the scale counts, and does not weigh.
            (true, _, None) => Reading::Fault,
            (true, _, Some(unit)) => still(&[(number, unit)])?,
        })
    }
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
        for answer in ["ES\r\n", "ET\r\n", "EL\r\n", "Z A\r\n", "S S 100.00 g\r\n", "S S     100.00 g\n", "\r\n"] {
            assert_eq!(MtSics.read(answer.as_bytes()), None, "{answer}");
        }
    }

    #[test]
    fn garbage_halves_and_joined_answers_weigh_nothing() {
        only_whole_answers_weigh(
            &MtSics,
            &[b"S S     100.00 g\r\n", b"S S      2.355 kg\r\n", b"S D      1.000 kg\r\n"],
        )
        .unwrap();
    }
}
