//! `~!T`: its model's name, in letters. As it is answered in its turn, any answer says that everything sent before has been read.

use crate::question::Question;
use model::Dpi;

/// Asks for its model.
pub const MODEL: Question<String> = Question { text: b"~!T\r\n", read };

fn read(answer: &[u8]) -> Option<String> {
    let name: String = answer.iter().filter(|byte| matches!(byte, b' '..=b'~')).map(|byte| char::from(*byte)).collect();
    let name = name.trim();
    (!name.is_empty()).then(|| name.to_owned())
}

/// TSC's series whose numbers begin with the resolution: TTP-244 and TE210 have 203 dpi, TTP-345 and TE310 300, TTP-644
/// and TX600 600. Other makers number as they like.
const SERIES: [&str; 4] = ["TTP-", "TDP-", "TE", "TX"];

/// The resolution a model's name tells.
#[must_use]
pub fn resolution(model: &str) -> Option<Dpi> {
    let model = model.strip_prefix("TSC ").unwrap_or(model);
    let number = SERIES.iter().find_map(|series| model.strip_prefix(series))?;
    let digits = number.bytes().take_while(u8::is_ascii_digit).count();
    match (digits, number.as_bytes()) {
        (3 | 4, [b'2', ..]) => Some(Dpi::D203),
        (3 | 4, [b'3', ..]) => Some(Dpi::D300),
        (3 | 4, [b'6', ..]) => Some(Dpi::D600),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_number_of_tsc_s_tells_the_resolution_and_no_other_does() {
        for (model, dpi) in [
            ("TTP-244 Plus", Some(Dpi::D203)),
            ("TTP-2410M", Some(Dpi::D203)),
            ("TDP-225", Some(Dpi::D203)),
            ("TSC TE200", Some(Dpi::D203)),
            ("TTP-345", Some(Dpi::D300)),
            ("TE310", Some(Dpi::D300)),
            ("TTP-644MT", Some(Dpi::D600)),
            ("TX600", Some(Dpi::D600)),
            ("TTP-", None),
            ("TE2", None),
            ("TE410", None),
            ("Alpha-3R", None),
            ("XP-365B", None),
            ("LABEL 300", None),
        ] {
            assert_eq!(resolution(model), dpi, "{model}");
        }
    }

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
