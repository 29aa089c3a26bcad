//! Judging from a printer's answers whether a document came out. Pure: the moment is passed in.

use crate::error::{Doubt, Fault};
use crate::health::Answer;
use crate::report::Report;
use crate::tally::Tally;
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
    /// Whether it was seen to have something to do.
    worked: bool,
}

impl Watch {
    pub(crate) fn new(patience: Duration, now: Instant) -> Self {
        Self { patience, heard: now, moved: now, last: None, worked: false }
    }

    /// A printer with a fault is waited for as long as it tells of it: a person sees to it. One that is silent, or
    /// well and yet stands still, is waited for as long as `patience`.
    pub(crate) fn judge(&mut self, answer: Answer, now: Instant) -> Verdict {
        self.worked |= match &answer {
            Answer::Status(report) => !report.is_empty() || !report.faults.is_empty(),
            Answer::Faults(_) => true,
            Answer::Stale(_) | Answer::Nothing => false,
        };
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
                self.last = Some(report);
                return Verdict::Done;
            }
            Answer::Status(report) => {
                let mut faults = report.faults.clone();
                // What is being received moves; a half label that stands still has lost its other half for good.
                if faults.is_empty() && report.is_partial && late(self.moved) {
                    faults.push(Fault::HalfLabel);
                }
                let moves = self.last.as_ref() != Some(&report);
                self.last = Some(report);
                if !faults.is_empty() || moves {
                    (self.heard, self.moved) = (now, now);
                    return Verdict::Wait(faults);
                }
            }
        }
        self.heard = now;
        if late(self.moved) { Verdict::Doubt(Doubt::Unfinished) } else { Verdict::Wait(Vec::new()) }
    }

    /// Whether it has said the same for a while, and nothing of what is wrong.
    pub(crate) fn stands_still(&self, answer: &Answer, now: Instant) -> bool {
        let same = matches!(answer, Answer::Status(report) if self.last.as_ref() == Some(report));
        same && now.saturating_duration_since(self.moved) >= self.patience / 10
    }

    /// Judges a printer that is done and well, tells nothing but that, and counts nothing. It has to have been seen at work: some
    /// say that their buffer is empty whatever is in it.
    pub(crate) fn judge_work(&self, now: Instant) -> Verdict {
        let late = now.saturating_duration_since(self.moved) >= self.patience / 4;
        match (self.worked, late) {
            (true, _) => Verdict::Done,
            (false, true) => Verdict::Doubt(Doubt::NeverBusy),
            (false, false) => Verdict::Wait(Vec::new()),
        }
    }

    /// Judges the count of labels of a printer that is done and well. It may lag behind for as long as `patience`.
    pub(crate) fn judge_count(&self, tally: Tally, count: Option<u64>, now: Instant) -> Verdict {
        let late = now.saturating_duration_since(self.moved) >= self.patience;
        let Tally { before, labels } = tally;
        let Some(after) = count else {
            return if late { Verdict::Doubt(Doubt::Silent) } else { Verdict::Wait(Vec::new()) };
        };
        match after.checked_sub(before) {
            Some(counted) if counted == labels => Verdict::Done,
            Some(counted) if counted < labels && !late => Verdict::Wait(Vec::new()),
            Some(0) => Verdict::Doubt(Doubt::NotCounted(before)),
            Some(counted) if counted < labels => Verdict::Doubt(Doubt::CountedSome { before, after, labels }),
            _ => Verdict::Doubt(Doubt::CountedOtherwise { before, after }),
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
    fn a_half_label_that_stands_still_is_told_and_waited_for() {
        let half = || Report { is_partial: true, ..DONE };
        let told = verdicts(std::iter::repeat_n(Answer::Status(half()), 40).chain([Answer::Status(DONE)]));
        assert_eq!(told[9], Verdict::Wait(Vec::new()));
        assert_eq!(told[10], Verdict::Wait(vec![Fault::HalfLabel]));
        assert_eq!(told[40], Verdict::Done);
    }

    #[test]
    fn only_as_many_labels_more_as_were_sent_are_evidence() {
        let start = Instant::now();
        let watch = Watch::new(PATIENCE, start);
        for labels in [1, 3] {
            let tally = Tally { before: 7, labels };
            let count = |count, seconds| watch.judge_count(tally, count, start + Duration::from_secs(seconds));
            for counted in 0..labels {
                assert_eq!(count(Some(7 + counted), 1), Verdict::Wait(Vec::new()));
            }
            assert_eq!(count(Some(7 + labels), 1), Verdict::Done);
            assert_eq!(count(Some(7), 10), Verdict::Doubt(Doubt::NotCounted(7)));
            assert_eq!(count(None, 10), Verdict::Doubt(Doubt::Silent));
            for after in [0, 6, 8 + labels, u64::MAX] {
                assert_eq!(count(Some(after), 1), Verdict::Doubt(Doubt::CountedOtherwise { before: 7, after }));
            }
        }
        let some = watch.judge_count(Tally { before: 7, labels: 3 }, Some(9), start + PATIENCE);
        assert_eq!(some, Verdict::Doubt(Doubt::CountedSome { before: 7, after: 9, labels: 3 }));
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
