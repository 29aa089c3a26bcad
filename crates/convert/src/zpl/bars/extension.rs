//! The extensions of two and five digits beside UPC and EAN. Source: *GS1 General Specifications*, 5.2.2.4.

use super::{Bars, Width, digits};

/// The odd (L) elements of each digit: space, bar, space, bar; even ones (G) are those turned round.
const ODD: [[u8; 4]; 10] = [
    [3, 2, 1, 1],
    [2, 2, 2, 1],
    [2, 1, 2, 2],
    [1, 4, 1, 1],
    [1, 1, 3, 2],
    [1, 2, 3, 1],
    [1, 1, 1, 4],
    [1, 3, 1, 2],
    [1, 2, 1, 3],
    [3, 1, 1, 2],
];
/// Which digits are even, by the number modulo four, and by the check of five digits.
const OF_TWO: [&str; 4] = ["LL", "LG", "GL", "GG"];
const OF_FIVE: [&str; 10] = ["GGLLL", "GLGLL", "GLLGL", "GLLLG", "LGGLL", "LLGGL", "LLLGG", "LGLGL", "LGLLG", "LLGLG"];

/// The bars of two or five digits; fewer are filled with zeros, as printers do.
pub(super) fn bars(text: &str) -> Option<Bars> {
    let given = digits(text)?;
    let length = match given.len() {
        ..=2 => 2,
        3..=5 => 5,
        _ => return None,
    };
    let digits = [vec![0; length - given.len()], given].concat();
    let parity = match digits.as_slice() {
        [tens, units] => OF_TWO[usize::from(tens * 10 + units) % 4],
        digits => {
            let weighed = digits.iter().zip([3, 9, 3, 9, 3]).map(|(digit, weight)| usize::from(*digit) * weight);
            OF_FIVE[weighed.sum::<usize>() % 10]
        }
    };
    let mut widths = vec![1, 1, 2];
    for (place, (digit, parity)) in digits.iter().zip(parity.bytes()).enumerate() {
        if place > 0 {
            widths.extend([1, 1]);
        }
        let odd = ODD[usize::from(*digit)];
        widths.extend(if parity == b'L' { odd } else { [odd[3], odd[2], odd[1], odd[0]] });
    }
    let said: String = digits.iter().map(|digit| char::from(b'0' + digit)).collect();
    Some(Bars::of_widths(widths.into_iter().map(Width::Modules).collect(), said))
}

#[cfg(test)]
mod tests {
    use super::super::tests::written;
    use super::*;

    #[test]
    fn digits_are_odd_and_even_as_the_number_says() {
        // 53: modulo four it is one.
        assert_eq!(written(bars("53")), "112".to_owned() + "1231" + "11" + "1141");
        assert_eq!(bars("7").unwrap().said, "07");
        assert_eq!(bars("123").unwrap().said, "00123");
        assert_eq!(written(bars("52495")).len(), 3 + 5 * 4 + 4 * 2);
        assert_eq!((bars("123456"), bars("")), (None, None));
    }
}
