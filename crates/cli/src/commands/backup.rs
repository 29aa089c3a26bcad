//! `packdesk backup`, `packdesk restore`

use super::Outcome;
use crate::arguments::{BackUp, Restore};
use crate::output::{Output, local, say};
use crate::secrets;
use model::{Problem, ProblemCode, UtcDateTime};
use station::calls::{self, MakeBackup};
use station::{Restored, Station};
use std::path::Path;

pub(super) fn run(station: &Station, backup: BackUp, output: &Output) -> Result<Outcome, Problem> {
    if backup.list {
        return list(station, output);
    }
    let passphrase = backup.secrets.then(|| secrets::passphrase(output.words())).transpose()?;
    let to = backup.to.map(absolute).transpose()?;
    let made = calls::backup_make(station, MakeBackup { to, passphrase })?;
    output.answer(&made, |words| {
        println!("{}", say(words, "cli-backup-made", &[("file", made.file.as_str().into())]));
    });
    Ok(Outcome::Done)
}

fn list(station: &Station, output: &Output) -> Result<Outcome, Problem> {
    let view = calls::backups(station, ())?;
    output.answer(&view, |words| {
        if view.backups.is_empty() {
            println!("{}", say(words, "cli-backup-none", &[("folder", view.folder.as_str().into())]));
        }
        for backup in &view.backups {
            println!("{}  {:>9} kB  {}", local(backup.at), backup.bytes.div_ceil(1000), backup.file);
        }
    });
    if let Some(problem) = &view.problem {
        output.problem(problem);
    }
    Ok(Outcome::Done)
}

/// Puts a backup in the place of the station in a folder, which nobody has open.
pub(super) fn restore(folder: &Path, now: UtcDateTime, wanted: &Restore, output: &Output) -> Result<Outcome, Problem> {
    let passphrase = wanted.secrets.then(|| secrets::passphrase(output.words())).transpose()?;
    let restored: Restored = station::restore(folder, &wanted.from, passphrase.as_ref(), now)?;
    output.answer(&restored, |words| {
        println!("{}", say(words, "cli-restored", &[("at", local(restored.made).to_string().into())]));
        if let Some(aside) = &restored.aside {
            println!("{}", say(words, "cli-restored-aside", &[("folder", aside.as_str().into())]));
        }
        if restored.secrets > 0 {
            println!("{}", say(words, "cli-restored-secrets", &[("count", restored.secrets.into())]));
        }
        println!("{}", words.word("cli-restored-next"));
    });
    Ok(Outcome::Done)
}

/// A path that means the same to the station.
fn absolute(path: std::path::PathBuf) -> Result<std::path::PathBuf, Problem> {
    std::path::absolute(path).map_err(|error| Problem::new(ProblemCode::BadArguments).because(error))
}
