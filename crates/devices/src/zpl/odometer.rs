//! The count of labels a printer ever printed, which nothing resets.
//!
//! Source: Zebra, *ZPL II Programming Guide*, SGD `odometer.total_label_count`.

use super::variable;
use crate::question::Question;

/// Asks how many labels it ever printed.
pub const ODOMETER: Question<Option<u64>> = Question { text: b"! U1 getvar \"odometer.total_label_count\"\r\n", read };

fn read(answer: &[u8]) -> Option<Option<u64>> {
    Some(variable::text(answer)?.and_then(|count| count.parse().ok()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_count_stands_in_quotes() {
        assert_eq!(read(b"\"1204\""), Some(Some(1204)));
        assert_eq!(read(b"\"?\""), Some(None));
        assert_eq!(read(b"\"12"), None);
        assert_eq!(read(b""), None);
    }

    proptest! {
        #[test]
        fn nothing_a_printer_says_is_too_odd(said in proptest::collection::vec(any::<u8>(), 0..64)) {
            let _ = read(&said);
        }
    }
}
