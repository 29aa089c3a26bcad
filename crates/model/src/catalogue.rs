//! What can be shipped with: carriers and their shipping methods.

use crate::{Country, Grams};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A carrier's short name, as `own`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct CarrierId(pub String);

/// A shipping method's short name, as `own-parcel`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct MethodId(pub String);

/// Who carries the parcel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Carrier {
    /// Its short name.
    pub id: CarrierId,
    /// The name printed on labels and told to customers.
    pub name: String,
    /// Whether the station ships with it.
    pub active: bool,
    /// Where a customer follows a parcel; `{number}` stands for the tracking number. Empty: nowhere.
    pub tracking_url: String,
}

/// What the carrier sells, as "Parcel, 0–30 kg".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ShippingMethod {
    /// Its short name.
    pub id: MethodId,
    /// Whose it is.
    pub carrier: CarrierId,
    /// The name people read.
    pub name: String,
    /// The lightest parcel it takes.
    pub min_weight: Grams,
    /// The heaviest parcel it takes.
    pub max_weight: Grams,
    /// Where it goes; empty: everywhere.
    pub countries: Vec<Country>,
    /// Whether it delivers to a service point (and only there).
    pub service_point: bool,
}

/// Everything the station can ship with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Catalogue {
    /// The carriers.
    pub carriers: Vec<Carrier>,
    /// Their methods, the most preferred first.
    pub methods: Vec<ShippingMethod>,
}

impl Catalogue {
    /// The method of that name.
    #[must_use]
    pub fn method(&self, id: &MethodId) -> Option<&ShippingMethod> {
        self.methods.iter().find(|method| method.id == *id)
    }

    /// The carrier of that name.
    #[must_use]
    pub fn carrier(&self, id: &CarrierId) -> Option<&Carrier> {
        self.carriers.iter().find(|carrier| carrier.id == *id)
    }
}
