//! Judging from a printer's answers whether a document came out. Pure: the moment is passed in.

use crate::error::{Doubt, Fault};
use crate::health::Answer;
use crate::report::Report;
use std::time::{Duration, Instant};

/// What one more answer comes to.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It is done and well.
    Done,
    /// Not yet, and this is what is wrong with the printer; often nothing is.
    Wait(Vec<Fault>),
    /// Nobody knows, and waiting longer would not help.
    Doubt(Doubt),
}

/// Watches one document from the moment it was sent.
pub(crate) struct Watch {
    patience: Duration,
    /// When the printer last said anything.
    heard: Instant,
    /// When its work last moved, or it last had a reason to stand still.
    moved: Instant,
    last: Option<Report>,
}

impl Watch {
    pub(crate) fn new(patience: Duration, now: Instant) -> Self {
        Self { patience, heard: now, moved: now, last: None }
    }

    /// A printer with a fault is waited for as long as it tells of it: a person sees to it. One that is silent, or
    /// well and yet stands still, is waited for as long as `patience`.
    pub(crate) fn judge(&mut self, answer: Answer, now: Instant) -> Verdict {
        let late = |since: Instant| now.saturating_duration_since(since) >= self.patience;
        match answer {
            Answer::Nothing if late(self.heard) => return Verdict::Doubt(Doubt::Silent),
            Answer::Nothing => return Verdict::Wait(Vec::new()),
            Answer::Faults(faults) => {
                (self.heard, self.moved) = (now, now);
                return Verdict::Wait(faults);
            }
            Answer::Stale(_) => {}
            Answer::Status(report) if report.is_empty() && report.faults.is_empty() => {
                self.heard = now;
                return Verdict::Done;
            }
            Answer::Status(report) => {
                let faults = report.faults.clone();
                if !faults.is_empty() || self.last.as_ref() != Some(&report) {
                    (self.heard, self.moved) = (now, now);
                    self.last = Some(report);
                    return Verdict::Wait(faults);
                }
            }
        }
        self.heard = now;
        if late(self.moved) { Verdict::Doubt(Doubt::Unfinished) } else { Verdict::Wait(Vec::new()) }
    }

    /// Judges the count of labels of a printer that is done and well. It may lag behind for as long as `patience`.
    pub(crate) fn judge_count(&self, before: u64, count: Option<u64>, now: Instant) -> Verdict {
        let late = now.saturating_duration_since(self.moved) >= self.patience;
        match count {
            Some(after) if after.checked_sub(1) == Some(before) => Verdict::Done,
            Some(after) if after != before => Verdict::Doubt(Doubt::CountedOtherwise { before, after }),
            Some(_) if late => Verdict::Doubt(Doubt::NotCounted(before)),
            None if late => Verdict::Doubt(Doubt::Silent),
            _ => Verdict::Wait(Vec::new()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PATIENCE: Duration = Duration::from_secs(10);
    const DONE: Report = Report { faults: Vec::new(), waiting: 0, is_partial: false, remaining: 0 };
    const BUSY: Report = Report { faults: Vec::new(), waiting: 1, is_partial: false, remaining: 0 };

    fn out() -> Report {
        Report { faults: vec![Fault::PaperOut], ..BUSY }
    }

    /// What the answers come to, one given each second.
    fn verdicts(answers: impl IntoIterator<Item = Answer>) -> Vec<Verdict> {
        let start = Instant::now();
        let mut watch = Watch::new(PATIENCE, start);
        let seconds = answers.into_iter().zip(1..);
        seconds.map(|(answer, second)| watch.judge(answer, start + Duration::from_secs(second))).collect()
    }

    #[test]
    fn silence_becomes_doubt_when_patience_ends() {
        let silent = verdicts(std::iter::repeat_n(Answer::Nothing, 10));
        assert_eq!(silent[8], Verdict::Wait(Vec::new()));
        assert_eq!(silent[9], Verdict::Doubt(Doubt::Silent));
    }

    #[test]
    fn a_fault_is_waited_for_until_it_is_put_right() {
        let answers = std::iter::repeat_n(Answer::Status(out()), 100).chain([Answer::Status(DONE)]);
        let told = verdicts(answers);
        assert_eq!(told[99], Verdict::Wait(vec![Fault::PaperOut]));
        assert_eq!(told[100], Verdict::Done);
    }

    #[test]
    fn a_healthy_printer_that_stands_still_becomes_doubt() {
        let told = verdicts(std::iter::repeat_n(Answer::Status(BUSY), 11));
        assert_eq!(told[9], Verdict::Wait(Vec::new()));
        assert_eq!(told[10], Verdict::Doubt(Doubt::Unfinished));
    }

    #[test]
    fn another_programs_batch_is_waited_out_while_it_moves() {
        let batch = (1..=40).rev().map(|left| Answer::Status(Report { remaining: left, ..DONE }));
        assert_eq!(verdicts(batch.chain([Answer::Status(DONE)])).pop(), Some(Verdict::Done));
    }

    fn an_answer() -> impl Strategy<Value = Answer> {
        let faults = proptest::sample::subsequence(vec![Fault::PaperOut, Fault::HeadOpen], 0..=2);
        let status = (faults, 0u32..3, any::<bool>(), 0u32..3)
            .prop_map(|(faults, waiting, is_partial, remaining)| Report { faults, waiting, is_partial, remaining });
        prop_oneof![
            status.clone().prop_map(Answer::Status),
            status.prop_map(Answer::Stale),
            Just(Answer::Faults(vec![Fault::Jam])),
            Just(Answer::Nothing),
        ]
    }

    #[test]
    fn only_one_label_more_is_evidence() {
        let start = Instant::now();
        let watch = Watch::new(PATIENCE, start);
        let count = |count, seconds| watch.judge_count(7, count, start + Duration::from_secs(seconds));
        assert_eq!(count(Some(8), 1), Verdict::Done);
        assert_eq!(count(Some(7), 1), Verdict::Wait(Vec::new()));
        assert_eq!(count(Some(7), 10), Verdict::Doubt(Doubt::NotCounted(7)));
        assert_eq!(count(None, 10), Verdict::Doubt(Doubt::Silent));
        for after in [0, 6, 9, u64::MAX] {
            assert_eq!(count(Some(after), 1), Verdict::Doubt(Doubt::CountedOtherwise { before: 7, after }));
        }
    }

    proptest! {
        #[test]
        fn only_an_empty_and_healthy_status_of_now_is_evidence(answers in proptest::collection::vec(an_answer(), 1..40)) {
            for (answer, verdict) in answers.clone().into_iter().zip(verdicts(answers)) {
                prop_assert_eq!(verdict == Verdict::Done, answer == Answer::Status(DONE));
            }
        }
    }
}
