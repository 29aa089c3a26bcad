//! Shipping rules: every active rule is tried from top to bottom; a later match overwrites the same field, different
//! fields add up, and later conditions see what earlier rules set.

use crate::condition::{CompiledCondition, Folded};
use model::{Action, Decision, Grams, Matching, Message, Rule, Setter, ShopOrder};

/// A rule made ready.
#[derive(Debug, Clone)]
pub(crate) struct CompiledRule {
    id: i64,
    name: String,
    matching: Matching,
    conditions: Vec<CompiledCondition>,
    actions: Vec<Action>,
}

impl CompiledRule {
    pub(crate) fn new(rule: &Rule) -> Self {
        Self {
            id: rule.id,
            name: rule.name.clone(),
            matching: rule.matching,
            conditions: rule.conditions.iter().map(CompiledCondition::new).collect(),
            actions: rule.actions.clone(),
        }
    }

    fn matches(&self, order: &ShopOrder, folded: &Folded, so_far: &Decision) -> bool {
        let mut outcomes = self.conditions.iter().map(|condition| condition.holds(order, folded, so_far));
        match self.matching {
            Matching::All => outcomes.all(|holds| holds),
            Matching::Any => self.conditions.is_empty() || outcomes.any(|holds| holds),
        }
    }

    fn act(&self, decision: &mut Decision) {
        let setter = || Setter::Rule { id: self.id, name: self.name.clone() };
        for action in &self.actions {
            match action {
                Action::ShipWith { method } => decision.method.set(Some(method.clone()), setter()),
                Action::SetWeight { grams } => decision.weight.set(*grams, setter()),
                Action::AddWeight { grams } => {
                    let sum = Grams(decision.weight.value.0.saturating_add(grams.0));
                    decision.weight.set(sum, setter());
                }
                Action::Hold { reason } => {
                    decision.hold.set(Some(Message::new("hold-rule").with("reason", reason.as_str())), setter());
                }
                Action::Note { text } => decision.notes.push(Message::new("note-rule").with("text", text.as_str())),
            }
        }
    }
}

/// Applies every rule that matches.
pub(crate) fn apply(rules: &[CompiledRule], decision: &mut Decision, order: &ShopOrder) {
    let folded = Folded::new(order);
    for rule in rules {
        if rule.matches(order, &folded, decision) {
            rule.act(decision);
        }
    }
}
