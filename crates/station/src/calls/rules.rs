//! Calls about rules: trying them before they are kept, looking at them, and moving them as files.

use crate::Station;
use decide::{Explained, RuleTried};
use model::*;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use decide::{Finding, Part, Severity};
pub use rulebook::{Change, FileError, Format, schema as rules_schema};

/// What would ship differently.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct Trial {
    /// How many orders were looked at: the queue and the last 90 days.
    pub orders: u32,
    /// How many would ship differently.
    pub changed: u32,
    /// From what to what, the most frequent first.
    pub moves: Vec<TrialMove>,
    /// What would be otherwise about them.
    pub parts: Vec<TrialPart>,
    /// How many would be held that are not.
    pub newly_held: u32,
    /// How many would no longer be held.
    pub released: u32,
    /// What they would cost more (or less), in each currency the catalogue has prices in.
    pub price_difference: Vec<Money>,
    /// A few of the orders.
    pub examples: Vec<TrialExample>,
    /// Whether a person stopped it before the end.
    pub stopped: bool,
}

/// Orders that would move from one method to another, or keep theirs and ship differently in other ways.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TrialMove {
    /// What they ship with.
    #[ts(optional = nullable)]
    pub from: Option<TrialMethod>,
    /// What they would ship with.
    #[ts(optional = nullable)]
    pub to: Option<TrialMethod>,
    /// How many.
    pub orders: u32,
}

/// A method by its name, which the settings that are tried may have changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TrialMethod {
    /// Which.
    pub id: MethodId,
    /// Its name.
    pub name: String,
}

/// How many orders would be otherwise in one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TrialPart {
    /// In what.
    pub part: Part,
    /// How many.
    pub orders: u32,
}

/// An order that would ship differently.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TrialExample {
    /// Which.
    pub order: OrderId,
    /// Its number.
    pub number: String,
    /// What would no longer be so, as sentences.
    pub before: Vec<Message>,
    /// What would be so in its stead, and why.
    pub after: Vec<Explained>,
}

/// Rules to test on one order.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TestRules {
    /// The order.
    pub order: OrderId,
    /// The settings to test; none: those of the station.
    #[ts(optional = nullable)]
    pub settings: Option<Settings>,
}

/// What came of it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TestedRules {
    /// The order's number.
    pub number: String,
    /// What came of each active rule, from top to bottom.
    pub rules: Vec<RuleTried>,
    /// How it would ship, field by field.
    pub explained: Vec<Explained>,
}

/// A rule in sentences.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RuleSentences {
    /// Its number.
    pub id: i64,
    /// Its conditions, in their order.
    pub conditions: Vec<Message>,
    /// Its actions, in their order.
    pub actions: Vec<Message>,
}

/// A rules file, checked.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum CheckedFile {
    /// It can be applied; this is what would change, and what is odd about it.
    Fine {
        /// What differs from the station's settings.
        changes: Vec<Change>,
        /// What is odd about the rules.
        findings: Vec<Finding>,
        /// The settings as they would be.
        settings: Box<Settings>,
    },
    /// Nothing of it is taken.
    Wrong {
        /// Everything that is wrong with it.
        errors: Vec<FileError>,
    },
}

/// What of Sendcloud's rules could be carried over.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BroughtRules {
    /// The settings with the rules added at the end of the list.
    pub settings: Settings,
    /// How many rules were added.
    pub added: u32,
    /// What could not be.
    pub left_out: Vec<rulebook::sendcloud::LeftOut>,
}

/// What would ship differently with these settings, over the queue and the last 90 days, with `progress` events.
///
/// # Errors
/// When the database cannot be read.
pub fn rules_try(station: &Station, settings: Settings) -> Result<Trial, Problem> {
    station.try_settings(&settings)
}

/// What came of every rule for one order.
///
/// # Errors
/// When there is no such order.
pub fn rules_test(station: &Station, test: TestRules) -> Result<TestedRules, Problem> {
    station.test_rules(test)
}

/// What is odd about settings: rules that cannot match, are overwritten, name what is gone, and checkout names nobody
/// has given a meaning.
///
/// # Errors
/// When the database cannot be read.
pub fn rules_lint(station: &Station, settings: Option<Settings>) -> Result<Vec<Finding>, Problem> {
    let settings = settings.map_or_else(|| station.store().settings(), Ok)?;
    station.lint(&settings)
}

/// Rules in sentences, for lists and editors.
///
/// # Errors
/// None but those of the database, where the names of methods come from.
pub fn rules_say(station: &Station, rules: Vec<Rule>) -> Result<Vec<RuleSentences>, Problem> {
    let catalogue = station.store().settings()?.catalogue;
    let say = |rule: &Rule| RuleSentences {
        id: rule.id,
        conditions: rule.conditions.iter().map(|it| decide::say_condition(it, &catalogue)).collect(),
        actions: rule.actions.iter().map(|action| decide::say_action(action, &catalogue)).collect(),
    };
    Ok(rules.iter().map(say).collect())
}

/// Rules, defaults and checkout names as the text of a file.
///
/// # Errors
/// When the database cannot be read.
pub fn rules_export(station: &Station, format: Format) -> Result<String, Problem> {
    let file = rulebook::RulesFile::of(&station.store().settings()?);
    file.write(format).map_err(|error| Problem::new("internal").because(error))
}

/// Reads a rules file, and says what is wrong with it or what it would change. Changes nothing.
///
/// # Errors
/// When the database cannot be read.
pub fn rules_check(station: &Station, text: String) -> Result<CheckedFile, Problem> {
    station.check_rules(&text)
}

/// Applies a rules file: whole or not at all.
///
/// # Errors
/// `rules-file` with the first error when it cannot be read.
pub fn rules_apply(station: &Station, text: String) -> Result<super::SettingsSaved, Problem> {
    let changed_orders = station.apply_rules(&text)?;
    Ok(super::SettingsSaved { changed_orders })
}

/// Reads rules exported from Sendcloud (its CSV, or JSON of its API) and shows the settings with them. Changes nothing.
///
/// # Errors
/// When the database cannot be read.
pub fn rules_from_sendcloud(station: &Station, text: String) -> Result<BroughtRules, Problem> {
    station.rules_from_sendcloud(&text)
}

/// Methods to bring over from Sendcloud.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct BringMethods {
    /// The answer of its API: shipping options (v3) or shipping methods (v2).
    pub text: String,
    /// The countries shipping options were asked for.
    #[serde(default)]
    pub countries: Vec<Country>,
}

/// Reads methods from an answer of Sendcloud's API and shows the settings with them. Changes nothing.
///
/// # Errors
/// `sendcloud-methods` when the text is no such answer.
pub fn methods_from_sendcloud(station: &Station, bring: BringMethods) -> Result<Settings, Problem> {
    station.methods_from_sendcloud(&bring)
}

/// The states the settings were in, newest first.
///
/// # Errors
/// When the database cannot be read.
pub fn settings_versions(station: &Station, (): ()) -> Result<Vec<SettingsVersion>, Problem> {
    Ok(station.store().settings_versions(LIST)?)
}

/// What an earlier version would change, were it restored.
///
/// # Errors
/// When there is none of that number.
pub fn settings_version_diff(station: &Station, version: i64) -> Result<Vec<Change>, Problem> {
    let store = station.store();
    Ok(rulebook::diff(&store.settings()?, &store.settings_version(version)?))
}

/// Makes the settings what they were at an earlier version.
///
/// # Errors
/// When there is none of that number.
pub fn settings_restore(station: &Station, version: i64) -> Result<super::SettingsSaved, Problem> {
    let changed_orders = station.restore_settings(version)?;
    Ok(super::SettingsSaved { changed_orders })
}

/// How many versions a list shows at most.
const LIST: u32 = 500;
