//! POSTNET and PLANET. Source: United States Postal Service, *Domestic Mail Manual*, 708.4, and *PLANET Code*.

use super::{Bars, Drawn, digits};

/// The bars of each digit; true is a tall one in POSTNET, and a short one in PLANET.
const DIGITS: [&str; 10] = ["11000", "00011", "00101", "00110", "01001", "01010", "01100", "10001", "10010", "10100"];

/// POSTNET of a ZIP code; hyphens and spaces in it are none of its digits.
pub(super) fn postnet(text: &str) -> Option<Bars> {
    bars(text, b'1')
}

/// PLANET of its digits.
pub(super) fn planet(text: &str) -> Option<Bars> {
    bars(text, b'0')
}

fn bars(text: &str, tall: u8) -> Option<Bars> {
    let plain: String = text.chars().filter(|letter| !matches!(letter, '-' | ' ')).collect();
    let mut digits = digits(&plain)?;
    let sum: u32 = digits.iter().map(|digit| u32::from(*digit)).sum();
    digits.push(((10 - sum % 10) % 10) as u8);
    let signs = digits.iter().flat_map(|digit| DIGITS[usize::from(*digit)].bytes().map(|bar| bar == tall));
    let heights = [true].into_iter().chain(signs).chain([true]).collect();
    Some(Bars { drawn: Drawn::Heights(heights), said: text.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::super::tests::written;
    use super::*;

    #[test]
    fn a_zip_code_has_a_check_digit_and_a_frame() {
        // 55555-1237 has the check digit 2.
        let of_the_manual = "1".to_owned() + &"01010".repeat(5) + "00011" + "00101" + "00110" + "10001" + "00101" + "1";
        assert_eq!(written(postnet("55555-1237")), of_the_manual);
        assert_eq!(written(planet("5")).len(), 12);
        assert_eq!(written(planet("5")), "1".to_owned() + "10101" + "10101" + "1");
        assert_eq!(postnet("A"), None);
    }
}
