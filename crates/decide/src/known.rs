//! What is known besides the order: catalogue, senders, boxes, rates, each found by its name.

use model::{
    BoxPreset, Carrier, CarrierId, Catalogue, Country, MethodId, Rate, SenderId, Settings, ShipWith, ShippingMethod,
};
use rustc_hash::FxHashMap;

#[derive(Debug, Clone)]
pub(crate) struct Known {
    pub(crate) catalogue: Catalogue,
    methods: FxHashMap<MethodId, usize>,
    carriers: FxHashMap<CarrierId, usize>,
    senders: FxHashMap<SenderId, Country>,
    home: Option<Country>,
    boxes: FxHashMap<String, BoxPreset>,
    pub(crate) rates: Vec<Rate>,
}

impl Known {
    pub(crate) fn new(settings: &Settings) -> Self {
        let catalogue = settings.catalogue.clone();
        let places = |ids: Vec<MethodId>| ids.into_iter().enumerate().map(|(at, id)| (id, at)).rev().collect();
        Self {
            methods: places(catalogue.methods.iter().map(|method| method.id.clone()).collect()),
            carriers: catalogue.carriers.iter().enumerate().map(|(at, it)| (it.id.clone(), at)).rev().collect(),
            senders: settings.senders.iter().map(|it| (it.id.clone(), it.address.country)).collect(),
            home: settings.defaults.sender.as_ref().map(|address| address.country),
            boxes: settings.boxes.iter().map(|preset| (preset.name.clone(), preset.clone())).collect(),
            rates: settings.rates.clone(),
            catalogue,
        }
    }

    pub(crate) fn method(&self, id: &MethodId) -> Option<&ShippingMethod> {
        self.methods.get(id).map(|&at| &self.catalogue.methods[at])
    }

    pub(crate) fn carrier(&self, id: &CarrierId) -> Option<&Carrier> {
        self.carriers.get(id).map(|&at| &self.catalogue.carriers[at])
    }

    pub(crate) fn box_named(&self, name: &str) -> Option<&BoxPreset> {
        self.boxes.get(name)
    }

    /// The country parcels of a sender come from; of none: of the station.
    pub(crate) fn origin_country(&self, sender: Option<&SenderId>) -> Option<Country> {
        sender.and_then(|sender| self.senders.get(sender).copied()).or(self.home)
    }

    /// The weight bands of an option, in the catalogue's order.
    pub(crate) fn bands<'a>(&'a self, option: &'a str) -> impl Iterator<Item = &'a ShippingMethod> {
        self.catalogue.methods.iter().filter(move |method| method.option == option)
    }

    /// The carrier a wish names, where it names one.
    pub(crate) fn carrier_of<'a>(&'a self, wish: &'a ShipWith) -> Option<&'a CarrierId> {
        match wish {
            ShipWith::Method(id) => self.method(id).map(|method| &method.carrier),
            ShipWith::Option(option) => self.bands(option).next().map(|method| &method.carrier),
            ShipWith::Carrier(carrier) => Some(carrier),
            ShipWith::Cheapest(_) | ShipWith::Fastest(_) | ShipWith::To(_) => None,
        }
    }
}
