//! `packdesk log`

use super::Outcome;
use crate::arguments::Log;
use crate::output::{Output, local, say};
use model::Problem;
use station::calls::{LogLine, LogPage, LogQuery, LogValue};
use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;

/// How often a log that is followed is looked at.
const LOOK: Duration = Duration::from_millis(250);

pub(super) fn run(folder: &Path, log: &Log, output: &Output) -> Result<Outcome, Problem> {
    let mut query = LogQuery {
        since: log.since,
        level: log.level.map(Into::into),
        call: log.call.clone(),
        what: log.what.map(Into::into),
        after: None,
        limit: log.limit,
    };
    let page = station::read_log(folder, &query)?;
    if !log.follow {
        output.answer(&page, |words| {
            page.lines.iter().for_each(|line| println!("{}", text_of(line)));
            for (key, count) in [("cli-log-left-out", page.left_out), ("cli-log-unreadable", page.unreadable)] {
                if count > 0 {
                    eprintln!("{}", say(words, key, &[("count", count.into())]));
                }
            }
        });
        return Ok(Outcome::Done);
    }
    let mut next = show(&page, output);
    query.limit = u32::MAX;
    loop {
        std::thread::sleep(LOOK);
        query.after = Some(next);
        next = show(&station::read_log(folder, &query)?, output);
    }
}

/// Shows lines as they come, and says where they end.
fn show(page: &LogPage, output: &Output) -> station::calls::LogPlace {
    for line in &page.lines {
        output.line(line, || text_of(line));
    }
    page.next
}

/// A line for a person: when, how much it matters, what, how it ended, how long it took, what it was about.
fn text_of(line: &LogLine) -> String {
    let what = format!("{} {}", line.what.as_str(), line.name);
    let mut text = format!("{}  {:<5} {:<8} {what}", local(line.at), line.level.as_str(), line.program.as_str());
    if let Some(outcome) = &line.outcome {
        let _ = write!(text, "  {outcome}");
    }
    if let Some(ms) = line.ms {
        let _ = write!(text, "  {ms:.1} ms");
    }
    for (name, value) in &line.about {
        let _ = match value {
            LogValue::Number(number) => write!(text, "  {name} {number}"),
            LogValue::Word(word) => write!(text, "  {name} {word}"),
        };
    }
    if let Some(call) = &line.call {
        let _ = write!(text, "  in {call}");
    }
    text
}
