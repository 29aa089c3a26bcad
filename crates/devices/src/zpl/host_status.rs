//! `~HS`, host status: three lines of fields, each between STX and ETX.

use super::{fields, frames};
use crate::Fault;
use crate::question::Question;
use crate::report::Report;

/// Asks for the host status.
pub const HOST_STATUS: Question<HostStatus> = Question { text: b"~HS", read };

/// The print mode of a printer that peels.
const PEEL: &str = "1";

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
    /// It peels labels from their liner, and the last one has not been taken.
    pub label_waiting: bool,
}

fn read(answer: &[u8]) -> Option<HostStatus> {
    let lines: Vec<&str> = frames(answer).collect();
    lines.windows(3).find_map(|lines| parse(&fields(lines[0]), &fields(lines[1])))
}

/// Only a whole and exact answer counts: a flag that is neither 0 nor 1 must not pass for "nothing is wrong".
fn parse(first: &[&str], second: &[&str]) -> Option<HostStatus> {
    let [_, paper, pause, _, formats, full, _, partial, _, lost, cold, hot, ..] = first else { return None };
    let [_, _, head, ribbon, _, mode, _, untaken, remaining, ..] = second else { return None };
    Some(HostStatus {
        paper_out: flag(paper)?,
        paused: flag(pause)?,
        formats_waiting: formats.parse().ok()?,
        buffer_full: flag(full)?,
        partial_format: flag(partial)?,
        memory_lost: flag(lost)?,
        too_cold: flag(cold)?,
        too_hot: flag(hot)?,
        head_open: flag(head)?,
        ribbon_out: flag(ribbon)?,
        labels_remaining: remaining.parse().ok()?,
        // The flag means something only in this mode.
        label_waiting: *mode == PEEL && *untaken == "1",
    })
}

fn flag(field: &str) -> Option<bool> {
    match field {
        "0" => Some(false),
        "1" => Some(true),
        _ => None,
    }
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
            (self.label_waiting, Fault::LabelWaiting),
        ];
        faults.into_iter().filter_map(|(is, fault)| is.then_some(fault)).collect()
    }

    /// Whether everything it was sent has come out.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.formats_waiting == 0 && self.labels_remaining == 0 && !self.partial_format
    }
}

impl From<HostStatus> for Report {
    fn from(status: HostStatus) -> Self {
        Self {
            faults: status.faults(),
            waiting: status.formats_waiting,
            is_partial: status.partial_format,
            remaining: status.labels_remaining,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const READY: &[u8] =
        b"\x02030,0,0,1218,000,0,0,0,000,0,0,0\x03\r\n\x02001,0,0,0,0,2,4,0,00000000,1,000\x03\r\n\x021234,0\x03\r\n";
    const IN_TROUBLE: &[u8] =
        b"\x02030,1,1,1218,002,1,0,1,000,1,1,1\x03\r\n\x02001,0,1,1,0,2,4,0,00000003,1,000\x03\r\n\x020000,0\x03\r\n";

    #[test]
    fn a_ready_printer_has_no_fault_and_nothing_waiting() {
        let status = read(READY).unwrap();
        assert!(status.faults().is_empty());
        assert!(status.is_empty());
    }

    #[test]
    fn every_flag_is_a_fault_and_the_open_head_is_told_first() {
        let status = read(IN_TROUBLE).unwrap();
        assert_eq!(status.faults().first(), Some(&Fault::HeadOpen));
        assert_eq!(status.faults().len(), 8);
        assert_eq!((status.formats_waiting, status.labels_remaining, status.partial_format), (2, 3, true));
        assert!(!status.is_empty());
    }

    /// The place of each flag and count, by line and field, as the guide numbers them.
    #[test]
    fn every_field_is_read_from_its_own_place() {
        type Told = fn(&HostStatus) -> bool;
        let places: [(usize, usize, Told); 11] = [
            (0, 1, |status| status.paper_out),
            (0, 2, |status| status.paused),
            (0, 4, |status| status.formats_waiting == 1),
            (0, 5, |status| status.buffer_full),
            (0, 7, |status| status.partial_format),
            (0, 9, |status| status.memory_lost),
            (0, 10, |status| status.too_cold),
            (0, 11, |status| status.too_hot),
            (1, 2, |status| status.head_open),
            (1, 3, |status| status.ribbon_out),
            (1, 8, |status| status.labels_remaining == 1),
        ];
        for (line, field, told) in places {
            let mut lines: Vec<Vec<String>> =
                frames(READY).map(|line| fields(line).into_iter().map(str::to_owned).collect()).collect();
            lines[line][field] = "1".to_owned();
            let answer: String = lines.iter().map(|line| format!("\x02{}\x03\r\n", line.join(","))).collect();
            let status = read(answer.as_bytes()).unwrap();
            assert!(told(&status), "line {line} field {field}");
            assert_eq!(places.iter().filter(|(.., other)| other(&status)).count(), 1, "line {line} field {field}");
        }
    }

    #[test]
    fn a_label_waits_to_be_taken_only_from_a_printer_that_peels() {
        let told = |fields: &str| {
            let answer = String::from_utf8_lossy(READY).replacen("2,4,0,", fields, 1);
            read(answer.as_bytes()).unwrap().label_waiting
        };
        assert!(told("1,4,1,"));
        assert!(!told("1,4,0,"));
        assert!(!told("2,4,1,"));
    }

    #[test]
    fn a_flag_that_is_neither_yes_nor_no_is_no_answer() {
        let odd = String::from_utf8_lossy(READY).replacen("030,0", "030,?", 1);
        assert_eq!(read(odd.as_bytes()), None);
    }

    proptest! {
        #[test]
        fn nothing_a_printer_says_is_too_odd(answer in proptest::collection::vec(any::<u8>(), 0..200)) {
            prop_assert_eq!(read(&answer), None);
        }

        #[test]
        fn almost_an_answer_is_read_or_refused(
            answer in "(\u{2}[0-9,?]{0,40}\u{3}(\r\n)?){0,5}",
        ) {
            let _ = read(answer.as_bytes());
        }

        #[test]
        fn half_an_answer_is_none(cut in 0..READY.len() - 3) {
            prop_assert_eq!(read(&READY[..cut]), None);
        }

        #[test]
        fn noise_around_an_answer_is_passed_over(
            before in proptest::collection::vec(any::<u8>().prop_filter("no frame", |byte| *byte != 2), 0..50),
            after in proptest::collection::vec(any::<u8>(), 0..50),
        ) {
            prop_assert_eq!(read(&[&before, READY, &after].concat()), read(READY));
        }
    }
}
