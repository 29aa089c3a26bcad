//! `ESC ! S`: four bytes between STX and ETX (firmware V6.29 EZ and later). It names what `ESC ! ?` has no bit for.

use crate::Fault;
use crate::question::Question;

/// Asks what is wrong; answered at once.
pub const LONG_STATUS: Question<Vec<Fault>> = Question { text: b"\x1B!S", read };

/// Every byte has this bit and not the one above it.
const ALWAYS: u8 = 0x40;
/// Which byte, which bit, and what it means, the most telling first.
const FAULTS: [(usize, u8, Fault); 9] = [
    (3, 0x20, Fault::HeadOpen),
    (3, 0x01, Fault::PaperOut),
    (3, 0x02, Fault::Jam),
    (3, 0x04, Fault::RibbonOut),
    (2, 0x08, Fault::Cutter),
    // Head, motor.
    (2, 0x01, Fault::TooHot),
    (2, 0x02, Fault::TooHot),
    (2, 0x10, Fault::MemoryLost),
    (1, 0x08, Fault::BufferFull),
];

fn read(answer: &[u8]) -> Option<Vec<Fault>> {
    let frame = answer.split(|byte| *byte == 0x02).skip(1).find_map(|rest| match rest {
        [a, b, c, d, 0x03, ..] => Some([*a, *b, *c, *d]),
        _ => None,
    })?;
    if frame.iter().any(|byte| byte & (ALWAYS | 0x80) != ALWAYS) {
        return None;
    }
    let named = FAULTS.into_iter().filter(|(place, bit, _)| frame[*place] & bit != 0).map(|(.., fault)| fault);
    let mut faults: Vec<Fault> = named.collect();
    faults.dedup();
    // The third and fourth byte are nothing but errors: one whose name we do not know is an error all the same.
    let wrong = frame[2] != ALWAYS || frame[3] != ALWAYS;
    if faults.is_empty() && wrong {
        faults.push(Fault::Other);
    }
    Some(faults)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn said(bytes: &[u8; 4]) -> Option<Vec<Fault>> {
        read(&[b"\x02", bytes.as_slice(), b"\x03\r\n"].concat())
    }

    #[test]
    fn the_faults_are_named() {
        assert_eq!(said(b"@@@@"), Some(vec![]));
        assert_eq!(said(b"E@H@"), Some(vec![Fault::Cutter]));
        assert_eq!(said(b"E@C@"), Some(vec![Fault::TooHot]));
        assert_eq!(said(b"E@@A"), Some(vec![Fault::PaperOut]));
        assert_eq!(said(b"E@@`"), Some(vec![Fault::HeadOpen]));
        assert_eq!(said(b"E@`@"), Some(vec![Fault::Other]));
    }

    proptest! {
        #[test]
        fn nothing_a_printer_says_is_too_odd(said in proptest::collection::vec(any::<u8>(), 0..40)) {
            let _ = read(&said);
        }

        #[test]
        fn half_an_answer_is_none(cut in 0..6usize) {
            prop_assert_eq!(read(&b"\x02E@H@\x03"[..cut]), None);
        }
    }
}
