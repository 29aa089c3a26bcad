//! MSI. Source: MSI Data Corporation's modified Plessey code, as in Zebra, *ZPL II Programming Guide*, `^BM`.

use super::{Bars, NARROW, Width, digits};

/// The bars of digits with the check digits a letter asks for: none, one of modulo 10, two of those, or one of modulo 11
/// and one of modulo 10. They are printed where asked for.
pub(super) fn bars(text: &str, checks: &[u8], prints_checks: bool) -> Option<Bars> {
    let mut digits = digits(text)?;
    match checks {
        b"A" | b"a" => {}
        b"" | b"B" | b"b" => digits.push(modulo_10(&digits)),
        b"C" | b"c" => {
            digits.push(modulo_10(&digits));
            digits.push(modulo_10(&digits));
        }
        b"D" | b"d" => {
            // Ten is written as two digits nowhere.
            digits.push(modulo_11(&digits).filter(|digit| *digit < 10)?);
            digits.push(modulo_10(&digits));
        }
        _ => return None,
    }
    let bit = |bit: bool| if bit { [Width::Wide, NARROW] } else { [NARROW, Width::Wide] };
    let mut widths = bit(true).to_vec();
    widths.extend(digits.iter().flat_map(|digit| (0..4).rev().flat_map(move |place| bit(digit >> place & 1 == 1))));
    widths.extend([NARROW, Width::Wide, NARROW]);
    let said: String = digits.iter().map(|digit| char::from(b'0' + digit)).collect();
    Some(Bars::of_widths(widths, if prints_checks { said } else { text.to_owned() }))
}

/// Every second digit from the right is doubled, and the digits of all are added.
fn modulo_10(digits: &[u8]) -> u8 {
    let doubled = |(place, digit): (usize, &u8)| match digit * 2 {
        two if place % 2 == 0 => u32::from(two / 10 + two % 10),
        _ => u32::from(*digit),
    };
    let sum: u32 = digits.iter().rev().enumerate().map(doubled).sum();
    ((10 - sum % 10) % 10) as u8
}

/// The weights count from the right, from 2 to 7 and again.
fn modulo_11(digits: &[u8]) -> Option<u8> {
    let weighed = digits.iter().rev().enumerate().map(|(place, digit)| u32::from(*digit) * (place as u32 % 6 + 2));
    u8::try_from((11 - weighed.sum::<u32>() % 11) % 11).ok()
}

#[cfg(test)]
mod tests {
    use super::super::tests::written;
    use super::*;

    #[test]
    fn check_digits_are_those_that_are_published() {
        // 1234567 has the check digit 4; 943457842 has 3 of modulo 11.
        assert_eq!(bars("1234567", b"B", true).unwrap().said, "12345674");
        assert_eq!(modulo_11(b"\x09\x04\x03\x04\x05\x07\x08\x04\x02"), Some(3));
        assert_eq!(bars("1234567", b"B", false).unwrap().said, "1234567");
        assert_eq!(bars("12x", b"", false), None);
    }

    #[test]
    fn each_digit_is_four_bits() {
        assert_eq!(written(bars("5", b"A", false)), "W1".to_owned() + "1WW11WW1" + "1W1");
    }
}
