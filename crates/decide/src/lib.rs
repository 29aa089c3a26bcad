//! Judgement: an order and the station's settings become a [`Decision`] that explains itself.
//!
//! Pure: the same input gives the same Decision for ever; the clock is part of the input. The order of judgement, each
//! step a file:
//!
//! 1. [`defaults`]: what applies where nothing else says anything, then what the order itself says;
//! 2. [`checkout`]: the delivery method the customer chose, through the table of checkout names or a Dynamic Checkout;
//! 3. [`rules`]: every active rule from top to bottom; a later match overwrites the same field;
//! 4. a person's [`Overrides`];
//! 5. [`grant`]: the wish becomes a method, if [`eligibility`] lets it carry this parcel there;
//! 6. [`attention`]: what a person should know or has to look at first.
//!
//! What a method costs is in [`priced`], the table of all of them in [`compare`].
//! All of it works on one [`draft`], which borrows; [`finish`] makes a Decision of it. [`explain()`] turns that into
//! sentences, [`Decider::why_not`] answers for the methods that were not chosen, [`lint()`] looks at the rules alone.

mod attention;
mod catalogue_index;
mod checkout;
mod compare;
mod condition;
mod customs;
mod defaults;
mod draft;
mod eligibility;
mod explain;
mod facts;
mod finish;
mod grant;
mod guard;
mod index;
mod lint;
mod misfit;
mod money;
mod outcome;
mod parcels;
mod places;
mod po_box;
mod points;
mod priced;
mod prospect;
mod reasons;
mod rules;
mod say;
mod sheets;
mod slot;
mod text;
mod why_not;

pub use attention::Late;
pub use compare::{Compared, PriceSource, PricedMethod};
pub use explain::{Explained, explain};
pub use lint::{Finding, Severity, lint};
pub use outcome::{Outcome, Part};
pub use parcels::{parcel_items, parcel_weights};
pub use prospect::{Carried, Conditions, Prospect};
pub use say::{say_action, say_condition, say_ship_with};
pub use sheets::Sheets;
pub use text::fits_pattern;
pub use why_not::{Alternative, RuleTried, WhyNot};

use catalogue_index::CatalogueIndex;
use checkout::CheckoutTable;
use defaults::CompiledDefaults;
use draft::{Draft, Note, Wish};
use facts::Facts;
use model::{Decision, KnownPoint, Overrides, Settings, ShopId, ShopOrder};
use rules::RuleBook;
use slot::Who;

/// The station's settings, made ready to decide quickly: texts folded once, patterns taken apart, rules filed under
/// what they need.
#[derive(Debug, Clone)]
pub struct Decider {
    defaults: CompiledDefaults,
    checkout: CheckoutTable,
    rules: RuleBook,
    known: CatalogueIndex,
}

/// What is decided about.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The shop the order came from.
    pub shop: &'a ShopId,
    /// What the shop says.
    pub order: &'a ShopOrder,
    /// What a person set by hand.
    pub overrides: &'a Overrides,
    /// What is so at that moment.
    pub circumstances: &'a Circumstances,
}

/// What a decision depends on that is neither order nor settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Circumstances {
    /// The station's clock, in its time zone.
    pub now: jiff::ZonedDateTime,
    /// Whether it is the customer's first order; `None` where nobody can tell.
    pub first_order: Option<bool>,
    /// What is known of the service point it goes to.
    pub point: KnownPoint,
}

impl Decider {
    /// Makes settings ready.
    #[must_use]
    pub fn new(settings: &Settings) -> Self {
        Self {
            defaults: CompiledDefaults::new(settings),
            checkout: CheckoutTable::new(&settings.checkout),
            rules: RuleBook::new(&settings.rules),
            known: CatalogueIndex::new(settings),
        }
    }

    /// The same, with price sheets: a service a sheet knows is priced by it, every other by the catalogue.
    #[must_use]
    pub fn with_sheets(mut self, sheets: Sheets) -> Self {
        self.known.sheets = sheets;
        self
    }

    /// The price sheets decided with.
    #[must_use]
    pub fn sheets(&self) -> &Sheets {
        &self.known.sheets
    }

    /// Decides how an order ships, and keeps every reason.
    #[must_use]
    pub fn decide(&self, asked: Asked<'_>) -> Decision {
        let facts = Facts::new(asked);
        let draft = self.judge(&facts, true);
        finish::finish(draft, &facts, &self.rules, &self.known)
    }

    /// Decides the same, and keeps nothing of why.
    #[must_use]
    pub fn outcome<'a>(&'a self, asked: Asked<'a>) -> Outcome<'a> {
        let facts = Facts::new(asked);
        Outcome::of(self.judge(&facts, false))
    }

    /// Whether an order comes after the day it was promised for.
    #[must_use]
    pub fn late(&self, asked: Asked<'_>) -> Option<Late> {
        let facts = Facts::new(asked);
        attention::late(&self.judge(&facts, false), &facts, &self.known)
    }

    /// The catalogue decided with.
    #[must_use]
    pub fn catalogue(&self) -> &model::Catalogue {
        &self.known.catalogue
    }

    /// Whether the same order may come out otherwise when the hour or the day turns.
    #[must_use]
    pub fn asks_the_clock(&self) -> bool {
        self.rules.ask_the_clock || self.known.sheets.are_dated()
    }

    /// Whether a checkout name has its meaning: in the table, or by a rule that asks for it and says what to ship with.
    #[must_use]
    pub fn knows_checkout_name(&self, shop: &ShopId, name: &str) -> bool {
        self.checkout.meaning(shop, &model::fold::fold(name)).is_some() || self.rules.give_meaning(shop, name)
    }

    fn judge<'a>(&'a self, facts: &Facts<'a>, reasons: bool) -> Draft<'a> {
        let mut draft = self.before_rules(facts, reasons);
        self.rules.apply(&mut draft, facts, &self.known);
        self.after_rules(&mut draft, facts);
        draft
    }

    fn before_rules<'a>(&'a self, facts: &Facts<'a>, reasons: bool) -> Draft<'a> {
        let mut draft = Draft::new(reasons);
        self.defaults.apply(&mut draft, facts, &self.known);
        self.checkout.apply(&mut draft, facts, &self.known);
        draft
    }

    fn after_rules<'a>(&'a self, draft: &mut Draft<'a>, facts: &Facts<'a>) {
        person(draft, facts, &self.known);
        grant::choose_method(draft, facts, &self.known, self.defaults.prefer(facts.asked.shop));
        attention::note(draft, facts, &self.known);
    }
}

/// What the scale said and a person set by hand, over everything.
fn person<'a>(draft: &mut Draft<'a>, facts: &Facts<'a>, known: &'a CatalogueIndex) {
    let (who, reasons, overrides) = (Who::Person, draft.reasons, facts.asked.overrides);
    for setting in &overrides.settings {
        rules::set(setting, draft, known, who);
    }
    if let Some(method) = &overrides.method {
        draft.ship.set(Some(Wish::Method(method)), who, reasons);
    }
    parcels::said(draft, &overrides.parcel_weights, who);
    if let Some(weighed) = &overrides.weighed {
        parcels::weigh(draft, facts.order(), weighed);
    }
    if let Some(weight) = overrides.weight {
        draft.weight.set(weight, who, reasons);
        draft.parcel_weights.clear();
    }
    if let Some(size) = overrides.size {
        draft.size.set(Some(size), who, reasons);
    }
    if let Some(sender) = &overrides.sender {
        draft.sender.set(Some(sender).filter(|sender| !sender.0.is_empty()), who, reasons);
    }
    if let Some(let_go) = overrides.let_go {
        draft.let_go.set(let_go, who, reasons);
    }
    draft.tags.extend(overrides.tags.iter().map(|tag| (tag.as_str(), who)));
    if !overrides.note.is_empty() {
        draft.notes.push((Note::Said(&overrides.note), who));
    }
}
