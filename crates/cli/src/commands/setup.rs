//! `packdesk setup`: how far the station is set up.

use super::Outcome;
use crate::arguments;
use crate::output::Output;
use model::Problem;
use station::Station;
use station::calls::{self, SetupState};

pub(super) fn run(station: &Station, said: &arguments::Setup, output: &Output) -> Result<Outcome, Problem> {
    let mut setup = calls::setup(station, ())?;
    let mut place = setup.place.clone();
    if let Some(step) = said.leave_out {
        place.left_out.insert(step);
    }
    if let Some(step) = said.take_up {
        place.left_out.remove(&step);
    }
    if let Some(step) = said.works {
        place.tried.insert(step);
    }
    if place != setup.place {
        setup = calls::setup_save(station, place)?;
    }
    output.answer(&setup, |words| {
        for (number, it) in (1..).zip(&setup.steps) {
            let step = words.word(&format!("setup-step-{}", it.step.as_str()));
            println!("{number}  {step:<32} {}", words.word(&format!("setup-state-{}", state(it.state))));
        }
    });
    Ok(Outcome::Done)
}

const fn state(state: SetupState) -> &'static str {
    match state {
        SetupState::Missing => "missing",
        SetupState::Untried => "untried",
        SetupState::Done => "done",
        SetupState::LeftOut => "left-out",
    }
}
