//! Industrial 2 of 5: all is said by the bars. Source: AIM Europe, *Code 2 of 5 Industrial*.

use super::{Bars, NARROW, Width, digits, elements};

/// The bars of each digit.
const DIGITS: [&str; 10] = ["11221", "21112", "12112", "22111", "11212", "21211", "12211", "11122", "21121", "12121"];

/// The bars of digits.
pub(super) fn industrial(text: &str) -> Option<Bars> {
    let digits = digits(text)?;
    let signs = digits.iter().map(|digit| DIGITS[usize::from(*digit)]);
    let bars = ["221"].into_iter().chain(signs).chain(["212"]).flat_map(elements);
    let mut widths: Vec<Width> = bars.flat_map(|bar| [bar, NARROW]).collect();
    widths.pop();
    Some(Bars::of_widths(widths, text))
}

#[cfg(test)]
mod tests {
    use super::super::tests::written;
    use super::*;

    #[test]
    fn only_bars_are_wide() {
        assert_eq!(written(industrial("1")), "W1W111".to_owned() + "W1111111W1" + "W111W");
        assert_eq!(industrial("1A"), None);
    }
}
