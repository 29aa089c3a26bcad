//! `~HQES`, errors and warnings as bits. Printers that leave `~HS` unanswered while something is wrong may answer this.

use crate::Fault;
use crate::question::Question;

/// Asks what is wrong. The answer is what keeps it from printing, the most telling first; warnings do not.
pub const EXTENDED_STATUS: Question<Vec<Fault>> = Question { text: b"~HQES", read };

/// What the error bits of group 1 mean, the most telling first.
const ERRORS: [(u32, Fault); 8] = [
    (0x4, Fault::HeadOpen),
    (0x1, Fault::PaperOut),
    (0x2, Fault::RibbonOut),
    (0x8, Fault::Cutter),
    // Retract timed out, paper jam, presenter, paper feed, paper path not cleared.
    (0x2_f000, Fault::Jam),
    // Black mark not found, or not calibrated for.
    (0xc_0000, Fault::Mark),
    // Head, motor.
    (0x30, Fault::TooHot),
    (0x1_0000, Fault::Paused),
];

/// The line reads `ERRORS: 1 00000000 00000005`: whether there is one, then groups 2 and 1 in hexadecimal.
fn read(answer: &[u8]) -> Option<Vec<Fault>> {
    let answer = String::from_utf8_lossy(answer);
    let mut words = answer.split("ERRORS:").nth(1)?.split_whitespace();
    let (any, group_2, group_1) = (words.next()?, bits(words.next()?)?, bits(words.next()?)?);
    // The warnings come after the errors: once their line begins, the errors came whole.
    (words.next()? == "WARNINGS:").then_some(())?;
    match any {
        "0" => Some(Vec::new()),
        "1" => Some(faults(group_2, group_1)),
        _ => None,
    }
}

fn bits(word: &str) -> Option<u32> {
    if word.len() == 8 { u32::from_str_radix(word, 16).ok() } else { None }
}

/// An error whose name we do not know is an error all the same.
fn faults(group_2: u32, group_1: u32) -> Vec<Fault> {
    let known = ERRORS.iter().fold(0, |known, (bits, _)| known | bits);
    let other = group_2 != 0 || group_1 & !known != 0 || group_1 == 0;
    let named = ERRORS.iter().filter(|(bits, _)| group_1 & bits != 0).map(|(_, fault)| *fault);
    named.chain(other.then_some(Fault::Other)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn answer(errors: &str) -> Vec<u8> {
        format!("\x02\r\n\r\n  PRINTER STATUS   \r\n   ERRORS:         {errors}      \r\n   WARNINGS:       0 00000000 00000000\r\n\x03")
            .into_bytes()
    }

    #[test]
    fn bits_become_faults() {
        for (errors, faults) in [
            ("0 00000000 00000000", &[][..]),
            ("1 00000000 00000005", &[Fault::HeadOpen, Fault::PaperOut]),
            ("1 00000000 00010001", &[Fault::PaperOut, Fault::Paused]),
            ("1 00000000 00000008", &[Fault::Cutter]),
            ("1 00000000 00008000", &[Fault::Jam]),
            ("1 00000000 00080000", &[Fault::Mark]),
        ] {
            assert_eq!(read(&answer(errors)).unwrap(), faults, "{errors}");
        }
    }

    #[test]
    fn an_error_we_do_not_know_is_still_an_error() {
        for errors in ["1 00000000 00000000", "1 00000000 00000100", "1 00000001 00000000"] {
            assert_eq!(read(&answer(errors)).unwrap(), [Fault::Other], "{errors}");
        }
    }

    proptest! {
        #[test]
        fn nothing_a_printer_says_is_too_odd(said in proptest::collection::vec(any::<u8>(), 0..200)) {
            prop_assert_eq!(read(&said), None);
        }

        #[test]
        fn half_an_answer_is_none(cut in 0..90usize) {
            let whole = answer("1 00000000 00000005");
            let half = &whole[..cut.min(whole.len())];
            prop_assert!(read(half).is_none_or(|faults| faults == [Fault::HeadOpen, Fault::PaperOut]));
        }
    }
}
