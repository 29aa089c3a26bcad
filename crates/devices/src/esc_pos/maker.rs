//! GS I, who made it and what it is called: `_`, the name, NUL.

use crate::question::Question;

/// Asks who made it.
pub const MAKER: Question<String> = Question { text: &[0x1D, b'I', 66], read };
/// Asks for its model.
pub const MODEL: Question<String> = Question { text: &[0x1D, b'I', 67], read };

fn read(answer: &[u8]) -> Option<String> {
    let start = answer.iter().position(|byte| *byte == b'_')? + 1;
    let end = start + answer[start..].iter().position(|byte| *byte == 0)?;
    let name = std::str::from_utf8(&answer[start..end]).ok()?.trim();
    (!name.is_empty()).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_name_stands_between_a_line_and_nul() {
        assert_eq!(read(b"_TM-T88V\0").as_deref(), Some("TM-T88V"));
        for said in [b"".as_slice(), b"_TM-T88V", b"TM-T88V\0", b"_\0"] {
            assert_eq!(read(said), None);
        }
    }

    proptest! {
        #[test]
        fn nothing_a_printer_says_is_too_odd(said in proptest::collection::vec(any::<u8>(), 0..40)) {
            let _ = read(&said);
        }
    }
}
