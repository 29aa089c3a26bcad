//! Every byte of a job as the point where the cable goes, the power fails or the process dies.

use crate::bench::{Bench, id};
use model::*;
use sandbox::printer::Behaviour;
use station::calls::{self, AnswerJob, PauseQueue};
use std::io::Write as _;
use std::net::TcpStream;
use store::{JobMove, Store};

/// A printer that counts settles every byte by itself: each label comes out once, and nobody is asked.
fn each_byte_of_a_counting_printer(bad_day: impl Fn(usize) -> Behaviour) {
    let bench = Bench::new(Proof::Odometer);
    for (copies, at) in (2..).zip(1..=bench.label_bytes()) {
        bench.practice.behave(bad_day(at));
        let job = bench.settled(bench.queue());
        assert_eq!(job.state, JobState::Printed, "byte {at}: {job:?}");
        assert!(matches!(job.evidence, Some(Evidence::Odometer { .. })), "byte {at}: {job:?}");
        assert_eq!(bench.copies(), copies, "byte {at}");
    }
}

#[test]
fn a_cable_pulled_at_any_byte_neither_loses_nor_doubles_a_label() {
    each_byte_of_a_counting_printer(Behaviour::VanishesAfter);
}

#[test]
fn a_power_cut_at_any_byte_neither_loses_nor_doubles_a_label() {
    each_byte_of_a_counting_printer(Behaviour::PowerCutAfter);
}

/// A printer without a count cannot tell: every byte is one question, and the answer of whoever looks makes it one label.
#[test]
fn a_cable_pulled_at_any_byte_of_a_printer_without_a_count_is_one_question() {
    let bench = Bench::new(Proof::HostStatus);
    for (copies, at) in (2..).zip(1..=bench.label_bytes()) {
        bench.practice.behave(Behaviour::VanishesAfter(at));
        let job = bench.settled(bench.queue());
        assert_eq!(job.state, JobState::Unknown, "byte {at}: {job:?}");
        let came_out = bench.copies() == copies;
        calls::job_answer(&bench.station, AnswerJob { job: job.id, came_out }).unwrap();
        assert_eq!(bench.settled(job.id).state, JobState::Printed, "byte {at}");
        assert_eq!(bench.copies(), copies, "byte {at}");
    }
}

/// What a process leaves that is killed after so many bytes: the job on disk as begun, and those bytes in the printer.
#[test]
fn a_process_killed_at_any_byte_neither_loses_nor_doubles_a_label() {
    let mut bench = Bench::new(Proof::Odometer);
    let bytes = bench.label_bytes();
    for (copies, at) in (2..).zip(0..=bytes) {
        let job = killed_after(&bench, at);
        bench = bench.opened_again();
        let job = bench.settled(job);
        assert_eq!(job.state, JobState::Printed, "byte {at}: {job:?}");
        assert_eq!(bench.copies(), copies, "byte {at}");
    }
}

/// Begins a job as the spool does, while nobody has the desk.
fn killed_after(bench: &Bench, bytes: usize) -> JobId {
    let store = Store::open(bench.folder.path()).unwrap();
    calls::queue_pause(&bench.station, PauseQueue { printer: id(), paused: true }).unwrap();
    let job = bench.job(bench.queue());
    let count = u64::try_from(bench.copies()).unwrap();
    store.move_job(job.id, JobState::Sending, JobMove { odometer: Some(count), ..JobMove::at(job.queued_at) }).unwrap();
    let document = store.job_bytes(job.id).unwrap();
    TcpStream::connect(("127.0.0.1", bench.practice.port())).unwrap().write_all(&document[..bytes]).unwrap();
    store.pause_queue(&id(), false, job.queued_at).unwrap();
    job.id
}
