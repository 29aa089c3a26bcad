//! `packdesk import`

use super::{Outcome, look};
use crate::amounts;
use crate::arguments::Import;
use crate::output::{Output, say};
use crate::progress;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::{Problem, ProblemCode, ShopId};
use serde_json::json;
use station::Station;
use station::calls::{self, ColumnsPreview, FileChoices, ImportFile, ImportReport, LookAtColumns, RefusedRow};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;
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
    if import.preview {
        return preview(station, import, &choices, output);
    }
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
        ("shop", (&report.shop).into()),
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
    report.refused.iter().for_each(|row| print_refused(row, words));
    for remark in &report.remarks {
        let place = [
            ("line", remark.line.to_string().into()),
            ("count", i64::try_from(remark.count).unwrap_or(i64::MAX).into()),
            ("column", remark.place()),
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

fn print_refused(row: &RefusedRow, words: &Words) {
    let line = i64::try_from(row.line).unwrap_or(i64::MAX);
    let place = [
        ("line", line.to_string().into()),
        ("column", row.place()),
        ("expected", row.expected.clone().into()),
        ("found", row.found.as_str().into()),
        ("order", row.order.as_str().into()),
    ];
    let sentence = if row.order.is_empty() { "cli-refused-row" } else { "cli-refused-order-row" };
    println!("  {}", say(words, sentence, &place));
}

/// So much of a file is looked at.
const HEAD: u64 = 256 * 1024;

/// Shows how the first orders of each file would be read; brings nothing in.
fn preview(station: &Station, import: &Import, choices: &FileChoices, output: &Output) -> Result<Outcome, Problem> {
    let shops = calls::shops(station, ())?;
    let shop = shops.iter().find(|view| Some(&view.shop.id.0) == import.shop.as_ref());
    let columns = shop.map(|view| view.shop.account.columns()).unwrap_or_default();
    let mut previews = Vec::new();
    for path in &import.files {
        let name = path.to_string_lossy().into_owned();
        let unreadable =
            |error: io::Error| Problem::new(ProblemCode::FileUnreadable).with("file", name.as_str()).because(error);
        let base64 = BASE64.encode(head(path).map_err(unreadable)?);
        let table = LookAtColumns { name: name.clone(), base64, columns: columns.clone(), choices: choices.clone() };
        let seen = calls::columns_preview(station, table.clone())?;
        // Where nobody said which column is what, it is shown as its headings suggest.
        let suggested = LookAtColumns { columns: seen.suggested.clone(), ..table };
        previews.push(if columns.is_empty() { calls::columns_preview(station, suggested)? } else { seen });
    }
    output.answer(&previews, |words| {
        for preview in &previews {
            print_preview(preview, words);
            if columns.is_empty() && !preview.suggested.is_empty() {
                println!("{}", say(words, "cli-columns-keep", &[("command", keep(&preview.suggested).into())]));
            }
        }
    });
    let is_whole = |preview: &ColumnsPreview| preview.missing.is_empty() && preview.refused.is_empty();
    Ok(Outcome::of(!previews.iter().all(is_whole)))
}

/// The command that keeps which column is what.
fn keep(columns: &BTreeMap<String, String>) -> String {
    let set = columns.iter().map(|(word, column)| format!(" --set {}", quoted(&format!("columns.{word}={column}"))));
    format!("packdesk shops add list --kind files{}", set.collect::<String>())
}

/// An argument as a shell takes it.
fn quoted(argument: &str) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || "._=-/".contains(letter);
    if argument.chars().all(plain) { argument.to_owned() } else { format!("'{}'", argument.replace('\'', r"'\''")) }
}

/// The beginning of a file, up to the end of a row where it is longer. A pipe or a device is none.
fn head(path: &Path) -> io::Result<Vec<u8>> {
    if !std::fs::metadata(path)?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(HEAD).read_to_end(&mut bytes)?;
    if bytes.len() as u64 == HEAD
        && let Some(end) = bytes.iter().rposition(|byte| *byte == b'\n')
    {
        bytes.truncate(end + 1);
    }
    Ok(bytes)
}

fn print_preview(preview: &ColumnsPreview, words: &Words) {
    for (place, heading) in preview.headings.iter().enumerate() {
        let shown = preview.rows.iter().filter_map(|row| row.get(place)).find(|cell| !cell.is_empty());
        let is = preview.suggested.iter().find(|(_, column)| *column == heading).map(|(word, _)| word.as_str());
        let column = [
            ("column", heading.as_str().into()),
            ("found", shown.map(String::as_str).unwrap_or_default().into()),
            ("word", is.unwrap_or("–").into()),
        ];
        println!("  {}", say(words, "cli-column", &column));
    }
    if !preview.missing.is_empty() {
        println!("{}", say(words, "cli-columns-missing", &[("words", preview.missing.join(", ").into())]));
    }
    for order in &preview.orders {
        let to = &order.recipient;
        let place = format!("{}, {}, {} {}, {}", to.name, to.street, to.postal_code, to.city, to.country.code());
        let items = order.lines.iter().map(|line| format!("{} × {}", line.quantity, line.name)).collect::<Vec<_>>();
        let total = amounts::amount(order.total, words);
        println!("{}  {place}  {}  {total}", order.number, items.join("; "));
    }
    preview.refused.iter().for_each(|row| print_refused(row, words));
}
