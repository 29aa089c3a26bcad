//! What a line costs whoever works: the one test of this process, for a process has one log.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use logs::{LogKind, LogQuery, Program};
use std::time::{Duration, Instant};

#[test]
fn a_line_waits_for_no_disk() {
    let folder = tempfile::tempdir().unwrap();
    let log = logs::start(Program::Command, Some(folder.path().join("log"))).unwrap();
    let spans = 20_000_i64;
    let mut longest = Duration::ZERO;
    let began = Instant::now();
    for order in 0..spans {
        let one = Instant::now();
        // As the station's, whose spans alone are written.
        let span = tracing::info_span!(target: "station", "booking", name = "book", order, outcome = "ok");
        drop(span.entered());
        longest = longest.max(one.elapsed());
    }
    let each = began.elapsed() / u32::try_from(spans).unwrap();
    println!("a span costs {each:?}, the longest {longest:?}");
    assert!(each < Duration::from_micros(200), "{each:?}");
    log.flush();
    let page = logs::read(&folder.path().join("log"), &LogQuery { limit: u32::MAX, ..LogQuery::default() }).unwrap();
    let told = page.lines.iter().filter(|line| line.what == LogKind::Booking).count();
    let lost: i64 = page.lines.iter().filter(|line| line.name == "lines were lost").count().try_into().unwrap();
    assert!(told > 1000 && (told == 20_000 || lost > 0), "what has no room is told: {told} told");
    tracing::info!(target: "hyper", "what libraries say is theirs");
    tracing::info!(target: "station", address = "Zzyzx Road 1", e_mail = "z@example.org", "an order came");
    log.flush();
    let page = logs::read(&folder.path().join("log"), &LogQuery { limit: 1, ..LogQuery::default() }).unwrap();
    assert_eq!(page.lines[0].name, "an order came");
    assert!(page.lines[0].about.is_empty(), "a field that is not listed is not written");
}
