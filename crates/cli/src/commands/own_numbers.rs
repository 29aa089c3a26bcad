//! `packdesk carriers`: numbers, approvals and the file with a day's parcels.

use super::Outcome;
use crate::output::{Output, say};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::{CarrierId, Day, HandOverId, NumberRange, Problem, ProblemCode};
use station::Station;
use station::calls::{self, AddNumbers, ApprovalView, ApproveCarrier};
use std::io::Read as _;
use std::path::Path;
use text::Words;

/// The most bytes of a file of blocks.
const MOST_BYTES: u64 = 1 << 20;

/// Prints how many numbers a carrier has left, and its blocks.
pub(super) fn print_range(range: &NumberRange, words: &Words) {
    let left = i64::try_from(range.left()).unwrap_or(i64::MAX);
    println!("{}", say(words, "cli-numbers", &[("carrier", (&range.carrier).into()), ("left", left.into())]));
    for block in &range.blocks {
        println!("  {}  {}–{}  {}", block.form, block.next, block.last, block.left());
    }
}

/// Puts blocks behind those a carrier has.
pub(super) fn add(
    station: &Station,
    carrier: CarrierId,
    blocks: String,
    warn_below: Option<u64>,
    output: &Output,
) -> Result<(), Problem> {
    let range = calls::range_add(station, AddNumbers { carrier, blocks, warn_below })?;
    output.answer(&range, |words| print_range(&range, words));
    Ok(())
}

/// The same with the blocks of a file.
pub(super) fn import(
    station: &Station,
    carrier: CarrierId,
    file: &Path,
    warn_below: Option<u64>,
    output: &Output,
) -> Result<(), Problem> {
    let unreadable = |error: std::io::Error| {
        Problem::new(ProblemCode::FileUnreadable).with("file", file.display().to_string()).because(error)
    };
    let mut blocks = String::new();
    if file == Path::new("-") {
        std::io::stdin().take(MOST_BYTES).read_to_string(&mut blocks).map_err(unreadable)?;
    } else {
        let opened = std::fs::File::open(file).map_err(unreadable)?;
        opened.take(MOST_BYTES).read_to_string(&mut blocks).map_err(unreadable)?;
    }
    add(station, carrier, blocks, warn_below, output)
}

/// Notes that a carrier approved.
pub(super) fn approve(
    station: &Station,
    carrier: CarrierId,
    sample: String,
    who: String,
    on: Option<String>,
) -> Result<(), Problem> {
    let day =
        |text: String| text.parse().map(Day).map_err(|error| Problem::new(ProblemCode::BadArguments).because(error));
    let on = on.map(day).transpose()?;
    calls::carrier_approve(station, ApproveCarrier { carrier, on, sample, who })
}

/// Lists which carriers approved, or whether one did.
pub(super) fn list_approvals(station: &Station, carrier: Option<&str>, output: &Output) -> Result<(), Problem> {
    let mut views = calls::carrier_approvals(station, ())?;
    views.retain(|view| carrier.is_none_or(|carrier| view.carrier.0 == carrier));
    output.answer(&views, |words| views.iter().for_each(|view| print_approval(view, words)));
    Ok(())
}

fn print_approval(view: &ApprovalView, words: &Words) {
    let carrier = (&view.carrier).into();
    match &view.approval {
        Some(it) => {
            let (day, sample) = (it.on.into(), it.sample.as_str().into());
            let named = [("carrier", carrier), ("day", day), ("sample", sample), ("who", it.who.as_str().into())];
            println!("{}", say(words, "cli-approved", &named));
        }
        None => println!("{}", say(words, "cli-not-approved", &[("carrier", carrier)])),
    }
}

/// Writes a closed hand-over list as its carrier's file.
pub(super) fn manifest(station: &Station, list: i64, folder: &Path, output: &Output) -> Result<Outcome, Problem> {
    let made = calls::carrier_manifest(station, HandOverId(list))?;
    let bytes = BASE64.decode(&made.base64).map_err(|error| Problem::new(ProblemCode::Internal).because(error))?;
    let file = folder.join(&made.name);
    std::fs::write(&file, bytes).map_err(|error| {
        Problem::new(ProblemCode::FileUnwritable).with("file", file.display().to_string()).because(error)
    })?;
    output.answer(
        &serde_json::json!({ "file": file, "shipments": made.shipments, "replaced": made.replaced }),
        |words| {
            let file = file.display().to_string();
            println!("{}", say(words, "cli-manifest", &[("file", file.into()), ("count", made.shipments.into())]));
            if !made.replaced.is_empty() {
                println!("{}", say(words, "cli-manifest-replaced", &[("letters", made.replaced.as_str().into())]));
            }
        },
    );
    Ok(Outcome::of(!made.replaced.is_empty()))
}
