//! Toledo 8217 and 8213 (*Magellan 8500 Service Manual*, section 6.1.4; *Brecknell 3700LP User's Manual*, “Model 8213
//! Protocol”).
//!
//! `W` asks for the weight: `<STX>02.355<CR>` lies still, in the unit the scale is set to; `<STX>?s<CR>` says with its
//! status byte `s` why there is none.

use super::protocol::Protocol;
use super::weight::{Decimal, still};
use model::{Reading, WeightUnit};

pub(super) struct Toledo {
    pub(super) unit: WeightUnit,
}

const STX: u8 = 2;
/// A weight has all its places always, zeros or blanks in front: fewer are a weight that lost one.
const WIDTHS: std::ops::RangeInclusive<usize> = 5..=8;

/// The bits of the status byte.
const MOTION: u8 = 1;
const OVER: u8 = 1 << 1;
const UNDER: u8 = 1 << 2;
const OUTSIDE_ZERO: u8 = 1 << 3;
const CENTRE_OF_ZERO: u8 = 1 << 4;
const ALWAYS: u8 = 1 << 6;

impl Protocol for Toledo {
    fn question(&self) -> &'static [u8] {
        b"W"
    }

    fn zero(&self) -> &'static [u8] {
        b"Z"
    }

    fn end(&self) -> u8 {
        b'\r'
    }

    fn read(&self, answer: &[u8]) -> Option<Reading> {
        let [STX, said @ .., b'\r'] = answer else { return None };
        if let [b'?', status] = said {
            return of_status(*status);
        }
        // Scales with a tare set mark the net weight.
        let number = said.strip_suffix(b"N").unwrap_or(said);
        if !WIDTHS.contains(&number.len()) {
            return None;
        }
        still(&[(Decimal::read(number)?, self.unit.into())])
    }
}

fn of_status(status: u8) -> Option<Reading> {
    let is = |bit: u8| status & bit != 0;
    if !is(ALWAYS) || !status.is_ascii() {
        return None;
    }
    Some(if is(OVER) {
        Reading::Overload
    } else if is(UNDER) {
        Reading::UnderZero
    } else if is(MOTION) {
        Reading::Moving
    } else if is(CENTRE_OF_ZERO) {
        Reading::Zero
    } else if is(OUTSIDE_ZERO) {
        // It was switched on with something on it.
        Reading::Fault
    } else {
        Reading::Moving
    })
}

#[cfg(test)]
mod tests {
    use super::super::protocol::tests::only_whole_answers_weigh;
    use super::*;
    use model::Grams;

    fn read(unit: WeightUnit, answer: &[u8]) -> Option<Reading> {
        Toledo { unit }.read(answer)
    }

    #[test]
    fn every_answer_has_its_meaning() {
        for (unit, answer, meaning) in [
            (WeightUnit::Kilogram, b"\x0202.355\r".as_slice(), Reading::Stable(Grams(2355))),
            (WeightUnit::Pound, b"\x0205.00\r", Reading::Stable(Grams(2268))),
            (WeightUnit::Gram, b"\x02000355\r", Reading::Stable(Grams(355))),
            (WeightUnit::Ounce, b"\x02016.00\r", Reading::Stable(Grams(454))),
            (WeightUnit::Kilogram, b"\x0201.000N\r", Reading::Stable(Grams(1000))),
            (WeightUnit::Kilogram, b"\x0200.000\r", Reading::Zero),
            (WeightUnit::Kilogram, b"\x02?A\r", Reading::Moving),
            (WeightUnit::Kilogram, b"\x02?B\r", Reading::Overload),
            (WeightUnit::Kilogram, b"\x02?D\r", Reading::UnderZero),
            (WeightUnit::Kilogram, b"\x02?H\r", Reading::Fault),
            (WeightUnit::Kilogram, b"\x02?P\r", Reading::Zero),
        ] {
            assert_eq!(read(unit, answer), Some(meaning), "{}", answer.escape_ascii());
        }
    }

    #[test]
    fn an_answer_that_lost_its_shape_is_none() {
        for answer in
            [b"02.355\r".as_slice(), b"\x022.55\r", b"\x02?\r", b"\x02?\x01\r", b"\x02-1.000\r", b"\x02\r", b"\r"]
        {
            assert_eq!(read(WeightUnit::Kilogram, answer), None, "{}", answer.escape_ascii());
        }
    }

    #[test]
    fn garbage_halves_and_joined_answers_weigh_nothing() {
        let toledo = Toledo { unit: WeightUnit::Kilogram };
        only_whole_answers_weigh(&toledo, &[b"\x0202.355\r", b"\x0210.000\r", b"\x02?A\r"]).unwrap();
    }
}
