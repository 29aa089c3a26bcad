//! `packdesk purge` and `packdesk customer`

use super::Outcome;
use crate::arguments::{CustomerCommand, Purge};
use crate::output::{Output, say};
use crate::yes;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::{FoundCustomer, PersonalCounts, Problem, ProblemCode};
use station::Station;
use station::calls::{self, Customer, CustomerFile, PurgeRequest};
use std::io::Write as _;
use std::path::Path;
use text::Words;

pub(super) fn purge(station: &Station, purge: &Purge, output: &Output) -> Result<Outcome, Problem> {
    let Purge { before, dry_run } = *purge;
    let report = calls::purge(station, PurgeRequest { before, dry_run })?;
    output.answer(&report, |words| {
        let key = if dry_run { "cli-purge-would" } else { "cli-purged" };
        println!("{}", say(words, key, &[("day", before.into())]));
        show_counts(&report.counts, words);
        report.outside.iter().for_each(|what| println!("- {}", words.say(what)));
    });
    Ok(Outcome::Done)
}

pub(super) fn customer(station: &Station, command: CustomerCommand, output: &Output) -> Result<Outcome, Problem> {
    match command {
        CustomerCommand::Erase { query, yes } => erase(station, &query, yes, output),
        CustomerCommand::Export { query, to } => {
            let file = calls::customer_export(station, Customer::Query(query))?;
            export(&file, to.as_deref(), output)
        }
    }
}

fn erase(station: &Station, query: &str, yes: bool, output: &Output) -> Result<Outcome, Problem> {
    let customer = Customer::Query(query.to_owned());
    let found = calls::customer_find(station, customer.clone())?;
    if !yes && !agreed(&found, output) {
        output.answer(&found, |words| println!("{}", words.word("cli-nothing-erased")));
        return Ok(Outcome::InPart);
    }
    let erased = calls::customer_erase(station, customer)?;
    output.answer(&erased, |words| {
        if yes {
            show_found(&found, words, |line| println!("{line}"));
        }
        println!("{}", words.word("cli-erased"));
        show_counts(&erased.counts, words);
        erased.outside.iter().for_each(|what| println!("- {}", words.say(what)));
    });
    Ok(Outcome::of(!erased.open.is_empty()))
}

/// Shows what was found on standard error, where no program reads, and asks.
fn agreed(found: &FoundCustomer, output: &Output) -> bool {
    let words = output.words();
    show_found(found, words, |line| eprintln!("{line}"));
    show_counts_on_error(&found.holds, words);
    eprintln!("{}", words.word("cli-erase-asks"));
    let _ = std::io::stderr().flush();
    yes::said(words)
}

fn show_found(found: &FoundCustomer, words: &Words, show: impl Fn(String)) {
    for row in &found.orders {
        let stage = words.word(&format!("stage-{}", row.stage.as_str()));
        show(format!("{:<14} {:<12} {:<24} {}", row.number, stage, row.name, row.city));
    }
    for number in &found.open {
        show(say(words, "cli-erase-open", &[("order", number.as_str().into())]));
    }
    for number in &found.erased {
        show(say(words, "cli-erase-before", &[("order", number.as_str().into())]));
    }
}

fn export(file: &CustomerFile, to: Option<&Path>, output: &Output) -> Result<Outcome, Problem> {
    let bytes = BASE64.decode(&file.base64).map_err(|error| Problem::new(ProblemCode::Internal).because(error))?;
    let Some(to) = to else {
        let document = serde_json::from_slice(&bytes);
        output.json(&document.map_err(|error| Problem::new(ProblemCode::Internal).because(error))?);
        return Ok(Outcome::Done);
    };
    let shown = to.display().to_string();
    let unwritable =
        |error: std::io::Error| Problem::new(ProblemCode::FileUnwritable).with("file", shown.as_str()).because(error);
    own_file(to).and_then(|mut made| made.write_all(&bytes)).map_err(unwritable)?;
    output.answer(&serde_json::json!({ "file": to, "orders": file.orders }), |words| {
        println!("{}", say(words, "cli-exported", &[("file", shown.as_str().into()), ("orders", file.orders.into())]));
    });
    Ok(Outcome::Done)
}

/// Makes a file that its owner alone can read, in the place of one that is there.
pub(super) fn own_file(file: &Path) -> std::io::Result<std::fs::File> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)
}

fn show_counts(counts: &PersonalCounts, words: &Words) {
    lines(counts, words).iter().for_each(|line| println!("{line}"));
}

fn show_counts_on_error(counts: &PersonalCounts, words: &Words) {
    lines(counts, words).iter().for_each(|line| eprintln!("{line}"));
}

fn lines(counts: &PersonalCounts, words: &Words) -> Vec<String> {
    let PersonalCounts { orders, labels, photos, papers, jobs, journal, outbox, logs } = *counts;
    [
        ("personal-orders", orders),
        ("personal-labels", labels),
        ("personal-photos", photos),
        ("personal-papers", papers),
        ("personal-jobs", jobs),
        ("personal-journal", journal),
        ("personal-outbox", outbox),
        ("personal-logs", logs),
    ]
    .into_iter()
    .filter(|(_, count)| *count > 0)
    .map(|(kind, count)| format!("{count:>7}  {}", words.word(kind)))
    .collect()
}
