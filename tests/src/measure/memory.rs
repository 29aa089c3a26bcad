//! The memory of a window and of the WebKit processes it started (Linux).

use std::fs;

/// Proportional set size in MB of every process of a process group.
pub(super) fn of_group(group: u32) -> u64 {
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let kilobytes: u64 = processes
        .filter_map(|process| process.file_name().to_str()?.parse::<u32>().ok())
        .filter(|process| group_of(*process) == Some(group))
        .filter_map(proportional)
        .sum();
    kilobytes / 1024
}

/// Proportional set size in MB of this process.
pub(super) fn resident() -> u64 {
    proportional(std::process::id()).unwrap_or_default() / 1024
}

/// One size to another.
pub(super) fn ratio(megabytes: u64, to: u64) -> f64 {
    // Megabytes are far from where a float could not tell them apart.
    f64::from(u32::try_from(megabytes).unwrap_or(u32::MAX)) / f64::from(u32::try_from(to).unwrap_or(u32::MAX).max(1))
}

/// The process group: the fifth field of `/proc/<pid>/stat`, counted after the name in brackets.
fn group_of(process: u32) -> Option<u32> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    stat.rsplit_once(')')?.1.split_whitespace().nth(2)?.parse().ok()
}

fn proportional(process: u32) -> Option<u64> {
    let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
    rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?.split_whitespace().next()?.parse().ok()
}
