//! `packdesk sessions`

use super::Outcome;
use crate::arguments::Sessions;
use crate::output::{Output, local, say};
use model::Problem;
use station::{Station, calls};

pub(super) fn run(station: &Station, command: Option<Sessions>, output: &Output) -> Result<Outcome, Problem> {
    match command {
        None | Some(Sessions::List) => {
            let sessions = calls::sessions(station, ())?;
            output.answer(&sessions, |words| {
                if sessions.is_empty() {
                    println!("{}", words.word("cli-sessions-none"));
                }
                for session in &sessions {
                    println!("{:>5}  {}  {}  {}", session.id, local(session.made), local(session.used), session.name);
                }
            });
        }
        Some(Sessions::Pair) => {
            let pairing = calls::session_pair(station, ())?;
            output.answer(&pairing, |words| {
                let (first, second) = pairing.code.split_at(pairing.code.len() / 2);
                let told =
                    [("code", format!("{first} {second}").into()), ("until", local(pairing.until).to_string().into())];
                println!("{}", say(words, "cli-sessions-code", &told));
            });
        }
        Some(Sessions::End { session }) => {
            calls::session_end(station, session)?;
            output.answer(&session, |words| {
                println!("{}", say(words, "cli-sessions-ended", &[("session", session.into())]));
            });
        }
    }
    Ok(Outcome::Done)
}
