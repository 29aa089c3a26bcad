//! `packdesk check`: the items of an order against its lines.

use super::Outcome;
use super::printed::printed;
use crate::arguments::Check;
use crate::output::{Output, say};
use model::{CheckedLine, Item, ItemName, ItemNumber, OrderCheck, OrderId, Problem, ProblemCode};
use station::Station;
use station::calls::{self, CheckItem, Checked, Scanned};
use text::Words;

pub(super) fn run(station: &Station, check: Check, output: &Output) -> Result<Outcome, Problem> {
    let order = super::order(station, &check.order)?;
    let mut refused = false;
    let mut waiting = None;
    for code in check.codes {
        match one(station, order, code, waiting.take()) {
            Ok(Checked::Counted { .. }) => {}
            Ok(Checked::Asks { number, item, .. }) => waiting = Some((item, number)),
            Err(problem) => {
                refused = true;
                output.problem(&problem);
            }
        }
    }
    for _ in 0..check.undo {
        calls::uncheck(station, order)?;
    }
    if let Some((_, number)) = waiting {
        refused = true;
        output.problem(&asked(number));
    }
    let view = calls::order_open(station, order)?;
    let Some(state) = view.check else { return Err(Problem::new(ProblemCode::NothingCounted)) };
    if state.is_complete() && state.required && view.shipment.is_none() && !refused {
        return printed(station, calls::ship(station, order)?.job, output);
    }
    output.answer(&state, |words| tell(&state, words));
    Ok(Outcome::of(refused))
}

/// Counts what one code stands for.
fn one(
    station: &Station,
    order: OrderId,
    code: String,
    waiting: Option<(Item, ItemNumber)>,
) -> Result<Checked, Problem> {
    let scanned =
        calls::scan(station, calls::Scan { order: Some(order), item: waiting, ..calls::Scan::from(code.clone()) })?;
    let Scanned::Item { item } = scanned else { return Err(Problem::new(ProblemCode::ItemForeign).with("code", code)) };
    calls::check(station, CheckItem { order, item })
}

/// Counts items and tells how far the order has come; its label prints once nothing is missing.
pub(super) fn count(station: &Station, item: CheckItem, output: &Output) -> Result<Outcome, Problem> {
    let order = item.order;
    match calls::check(station, item)? {
        Checked::Asks { number, .. } => Err(asked(number)),
        Checked::Counted { check } if check.is_complete() && check.required => {
            printed(station, calls::ship(station, order)?.job, output)
        }
        Checked::Counted { check } => {
            output.answer(&check, |words| tell(&check, words));
            Ok(Outcome::Done)
        }
    }
}

/// What is missing of a line, as a person saw it.
pub(super) fn by_hand(line: &CheckedLine) -> Item {
    Item { by: ItemName::Line(line.line), count: line.left(), lot: String::new(), serial: String::new() }
}

fn asked(number: ItemNumber) -> Problem {
    Problem::new(match number {
        ItemNumber::Lot => ProblemCode::ItemAsksLot,
        ItemNumber::Serial => ProblemCode::ItemAsksSerial,
    })
}

/// How far the check has come, line by line.
pub(super) fn tell(check: &OrderCheck, words: &Words) {
    let (counted, wanted) = check.counts();
    println!("{}", say(words, "cli-checked", &[("counted", counted.into()), ("wanted", wanted.into())]));
    for line in &check.lines {
        let numbers = [line.lots.join(", "), line.serials.join(", ")].join(" ");
        println!("  {:>3}  {}/{}  {}", line.line + 1, line.counted, line.wanted, numbers.trim());
    }
}
