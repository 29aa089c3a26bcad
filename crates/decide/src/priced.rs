//! What a method costs for an order, and which prices can be compared.

use crate::eligibility::{Task, Way};
use crate::misfit::KeptOut;
use crate::money::convert;
use crate::parcels;
use model::{Grams, Money};
use rates::{Destination, Parcel, Quote, Sheet, WhyNot, quote};

/// What a method costs, all parcels together.
#[derive(Debug, Clone)]
pub(crate) enum Priced {
    /// By a price sheet.
    Sheet(Quote),
    /// By the zones of the catalogue.
    Catalogue(Money),
}

impl Priced {
    pub(crate) const fn price(&self) -> Money {
        match self {
            Self::Sheet(quote) => quote.total,
            Self::Catalogue(price) => *price,
        }
    }
}

impl Task<'_, '_> {
    /// What a method costs: by the sheet of its carrier where that knows the service, else by the catalogue.
    ///
    /// # Errors
    /// Why the sheet has no price; nothing where the catalogue has none.
    pub(crate) fn priced(&self, way: &Way<'_>) -> Result<Priced, Option<WhyNot>> {
        let Some(sheet) = self.sheet(way) else {
            return self.catalogue_price(way).map(Priced::Catalogue).ok_or(None);
        };
        let to = &self.facts.order().recipient;
        let to = Destination { country: to.country, postal_code: &to.postal_code, city: &to.city };
        let on = self.facts.asked.circumstances.now.date();
        quote(sheet, way.method.service(), &self.parcels(), to, on).map(Priced::Sheet).map_err(Some)
    }

    /// The sheet that knows a method's service.
    fn sheet(&self, way: &Way<'_>) -> Option<&Sheet> {
        let sheet = self.known.sheets.of(&way.method.carrier)?;
        sheet.service(way.method.service()).map(|_| sheet)
    }

    /// What a method costs, where that is known.
    pub(crate) fn price(&self, way: &Way<'_>) -> Option<Money> {
        self.priced(way).ok().map(|priced| priced.price())
    }

    /// The parcels as far as prices depend on them.
    fn parcels(&self) -> Vec<Parcel> {
        let draft = self.draft;
        let size = draft.size.value;
        let weights = match (draft.parcel_weights.as_slice(), draft.parcels()) {
            ([], (1, _)) => vec![draft.weight.value],
            ([], (count, share)) => parcels::weights(self.facts.order(), draft.weight.value, count, share),
            (weighed, _) => weighed.to_vec(),
        };
        weights.into_iter().map(|weight| Parcel { weight, size }).collect()
    }

    fn catalogue_price(&self, way: &Way<'_>) -> Option<Money> {
        let divisor = way.method.volumetric_divisor;
        let volume = self.draft.size.value.filter(|_| divisor > 0);
        let counted = self.weight.max(volume.map_or(Grams(0), |size| size.counts_as(divisor)));
        let prices = way.zone?.prices.iter();
        let one = prices.filter(|price| counted <= price.up_to).min_by_key(|price| price.up_to)?.price;
        Some(Money { minor: one.minor.saturating_mul(i64::from(self.draft.parcels().0)), ..one })
    }

    /// A price in the order's currency.
    ///
    /// # Errors
    /// Why it cannot be compared with the others.
    pub(crate) fn comparable(&self, priced: &Priced) -> Result<Money, KeptOut> {
        match priced {
            Priced::Sheet(quote) if quote.basis != self.known.sheets.basis() => Err(KeptOut::Basis),
            priced => {
                let currency = self.facts.order().total.currency;
                convert(priced.price(), currency, &self.known.rates).ok_or(KeptOut::NoRate)
            }
        }
    }

    /// What a method costs, for comparing: in the order's currency, what is unknown or cannot be compared last.
    pub(crate) fn cost(&self, way: &Way<'_>) -> i64 {
        let priced = self.priced(way).ok();
        priced.and_then(|priced| self.comparable(&priced).ok()).map_or(i64::MAX, |price| price.minor)
    }

    /// How many days a method takes: by the sheet that prices it, else by the catalogue.
    pub(crate) fn days(&self, way: &Way<'_>) -> Option<u32> {
        let by_sheet = self.sheet(way).and_then(|_| match self.priced(way) {
            Ok(Priced::Sheet(quote)) => quote.lead_days,
            _ => None,
        });
        by_sheet.or_else(|| way.lead_days())
    }
}
