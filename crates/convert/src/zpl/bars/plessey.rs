//! Plessey. Source: The Plessey Company, *Plessey Code*: four bits a sign with the lowest first, a check of eight bits by
//! the polynomial 111101001, a bar that ends it, and the start turned round.

use super::{Bars, LONGEST, NARROW, Width};

/// What the check is divided by: x⁸ + x⁷ + x⁶ + x⁵ + x³ + 1.
const DIVISOR: [bool; 9] = [true, true, true, true, false, true, false, false, true];
const START: [bool; 4] = [true, true, false, true];

/// The bars of hexadecimal digits; their check is printed where asked for.
pub(super) fn bars(text: &str, prints_check: bool) -> Option<Bars> {
    let sign = |letter: char| letter.to_digit(16).filter(|_| !letter.is_ascii_lowercase());
    let signs = text.chars().map(sign).collect::<Option<Vec<u32>>>()?;
    if signs.is_empty() || signs.len() > LONGEST {
        return None;
    }
    let mut bits: Vec<bool> = signs.iter().flat_map(|sign| (0..4).map(move |place| sign >> place & 1 == 1)).collect();
    let check = remainder(&bits);
    bits.extend(check);
    let bit = |bit: bool| if bit { [Width::Wide, NARROW] } else { [NARROW, Width::Wide] };
    let mut widths: Vec<Width> = START.into_iter().chain(bits).flat_map(bit).collect();
    // The bar that ends it, and the start as it is read from the other side.
    widths.push(Width::Wide);
    widths.extend([Width::Wide, NARROW, Width::Wide, NARROW, NARROW, Width::Wide, NARROW, Width::Wide]);
    let mut said = text.to_owned();
    if prints_check {
        let value = |four: &[bool]| four.iter().rev().fold(0, |value, bit| value << 1 | u32::from(*bit));
        let checks = check.chunks(4).filter_map(|four| char::from_digit(value(four), 16));
        said.extend(checks.map(|letter| letter.to_ascii_uppercase()));
    }
    Some(Bars::of_widths(widths, said))
}

fn remainder(bits: &[bool]) -> [bool; 8] {
    let mut bits = [bits, &[false; 8]].concat();
    for place in 0..bits.len() - 8 {
        if bits[place] {
            bits[place..].iter_mut().zip(DIVISOR).for_each(|(bit, by)| *bit ^= by);
        }
    }
    let mut rest = [false; 8];
    rest.copy_from_slice(&bits[bits.len() - 8..]);
    rest
}

#[cfg(test)]
mod tests {
    use super::super::tests::written;
    use super::*;

    #[test]
    fn what_is_divided_with_its_check_leaves_nothing() {
        for text in ["0", "1", "F0A", "12345678"] {
            let signs = text.chars().filter_map(|letter| letter.to_digit(16));
            let bits: Vec<bool> = signs.flat_map(|sign| (0..4).map(move |place| sign >> place & 1 == 1)).collect();
            assert_eq!(remainder(&[bits.as_slice(), &remainder(&bits)].concat()), [false; 8], "{text}");
        }
        assert_eq!(bars("12g", false), None);
    }

    #[test]
    fn it_begins_and_ends_as_published() {
        let widths = written(bars("0", false));
        assert!(widths.starts_with("W1W11WW1") && widths.ends_with("WW1W11W1W"), "{widths}");
    }
}
