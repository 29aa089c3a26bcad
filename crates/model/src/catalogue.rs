//! What can be shipped with: carriers, contracts and shipping methods, what each can do and what it costs.

use crate::{CarrierService, Country, Grams, LastMile, Millimetres, Money, ParcelSize, PostalRange, ShopId, TimeOfDay};
#[cfg(feature = "export")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// A carrier's short name, as `own`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(transparent)]
pub struct CarrierId(pub String);

/// A shipping method's short name, as `own-parcel`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(transparent)]
pub struct MethodId(pub String);

/// A contract's short name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(transparent)]
pub struct ContractId(pub String);

/// Who carries the parcel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct Carrier {
    /// Its short name.
    pub id: CarrierId,
    /// The name printed on labels and told to customers.
    pub name: String,
    /// Whether the station ships with it.
    #[serde(default = "yes")]
    pub active: bool,
    /// Shops whose orders do not ship with it.
    #[serde(default)]
    pub off_for: Vec<ShopId>,
    /// Where a customer follows a parcel; `{number}` stands for the tracking number. Empty: nowhere.
    #[serde(default)]
    pub tracking_url: String,
}

impl Carrier {
    /// Where a customer follows the parcel of that number; empty where the carrier has no such page.
    #[must_use]
    pub fn tracking_url_of(&self, number: &str) -> String {
        self.tracking_url.replace("{number}", number)
    }
}

fn yes() -> bool {
    true
}

/// An agreement with a carrier: who pays, at which prices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct Contract {
    /// Its short name.
    pub id: ContractId,
    /// With whom.
    pub carrier: CarrierId,
    /// The name people read.
    pub name: String,
    /// Whether it is the shop's own, or a platform's.
    #[serde(default)]
    pub own: bool,
}

/// What the carrier sells, as "Parcel, 0–30 kg".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct ShippingMethod {
    /// Its short name.
    pub id: MethodId,
    /// Whose it is.
    pub carrier: CarrierId,
    /// The name people read.
    pub name: String,
    /// The carrier's own name for it, as `postnl:standard`, by which it is booked on line; empty: its short name.
    #[serde(default)]
    pub service: String,
    /// The option it is a weight band of; empty: it stands alone.
    #[serde(default)]
    pub option: String,
    /// The contracts it can be bought under; empty: it needs none.
    #[serde(default)]
    pub contracts: Vec<ContractId>,
    /// The lightest parcel it takes.
    #[serde(default)]
    pub min_weight: Grams,
    /// The heaviest parcel it takes.
    pub max_weight: Grams,
    /// The largest parcel it takes.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub max_size: Option<ParcelSize>,
    /// The longest girth: length and twice width and height.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub max_girth: Option<Millimetres>,
    /// Cubic centimetres that count as a kilogram, as 5000; 0 where volume does not count.
    #[serde(default)]
    pub volumetric_divisor: u32,
    /// Where it goes; empty: everywhere (or wherever its zones say).
    #[serde(default)]
    pub countries: Vec<Country>,
    /// What it costs and how long it takes, zone by zone: the first that covers an address counts. With zones, it goes
    /// nowhere else.
    #[serde(default)]
    pub zones: Vec<Zone>,
    /// Where it hands the parcel over.
    #[serde(default = "door")]
    pub last_mile: LastMile,
    /// How the carrier gets it.
    #[serde(default)]
    pub first_mile: FirstMile,
    /// Whether a customer signs: always, when asked, never.
    #[serde(default)]
    pub signature: Offer,
    /// Whether the customer's age is checked.
    #[serde(default)]
    pub age_check: Offer,
    /// The most it can be insured for; `None`: it cannot.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub max_insurance: Option<Money>,
    /// The incoterms it knows; empty: any.
    #[serde(default)]
    pub incoterms: Vec<Incoterm>,
    /// Days from handover to delivery, where it says.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub lead_days: Option<u32>,
    /// The last moment of a day a parcel still goes the same day.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub cut_off: Option<TimeOfDay>,
}

fn door() -> LastMile {
    LastMile::Door
}

/// One zone of a method.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct Zone {
    /// Its countries; empty: all.
    #[serde(default)]
    pub countries: Vec<Country>,
    /// Of those, only these postal codes; empty: all.
    #[serde(default)]
    pub postal_codes: Vec<PostalRange>,
    /// What a parcel costs, by weight, the lightest first. Empty: nobody knows.
    #[serde(default)]
    pub prices: Vec<Price>,
    /// Days from handover to delivery, where they differ from the method's.
    #[serde(default)]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub lead_days: Option<u32>,
}

/// What parcels up to a weight cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
pub struct Price {
    /// The heaviest parcel at that price.
    pub up_to: Grams,
    /// The price.
    pub price: Money,
}

/// How a carrier gets its parcels.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(rename_all = "snake_case")]
pub enum FirstMile {
    /// Either way.
    #[default]
    Any,
    /// It comes for them.
    Pickup,
    /// They are brought to it.
    DropOff,
}

/// Something a method may be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(rename_all = "snake_case")]
pub enum Feature {
    /// The customer signs.
    Signature,
    /// The customer's age is checked.
    AgeCheck,
}

/// Whether a method does something.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(rename_all = "snake_case")]
pub enum Offer {
    /// Never.
    #[default]
    Never,
    /// When asked.
    OnRequest,
    /// Always.
    Always,
}

/// Who pays duties and taxes at the border (*Incoterms 2020*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(rename_all = "UPPERCASE")]
pub enum Incoterm {
    /// Delivered at place: the customer.
    Dap,
    /// Delivered duty paid: the seller.
    Ddp,
    /// Delivered duty unpaid: the customer (the older name).
    Ddu,
    /// Delivered at place, duties prepaid.
    Dtp,
}

/// Everything the station can ship with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(default)]
pub struct Catalogue {
    /// The carriers.
    pub carriers: Vec<Carrier>,
    /// The contracts with them.
    pub contracts: Vec<Contract>,
    /// Their methods, the most preferred first.
    pub methods: Vec<ShippingMethod>,
}

impl Catalogue {
    /// The method of that name.
    #[must_use]
    pub fn method(&self, id: &MethodId) -> Option<&ShippingMethod> {
        self.methods.iter().find(|method| method.id == *id)
    }

    /// What people call a method; its id where it is gone.
    #[must_use]
    pub fn method_name<'a>(&'a self, id: &'a MethodId) -> &'a str {
        self.method(id).map_or(&id.0, |method| &method.name)
    }

    /// The carrier of that name.
    #[must_use]
    pub fn carrier(&self, id: &CarrierId) -> Option<&Carrier> {
        self.carriers.iter().find(|carrier| carrier.id == *id)
    }
}

impl ShippingMethod {
    /// A method that is a service of an account, as far as the account tells.
    #[must_use]
    pub fn of_service(id: MethodId, carrier: CarrierId, service: &CarrierService) -> Self {
        Self {
            id,
            carrier,
            name: service.name.clone(),
            service: service.code.clone(),
            option: String::new(),
            contracts: Vec::new(),
            min_weight: service.min_weight,
            max_weight: service.max_weight,
            max_size: service.max_size,
            max_girth: None,
            volumetric_divisor: 0,
            countries: Vec::new(),
            zones: Vec::new(),
            last_mile: service.last_mile,
            first_mile: FirstMile::Any,
            signature: Offer::Never,
            age_check: Offer::Never,
            max_insurance: None,
            incoterms: Vec::new(),
            lead_days: service.lead_days,
            cut_off: None,
        }
    }

    /// The carrier's own name for it.
    #[must_use]
    pub fn service(&self) -> &str {
        if self.service.is_empty() { &self.id.0 } else { &self.service }
    }

    /// Whether it hands parcels over at a service point, and only there.
    #[must_use]
    pub fn to_service_point(&self) -> bool {
        self.last_mile == LastMile::ServicePoint
    }

    /// Whether it is of a carrier, by the code its points have: its own name, or the first part of a platform's service, as `dpd`
    /// of `dpd:pickup_point`.
    #[must_use]
    pub fn is_of(&self, carrier: &str) -> bool {
        let by = self.service.split_once(':').map_or("", |(by, _)| by);
        self.carrier.0.eq_ignore_ascii_case(carrier) || by.eq_ignore_ascii_case(carrier)
    }

    /// Whether it does what is asked: always, when asked, never.
    #[must_use]
    pub fn offers(&self, feature: Feature) -> Offer {
        match feature {
            Feature::Signature => self.signature,
            Feature::AgeCheck => self.age_check,
        }
    }
}
