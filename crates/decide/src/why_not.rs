//! "Why not X?", for any method and any rule; and what else could carry the parcel.

use crate::eligibility::{Task, Way};
use crate::facts::Facts;
use crate::grant::fitting;
use crate::reasons::{Reasons, by};
use crate::rules::Tried;
use crate::say::say_condition;
use crate::{Asked, Decider, finish};
use model::{Matching, Message, MethodId, Money};
use serde::Serialize;
#[cfg(feature = "export")]
use ts_rs::TS;

/// Why an order does not ship with a method.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "answer", rename_all = "snake_case")]
pub enum WhyNot {
    /// It does ship with it.
    Chosen {
        /// As a sentence.
        message: Message,
    },
    /// It cannot carry this parcel there.
    Unfit {
        /// The reason, for a person.
        message: Message,
    },
    /// It was asked for, but somebody later asked for another.
    Overruled {
        /// By whom.
        message: Message,
    },
    /// It could, but nothing asks for it.
    NotAsked {
        /// As a sentence.
        message: Message,
    },
}

impl WhyNot {
    /// The answer as a sentence.
    #[must_use]
    pub fn message(&self) -> &Message {
        match self {
            Self::Chosen { message }
            | Self::Unfit { message }
            | Self::Overruled { message }
            | Self::NotAsked { message } => message,
        }
    }
}

/// What came of one rule for an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct RuleTried {
    /// The rule's number.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Whether it matched.
    pub matched: bool,
    /// Why it did not.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub because: Option<Message>,
}

/// A method that could carry the parcel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Alternative {
    /// The method.
    pub method: MethodId,
    /// Its name.
    pub name: String,
    /// What it costs, where a price sheet or the catalogue knows.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub price: Option<Money>,
    /// How many days it takes, where a price sheet or the catalogue knows.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub lead_days: Option<u32>,
}

impl Decider {
    /// Why an order does not ship with a method.
    #[must_use]
    pub fn why_not(&self, asked: Asked<'_>, id: &MethodId) -> WhyNot {
        let facts = Facts::new(asked);
        let draft = self.judge(&facts, true);
        let Some(listed) = self.known.listed_as(id) else {
            return WhyNot::Unfit { message: Message::new("unfit-gone").with("method", id.0.as_str()) };
        };
        let method = listed.method;
        let task = Task::new(&facts, &draft, &self.known);
        let way = match task.check(listed) {
            Ok(way) => way,
            Err(wrong) => {
                let reasons = Reasons { facts: &facts, rules: &self.rules, known: &self.known };
                return WhyNot::Unfit { message: reasons.misfit(method, &wrong) };
            }
        };
        let mut unpriced = match task.priced(&way) {
            Ok(_) => false,
            Err(by_sheet) => by_sheet.is_some() || !method.zones.is_empty(),
        };
        let decision = finish::finish(draft, &facts, &self.rules, &self.known);
        let about = |key: &'static str| Message::new(key).with("method", method.name.as_str());
        if decision.method.value.as_ref() == Some(id) {
            return WhyNot::Chosen { message: about("why-not-chosen") };
        }
        let by = by(&decision.method.setter);
        if decision.method.overrode.iter().any(|earlier| earlier.value.as_ref() == Some(id)) {
            return WhyNot::Overruled { message: about("why-not-overruled").with("by", by) };
        }
        unpriced &= decision.granted.is_some();
        let key = if unpriced { "why-not-unpriced" } else { "why-not-asked" };
        WhyNot::NotAsked { message: about(key).with("by", by) }
    }

    /// What came of every active rule for an order, from top to bottom.
    #[must_use]
    pub fn rules_tried(&self, asked: Asked<'_>) -> Vec<RuleTried> {
        let facts = Facts::new(asked);
        let mut draft = self.before_rules(&facts, false);
        let mut tried = Vec::new();
        self.rules.try_each(&mut draft, &facts, &self.known, |compiled, what| {
            let rule = &compiled.rule;
            let because = match what {
                Tried::Matched => None,
                Tried::Stopped => Some(Message::new("tried-stopped")),
                Tried::OtherShop => Some(Message::new("tried-other-shop")),
                Tried::OtherDay => Some(Message::new("tried-other-day")),
                Tried::NotSameItem => Some(Message::new("tried-not-same-item")),
                Tried::NoRate(from, to) => {
                    Some(Message::new("tried-no-rate").with("from", from.code()).with("to", to.code()))
                }
                Tried::Condition(_) if rule.matching == Matching::Any => Some(Message::new("tried-none")),
                Tried::Condition(at) => rule
                    .conditions
                    .get(at)
                    .map(|condition| say_condition(condition, &self.known.catalogue))
                    .map(|condition| Message::new("tried-condition").with("condition", condition)),
            };
            let matched = what == Tried::Matched;
            tried.push(RuleTried { id: rule.id, name: rule.name.clone(), matched, because });
        });
        tried
    }

    /// What could carry the parcel, the cheapest first.
    #[must_use]
    pub fn alternatives(&self, asked: Asked<'_>) -> Vec<Alternative> {
        let facts = Facts::new(asked);
        let draft = self.judge(&facts, false);
        let task = Task::new(&facts, &draft, &self.known);
        let mut ways: Vec<_> = fitting(&task).collect();
        ways.sort_by_cached_key(|way| task.cost(way));
        let offer = |way: &Way<'_>| Alternative {
            method: way.method.id.clone(),
            name: way.method.name.clone(),
            price: task.price(way),
            lead_days: task.days(way),
        };
        ways.iter().map(offer).collect()
    }
}
