//! Can this method carry this parcel there? Whatever was asked for, the last word is here.

use crate::catalogue_index::{CatalogueIndex, Listed};
use crate::condition::items_value;
use crate::draft::{Draft, Forbidden};
use crate::facts::{Facts, TextFact};
use crate::misfit::Misfit;
use crate::money::convert;
use crate::parcels;
use crate::places::{CompiledRange, CountryBit};
use model::{
    ContractId, Cover, Feature, Grams, Incoterm, Millimetres, Money, Offer, ParcelSize, Setting, ShippingMethod, Zone,
};

/// What a method is asked to do, gathered once for all that are looked at.
pub(crate) struct Task<'s, 'a> {
    pub(crate) facts: &'s Facts<'a>,
    pub(crate) draft: &'s Draft<'a>,
    pub(crate) known: &'a CatalogueIndex,
    /// Of the heaviest parcel.
    pub(crate) weight: Grams,
    insured: Option<Money>,
    incoterm: Option<Incoterm>,
    contract: Option<&'a ContractId>,
    country: CountryBit,
}

/// A method on the way to an address: its zone says what it costs and how long it takes.
#[derive(Clone, Copy)]
pub(crate) struct Way<'a> {
    pub(crate) method: &'a ShippingMethod,
    pub(crate) zone: Option<&'a Zone>,
}

impl Way<'_> {
    /// How many days it takes by the catalogue.
    pub(crate) fn lead_days(&self) -> Option<u32> {
        self.zone.and_then(|zone| zone.lead_days).or(self.method.lead_days)
    }
}

impl<'s, 'a> Task<'s, 'a> {
    pub(crate) fn new(facts: &'s Facts<'a>, draft: &'s Draft<'a>, known: &'a CatalogueIndex) -> Self {
        Self {
            weight: heaviest(facts, draft),
            insured: insured(facts, draft, known),
            incoterm: draft.setting(|it| if let Setting::Incoterm { term } = it { Some(*term) } else { None }),
            contract: draft.setting(|it| if let Setting::Contract { contract } = it { Some(contract) } else { None }),
            country: CountryBit::of(facts.country()),
            facts,
            draft,
            known,
        }
    }

    /// A method on this way, whether it can do it or not.
    pub(crate) fn way(&self, listed: Listed<'a>) -> Way<'a> {
        let code = |range: &CompiledRange| range.holds(self.facts.country(), self.facts.folded(TextFact::PostalCode));
        Way { method: listed.method, zone: listed.zone(self.country, code) }
    }

    /// A method that can do it; if not, the plainest reason.
    pub(crate) fn check(&self, listed: Listed<'a>) -> Result<Way<'a>, Misfit> {
        let method = listed.method;
        let Some(carrier) = listed.carrier.filter(|carrier| carrier.active) else {
            return Err(Misfit::CarrierOff);
        };
        if carrier.off_for.contains(self.facts.asked.shop) {
            return Err(Misfit::CarrierOffForShop);
        }
        let forbids = |it: &Forbidden<'_>| match it {
            Forbidden::Method(id) => **id == method.id,
            Forbidden::Carrier(id) => **id == method.carrier,
        };
        if let Some((_, who)) = self.draft.forbidden.iter().find(|(it, _)| forbids(it)) {
            return Err(Misfit::Forbidden(*who));
        }
        self.check_point(method)?;
        if !method.countries.is_empty() && !method.countries.contains(&self.facts.country()) {
            return Err(Misfit::NotThere);
        }
        let way = self.way(listed);
        if !method.zones.is_empty() && way.zone.is_none() {
            return Err(Misfit::NotThere);
        }
        self.check_size(method)?;
        self.check_extras(method)?;
        Ok(way)
    }

    fn check_point(&self, method: &ShippingMethod) -> Result<(), Misfit> {
        match (self.facts.point(), method.to_service_point()) {
            (Some(_), false) => Err(Misfit::NotToPoint),
            (None, true) if !self.facts.packstation() => Err(Misfit::NeedsPoint),
            (Some(_), true) if self.facts.point_carrier().is_some_and(|carrier| !method.is_of(carrier)) => {
                Err(Misfit::OtherPoint)
            }
            _ => Ok(()),
        }
    }

    fn check_size(&self, method: &ShippingMethod) -> Result<(), Misfit> {
        if self.weight > method.max_weight {
            return Err(Misfit::TooHeavy(Grams(self.weight.0 - method.max_weight.0)));
        }
        let Some(size) = self.draft.size.value else { return self.check_light(method, self.weight) };
        let mut counted = self.weight;
        if method.volumetric_divisor > 0 {
            let volume = size.counts_as(method.volumetric_divisor);
            if volume > method.max_weight {
                return Err(Misfit::TooVoluminous(Grams(volume.0 - method.max_weight.0)));
            }
            counted = counted.max(volume);
        }
        if let Some(limit) = method.max_size {
            for (side, most) in sides(size).into_iter().zip(sides(limit)) {
                if side > most && most > 0 {
                    return Err(Misfit::TooLong(Millimetres(side - most)));
                }
            }
        }
        if let Some(limit) = method.max_girth {
            let [length, width, height] = sides(size);
            let girth = length.saturating_add(width.saturating_mul(2)).saturating_add(height.saturating_mul(2));
            if girth > limit.0 {
                return Err(Misfit::Girth(Millimetres(girth - limit.0)));
            }
        }
        self.check_light(method, counted)
    }

    fn check_light(&self, method: &ShippingMethod, counted: Grams) -> Result<(), Misfit> {
        match method.min_weight.0.checked_sub(counted.0) {
            None | Some(0) => Ok(()),
            Some(by) => Err(Misfit::TooLight(Grams(by))),
        }
    }

    fn check_extras(&self, method: &ShippingMethod) -> Result<(), Misfit> {
        let needs = |slot: &crate::slot::Slot<&Setting>| slot.value.needs();
        let lacks = |feature: &Feature| method.offers(*feature) == Offer::Never;
        if let Some(feature) = self.draft.settings.iter().filter_map(needs).find(lacks) {
            return Err(Misfit::Lacks(feature));
        }
        if self.contract.is_some_and(|contract| !method.contracts.is_empty() && !method.contracts.contains(contract)) {
            return Err(Misfit::OtherContract);
        }
        if let Some(insured) = self.insured.filter(|insured| insured.minor > 0) {
            let limit = method.max_insurance.unwrap_or(Money { minor: 0, ..insured });
            match convert(insured, limit.currency, &self.known.rates) {
                None => return Err(Misfit::NoRate(insured.currency, limit.currency)),
                Some(insured) if insured.minor > limit.minor => return Err(Misfit::Insurance(limit)),
                Some(_) => {}
            }
        }
        match self.incoterm {
            Some(term) if !method.incoterms.is_empty() && !method.incoterms.contains(&term) => {
                Err(Misfit::Incoterm(term))
            }
            _ => Ok(()),
        }
    }

    /// How many days a method takes there.
    pub(crate) fn lead_days(&self, method: &ShippingMethod) -> Option<u32> {
        self.known.listed_as(&method.id).and_then(|listed| self.days(&self.way(listed)))
    }
}

pub(crate) fn heaviest(facts: &Facts<'_>, draft: &Draft<'_>) -> Grams {
    let total = draft.weight.value;
    if let Some(weighed) = draft.parcel_weights.iter().max() {
        return *weighed;
    }
    match draft.parcels() {
        (1, _) => total,
        (count, share) => parcels::weights(facts.order(), total, count, share).into_iter().max().unwrap_or(total),
    }
}

/// What the parcel is insured for, shares made amounts.
pub(crate) fn insured(facts: &Facts<'_>, draft: &Draft<'_>, known: &CatalogueIndex) -> Option<Money> {
    match draft.setting(|it| if let Setting::Insure(cover) = it { Some(*cover) } else { None })? {
        Cover::Amount(amount) => Some(amount),
        Cover::Percent(percent) => {
            let total = facts.order().total;
            let value = items_value(facts, draft, known, total.currency).unwrap_or(total);
            let minor = i64::try_from(i128::from(value.minor) * i128::from(percent) / 100).ok()?;
            Some(Money { minor, ..value })
        }
    }
}

/// The sides of a parcel, the longest first, in millimetres.
fn sides(size: ParcelSize) -> [u32; 3] {
    let mut sides = [size.length.0, size.width.0, size.height.0];
    sides.sort_unstable_by(|a, b| b.cmp(a));
    sides
}
