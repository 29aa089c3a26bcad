//! `^ee`, what is wrong: two digits for each thing, commas between, `00` where nothing is. Answered at once.

use crate::Fault;
use crate::question::Question;

/// Asks what is wrong, the most telling first. The empty line ends whatever was left unfinished before.
pub const ERROR_REPORT: Question<Vec<Fault>> = Question { text: b"\r\n^ee\r\n", read };

/// What the codes mean. The others speak of a document, not of the printer.
const FAULTS: [(u8, Fault); 7] = [
    (11, Fault::HeadOpen),
    // Or, on some, the ribbon.
    (7, Fault::PaperOut),
    (17, Fault::RibbonOut),
    (81, Fault::Cutter),
    (61, Fault::TooHot),
    (62, Fault::TooHot),
    (92, Fault::Paused),
];

fn read(answer: &[u8]) -> Option<Vec<Fault>> {
    // NAK and XOFF may come before it.
    let answer: Vec<u8> = answer.iter().copied().filter(|byte| !matches!(byte, 0x11 | 0x13 | 0x15)).collect();
    let end = answer.windows(2).position(|end| end == b"\r\n")?;
    let line = std::str::from_utf8(&answer[..end]).ok()?;
    let mut codes = Vec::new();
    for part in line.split(',').map(str::trim) {
        let count = part.strip_prefix(['P', 'L']);
        if count.is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit())) {
            // How many labels remain of the one that met the error.
            continue;
        }
        let digits = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
        codes.push(digits.then(|| part.parse::<u8>().ok()).flatten()?);
    }
    if codes.is_empty() {
        return None;
    }
    let mut faults: Vec<Fault> =
        FAULTS.into_iter().filter_map(|(code, fault)| codes.contains(&code).then_some(fault)).collect();
    faults.dedup();
    Some(faults)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn codes_become_faults() {
        assert_eq!(read(b"00\r\n"), Some(vec![]));
        assert_eq!(read(b"\x1507\x13\r\n"), Some(vec![Fault::PaperOut]));
        assert_eq!(read(b"07,P003\r\n"), Some(vec![Fault::PaperOut]));
        assert_eq!(read(b"07,11,92\r\n"), Some(vec![Fault::HeadOpen, Fault::PaperOut, Fault::Paused]));
        assert_eq!(read(b"61,62\r\n"), Some(vec![Fault::TooHot]));
    }

    #[test]
    fn a_mistake_in_a_document_does_not_keep_the_printer_from_printing() {
        assert_eq!(read(b"01\r\n"), Some(vec![]));
    }

    #[test]
    fn what_is_no_list_of_codes_is_no_answer() {
        for said in [
            b"".as_slice(),
            b"\r\n",
            b"0\r\n",
            b"7\r\n",
            b"07",
            b"07\r",
            b"UKQ1935HLU V4.29\r\n",
            b"07;11\r\n",
            b"P003\r\n",
        ] {
            assert_eq!(read(said), None, "{:?}", String::from_utf8_lossy(said));
        }
    }

    proptest! {
        #[test]
        fn nothing_a_printer_says_is_too_odd(said in proptest::collection::vec(any::<u8>(), 0..40)) {
            let _ = read(&said);
        }

        #[test]
        fn half_an_answer_is_none(cut in 0..7usize) {
            prop_assert_eq!(read(&b"07,11\r\n"[..cut]), None);
        }
    }
}
