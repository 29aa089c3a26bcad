//! `packdesk update`

use super::{Outcome, PATIENCE};
use crate::arguments::{Update, YesNo};
use crate::output::{Output, local, say};
use crate::{progress, yes};
use model::{Message, Problem, ProblemCode};
use station::Station;
use station::calls::{self, FoundUpdate, InstallUpdate, UpdateOutcome, UpdateSource, UpdatesView};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

/// How often it is asked again whether what is under way has come to its end.
const PAUSE: Duration = Duration::from_secs(1);

/// Asks, and installs where that is wanted. The station is closed before the new version opens it.
pub(super) fn run(station: Station, update: Update, output: &Output, practice: bool) -> Result<Outcome, Problem> {
    if update.from.is_some() || update.key.is_some() || update.daily.is_some() {
        return save(&station, update, output);
    }
    let view = calls::update_check(&station, ())?;
    let Some(found) = view.found.clone().filter(|_| !update.check) else {
        output.answer(&view, |words| show(&view, words));
        return Ok(if view.found.is_some() { Outcome::ToLookAt } else { Outcome::Done });
    };
    if !update.yes && !agreed(&found, output) {
        output.answer(&view, |words| println!("{}", words.word("cli-update-not")));
        return Ok(Outcome::InPart);
    }
    // Its path leads to the new version once that is in its place.
    let program = std::env::current_exe().map_err(|error| Problem::new(ProblemCode::Internal).because(error))?;
    let installed = install(&station, &found.version, output);
    let folder = calls::status(&station, ()).map(|status| PathBuf::from(status.folder));
    station.finish(PATIENCE);
    drop(station);
    let installed = installed?;
    if let UpdateOutcome::Placed { version } = &installed {
        if !practice {
            open_with(&program, &folder?)?;
        }
        output.answer(&installed, |words| {
            let key = if practice { "update-placed" } else { "cli-update-done" };
            println!("{}", say(words, key, &[("version", version.as_str().into())]));
        });
        return Ok(Outcome::Done);
    }
    output.answer(&installed, |words| show_handed(&installed, words));
    Ok(Outcome::ToLookAt)
}

fn save(station: &Station, update: Update, output: &Output) -> Result<Outcome, Problem> {
    let before = calls::updates(station, ())?.source;
    let on = update.daily.map_or(before.on, |daily| daily == YesNo::Yes);
    let source = UpdateSource { on, address: update.from.or(before.address), key: update.key.or(before.key) };
    calls::updates_save(station, source)?;
    let view = calls::updates(station, ())?;
    output.answer(&view, |words| show(&view, words));
    Ok(Outcome::Done)
}

fn show(view: &UpdatesView, words: &text::Words) {
    println!("{}", say(words, "update-this", &[("version", view.version.as_str().into())]));
    println!("{}", say(words, "update-form", &[("form", view.form.as_deref().unwrap_or("none").into())]));
    let on = if view.source.on { "yes" } else { "no" };
    println!("{}", say(words, "update-rhythm", &[("on", on.into())]));
    if let (Some(address), Some(_)) = (&view.source.address, &view.source.key) {
        println!("{}", words.say(&Message::new("cli-update-from").with("address", address.as_str())));
    } else {
        println!("{}", words.problem(&Problem::new(ProblemCode::UpdateNotSetUp)).sentence);
    }
    match (&view.found, view.asked_at) {
        (Some(found), _) => show_found(found, words, |line| println!("{line}")),
        (None, Some(at)) => {
            println!("{}", say(words, "update-asked", &[("when", local(at).to_string().into())]));
            println!("{}", words.word("update-none"));
        }
        (None, None) => println!("{}", words.word("update-never-asked")),
    }
}

fn show_found(found: &FoundUpdate, words: &text::Words, show: impl Fn(String)) {
    show(say(words, "update-found", &[("version", found.version.as_str().into())]));
    found.notes.lines().for_each(|line| show(line.to_owned()));
}

/// Shows what was found on standard error, where no program reads, and asks.
fn agreed(found: &FoundUpdate, output: &Output) -> bool {
    show_found(found, output.words(), |line| eprintln!("{line}"));
    eprintln!("{}", say(output.words(), "cli-update-ask", &[("version", found.version.as_str().into())]));
    yes::said(output.words())
}

/// Installs it, once nothing is under way any more.
fn install(station: &Station, version: &str, output: &Output) -> Result<UpdateOutcome, Problem> {
    let mut said = None;
    loop {
        let wanted = InstallUpdate { version: version.to_owned() };
        let outcome = progress::shown(station, output.words(), || calls::update_install(station, wanted))?;
        let UpdateOutcome::Waits { why } = outcome else { return Ok(outcome) };
        if said.as_ref() != Some(&why) {
            let waits = Message::new("update-waits").with("why", why.clone());
            eprintln!("{}", output.words().say(&waits));
            said = Some(why);
        }
        std::thread::sleep(PAUSE);
    }
}

fn show_handed(outcome: &UpdateOutcome, words: &text::Words) {
    let UpdateOutcome::Handed { version, file, command } = outcome else { return };
    println!(
        "{}",
        say(words, "update-handed", &[("version", version.as_str().into()), ("file", file.as_str().into())])
    );
    match command {
        Some(command) => {
            println!("{}", words.word("update-handed-how"));
            println!("  {command}");
        }
        None => println!("{}", words.word("update-handed-open")),
    }
}

/// Lets the new version open the station, so that whether it can is known now. One that fell is started once more, and gives way to
/// the version it replaced.
fn open_with(program: &std::path::Path, folder: &std::path::Path) -> Result<(), Problem> {
    let start = || {
        let mut command = Command::new(program);
        command.arg("--json").arg("--data").arg(folder).arg("status").stdin(Stdio::null()).stderr(Stdio::null());
        command.output()
    };
    let broke_off = |why: String| Problem::new(ProblemCode::UpdateBrokeOff).because(why);
    let mut ended = start().map_err(|error| broke_off(error.to_string()))?;
    if ended.status.code().is_none() {
        ended = start().map_err(|error| broke_off(error.to_string()))?;
    }
    match ended.status.code() {
        // Done, or something waits to be looked at.
        Some(0 | 4) => Ok(()),
        _ => Err(serde_json::from_slice(&ended.stdout).unwrap_or_else(|_| broke_off(ended.status.to_string()))),
    }
}
