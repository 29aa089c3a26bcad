//! The count of labels a printer ever printed, which nothing resets.
//!
//! Source: Zebra, *ZPL II Programming Guide*, SGD `getvar` and `odometer.total_label_count`. The answer is the value in
//! quotes; `"?"` where the printer has no such counter.

use super::Question;

/// Asks how many labels it ever printed.
pub const ODOMETER: Question<Option<u64>> = Question { text: b"! U1 getvar \"odometer.total_label_count\"\r\n", read };

fn read(answer: &[u8]) -> Option<Option<u64>> {
    let mut parts = answer.split(|byte| *byte == b'"').skip(1);
    let (value, _closed) = (parts.next()?, parts.next()?);
    Some(std::str::from_utf8(value).ok()?.trim().parse().ok())
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
