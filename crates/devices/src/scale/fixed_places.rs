//! Lines in which every character has its place: Rice Lake (*Tracer AV Installation Manual*, section 6.3 “Continuous Output (Stream)
//! Format”; Cardinal's *200 Series* calls it IQ355), Rinstrum (*R320 Reference Manual*, section 9.4 “Automatic Output”, formats A and B) and
//! Radwag (*PUE C/31H/Z User Manual*, section 18.4 “Frame format”). Pure: what stands between the ends of a line in, what it says out.

use super::continuous::Line;
use super::weight::{Decimal, GRAM, KILOGRAM, Nanograms, OUNCE, POUND, TONNE, still, trimmed, unit};
use model::{Reading, WeightUnit};

/// Characters of a weight.
const WEIGHT: usize = 7;

/// Reads what stands behind STX: sign, seven characters of weight, and what says how they are meant.
pub(super) fn read_framed(body: &[u8], usual: Option<WeightUnit>) -> Option<Line> {
    let (&sign, rest) = body.split_first()?;
    let (weight, said) = rest.split_at_checked(WEIGHT)?;
    let is_under = match sign {
        b' ' | b'+' => false,
        b'-' => true,
        b'^' => return Some(Line::told(Reading::Overload)),
        b']' => return Some(Line::told(Reading::UnderZero)),
        _ => return None,
    };
    match *said {
        [unit, b'G' | b'N', state] => rice_lake(weight, is_under, unit, state, usual),
        [state] => rinstrum(weight, is_under, state, usual.map(Nanograms::from)),
        [state, motion, b'Z' | b' ', b'-' | b'1' | b'2' | b' ', ref name @ ..] if name.len() == 3 => match motion {
            b'M' => Some(Line::told(Reading::Moving)),
            b' ' => rinstrum(weight, is_under, state, Some(unit(trimmed(name))?)),
            _ => None,
        },
        _ => None,
    }
}

fn rice_lake(weight: &[u8], is_under: bool, unit: u8, state: u8, usual: Option<WeightUnit>) -> Option<Line> {
    let unit = match unit {
        b'K' => Some(KILOGRAM),
        b'L' => Some(POUND),
        b'G' => Some(GRAM),
        b'O' => Some(OUNCE),
        b'T' => Some(TONNE),
        b' ' => usual.map(Nanograms::from),
        _ => return None,
    };
    match (state, weight.first()?) {
        (b'I', _) => Some(Line::told(Reading::Fault)),
        (_, b'^') => Some(Line::told(Reading::Overload)),
        (_, b']') => Some(Line::told(Reading::UnderZero)),
        (b'O', _) => Some(Line::told(if is_under { Reading::UnderZero } else { Reading::Overload })),
        (b'M', _) => Some(Line::told(Reading::Moving)),
        (b' ' | b'Z', _) => lies(weight, is_under, unit),
        _ => None,
    }
}

fn rinstrum(weight: &[u8], is_under: bool, state: u8, unit: Option<Nanograms>) -> Option<Line> {
    match state {
        b'G' | b'N' => lies(weight, is_under, unit),
        b'M' => Some(Line::told(Reading::Moving)),
        b'O' => Some(Line::told(Reading::Overload)),
        b'U' => Some(Line::told(Reading::UnderZero)),
        b'E' => Some(Line::told(Reading::Fault)),
        _ => None,
    }
}

/// Reads a frame of Radwag: a command's name, a mark, the sign, nine characters of weight, a blank, the unit.
pub(super) fn read_radwag(body: &[u8]) -> Option<Line> {
    let [b'S', name @ .., mark, b' ', sign, _, _, _, _, _, _, _, _, _, b' ', _, _, _] = body else { return None };
    let is_command = matches!(name, b"  " | b"I " | b"U " | b"UI");
    let is_under = match sign {
        b' ' => false,
        b'-' => true,
        _ => return None,
    };
    let (weight, unit_name) = (&body[6..15], trimmed(&body[16..]));
    match mark {
        _ if !is_command => None,
        b'?' => Some(Line::told(Reading::Moving)),
        b'^' => Some(Line::told(Reading::Overload)),
        b'v' => Some(Line::told(Reading::UnderZero)),
        b' ' => lies(weight, is_under, Some(unit(unit_name)?)),
        _ => None,
    }
}

/// A weight that lies still; of a line without a unit where none was chosen, that it lacks one.
fn lies(weight: &[u8], is_under: bool, unit: Option<Nanograms>) -> Option<Line> {
    let number = Decimal::read(weight)?;
    let Some(unit) = unit else { return Some(Line { lacks_unit: true, ..Line::told(Reading::Moving) }) };
    Some(Line::told(if is_under && number.digits > 0 { Reading::UnderZero } else { still(&[(number, unit)])? }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::Grams;

    const WEIGHS: Reading = Reading::Stable(Grams(1234));

    fn framed(line: &str, unit: Option<WeightUnit>) -> Option<(Reading, bool)> {
        read_framed(line.as_bytes(), unit).map(|line| (line.reading, line.lacks_unit))
    }

    #[test]
    fn every_place_of_a_line_has_its_meaning() {
        for (line, meaning) in [
            ("   1.234KG ", WEIGHS),
            ("   1.234KN ", WEIGHS),
            ("  2.7205LG ", WEIGHS),
            ("    1234GG ", WEIGHS),
            ("   43.53OG ", WEIGHS),
            ("   1.234KGZ", WEIGHS),
            ("-  1.234KG ", Reading::UnderZero),
            ("-  0.000KG ", Reading::Zero),
            ("   1.234KGM", Reading::Moving),
            ("   1.234KGI", Reading::Fault),
            ("   1.234KGO", Reading::Overload),
            ("-  1.234KGO", Reading::UnderZero),
            ("^^^^^^^^KG ", Reading::Overload),
            (" ]]]]]]]KG ", Reading::UnderZero),
            ("   1.234G  - kg", WEIGHS),
            ("   1.234N  1 kg", WEIGHS),
            ("   0.000G Z- kg", Reading::Zero),
            ("   1.234GM -   ", Reading::Moving),
            ("   1.234O  - kg", Reading::Overload),
            ("   1.234M", Reading::Moving),
            ("   1.234U", Reading::UnderZero),
            ("   1.234E", Reading::Fault),
        ] {
            assert_eq!(framed(line, None), Some((meaning, false)), "{line:?}");
        }
        for line in ["   1.234G", "   1.234 G ", "   1.234N"] {
            assert_eq!(framed(line, None), Some((Reading::Moving, true)), "{line:?}");
            assert_eq!(framed(line, Some(WeightUnit::Kilogram)), Some((WEIGHS, false)), "{line:?}");
        }
    }

    #[test]
    fn every_frame_of_radwag_has_its_meaning() {
        for (command, mark, sign, weight, unit, meaning) in [
            ("S  ", ' ', ' ', "1.234", "kg", Some(WEIGHS)),
            ("SI ", ' ', ' ', "1.234", "kg", Some(WEIGHS)),
            ("SU ", ' ', ' ', "2.7205", "lb", Some(WEIGHS)),
            ("SUI", ' ', ' ', "1234.0", "g", Some(WEIGHS)),
            ("SI ", '?', ' ', "18.5", "kg", Some(Reading::Moving)),
            ("SUI", '?', '-', "58.237", "kg", Some(Reading::Moving)),
            ("S  ", ' ', '-', "8.5", "g", Some(Reading::UnderZero)),
            ("S  ", ' ', '-', "0.0", "g", Some(Reading::Zero)),
            ("SI ", '^', ' ', "", "kg", Some(Reading::Overload)),
            ("SI ", 'v', ' ', "", "kg", Some(Reading::UnderZero)),
            ("SU ", ' ', '-', "172.135", "N", None),
            ("ST ", ' ', ' ', "1.234", "kg", None),
            ("S  ", '!', ' ', "1.234", "kg", None),
        ] {
            let frame = format!("{command}{mark} {sign}{weight:>9} {unit:<3}");
            assert_eq!(read_radwag(frame.as_bytes()).map(|line| line.reading), meaning, "{frame:?}");
            assert_eq!(read_radwag(&frame.as_bytes()[1..]).map(|line| line.reading), None, "{frame:?} was cut");
        }
    }
}
