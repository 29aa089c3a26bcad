//! What is wrong is said at the desk, and the job goes on by itself once it is put right.

use super::bench::Bench;
use model::*;
use sandbox::printer::Behaviour;
use std::time::Duration;

const FAULTS: [(Behaviour, ProblemCode); 14] = [
    (Behaviour::PaperOut, ProblemCode::PrinterPaperOut),
    (Behaviour::PaperOutSilently, ProblemCode::PrinterPaperOut),
    (Behaviour::RibbonOut, ProblemCode::PrinterRibbonOut),
    (Behaviour::HeadOpen, ProblemCode::PrinterHeadOpen),
    (Behaviour::Paused, ProblemCode::PrinterPaused),
    (Behaviour::TooHot, ProblemCode::PrinterTooHot),
    (Behaviour::TooCold, ProblemCode::PrinterTooCold),
    (Behaviour::BufferFull, ProblemCode::PrinterBufferFull),
    (Behaviour::MemoryLost, ProblemCode::PrinterMemoryLost),
    (Behaviour::CutterStuck, ProblemCode::PrinterCutter),
    (Behaviour::Jammed, ProblemCode::PrinterJam),
    (Behaviour::MarkNotFound, ProblemCode::PrinterMark),
    (Behaviour::NeverAnswers, ProblemCode::PrinterNoAnswer),
    (Behaviour::AnswersGarbage, ProblemCode::PrinterNoAnswer),
];

#[test]
fn a_fault_before_the_label_keeps_it_waiting_and_no_longer() {
    let bench = Bench::new(Proof::Odometer);
    for (printed, (fault, code)) in FAULTS.into_iter().enumerate() {
        bench.practice.behave(fault);
        let job = bench.queue();
        bench.says(Some(code));
        let waits = bench.until(job, |job| job.problem.is_some());
        assert_eq!((waits.state, waits.problem.unwrap().code), (JobState::Queued, code));
        assert_eq!(bench.copies(), printed, "{fault:?}");
        bench.practice.behave(Behaviour::Normal);
        let job = bench.settled(job);
        assert_eq!((job.state, job.problem), (JobState::Printed, None), "{fault:?}");
        assert_eq!(bench.copies(), printed + 1, "{fault:?}");
        bench.says(None);
    }
}

#[test]
fn a_fault_under_the_label_is_waited_for_and_the_label_comes_out_once() {
    let bench = Bench::new(Proof::Odometer);
    // What answers nothing, or noise, is doubt in the middle of a label: see below.
    for (printed, (fault, code)) in FAULTS.into_iter().take(12).enumerate() {
        bench.practice.set_pace(Duration::from_secs(3600));
        let job = bench.queue();
        bench.state(job, JobState::Sent);
        bench.practice.behave(fault);
        bench.says(Some(code));
        bench.practice.set_pace(Duration::ZERO);
        assert_eq!((bench.job(job).state, bench.copies()), (JobState::Sent, printed), "{fault:?}");
        bench.practice.behave(Behaviour::Normal);
        assert_eq!(bench.settled(job).state, JobState::Printed, "{fault:?}");
        assert_eq!(bench.copies(), printed + 1, "{fault:?}");
        bench.says(None);
    }
}

#[test]
fn a_printer_that_falls_silent_under_a_label_is_asked_again_and_its_count_decides() {
    let bench = Bench::new(Proof::Odometer);
    bench.practice.set_pace(Duration::from_secs(3600));
    let job = bench.queue();
    bench.state(job, JobState::Sent);
    bench.practice.behave(Behaviour::NeverAnswers);
    let unknown = bench.state(job, JobState::Unknown);
    assert_eq!(unknown.problem.unwrap().code, ProblemCode::PrinterSilent);
    bench.practice.set_pace(Duration::ZERO);
    bench.practice.behave(Behaviour::Normal);
    assert_eq!(bench.settled(job).state, JobState::Printed);
    assert_eq!(bench.copies(), 1);
}

#[test]
fn a_printer_that_is_off_makes_labels_wait() {
    let bench = Bench::new(Proof::Odometer);
    bench.practice.switch_off();
    let jobs = [bench.queue(), bench.queue()];
    bench.says(Some(ProblemCode::PrinterOffline));
    bench.practice.switch_on().unwrap();
    for job in jobs {
        assert_eq!(bench.settled(job).state, JobState::Printed);
    }
    assert_eq!(bench.copies(), 2);
    bench.says(None);
}

#[test]
fn paper_that_ends_in_the_middle_of_a_batch_holds_the_batch_up_and_no_label_is_lost() {
    let bench = Bench::new(Proof::Odometer);
    bench.practice.set_pace(Duration::from_millis(20));
    bench.practice.behave(Behaviour::PaperOutAfter(3));
    let jobs: Vec<JobId> = (0..6).map(|_| bench.queue()).collect();
    bench.says(Some(ProblemCode::PrinterPaperOut));
    assert_eq!(bench.copies(), 3);
    bench.practice.behave(Behaviour::Normal);
    for job in jobs {
        assert_eq!(bench.settled(job).state, JobState::Printed);
    }
    assert_eq!(bench.copies(), 6);
}

#[test]
fn a_peeled_label_is_to_be_taken_before_the_next() {
    let bench = Bench::new(Proof::Odometer);
    bench.practice.behave(Behaviour::Peels);
    let jobs = [bench.queue(), bench.queue()];
    for (printed, job) in (1..).zip(jobs) {
        assert!(bench.practice.wait_for(printed, super::bench::PATIENCE));
        bench.says(Some(ProblemCode::PrinterLabelWaiting));
        assert_eq!(bench.copies(), printed);
        bench.practice.take_label();
        assert_eq!(bench.settled(job).state, JobState::Printed);
    }
}

#[test]
fn what_the_count_cannot_tell_is_one_question_and_never_a_second_copy() {
    for (bad_day, copies, code) in [
        (Behaviour::PrintsTwice, 2, ProblemCode::PrinterCountedOtherwise),
        (Behaviour::Shared, 1, ProblemCode::PrinterCountedOtherwise),
        (Behaviour::PaperOutMidLabel, 2, ProblemCode::PrinterCountedOtherwise),
        (Behaviour::Swallows, 0, ProblemCode::PrinterNotCounted),
    ] {
        let bench = Bench::new(Proof::Odometer);
        bench.practice.behave(bad_day);
        let job = bench.queue();
        if bad_day == Behaviour::PaperOutMidLabel {
            bench.says(Some(ProblemCode::PrinterPaperOut));
            bench.practice.behave(Behaviour::Normal);
        }
        let asked = bench.settled(job);
        assert_eq!((asked.state, asked.problem.unwrap().code), (JobState::Unknown, code), "{bad_day:?}");
        assert_eq!(bench.copies(), copies, "{bad_day:?}");
        // The next label does not mind.
        bench.practice.behave(Behaviour::Normal);
        assert_eq!(bench.settled(bench.queue()).state, JobState::Printed, "{bad_day:?}");
        assert_eq!(bench.copies(), copies + 1, "{bad_day:?}");
    }
}

#[test]
fn half_a_label_left_in_the_printer_is_told_and_the_label_goes_out_whole_once_it_is_gone() {
    let bench = Bench::new(Proof::Odometer);
    bench.practice.behave(Behaviour::KeepsHalfAfter(100));
    let job = bench.queue();
    bench.says(Some(ProblemCode::PrinterHalfLabel));
    assert_eq!(bench.copies(), 0);
    bench.practice.behave(Behaviour::Normal);
    assert_eq!(bench.settled(job).state, JobState::Printed);
    assert_eq!(bench.copies(), 1);
}
