//! `soak MINUTES [SEED]`: bad days at random, and a table of what came of them. `cargo xtask soak` builds it and runs it.

use packdesk_tests::soak::soak;
use std::process::ExitCode;
use std::time::Duration;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1).filter_map(|argument| argument.parse::<u64>().ok());
    let minutes = arguments.next().unwrap_or(60);
    let seed = arguments.next().unwrap_or_else(|| fastrand::u64(..1_000_000));
    let tally = soak(Duration::from_secs(minutes * 60), seed);
    println!("seed {seed}, {minutes} min\n{tally}");
    if tally.is_bad() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
