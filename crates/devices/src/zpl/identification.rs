//! `~HI`, host identification: model, firmware, dots per millimetre, memory.

use super::{fields, frames};
use crate::question::Question;
use model::Dpi;

/// Asks what it is.
pub const IDENTIFICATION: Question<Identification> = Question { text: b"~HI", read };

/// What a printer says it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identification {
    /// Its model, as `ZD421-203dpi`.
    pub model: String,
    /// Its resolution, where labels are made for it.
    pub dpi: Option<Dpi>,
}

fn read(answer: &[u8]) -> Option<Identification> {
    frames(answer).map(fields).find_map(|fields| {
        let [model, _firmware, dots_per_millimetre, ..] = fields.as_slice() else { return None };
        let dpi = match dots_per_millimetre.parse::<u8>().ok()? {
            8 => Some(Dpi::D203),
            12 => Some(Dpi::D300),
            24 => Some(Dpi::D600),
            6 => None,
            // Another answer of comma-separated fields.
            _ => return None,
        };
        (!model.is_empty()).then(|| Identification { model: (*model).to_owned(), dpi })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn model_and_resolution_are_read() {
        let said = b"\x02ZTC ZD420-203dpi ZPL,V93.20.15Z,8,4194304\x03\r\n";
        let expected = Identification { model: "ZTC ZD420-203dpi ZPL".to_owned(), dpi: Some(Dpi::D203) };
        assert_eq!(read(said), Some(expected));
        assert_eq!(read(b"\x02GX430t-300dpi,V56.17.5Z,12,2104KB\x03\r\n").unwrap().dpi, Some(Dpi::D300));
    }

    #[test]
    fn a_host_status_is_no_identification() {
        assert_eq!(read(b"\x02030,0,0,1218,000,0,0,0,000,0,0,0\x03\r\n"), None);
    }

    proptest! {
        #[test]
        fn nothing_a_printer_says_is_too_odd(said in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = read(&said);
        }
    }
}
