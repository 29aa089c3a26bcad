//! `packdesk release`

use super::Outcome;
use crate::output::{Output, say};
use model::Problem;
use station::Station;
use station::calls;

pub(super) fn run(station: &Station, orders: &[String], output: &Output) -> Result<Outcome, Problem> {
    let mut released = Vec::new();
    for code in orders {
        match super::order(station, code).and_then(|order| calls::order_release(station, order)) {
            Ok(view) => released.push(view),
            Err(problem) => output.problem(&problem),
        }
    }
    output.answer(&released, |words| {
        for view in &released {
            let stage = words.say(&model::Message::new(format!("stage-{}", view.order.stage.as_str())));
            let arguments = [("order", view.order.facts.number.as_str().into()), ("stage", stage.into())];
            println!("{}", say(words, "cli-released", &arguments));
            if let Some(hold) = &view.order.decision.hold.value {
                println!("  {}", words.say(hold));
            }
        }
    });
    Ok(Outcome::of(released.len() < orders.len()))
}
