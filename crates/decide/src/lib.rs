//! Judgement: an order and the station's settings become a [`Decision`] that explains itself.
//!
//! Pure: the same input gives the same Decision for ever. The order of judgement, each step a file:
//!
//! 1. [`defaults`]: what applies where nothing else says anything, then what the order itself says;
//! 2. [`checkout`]: the delivery method the customer chose, through the table of checkout names;
//! 3. [`rules`]: every active rule from top to bottom; a later match overwrites the same field;
//! 4. a person's [`Overrides`];
//! 5. [`eligibility`]: whether what was chosen can carry this parcel there, last;
//! 6. [`attention`]: what a person should know or has to look at first.
//!
//! [`explain`] turns a Decision into sentences, [`Decider::why_not`] answers for the methods that were not chosen.

mod attention;
mod checkout;
mod condition;
mod defaults;
mod eligibility;
mod explain;
mod fold;
mod pattern;
mod rules;
mod why_not;

pub use explain::{Explained, Field, explain};
pub use why_not::WhyNot;

use checkout::CheckoutTable;
use model::{Catalogue, Decision, Defaults, Overrides, Setter, Settings, ShopId, ShopOrder};
use rules::CompiledRule;

/// The station's settings, made ready to decide quickly: texts folded once, patterns taken apart.
#[derive(Debug, Clone)]
pub struct Decider {
    defaults: Defaults,
    checkout: CheckoutTable,
    rules: Vec<CompiledRule>,
    catalogue: Catalogue,
}

impl Decider {
    /// Makes settings ready.
    #[must_use]
    pub fn new(settings: &Settings) -> Self {
        Self {
            defaults: settings.defaults.clone(),
            checkout: CheckoutTable::new(&settings.checkout),
            rules: settings.rules.iter().filter(|rule| rule.active).map(CompiledRule::new).collect(),
            catalogue: settings.catalogue.clone(),
        }
    }

    /// Decides how an order ships.
    #[must_use]
    pub fn decide(&self, _shop: &ShopId, order: &ShopOrder, overrides: &Overrides) -> Decision {
        let mut decision = self.wished(order, overrides);
        eligibility::settle(&mut decision, order, &self.catalogue);
        attention::note(&mut decision, order, overrides);
        decision
    }

    /// What defaults, checkout, rules and a person ask for, before it is checked whether that can be.
    fn wished(&self, order: &ShopOrder, overrides: &Overrides) -> Decision {
        let mut decision = defaults::first(&self.defaults, order);
        self.checkout.apply(&mut decision, &order.checkout.delivery_method);
        rules::apply(&self.rules, &mut decision, order);
        if let Some(method) = &overrides.method {
            decision.method.set(Some(method.clone()), Setter::Person);
        }
        if let Some(weight) = overrides.weight {
            decision.weight.set(weight, Setter::Person);
        }
        decision
    }
}
