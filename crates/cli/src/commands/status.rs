//! `packdesk status`

use super::Outcome;
use crate::output::{Output, say};
use model::{Problem, ProblemCode};
use station::Station;
use station::calls::{self, StationStatus};
use text::Words;

pub(super) fn run(station: &Station, output: &Output) -> Result<Outcome, Problem> {
    let status = calls::status(station, ())?;
    let look = calls::look(station, ())?;
    output.answer(&status, |words| {
        print(&status, words);
        super::look::print(&look, words);
    });
    Ok(if status.question.is_some() { Outcome::ToLookAt } else { Outcome::looked(&look) })
}

fn print(status: &StationStatus, words: &Words) {
    println!("Packdesk {}  {}", status.version, status.folder);
    if let Some(question) = &status.question {
        super::look::print_problem(
            &Problem::new(ProblemCode::StationNotItself).with("why", question.why.clone()),
            words,
        );
    }
    for count in &status.stages {
        println!("  {:<12} {:>8}", words.word(&format!("stage-{}", count.stage.as_str())), count.orders);
    }
    let outbox = [
        ("waiting", i64::from(status.outbox.waiting).into()),
        ("set_aside", i64::from(status.outbox.set_aside).into()),
    ];
    println!("{}", say(words, "cli-outbox", &outbox));
    super::off_line::print_status(&status.labels, words);
    for shop in &status.shops {
        let problem = shop.sync.problem.as_ref().map(|problem| words.problem(problem).sentence);
        println!("  {:<24} {}", shop.shop.name, problem.unwrap_or_default());
    }
    for printer in &status.printers {
        let problem = printer.problem.as_ref().map(|problem| words.problem(problem).sentence);
        println!("  {:<24} {}", printer.printer.name, problem.unwrap_or_default());
    }
    for range in &status.ranges {
        let left = i64::try_from(range.left).unwrap_or(i64::MAX);
        println!("{}", say(words, "cli-numbers", &[("carrier", (&range.carrier).into()), ("left", left.into())]));
    }
}
