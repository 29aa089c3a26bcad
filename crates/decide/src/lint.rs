//! What is odd about a set of rules, whatever the orders: rules that can never match, are always overwritten, clash,
//! or name what is gone.

use crate::guard::bounds;
use crate::say::{say_condition, say_ship_with};
use crate::text::regex;
use model::*;
use serde::Serialize;
use std::collections::{HashMap, HashSet};
use ts_rs::TS;

/// Something odd about a rule or a checkout name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// The rule, where it is about one.
    #[ts(optional = nullable)]
    pub rule: Option<i64>,
    /// As a sentence.
    pub message: Message,
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
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
                    self.odd(Some(rule), about("lint-empty-value", condition));
                }
            }
            if impossible(condition) {
                match rule.matching {
                    Matching::All => self.wrong(Some(rule), about("lint-impossible", condition)),
                    Matching::Any => self.odd(Some(rule), about("lint-never-holds", condition)),
                }
            }
        }
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
                        .with("first", say_condition(first))
                        .with("second", say_condition(second));
                    self.wrong(Some(rule), message);
                }
            }
        }
    }

    /// Rules whose every effect a later rule always overwrites, that a stop keeps from ever being tried, or that ask
    /// for different things of the very same orders.
    fn order_of(&mut self, active: &[&Rule]) {
        let catalogue = &self.settings.catalogue;
        let mut seen: HashMap<String, &Rule> = HashMap::new();
        for (at, rule) in active.iter().enumerate() {
            let plain = rule.from.is_none() && rule.until.is_none();
            if let Some(stopper) = active[..at].iter().find(|earlier| earlier.stop && covers(earlier, rule)) {
                let message = Message::new("lint-never-reached").with("other", stopper.name.as_str());
                self.wrong(Some(rule), message);
            }
            // A rule in between may ask about what this one set, or end the list.
            let untouched = |between: &Rule| !between.stop && !between.conditions.iter().any(changes);
            let mut surely_tried = active[at + 1..].iter().scan(true, |tried, later| {
                let now = *tried;
                *tried &= untouched(later);
                now.then_some(later)
            });
            let overwriter = surely_tried.find(|later| {
                covers(later, rule) && !rule.actions.is_empty() && rule.actions.iter().all(|it| overwrites(later, it))
            });
            if let Some(later) = overwriter.filter(|_| !rule.stop) {
                let message = Message::new("lint-overwritten").with("other", later.name.as_str());
                self.odd(Some(rule), message);
            }
            let wish =
                rule.actions.iter().find_map(|it| if let Action::ShipWith(wish) = it { Some(wish) } else { None });
            let Some(wish) = wish.filter(|_| plain && overwriter.is_none()) else { continue };
            let key = serde_json::to_string(&(&rule.conditions, &rule.matching, &rule.shops)).unwrap_or_default();
            if let Some(earlier) = seen.insert(key, rule) {
                let message = Message::new("lint-clash")
                    .with("other", earlier.name.as_str())
                    .with("wish", say_ship_with(wish, catalogue));
                self.odd(Some(rule), message);
            }
        }
    }
}

fn about(key: &str, condition: &Condition) -> Message {
    Message::new(key).with("condition", say_condition(condition))
}

fn text_of(condition: &Condition) -> Option<&TextTest> {
    use Condition as C;
    match condition {
        C::OrderNumber(test)
        | C::OrderNote(test)
        | C::Tag(test)
        | C::Company(test)
        | C::Email(test)
        | C::Phone(test)
        | C::AddressLine(test)
        | C::City(test)
        | C::State(test)
        | C::PostalCode(test)
        | C::CheckoutMethod(test) => Some(test),
        C::ItemName(it) | C::ItemSku(it) | C::HsCode(it) => Some(&it.test),
        C::ItemProperty(it) => Some(&it.test),
        _ => None,
    }
}

/// Whether empty values mean something.
fn equality(is: TextMatch) -> bool {
    matches!(is, TextMatch::Is | TextMatch::IsNot | TextMatch::In | TextMatch::NotIn | TextMatch::Pattern)
}

/// A condition no order can meet.
fn impossible(condition: &Condition) -> bool {
    fn empty<T>(test: &OneOf<T>) -> bool {
        test.is == Membership::In && test.values.is_empty()
    }
    fn backwards<T: PartialOrd + Copy>(test: &Compare<T>) -> bool {
        test.is == Comparison::Between && test.to.is_some_and(|to| to < test.value)
    }
    fn below<T: PartialEq + Default + Copy>(test: &Compare<T>) -> bool {
        test.is == Comparison::Less && test.value == T::default()
    }
    use Condition as C;
    match condition {
        C::Shop(test) => empty(test),
        C::Weekday(test) => empty(test),
        C::Payment(test) => empty(test),
        C::Currency(test) => empty(test),
        C::PostalRange(test) => empty(test),
        C::ToCountry(test) | C::FromCountry(test) => empty(test),
        C::DynamicCheckoutMethod(test) => empty(test),
        C::Sender(test) => empty(test),
        C::Carrier(test) => empty(test),
        C::Method(test) => empty(test),
        C::Weight(test) | C::VolumetricWeight(test) => backwards(test) || below(test),
        C::Length(test) | C::Width(test) | C::Height(test) => backwards(test) || below(test),
        C::Lines(test) | C::Quantity(test) => backwards(test) || below(test),
        C::Hour(test) => {
            backwards(test)
                || below(test)
                || (test.value > 23 && !matches!(test.is, Comparison::Less | Comparison::AtMost))
        }
        C::OrderDate(test) => backwards(test),
        C::ItemQuantity(it) => backwards(&it.test) || below(&it.test),
        C::TotalValue(test) | C::ItemsValue(test) => {
            test.is == Comparison::Between
                && test.to.is_some_and(|to| to.currency == test.value.currency && to.minor < test.value.minor)
        }
        _ => false,
    }
}

/// Whether two conditions can never hold together.
fn exclude(first: &Condition, second: &Condition) -> bool {
    use Condition as C;
    fn apart<T: PartialEq>(a: &OneOf<T>, b: &OneOf<T>) -> bool {
        match (a.is, b.is) {
            (Membership::In, Membership::In) => !a.values.iter().any(|value| b.values.contains(value)),
            (Membership::In, Membership::NotIn) => a.values.iter().all(|value| b.values.contains(value)),
            (Membership::NotIn, Membership::In) => b.values.iter().all(|value| a.values.contains(value)),
            (Membership::NotIn, Membership::NotIn) => false,
        }
    }
    match (first, second) {
        (C::ToCountry(a), C::ToCountry(b)) => apart(a, b),
        (C::Shop(a), C::Shop(b)) => apart(a, b),
        (C::Weekday(a), C::Weekday(b)) => apart(a, b),
        (C::Payment(a), C::Payment(b)) => apart(a, b),
        (C::Currency(a), C::Currency(b)) => apart(a, b),
        (C::ToEu(a), C::ToEu(b)) => a.is != b.is,
        (C::ServicePoint(a), C::ServicePoint(b)) => a.is != b.is,
        (C::DynamicCheckout(a), C::DynamicCheckout(b)) => a.is != b.is,
        (C::Weight(a), C::Weight(b)) => no_overlap(a, b, |grams| i64::from(grams.0)),
        (C::Length(a), C::Length(b)) => no_overlap(a, b, |it| i64::from(it.0)),
        (C::Lines(a), C::Lines(b)) | (C::Quantity(a), C::Quantity(b)) => no_overlap(a, b, i64::from),
        (C::TotalValue(a), C::TotalValue(b)) if a.value.currency == b.value.currency => {
            no_overlap(a, b, |amount| amount.minor)
        }
        (C::CheckoutMethod(a), C::CheckoutMethod(b))
        | (C::City(a), C::City(b))
        | (C::PostalCode(a), C::PostalCode(b)) => {
            let same = |test: &TextTest| matches!(test.is, TextMatch::Is | TextMatch::In) && !test.exact;
            same(a) && same(b) && {
                let folded: HashSet<String> = a.values.iter().map(|it| crate::text::fold_postal_code(it)).collect();
                !b.values.iter().any(|it| folded.contains(&crate::text::fold_postal_code(it)))
            }
        }
        _ => false,
    }
}

fn no_overlap<T: Copy>(a: &Compare<T>, b: &Compare<T>, count: impl Fn(T) -> i64) -> bool {
    let ((low, high), (other_low, other_high)) = (bounds(a, &count), bounds(b, &count));
    high < other_low || other_high < low
}

/// Whether a rule surely matches every order another one matches.
fn covers(wide: &Rule, narrow: &Rule) -> bool {
    let shops = wide.shops.is_empty()
        || (!narrow.shops.is_empty() && narrow.shops.iter().all(|shop| wide.shops.contains(shop)));
    let days = wide.from.is_none() && wide.until.is_none();
    // What a rule in between sets may change what later conditions see.
    let static_conditions = wide.conditions.iter().all(|condition| !changes(condition));
    let conditions = wide.conditions.is_empty()
        || (wide.matching == Matching::All
            && narrow.matching == Matching::All
            && wide.same_item == narrow.same_item
            && static_conditions
            && wide.conditions.iter().all(|condition| narrow.conditions.contains(condition)));
    shops && days && conditions
}

/// Whether what a condition asks about may be changed by rules.
fn changes(condition: &Condition) -> bool {
    use Condition as C;
    matches!(
        condition,
        C::Tag(_)
            | C::Email(_)
            | C::Phone(_)
            | C::Weight(_)
            | C::VolumetricWeight(_)
            | C::Length(_)
            | C::Width(_)
            | C::Height(_)
            | C::Sender(_)
            | C::FromCountry(_)
            | C::CustomsNeeded(_)
            | C::Carrier(_)
            | C::Method(_)
            | C::ItemsValue(_)
            | C::ItemName(_)
            | C::HsCode(_)
            | C::ItemValue(_)
    )
}

/// Whether a rule sets what an action sets.
fn overwrites(later: &Rule, action: &Action) -> bool {
    let speaks_dynamic = |rule: &Rule| {
        rule.conditions
            .iter()
            .any(|it| matches!(it, Condition::DynamicCheckout(_) | Condition::DynamicCheckoutMethod(_)))
    };
    let touches = |it: &&Action| !matches!(it, Action::ShipWith(_) | Action::ShipFrom { .. }) || !speaks_dynamic(later);
    later.actions.iter().filter(touches).any(|it| match (action, it) {
        (Action::ShipWith(_), Action::ShipWith(_))
        | (Action::ShipFrom { .. }, Action::ShipFrom { .. })
        | (Action::SetWeight { .. } | Action::AddWeight { .. }, Action::SetWeight { .. })
        | (Action::SetSize { .. }, Action::SetSize { .. })
        | (Action::Hold { .. }, Action::Hold { .. }) => true,
        (Action::Set(first), Action::Set(second)) => first.same_kind(second),
        _ => false,
    })
}
