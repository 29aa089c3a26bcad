//! Every byte of a job as the point where the cable goes, the power fails or the process dies.

use super::bench::{Bench, id};
use model::*;
use sandbox::printer::Behaviour;
use station::calls::{self, AnswerJob};
use std::io::Write as _;
use std::net::TcpStream;
use store::{JobMove, NewJob};

/// A label with everything that is on one: text, a barcode, a graphic, a count of copies.
const LABEL: &[u8] = b"^XA^CI28^PW812^LL1218^FO40,40^A0N,36,36^FH^FDRue du Four 3_2C 75006 Paris^FS^FO40,120^BY3\
    ^BCN,200,N,N,N,D^FD(00)395212345000000015^FS^FO700,40^GFA,32,32,4,FF00FF00FF00FF00FF00FF00FF00FF00^FS^PQ1^XZ";

fn queue(bench: &Bench) -> JobId {
    let job = add(bench);
    bench.wake();
    job
}

/// Puts that label in the spool, which has not heard of it yet.
fn add(bench: &Bench) -> JobId {
    let label = NewJob {
        document: Document::File { order: None },
        title: String::new(),
        printer: id(),
        language: PrinterLanguage::Zpl,
        bytes: LABEL.to_vec(),
    };
    bench.store.add_job(label, UtcDateTime::from_millis(1)).unwrap().id
}

/// A printer that counts settles every byte by itself: each label comes out once, and nobody is asked.
fn each_byte_of_a_counting_printer(bad_day: impl Fn(usize) -> Behaviour) {
    let bench = Bench::new(Proof::Odometer);
    for (copies, at) in (1..).zip(1..=LABEL.len()) {
        bench.practice.behave(bad_day(at));
        let job = bench.settled(queue(&bench));
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
    for (copies, at) in (1..).zip(1..=LABEL.len()) {
        bench.practice.behave(Behaviour::VanishesAfter(at));
        let job = bench.settled(queue(&bench));
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
    for (copies, at) in (1..).zip(0..=LABEL.len()) {
        let job = killed_after(&bench, at);
        bench = bench.opened_again();
        let job = bench.settled(job);
        assert_eq!(job.state, JobState::Printed, "byte {at}: {job:?}");
        assert_eq!(bench.copies(), copies, "byte {at}");
    }
}

/// Begins a job as the spool does, while its queue is held so that the spool does not.
fn killed_after(bench: &Bench, bytes: usize) -> JobId {
    let store = &bench.store;
    let at = UtcDateTime::from_millis(1);
    store.pause_queue(&id(), true, at).unwrap();
    let job = add(bench);
    let count = u64::try_from(bench.copies()).unwrap();
    store.move_job(job, JobState::Sending, JobMove { odometer: Some(count), ..JobMove::at(at) }).unwrap();
    TcpStream::connect(("127.0.0.1", bench.practice.port())).unwrap().write_all(&LABEL[..bytes]).unwrap();
    store.pause_queue(&id(), false, at).unwrap();
    job
}
