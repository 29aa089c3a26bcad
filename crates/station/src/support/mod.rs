//! The bundle for an engineer: what helps to find a fault, and nothing of customers.
//!
//! ```text
//! README.txt     what is in it, what was left out
//! station.json   version, platform, database in figures, printers, shops, carriers, scale, scanners
//! doctor.json    how the machine is
//! settings.json  what the station is set to, with `text 1`, `text 2` … in the place of what people wrote
//! log/           the lines of the log
//! ```
//!
//! Each file is made of what may go in, not of everything less what may not.

mod devices;
mod doctor;
mod read_me;
mod settings;

use crate::log::read_log;
use crate::parts::Parts;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use logs::LogQuery;
use model::*;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::io::{Cursor, Write as _};
use std::path::Path;
#[cfg(feature = "export")]
use ts_rs::TS;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// How the bundle is asked for.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct SupportRequest {
    /// The language its README is written in.
    pub language: Language,
}

/// What an engineer needs to help with a desk.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct SupportBundle {
    /// The file's name.
    pub name: String,
    /// The zip file, in base64.
    pub base64: String,
    /// What was left out of it.
    pub left_out: Vec<Message>,
}

/// The bundle of a station that works. Asks devices, as the check of the machine does.
pub(crate) fn bundle(parts: &Parts, request: SupportRequest) -> Result<SupportBundle, Problem> {
    let snapshot = parts.store.snapshot()?;
    let figures = snapshot.figures()?;
    let outbox = snapshot.outbox_counts()?;
    let stages: Vec<Value> =
        snapshot.count_by_stage()?.into_iter().map(|(stage, orders)| json!([stage.as_str(), orders])).collect();
    let station = json!({
        "program": program(),
        "practice": parts.is_practice,
        "holds_desk": parts.holds_desk(),
        "database": { "version": figures.version, "bytes": figures.bytes, "rows": figures.rows },
        "orders": stages,
        "outbox": { "waiting": outbox.due, "set_aside": outbox.set_aside },
        "printers": devices::printers(parts, &snapshot)?,
        "scale": devices::scale(&snapshot)?,
        "scanners": devices::scanners(parts)?,
        "shops": devices::shops(parts, &snapshot)?,
        "carriers": devices::carriers(&snapshot)?,
        "ranges": devices::ranges(&snapshot)?,
    });
    let settings = settings::without_texts(&snapshot.settings()?);
    drop(snapshot);
    let doctor = doctor::findings(&crate::doctor::check(parts));
    let files = vec![("station.json", station), ("doctor.json", doctor), ("settings.json", settings)];
    packed(parts.store.folder(), request, parts.clock.now(), files)
}

/// The bundle of a station that cannot be opened: the program, why, and the log.
///
/// # Errors
/// When the log cannot be read.
pub fn support_without_station(
    folder: &Path,
    request: SupportRequest,
    now: UtcDateTime,
    problem: &Problem,
) -> Result<SupportBundle, Problem> {
    let station = json!({ "program": program(), "problem": problem.code.as_str() });
    packed(folder, request, now, vec![("station.json", station)])
}

fn program() -> Value {
    json!({
        "version": env!("CARGO_PKG_VERSION"),
        "system": std::env::consts::OS,
        "processor": std::env::consts::ARCH,
        "debug": cfg!(debug_assertions),
    })
}

fn packed(
    folder: &Path,
    request: SupportRequest,
    now: UtcDateTime,
    files: Vec<(&str, Value)>,
) -> Result<SupportBundle, Problem> {
    // Lines are read and written anew: what is no line of the log stays out, whoever wrote it.
    let page = read_log(folder, &LogQuery { limit: u32::MAX, ..LogQuery::default() })?;
    let mut lines = String::new();
    for line in &page.lines {
        lines += &serde_json::to_string(line).map_err(internal)?;
        lines.push('\n');
    }
    let left_out = read_me::left_out(page.unreadable, page.left_out);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    add(&mut zip, "README.txt", &read_me::text(request.language, &left_out))?;
    for (name, content) in files {
        add(&mut zip, name, &format!("{content:#}\n"))?;
    }
    add(&mut zip, "log/packdesk.jsonl", &lines)?;
    let bytes = zip.finish().map_err(internal)?.into_inner();
    let moment: String = now.to_string().chars().take(16).filter(|letter| *letter != ':').collect();
    Ok(SupportBundle { name: format!("packdesk-support-{moment}.zip"), base64: BASE64.encode(bytes), left_out })
}

fn add(zip: &mut ZipWriter<Cursor<Vec<u8>>>, name: &str, content: &str) -> Result<(), Problem> {
    zip.start_file(name, SimpleFileOptions::default()).map_err(internal)?;
    zip.write_all(content.as_bytes()).map_err(internal)
}

fn internal(error: impl std::fmt::Display) -> Problem {
    Problem::new(ProblemCode::Internal).because(error)
}
