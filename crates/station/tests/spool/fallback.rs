//! The printer that steps in.

use super::bench::{Bench, id, printer};
use model::*;
use sandbox::printer::{Behaviour, PracticePrinter};
use station::Event;
use station::calls;

/// A bench with a second printer to fall back on.
fn with_fallback(change: impl Fn(&mut Printer)) -> (Bench, PracticePrinter) {
    let bench = Bench::new(Proof::Odometer);
    let other = PracticePrinter::start(None).unwrap();
    let mut instead = printer("other", &other, Proof::Odometer);
    change(&mut instead);
    calls::printer_save(&bench.station, instead).unwrap();
    let first =
        Printer { fallback: Some(PrinterId("other".to_owned())), ..printer("bench", &bench.practice, Proof::Odometer) };
    calls::printer_save(&bench.station, first).unwrap();
    (bench, other)
}

#[test]
fn what_waits_for_a_printer_that_cannot_print_comes_out_of_its_fallback() {
    for bad_day in [Behaviour::PaperOut, Behaviour::HeadOpen, Behaviour::Jammed] {
        let (bench, other) = with_fallback(|_| ());
        let mut events = bench.station.listen();
        bench.practice.behave(bad_day);
        let jobs = [bench.queue(), bench.queue(), bench.queue()];
        for job in jobs {
            let job = bench.settled(job);
            assert_eq!((job.state, job.printer.0.as_str()), (JobState::Printed, "other"), "{bad_day:?}");
        }
        assert_eq!((bench.copies(), other.printed().len()), (0, 3));
        let told = std::iter::from_fn(|| events.try_recv().ok());
        let told: Vec<ProblemCode> = told
            .filter_map(|event| if let Event::Trouble { problem } = event { Some(problem.code) } else { None })
            .collect();
        assert!(told.contains(&ProblemCode::PrinterFellBack), "{told:?}");
        // Put right, it prints again.
        bench.practice.behave(Behaviour::Normal);
        bench.says(None);
        assert_eq!(bench.settled(bench.queue()).printer, id());
    }
}

#[test]
fn a_label_that_was_begun_stays_with_its_printer() {
    let (bench, other) = with_fallback(|_| ());
    bench.practice.behave(Behaviour::StallsAfter(100));
    let begun = bench.queue();
    assert!(bench.practice.wait_until_stalled(super::bench::PATIENCE));
    let waits = bench.queue();
    bench.practice.switch_off();
    bench.practice.behave(Behaviour::Normal);
    assert_eq!(bench.settled(waits).printer.0, "other");
    assert_eq!(other.printed().len(), 1);
    let begun = bench.job(begun);
    assert_eq!((begun.state, begun.printer.clone()), (JobState::Unknown, id()));
    bench.practice.switch_on().unwrap();
    assert_eq!(bench.settled(begun.id).state, JobState::Printed);
    assert_eq!((bench.copies(), other.printed().len()), (1, 1));
}

#[test]
fn a_fallback_that_cannot_print_it_is_none() {
    let (bench, other) = with_fallback(|_| ());
    let like = printer("other", &other, Proof::Odometer);
    // It was changed after it had been named.
    calls::printer_save(&bench.station, Printer { dpi: Dpi::D300, ..like }).unwrap();
    bench.practice.behave(Behaviour::PaperOut);
    let job = bench.queue();
    bench.says(Some(ProblemCode::PrinterPaperOut));
    bench.practice.behave(Behaviour::Normal);
    assert_eq!(bench.settled(job).printer, id());
    assert_eq!((bench.copies(), other.printed().len()), (1, 0));
}

#[test]
fn two_printers_that_stand_in_for_each_other_do_not_pass_a_label_to_and_fro() {
    let (bench, other) = with_fallback(|other| other.fallback = Some(id()));
    bench.practice.switch_off();
    other.switch_off();
    let job = bench.queue();
    bench.until(job, |job| job.printer != id() && job.problem.is_some());
    other.switch_on().unwrap();
    assert_eq!(bench.settled(job).state, JobState::Printed);
    assert_eq!((bench.copies(), other.printed().len()), (0, 1));
}
