//! What is known besides the order: catalogue, senders, boxes, rates, each found by its name.

use crate::places::{CompiledRange, Countries, CountryBit};
use crate::sheets::Sheets;
use model::{
    Address, BoxPreset, Carrier, CarrierId, Catalogue, Country, MethodId, Rate, SenderId, Settings, ShipWith,
    ShippingMethod, Zone,
};
use rustc_hash::FxHashMap;

#[derive(Debug, Clone)]
pub(crate) struct CatalogueIndex {
    pub(crate) catalogue: Catalogue,
    /// Of each method of the catalogue, at the same place.
    ready: Vec<Ready>,
    methods: FxHashMap<MethodId, usize>,
    senders: FxHashMap<SenderId, Address>,
    home: Option<Address>,
    boxes: FxHashMap<String, BoxPreset>,
    pub(crate) rates: Vec<Rate>,
    pub(crate) sheets: Sheets,
}

/// What is looked up of a method once.
#[derive(Debug, Clone)]
struct Ready {
    carrier: Option<usize>,
    /// Where each of its zones is.
    zones: Vec<Area>,
}

/// Where a zone is.
#[derive(Debug, Clone)]
struct Area {
    countries: Countries,
    ranges: Vec<CompiledRange>,
}

impl Area {
    fn new(zone: &Zone) -> Self {
        Self {
            countries: Countries::new(&zone.countries),
            ranges: zone.postal_codes.iter().map(CompiledRange::new).collect(),
        }
    }
}

/// A method of the catalogue, ready to be looked at.
#[derive(Clone, Copy)]
pub(crate) struct Listed<'a> {
    pub(crate) method: &'a ShippingMethod,
    pub(crate) carrier: Option<&'a Carrier>,
    zones: &'a [Area],
}

impl<'a> Listed<'a> {
    /// The first zone in a country that holds the postal code.
    pub(crate) fn zone(&self, country: CountryBit, code: impl Fn(&CompiledRange) -> bool) -> Option<&'a Zone> {
        let mut zones = self.method.zones.iter().zip(self.zones);
        let covers = |(_, Area { countries, ranges }): &(&Zone, &Area)| {
            countries.hold(country) && (ranges.is_empty() || ranges.iter().any(&code))
        };
        zones.find(covers).map(|(zone, _)| zone)
    }
}

impl CatalogueIndex {
    pub(crate) fn new(settings: &Settings) -> Self {
        let catalogue = settings.catalogue.clone();
        let ready = |method: &ShippingMethod| Ready {
            carrier: catalogue.carriers.iter().position(|carrier| carrier.id == method.carrier),
            zones: method.zones.iter().map(Area::new).collect(),
        };
        Self {
            ready: catalogue.methods.iter().map(ready).collect(),
            // Of two with one name, the first counts.
            methods: catalogue.methods.iter().enumerate().map(|(at, it)| (it.id.clone(), at)).rev().collect(),
            senders: settings.senders.iter().map(|it| (it.id.clone(), it.address.clone())).collect(),
            home: settings.defaults.sender.clone(),
            boxes: settings.boxes.iter().map(|preset| (preset.name.clone(), preset.clone())).collect(),
            rates: settings.rates.clone(),
            sheets: Sheets::default(),
            catalogue,
        }
    }

    pub(crate) fn method(&self, id: &MethodId) -> Option<&ShippingMethod> {
        self.methods.get(id).map(|&at| &self.catalogue.methods[at])
    }

    /// The methods, in the catalogue's order.
    pub(crate) fn listed(&self) -> impl DoubleEndedIterator<Item = Listed<'_>> {
        (0..self.ready.len()).map(|at| self.at(at))
    }

    pub(crate) fn listed_as(&self, id: &MethodId) -> Option<Listed<'_>> {
        self.methods.get(id).map(|&at| self.at(at))
    }

    fn at(&self, at: usize) -> Listed<'_> {
        let Ready { carrier, zones } = &self.ready[at];
        Listed {
            method: &self.catalogue.methods[at],
            carrier: carrier.map(|carrier| &self.catalogue.carriers[carrier]),
            zones,
        }
    }

    pub(crate) fn box_named(&self, name: &str) -> Option<&BoxPreset> {
        self.boxes.get(name)
    }

    /// The address parcels of a sender come from; of none: the station's.
    pub(crate) fn origin(&self, sender: Option<&SenderId>) -> Option<&Address> {
        sender.and_then(|sender| self.senders.get(sender)).or(self.home.as_ref())
    }

    /// The country of that address.
    pub(crate) fn origin_country(&self, sender: Option<&SenderId>) -> Option<Country> {
        self.origin(sender).map(|address| address.country)
    }

    /// The weight bands of an option, in the catalogue's order.
    pub(crate) fn bands<'a>(&'a self, option: &'a str) -> impl Iterator<Item = Listed<'a>> {
        self.listed().filter(move |it| it.method.option == option)
    }

    /// The carrier a wish names, where it names one.
    pub(crate) fn carrier_of<'a>(&'a self, wish: &'a ShipWith) -> Option<&'a CarrierId> {
        match wish {
            ShipWith::Method(id) => self.method(id).map(|method| &method.carrier),
            ShipWith::Option(option) => self.bands(option).next().map(|it| &it.method.carrier),
            ShipWith::Carrier(carrier) => Some(carrier),
            ShipWith::Cheapest(_) | ShipWith::Fastest(_) | ShipWith::To(_) => None,
        }
    }
}
