//! What a person does to the spool.

use super::bench::{Bench, id};
use model::*;
use sandbox::printer::Behaviour;
use station::calls::{self, AnswerJob, PauseQueue};
use std::time::Duration;

fn answer(bench: &Bench, job: JobId, came_out: bool) {
    calls::job_answer(&bench.station, AnswerJob { job, came_out }).unwrap();
}

fn pause(bench: &Bench, paused: bool) {
    calls::queue_pause(&bench.station, PauseQueue { printer: id(), paused }).unwrap();
}

#[test]
fn a_job_is_taken_out_of_its_queue_before_it_is_begun_and_not_after() {
    let bench = Bench::new(Proof::Odometer);
    bench.practice.behave(Behaviour::PaperOut);
    let (gone, stays) = (bench.queue(), bench.queue());
    let cancelled = calls::job_cancel(&bench.station, gone).unwrap();
    assert_eq!((cancelled.state, cancelled.problem.unwrap().code), (JobState::Failed, ProblemCode::JobCancelled));
    bench.practice.behave(Behaviour::Normal);
    assert_eq!(bench.settled(stays).state, JobState::Printed);
    assert_eq!(bench.copies(), 1);
    assert_eq!(calls::job_cancel(&bench.station, stays).unwrap_err().code, ProblemCode::JobNotWaiting);
    assert_eq!(calls::job_cancel(&bench.station, gone).unwrap_err().code, ProblemCode::JobNotWaiting);
}

#[test]
fn a_job_taken_out_while_it_waits_in_memory_is_not_printed() {
    let bench = Bench::new(Proof::Odometer);
    bench.practice.set_pace(Duration::from_millis(300));
    let (first, second, third) = (bench.queue(), bench.queue(), bench.queue());
    bench.state(first, JobState::Sent);
    calls::job_cancel(&bench.station, second).unwrap();
    assert_eq!(bench.settled(third).state, JobState::Printed);
    assert_eq!(bench.copies(), 2);
}

#[test]
fn a_held_queue_begins_nothing_until_it_is_let_go() {
    let bench = Bench::new(Proof::Odometer);
    pause(&bench, true);
    let job = bench.queue();
    assert!(calls::printers(&bench.station, ()).unwrap()[0].paused);
    // It stays held in the next process.
    let bench = bench.opened_again();
    assert_eq!((bench.job(job).state, bench.copies()), (JobState::Queued, 0));
    pause(&bench, false);
    assert_eq!(bench.settled(job).state, JobState::Printed);
    let nowhere = PauseQueue { printer: PrinterId("nowhere".to_owned()), paused: true };
    assert_eq!(calls::queue_pause(&bench.station, nowhere).unwrap_err().code, ProblemCode::NoSuchPrinter);
}

#[test]
fn holding_a_queue_lets_the_label_under_way_come_to_its_end() {
    let bench = Bench::new(Proof::Odometer);
    bench.practice.set_pace(Duration::from_millis(200));
    let (under_way, waits) = (bench.queue(), bench.queue());
    bench.state(under_way, JobState::Sent);
    pause(&bench, true);
    assert_eq!(bench.settled(under_way).state, JobState::Printed);
    assert_eq!(bench.job(waits).state, JobState::Queued);
    pause(&bench, false);
    assert_eq!(bench.settled(waits).state, JobState::Printed);
}

/// The label lies in the printer's memory while a person says that it did not come out: sent again at once, it would come
/// out twice.
#[test]
fn a_label_that_comes_out_after_somebody_said_no_is_asked_about_again() {
    let bench = Bench::new(Proof::Odometer);
    bench.practice.set_pace(Duration::from_secs(3600));
    let job = bench.queue();
    bench.state(job, JobState::Sent);
    bench.practice.unplug();
    bench.state(job, JobState::Unknown);
    answer(&bench, job, false);
    bench.practice.set_pace(Duration::ZERO);
    assert!(bench.practice.wait_for(1, super::bench::PATIENCE));
    bench.practice.switch_on().unwrap();
    let asked = bench.until(job, |job| job.state == JobState::Unknown && job.is_settled());
    assert_eq!(asked.problem.unwrap().code, ProblemCode::PrinterCountedSince);
    assert_eq!(bench.copies(), 1);
    answer(&bench, job, true);
    assert_eq!(bench.job(job).state, JobState::Printed);
    assert_eq!(bench.copies(), 1);
}

#[test]
fn a_label_somebody_saw_did_not_come_out_is_sent_again() {
    let bench = Bench::new(Proof::Odometer);
    bench.practice.set_pace(Duration::from_secs(3600));
    let job = bench.queue();
    bench.state(job, JobState::Sent);
    bench.practice.switch_off();
    bench.state(job, JobState::Unknown);
    answer(&bench, job, false);
    bench.practice.set_pace(Duration::ZERO);
    bench.practice.switch_on().unwrap();
    assert_eq!(bench.settled(job).state, JobState::Printed);
    assert_eq!(bench.copies(), 1);
}

#[test]
fn what_came_to_its_end_is_printed_again_and_nothing_before() {
    let bench = Bench::new(Proof::Odometer);
    bench.practice.behave(Behaviour::PaperOut);
    let first = bench.queue();
    bench.says(Some(ProblemCode::PrinterPaperOut));
    assert_eq!(calls::job_again(&bench.station, first).unwrap_err().code, ProblemCode::JobNotEnded);
    bench.practice.behave(Behaviour::Normal);
    bench.state(first, JobState::Printed);
    let again = calls::job_again(&bench.station, first).unwrap();
    assert_eq!(bench.settled(again.id).state, JobState::Printed);
    assert_eq!(bench.copies(), 2);
    assert_eq!(calls::job_again(&bench.station, JobId(99)).unwrap_err().code, ProblemCode::NoSuchJob);
}
