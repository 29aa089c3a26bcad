//! `packdesk station`: whether this is the station.

use super::Outcome;
use crate::arguments::StationCommand;
use crate::output::{Output, say};
use model::{Argument, Problem, StationAnswer};
use station::Station;
use station::calls::{self, AnswerStation};

pub(super) fn run(station: &Station, command: Option<StationCommand>, output: &Output) -> Result<Outcome, Problem> {
    match command {
        None => ask(station, output),
        // Opening it has made it.
        Some(StationCommand::New) => {
            output.answer(&calls::ranges_status(station, ())?, |words| println!("{}", words.word("cli-station-new")));
            Ok(Outcome::Done)
        }
        Some(StationCommand::Confirm { copy, labels_since }) => {
            let answer = if copy { StationAnswer::IsCopy } else { StationAnswer::GoesOn };
            let answered = calls::station_answer(station, AnswerStation { answer, labels_since })?;
            output.answer(&answered, |words| {
                println!("{}", words.word(if copy { "cli-station-copy" } else { "cli-station-goes-on" }));
                for range in &answered.passed {
                    let number = |number: u64| Argument::from(i64::try_from(number).unwrap_or(i64::MAX));
                    let passed = [
                        ("carrier", (&range.carrier).into()),
                        ("first", number(range.first)),
                        ("last", number(range.last)),
                        ("left", number(range.left)),
                    ];
                    println!("{}", say(words, "cli-station-passed", &passed));
                }
                if answered.asked_jobs > 0 {
                    println!("{}", say(words, "cli-station-jobs", &[("count", answered.asked_jobs.into())]));
                }
            });
            Ok(Outcome::Done)
        }
    }
}

fn ask(station: &Station, output: &Output) -> Result<Outcome, Problem> {
    let question = calls::station_question(station, ())?;
    output.answer(&question, |words| match &question {
        None => println!("{}", words.word("cli-station-itself")),
        Some(question) => {
            println!("{}", words.say(&question.why));
            println!("{}", words.say(&question.removals));
            println!("{}", words.word("cli-station-ask"));
        }
    });
    Ok(Outcome::of(question.is_some()))
}
