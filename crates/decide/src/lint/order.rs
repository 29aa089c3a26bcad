//! What rules do to each other. Of a long list each rule is compared only with the few it may have to do with: rules are
//! filed under the rarest condition they ask for and under what they set.

use model::*;
use rustc_hash::FxHashMap;
use std::mem::Discriminant;

/// The active rules from top to bottom, ready to be compared.
pub(super) struct Standing<'a> {
    rules: Vec<Ready<'a>>,
    /// For each rule, the last one below it that is surely tried and sees what this one set.
    reach: Vec<usize>,
    stoppers: FxHashMap<Asked, Vec<usize>>,
    setters: FxHashMap<(Asked, Sets), Vec<usize>>,
}

/// The rarest condition a rule asks for; none of a rule that asks for nothing.
type Asked = Option<usize>;

struct Ready<'a> {
    rule: &'a Rule,
    /// Its conditions, equal ones of all rules under one number.
    asks: Vec<usize>,
    /// What earlier rules set in vain.
    overwrites: Vec<Sets>,
}

/// What a later rule may set over.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Sets {
    Ship,
    Sender,
    Weight,
    Size,
    Hold,
    Setting(Discriminant<Setting>),
}

impl<'a> Standing<'a> {
    pub(super) fn new(active: &[&'a Rule]) -> Self {
        let mut numbers: FxHashMap<String, usize> = FxHashMap::default();
        let mut number = |condition: &Condition| {
            let next = numbers.len();
            *numbers.entry(serde_json::to_string(condition).unwrap_or_default()).or_insert(next)
        };
        let ready = |rule: &&'a Rule| Ready {
            rule,
            asks: rule.conditions.iter().map(&mut number).collect(),
            overwrites: overwrites(rule),
        };
        let rules: Vec<Ready<'_>> = active.iter().map(ready).collect();
        let mut often = vec![0_usize; numbers.len()];
        rules.iter().flat_map(|it| &it.asks).for_each(|&condition| often[condition] += 1);
        let mut standing =
            Self { reach: reach(active), rules, stoppers: FxHashMap::default(), setters: FxHashMap::default() };
        for (at, it) in standing.rules.iter().enumerate().filter(|(_, it)| is_wide(it.rule)) {
            let asked = it.asks.iter().copied().min_by_key(|&condition| often[condition]);
            if it.rule.stop {
                standing.stoppers.entry(asked).or_default().push(at);
            }
            for sets in &it.overwrites {
                standing.setters.entry((asked, *sets)).or_default().push(at);
            }
        }
        standing
    }

    /// The conditions of a rule, equal ones of all rules under one number.
    pub(super) fn asks(&self, at: usize) -> &[usize] {
        &self.rules[at].asks
    }

    /// The first rule that keeps one below it from ever being tried.
    pub(super) fn stopper(&self, at: usize) -> Option<&'a Rule> {
        let filed = self.asked_by(at).filter_map(|asked| self.stoppers.get(&asked));
        let first = filed.filter_map(|above| above.iter().take_while(|&&it| it < at).find(|&&it| self.covers(it, at)));
        first.min().map(|&it| self.rules[it].rule)
    }

    /// The first rule that surely sets over all that one above it sets.
    pub(super) fn overwriter(&self, at: usize) -> Option<&'a Rule> {
        let set: Vec<Sets> = self.rules[at].rule.actions.iter().map(sets).collect::<Option<_>>()?;
        let overwrites = |it: usize| set.iter().all(|sets| self.rules[it].overwrites.contains(sets));
        let any = *set.first()?;
        let filed = self.asked_by(at).filter_map(|asked| self.setters.get(&(asked, any)));
        let first = filed.filter_map(|all| {
            let below = all[all.partition_point(|&it| it <= at)..].iter();
            below.take_while(|&&it| it <= self.reach[at]).find(|&&it| self.covers(it, at) && overwrites(it))
        });
        first.min().map(|&it| self.rules[it].rule)
    }

    /// What rules that cover this one are filed under.
    fn asked_by(&self, at: usize) -> impl Iterator<Item = Asked> {
        self.rules[at].asks.iter().copied().map(Some).chain([None])
    }

    /// Whether a rule surely matches every order another one matches.
    fn covers(&self, wide: usize, narrow: usize) -> bool {
        let (wide, narrow) = (&self.rules[wide], &self.rules[narrow]);
        let (one, other) = (wide.rule, narrow.rule);
        let shops = one.shops.is_empty()
            || (!other.shops.is_empty() && other.shops.iter().all(|shop| one.shops.contains(shop)));
        let conditions = wide.asks.is_empty()
            || (other.matching == Matching::All
                && one.same_item == other.same_item
                && wide.asks.iter().all(|condition| narrow.asks.contains(condition)));
        shops && conditions
    }
}

/// Whether a rule can surely match all that another one matches, if it asks for no more.
fn is_wide(rule: &Rule) -> bool {
    let days = rule.from.is_none() && rule.until.is_none();
    // What a rule in between sets may change what later conditions see.
    let conditions = rule.matching == Matching::All && !rule.conditions.iter().any(changes);
    days && (rule.conditions.is_empty() || conditions)
}

/// For each rule, the first one below it that may ask about what it set, or end the list; else the last of all.
fn reach(active: &[&Rule]) -> Vec<usize> {
    let mut end = active.len();
    let mut reach: Vec<usize> = (0..active.len())
        .rev()
        .map(|at| {
            let reach = end;
            if active[at].stop || active[at].conditions.iter().any(changes) {
                end = at;
            }
            reach
        })
        .collect();
    reach.reverse();
    reach
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

/// What an action sets that a later one may set over; `None` where it adds to what is there.
fn sets(action: &Action) -> Option<Sets> {
    match action {
        Action::ShipWith(_) => Some(Sets::Ship),
        Action::ShipFrom { .. } => Some(Sets::Sender),
        Action::SetWeight { .. } | Action::AddWeight { .. } => Some(Sets::Weight),
        Action::SetSize { .. } => Some(Sets::Size),
        Action::Hold { .. } => Some(Sets::Hold),
        Action::Set(setting) => Some(Sets::Setting(std::mem::discriminant(setting))),
        Action::Forbid { .. }
        | Action::LetGo
        | Action::Note { .. }
        | Action::Tag { .. }
        | Action::CustomsStatement { .. }
        | Action::Items(_) => None,
    }
}

/// What a rule surely sets, whatever was set before.
fn overwrites(rule: &Rule) -> Vec<Sets> {
    let dynamic = |it: &Condition| matches!(it, Condition::DynamicCheckout(_) | Condition::DynamicCheckoutMethod(_));
    let speaks_dynamic = rule.conditions.iter().any(dynamic);
    let surely = |action: &&Action| match action {
        Action::ShipWith(_) | Action::ShipFrom { .. } => !speaks_dynamic,
        Action::AddWeight { .. } => false,
        _ => true,
    };
    let mut all = Vec::new();
    for set in rule.actions.iter().filter(surely).filter_map(sets) {
        if !all.contains(&set) {
            all.push(set);
        }
    }
    all
}
