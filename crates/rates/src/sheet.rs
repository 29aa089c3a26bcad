//! What a price sheet is.

use crate::postal::Postal;
use jiff::civil::Date;
use model::{CarrierId, Country, Currency, Grams, Millimetres};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
#[cfg(feature = "export")]
use ts_rs::TS;

/// What the services of one carrier cost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The carrier of the catalogue.
    pub carrier: CarrierId,
    /// Its services, each code once.
    pub services: Vec<Service>,
}

impl Sheet {
    /// The service of that code.
    #[must_use]
    pub fn service(&self, code: &str) -> Option<&Service> {
        self.services.iter().find(|service| service.code == code)
    }

    /// Whether a price of it begins or ends on some day.
    #[must_use]
    pub fn is_dated(&self) -> bool {
        self.bands().any(|band| band.valid != Validity::default())
    }

    /// The bands of all services.
    pub fn bands(&self) -> impl Iterator<Item = &Band> {
        self.services.iter().flat_map(|service| &service.bands)
    }

    /// Puts a band behind those of its service, and the service behind the others where it is new.
    pub(crate) fn push(&mut self, code: &str, name: &str, band: Band) {
        match self.services.iter_mut().find(|service| service.code == code) {
            Some(service) => service.bands.push(band),
            None => {
                let (code, name) = (code.to_owned(), name.to_owned());
                self.services.push(Service { code, name, bands: vec![band] });
            }
        }
    }
}

/// A service and its prices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// The name it is booked by: that of a method of the catalogue.
    pub code: String,
    /// The name people read; empty: its code.
    pub name: String,
    /// Its prices.
    pub bands: Vec<Band>,
}

/// What parcels of one weight band cost in one zone, while it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Band {
    /// The zone the price is for.
    pub zone: Zone,
    /// For which weights.
    pub weight: WeightBand,
    /// For which sizes.
    pub limits: Limits,
    /// Cubic centimetres that count as a kilogram; 0 where volume does not count.
    pub dim_divisor: u32,
    /// The currency of every amount in it.
    pub currency: Currency,
    /// The price in minor units; `None`: nobody knows.
    pub price: Option<i64>,
    /// Whether tax is in it.
    pub basis: Basis,
    /// What each begun kilogram above the band's `min` costs beside it, in minor units.
    pub per_kg_over: i64,
    /// What comes on top, by its name, as `fuel`.
    pub surcharges: BTreeMap<String, Amount>,
    /// Days from handover to delivery, where it says.
    pub lead_days: Option<u32>,
    /// From when to when the price holds.
    pub valid: Validity,
}

/// A zone. It covers an address by its postal codes, else by its cities, else by its countries, whichever it has.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Zone {
    /// Its name.
    pub label: String,
    /// Its countries; none: all.
    pub countries: Vec<Country>,
    /// Of those, only these postal codes; none: all.
    pub postal: Vec<Postal>,
    /// Of those, only these cities; none: all.
    pub cities: Vec<String>,
}

/// The weights of a band.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeightBand {
    /// Where it begins.
    pub min: Grams,
    /// Where it ends; `u32::MAX`: nowhere.
    pub max: Grams,
    /// What of the two weights belongs to it.
    pub edges: Edges,
}

impl WeightBand {
    /// The least and the greatest weight in it.
    #[must_use]
    pub const fn grams(self) -> (u32, u32) {
        match self.edges {
            Edges::UpTo => (self.min.0.saturating_add(1), self.max.0),
            Edges::Below => (self.min.0, if self.max.0 == u32::MAX { u32::MAX } else { self.max.0.saturating_sub(1) }),
            Edges::Within => (self.min.0, self.max.0),
        }
    }

    /// Whether a weight is in it.
    #[must_use]
    pub const fn holds(self, weight: Grams) -> bool {
        let (least, most) = self.grams();
        least <= weight.0 && weight.0 <= most
    }
}

/// What of its two ends belongs to a band: sources differ.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Edges {
    /// Over the lower, up to the upper and with it: 0 to 2000, 2000 to 5000.
    #[default]
    UpTo,
    /// From the lower on, below the upper.
    Below,
    /// Both edges belong to it: from the lower on, up to the upper and with it.
    Within,
}

/// The largest parcel at a price; `None`: any.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Limits {
    /// The longest side.
    pub length: Option<Millimetres>,
    /// The middle side.
    pub width: Option<Millimetres>,
    /// The shortest side.
    pub height: Option<Millimetres>,
    /// Length and twice width and height.
    pub girth: Option<Millimetres>,
}

/// Whether tax is in a price. Prices of two kinds are not compared.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// Without tax.
    #[default]
    Net,
    /// With tax.
    Gross,
}

/// How much a surcharge is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amount {
    /// In minor units, for each parcel.
    Fixed(i64),
    /// In hundredths of a percent of the price: 750 is 7.5 %.
    Percent(u32),
}

/// The days a price holds on, the first and the last among them; `None`: without end.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Validity {
    /// The first.
    pub from: Option<Date>,
    /// The last.
    pub to: Option<Date>,
}

impl Validity {
    /// Whether a price holds on a day.
    #[must_use]
    pub fn holds(self, on: Date) -> bool {
        self.from.is_none_or(|from| from <= on) && self.to.is_none_or(|to| on <= to)
    }

    /// Whether there is a day both hold on.
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        let before =
            |end: Option<Date>, begin: Option<Date>| matches!((end, begin), (Some(end), Some(begin)) if end < begin);
        !before(self.to, other.from) && !before(other.to, self.from)
    }
}
