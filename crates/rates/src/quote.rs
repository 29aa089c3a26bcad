//! What parcels cost by a sheet.

use crate::postal::plain;
use crate::sheet::{Amount, Band, Basis, Limits, Service, Sheet, Zone};
use crate::why_not::WhyNot;
use jiff::civil::Date;
use model::{Country, Currency, Grams, Money, ParcelSize};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A parcel as far as its price depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parcel {
    /// What it weighs; 0 where nobody knows.
    pub weight: Grams,
    /// Its size, where it is known.
    pub size: Option<ParcelSize>,
}

/// A place as far as prices depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Destination<'a> {
    /// The country.
    pub country: Country,
    /// The postal code, as people write it; empty where nobody knows.
    pub postal_code: &'a str,
    /// The city, as people write it.
    pub city: &'a str,
}

/// What parcels cost together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// The sum.
    pub total: Money,
    /// Whether tax is in it.
    pub basis: Basis,
    /// What the sum is made of.
    pub charges: Vec<Charge>,
    /// Days from handover to delivery of the slowest, where the sheet says.
    pub lead_days: Option<u32>,
    /// The last day all of it holds, where there is one.
    pub valid_to: Option<Date>,
}

/// A part of a sum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Charge {
    /// What is charged for.
    pub of: ChargeOf,
    /// How much, for all parcels.
    pub amount: Money,
}

/// What a part of a sum is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ChargeOf {
    /// Carrying the parcels.
    Parcels,
    /// A surcharge.
    Surcharge {
        /// Its name in the sheet.
        name: String,
    },
}

/// What parcels cost by a service of a sheet on a day, all together.
///
/// Of the zones that cover the place the narrowest count: by postal code before by city before by country before everywhere;
/// of their bands the first that takes a parcel. What they have no price for has none, even where a wider zone has.
///
/// # Errors
/// Why there is no price.
pub fn quote(sheet: &Sheet, service: &str, parcels: &[Parcel], to: Destination<'_>, on: Date) -> Result<Quote, WhyNot> {
    let service = sheet.service(service).ok_or(WhyNot::NoService)?;
    let bands = narrowest(service, to, on)?;
    let mut sum: Option<Sum> = None;
    for parcel in parcels {
        let band = taking(&bands, *parcel)?;
        let price = band.price.ok_or(WhyNot::Unknown)?;
        let sum = sum.get_or_insert_with(|| Sum::new(band));
        if (sum.currency, sum.basis) != (band.currency, band.basis) {
            return Err(WhyNot::Mixed);
        }
        sum.add(band, price, counted(band, *parcel)).ok_or(WhyNot::TooMuch)?;
    }
    sum.ok_or(WhyNot::NoParcel)?.quote().ok_or(WhyNot::TooMuch)
}

/// The bands that hold on a day, of the narrowest zones that cover a place.
fn narrowest<'a>(service: &'a Service, to: Destination<'_>, on: Date) -> Result<Vec<&'a Band>, WhyNot> {
    let to = Place { country: to.country, code: plain(to.postal_code), city: folded(to.city) };
    let (mut narrowest, mut bands, mut holds) = (0, Vec::new(), false);
    for band in service.bands.iter().filter(|band| band.valid.holds(on)) {
        holds = true;
        match to.in_zone(&band.zone) {
            Some(narrow) if bands.is_empty() || narrow > narrowest => (narrowest, bands) = (narrow, vec![band]),
            Some(narrow) if narrow == narrowest => bands.push(band),
            _ => {}
        }
    }
    match holds {
        false => Err(WhyNot::NotThen),
        true if bands.is_empty() => Err(WhyNot::NotThere),
        true => Ok(bands),
    }
}

/// A destination in the form zones are compared with.
struct Place<'a> {
    country: Country,
    code: String,
    city: Cow<'a, str>,
}

impl Place<'_> {
    /// How narrow a zone that covers it is; none where it does not cover it.
    fn in_zone(&self, zone: &Zone) -> Option<u8> {
        if !zone.countries.is_empty() && !zone.countries.contains(&self.country) {
            return None;
        }
        if zone.postal.iter().any(|postal| postal.holds(self.country, &self.code)) {
            return Some(3);
        }
        if !self.city.is_empty() && zone.cities.iter().any(|city| folded(city) == self.city) {
            return Some(2);
        }
        let is_whole = zone.postal.is_empty() && zone.cities.is_empty();
        is_whole.then_some(u8::from(!zone.countries.is_empty()))
    }
}

/// A city in small letters.
fn folded(city: &str) -> Cow<'_, str> {
    let city = city.trim();
    if city.chars().all(char::is_lowercase) { Cow::Borrowed(city) } else { Cow::Owned(city.to_lowercase()) }
}

/// The first band that takes a parcel.
fn taking<'a>(bands: &[&'a Band], parcel: Parcel) -> Result<&'a Band, WhyNot> {
    if parcel.weight == Grams(0) {
        return Err(WhyNot::NoWeight);
    }
    let mut heavy = bands.iter().copied().filter(|band| band.weight.holds(counted(band, parcel)));
    let Some(first) = heavy.next() else {
        let most = bands.iter().map(|band| counted(band, parcel)).max();
        return Err(WhyNot::NoBand(most.unwrap_or(parcel.weight)));
    };
    match parcel.size {
        Some(size) => std::iter::once(first).chain(heavy).find(|band| takes(band.limits, size)).ok_or(WhyNot::TooLarge),
        // Bands of one zone and weight differ in the sizes they take.
        None if heavy.any(|other| other.zone == first.zone) => Err(WhyNot::NoSize),
        None => Ok(first),
    }
}

/// What a parcel counts as: its weight, or its volume where that is more.
fn counted(band: &Band, parcel: Parcel) -> Grams {
    let volume = parcel.size.filter(|_| band.dim_divisor > 0).map(|size| size.counts_as(band.dim_divisor));
    parcel.weight.max(volume.unwrap_or_default())
}

fn takes(limits: Limits, size: ParcelSize) -> bool {
    let mut sides = [size.length, size.width, size.height];
    sides.sort_unstable_by(|a, b| b.cmp(a));
    let [length, width, height] = sides;
    let girth = width.0.saturating_add(height.0).saturating_mul(2).saturating_add(length.0);
    let fits = |side: u32, most: Option<model::Millimetres>| most.is_none_or(|most| side <= most.0);
    fits(length.0, limits.length)
        && fits(width.0, limits.width)
        && fits(height.0, limits.height)
        && fits(girth, limits.girth)
}

/// A sum in the making.
struct Sum<'a> {
    currency: Currency,
    basis: Basis,
    parcels: i64,
    surcharges: BTreeMap<&'a str, i64>,
    lead_days: Option<u32>,
    valid_to: Option<Date>,
}

impl<'a> Sum<'a> {
    fn new(band: &Band) -> Self {
        Self {
            currency: band.currency,
            basis: band.basis,
            parcels: 0,
            surcharges: BTreeMap::new(),
            lead_days: band.lead_days,
            valid_to: None,
        }
    }

    /// Adds a parcel; `None` where the sum becomes too large.
    fn add(&mut self, band: &'a Band, price: i64, counted: Grams) -> Option<()> {
        let kilograms = i64::from(counted.0.saturating_sub(band.weight.min.0).div_ceil(1_000));
        let price = price.checked_add(band.per_kg_over.checked_mul(kilograms)?)?;
        self.parcels = self.parcels.checked_add(price)?;
        for (name, amount) in &band.surcharges {
            let amount = match *amount {
                Amount::Fixed(amount) => amount,
                Amount::Percent(hundredths) => percent(price, hundredths)?,
            };
            let sum = self.surcharges.entry(name).or_default();
            *sum = sum.checked_add(amount)?;
        }
        self.lead_days = self.lead_days.zip(band.lead_days).map(|(one, other)| one.max(other));
        self.valid_to = match (self.valid_to, band.valid.to) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        Some(())
    }

    fn quote(self) -> Option<Quote> {
        let money = |minor: i64| Money { minor, currency: self.currency };
        let total = self.surcharges.values().try_fold(self.parcels, |sum, amount| sum.checked_add(*amount))?;
        let surcharges = self.surcharges.iter().map(|(name, amount)| Charge {
            of: ChargeOf::Surcharge { name: (*name).to_owned() },
            amount: money(*amount),
        });
        let base = Charge { of: ChargeOf::Parcels, amount: money(self.parcels) };
        Some(Quote {
            total: money(total),
            basis: self.basis,
            charges: std::iter::once(base).chain(surcharges).collect(),
            lead_days: self.lead_days,
            valid_to: self.valid_to,
        })
    }
}

/// So many hundredths of a percent of an amount, halves rounded up.
fn percent(amount: i64, hundredths: u32) -> Option<i64> {
    let exact = i128::from(amount) * i128::from(hundredths);
    i64::try_from((exact + 5_000).div_euclid(10_000)).ok()
}
