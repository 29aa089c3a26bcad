//! What is odd about a set of rules, whatever the orders: rules that can never match, are always overwritten, clash,
//! or name what is gone.

mod order;
mod values;

use crate::say::{say_condition, say_ship_with};
use crate::text::regex;
use model::*;
use order::Standing;
use serde::Serialize;
use std::collections::{HashMap, HashSet};
#[cfg(feature = "export")]
use ts_rs::TS;
use values::{equality, exclude, impossible, text_of};

/// Something odd about a rule or a checkout name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// The rule, where it is about one.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub rule: Option<i64>,
    /// As a sentence.
    pub message: Message,
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// It cannot do what it says.
    Wrong,
    /// It may not do what was meant.
    Odd,
}

/// Looks at rules, defaults and the table of checkout names as they stand on a day.
#[must_use]
pub fn lint(settings: &Settings, today: Day) -> Vec<Finding> {
    let mut findings = Findings { settings, found: Vec::new() };
    findings.names_of_defaults();
    findings.names_of_checkout();
    let active: Vec<&Rule> = settings.rules.iter().filter(|rule| rule.active).collect();
    for rule in &active {
        findings.values_of(rule);
        findings.names_of(rule);
        findings.time_of(rule, today);
        findings.contradictions_in(rule);
    }
    findings.order_of(&active);
    let mut names = HashSet::new();
    for rule in &settings.rules {
        if !names.insert(&rule.name) {
            findings.odd(Some(rule), Message::new("lint-same-name").with("rule", rule.name.as_str()));
        }
    }
    findings.found
}

struct Findings<'a> {
    settings: &'a Settings,
    found: Vec<Finding>,
}

impl Findings<'_> {
    fn add(&mut self, severity: Severity, rule: Option<&Rule>, message: Message) {
        let message = match rule {
            Some(rule) => message.with("rule", rule.name.as_str()),
            None => message,
        };
        self.found.push(Finding { severity, rule: rule.map(|rule| rule.id), message });
    }

    fn wrong(&mut self, rule: Option<&Rule>, message: Message) {
        self.add(Severity::Wrong, rule, message);
    }

    fn odd(&mut self, rule: Option<&Rule>, message: Message) {
        self.add(Severity::Odd, rule, message);
    }

    fn names_of_defaults(&mut self) {
        let settings = self.settings;
        for defaults in std::iter::once(&settings.defaults).chain(settings.shop_defaults.values()) {
            if let Some(gone) = defaults.method.as_ref().filter(|id| settings.catalogue.method(id).is_none()) {
                self.wrong(None, Message::new("lint-default-gone").with("method", gone.0.as_str()));
            }
        }
    }

    fn names_of_checkout(&mut self) {
        for mapping in &self.settings.checkout {
            if let Some(gone) = self.gone_in(&mapping.ship) {
                let message = Message::new("lint-checkout-gone").with("name", mapping.name.as_str());
                self.wrong(None, message.with("gone", gone));
            }
        }
    }

    /// The first name in a wish that stands for nothing.
    fn gone_in(&self, wish: &ShipWith) -> Option<String> {
        let catalogue = &self.settings.catalogue;
        let gone = |id: &&MethodId| catalogue.method(id).is_none();
        match wish {
            ShipWith::Method(id) => Some(id).filter(gone).map(|id| id.0.clone()),
            ShipWith::Option(option) => {
                let any = catalogue.methods.iter().any(|method| method.option == *option);
                (!any).then(|| option.clone())
            }
            ShipWith::Carrier(id) => catalogue.carrier(id).is_none().then(|| id.0.clone()),
            ShipWith::Cheapest(of) | ShipWith::Fastest(of) => of.iter().find(gone).map(|id| id.0.clone()),
            ShipWith::To(_) => None,
        }
    }

    fn names_of(&mut self, rule: &Rule) {
        let settings = self.settings;
        let catalogue = &settings.catalogue;
        let mut gone: Vec<String> = Vec::new();
        for action in &rule.actions {
            match action {
                Action::ShipWith(wish) => gone.extend(self.gone_in(wish)),
                Action::Forbid { methods, carriers } => {
                    gone.extend(methods.iter().filter(|id| catalogue.method(id).is_none()).map(|id| id.0.clone()));
                    gone.extend(carriers.iter().filter(|id| catalogue.carrier(id).is_none()).map(|id| id.0.clone()));
                }
                Action::ShipFrom { sender } if !settings.senders.iter().any(|it| it.id == *sender) => {
                    gone.push(sender.0.clone());
                }
                Action::Set(Setting::Box { name }) if !settings.boxes.iter().any(|it| it.name == *name) => {
                    gone.push(name.clone());
                }
                Action::Set(Setting::Contract { contract })
                    if !catalogue.contracts.iter().any(|it| it.id == *contract) =>
                {
                    gone.push(contract.0.clone());
                }
                _ => {}
            }
        }
        for condition in &rule.conditions {
            match condition {
                Condition::Method(test) => {
                    gone.extend(test.values.iter().filter(|id| catalogue.method(id).is_none()).map(|id| id.0.clone()));
                }
                Condition::Sender(test) => {
                    let here = |id: &&SenderId| settings.senders.iter().any(|sender| sender.id == **id);
                    gone.extend(test.values.iter().filter(|id| !here(id)).map(|id| id.0.clone()));
                }
                Condition::Carrier(test) => {
                    gone.extend(test.values.iter().filter(|id| catalogue.carrier(id).is_none()).map(|id| id.0.clone()));
                }
                _ => {}
            }
        }
        for name in gone {
            self.wrong(Some(rule), Message::new("lint-gone").with("gone", name));
        }
        if rule.actions.is_empty() && !rule.stop {
            self.odd(Some(rule), Message::new("lint-no-action"));
        }
    }

    /// Values no order can have, or every order has.
    fn values_of(&mut self, rule: &Rule) {
        for condition in &rule.conditions {
            if let Some(test) = text_of(condition) {
                if test.is == TextMatch::Regex {
                    for value in &test.values {
                        if let Err(error) = regex(value, test.exact) {
                            let message = Message::new("lint-regex").with("expression", value.as_str());
                            self.wrong(Some(rule), message.with("error", error.to_string()));
                        }
                    }
                }
                let says_nothing =
                    test.values.is_empty() || (!equality(test.is) && test.values.iter().any(String::is_empty));
                if says_nothing {
                    self.odd(Some(rule), self.about("lint-empty-value", condition));
                }
            }
            if impossible(condition) {
                match rule.matching {
                    Matching::All => self.wrong(Some(rule), self.about("lint-impossible", condition)),
                    Matching::Any => self.odd(Some(rule), self.about("lint-never-holds", condition)),
                }
            }
        }
    }

    fn about(&self, key: &'static str, condition: &Condition) -> Message {
        Message::new(key).with("condition", say_condition(condition, &self.settings.catalogue))
    }

    fn time_of(&mut self, rule: &Rule, today: Day) {
        match (rule.from, rule.until) {
            (Some(from), Some(until)) if from > until => {
                self.wrong(Some(rule), Message::new("lint-until-before-from"));
            }
            (_, Some(until)) if until < today => {
                self.odd(Some(rule), Message::new("lint-over").with("day", until));
            }
            _ => {}
        }
    }

    /// Conditions of an ALL rule that exclude each other.
    fn contradictions_in(&mut self, rule: &Rule) {
        if rule.matching == Matching::Any {
            return;
        }
        for (at, first) in rule.conditions.iter().enumerate() {
            for second in &rule.conditions[at + 1..] {
                if exclude(first, second) {
                    let message = Message::new("lint-contradiction")
                        .with("first", say_condition(first, &self.settings.catalogue))
                        .with("second", say_condition(second, &self.settings.catalogue));
                    self.wrong(Some(rule), message);
                }
            }
        }
    }

    /// Rules whose every effect a later rule always overwrites, that a stop keeps from ever being tried, or that ask
    /// for different things of the very same orders.
    fn order_of(&mut self, active: &[&Rule]) {
        let catalogue = &self.settings.catalogue;
        let standing = Standing::new(active);
        let mut seen: HashMap<(&[usize], bool, &[ShopId]), &Rule> = HashMap::new();
        for (at, rule) in active.iter().enumerate() {
            let plain = rule.from.is_none() && rule.until.is_none();
            if let Some(stopper) = standing.stopper(at) {
                let message = Message::new("lint-never-reached").with("other", stopper.name.as_str());
                self.wrong(Some(rule), message);
            }
            let overwriter = standing.overwriter(at);
            if let Some(later) = overwriter.filter(|_| !rule.stop) {
                let message = Message::new("lint-overwritten").with("other", later.name.as_str());
                self.odd(Some(rule), message);
            }
            let wish =
                rule.actions.iter().find_map(|it| if let Action::ShipWith(wish) = it { Some(wish) } else { None });
            let Some(wish) = wish.filter(|_| plain && overwriter.is_none()) else { continue };
            let key = (standing.asks(at), rule.matching == Matching::Any, rule.shops.as_slice());
            if let Some(earlier) = seen.insert(key, rule) {
                let message = Message::new("lint-clash")
                    .with("other", earlier.name.as_str())
                    .with("wish", say_ship_with(wish, catalogue));
                self.odd(Some(rule), message);
            }
        }
    }
}
