//! `packdesk scale`

use super::Outcome;
use crate::arguments::{AddScale, ScaleCommand, SetScale};
use crate::output::{Output, say};
use crate::scale_address as address;
use model::{FoundScale, Grams, Problem, ProblemCode, Reading, Scale, ScaleState, Tolerance};
use station::Station;
use station::calls::{self, KeepWeight, ScaleView, Tare};
use std::time::{Duration, Instant};
use text::Words;

/// How long the scale may take to say something that holds.
const PATIENCE: Duration = Duration::from_secs(8);
/// How often to look.
const LOOK: Duration = Duration::from_millis(50);

pub(super) fn run(station: &Station, command: Option<ScaleCommand>, output: &Output) -> Result<Outcome, Problem> {
    match command {
        None => {
            let view = calls::scale(station, ())?;
            output.answer(&view, |words| match &view {
                Some(view) => print_scale(&view.scale, words),
                None => println!("{}", words.word("cli-scale-none")),
            });
        }
        Some(ScaleCommand::Read) => {
            let view = settled(station)?;
            output.answer(&view, |words| println!("{}", shows(view.state, words)));
            return Ok(show(&view, output));
        }
        Some(ScaleCommand::Watch { seconds }) => watch(station, seconds.map(Duration::from_secs), output)?,
        Some(ScaleCommand::Zero) => {
            settled(station)?;
            calls::scale_zero(station, ())?;
            output.answer(&(), |words| println!("{}", words.word("cli-scale-zeroed")));
        }
        Some(ScaleCommand::Tare { nothing, empty }) => {
            let tare = match empty {
                Some(name) => Tare::Box { name },
                None if nothing => Tare::Nothing,
                None => {
                    settled(station)?;
                    Tare::Load
                }
            };
            let scale = calls::scale_tare(station, tare)?;
            output.answer(&scale, |words| println!("{}", say(words, "cli-scale-tare", &[("tare", scale.tare.into())])));
        }
        Some(ScaleCommand::Find) => {
            let found = calls::scales_find(station, ())?;
            output.answer(&found, |words| print_found(&found, words));
        }
        Some(ScaleCommand::Add(add)) => save(station, added(station, add)?, output)?,
        Some(ScaleCommand::Set(set)) => save(station, changed(station, set)?, output)?,
        Some(ScaleCommand::Remove) => {
            calls::scale_remove(station, ())?;
            output.answer(&(), |words| println!("{}", words.word("cli-scale-removed")));
        }
        Some(ScaleCommand::Try { address }) => return try_scale(station, &address, output),
        Some(ScaleCommand::Weigh { order, another }) => {
            let order = super::order(station, &order)?;
            lies_there(station, another)?;
            let answer = calls::weigh(station, order)?;
            output.answer(&answer, |words| {
                let said = [
                    ("weight", answer.weight.into()),
                    ("expected", answer.expected.into()),
                    ("parcel", answer.parcel.into()),
                    ("of", answer.of.into()),
                ];
                println!("{}", say(words, "cli-scale-weighed", &said));
                if let Some(change) = &answer.change {
                    println!("{}", words.say(change));
                }
            });
        }
        Some(ScaleCommand::Keep { order, items, rest, another }) => {
            let order = super::order(station, &order)?;
            let facts = calls::order_open(station, order)?.order.facts;
            let items = super::shipments::items_named(&facts, &items)?;
            if !rest {
                lies_there(station, another)?;
            }
            let kept = calls::weight_keep(station, KeepWeight { order, items, rest })?;
            let expected = [("expected", kept.expected.into())];
            output.answer(&kept, |words| println!("{}", say(words, "cli-scale-kept", &expected)));
        }
    }
    Ok(Outcome::Done)
}

fn save(station: &Station, scale: Scale, output: &Output) -> Result<(), Problem> {
    calls::scale_save(station, scale.clone())?;
    output.answer(&scale, |words| {
        println!("{}", say(words, "cli-scale-saved", &[("scale", scale.name.as_str().into())]));
    });
    Ok(())
}

fn added(station: &Station, add: AddScale) -> Result<Scale, Problem> {
    let connection = address::read(&add.address)?;
    let name = match add.name {
        Some(name) => name,
        None => name_of(station, &connection)?,
    };
    Ok(Scale { name, connection, tare: Grams(0), tolerance: Tolerance::default(), always: false })
}

/// What a found scale calls itself; else how it is reached.
fn name_of(station: &Station, connection: &model::ScaleConnection) -> Result<String, Problem> {
    let found = calls::scales_find(station, ())?;
    let found = found.into_iter().find(|found| found.certain && found.connection == *connection);
    Ok(found.map_or_else(|| address::write(connection), |found| found.name))
}

fn changed(station: &Station, set: SetScale) -> Result<Scale, Problem> {
    let scale = calls::scale(station, ())?.ok_or_else(|| Problem::new(ProblemCode::NoScale))?.scale;
    Ok(Scale {
        name: set.name.unwrap_or(scale.name),
        connection: set.address.map_or(Ok(scale.connection), |text| address::read(&text))?,
        tare: set.tare.map_or(scale.tare, Grams),
        tolerance: Tolerance {
            percent: set.percent.unwrap_or(scale.tolerance.percent),
            grams: set.grams.map_or(scale.tolerance.grams, Grams),
        },
        always: set.always.unwrap_or(scale.always),
    })
}

/// What the scale shows once that holds, or after a while.
fn settled(station: &Station) -> Result<ScaleView, Problem> {
    let started = Instant::now();
    loop {
        let view = calls::scale(station, ())?.ok_or_else(|| Problem::new(ProblemCode::NoScale))?;
        let holds = match view.state {
            ScaleState::Silent => view.problem.is_some(),
            ScaleState::Settling => false,
            _ => true,
        };
        if holds || started.elapsed() > PATIENCE {
            return Ok(view);
        }
        std::thread::sleep(LOOK);
    }
}

/// Waits until the parcel lies still; says whether it is another one than before.
fn lies_there(station: &Station, another: bool) -> Result<(), Problem> {
    settled(station)?;
    if another { calls::scale_another(station, ()) } else { Ok(()) }
}

/// Tells every change of what the scale shows.
fn watch(station: &Station, long: Option<Duration>, output: &Output) -> Result<(), Problem> {
    let started = Instant::now();
    let mut told = None;
    while long.is_none_or(|long| started.elapsed() < long) {
        let view = calls::scale(station, ())?.ok_or_else(|| Problem::new(ProblemCode::NoScale))?;
        if told.as_ref() != Some(&view) {
            output.event(&view, |words| println!("{}", shows(view.state, words)));
            told = Some(view);
        }
        std::thread::sleep(LOOK);
    }
    Ok(())
}

fn try_scale(station: &Station, text: &str, output: &Output) -> Result<Outcome, Problem> {
    let tried = calls::scale_try(station, address::read(text)?)?;
    output.answer(&tried, |words| match &tried {
        Some(tried) => {
            println!("{}", say(words, "cli-scale-answers", &[("address", address::write(&tried.connection).into())]));
            println!("{}", reads(tried.reading, words));
        }
        None => println!("{}", words.word("cli-scale-no-answer")),
    });
    Ok(Outcome::of(tried.is_none()))
}

fn show(view: &ScaleView, output: &Output) -> Outcome {
    view.problem.as_ref().map_or(Outcome::Done, |problem| {
        output.problem(problem);
        Outcome::InPart
    })
}

fn print_scale(scale: &Scale, words: &Words) {
    println!("{:<24} {}", scale.name, address::write(&scale.connection));
    if scale.tare > Grams(0) {
        println!("{}", say(words, "cli-scale-tare", &[("tare", scale.tare.into())]));
    }
    if scale.always {
        println!("{}", words.word("cli-scale-always"));
    }
}

fn print_found(found: &[FoundScale], words: &Words) {
    if found.is_empty() {
        println!("{}", words.word("cli-scale-found-none"));
    }
    for found in found {
        let address = address::write(&found.connection);
        if found.certain {
            println!("{:<32} {address}", found.name);
        } else {
            println!("{}", say(words, "cli-scale-to-try", &[("address", address.into())]));
        }
    }
}

/// What the scale shows, in words.
fn shows(state: ScaleState, words: &Words) -> String {
    match state {
        ScaleState::Parcel { weight, .. } => weight_of(weight, words),
        ScaleState::Silent => words.word("scale-shows-silent"),
        ScaleState::Empty => words.word("scale-shows-empty"),
        ScaleState::Settling => words.word("scale-shows-settling"),
        ScaleState::BelowZero => words.word("scale-shows-below_zero"),
        ScaleState::Overload => words.word("scale-shows-overload"),
        ScaleState::Fault => words.word("scale-shows-fault"),
    }
}

fn reads(reading: Reading, words: &Words) -> String {
    let state = match reading {
        Reading::Stable(weight) => ScaleState::Parcel { weight, order: None },
        Reading::Moving => ScaleState::Settling,
        Reading::Zero => ScaleState::Empty,
        Reading::UnderZero => ScaleState::BelowZero,
        Reading::Overload => ScaleState::Overload,
        Reading::Fault => ScaleState::Fault,
    };
    shows(state, words)
}

fn weight_of(weight: Grams, words: &Words) -> String {
    say(words, "cli-scale-weight", &[("weight", weight.into())])
}
