//! Where a program's log begins and ends.

use crate::layer::{LineLayer, is_ours, now};
use crate::writer::Writer;
use crate::{LogKind, LogLevel, LogLine, LogValue, Program};
use std::collections::BTreeMap;
use std::io::{self, IsTerminal as _};
use std::path::PathBuf;
use std::time::Duration;
use tracing_subscriber::filter::{FilterFn, LevelFilter};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;
use tracing_subscriber::{EnvFilter, Layer as _};

/// How long the end of a program waits for its last lines.
const PATIENCE: Duration = Duration::from_millis(500);

/// A log at work; what it was handed is on the disk when it is dropped.
pub struct Log(Option<Writer>);

impl Log {
    /// Waits, for half a second at most, until every line so far is on its way to the disk.
    pub fn flush(&self) {
        if let Some(writer) = &self.0 {
            writer.flush(PATIENCE);
        }
    }
}

impl Drop for Log {
    fn drop(&mut self) {
        self.flush();
    }
}

/// Begins the log of a program, once a process: lines into a folder, and to standard error what `PACKDESK_LOG` asks for.
/// Without a folder only the latter.
///
/// # Errors
/// When no thread can be started, or the process has a log already.
pub fn start(program: Program, folder: Option<PathBuf>) -> io::Result<Log> {
    let lost = match program {
        Program::Window => |count| lost_line(Program::Window, count),
        Program::Server => |count| lost_line(Program::Server, count),
        Program::Command => |count| lost_line(Program::Command, count),
    };
    let writer = folder.map(|folder| Writer::start(folder, lost)).transpose()?;
    let lines = writer.clone().map(|writer| {
        LineLayer { program, writer }.with_filter(FilterFn::new(is_ours).with_max_level_hint(LevelFilter::INFO))
    });
    // Without a word of its own a library shows nothing: what went wrong is told in sentences.
    let shown = EnvFilter::builder()
        .with_default_directive(LevelFilter::OFF.into())
        .with_env_var("PACKDESK_LOG")
        .from_env_lossy();
    let shown = tracing_subscriber::fmt::layer()
        .with_ansi(io::stderr().is_terminal())
        .with_writer(io::stderr)
        .with_filter(shown);
    tracing_subscriber::registry().with(lines).with(shown).try_init().map_err(io::Error::other)?;
    Ok(Log(writer))
}

/// The line that says how many lines are missing before it.
fn lost_line(program: Program, count: i64) -> String {
    let line = LogLine {
        at: now(),
        level: LogLevel::Warn,
        program,
        process: std::process::id(),
        what: LogKind::Note,
        name: "lines were lost".to_owned(),
        outcome: None,
        ms: None,
        call: None,
        about: BTreeMap::from([("count".to_owned(), LogValue::Number(count))]),
    };
    serde_json::to_string(&line).map(|line| line + "\n").unwrap_or_default()
}
