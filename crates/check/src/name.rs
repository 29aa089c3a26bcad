//! Whether a code is an item's.

use model::OrderLine;

/// Whether a code that was read is that of a line's items: their barcode, or their SKU.
#[must_use]
pub fn names(code: &str, line: &OrderLine) -> bool {
    [&line.barcode, &line.sku].into_iter().any(|own| is_same(own, code))
}

/// Whether two codes are one: a GTIN of 8, 12, 13 or 14 digits is the same number with zeros before it (*GS1 General
/// Specifications*, section 3.3.2); of others neither case nor spaces count.
pub(crate) fn is_same(one: &str, other: &str) -> bool {
    match (gtin(one), gtin(other)) {
        (Some(one), Some(other)) => one == other,
        _ => {
            let plain = |code: &str| -> String {
                code.chars().filter(|letter| !letter.is_whitespace()).flat_map(char::to_uppercase).collect()
            };
            let one = plain(one);
            !one.is_empty() && one == plain(other)
        }
    }
}

/// The digits of a GTIN without the zeros before them. The check digit is not asked for: shops have numbers of their own
/// in that place, and both sides have the same.
fn gtin(code: &str) -> Option<&str> {
    let code = code.trim();
    let is_gtin = matches!(code.len(), 8 | 12..=14) && code.bytes().all(|byte| byte.is_ascii_digit());
    is_gtin.then(|| code.trim_start_matches('0'))
}

#[cfg(test)]
mod tests {
    use super::is_same;

    #[test]
    fn a_gtin_is_the_same_in_every_length() {
        for (one, other) in [
            ("09501101530003", "9501101530003"),
            ("036000291452", "0036000291452"),
            ("036000291452", "00036000291452"),
            ("96385074", "00000096385074"),
            ("abc 12", "ABC12"),
        ] {
            assert!(is_same(one, other) && is_same(other, one), "{one} {other}");
        }
    }

    #[test]
    fn other_codes_are_others() {
        for (one, other) in [
            ("9501101530003", "9501101530010"),
            ("0001", "1"),
            ("", ""),
            (" ", ""),
            ("SKU-1", "SKU-10"),
            ("19501101530000", "9501101530003"),
        ] {
            assert!(!is_same(one, other), "{one} {other}");
        }
    }
}
