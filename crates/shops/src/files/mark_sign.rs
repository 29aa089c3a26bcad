//! What a number tells of the decimal mark of its file.

use super::evidence::Sign;
use crate::number::{At, DecimalMark, decimal_at, without_separators};
use crate::weight::parts;

/// What a number tells of its file's mark. A currency without decimals (`Some(0)`) has none here either.
pub(super) fn mark_sign(text: &str, minor_digits: Option<u32>) -> Sign<DecimalMark> {
    if !text.bytes().any(|letter| matches!(letter, b'.' | b',')) {
        return Sign::Nothing;
    }
    let runs = text.split(|letter: char| !letter.is_ascii_digit() && !matches!(letter, '.' | ','));
    let runs = runs.map(|run| run.trim_end_matches(['.', ','])).filter(|run| !run.is_empty());
    runs.map(|run| run_sign(run, minor_digits)).fold(Sign::Nothing, Sign::or)
}

/// What a weight tells of the mark of its file's weights.
pub(super) struct WeightSign {
    /// What it says: `1,200 g` has thousands, for nobody weighs to the milligram.
    pub(super) told: Sign<DecimalMark>,
    /// With which mark it is less than a thousand kilograms, where only one of them makes it so: `1.200 kg` with a point.
    pub(super) light: Sign<DecimalMark>,
}

/// What a weight tells; nothing where it is none.
pub(super) fn weight_sign(text: &str, unit: Option<&str>) -> WeightSign {
    let mut sign = WeightSign { told: Sign::Nothing, light: Sign::Nothing };
    for part in parts(text, unit).unwrap_or_default() {
        let separator = part.number.chars().find(|letter| matches!(letter, '.' | ','));
        let thousands = separator.map(DecimalMark::beside);
        let (told, light) = match (mark_sign(part.number, None), thousands) {
            (Sign::Either, Some(mark)) if part.is_in_grams() => (Sign::Says(mark), Sign::Nothing),
            (Sign::Either, Some(mark)) if part.is_in_kilograms() => (Sign::Either, Sign::Says(mark.other())),
            (told, _) => (told, Sign::Nothing),
        };
        sign = WeightSign { told: sign.told.or(told), light: sign.light.or(light) };
    }
    sign
}

fn run_sign(run: &str, minor_digits: Option<u32>) -> Sign<DecimalMark> {
    let mark = |sign: u8| if sign == b',' { DecimalMark::Comma } else { DecimalMark::Point };
    match decimal_at(run) {
        Some(At::Sign(place)) => Sign::Says(mark(run.as_bytes()[place])),
        Some(At::Either(_, sign)) if minor_digits == Some(0) => Sign::Says(DecimalMark::beside(sign)),
        Some(At::Either(..)) => Sign::Either,
        Some(At::Nowhere) => run.chars().find(|sign| matches!(sign, '.' | ',')).map_or(Sign::Nothing, |separator| {
            if without_separators(run).is_some() { Sign::Says(DecimalMark::beside(separator)) } else { Sign::Nothing }
        }),
        None => Sign::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::DecimalMark::{Comma, Point};

    #[test]
    fn a_weight_tells_its_mark_where_only_one_is_a_parcels() {
        for (text, unit, told, light) in [
            ("1,200 g", None, Sign::Says(Point), Sign::Nothing),
            ("1.200", Some("g"), Sign::Says(Comma), Sign::Nothing),
            ("1.200 kg", None, Sign::Either, Sign::Says(Point)),
            ("1,200", Some("kg"), Sign::Either, Sign::Says(Comma)),
            ("0,350 kg", None, Sign::Says(Comma), Sign::Nothing),
            ("1,200 lb", None, Sign::Either, Sign::Nothing),
            ("2 lb 3.5 oz", None, Sign::Says(Point), Sign::Nothing),
            ("350", None, Sign::Nothing, Sign::Nothing),
        ] {
            let sign = weight_sign(text, unit);
            assert_eq!((sign.told, sign.light), (told, light), "{text}");
        }
    }

    #[test]
    fn a_number_tells_its_mark_where_it_can() {
        for (text, digits, sign) in [
            ("57,14", None, Sign::Says(Comma)),
            ("24.90", None, Sign::Says(Point)),
            ("1.234.567", None, Sign::Says(Comma)),
            ("1,200", Some(0), Sign::Says(Point)),
            ("1,200", Some(2), Sign::Either),
            ("€ 12,50", None, Sign::Says(Comma)),
            ("2 lbs. 3 oz.", None, Sign::Nothing),
            ("1200", None, Sign::Nothing),
        ] {
            assert_eq!(mark_sign(text, digits), sign, "{text}");
        }
    }
}
