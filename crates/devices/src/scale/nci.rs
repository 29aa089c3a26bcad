//! NCI, as Weigh-Tronix, Brecknell and ECR scales speak it (*Avery Weigh-Tronix 7821 User Instructions*, section 6.3; status
//! bits: *Ohaus Aviator 7000 Service Manual*, “NCI status bytes”).
//!
//! `W<CR>` asks for the weight: `<LF>002.355kg<CR><LF>hh<CR><ETX>`, where the status bytes `hh` say whether it moves. ECR
//! scales write an `S` before them. What cannot be weighed is filled with `^`, `_` or `-`.

use super::protocol::Protocol;
use super::weight::{Decimal, OUNCE, POUND, still, trimmed, unit};
use model::Reading;

pub(super) struct Nci;

const ETX: u8 = 3;
/// A weight has all its places always, blanks or zeros in front: fewer are a weight that lost one.
const WIDTH: usize = 4;

/// The bits of the first status byte, …
const MOTION: u8 = 1;
const AT_ZERO: u8 = 1 << 1;
const MEMORY_ERRORS: u8 = 1 << 2 | 1 << 3;
/// … and of the second.
const UNDER: u8 = 1;
const OVER: u8 = 1 << 1;
const CALIBRATION_ERRORS: u8 = 1 << 2 | 1 << 3;
/// These are set in every status byte, and this one in those that are not the last.
const ALWAYS: u8 = 0b0011_0000;
const FOLLOWED: u8 = 1 << 6;

impl Protocol for Nci {
    fn question(&self) -> &'static [u8] {
        b"W\r"
    }

    fn zero(&self) -> &'static [u8] {
        b"Z\r"
    }

    fn end(&self) -> u8 {
        ETX
    }

    fn read(&self, answer: &[u8]) -> Option<Reading> {
        let body = answer.strip_prefix(b"\n")?.strip_suffix(b"\r\x03")?;
        let mut lines = body.split(|byte| *byte == b'\r');
        let (first, second) = (lines.next()?, lines.next());
        let Some(second) = second else { return trouble(first)? };
        if lines.next().is_some() {
            return None;
        }
        // The display is only worth reading where the status sees nothing wrong.
        trouble(second.strip_prefix(b"\n")?)?.or_else(|| weight(first))
    }
}

/// Why there is no weight, by the status bytes; `Some(None)` where there is one. `None` when they are no status bytes.
#[expect(clippy::option_option, reason = "not understood, fine and not fine are three things")]
fn trouble(bytes: &[u8]) -> Option<Option<Reading>> {
    let bytes = bytes.strip_prefix(b"S").unwrap_or(bytes);
    let [first, second, more @ ..] = bytes else { return None };
    let framed = bytes.iter().all(|byte| byte & ALWAYS == ALWAYS && byte.is_ascii());
    let chained = first & FOLLOWED == 0 && (second & FOLLOWED == 0) == more.is_empty() && more.len() <= 2;
    if !framed || !chained {
        return None;
    }
    Some(if first & MEMORY_ERRORS != 0 || second & CALIBRATION_ERRORS != 0 {
        Some(Reading::Fault)
    } else if second & OVER != 0 {
        Some(Reading::Overload)
    } else if second & UNDER != 0 {
        Some(Reading::UnderZero)
    } else if first & MOTION != 0 {
        Some(Reading::Moving)
    } else if first & AT_ZERO != 0 {
        Some(Reading::Zero)
    } else {
        None
    })
}

/// What the display shows: `002.355kg`, `  12.5 oz`, `2lb 03.5oz`, or a field of marks.
fn weight(display: &[u8]) -> Option<Reading> {
    let shown = trimmed(display);
    match shown.first()? {
        b'^' => return Some(Reading::Overload),
        b'_' => return Some(Reading::UnderZero),
        // Dashes alone: it has lost its zero. A number: something was taken away.
        b'-' if shown.iter().any(u8::is_ascii_digit) => return Some(Reading::UnderZero),
        b'-' => return Some(Reading::Fault),
        _ => {}
    }
    let (field, name) = split(display)?;
    let small = field.to_ascii_lowercase();
    if let Some(at) = small.windows(2).position(|two| two == b"lb") {
        let ounces = Some(Decimal::read(&field[at + 2..])?).filter(|_| name.eq_ignore_ascii_case(b"oz"))?;
        return still(&[(Decimal::read(&field[..at])?, POUND), (ounces, OUNCE)]);
    }
    if field.len() < WIDTH {
        return None;
    }
    still(&[(Decimal::read(field)?, unit(name)?)])
}

/// The number's field and the unit behind it.
fn split(display: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = display.iter().rposition(|byte| *byte != b' ')? + 1;
    let letters = display[..end].iter().rev().take_while(|byte| byte.is_ascii_alphabetic()).count();
    Some(display[..end].split_at(end - letters))
}

#[cfg(test)]
mod tests {
    use super::super::protocol::tests::only_whole_answers_weigh;
    use super::*;
    use model::Grams;

    #[test]
    fn every_answer_has_its_meaning() {
        for (answer, meaning) in [
            ("\n002.355kg\r\n00\r\x03", Reading::Stable(Grams(2355))),
            ("\n 12.345LB\r\nS00\r\x03", Reading::Stable(Grams(5600))),
            ("\n   12.5oz\r\n00\r\x03", Reading::Stable(Grams(354))),
            ("\n 0355g \r\n00\r\x03", Reading::Stable(Grams(355))),
            ("\n2LB 03.5OZ\r\n00\r\x03", Reading::Stable(Grams(1006))),
            ("\n002.355kg\r\n0p0\r\x03", Reading::Stable(Grams(2355))),
            ("\n000.000kg\r\n20\r\x03", Reading::Zero),
            ("\n002.355kg\r\n10\r\x03", Reading::Moving),
            ("\n^^^^^^^kg\r\n02\r\x03", Reading::Overload),
            ("\n_______kg\r\n01\r\x03", Reading::UnderZero),
            ("\n -0.100kg\r\n00\r\x03", Reading::UnderZero),
            ("\n-------kg\r\n00\r\x03", Reading::Fault),
            ("\n002.355kg\r\n40\r\x03", Reading::Fault),
            ("\n002.355kg\r\n08\r\x03", Reading::Fault),
            ("\n01\r\x03", Reading::UnderZero),
        ] {
            assert_eq!(Nci.read(answer.as_bytes()), Some(meaning), "{answer:?}");
        }
    }

    #[test]
    fn an_answer_that_lost_its_shape_is_none() {
        for answer in [
            "\n?\r\x03",
            "\n002.355\r\n00\r\x03",
            "\n5kg\r\n00\r\x03",
            "\n002.355kg\r\n0\r\x03",
            "\n002.355kg\r\n0p\r\x03",
            "\n002.355kg\r\n00\r\n00\r\x03",
            "002.355kg\r\n00\r\x03",
            "\n002.355kg\r\n\u{1}0\r\x03",
            "\n02.0lb\r\n00",
            "\x03",
        ] {
            assert_eq!(Nci.read(answer.as_bytes()), None, "{answer:?}");
        }
    }

    #[test]
    fn garbage_halves_and_joined_answers_weigh_nothing() {
        let answers: [&[u8]; 3] = [b"\n002.355kg\r\n00\r\x03", b"\n 12.345LB\r\nS00\r\x03", b"\n002.355kg\r\n10\r\x03"];
        only_whole_answers_weigh(&Nci, &answers).unwrap();
    }
}
