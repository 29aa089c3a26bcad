//! `~!T`: its model's name, in letters. As it is answered in its turn, any answer says that everything sent before has been read.

use crate::question::Question;

/// Asks for its model.
pub const MODEL: Question<String> = Question { text: b"~!T\r\n", read };

fn read(answer: &[u8]) -> Option<String> {
    let name: String = answer.iter().filter(|byte| matches!(byte, b' '..=b'~')).map(|byte| char::from(*byte)).collect();
    let name = name.trim();
    (!name.is_empty()).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_name_stands_alone() {
        assert_eq!(read(b"TTP-244 Plus\r\n").as_deref(), Some("TTP-244 Plus"));
        assert_eq!(read(b"\x00"), None);
    }

    proptest! {
        #[test]
        fn nothing_a_printer_says_is_too_odd(said in proptest::collection::vec(any::<u8>(), 0..40)) {
            prop_assert!(read(&said).is_none_or(|name| name.is_ascii() && !name.is_empty()));
        }

        /// A status byte that comes late is no name.
        #[test]
        fn a_status_byte_of_a_printer_without_a_fault_is_no_name(byte in proptest::sample::select(vec![0x00u8, 0x20])) {
            prop_assert_eq!(read(&[byte]), None);
        }
    }
}
