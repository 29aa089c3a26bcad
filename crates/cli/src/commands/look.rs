//! `packdesk look`

use super::Outcome;
use super::print::{came_out, print_job};
use crate::arguments::Look;
use crate::output::{Output, local, say};
use crate::spool;
use model::{JobId, Message, Problem, ProblemCode};
use station::Station;
use station::calls::{self, AnswerLook, Concern, LookAnswer, ToLookAt};
use text::Words;

pub(super) fn run(station: &Station, look: &Look, output: &Output) -> Result<Outcome, Problem> {
    let (Some(concern), Some(answer)) = (&look.what, look.answer) else {
        let list = calls::look(station, ())?;
        output.answer(&list, |words| print(&list, words));
        return Ok(Outcome::looked(&list));
    };
    let concern = Concern::named(concern).ok_or_else(|| Problem::new(ProblemCode::LookNotAnswered))?;
    let answer = LookAnswer::from(answer);
    calls::look_answer(station, AnswerLook { concern: concern.clone(), answer })?;
    let jobs = spool::settled(station, &goes_on(station, &concern, answer)?)?;
    let left = calls::look(station, ())?;
    output.answer(&left, |words| {
        println!("{}", words.word("cli-look-answered"));
        jobs.iter().for_each(|job| print_job(job, words));
        println!("{}", count(left.len(), words));
    });
    Ok(Outcome::of(jobs.iter().any(|job| !came_out(job))))
}

/// The jobs that print because of an answer.
fn goes_on(station: &Station, concern: &Concern, answer: LookAnswer) -> Result<Vec<JobId>, Problem> {
    Ok(match (concern, answer) {
        (Concern::Job { job }, LookAnswer::NotOut) => vec![*job],
        (Concern::Order { order }, LookAnswer::Send) => {
            let jobs = calls::order_open(station, *order)?.jobs;
            jobs.iter().filter(|job| !job.is_settled()).map(|job| job.id).collect()
        }
        _ => Vec::new(),
    })
}

/// Prints how much there is to look at, and each with what to do about it.
pub(super) fn print(list: &[ToLookAt], words: &Words) {
    println!("{}", count(list.len(), words));
    for it in list {
        let said = words.problem(&it.problem);
        let since = it.since.map(|at| format!("  ({})", local(at))).unwrap_or_default();
        println!("{}{since}", words.say(&it.title));
        println!("  {}", said.sentence);
        println!("  → {}", said.advice);
        let answers: Vec<&str> = it.answers.iter().copied().map(LookAnswer::as_str).collect();
        let how =
            Message::new("cli-look-answers").with("concern", it.concern.to_string()).with("answers", answers.join("|"));
        if !answers.is_empty() {
            println!("  {}", words.say(&how));
        }
    }
}

/// Says of one thing by itself what happened and what to do.
pub(super) fn print_problem(problem: &Problem, words: &Words) {
    let said = words.problem(problem);
    println!("! {}", said.sentence);
    println!("  → {}", said.advice);
}

/// The orders whose parcels have to be stopped.
pub(super) fn stopped(station: &Station) -> Result<Vec<Problem>, Problem> {
    let all = calls::look(station, ())?.into_iter().map(|it| it.problem);
    Ok(all.filter(|problem| problem.code == ProblemCode::OrderCancelledTooLate).collect())
}

fn count(list: usize, words: &Words) -> String {
    say(words, "look-count", &[("count", i64::try_from(list).unwrap_or(i64::MAX).into())])
}
