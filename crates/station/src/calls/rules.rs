//! Calls about rules: trying them before they are kept, looking at them, and moving them as files.

use crate::Station;
pub use crate::deciding::{
    BringMethods, BroughtRules, CheckedFile, TestRules, TestedRules, Trial, TrialExample, TrialMethod, TrialMove,
    TrialPart,
};
use model::*;
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

pub use decide::{Finding, Part, Severity};
pub use rulebook::{Change, FileError, Format};

/// A rule in sentences.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct RuleSentences {
    /// Its number.
    pub id: i64,
    /// Its conditions, in their order.
    pub conditions: Vec<Message>,
    /// Its actions, in their order.
    pub actions: Vec<Message>,
}

/// What would ship differently with these settings, over the queue and the last 90 days, with `progress` events.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn rules_try(station: &Station, settings: Settings) -> Result<Trial, Problem> {
    station.parts.deciding.try_settings(&settings)
}

/// What came of every rule for one order.
///
/// # Errors
/// When there is no such order.
pub(super) fn rules_test(station: &Station, test: TestRules) -> Result<TestedRules, Problem> {
    station.parts.deciding.test_rules(test)
}

/// What is odd about settings: rules that cannot match, are overwritten, name what is gone, and checkout names nobody
/// has given a meaning.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn rules_lint(station: &Station, settings: Option<Settings>) -> Result<Vec<Finding>, Problem> {
    let settings = match settings {
        Some(settings) => settings,
        None => station.parts.deciding.now()?.settings.clone(),
    };
    station.parts.deciding.lint(&settings)
}

/// Rules in sentences, for lists and editors.
///
/// # Errors
/// None but those of the database, where the names of methods come from.
pub(super) fn rules_say(station: &Station, rules: Vec<Rule>) -> Result<Vec<RuleSentences>, Problem> {
    let current = station.parts.deciding.now()?;
    let catalogue = &current.settings.catalogue;
    let say = |rule: &Rule| RuleSentences {
        id: rule.id,
        conditions: rule.conditions.iter().map(|it| decide::say_condition(it, catalogue)).collect(),
        actions: rule.actions.iter().map(|action| decide::say_action(action, catalogue)).collect(),
    };
    Ok(rules.iter().map(say).collect())
}

/// Rules, defaults and checkout names as the text of a file.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn rules_export(station: &Station, format: Format) -> Result<String, Problem> {
    let file = rulebook::RulesFile::of(&station.parts.deciding.now()?.settings);
    file.write(format).map_err(|error| Problem::new(ProblemCode::Internal).because(error))
}

/// Reads a rules file, and says what is wrong with it or what it would change. Changes nothing.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn rules_check(station: &Station, text: String) -> Result<CheckedFile, Problem> {
    station.parts.deciding.check_rules(&text)
}

/// A rules file to apply.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ApplyRules {
    /// The file's text.
    pub text: String,
    /// The version of the settings it was checked against.
    #[cfg_attr(feature = "export", ts(type = "number"))]
    pub from: i64,
}

/// Applies a rules file: whole or not at all.
///
/// # Errors
/// `rules-file` with the first error when it cannot be read.
pub(super) fn rules_apply(station: &Station, apply: ApplyRules) -> Result<super::SettingsSaved, Problem> {
    let (settings, saved) = station.parts.deciding.apply_rules(&apply.text, apply.from)?;
    super::settings::answer(station, saved, apply.from, &settings)
}

/// Reads rules exported from Sendcloud (its CSV, or JSON of its API) and shows the settings with them. Changes nothing.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn rules_from_sendcloud(station: &Station, text: String) -> Result<BroughtRules, Problem> {
    station.parts.deciding.rules_from_sendcloud(&text)
}

/// Reads methods from an answer of Sendcloud's API and shows the settings with them. Changes nothing.
///
/// # Errors
/// `sendcloud-methods` when the text is no such answer.
pub(super) fn methods_from_sendcloud(station: &Station, bring: BringMethods) -> Result<Settings, Problem> {
    station.parts.deciding.methods_from_sendcloud(&bring)
}

/// The states the settings were in, newest first.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn settings_versions(station: &Station, (): ()) -> Result<Vec<SettingsVersion>, Problem> {
    Ok(station.parts.store.snapshot()?.settings_versions(LIST)?)
}

/// What an earlier version would change, were it restored.
///
/// # Errors
/// When there is none of that number.
pub(super) fn settings_version_diff(station: &Station, version: i64) -> Result<Vec<Change>, Problem> {
    let snapshot = station.parts.store.snapshot()?;
    Ok(rulebook::diff(&snapshot.settings()?, &snapshot.settings_version(version)?))
}

/// How many versions a list shows at most.
const LIST: u32 = 500;
