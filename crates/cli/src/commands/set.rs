//! `packdesk set`

use super::Outcome;
use crate::arguments::Set;
use crate::output::{Output, say};
use model::{Grams, MethodId, Overrides, Problem};
use station::Station;
use station::calls::{self, OverrideOrder};

pub(super) fn run(station: &Station, set: Set, output: &Output) -> Result<Outcome, Problem> {
    let order = super::order(station, &set.order)?;
    let before = if set.reset { Overrides::default() } else { calls::order_open(station, order)?.order.overrides };
    let hold = match (set.hold, set.release) {
        (Some(reason), _) => Some(Some(reason)),
        (None, true) => Some(None),
        (None, false) => before.hold.clone(),
    };
    let overrides = Overrides {
        method: set.method.map(MethodId).or(before.method.clone()),
        weight: set.weight.map(Grams).or(before.weight),
        hold,
        ..before
    };
    let view = calls::order_override(station, OverrideOrder { order, overrides })?;
    output.answer(&view, |words| {
        let number = view.order.facts.number.as_str();
        println!("{}", say(words, "cli-set", &[("order", number.into())]));
        for field in &view.explained {
            println!("{} {}", words.say(&field.value), words.say(&field.because));
        }
    });
    Ok(Outcome::Done)
}
