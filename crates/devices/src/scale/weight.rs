//! Weights as scales say them, exactly: a decimal and its unit, never a floating-point number.

use model::{Grams, Reading, WeightUnit};

/// A decimal, as `12.345` or as the mantissa and exponent of a USB report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Decimal {
    pub(super) digits: u64,
    /// The power of ten its digits are multiplied with.
    pub(super) exponent: i8,
}

impl Decimal {
    /// Reads `12`, `12.5`, `.5` and `012.50`, with blanks around it; no sign, no more digits than any scale has.
    pub(super) fn read(field: &[u8]) -> Option<Self> {
        const MOST: usize = 12;
        let (mut digits, mut places) = (0_u64, None::<i8>);
        let mut count = 0;
        for byte in trimmed(field) {
            match (byte, &mut places) {
                (b'0'..=b'9', places) => {
                    digits = digits * 10 + u64::from(byte - b'0');
                    count += 1;
                    if let Some(places) = places {
                        *places += 1;
                    }
                }
                (b'.', places @ None) => *places = Some(0),
                _ => return None,
            }
            if count > MOST {
                return None;
            }
        }
        (count > 0).then_some(Self { digits, exponent: -places.unwrap_or(0) })
    }

    /// Whether nothing stands behind its point.
    pub(super) const fn is_whole(self) -> bool {
        self.exponent >= 0
    }

    /// Whether it is less than a whole number.
    pub(super) fn is_below(self, whole: u64) -> bool {
        let most = u32::from(self.exponent.unsigned_abs());
        let factor = 10_u64.checked_pow(most).and_then(|factor| factor.checked_mul(whole));
        self.exponent <= 0 && factor.is_some_and(|most| self.digits < most)
    }
}

/// A field without the blanks that fill it, and with everything else.
pub(super) fn trimmed(field: &[u8]) -> &[u8] {
    let is_filled = |byte: &u8| *byte != b' ';
    let (Some(first), Some(last)) = (field.iter().position(is_filled), field.iter().rposition(is_filled)) else {
        return &[];
    };
    &field[first..=last]
}

/// A unit in whole nanograms, all of them exact by the international avoirdupois pound of 0.45359237 kg, of which 7000
/// grains are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Nanograms(u64);

const MICROGRAM: Nanograms = Nanograms(1_000);
pub(super) const MILLIGRAM: Nanograms = Nanograms(1_000_000);
const GRAIN: Nanograms = Nanograms(64_798_910);
const CARAT: Nanograms = Nanograms(200_000_000);
const PENNYWEIGHT: Nanograms = Nanograms(1_555_173_840);
const TROY_OUNCE: Nanograms = Nanograms(31_103_476_800);
pub(super) const TONNE: Nanograms = Nanograms(1_000_000_000_000_000);
pub(super) const GRAM: Nanograms = Nanograms(1_000_000_000);
pub(super) const KILOGRAM: Nanograms = Nanograms(1_000_000_000_000);
pub(super) const OUNCE: Nanograms = Nanograms(28_349_523_125);
pub(super) const POUND: Nanograms = Nanograms(453_592_370_000);

impl From<WeightUnit> for Nanograms {
    fn from(unit: WeightUnit) -> Self {
        match unit {
            WeightUnit::Gram => GRAM,
            WeightUnit::Kilogram => KILOGRAM,
            WeightUnit::Ounce => OUNCE,
            WeightUnit::Pound => POUND,
        }
    }
}

/// Reads a unit as scales write it, in small or capital letters.
pub(super) fn unit(text: &[u8]) -> Option<Nanograms> {
    match text.to_ascii_lowercase().as_slice() {
        b"ug" => Some(MICROGRAM),
        b"mg" => Some(MILLIGRAM),
        b"ct" => Some(CARAT),
        b"gn" => Some(GRAIN),
        b"g" => Some(GRAM),
        b"dwt" => Some(PENNYWEIGHT),
        b"kg" | b"kgs" => Some(KILOGRAM),
        b"t" => Some(TONNE),
        b"oz" => Some(OUNCE),
        b"ozt" => Some(TROY_OUNCE),
        b"lb" | b"lbs" => Some(POUND),
        _ => None,
    }
}

/// A weight in grams: the nearest whole gram, half a gram up. `None` when it is no weight a parcel can have.
pub(super) fn grams(parts: &[(Decimal, Nanograms)]) -> Option<Grams> {
    // Everything is added up in nanograms of 10^-12: twelve decimals are more than any scale has.
    const PLACES: i8 = 12;
    let mut sum = 0_u128;
    for (Decimal { digits, exponent }, Nanograms(unit)) in parts {
        let shift = u32::try_from(exponent.checked_add(PLACES)?).ok()?;
        let factor = 10_u128.checked_pow(shift)?;
        sum = sum.checked_add(u128::from(*digits).checked_mul(u128::from(*unit))?.checked_mul(factor)?)?;
    }
    let gram = u128::from(GRAM.0) * 10_u128.pow(PLACES.unsigned_abs().into());
    u32::try_from(sum.checked_add(gram / 2)? / gram).ok().map(Grams)
}

/// A weight that lies still: nothing at all is [`Reading::Zero`].
pub(super) fn still(parts: &[(Decimal, Nanograms)]) -> Option<Reading> {
    grams(parts).map(|weight| if weight == Grams(0) { Reading::Zero } else { Reading::Stable(weight) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn weigh(text: &str, unit: Nanograms) -> Option<u32> {
        grams(&[(Decimal::read(text.as_bytes())?, unit)]).map(|grams| grams.0)
    }

    #[test]
    fn units_are_exact_and_halves_go_up() {
        assert_eq!(weigh("1", POUND), Some(454));
        assert_eq!(weigh("1000", POUND), Some(453_592));
        // 100,000 lb are 45,359,237 g to the gram.
        assert_eq!(weigh("100000", POUND), Some(45_359_237));
        assert_eq!(weigh("16", OUNCE), weigh("1", POUND));
        assert_eq!(weigh("645.2", OUNCE), Some(18_291));
        assert_eq!(weigh("0.4995", KILOGRAM), Some(500));
        assert_eq!(weigh("0.49949", KILOGRAM), Some(499));
        assert_eq!(weigh(".5", GRAM), Some(1));
        assert_eq!(weigh("499", MILLIGRAM), Some(0));
        assert_eq!(weigh("7000", GRAIN), weigh("1", POUND));
        assert_eq!(weigh("480", GRAIN), weigh("1", TROY_OUNCE));
        assert_eq!(weigh("20", PENNYWEIGHT), weigh("1", TROY_OUNCE));
        assert_eq!(weigh("5000", CARAT), Some(1000));
        assert_eq!(weigh("0.5", TONNE), Some(500_000));
    }

    #[test]
    fn pounds_and_ounces_add_up_before_they_are_rounded() {
        let pounds = Decimal::read(b"2").unwrap();
        let ounces = Decimal::read(b"3.5").unwrap();
        assert_eq!(grams(&[(pounds, POUND), (ounces, OUNCE)]), Some(Grams(1006)));
    }

    #[test]
    fn what_is_no_number_is_no_weight() {
        for text in ["", ".", "1.2.3", "-1", "1 1", "\n1", "1,5", "1e3", "1234567890123", "∞"] {
            assert_eq!(Decimal::read(text.as_bytes()), None, "{text}");
        }
        assert_eq!(weigh("4294968", KILOGRAM), None);
        assert_eq!(grams(&[(Decimal { digits: 1, exponent: i8::MAX }, GRAM)]), None);
        assert_eq!(grams(&[(Decimal { digits: 1, exponent: i8::MIN }, GRAM)]), None);
    }

    proptest! {
        #[test]
        fn a_whole_number_of_grams_stays_what_it_is(grams in any::<u32>()) {
            prop_assert_eq!(weigh(&grams.to_string(), GRAM), Some(grams));
            prop_assert_eq!(weigh(&format!("{}.{:03}", grams / 1000, grams % 1000), KILOGRAM), Some(grams));
        }

        #[test]
        fn nothing_weighs_more_than_half_a_gram_off(digits in 0_u64..9_000_000, places in 0_i8..4) {
            let pounds = Decimal { digits, exponent: -places };
            let exact = u128::from(digits) * 453_592_370_000 / 10_u128.pow(u32::from(places.unsigned_abs()));
            let grams = u128::from(grams(&[(pounds, POUND)]).unwrap().0) * 1_000_000_000;
            prop_assert!(grams.abs_diff(exact) <= 500_000_001);
        }
    }
}
