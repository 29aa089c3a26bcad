//! `packdesk put-away` and `packdesk bring-back`

use super::Outcome;
use crate::output::{Output, say};
use model::Problem;
use station::Station;
use station::calls::{self, ChangeOrders, OrderChange};

pub(super) fn put_away(
    station: &Station,
    codes: &[String],
    reason: String,
    output: &Output,
) -> Result<Outcome, Problem> {
    change(station, codes, OrderChange::PutAway { reason }, "cli-put-away", output)
}

pub(super) fn bring_back(station: &Station, codes: &[String], output: &Output) -> Result<Outcome, Problem> {
    change(station, codes, OrderChange::BringBack, "cli-brought-back", output)
}

/// Makes the change to every order that is found; `told` says how many stand so now.
fn change(
    station: &Station,
    codes: &[String],
    change: OrderChange,
    told: &'static str,
    output: &Output,
) -> Result<Outcome, Problem> {
    let mut orders = Vec::new();
    for code in codes {
        match super::order(station, code) {
            Ok(order) => orders.push(order),
            Err(problem) => output.problem(&problem),
        }
    }
    let found = orders.len();
    let answer = calls::orders_change(station, ChangeOrders { orders, change })?;
    let count = i64::from(answer.changed) + i64::from(answer.as_before);
    output.answer(&answer, |words| println!("{}", say(words, told, &[("count", count.into())])));
    super::refused::tell(&answer.refused, output);
    Ok(Outcome::of(found < codes.len() || !answer.refused.is_empty()))
}
