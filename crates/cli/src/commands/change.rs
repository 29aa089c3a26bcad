//! `packdesk change`

use super::Outcome;
use super::order_query::order_query;
use crate::arguments::Change;
use crate::output::{Output, say};
use crate::{progress, yes};
use model::{Grams, MethodId, Problem, ProblemCode};
use station::Station;
use station::calls::{self, ChangeOrders, OrderChange};

pub(super) fn run(station: &Station, change: Change, output: &Output) -> Result<Outcome, Problem> {
    let orders = calls::orders_all(station, order_query(station, change.which)?)?;
    if orders.len() > yes::HANDFUL && !change.yes && !agreed(orders.len(), output)? {
        return Ok(Outcome::InPart);
    }
    let what = change.what;
    let change = if let Some(method) = what.method {
        OrderChange::Method { method: Some(MethodId(method)) }
    } else if let Some(weight) = what.weight {
        OrderChange::Weight { weight: Some(Grams(weight)) }
    } else if let Some(name) = what.r#box {
        OrderChange::Box { name: Some(name) }
    } else if let Some(parcels) = what.parcels {
        OrderChange::Parcels { parcels }
    } else if let Some(reason) = what.hold {
        OrderChange::Hold { reason }
    } else if let Some(reason) = what.put_away {
        OrderChange::PutAway { reason }
    } else if what.bring_back {
        OrderChange::BringBack
    } else if let Some(tag) = what.tag {
        OrderChange::Tag { tag }
    } else if let Some(tag) = what.untag {
        OrderChange::Untag { tag }
    } else if let Some(note) = what.note {
        OrderChange::Note { note }
    } else {
        OrderChange::Release
    };
    let answer =
        progress::shown(station, output.words(), || calls::orders_change(station, ChangeOrders { orders, change }))?;
    output.answer(&answer, |words| {
        println!("{}", say(words, "cli-changed", &[("count", i64::from(answer.changed).into())]));
    });
    super::refused::tell(&answer.refused, output);
    Ok(Outcome::of(!answer.refused.is_empty()))
}

/// Asks whether so many are meant. Where nobody can answer they are not.
fn agreed(count: usize, output: &Output) -> Result<bool, Problem> {
    if !yes::can_be_asked() {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        return Err(Problem::new(ProblemCode::ManyNotAgreed).with("count", count));
    }
    Ok(yes::asked("cli-change-ask", count, output))
}
