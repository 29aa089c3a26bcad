//! `packdesk import`

use super::{Outcome, look};
use crate::arguments::Import;
use crate::output::{Output, say};
use crate::progress;
use model::{Problem, ShopId};
use serde_json::json;
use station::Station;
use station::calls::{self, FileChoices, ImportFile, ImportReport};
use text::Words;

/// So many orders that were passed over are named.
const NAMED: usize = 10;

pub(super) fn run(station: &Station, import: &Import, output: &Output) -> Result<Outcome, Problem> {
    let (mut reports, mut told) = (Vec::new(), Vec::new());
    let choices = FileChoices {
        encoding: import.encoding.clone(),
        decimal_mark: import.decimal_mark,
        date_order: import.date_order,
        newest: import.newest,
    };
    for path in &import.files {
        let file = ImportFile { path: path.clone(), shop: import.shop.clone().map(ShopId), choices: choices.clone() };
        match progress::shown(station, output.words(), || calls::import_file(station, file)) {
            Ok(report) => {
                told.push(json!(report));
                reports.push(report);
            }
            Err(problem) if import.files.len() == 1 => return Err(problem),
            // One bad file harms one file.
            Err(problem) => {
                output.problem(&problem);
                told.push(json!({ "file": path, "problem": problem }));
            }
        }
    }
    let stopped = look::stopped(station)?;
    output.answer(&told, |words| {
        reports.iter().for_each(|report| print(report, words));
        stopped.iter().for_each(|problem| look::print_problem(problem, words));
    });
    reports.iter().flat_map(|report| &report.clashes).for_each(|problem| output.problem(problem));
    let refused = |report: &ImportReport| report.refused_count > 0 || !report.clashes.is_empty();
    Ok(Outcome::of(reports.len() < told.len() || reports.iter().any(refused)))
}

/// The numbers of the orders that were passed over, as far as they are named.
fn listed(report: &ImportReport) -> String {
    let named = report.passed_over.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
    if report.passed_over_count as usize > NAMED { named + " …" } else { named }
}

fn print(report: &ImportReport, words: &Words) {
    let count = |number: u32| i64::from(number).into();
    let counts = [
        ("file", report.file.as_str().into()),
        ("shop", report.shop.0.as_str().into()),
        ("added", count(report.added)),
        ("changed", count(report.changed)),
        ("unchanged", count(report.unchanged)),
    ];
    println!("{}", say(words, "cli-imported", &counts));
    let read_as = report.read_as.iter().map(|message| words.say(message)).collect::<Vec<_>>().join(", ");
    println!("{}", say(words, "cli-read-as", &[("how", read_as.into())]));
    if report.passed_over_count > 0 {
        let orders = [("count", count(report.passed_over_count)), ("orders", listed(report).into())];
        println!("{}", say(words, "cli-passed-over", &orders));
    }
    if report.refused_count > 0 {
        println!("{}", say(words, "cli-refused-rows", &[("count", count(report.refused_count))]));
    }
    for row in &report.refused {
        let line = i64::try_from(row.line).unwrap_or(i64::MAX);
        let place = [
            ("line", line.to_string().into()),
            ("column", row.column.as_str().into()),
            ("expected", row.expected.clone().into()),
            ("found", row.found.as_str().into()),
            ("order", row.order.as_str().into()),
        ];
        let sentence = if row.order.is_empty() { "cli-refused-row" } else { "cli-refused-order-row" };
        println!("  {}", say(words, sentence, &place));
    }
    for remark in &report.remarks {
        let place = [
            ("line", remark.line.to_string().into()),
            ("count", i64::try_from(remark.count).unwrap_or(i64::MAX).into()),
            ("column", remark.column.as_str().into()),
            ("expected", remark.expected.clone().into()),
            ("found", remark.found.as_str().into()),
        ];
        println!("{}", say(words, "cli-import-remark", &place));
    }
    if !report.unknown_columns.is_empty() {
        let columns = report.unknown_columns.join(", ");
        println!("{}", say(words, "cli-unknown-columns", &[("columns", columns.into())]));
    }
}
