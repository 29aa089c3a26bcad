//! Code 11. Source: AIM USA, *USD-8 (Code 11) Uniform Symbology Specification*.

use super::{Bars, LONGEST, NARROW, Width, elements};

/// Digits and the hyphen: bar, space, bar, space, bar.
const SIGNS: [&str; 11] =
    ["11112", "21112", "12112", "22111", "11212", "21211", "12211", "11122", "21121", "21111", "11211"];
const START: &str = "11221";
const HYPHEN: u8 = 10;

/// The bars of digits and hyphens with one check digit or two.
pub(super) fn bars(text: &str, checks: usize) -> Option<Bars> {
    let value = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'-' => Some(HYPHEN),
        _ => None,
    };
    let mut values = text.bytes().map(value).collect::<Option<Vec<u8>>>()?;
    if values.is_empty() || values.len() > LONGEST {
        return None;
    }
    for most in [10, 9].into_iter().take(checks) {
        values.push(check(&values, most));
    }
    let signs = values.iter().map(|value| SIGNS[usize::from(*value)]);
    let mut widths: Vec<Width> = Vec::new();
    for sign in [START].into_iter().chain(signs).chain([START]) {
        if !widths.is_empty() {
            widths.push(NARROW);
        }
        widths.extend(elements(sign));
    }
    let said = values.iter().map(|value| if *value == HYPHEN { '-' } else { char::from(b'0' + value) });
    Some(Bars::of_widths(widths, said.collect::<String>()))
}

/// The weights count from the right, from 1 to the most and again.
fn check(values: &[u8], most: usize) -> u8 {
    let weighed = values.iter().rev().enumerate().map(|(place, value)| usize::from(*value) * (place % most + 1));
    (weighed.sum::<usize>() % 11) as u8
}

#[cfg(test)]
mod tests {
    use super::super::tests::written;
    use super::*;

    #[test]
    fn check_digits_are_those_of_the_specification() {
        // The example of the specification: 123-45 has the check digits 5 and 2.
        assert_eq!(bars("123-45", 1).unwrap().said, "123-455");
        assert_eq!(bars("123-45", 2).unwrap().said, "123-4552");
        assert_eq!(bars("12A", 1), None);
        assert_eq!(bars("", 2), None);
    }

    #[test]
    fn elements_are_those_of_the_table() {
        assert_eq!(written(bars("0", 0)), "11WW1".to_owned() + "1" + "1111W" + "1" + "11WW1");
    }
}
