//! `packdesk shelve`, `shelf`, `ahead` and `rehearse`, and the lines of `status` about what goes on without the network.

use super::Outcome;
use crate::amounts::costs;
use crate::arguments::{Rehearsal, ShelfCommand, Shelve};
use crate::output::{self, Output, say};
use crate::{progress, spool};
use model::{Argument, JobId, Problem};
use station::calls::{self, AheadStatus, LabelsStatus, ShelfPlace, Shelving};
use station::{Difference, OffLineDay, RehearsalRow, Station};
use std::path::Path;
use std::process::Command;
use text::Words;

/// How labels go on without the network: a line where the network is away, what is booked ahead, what stands on the shelf.
pub(super) fn print_status(labels: &LabelsStatus, words: &Words) {
    let count = |count: u32| Argument::from(i64::from(count));
    if labels.off_line {
        let numbers = i64::try_from(labels.numbers).unwrap_or(i64::MAX);
        let said = [("numbers", numbers.into()), ("ahead", count(labels.booked_ahead)), ("shelf", count(labels.shelf))];
        println!("{}", say(words, "labels-off-line", &said));
    }
    for away in &labels.away {
        let since = output::local(away.since).to_string();
        let said = [("carriers", (&away.carrier).into()), ("since", since.into())];
        println!("  {}", say(words, "labels-away", &said));
    }
    if labels.booked_ahead > 0 {
        println!("{}", say(words, "labels-ahead", &[("count", count(labels.booked_ahead))]));
    }
    for AheadStatus { unused, most } in &labels.ahead {
        let said = [
            ("carrier", (&unused.carrier).into()),
            ("count", count(unused.count)),
            ("most", count(*most)),
            ("cost", costs(&unused.cost, unused.without_price, words).into()),
        ];
        println!("  {}", say(words, "labels-ahead-of", &said));
    }
    if labels.shelf > 0 {
        let said = [("ready", count(labels.shelf_ready)), ("count", count(labels.shelf))];
        println!("{}", say(words, "shelf-ready-short", &said));
    }
}

pub(super) fn ahead(station: &Station, output: &Output) -> Result<Outcome, Problem> {
    let labels = calls::labels_prepare(station, ())?;
    output.answer(&labels, |words| print_status(&labels, words));
    Ok(Outcome::Done)
}

pub(super) fn shelve(station: &Station, shelve: &Shelve, output: &Output) -> Result<Outcome, Problem> {
    let mut refused = false;
    let mut jobs: Vec<JobId> = Vec::new();
    for code in &shelve.orders {
        match super::order(station, code).and_then(|order| calls::shelve(station, order)) {
            Ok(shelving) => {
                jobs.extend(shelving.jobs.iter().map(|job| job.id));
                output.answer(&shelving, |words| print_shelved(code, &shelving, words));
            }
            Err(problem) if shelve.orders.len() == 1 => return Err(problem),
            Err(problem) => {
                refused = true;
                output.problem(&problem);
            }
        }
    }
    let jobs = spool::settled(station, &jobs)?;
    Ok(Outcome::of(refused || jobs.iter().any(|job| !super::print::came_out(job))))
}

fn print_shelved(order: &str, shelving: &Shelving, words: &Words) {
    println!("{}  {}", shelving.shelved.code, say(words, "shelf-put", &[("order", order.into())]));
}

pub(super) fn shelf(station: &Station, command: Option<ShelfCommand>, output: &Output) -> Result<Outcome, Problem> {
    let shelf = calls::shelf(station, ())?;
    match command {
        None => {
            output.answer(&shelf, |words| print_shelf(&shelf, words));
            Ok(Outcome::Done)
        }
        Some(ShelfCommand::Print) => {
            let ready = shelf.into_iter().filter(|place| place.ready).map(|place| place.shelved.order).collect();
            let answer = progress::shown(station, output.words(), || calls::ship_many(station, ready))?;
            let jobs: Vec<JobId> = answer.shipped.iter().map(|shipped| shipped.job).collect();
            let jobs = spool::settled(station, &spool::of_all_parcels(station, &jobs)?)?;
            let printed = serde_json::json!({ "batch": answer, "jobs": jobs });
            output.answer(&printed, |words| jobs.iter().for_each(|job| super::print::print_job(job, words)));
            super::refused::tell(&answer.refused, output);
            Ok(Outcome::of(!answer.refused.is_empty() || jobs.iter().any(|job| !super::print::came_out(job))))
        }
        Some(ShelfCommand::Remove { orders }) => {
            for code in &orders {
                let order = super::order(station, code)?;
                calls::unshelve(station, order)?;
                output.answer(&order, |words| {
                    println!("{}", say(words, "shelf-taken-off", &[("order", code.as_str().into())]));
                });
            }
            Ok(Outcome::Done)
        }
    }
}

fn print_shelf(shelf: &[ShelfPlace], words: &Words) {
    for place in shelf {
        let since = output::local(place.shelved.since);
        let state = place.problem.as_ref().map_or_else(|| words.word("shelf-ready"), |it| words.problem(it).sentence);
        println!("{:<12} {since}  {:<20} {}  {state}", place.number, place.carrier_name, place.shelved.code);
    }
    if shelf.is_empty() {
        println!("{}", words.word("shelf-empty"));
    }
}

/// Rehearses an off-line day; on the station in `desk` it is the process that packs.
pub(super) fn rehearse(rehearsal: &Rehearsal, output: &Output) -> Result<Outcome, Problem> {
    let Rehearsal::OfflineDay { orders, desk } = rehearsal;
    if let Some(folder) = desk {
        station::pack_off_line(folder, |number| println!("{number}"))?;
        return Ok(Outcome::Done);
    }
    let program = std::env::current_exe().map_err(|error| Problem::new(model::ProblemCode::Internal).because(error))?;
    let begins = |folder: &Path| {
        let said = [("count", i64::from(*orders).into()), ("folder", folder.display().to_string().into())];
        crate::output::complaint(format_args!("{}", say(output.words(), "rehearsal-begins", &said)));
    };
    let start = |folder: &Path| {
        let mut command = Command::new(&program);
        command.args(["rehearse", "offline-day", "--desk"]).arg(folder);
        command
    };
    let day = station::rehearse_off_line_day(*orders, begins, start)?;
    output.answer(&day, |words| print_day(&day, words));
    if day.differences.is_empty() { Ok(Outcome::Done) } else { Ok(Outcome::Differs) }
}

fn print_day(day: &OffLineDay, words: &Words) {
    for RehearsalRow { what, count } in &day.rows {
        println!("{count:>8}  {}", say(words, "rehearsal-row", &[("what", (*what).into())]));
    }
    for Difference { order, what, is, wanted } in &day.differences {
        let said = [
            ("order", order.as_str().into()),
            ("what", (*what).into()),
            ("is", is.as_str().into()),
            ("wanted", wanted.as_str().into()),
        ];
        println!("{}", say(words, "rehearsal-differs", &said));
    }
    if day.differences.is_empty() {
        println!("{}", words.word("rehearsal-agrees"));
    }
}
