//! Shipping rules: every active rule is tried from top to bottom; a later match overwrites the same field, different
//! fields add up, and later conditions see what earlier rules set.

use crate::catalogue_index::CatalogueIndex;
use crate::condition::{Check, Sight, price};
use crate::draft::{Draft, Forbidden, Hold, Note, Wish};
use crate::facts::Facts;
use crate::guard::Guard;
use crate::index::Index;
use crate::slot::Who;
use model::*;

/// The active rules, made ready.
#[derive(Debug, Clone)]
pub(crate) struct RuleBook {
    pub(crate) rules: Vec<CompiledRule>,
    gates: Vec<Gate>,
    index: Index,
    /// Whether what comes of them changes with the hour or the day.
    pub(crate) ask_the_clock: bool,
}

/// What is asked before a rule is looked at.
#[derive(Debug, Clone)]
struct Gate {
    guard: Guard,
    /// The place of the condition the guard stands for.
    guarded: Option<usize>,
    /// The place of the condition that holds wherever the index finds the rule.
    found: Option<usize>,
}

/// A rule made ready.
#[derive(Debug, Clone)]
pub(crate) struct CompiledRule {
    pub(crate) rule: Rule,
    /// The conditions, cheap ones first, each with its place in the rule.
    checks: Vec<(usize, Check)>,
    /// Whether it speaks of Dynamic Checkout, and so may touch what a customer chose there.
    names_dynamic: bool,
}

impl RuleBook {
    pub(crate) fn new(rules: &[Rule]) -> Self {
        let active = || rules.iter().filter(|rule| rule.active);
        let (index, found) = Index::new(active());
        let gate = |(rule, found)| {
            let (guard, guarded) = Guard::of(rule);
            Gate { guard, guarded, found }
        };
        Self {
            rules: active().map(CompiledRule::new).collect(),
            gates: active().zip(found).map(gate).collect(),
            index,
            ask_the_clock: active().any(asks_the_clock),
        }
    }

    /// Applies every rule that matches.
    pub(crate) fn apply<'a>(&'a self, draft: &mut Draft<'a>, facts: &Facts<'a>, known: &'a CatalogueIndex) {
        for at in self.index.candidates(facts) {
            let Gate { guard, guarded, found } = &self.gates[at];
            let guarded = match guard.holds(facts, draft) {
                Some(false) => continue,
                Some(true) => *guarded,
                None => None,
            };
            let rule = &self.rules[at];
            if rule.matches(&Sight { facts, draft, known }, [*found, guarded]) {
                rule.act(draft, facts, known, Who::Rule(at));
                if rule.rule.stop {
                    break;
                }
            }
        }
    }

    /// Whether a rule for a shop asks for a checkout name and says what to ship with.
    pub(crate) fn give_meaning(&self, shop: &ShopId, name: &str) -> bool {
        self.rules.iter().any(|compiled| {
            let rule = &compiled.rule;
            (rule.shops.is_empty() || rule.shops.contains(shop))
                && rule.actions.iter().any(|action| matches!(action, Action::ShipWith(_)))
                && compiled.checks.iter().any(|(_, check)| check.asks_for_checkout_name(name))
        })
    }

    /// Tries every rule as [`RuleBook::apply`] does and tells of each what came of it, by its place.
    pub(crate) fn try_each<'a>(
        &'a self,
        draft: &mut Draft<'a>,
        facts: &Facts<'a>,
        known: &'a CatalogueIndex,
        mut tell: impl FnMut(&'a CompiledRule, Tried),
    ) {
        let mut stopped = false;
        for (at, rule) in self.rules.iter().enumerate() {
            if stopped {
                tell(rule, Tried::Stopped);
                continue;
            }
            let sight = Sight { facts, draft, known };
            if let Some(failed) = rule.fails(&sight) {
                tell(rule, failed);
                continue;
            }
            rule.act(draft, facts, known, Who::Rule(at));
            stopped = rule.rule.stop;
            tell(rule, Tried::Matched);
        }
    }
}

/// What came of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tried {
    Matched,
    /// An earlier rule ended the list.
    Stopped,
    /// It is for other shops.
    OtherShop,
    /// Not in these days.
    OtherDay,
    /// The condition at this place does not hold (of ANY: none does).
    Condition(usize),
    /// It does for want of an exchange rate.
    NoRate(Currency, Currency),
    /// Every condition about items is met, but not by one and the same.
    NotSameItem,
}

impl CompiledRule {
    fn new(rule: &Rule) -> Self {
        let mut checks: Vec<(usize, Check)> = rule.conditions.iter().map(Check::new).enumerate().collect();
        checks.sort_by_key(|(_, check)| check.cost());
        let dynamic =
            |it: &Condition| matches!(it, Condition::DynamicCheckout(_) | Condition::DynamicCheckoutMethod(_));
        Self { names_dynamic: rule.conditions.iter().any(dynamic), rule: rule.clone(), checks }
    }

    /// Whether it matches, when the conditions at some places are known to hold.
    fn matches(&self, sight: &Sight<'_, '_>, known: [Option<usize>; 2]) -> bool {
        let holds = |(place, check): &(usize, Check)| known.contains(&Some(*place)) || self.passes(check, sight);
        self.is_for(sight).is_none()
            && match self.rule.matching {
                Matching::All => self.checks.iter().all(holds) && self.one_item_meets_all(sight),
                Matching::Any => self.checks.is_empty() || self.checks.iter().any(|(_, check)| check.holds(sight)),
            }
    }

    /// Whether a condition holds, as far as it is asked by itself.
    fn passes(&self, check: &Check, sight: &Sight<'_, '_>) -> bool {
        (self.rule.same_item && check.item().is_some()) || check.holds(sight)
    }

    fn one_item_meets_all(&self, sight: &Sight<'_, '_>) -> bool {
        if !self.rule.same_item {
            return true;
        }
        let mut items = self.checks.iter().filter_map(|(_, check)| check.item()).peekable();
        if items.peek().is_none() {
            return true;
        }
        let items: Vec<_> = items.collect();
        sight.facts.lines().any(|(at, _)| items.iter().all(|item| item.meets(sight, at)))
    }

    /// Why it is not even asked.
    #[inline]
    fn is_for(&self, sight: &Sight<'_, '_>) -> Option<Tried> {
        let rule = &self.rule;
        if !rule.shops.is_empty() && !rule.shops.contains(sight.facts.asked.shop) {
            return Some(Tried::OtherShop);
        }
        if rule.from.is_some() || rule.until.is_some() {
            let today = Day(sight.facts.asked.circumstances.now.date());
            if rule.from.is_some_and(|from| today < from) || rule.until.is_some_and(|until| today > until) {
                return Some(Tried::OtherDay);
            }
        }
        None
    }

    fn fails(&self, sight: &Sight<'_, '_>) -> Option<Tried> {
        if let Some(other) = self.is_for(sight) {
            return Some(other);
        }
        if self.matches(sight, [None; 2]) {
            return None;
        }
        let mut failing = self.checks.iter().filter(|(_, check)| !self.passes(check, sight));
        let first = failing.clone().min_by_key(|(place, _)| *place);
        let rate = failing.find_map(|(_, check)| check.lacks_rate(sight));
        Some(match (rate, first) {
            (Some((from, to)), _) => Tried::NoRate(from, to),
            (None, Some((place, _))) => Tried::Condition(*place),
            (None, None) => Tried::NotSameItem,
        })
    }

    fn act<'a>(&'a self, draft: &mut Draft<'a>, facts: &Facts<'a>, known: &'a CatalogueIndex, who: Who) {
        let reasons = draft.reasons;
        let customer_chose = facts.order().checkout.dynamic.is_some() && !self.names_dynamic;
        for action in &self.rule.actions {
            match action {
                Action::ShipWith(_) | Action::ShipFrom { .. } if customer_chose => {}
                Action::ShipWith(wish) => draft.ship.set(Some(Wish::of(wish)), who, reasons),
                Action::ShipFrom { sender } => draft.sender.set(Some(sender), who, reasons),
                Action::Forbid { methods, carriers } => {
                    draft.forbidden.extend(methods.iter().map(|id| (Forbidden::Method(id), who)));
                    draft.forbidden.extend(carriers.iter().map(|id| (Forbidden::Carrier(id), who)));
                }
                Action::SetWeight { grams } => draft.weight.set(*grams, who, reasons),
                Action::AddWeight { grams } => {
                    let sum = Grams(draft.weight.value.0.saturating_add(grams.0));
                    draft.weight.set(sum, who, reasons);
                }
                Action::SetSize { size } => draft.size.set(Some(*size), who, reasons),
                Action::Hold { reason } => draft.hold.set(Some(Hold::Rule(reason)), who, reasons),
                Action::LetGo => draft.let_go.set(true, who, reasons),
                Action::Note { text } => draft.notes.push((Note::Said(text), who)),
                Action::Tag { tag } => draft.tags.push((tag, who)),
                Action::CustomsStatement { text } => draft.statements.push((text, who)),
                Action::Items(change) => self.change_items(change, draft, facts, known, who),
                Action::Set(setting) => set(setting, draft, known, who),
            }
        }
    }

    /// Changes the items the rule's own conditions about items met; without such conditions, all of them.
    fn change_items<'a>(
        &self,
        change: &ItemChange,
        draft: &mut Draft<'a>,
        facts: &Facts<'a>,
        known: &'a CatalogueIndex,
        who: Who,
    ) {
        let checks: Vec<_> = self.checks.iter().filter_map(|(_, check)| check.item()).collect();
        let sight = Sight { facts, draft, known };
        let meant = |at: usize| match (checks.is_empty(), self.rule.same_item) {
            (true, _) => true,
            (false, true) => checks.iter().all(|check| check.meets(&sight, at)),
            (false, false) => checks.iter().any(|check| check.meets(&sight, at)),
        };
        let lines: Vec<(usize, ItemChange)> = facts
            .lines()
            .filter(|(at, _)| meant(*at))
            .filter_map(|(at, line)| Some((at, made_plain(change, price(line, at, draft))?)))
            .collect();
        draft.items.extend(lines.into_iter().map(|(at, change)| (at, change, who)));
        if matches!(change, ItemChange::Weight(_)) {
            weigh_again(draft, facts, who);
        }
    }
}

fn asks_the_clock(rule: &Rule) -> bool {
    let asks = |it: &Condition| matches!(it, Condition::Weekday(_) | Condition::Hour(_));
    rule.from.is_some() || rule.until.is_some() || rule.conditions.iter().any(asks)
}

/// A change as what holds after it: a share of a value becomes the value.
fn made_plain(change: &ItemChange, price: Option<Money>) -> Option<ItemChange> {
    let ItemChange::ValuePercent(percent) = change else { return Some(change.clone()) };
    let price = price?;
    let share = 100 + i128::from(*percent).max(-100);
    let minor = i64::try_from(i128::from(price.minor) * share / 100).ok()?;
    Some(ItemChange::Value(Money { minor, ..price }))
}

/// The parcel weighs what its items weigh now, where every one says so.
fn weigh_again(draft: &mut Draft<'_>, facts: &Facts<'_>, who: Who) {
    let mut grams = draft.box_weight.0;
    for (at, line) in facts.lines() {
        let changed = draft.item(at, |change| matches!(change, ItemChange::Weight(_)));
        let unit = match changed {
            Some(ItemChange::Weight(unit)) => Some(*unit),
            _ => line.unit_weight,
        };
        let Some(unit) = unit else { return };
        grams = grams.saturating_add(unit.0.saturating_mul(line.quantity));
    }
    draft.weight.set(Grams(grams), who, draft.reasons);
}

/// Sets what an order has one of; a box brings its size and weight along.
pub(crate) fn set<'a>(setting: &'a Setting, draft: &mut Draft<'a>, known: &'a CatalogueIndex, who: Who) {
    draft.set_setting(setting, who);
    if let Setting::Box { name } = setting
        && let Some(preset) = known.box_named(name)
    {
        draft.size.set(Some(preset.size), who, draft.reasons);
        let without = draft.weight.value.0.saturating_sub(draft.box_weight.0);
        if preset.weight != draft.box_weight {
            draft.weight.set(Grams(without.saturating_add(preset.weight.0)), who, draft.reasons);
        }
        draft.box_weight = preset.weight;
    }
}
