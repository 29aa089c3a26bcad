//! A configuration made ready: its time zone found, its conditions taken apart.

use crate::calendar::Calendar;
use crate::configuration::{Configuration, DeliveryMethod, Destination, Showing, Shown};
use crate::holidays::{Holidays, holidays};
use decide::Conditions;
use jiff::tz::{TimeZone, TimeZoneDatabase};
use model::{Country, Message, SenderId, Settings};
use std::sync::LazyLock;

/// A configuration that can be asked.
#[derive(Debug, Clone)]
pub struct Prepared {
    pub(crate) configuration: Configuration,
    pub(crate) zone: TimeZone,
    /// Where parcels come from, where the settings say.
    pub(crate) from: Option<Country>,
    /// Of each destination and each of its methods, at the same place.
    showings: Vec<Vec<Vec<Ready>>>,
}

/// When a method is shown, made ready.
#[derive(Debug, Clone)]
pub(crate) struct Ready {
    pub(crate) is: Shown,
    pub(crate) conditions: Conditions,
}

/// A method with what goes with it.
#[derive(Clone, Copy)]
pub(crate) struct Offered<'a> {
    pub(crate) method: &'a DeliveryMethod,
    pub(crate) showings: &'a [Ready],
}

impl Prepared {
    /// Makes a configuration ready with the settings of a station, which say where its sender is.
    ///
    /// # Errors
    /// When there is no such time zone.
    pub fn new(configuration: Configuration, settings: &Settings) -> Result<Self, Message> {
        let name = configuration.time_zone.as_str();
        let zone = zone(name).ok_or_else(|| Message::new("checkout-zone-unknown").with("zone", name))?;
        let ready = |showing: &Showing| Ready {
            is: showing.is,
            conditions: Conditions::new(&showing.conditions, showing.matching),
        };
        let of_method = |method: &DeliveryMethod| method.shown.iter().map(ready).collect();
        let of_destination = |it: &Destination| it.methods.iter().map(of_method).collect();
        let showings = configuration.destinations.iter().map(of_destination).collect();
        let from = origin(configuration.sender.as_ref(), settings);
        Ok(Self { configuration, zone, from, showings })
    }

    /// What it was made of.
    #[must_use]
    pub fn configuration(&self) -> &Configuration {
        &self.configuration
    }

    /// The country parcels come from, where the settings say.
    #[must_use]
    pub fn from(&self) -> Option<Country> {
        self.from
    }

    /// What is offered in a country, in the order customers see it; nothing where parcels do not go there.
    pub(crate) fn offered(&self, country: Country) -> Option<impl Iterator<Item = Offered<'_>>> {
        let destinations = self.configuration.destinations.iter().zip(&self.showings);
        let mut there = destinations.filter(move |(destination, _)| destination.countries.contains(&country));
        let (destination, showings) = there.next()?;
        Some(destination.methods.iter().zip(showings).map(|(method, showings)| Offered { method, showings }))
    }

    /// The days of a method on the way to a country.
    pub(crate) fn calendar<'a>(&'a self, method: &'a DeliveryMethod, to: Country) -> Calendar<'a> {
        static UNKNOWN: LazyLock<Holidays> = LazyLock::new(Holidays::default);
        Calendar {
            method,
            closed: &self.configuration.closed,
            zone: &self.zone,
            here: self.from.map_or_else(|| &*UNKNOWN, holidays),
            there: holidays(to),
        }
    }
}

/// A time zone by its name in the tz database.
pub(crate) fn zone(name: &str) -> Option<TimeZone> {
    static ZONES: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);
    ZONES.get(name).ok()
}

/// The country of a sender's address; of none, of the station's own.
pub(crate) fn origin(sender: Option<&SenderId>, settings: &Settings) -> Option<Country> {
    match sender {
        Some(id) => settings.senders.iter().find(|sender| sender.id == *id).map(|sender| sender.address.country),
        None => settings.defaults.sender.as_ref().map(|address| address.country),
    }
}
