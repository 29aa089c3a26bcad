//! Reading a log again: filtered, and from a place on.

use crate::files;
use crate::{LogKind, LogLevel, LogLine};
use model::UtcDateTime;
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;
use std::io;
use std::path::Path;
#[cfg(feature = "export")]
use ts_rs::TS;

/// Which lines of the log.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(default)]
pub struct LogQuery {
    /// Only those that began then or later.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub since: Option<UtcDateTime>,
    /// Only those that matter at least as much.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub level: Option<LogLevel>,
    /// Only those of a call of this name, and what happened in it.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub call: Option<String>,
    /// Only those of this kind.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub what: Option<LogKind>,
    /// Only those behind this place, as an earlier page named it.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub after: Option<LogPlace>,
    /// The newest so many; 0 for 1,000.
    #[cfg_attr(feature = "export", ts(optional, as = "Option<u32>"))]
    pub limit: u32,
}

/// A place in the log.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct LogPlace {
    /// The file's number.
    pub file: u32,
    /// How many of its bytes stand before it.
    pub offset: u64,
}

/// Lines of the log, the oldest first.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct LogPage {
    /// The lines.
    pub lines: Vec<LogLine>,
    /// How many that fitted stand before them and were left out.
    pub left_out: u32,
    /// How many could not be read, as one a power failure broke.
    pub unreadable: u32,
    /// The place behind them.
    pub next: LogPlace,
}

impl LogQuery {
    fn holds(&self, line: &LogLine) -> bool {
        self.since.is_none_or(|since| line.at >= since)
            && self.level.is_none_or(|level| line.level <= level)
            && self.what.is_none_or(|what| line.what == what)
            && self.call.as_ref().is_none_or(|call| {
                line.call.as_ref() == Some(call) || (line.what == LogKind::Call && line.name == *call)
            })
    }

    fn limit(&self) -> usize {
        if self.limit == 0 { 1000 } else { self.limit as usize }
    }
}

/// Reads lines of the log in a folder. A folder without one has no lines.
///
/// # Errors
/// When a file cannot be read.
pub fn read(folder: &Path, query: &LogQuery) -> io::Result<LogPage> {
    let mut page = LogPage { next: query.after.unwrap_or_default(), ..LogPage::default() };
    let mut lines = VecDeque::new();
    let start = page.next;
    for number in files::numbers(folder)?.into_iter().filter(|number| *number >= start.file) {
        let from = if number == start.file { start.offset } else { 0 };
        let bytes = files::content(folder, number, from)?;
        // What has no end yet is read the next time.
        let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        for text in bytes[..whole].split(|byte| *byte == b'\n').filter(|text| !text.is_empty()) {
            match serde_json::from_slice::<LogLine>(text) {
                Ok(line) if query.holds(&line) => lines.push_back(line),
                Ok(_) => {}
                Err(_) => page.unreadable += 1,
            }
            if lines.len() > query.limit() {
                lines.pop_front();
                page.left_out += 1;
            }
        }
        page.next = LogPlace { file: number, offset: from + whole as u64 };
    }
    page.lines = lines.into();
    Ok(page)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
mod tests {
    use super::*;
    use crate::files::{MOST_BYTES, MOST_FILES, append, numbers};
    use crate::{LogValue, Program};
    use std::collections::BTreeMap;

    fn line(second: i64, what: LogKind, name: &str) -> LogLine {
        LogLine {
            at: UtcDateTime::from_millis(second * 1000),
            level: LogLevel::Info,
            program: Program::Server,
            process: 7,
            what,
            name: name.to_owned(),
            outcome: (what != LogKind::Note).then(|| "ok".to_owned()),
            ms: (what != LogKind::Note).then_some(1.5),
            call: None,
            about: BTreeMap::from([("order".to_owned(), LogValue::Number(second))]),
        }
    }

    fn written(line: &LogLine) -> String {
        serde_json::to_string(line).unwrap() + "\n"
    }

    fn seconds(page: &LogPage) -> Vec<i64> {
        page.lines.iter().map(|line| line.at.millis() / 1000).collect()
    }

    #[test]
    fn lines_are_chosen_by_time_level_call_and_kind() {
        let folder = tempfile::tempdir().unwrap();
        let mut request = line(3, LogKind::Request, "add note");
        (request.call, request.level) = (Some("shop_sync".to_owned()), LogLevel::Warn);
        let lines = [
            line(1, LogKind::Call, "ship"),
            line(2, LogKind::Call, "shop_sync"),
            request,
            line(4, LogKind::Note, "open"),
        ];
        for line in &lines {
            append(folder.path(), &written(line)).unwrap();
        }
        let chosen = |query: LogQuery| seconds(&read(folder.path(), &query).unwrap());
        assert_eq!(read(folder.path(), &LogQuery::default()).unwrap().lines, lines);
        assert_eq!(chosen(LogQuery { since: Some(lines[2].at), ..LogQuery::default() }), [3, 4]);
        assert_eq!(chosen(LogQuery { level: Some(LogLevel::Warn), ..LogQuery::default() }), [3]);
        assert_eq!(chosen(LogQuery { call: Some("shop_sync".to_owned()), ..LogQuery::default() }), [2, 3]);
        assert_eq!(chosen(LogQuery { what: Some(LogKind::Call), ..LogQuery::default() }), [1, 2]);
        let page = read(folder.path(), &LogQuery { limit: 1, ..LogQuery::default() }).unwrap();
        assert_eq!((seconds(&page), page.left_out), (vec![4], 3));
    }

    #[test]
    fn a_log_has_a_bound_and_is_followed_over_its_files() {
        let folder = tempfile::tempdir().unwrap();
        let long = "a".repeat(40_000);
        let (mut followed, mut after, mut added) = (Vec::new(), None, 0);
        while numbers(folder.path()).unwrap().last().copied().unwrap_or(0) < MOST_FILES + 3 {
            added += 1;
            append(folder.path(), &written(&line(added, LogKind::Note, &long))).unwrap();
            if added % 7 == 0 {
                let page = read(folder.path(), &LogQuery { after, ..LogQuery::default() }).unwrap();
                followed.extend(seconds(&page));
                after = Some(page.next);
            }
        }
        let page = read(folder.path(), &LogQuery { after, ..LogQuery::default() }).unwrap();
        followed.extend(seconds(&page));
        assert_eq!(followed, (1..=added).collect::<Vec<_>>(), "each once, in order");
        let files: Vec<u64> =
            std::fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().metadata().unwrap().len()).collect();
        assert_eq!(files.iter().filter(|bytes| **bytes > 0).count(), MOST_FILES as usize);
        assert!(files.iter().all(|bytes| *bytes <= MOST_BYTES));
    }

    #[test]
    fn a_line_that_a_power_failure_broke_harms_no_other() {
        let folder = tempfile::tempdir().unwrap();
        append(folder.path(), &written(&line(1, LogKind::Note, "whole"))).unwrap();
        append(folder.path(), "{\"at\":").unwrap();
        let page = read(folder.path(), &LogQuery::default()).unwrap();
        assert_eq!((seconds(&page), page.unreadable), (vec![1], 0), "it may still get its end");
        append(folder.path(), &written(&line(2, LogKind::Note, "whole"))).unwrap();
        let page = read(folder.path(), &LogQuery::default()).unwrap();
        assert_eq!((seconds(&page), page.unreadable), (vec![1, 2], 1));
    }

    #[test]
    fn several_programs_write_whole_lines() {
        let folder = tempfile::tempdir().unwrap();
        std::thread::scope(|scope| {
            for program in 0..4 {
                let folder = folder.path();
                scope.spawn(move || {
                    for count in 0..50 {
                        append(folder, &written(&line(program * 100 + count, LogKind::Note, &"a".repeat(3000))))
                            .unwrap();
                    }
                });
            }
        });
        let page = read(folder.path(), &LogQuery::default()).unwrap();
        let mut all = seconds(&page);
        for program in 0..4 {
            assert!(all.iter().filter(|second| **second / 100 == program).is_sorted(), "each program's in its order");
        }
        all.sort_unstable();
        assert_eq!(all, (0..4).flat_map(|program| program * 100..program * 100 + 50).collect::<Vec<i64>>());
        assert_eq!(page.unreadable, 0);
    }

    #[test]
    fn a_station_without_a_log_has_no_lines() {
        let folder = tempfile::tempdir().unwrap();
        assert!(read(&folder.path().join("log"), &LogQuery::default()).unwrap().lines.is_empty());
    }
}
