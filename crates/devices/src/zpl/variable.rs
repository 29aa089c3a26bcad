//! Variables of the printer's own (Set-Get-Do, SGD).
//!
//! Source: Zebra, *ZPL II, ZBI 2, Set-Get-Do Programming Guide*, `getvar`: the answer is the value in quotes; `"?"` where
//! the printer has no such variable.

use crate::question::Question;

/// Asks what it is called.
pub const PRODUCT_NAME: Question<Option<String>> =
    Question { text: b"! U1 getvar \"device.product_name\"\r\n", read: text };
/// Asks for its head's dots an inch.
pub const RESOLUTION: Question<Option<u32>> =
    Question { text: b"! U1 getvar \"head.resolution.in_dpi\"\r\n", read: number };
/// Asks how many dots wide it is set to print.
pub const PRINT_WIDTH: Question<Option<u32>> = Question { text: b"! U1 getvar \"ezpl.print_width\"\r\n", read: number };
/// Asks which languages it is set to, as `epl_zpl`.
pub const LANGUAGES: Question<Option<String>> = Question { text: b"! U1 getvar \"device.languages\"\r\n", read: text };

/// The value between the quotes; nothing while the answer is not whole, and no value where the printer has none.
pub(super) fn text(answer: &[u8]) -> Option<Option<String>> {
    let mut parts = answer.split(|byte| *byte == b'"').skip(1);
    let (value, _closed) = (parts.next()?, parts.next()?);
    let value = std::str::from_utf8(value).ok()?.trim();
    Some((!value.is_empty() && value != "?").then(|| value.to_owned()))
}

fn number(answer: &[u8]) -> Option<Option<u32>> {
    Some(text(answer)?.and_then(|value| value.parse().ok()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_value_stands_in_quotes() {
        assert_eq!(text(b"\"ZTC ZD421-203dpi ZPL\""), Some(Some("ZTC ZD421-203dpi ZPL".to_owned())));
        assert_eq!(number(b"\r\n\"832\"\r\n"), Some(Some(832)));
    }

    #[test]
    fn a_variable_the_printer_has_not_is_no_value_and_half_an_answer_is_none() {
        assert_eq!(text(b"\"?\""), Some(None));
        assert_eq!(number(b"\"wide\""), Some(None));
        for half in [b"".as_slice(), b"\"", b"\"832"] {
            assert_eq!(number(half), None);
        }
    }

    proptest! {
        #[test]
        fn nothing_a_printer_says_is_too_odd(said in proptest::collection::vec(any::<u8>(), 0..64)) {
            let _ = (text(&said), number(&said));
        }
    }
}
