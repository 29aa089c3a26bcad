//! A parcel that nobody has ordered yet, as a checkout asks about it: what could carry it, and which conditions it meets.

use crate::catalogue_index::CatalogueIndex;
use crate::condition::{Check, Sight};
use crate::draft::Draft;
use crate::eligibility::Task;
use crate::facts::Facts;
use crate::grant;
use crate::reasons::Reasons;
use crate::rules::RuleBook;
use crate::{Asked, Decider, person};
use model::{Condition, Matching, Message, Money, ShippingMethod};

/// Conditions made ready to be asked often.
#[derive(Debug, Clone)]
pub struct Conditions {
    checks: Vec<Check>,
    matching: Matching,
}

impl Conditions {
    /// Makes conditions ready; `matching` says whether all have to hold or one is enough. No conditions always hold.
    #[must_use]
    pub fn new(conditions: &[Condition], matching: Matching) -> Self {
        let mut checks: Vec<Check> = conditions.iter().map(Check::new).collect();
        checks.sort_by_key(Check::cost);
        Self { checks, matching }
    }
}

/// What carries such a parcel.
#[derive(Debug, Clone, Copy)]
pub struct Carried<'a> {
    /// The method: of an option, the weight band that fits.
    pub method: &'a ShippingMethod,
    /// What it costs, where the catalogue knows.
    pub price: Option<Money>,
    /// How many days it takes, where the catalogue knows.
    pub lead_days: Option<u32>,
}

/// A parcel as defaults, the order and a person's word leave it, before any rule.
pub struct Prospect<'a> {
    facts: Facts<'a>,
    draft: Draft<'a>,
    known: &'a CatalogueIndex,
    rules: &'a RuleBook,
}

impl Decider {
    /// A parcel to ask about.
    #[must_use]
    pub fn prospect<'a>(&'a self, asked: Asked<'a>) -> Prospect<'a> {
        let facts = Facts::new(asked);
        let mut draft = self.before_rules(&facts, false);
        person(&mut draft, &facts, &self.known);
        Prospect { facts, draft, known: &self.known, rules: &self.rules }
    }
}

impl<'a> Prospect<'a> {
    /// Whether it meets conditions.
    #[must_use]
    pub fn meets(&self, conditions: &Conditions) -> bool {
        let sight = Sight { facts: &self.facts, draft: &self.draft, known: self.known };
        let mut checks = conditions.checks.iter();
        match conditions.matching {
            Matching::Any if !conditions.checks.is_empty() => checks.any(|check| check.holds(&sight)),
            Matching::Any | Matching::All => checks.all(|check| check.holds(&sight)),
        }
    }

    /// What carries it: the method of that short name, else the weight band of the option of that name.
    ///
    /// # Errors
    /// Why nothing of that name can, as a sentence.
    pub fn carried_by(&self, name: &'a str) -> Result<Carried<'a>, Message> {
        let task = Task::new(&self.facts, &self.draft, self.known);
        match grant::outright(name, &task) {
            Ok(way) => Ok(Carried { method: way.method, price: task.price(&way), lead_days: way.lead_days() }),
            Err(unfit) => {
                let reasons = Reasons { facts: &self.facts, rules: self.rules, known: self.known };
                Err(reasons.unfit(&unfit))
            }
        }
    }
}
