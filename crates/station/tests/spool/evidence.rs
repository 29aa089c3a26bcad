//! A database that is busy, or does not write, at the very moment a label comes out: no job stays on its way for ever.

use super::bench::{Bench, PATIENCE, id};
use model::*;
use rusqlite::{Connection, TransactionBehavior};
use sandbox::printer::Behaviour;
use station::calls::{self, AnswerJob, PauseQueue};
use std::time::Duration;
use store::{JobMove, NewJob};

fn database(bench: &Bench) -> Connection {
    Connection::open(bench.folder.path().join("station.db")).unwrap()
}

/// Nothing that makes a job this is written from now on.
fn refuses(bench: &Bench, states: &str) {
    let trigger = format!(
        "CREATE TRIGGER full BEFORE UPDATE ON jobs WHEN NEW.state IN ({states}) BEGIN SELECT RAISE(ABORT, 'full'); END"
    );
    database(bench).execute_batch(&trigger).unwrap();
}

fn takes_again(bench: &Bench) {
    database(bench).execute_batch("DROP TRIGGER full").unwrap();
}

#[test]
fn evidence_that_comes_while_the_database_is_busy_is_written_when_it_can_be() {
    let bench = Bench::new(Proof::Odometer);
    bench.practice.set_pace(Duration::from_secs(3600));
    let job = bench.queue();
    bench.state(job, JobState::Sent);
    let mut other = database(&bench);
    let busy = other.transaction_with_behavior(TransactionBehavior::Immediate).unwrap();
    bench.practice.set_pace(Duration::ZERO);
    bench.says(Some(ProblemCode::StoreBusy));
    assert_eq!((bench.job(job).state, bench.copies()), (JobState::Sent, 1));
    busy.rollback().unwrap();
    assert_eq!(bench.settled(job).state, JobState::Printed);
    assert_eq!(bench.copies(), 1);
    bench.says(None);
}

#[test]
fn whatever_could_not_be_written_of_a_job_is_written_once_there_is_room() {
    for (proof, states) in [
        (Proof::Odometer, "'sent'"),
        (Proof::Odometer, "'printed'"),
        (Proof::Odometer, "'sent', 'printed'"),
        (Proof::HandOver, "'sent', 'printed'"),
    ] {
        let bench = Bench::new(proof);
        refuses(&bench, states);
        let first = bench.queue();
        bench.says(Some(ProblemCode::StoreFailed));
        let second = bench.queue();
        assert!(bench.practice.wait_for(1, PATIENCE));
        assert_eq!(bench.copies(), 1, "the next one waits for it: {states}");
        takes_again(&bench);
        for job in [first, second] {
            let handed_over = if proof == Proof::HandOver { JobState::Sent } else { JobState::Printed };
            assert_eq!(bench.settled(job).state, handed_over, "{proof:?} {states}");
        }
        assert_eq!(bench.copies(), 2);
        bench.says(None);
    }
}

#[test]
fn a_doubt_that_could_not_be_written_is_settled_by_the_count() {
    let bench = Bench::new(Proof::Odometer);
    bench.practice.set_pace(Duration::from_secs(3600));
    let job = bench.queue();
    bench.state(job, JobState::Sent);
    refuses(&bench, "'unknown'");
    bench.practice.behave(Behaviour::NeverAnswers);
    bench.says(Some(ProblemCode::StoreFailed));
    assert_eq!(bench.job(job).state, JobState::Sent);
    bench.practice.set_pace(Duration::ZERO);
    bench.practice.behave(Behaviour::Normal);
    takes_again(&bench);
    assert_eq!(bench.settled(job).state, JobState::Printed);
    assert_eq!(bench.copies(), 1);
}

#[test]
fn evidence_that_was_never_written_is_asked_for_by_the_next_process() {
    let bench = Bench::new(Proof::Odometer);
    refuses(&bench, "'printed'");
    let job = bench.queue();
    bench.says(Some(ProblemCode::StoreFailed));
    assert!(bench.practice.wait_for(1, PATIENCE));
    let other = database(&bench);
    let bench = bench.opened_again_after(|| other.execute_batch("DROP TRIGGER full").unwrap());
    assert_eq!(bench.settled(job).state, JobState::Printed);
    assert_eq!(bench.copies(), 1);
}

#[test]
fn a_job_nobody_is_at_has_a_way_on() {
    for came_out in [true, false] {
        let bench = Bench::new(Proof::HostStatus);
        calls::queue_pause(&bench.station, PauseQueue { printer: id(), paused: true }).unwrap();
        let new = NewJob {
            document: Document::Test,
            title: String::new(),
            printer: id(),
            language: PrinterLanguage::Zpl,
            bytes: b"^XA^FO9,9^GB99,99,9^FS^XZ".to_vec(),
        };
        let at = UtcDateTime::from_millis(1);
        let job = bench.store.add_job(new, at).unwrap().id;
        bench.store.move_job(job, JobState::Sending, JobMove::at(at)).unwrap();
        bench.store.move_job(job, JobState::Sent, JobMove::at(at)).unwrap();
        let answered = calls::job_answer(&bench.station, AnswerJob { job, came_out }).unwrap();
        assert_eq!(answered.state, if came_out { JobState::Printed } else { JobState::Queued });
        bench.wake();
        assert_eq!(bench.settled(job).state, JobState::Printed);
        assert_eq!(bench.copies(), usize::from(!came_out));
    }
}
