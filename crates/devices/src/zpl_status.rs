//! What a ZPL printer answers to `~HS`, its host status.
//!
//! Source: Zebra, *ZPL II Programming Guide*, `~HS` Host Status Return: three lines, each between STX and ETX,
//! followed by CR LF, of comma-separated fields.

use crate::Fault;

/// The question.
pub const ASK: &[u8] = b"~HS";

/// The fields of the answer that tell whether a label came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HostStatus {
    /// Labels are out.
    pub paper_out: bool,
    /// The pause key was pressed.
    pub paused: bool,
    /// Formats that wait in the receive buffer.
    pub formats_waiting: u32,
    /// The receive buffer is full.
    pub buffer_full: bool,
    /// A format is being received or was never ended.
    pub partial_format: bool,
    /// The memory is damaged.
    pub memory_lost: bool,
    /// The head is too cold.
    pub too_cold: bool,
    /// The head is too hot.
    pub too_hot: bool,
    /// The head is open.
    pub head_open: bool,
    /// The ribbon is out.
    pub ribbon_out: bool,
    /// Labels still to print of the batch under way.
    pub labels_remaining: u32,
}

/// Whether the three lines have all come.
#[must_use]
pub fn is_whole(answer: &[u8]) -> bool {
    answer.iter().filter(|byte| **byte == ETX).count() >= 3
}

const STX: u8 = 0x02;
const ETX: u8 = 0x03;

/// Reads the answer; nothing when it is not one.
#[must_use]
pub fn parse(answer: &[u8]) -> Option<HostStatus> {
    let mut lines = answer.split(|byte| *byte == STX).skip(1).map(|line| line.split(|byte| *byte == ETX).next());
    let first: Vec<&str> = fields(lines.next()??)?;
    let second: Vec<&str> = fields(lines.next()??)?;
    lines.next()??;
    let flag = |fields: &[&str], place: usize| Some(*fields.get(place)? == "1");
    Some(HostStatus {
        paper_out: flag(&first, 1)?,
        paused: flag(&first, 2)?,
        formats_waiting: first.get(4)?.parse().ok()?,
        buffer_full: flag(&first, 5)?,
        partial_format: flag(&first, 7)?,
        memory_lost: flag(&first, 9)?,
        too_cold: flag(&first, 10)?,
        too_hot: flag(&first, 11)?,
        head_open: flag(&second, 2)?,
        ribbon_out: flag(&second, 3)?,
        labels_remaining: second.get(8)?.parse().ok()?,
    })
}

fn fields(line: &[u8]) -> Option<Vec<&str>> {
    Some(std::str::from_utf8(line).ok()?.split(',').map(str::trim).collect())
}

impl HostStatus {
    /// What keeps it from printing, the most telling first. A buffer that is not empty is not a fault.
    #[must_use]
    pub fn faults(&self) -> Vec<Fault> {
        let faults = [
            (self.head_open, Fault::HeadOpen),
            (self.paper_out, Fault::PaperOut),
            (self.ribbon_out, Fault::RibbonOut),
            (self.memory_lost, Fault::MemoryLost),
            (self.too_hot, Fault::TooHot),
            (self.too_cold, Fault::TooCold),
            (self.buffer_full, Fault::BufferFull),
            (self.paused, Fault::Paused),
        ];
        faults.into_iter().filter_map(|(is, fault)| is.then_some(fault)).collect()
    }

    /// Whether everything it was sent has come out.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.formats_waiting == 0 && self.labels_remaining == 0 && !self.partial_format
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const READY: &[u8] =
        b"\x02030,0,0,1218,000,0,0,0,000,0,0,0\x03\r\n\x02001,0,0,0,0,2,4,0,00000000,1,000\x03\r\n\x021234,0\x03\r\n";

    #[test]
    fn a_ready_printer_has_no_fault_and_nothing_waiting() {
        let status = parse(READY).unwrap();
        assert!(is_whole(READY));
        assert!(status.faults().is_empty());
        assert!(status.is_empty());
    }

    #[test]
    fn every_flag_is_read_from_its_own_place() {
        let open = b"\x02030,1,1,1218,002,1,0,1,000,1,1,1\x03\r\n\x02001,0,1,1,0,2,4,0,00000003,1,000\x03\r\n\x020000,0\x03\r\n";
        let status = parse(open).unwrap();
        assert_eq!(status.faults().first(), Some(&Fault::HeadOpen));
        assert_eq!(status.faults().len(), 8);
        assert_eq!((status.formats_waiting, status.labels_remaining, status.partial_format), (2, 3, true));
        assert!(!status.is_empty());
    }

    proptest! {
        #[test]
        fn nothing_a_printer_says_is_too_odd(answer in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = (is_whole(&answer), parse(&answer));
        }

        #[test]
        fn half_an_answer_is_none(cut in 0..READY.len() - 4) {
            prop_assert_eq!(parse(&READY[..cut]).is_some() && is_whole(&READY[..cut]), false);
        }
    }
}
