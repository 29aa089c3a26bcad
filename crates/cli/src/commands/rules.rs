//! `packdesk rules`

use super::Outcome;
use crate::arguments::{Rules, RulesFormat};
use crate::output::{self, Output, local, say};
use crate::progress;
use model::{Argument, Message, Problem, ProblemCode, Settings};
use station::Station;
use station::calls::{
    self, ApplyRules, BringMethods, CheckedFile, FileError, Finding, Format, Part, RestoreSettings, SettingsSaved,
    Severity, TestRules, Trial, TrialMethod, TrialPart, VersionedSettings,
};
use std::path::Path;
use text::Words;

pub(super) fn run(station: &Station, command: Option<Rules>, output: &Output) -> Result<Outcome, Problem> {
    match command {
        None => list(station, output),
        Some(Rules::Export { out, format }) => export(station, out.as_deref(), format, output),
        Some(Rules::Check { file }) => check(station, &file, output),
        Some(Rules::Diff { file }) => diff(station, &file, output),
        Some(Rules::Try { file }) => try_file(station, &file, output),
        Some(Rules::Apply { file, from }) => {
            let text = super::given_text(&file)?;
            let from = from.map_or_else(|| calls::settings(station, ()).map(|now| now.version), Ok)?;
            let apply = ApplyRules { text, from };
            let saved = progress::shown(station, output.words(), || calls::rules_apply(station, apply))?;
            applied(&saved, output)
        }
        Some(Rules::Test { order, file }) => test(station, &order, file.as_deref(), output),
        Some(Rules::Lint) => {
            let findings = calls::rules_lint(station, None)?;
            output.answer(&findings, |words| print_findings(&findings, words));
            Ok(Outcome::of(findings.iter().any(|finding| finding.severity == Severity::Wrong)))
        }
        Some(Rules::History) => history(station, output),
        Some(Rules::Restore { version }) => {
            let restore = RestoreSettings { version, from: calls::settings(station, ())?.version };
            let saved = progress::shown(station, output.words(), || calls::settings_restore(station, restore))?;
            applied(&saved, output)
        }
        Some(Rules::FromSendcloud { file, apply }) => from_sendcloud(station, &file, apply, output),
        Some(Rules::MethodsFromSendcloud { file, countries, apply }) => {
            methods_from_sendcloud(station, &file, &countries, apply, output)
        }
        Some(Rules::Schema) => {
            output.file(calls::RULES_FILES_SCHEMA.as_bytes());
            Ok(Outcome::Done)
        }
    }
}

fn list(station: &Station, output: &Output) -> Result<Outcome, Problem> {
    let rules = calls::settings(station, ())?.settings.rules;
    let said = calls::rules_say(station, rules.clone())?;
    output.answer(&rules, |words| {
        for (place, (rule, sentences)) in (1..).zip(rules.iter().zip(&said)) {
            let off = if rule.active { "" } else { "  –" };
            println!("{place:>3}. {}{off}", rule.name);
            for condition in &sentences.conditions {
                println!("       {} {}", words.word("cli-rule-if"), words.say(condition));
            }
            for action in &sentences.actions {
                println!("     → {}", words.say(action));
            }
        }
    });
    Ok(Outcome::Done)
}

fn export(station: &Station, out: Option<&Path>, format: RulesFormat, output: &Output) -> Result<Outcome, Problem> {
    let format = match format {
        RulesFormat::Toml => Format::Toml,
        RulesFormat::Json => Format::Json,
    };
    let text = calls::rules_export(station, format)?;
    match out {
        None => output.answer(&text, |_| output::text(&text)),
        Some(path) => {
            let file = path.display().to_string();
            std::fs::write(path, &text).map_err(|error| {
                Problem::new(ProblemCode::FileUnwritable).with("file", file.as_str()).because(error)
            })?;
            output.answer(&file, |words| println!("{}", say(words, "cli-written", &[("file", file.as_str().into())])));
        }
    }
    Ok(Outcome::Done)
}

fn check(station: &Station, file: &Path, output: &Output) -> Result<Outcome, Problem> {
    let checked = calls::rules_check(station, super::given_text(file)?)?;
    output.answer(&checked, |words| match &checked {
        CheckedFile::Fine { findings, changes, .. } => {
            print_findings(findings, words);
            println!("{}", say(words, "cli-rules-fine", &[("changes", count(changes.len()))]));
        }
        CheckedFile::Wrong { errors } => print_errors(errors, words),
    });
    Ok(Outcome::of(matches!(checked, CheckedFile::Wrong { .. })))
}

fn diff(station: &Station, file: &Path, output: &Output) -> Result<Outcome, Problem> {
    let checked = calls::rules_check(station, super::given_text(file)?)?;
    output.answer(&checked, |words| match &checked {
        CheckedFile::Fine { changes, .. } if changes.is_empty() => println!("{}", words.word("change-nothing")),
        CheckedFile::Fine { changes, .. } => {
            changes.iter().for_each(|change| println!("{}", words.say(&change.message)));
        }
        CheckedFile::Wrong { errors } => print_errors(errors, words),
    });
    Ok(Outcome::of(matches!(checked, CheckedFile::Wrong { .. })))
}

fn try_file(station: &Station, file: &Path, output: &Output) -> Result<Outcome, Problem> {
    match calls::rules_check(station, super::given_text(file)?)? {
        CheckedFile::Wrong { errors } => {
            output.answer(&errors, |words| print_errors(&errors, words));
            Ok(Outcome::InPart)
        }
        CheckedFile::Fine { settings, .. } => {
            let trial = progress::shown(station, output.words(), || calls::rules_try(station, *settings))?;
            output.answer(&trial, |words| print_trial(&trial, words));
            Ok(Outcome::Done)
        }
    }
}

fn print_trial(trial: &Trial, words: &Words) {
    let counts = [
        ("orders", trial.orders.into()),
        ("changed", trial.changed.into()),
        ("held", trial.newly_held.into()),
        ("released", trial.released.into()),
    ];
    println!("{}", say(words, "cli-trial", &counts));
    let method = |it: &Option<TrialMethod>| match it {
        Some(method) => Argument::from(method.name.as_str()),
        None => Message::new("value-none").into(),
    };
    for it in &trial.moves {
        let way = [("from", method(&it.from)), ("to", method(&it.to)), ("orders", it.orders.into())];
        let key = if it.from == it.to { "cli-trial-stay" } else { "cli-trial-move" };
        println!("  {}", say(words, key, &way));
    }
    if !trial.parts.is_empty() {
        let part = |it: &TrialPart| trial_part(it.part).with("orders", it.orders).into();
        let parts = Argument::List(trial.parts.iter().map(part).collect());
        println!("  {}", say(words, "trial-parts", &[("parts", parts)]));
    }
    for difference in &trial.price_difference {
        println!("  {}", say(words, "cli-trial-price", &[("difference", (*difference).into())]));
    }
    for example in &trial.examples {
        println!("  {}", say(words, "cli-trial-example", &[("order", example.number.as_str().into())]));
        for before in &example.before {
            println!("    - {}", words.say(before));
        }
        for after in &example.after {
            println!("    + {} {}", words.say(&after.value), words.say(&after.because));
        }
    }
}

fn trial_part(part: Part) -> Message {
    Message::new(match part {
        Part::Method => "trial-part-method",
        Part::Price => "trial-part-price",
        Part::Weight => "trial-part-weight",
        Part::Size => "trial-part-size",
        Part::Sender => "trial-part-sender",
        Part::Hold => "trial-part-hold",
        Part::Settings => "trial-part-settings",
        Part::Notes => "trial-part-notes",
        Part::Tags => "trial-part-tags",
        Part::CustomsStatements => "trial-part-customs-statements",
        Part::Items => "trial-part-items",
    })
}

fn test(station: &Station, order: &str, file: Option<&Path>, output: &Output) -> Result<Outcome, Problem> {
    let order = super::order(station, order)?;
    let settings = match file {
        None => None,
        Some(file) => match calls::rules_check(station, super::given_text(file)?)? {
            CheckedFile::Fine { settings, .. } => Some(*settings),
            CheckedFile::Wrong { errors } => {
                output.answer(&errors, |words| print_errors(&errors, words));
                return Ok(Outcome::InPart);
            }
        },
    };
    let tested = calls::rules_test(station, TestRules { order, settings })?;
    output.answer(&tested, |words| {
        for rule in &tested.rules {
            let mark = if rule.matched { "✓" } else { "·" };
            println!("{mark} {}", rule.name);
            if let Some(because) = &rule.because {
                println!("    {}", words.say(because));
            }
        }
        println!();
        for field in &tested.explained {
            println!("{} {}", words.say(&field.value), words.say(&field.because));
        }
    });
    Ok(Outcome::Done)
}

fn history(station: &Station, output: &Output) -> Result<Outcome, Problem> {
    let versions = calls::settings_versions(station, ())?;
    output.answer(&versions, |words| {
        for version in &versions {
            let why = version.why.as_ref().map(|why| words.say(why)).unwrap_or_default();
            println!("{:>5}  {}  {:<12} {why}", version.id, local(version.at), version.who);
        }
    });
    Ok(Outcome::Done)
}

fn from_sendcloud(station: &Station, file: &Path, apply: bool, output: &Output) -> Result<Outcome, Problem> {
    let version = calls::settings(station, ())?.version;
    let brought = calls::rules_from_sendcloud(station, super::given_text(file)?)?;
    output.answer(&brought, |words| {
        for it in &brought.left_out {
            println!("{} ({}): {}", it.rule, it.place, words.say(&it.message));
        }
        println!("{}", say(words, "cli-rules-brought", &[("added", brought.added.into())]));
    });
    let refused = !brought.left_out.is_empty();
    if apply {
        keep(station, version, brought.settings, output)?;
    }
    Ok(Outcome::of(refused))
}

fn methods_from_sendcloud(
    station: &Station,
    file: &Path,
    countries: &[String],
    apply: bool,
    output: &Output,
) -> Result<Outcome, Problem> {
    let country = |code: &String| code.parse().map_err(|error| Problem::new(ProblemCode::BadArguments).because(error));
    let countries = countries.iter().map(country).collect::<Result<Vec<_>, _>>()?;
    let version = calls::settings(station, ())?.version;
    let settings = calls::methods_from_sendcloud(station, BringMethods { text: super::given_text(file)?, countries })?;
    output.answer(&settings.catalogue, |_| {
        for method in &settings.catalogue.methods {
            println!("{:<32} {:<12} {}", method.id.0, method.carrier.0, method.name);
        }
    });
    if apply {
        keep(station, version, settings, output)?;
    }
    Ok(Outcome::Done)
}

fn keep(station: &Station, version: i64, settings: Settings, output: &Output) -> Result<(), Problem> {
    let save = VersionedSettings { version, settings };
    let saved = progress::shown(station, output.words(), || calls::settings_save(station, save))?;
    applied(&saved, output).map(drop)
}

/// Says what became of a change; where somebody changed the settings meanwhile, what each side changed.
fn applied(saved: &SettingsSaved, output: &Output) -> Result<Outcome, Problem> {
    match saved {
        SettingsSaved::Saved { changed_orders, .. } => {
            let changed = Argument::from(*changed_orders);
            output.answer(saved, |words| println!("{}", say(words, "cli-rules-applied", &[("count", changed)])));
            Ok(Outcome::Done)
        }
        SettingsSaved::Conflict { who, theirs, yours, .. } => {
            output.answer(saved, |words| {
                println!("{}", say(words, "cli-settings-theirs", &[("who", who.as_str().into())]));
                theirs.iter().for_each(|change| println!("    {}", words.say(&change.message)));
                println!("{}", words.word("cli-settings-yours"));
                yours.iter().for_each(|change| println!("    {}", words.say(&change.message)));
            });
            saved.changed_orders().map(|_| Outcome::Done)
        }
    }
}

fn print_findings(findings: &[Finding], words: &Words) {
    for finding in findings {
        let mark = if finding.severity == Severity::Wrong { "!" } else { "?" };
        println!("{mark} {}", words.say(&finding.message));
    }
}

fn print_errors(errors: &[FileError], words: &Words) {
    for error in errors {
        println!("{}: {}", error.place, error.error);
        if let Some(hint) = &error.hint {
            println!("    {}", say(words, "cli-rules-hint", &[("hint", hint.as_str().into())]));
        }
    }
    println!("{}", say(words, "cli-rules-wrong", &[("errors", count(errors.len()))]));
}

fn count(length: usize) -> Argument {
    i64::try_from(length).unwrap_or(i64::MAX).into()
}
