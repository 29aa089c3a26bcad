//! A real CUPS whose answers get lost: what it took over is found again in its list, and prints once.

use super::bench::{Bench, PATIENCE, id, printer};
use super::cups::Cups;
use model::*;
use station::calls::{self, AnswerJob};
use std::io::{Read as _, Write as _};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::thread;

/// The way to CUPS.
struct Way {
    port: u16,
    /// The answer to the next job is lost, and the way is shut then.
    loses_answer: Arc<AtomicBool>,
    shut: Arc<AtomicBool>,
}

impl Way {
    fn to(cups: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let way = Self { port, loses_answer: Arc::default(), shut: Arc::default() };
        let (loses_answer, shut) = (Arc::clone(&way.loses_answer), Arc::clone(&way.shut));
        thread::spawn(move || {
            for client in listener.incoming().map_while(Result::ok) {
                let (loses_answer, shut) = (Arc::clone(&loses_answer), Arc::clone(&shut));
                if !shut.load(SeqCst) {
                    thread::spawn(move || pass(client, cups, &loses_answer, &shut));
                }
            }
        });
        way
    }
}

/// One connection. Only a job has the name of a job in its question.
fn pass(mut client: TcpStream, cups: u16, loses_answer: &AtomicBool, shut: &AtomicBool) {
    let Ok(mut server) = TcpStream::connect(("127.0.0.1", cups)) else { return };
    let is_job = Arc::new(AtomicBool::new(false));
    let (mut from, mut to, saw_job) = (client.try_clone().unwrap(), server.try_clone().unwrap(), Arc::clone(&is_job));
    let asking = thread::spawn(move || {
        let (mut question, mut buffer) = (Vec::new(), [0; 4096]);
        while let Ok(count @ 1..) = from.read(&mut buffer) {
            question.extend_from_slice(&buffer[..count]);
            saw_job.store(question.windows(14).any(|part| part == b"packdesk-test-"), SeqCst);
            let _ = to.write_all(&buffer[..count]);
        }
        let _ = to.shutdown(Shutdown::Both);
    });
    let mut buffer = [0; 4096];
    while let Ok(count @ 1..) = server.read(&mut buffer) {
        if is_job.load(SeqCst) && !buffer.starts_with(b"HTTP/1.1 100") && loses_answer.swap(false, SeqCst) {
            shut.store(true, SeqCst);
            break;
        }
        let _ = client.write_all(&buffer[..count]);
    }
    let _ = client.shutdown(Shutdown::Both);
    let _ = asking.join();
}

#[test]
fn a_job_whose_answer_was_lost_is_found_in_its_queue_and_prints_once() {
    let bench = Bench::new(Proof::HandOver);
    let cups = Cups::start();
    cups.add_raw_queue("Labels", bench.practice.port());
    let way = Way::to(cups.port);
    let name = format!("ipp://127.0.0.1:{}/printers/Labels", way.port);
    let queue =
        Printer { connection: PrinterConnection::Queue { name }, ..printer(&id().0, &bench.practice, Proof::HandOver) };
    calls::printer_save(&bench.station, queue).unwrap();
    bench.practice.switch_off();
    way.loses_answer.store(true, SeqCst);
    let job = bench.queue();
    // Nobody knows, and the queue cannot be asked: printing once more would be a second copy.
    assert!(bench.state(job, JobState::Unknown).evidence.is_none());
    let no = AnswerJob { job, came_out: false };
    assert_eq!(calls::job_answer(&bench.station, no).unwrap_err().code, ProblemCode::QueueJobStays);
    way.shut.store(false, SeqCst);
    let found = bench.state(job, JobState::Sent);
    assert!(matches!(found.evidence, Some(Evidence::HandedOver { .. })), "{found:?}");
    bench.practice.switch_on().unwrap();
    assert!(bench.practice.wait_for(1, PATIENCE));
    assert_eq!(bench.copies(), 1);
}
