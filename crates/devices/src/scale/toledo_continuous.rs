//! The lines Mettler-Toledo scales send in their continuous mode (*METTLER TOLEDO WildCat Scale Technical Manual*, appendix 2
//! “Continuous Mode Output”; the same in *IND445 User Manual*, section 5.2.2).
//!
//! After STX come three status words, six digits of weight and six of tare, neither with a point nor a unit, and CR; a check
//! byte may follow. Word A has the point's place, word B the state and whether it is kilograms, word C other units. Pure.

use super::weight::{Decimal, GRAM, KILOGRAM, Nanograms, OUNCE, POUND, still, trimmed};
use model::Reading;

/// Digits of weight and of tare.
const DIGITS: usize = 6;

// Word B.
const NEGATIVE: u8 = 1 << 1;
const OUT_OF_RANGE: u8 = 1 << 2;
const MOVES: u8 = 1 << 3;
const IS_KILOGRAM: u8 = 1 << 4;
const NO_ZERO_YET: u8 = 1 << 6;

// Word C.
const TENFOLD: u8 = 1 << 4;

/// What stands between STX and CR. `None` for what is no such line.
pub(super) fn read(body: &[u8]) -> Option<Reading> {
    let (words, digits) = body.split_at_checked(3)?;
    let &[a, b, c] = words else { return None };
    let (weight, tare) = digits.split_at_checked(DIGITS)?;
    // Every word has bit 5, none has bit 7; the increment is 1, 2 or 5.
    let are_words = words.iter().all(|word| word & 0b1010_0000 == 0b0010_0000) && a & 0b0001_1000 != 0;
    if !are_words || tare.len() != DIGITS || c & TENFOLD != 0 {
        return None;
    }
    let is_digits = |field: &[u8]| trimmed(field).iter().all(u8::is_ascii_digit);
    let (number, _) = (Decimal::read(weight)?, Decimal::read(tare)?);
    if !is_digits(weight) || !is_digits(tare) {
        return None;
    }
    // 2 is no point at all; less are zeros behind the digits, more are decimals.
    let exponent = 2 - i8::try_from(a & 0b111).ok()?;
    let unit = unit(b, c)?;
    Some(match (b & NEGATIVE != 0, number.digits > 0) {
        _ if b & NO_ZERO_YET != 0 => Reading::Fault,
        (true, _) if b & OUT_OF_RANGE != 0 => Reading::UnderZero,
        _ if b & OUT_OF_RANGE != 0 => Reading::Overload,
        _ if b & MOVES != 0 => Reading::Moving,
        (true, true) => Reading::UnderZero,
        _ => still(&[(Decimal { exponent, ..number }, unit)])?,
    })
}

fn unit(b: u8, c: u8) -> Option<Nanograms> {
    match c & 0b111 {
        0 if b & IS_KILOGRAM != 0 => Some(KILOGRAM),
        0 => Some(POUND),
        1 => Some(GRAM),
        3 => Some(OUNCE),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::Grams;
    use proptest::prelude::*;

    /// Increment 1, and the point's place.
    const fn a(place: u8) -> u8 {
        0b0010_1000 | place
    }
    const KG: u8 = 0b0011_0000;
    const LB: u8 = 0b0010_0000;
    const PLAIN: u8 = b' ';

    fn line(a: u8, b: u8, c: u8, digits: &str) -> Option<Reading> {
        read(&[&[a, b, c], digits.as_bytes()].concat())
    }

    #[test]
    fn every_status_has_its_meaning() {
        for (a, b, c, digits, meaning) in [
            (a(5), KG, PLAIN, "001234000000", Reading::Stable(Grams(1234))),
            (a(5), KG, PLAIN, "  1234     0", Reading::Stable(Grams(1234))),
            (a(4), LB, PLAIN, "   150     0", Reading::Stable(Grams(680))),
            (a(2), LB, PLAIN, "     3     0", Reading::Stable(Grams(1361))),
            (a(1), KG, PLAIN, "     1     0", Reading::Stable(Grams(10_000))),
            (a(0), KG, PLAIN, "     1     0", Reading::Stable(Grams(100_000))),
            (a(2), KG, PLAIN | 1, "  1234     0", Reading::Stable(Grams(1234))),
            (a(3), LB, PLAIN | 3, "   240     0", Reading::Stable(Grams(680))),
            (a(5), KG | 1, PLAIN, "001234000250", Reading::Stable(Grams(1234))),
            (a(5), KG, PLAIN, "000000000000", Reading::Zero),
            (a(5), KG | NEGATIVE, PLAIN, "000000000000", Reading::Zero),
            (a(5), KG | NEGATIVE, PLAIN, "000020000000", Reading::UnderZero),
            (a(5), KG | MOVES, PLAIN, "001234000000", Reading::Moving),
            (a(5), KG | OUT_OF_RANGE, PLAIN, "001234000000", Reading::Overload),
            (a(5), KG | OUT_OF_RANGE | NEGATIVE, PLAIN, "001234000000", Reading::UnderZero),
            (a(5), KG | NO_ZERO_YET, PLAIN, "001234000000", Reading::Fault),
        ] {
            assert_eq!(line(a, b, c, digits), Some(meaning), "{a:08b} {b:08b} {c:08b} {digits}");
        }
    }

    #[test]
    fn what_is_no_whole_line_is_none() {
        for (a, b, c, digits) in [
            (a(5), KG, PLAIN, "001234"),
            (a(5), KG, PLAIN, "00123400000"),
            (a(5), KG, PLAIN, "0012340000000"),
            (a(5), KG, PLAIN, "1.2340000000"),
            (a(5), KG, PLAIN, "      000000"),
            (a(5), KG, PLAIN, "001234      "),
            (a(5), KG, PLAIN, "00 234000000"),
            (a(5) & !0b0001_1000, KG, PLAIN, "001234000000"),
            (a(5) & !0b0010_0000, KG, PLAIN, "001234000000"),
            (a(5), KG | 0b1000_0000, PLAIN, "001234000000"),
            (a(5), KG, PLAIN | TENFOLD, "001234000000"),
            (a(5), KG, PLAIN | 7, "001234000000"),
        ] {
            assert_eq!(line(a, b, c, digits), None, "{a:08b} {b:08b} {c:08b} {digits}");
        }
    }

    proptest! {
        #[test]
        fn a_line_that_lost_a_byte_weighs_nothing(weight in 0_u32..1_000_000, place in 0_u8..8, lost in 0_usize..15) {
            let mut bytes = [&[a(place), KG, PLAIN], format!("{weight:06}000000").as_bytes()].concat();
            bytes.remove(lost);
            prop_assert_eq!(read(&bytes), None);
        }
    }
}
