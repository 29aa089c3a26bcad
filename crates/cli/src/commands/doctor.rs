//! `packdesk doctor`

use super::Outcome;
use crate::output::{Output, say};
use model::Problem;
use station::Station;
use station::calls::{self, Verdict};

pub(super) fn run(station: &Station, deep: bool, output: &Output) -> Result<Outcome, Problem> {
    let checks = if deep { calls::doctor_deep(station, ())? } else { calls::doctor(station, ())? };
    output.answer(&checks, |words| {
        for check in &checks {
            let mark = match check.verdict {
                Verdict::Fine => "✓",
                Verdict::Attention => "!",
                Verdict::Wrong => "✗",
            };
            let line = [("subject", words.say(&check.subject).into()), ("finding", words.say(&check.finding).into())];
            println!("{mark} {}", say(words, "doctor-line", &line));
            if let Some(advice) = &check.advice {
                println!("  → {}", words.say(advice));
            }
        }
    });
    Ok(Outcome::of(checks.iter().any(|check| check.verdict == Verdict::Wrong)))
}
