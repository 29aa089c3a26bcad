//! The table of all methods for one order: what each costs, how long it takes, what is in it, or why it does not do.

use crate::catalogue_index::Listed;
use crate::eligibility::{Task, Way};
use crate::facts::Facts;
use crate::misfit::KeptOut;
use crate::priced::Priced;
use crate::reasons::Reasons;
use crate::{Asked, Decider};
use model::{CarrierId, Day, Grams, LastMile, Message, MethodId, Money, Offer, ParcelSize};
use rates::{Basis, Charge};
use serde::Serialize;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A method in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Compared {
    /// The method.
    pub method: MethodId,
    /// Its name.
    pub name: String,
    /// Its carrier.
    pub carrier: CarrierId,
    /// The carrier's name.
    pub carrier_name: String,
    /// The carrier's own name for it.
    pub service: String,
    /// Why it cannot carry the parcel there; none: it can.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub unfit: Option<Message>,
    /// Whether the order ships with it.
    pub chosen: bool,
    /// What it costs, where a price sheet or the catalogue knows.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub price: Option<PricedMethod>,
    /// Why neither knows.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub no_price: Option<Message>,
    /// How many days it takes, where one of them says.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub lead_days: Option<u32>,
    /// Where it hands the parcel over.
    pub last_mile: LastMile,
    /// Whether the customer signs.
    pub signature: Offer,
    /// Whether the customer's age is checked.
    pub age_check: Offer,
    /// The most it can be insured for; none: it cannot.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub max_insurance: Option<Money>,
    /// The heaviest parcel it takes.
    pub max_weight: Grams,
    /// The largest parcel it takes.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub max_size: Option<ParcelSize>,
}

/// What a method costs, and who says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PricedMethod {
    /// All parcels together.
    pub total: Money,
    /// The same in the order's currency, by which methods are compared; none: it is not compared.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub compared: Option<Money>,
    /// Why it is not compared.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub kept_out: Option<Message>,
    /// Who says so.
    pub source: PriceSource,
    /// Whether tax is in it, where its source says.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub basis: Option<Basis>,
    /// What the total is made of, where its source says.
    pub charges: Vec<Charge>,
    /// The last day it holds, where there is one.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub valid_to: Option<Day>,
}

/// Who says what a method costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum PriceSource {
    /// The price sheet of its carrier.
    Sheet,
    /// The zones of the catalogue.
    Catalogue,
}

impl Decider {
    /// Every method of the catalogue for an order: those that can carry it first, the cheapest before the others, unknown
    /// prices behind known ones.
    #[must_use]
    pub fn compare(&self, asked: Asked<'_>) -> Vec<Compared> {
        let facts = Facts::new(asked);
        let draft = self.judge(&facts, false);
        let task = Task::new(&facts, &draft, &self.known);
        let reasons = Reasons { facts: &facts, rules: &self.rules, known: &self.known };
        let mut rows: Vec<Compared> = self.known.listed().map(|listed| row(&task, &reasons, listed)).collect();
        if let Some(chosen) = draft.method {
            rows.iter_mut().for_each(|row| row.chosen = row.method == chosen.id);
        }
        let cost = |row: &Compared| row.price.as_ref().and_then(|price| price.compared).map_or(i64::MAX, |it| it.minor);
        rows.sort_by_key(|row| (row.unfit.is_some(), cost(row), row.price.is_none()));
        rows
    }
}

fn row<'a>(task: &Task<'_, 'a>, reasons: &Reasons<'_, 'a>, listed: Listed<'a>) -> Compared {
    match task.check(listed) {
        Ok(way) => fitting(task, listed, &way),
        Err(misfit) => Compared { unfit: Some(reasons.misfit(listed.method, &misfit)), ..plain(listed) },
    }
}

/// What the catalogue says of a method.
fn plain(listed: Listed<'_>) -> Compared {
    let method = listed.method;
    Compared {
        method: method.id.clone(),
        name: method.name.clone(),
        carrier: method.carrier.clone(),
        carrier_name: listed.carrier.map_or_else(|| method.carrier.0.clone(), |carrier| carrier.name.clone()),
        service: method.service().to_owned(),
        unfit: None,
        chosen: false,
        price: None,
        no_price: None,
        lead_days: method.lead_days,
        last_mile: method.last_mile,
        signature: method.signature,
        age_check: method.age_check,
        max_insurance: method.max_insurance,
        max_weight: method.max_weight,
        max_size: method.max_size,
    }
}

fn fitting(task: &Task<'_, '_>, listed: Listed<'_>, way: &Way<'_>) -> Compared {
    let (price, no_price) = match task.priced(way) {
        Ok(priced) => (Some(priced_method(task, priced)), None),
        Err(Some(why)) => (None, Some(why.message())),
        Err(None) => (None, Some(Message::new("no-price-nowhere"))),
    };
    Compared { price, no_price, lead_days: task.days(way), ..plain(listed) }
}

fn priced_method(task: &Task<'_, '_>, priced: Priced) -> PricedMethod {
    let compared = task.comparable(&priced);
    let kept_out = compared.err().map(|why| match why {
        KeptOut::NoRate => Message::new("price-kept-out-rate").with("to", task.facts.order().total.currency.code()),
        KeptOut::Basis => Message::new("price-kept-out-basis"),
    });
    let (total, compared) = (priced.price(), compared.ok());
    match priced {
        Priced::Catalogue(_) => PricedMethod {
            total,
            compared,
            kept_out,
            source: PriceSource::Catalogue,
            basis: None,
            charges: Vec::new(),
            valid_to: None,
        },
        Priced::Sheet(quote) => PricedMethod {
            total,
            compared,
            kept_out,
            source: PriceSource::Sheet,
            basis: Some(quote.basis),
            charges: quote.charges,
            valid_to: quote.valid_to.map(Day),
        },
    }
}
