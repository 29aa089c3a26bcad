//! Rules before they are kept: tried over the queue and the last 90 days, tested on one order, read from files.

use super::{Deciding, Saved};
use crate::Event;
use crate::existing::existing_order;
use decide::RuleTried;
use decide::{Asked, Circumstances, Decider, Explained, Finding, Part, Severity};
use model::*;
use rulebook::{Change, FileError, sendcloud};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicU32, Ordering};
use store::Undecided;
#[cfg(feature = "export")]
use ts_rs::TS;

/// Methods to bring over from Sendcloud.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct BringMethods {
    /// The answer of its API: shipping options (v3) or shipping methods (v2).
    pub text: String,
    /// The countries shipping options were asked for.
    #[serde(default)]
    pub countries: Vec<Country>,
}

/// What of Sendcloud's rules could be carried over.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct BroughtRules {
    /// The settings with the rules added at the end of the list.
    pub settings: Settings,
    /// How many rules were added.
    pub added: u32,
    /// What could not be.
    pub left_out: Vec<rulebook::sendcloud::LeftOut>,
}

/// A rules file, checked.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum CheckedFile {
    /// It can be applied; this is what would change, and what is odd about it.
    Fine {
        /// The version of the settings it was checked against.
        #[cfg_attr(feature = "export", ts(type = "number"))]
        version: i64,
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

/// Rules to test on one order.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct TestRules {
    /// The order.
    pub order: OrderId,
    /// The settings to test; none: those of the station.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub settings: Option<Settings>,
}

/// What came of it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct TestedRules {
    /// The order's number.
    pub number: String,
    /// What came of each active rule, from top to bottom.
    pub rules: Vec<RuleTried>,
    /// How it would ship, field by field.
    pub explained: Vec<Explained>,
}

/// What would ship differently.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
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

/// An order that would ship differently.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct TrialExample {
    /// The order.
    pub order: OrderId,
    /// Its number.
    pub number: String,
    /// What would no longer be so, as sentences.
    pub before: Vec<Message>,
    /// What would be so in its stead, and why.
    pub after: Vec<Explained>,
}

/// A method by its name, which the settings that are tried may have changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct TrialMethod {
    /// The method.
    pub id: MethodId,
    /// Its name.
    pub name: String,
}

/// Orders that would move from one method to another, or keep theirs and ship differently in other ways.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct TrialMove {
    /// What they ship with.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub from: Option<TrialMethod>,
    /// What they would ship with.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub to: Option<TrialMethod>,
    /// The number of orders.
    pub orders: u32,
}

/// How many orders would be otherwise in one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct TrialPart {
    /// In what.
    pub part: Part,
    /// The number of orders.
    pub orders: u32,
}

/// How far back a trial looks.
const DAYS: i64 = 90;
/// How many orders a worker takes at a time; progress is told after each portion.
const PORTION: i64 = 2_000;
/// How many examples a trial shows.
const EXAMPLES: usize = 12;

impl Deciding {
    /// Decides the queue and the last 90 days with other settings, and tells what would change.
    pub(crate) fn try_settings(&self, settings: &Settings) -> Result<Trial, Problem> {
        let current = self.now()?;
        let now = &current.decider;
        let then = Decider::new(settings).with_sheets(now.sheets().clone());
        let task = self.tasks.start();
        let last = self.store.snapshot()?.last_order()?.0;
        let since = UtcDateTime::from_millis(self.clock.now().millis() - DAYS * 24 * 60 * 60 * 1000);
        let total = u32::try_from(last).unwrap_or(u32::MAX);
        let done = AtomicU32::new(0);
        let tell = |finished: bool| {
            let done = if finished { total } else { done.load(Ordering::Relaxed) };
            let title = Message::new("task-try-rules");
            self.events.tell(Event::Progress { task: task.id, title, done, total, finished });
        };
        let clock = self.clock.local_now();
        let work = |worker: i64, workers: i64| -> Result<Tally, Problem> {
            let mut tally = Tally::default();
            let starts = (1..=last).step_by(PORTION.unsigned_abs() as usize).skip(worker.unsigned_abs() as usize);
            for start in starts.step_by(workers.unsigned_abs() as usize) {
                if task.stopped() {
                    tally.trial.stopped = true;
                    break;
                }
                let portion = start..=(start + PORTION - 1).min(last);
                let snapshot = self.store.snapshot()?;
                snapshot.each_undecided(portion, since, &mut |id, undecided| {
                    let Undecided { shop, order, overrides, first_order, point } = undecided;
                    let circumstances = Circumstances { now: clock.clone(), first_order, point };
                    let asked = Asked { shop, order, overrides, circumstances: &circumstances };
                    tally.add(id, asked, now, &then);
                })?;
                done.fetch_add(u32::try_from(PORTION).unwrap_or(0), Ordering::Relaxed);
                tell(false);
            }
            Ok(tally)
        };
        let workers = std::thread::available_parallelism().map_or(1, |count| count.get().min(4)) as i64;
        let tallies: Vec<Result<Tally, Problem>> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..workers).map(|worker| scope.spawn(move || work(worker, workers))).collect();
            threads
                .into_iter()
                .map(|it| it.join().unwrap_or_else(|_| Err(Problem::new(ProblemCode::Internal))))
                .collect()
        });
        tell(true);
        let mut sum = Tally::default();
        for tally in tallies {
            sum.join(tally?);
        }
        Ok(sum.trial(now.catalogue(), then.catalogue()))
    }

    /// What came of every rule for one order, and how it would ship.
    pub(crate) fn test_rules(&self, test: TestRules) -> Result<TestedRules, Problem> {
        let snapshot = self.store.snapshot()?;
        let order = existing_order(&snapshot, test.order)?;
        let settings = test.settings.map_or_else(|| snapshot.settings(), Ok)?;
        let sheets = self.current(&snapshot)?.decider.sheets().clone();
        let decider = Decider::new(&settings).with_sheets(sheets);
        self.asking(&snapshot, &order, |asked| TestedRules {
            number: asked.order.number.clone(),
            rules: decider.rules_tried(asked),
            explained: decide::explain(&decider.decide(asked), &settings.catalogue),
        })
    }

    /// What is odd about settings, checkout names without a meaning included.
    pub(crate) fn lint(&self, settings: &Settings) -> Result<Vec<Finding>, Problem> {
        let mut findings = decide::lint(settings, Day(self.clock.local_now().date()));
        let decider = Decider::new(settings);
        let snapshot = self.store.snapshot()?;
        for (shop, name, orders) in snapshot.checkout_names()? {
            if !decider.knows_checkout_name(&shop, &name) {
                let message =
                    Message::new("lint-unmapped").with("name", name).with("orders", orders).with("shop", &shop);
                findings.push(Finding { severity: Severity::Odd, rule: None, message });
            }
        }
        Ok(findings)
    }

    pub(crate) fn check_rules(&self, text: &str) -> Result<CheckedFile, Problem> {
        let current = self.now()?;
        let now = &current.settings;
        let file = match rulebook::read(text) {
            Ok(file) => file,
            Err(errors) => return Ok(CheckedFile::Wrong { errors }),
        };
        let settings = file.onto(now.clone());
        Ok(CheckedFile::Fine {
            version: current.version,
            changes: rulebook::diff(now, &settings),
            findings: self.lint(&settings)?,
            settings: Box::new(settings),
        })
    }

    /// Keeps the settings of a version with a rules file applied to them, where no later one was made meanwhile.
    pub(crate) fn apply_rules(&self, text: &str, from: i64) -> Result<(Settings, Saved), Problem> {
        let file = rulebook::read(text).map_err(|errors| wrong_file(&errors))?;
        let current = self.now()?;
        let base = match from {
            _ if current.version == from => current.settings.clone(),
            0 => Settings::default(),
            _ => self.store.snapshot()?.settings_version(from)?,
        };
        let settings = file.onto(base);
        let saved = self.save_settings(&settings, from)?;
        Ok((settings, saved))
    }

    /// Methods of the same name take the place of those there were; carriers keep how they are set.
    pub(crate) fn methods_from_sendcloud(&self, bring: &BringMethods) -> Result<Settings, Problem> {
        let brought = sendcloud::catalogue_from_methods(bring.text.as_bytes())
            .or_else(|_| sendcloud::catalogue_from_options(bring.text.as_bytes(), &bring.countries))
            .map_err(|error| Problem::new(ProblemCode::SendcloudMethods).because(error))?;
        let mut settings = self.store.snapshot()?.settings()?;
        let catalogue = &mut settings.catalogue;
        for carrier in brought.carriers {
            if catalogue.carrier(&carrier.id).is_none() {
                catalogue.carriers.push(carrier);
            }
        }
        catalogue.contracts.retain(|had| !brought.contracts.iter().any(|contract| contract.id == had.id));
        catalogue.contracts.extend(brought.contracts);
        catalogue.methods.retain(|had| !brought.methods.iter().any(|method| method.id == had.id));
        catalogue.methods.extend(brought.methods);
        Ok(settings)
    }

    pub(crate) fn rules_from_sendcloud(&self, text: &str) -> Result<BroughtRules, Problem> {
        let snapshot = self.store.snapshot()?;
        let mut settings = snapshot.settings()?;
        let shops = snapshot.shops()?;
        let currency = snapshot.usual_currency()?.unwrap_or(Currency::EUR);
        let names = sendcloud::Names { settings: &settings, shops: &shops, currency };
        let brought = if text.trim_start().starts_with(['{', '[']) {
            sendcloud::rules_from_api(text.as_bytes(), names)
        } else {
            sendcloud::rules_from_csv(text.as_bytes(), names)
        };
        let first = settings.rules.iter().map(|rule| rule.id).max().unwrap_or(0) + 1;
        let added = u32::try_from(brought.rules.len()).unwrap_or(u32::MAX);
        settings.rules.extend((first..).zip(brought.rules).map(|(id, rule)| Rule { id, ..rule }));
        Ok(BroughtRules { settings, added, left_out: brought.left_out })
    }
}

/// What would differ for an order.
fn example(id: OrderId, asked: Asked<'_>, decider: &Decider, other: &Decider) -> TrialExample {
    let explained = |decider: &Decider| decide::explain(&decider.decide(asked), decider.catalogue());
    let (now, then) = (explained(decider), explained(other));
    let lacks = |all: &[Explained], it: &Explained| !all.iter().any(|other| other.value == it.value);
    TrialExample {
        order: id,
        number: asked.order.number.clone(),
        before: now.iter().filter(|it| lacks(&then, it)).map(|it| it.value.clone()).collect(),
        after: then.iter().filter(|it| lacks(&now, it)).cloned().collect(),
    }
}

/// What one worker of a trial counted.
#[derive(Default)]
struct Tally {
    trial: Trial,
    moves: HashMap<(Option<MethodId>, Option<MethodId>), u32>,
    parts: BTreeMap<Part, u32>,
    prices: HashMap<Currency, i64>,
}

impl Tally {
    fn add(&mut self, id: OrderId, asked: Asked<'_>, decider: &Decider, other: &Decider) {
        let (now, then) = (decider.outcome(asked), other.outcome(asked));
        let trial = &mut self.trial;
        trial.orders += 1;
        trial.newly_held += u32::from(then.held() && !now.held());
        trial.released += u32::from(now.held() && !then.held());
        let mut differences = now.differences(&then).peekable();
        if differences.peek().is_none() {
            return;
        }
        differences.for_each(|part| *self.parts.entry(part).or_default() += 1);
        trial.changed += 1;
        let (from, to) = (now.method().cloned(), then.method().cloned());
        if let (Some(now), Some(then)) = (now.price(), then.price())
            && now.currency == then.currency
        {
            *self.prices.entry(now.currency).or_default() += then.minor - now.minor;
        }
        if trial.examples.len() < EXAMPLES {
            trial.examples.push(example(id, asked, decider, other));
        }
        *self.moves.entry((from, to)).or_default() += 1;
    }

    fn join(&mut self, other: Self) {
        let (sum, it) = (&mut self.trial, other.trial);
        sum.orders += it.orders;
        sum.changed += it.changed;
        sum.newly_held += it.newly_held;
        sum.released += it.released;
        sum.stopped |= it.stopped;
        sum.examples.extend(it.examples);
        for (way, orders) in other.moves {
            *self.moves.entry(way).or_default() += orders;
        }
        for (part, orders) in other.parts {
            *self.parts.entry(part).or_default() += orders;
        }
        for (currency, minor) in other.prices {
            *self.prices.entry(currency).or_default() += minor;
        }
    }

    fn trial(mut self, before: &Catalogue, after: &Catalogue) -> Trial {
        self.trial.examples.sort_by_key(|example| example.order);
        self.trial.examples.truncate(EXAMPLES);
        let mut moves: Vec<_> = self.moves.into_iter().collect();
        moves.sort_by(|(way, orders), (other, fewer)| fewer.cmp(orders).then_with(|| way.cmp(other)));
        let named = |id: Option<MethodId>, catalogue: &Catalogue| {
            let id = id?;
            let name = catalogue.method_name(&id).to_owned();
            Some(TrialMethod { id, name })
        };
        let told = |((from, to), orders)| TrialMove { from: named(from, before), to: named(to, after), orders };
        self.trial.moves = moves.into_iter().map(told).collect();
        self.trial.parts = self.parts.into_iter().map(|(part, orders)| TrialPart { part, orders }).collect();
        self.trial.price_difference = self
            .prices
            .into_iter()
            .filter(|(_, minor)| *minor != 0)
            .map(|(currency, minor)| Money { minor, currency })
            .collect();
        self.trial
    }
}

/// The problem of a rules file that cannot be read: its first error by its place, all of them as the cause.
fn wrong_file(errors: &[FileError]) -> Problem {
    let all: Vec<String> = errors.iter().map(ToString::to_string).collect();
    let place = errors.first().map(|error| error.place.clone()).unwrap_or_default();
    let problem = Problem::new(ProblemCode::RulesFile).with("place", place).with("errors", errors.len() as i64);
    problem.because(all.join("\n"))
}
