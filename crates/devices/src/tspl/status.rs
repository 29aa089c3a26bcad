//! `ESC ! ?`: one byte, a bit for each thing that can be wrong.

use crate::Fault;
use crate::question::Question;
use crate::report::Report;

/// Asks how it is; answered at once.
pub const STATUS: Question<Status> = Question { text: b"\x1B!?", read };

/// The bits of the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Status(u8);

/// What the bits mean, the most telling first.
const FAULTS: [(u8, Fault); 6] = [
    // The head; on some printers the cover has a bit of its own.
    (0x01, Fault::HeadOpen),
    (0x40, Fault::HeadOpen),
    (0x04, Fault::PaperOut),
    (0x02, Fault::Jam),
    (0x08, Fault::RibbonOut),
    (0x10, Fault::Paused),
];
const PRINTING: u8 = 0x20;
/// Something else; `ESC ! S` may tell what.
const OTHER: u8 = 0x80;

/// One byte alone: more is something else, as the late answer to another question.
fn read(answer: &[u8]) -> Option<Status> {
    match answer {
        [bits] => Some(Status(*bits)),
        _ => None,
    }
}

impl Status {
    /// What keeps it from printing, the most telling first.
    #[must_use]
    pub fn faults(self) -> Vec<Fault> {
        let mut faults: Vec<Fault> =
            FAULTS.into_iter().filter_map(|(bit, fault)| (self.0 & bit != 0).then_some(fault)).collect();
        faults.dedup();
        faults.extend(self.is_otherwise_wrong().then_some(Fault::Other));
        faults
    }

    /// Whether something is wrong that has no bit here.
    #[must_use]
    pub const fn is_otherwise_wrong(self) -> bool {
        self.0 & OTHER != 0
    }

    /// Whether the byte is XON or XOFF as well: on a serial port it may have come unasked.
    #[must_use]
    pub const fn may_be_flow_control(self) -> bool {
        matches!(self.0, 0x11 | 0x13)
    }

    /// Whether it prints.
    #[must_use]
    pub const fn is_printing(self) -> bool {
        self.0 & PRINTING != 0
    }
}

impl From<Status> for Report {
    fn from(status: Status) -> Self {
        Self { faults: status.faults(), waiting: 0, is_partial: false, remaining: status.is_printing().into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_bit_is_its_own_fault() {
        for (byte, faults) in [
            (0x00, &[][..]),
            (0x01, &[Fault::HeadOpen]),
            (0x05, &[Fault::HeadOpen, Fault::PaperOut]),
            (0x0B, &[Fault::HeadOpen, Fault::Jam, Fault::RibbonOut]),
            (0x10, &[Fault::Paused]),
            (0x20, &[]),
            (0x41, &[Fault::HeadOpen]),
            (0x80, &[Fault::Other]),
        ] {
            assert_eq!(read(&[byte]).unwrap().faults(), faults, "{byte:02x}");
        }
        assert!(read(&[0x20]).unwrap().is_printing());
    }

    proptest! {
        #[test]
        fn only_one_byte_is_an_answer(said in proptest::collection::vec(any::<u8>(), 0..20)) {
            prop_assert_eq!(read(&said).is_some(), said.len() == 1);
        }

        #[test]
        fn only_nothing_at_all_is_well_and_idle(byte: u8) {
            let report = Report::from(Status(byte));
            prop_assert_eq!(report.faults.is_empty() && report.is_empty(), byte == 0);
        }

        /// What a text answer leaves behind may be taken for a fault, never for health.
        #[test]
        fn a_stray_letter_is_never_well_and_idle(letter in "[ -~\r\n]") {
            let report = Report::from(Status(letter.as_bytes()[0]));
            prop_assert!(!report.faults.is_empty() || !report.is_empty());
        }
    }
}
