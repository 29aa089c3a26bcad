//! `packdesk scan`: what a code means, and doing it.

use super::printed::printed;
use super::{Outcome, check, code, look};
use crate::arguments::{Scan, YesNo};
use crate::output::{Output, say};
use model::{Command, JobState, OrderId, Overrides, Problem, ProblemCode, Setting};
use station::Station;
use station::calls::{self, CheckItem, ExplainedScan, OrderView, OverrideOrder, Scanned};
use text::Words;

pub(super) fn run(station: &Station, scan: Scan, output: &Output) -> Result<Outcome, Problem> {
    let order = scan.order.map(|code| super::order(station, &code)).transpose()?;
    let explained = calls::scan_explain(station, calls::Scan { order, ..calls::Scan::from(scan.code) })?;
    if scan.explain {
        output.answer(&explained, |words| tell(&explained, words));
        return Ok(Outcome::Done);
    }
    match (explained.scanned.clone(), order) {
        (Scanned::Item { item }, Some(order)) => check::count(station, CheckItem { order, item }, output),
        (Scanned::Command { command: Command::Packer { name } }, _) => {
            let packers = calls::packer_now(station, Some(name))?;
            output.answer(&packers, |words| super::packers::tell(&packers, words));
            Ok(Outcome::Done)
        }
        (Scanned::Command { command }, Some(order)) => follow(station, command, order, output),
        (Scanned::Command { .. }, None) => Err(Problem::new(ProblemCode::CommandNeedsOrder)),
        (Scanned::Nothing { code }, _) => Err(Problem::new(ProblemCode::OrderNotFound).with("code", code)),
        (scanned, _) => {
            output.answer(&explained, |words| tell(&explained, words));
            let stops = |view: &OrderView| view.late.as_ref().is_some_and(|late| late.change.cancelled);
            Ok(if matches!(&scanned, Scanned::Order { view } if stops(view)) {
                Outcome::ToLookAt
            } else {
                Outcome::Done
            })
        }
    }
}

/// What the code is, and what it means.
pub(super) fn tell(explained: &ExplainedScan, words: &Words) {
    code::print(&explained.read, words);
    match &explained.scanned {
        Scanned::Order { view } | Scanned::Started { view, .. } => {
            let number = view.order.facts.number.as_str();
            let stage = words.word(&format!("stage-{}", view.order.stage.as_str()));
            println!("{}", say(words, "cli-scan-order", &[("order", number.into()), ("stage", stage.into())]));
            if let Some(elsewhere) = view.order.elsewhere() {
                println!("{}", words.say(&elsewhere));
            }
            if let Some(late) = &view.late {
                look::print_problem(&late.problem(number), words);
            }
        }
        Scanned::Several { rows } => rows.iter().for_each(|row| println!("{}  {}", row.number, row.shop.0)),
        Scanned::Batch { batch } => super::batches::tell(batch, words),
        Scanned::Item { .. } => println!("{}", words.word("cli-scan-item")),
        Scanned::Command { command } => println!("{}", command_words(command, words)),
        Scanned::Nothing { .. } | Scanned::Taken => println!("{}", words.word("cli-scan-nothing")),
    }
}

fn command_words(command: &Command, words: &Words) -> String {
    let key = format!("command-{}", command.word());
    match command.name() {
        Some(name) => say(words, key, &[(command.word(), name.into())]),
        None => words.word(&key),
    }
}

/// Does what a command says to an order, by the calls the desk's keys use.
fn follow(station: &Station, command: Command, order: OrderId, output: &Output) -> Result<Outcome, Problem> {
    let view = calls::order_open(station, order)?;
    match &command {
        Command::Print => printed(station, calls::ship(station, order)?.job, output),
        Command::Reprint => {
            let shipment = view.shipment.ok_or_else(|| Problem::new(ProblemCode::NoSuchShipment))?;
            printed(station, calls::reprint(station, shipment.id)?, output)
        }
        Command::Yes => answer(station, &view, YesNo::Yes, output),
        Command::No => answer(station, &view, YesNo::No, output),
        Command::Undo => {
            let check = calls::uncheck(station, order)?;
            output.answer(&check, |words| check::tell(&check, words));
            Ok(Outcome::Done)
        }
        Command::CheckOff => {
            let line = view.check.as_ref().and_then(|check| check.lines.iter().find(|line| line.left() > 0));
            let line = line.ok_or_else(|| Problem::new(ProblemCode::NothingToCheck))?;
            check::count(station, CheckItem { order, item: check::by_hand(line) }, output)
        }
        Command::Hold => {
            let reason = output.words().word("order-held-by-command");
            set(station, &view, Overrides { hold: Some(Some(reason)), ..view.order.overrides.clone() }, output)
        }
        Command::Box { name } => {
            let mut settings = view.order.overrides.settings.clone();
            settings.retain(|setting| !matches!(setting, Setting::Box { .. }));
            settings.push(Setting::Box { name: name.clone() });
            set(station, &view, Overrides { settings, ..view.order.overrides.clone() }, output)
        }
        Command::Next | Command::More | Command::Weigh | Command::Packer { .. } => {
            Err(Problem::new(ProblemCode::CommandAtTheDesk).with("command", command_words(&command, output.words())))
        }
    }
}

fn set(station: &Station, view: &OrderView, overrides: Overrides, output: &Output) -> Result<Outcome, Problem> {
    let view = calls::order_override(station, OverrideOrder { order: view.order.id, overrides, slower: false })?;
    let number = view.order.facts.number.as_str();
    output.answer(&view, |words| println!("{}", say(words, "cli-set", &[("order", number.into())])));
    Ok(Outcome::Done)
}

fn answer(station: &Station, view: &OrderView, came_out: YesNo, output: &Output) -> Result<Outcome, Problem> {
    let asked = view.jobs.iter().find(|job| job.state == JobState::Unknown);
    let job = asked.ok_or_else(|| Problem::new(ProblemCode::JobNotAsked))?.id;
    printed(station, calls::job_answer(station, calls::AnswerJob { job, came_out: came_out == YesNo::Yes })?, output)
}
