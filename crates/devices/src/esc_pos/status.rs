//! The status bytes. Which question a byte answers cannot be told from it, but by its fixed bits whether it answers DLE
//! EOT or GS r.

use crate::Fault;
use crate::question::Question;

/// Asks why it is offline; answered at once.
pub const OFFLINE_CAUSE: Question<Status> = Question { text: &[0x10, 0x04, 2], read };
/// Asks which error it has; answered at once.
pub const ERROR_CAUSE: Question<Status> = Question { text: &[0x10, 0x04, 3], read };
/// Asks whether it has paper; answered at once.
pub const PAPER: Question<Status> = Question { text: &[0x10, 0x04, 4], read };
/// Asks about its paper once more, but in its turn: the answer says that everything sent before has been carried out.
pub const PASSED: Question<()> = Question { text: &[0x1D, b'r', 1], read: read_in_turn };

/// A status byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Status(u8);

fn read(answer: &[u8]) -> Option<Status> {
    match answer {
        [byte] if byte & 0x93 == 0x12 => Some(Status(*byte)),
        _ => None,
    }
}

fn read_in_turn(answer: &[u8]) -> Option<()> {
    answer.iter().any(|byte| byte & 0x90 == 0).then_some(())
}

impl Status {
    /// What an answer to [`OFFLINE_CAUSE`] says.
    #[must_use]
    pub fn offline_causes(self) -> Vec<Fault> {
        [(0x04, Fault::HeadOpen), (0x20, Fault::PaperOut)].into_iter().filter_map(|bit| self.told(bit)).collect()
    }

    /// Whether an answer to [`OFFLINE_CAUSE`] speaks of an error.
    #[must_use]
    pub const fn has_error(self) -> bool {
        self.0 & 0x40 != 0
    }

    /// What an answer to [`ERROR_CAUSE`] says. An error that mends itself is a hot head.
    #[must_use]
    pub fn error_causes(self) -> Vec<Fault> {
        let causes = [(0x08, Fault::Cutter), (0x40, Fault::TooHot), (0x20, Fault::Other)];
        let named: Vec<Fault> = causes.into_iter().filter_map(|bit| self.told(bit)).collect();
        if named.is_empty() { vec![Fault::Other] } else { named }
    }

    /// Whether an answer to [`PAPER`] says that there is none.
    #[must_use]
    pub const fn is_paper_out(self) -> bool {
        self.0 & 0x60 != 0
    }

    fn told(self, (bit, fault): (u8, Fault)) -> Option<Fault> {
        (self.0 & bit != 0).then_some(fault)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn bits_become_faults() {
        assert!(read(&[0x12]).unwrap().offline_causes().is_empty());
        assert_eq!(read(&[0x36]).unwrap().offline_causes(), [Fault::HeadOpen, Fault::PaperOut]);
        assert!(read(&[0x52]).unwrap().has_error());
        assert_eq!(read(&[0x1A]).unwrap().error_causes(), [Fault::Cutter]);
        assert_eq!(read(&[0x52]).unwrap().error_causes(), [Fault::TooHot]);
        assert_eq!(read(&[0x12]).unwrap().error_causes(), [Fault::Other]);
        assert!(read(&[0x72]).unwrap().is_paper_out());
        assert!(!read(&[0x1E]).unwrap().is_paper_out());
    }

    proptest! {
        #[test]
        fn a_byte_answers_one_kind_of_question_or_none(byte: u8) {
            prop_assert!(read(&[byte]).is_none() || read_in_turn(&[byte]).is_none());
        }

        #[test]
        fn only_one_byte_is_a_status(said in proptest::collection::vec(any::<u8>(), 0..20)) {
            prop_assert!(read(&said).is_none() || said.len() == 1);
        }
    }
}
