//! `packdesk track`

use super::Outcome;
use crate::output::{Output, local, say};
use model::{Problem, TrackedParcel};
use station::Station;
use station::calls;
use text::Words;

pub(super) fn run(station: &Station, code: &str, output: &Output) -> Result<Outcome, Problem> {
    let order = super::order(station, code)?;
    let tracked = calls::track(station, order)?;
    output.answer(&tracked, |words| {
        tracked.parcels.iter().for_each(|parcel| print(parcel, words));
        if tracked.parcels.is_empty() {
            println!("{}", words.word("tracking-no-parcels"));
        }
        if let Some(problem) = &tracked.problem {
            println!("{}", words.problem(problem).sentence);
        }
    });
    Ok(Outcome::of(tracked.problem.is_some()))
}

fn print(parcel: &TrackedParcel, words: &Words) {
    println!("{}", parcel.number);
    for sighting in &parcel.sightings {
        let state = say(words, "tracking-state", &[("state", sighting.state.as_str().into())]);
        println!("  {}  {state}  ({})", local(sighting.at), sighting.word);
    }
    if parcel.sightings.is_empty() {
        println!("  {}", words.word("tracking-nothing"));
    }
}
