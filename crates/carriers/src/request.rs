//! What a carrier is asked.

use crate::CustomsDeclaration;
use model::{
    Address, BookingKey, ContractId, Country, Direction, Dpi, Grams, LabelFormat, MethodId, Money, NumberForm,
    ParcelSize, ServicePoint, ServicePointRecord,
};
use serde::Serialize;
use sha2::{Digest as _, Sha256};

/// A shipment a carrier is asked for. The same key always comes with the same request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BookingRequest {
    /// The key it is asked with.
    pub key: BookingKey,
    /// Whether it goes to the customer or comes back.
    pub direction: Direction,
    /// The number of the order, for labels and for people.
    pub order_number: String,
    /// The shipping method of the catalogue.
    pub method: MethodId,
    /// The carrier's own name for that method.
    pub service: String,
    /// The contract, where the account has several.
    pub contract: Option<ContractId>,
    /// Where it comes from.
    pub sender: Address,
    /// Where it goes.
    pub recipient: Address,
    /// The service point it goes to, where it goes to one.
    pub service_point: Option<AskedPoint>,
    /// The worth of the goods.
    pub value: Money,
    /// What all its parcels together are to be insured for, beside what the carrier pays anyway; none where nothing is, or the
    /// account insures nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub insured: Option<Money>,
    /// The platform's number of the brand its customer sees; none where there is none, or the account knows no brands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand: Option<u32>,
    /// Its parcels, the first one first.
    pub parcels: Vec<RequestedParcel>,
    /// What customs are told of it; none where its way needs no declaration, or the carrier is not told.
    pub customs: Option<CustomsDeclaration>,
    /// The form its labels are wanted in.
    pub label: WantedLabel,
}

impl BookingRequest {
    /// A hash of everything asked but the key, in hexadecimal: what tells one request from a changed one.
    #[must_use]
    pub fn hash(&self) -> String {
        let asked = Self { key: BookingKey(String::new()), ..self.clone() };
        let bytes = serde_json::to_vec(&asked).unwrap_or_default();
        Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The question what this shipment costs.
    #[must_use]
    pub fn price_query(&self) -> ServiceQuery {
        let place = |address: &Address| Place { country: address.country, postal_code: address.postal_code.clone() };
        ServiceQuery {
            from: place(&self.sender),
            to: place(&self.recipient),
            parcels: self.parcels.iter().map(|parcel| (parcel.weight, parcel.size)).collect(),
            service: self.service.clone(),
        }
    }
}

/// A service point a carrier is asked about. What is kept of it changes with every fetch, and is no part of what a request is known by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AskedPoint {
    /// The point as the order names it.
    #[serde(flatten)]
    pub named: ServicePoint,
    /// What is kept of it; none where nobody keeps it.
    #[serde(skip)]
    pub known: Option<Box<ServicePointRecord>>,
}

impl AskedPoint {
    /// The carrier's own code of it, as far as that is known: an order may name it by a platform's number.
    #[must_use]
    pub fn code(&self) -> &str {
        self.known.as_ref().map_or(self.named.id.as_str(), |known| &known.code).trim()
    }

    /// Its number at the platform, as far as that is known. Where nothing is kept of it, what the order names it by is such a number
    /// if it is digits alone; of a point that is kept, carriers' own codes of digits are told from it.
    #[must_use]
    pub fn number(&self) -> Option<&str> {
        let number = match self.known.as_deref() {
            Some(known) => &known.platform_id,
            None => &self.named.id,
        };
        Some(number.trim()).filter(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
    }
}

impl From<ServicePoint> for AskedPoint {
    fn from(named: ServicePoint) -> Self {
        Self { named, known: None }
    }
}

/// One parcel of a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RequestedParcel {
    /// Its weight.
    pub weight: Grams,
    /// Its outer size, where one is known.
    pub size: Option<ParcelSize>,
    /// The serial of the shop's own range it gets, where the carrier's numbers are the shop's own.
    pub serial: Option<OwnSerial>,
}

/// A serial of a shop's own range of numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OwnSerial {
    /// The form of its number.
    pub form: NumberForm,
    /// The serial.
    pub serial: u64,
}

/// The form labels are wanted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct WantedLabel {
    /// The format.
    pub format: LabelFormat,
    /// The printer's dots per inch.
    pub dpi: Dpi,
}

/// A shipment a carrier is asked to take back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoidRequest {
    /// The key it was asked with.
    pub key: BookingKey,
    /// The carrier's own key of it.
    pub remote_id: String,
    /// The numbers of its parcels.
    pub numbers: Vec<String>,
}

/// Labels a carrier is asked for after it booked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LabelRequest {
    /// The carrier's own key of the shipment.
    pub remote_id: String,
    /// The numbers of its parcels, the first one's first.
    pub numbers: Vec<String>,
    /// The form they are wanted in.
    pub label: WantedLabel,
}

/// The question what parcels can be shipped with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceQuery {
    /// Where they come from.
    pub from: Place,
    /// Where they go.
    pub to: Place,
    /// Their weights, and their sizes where they are known; none to ask for everything without a price.
    pub parcels: Vec<(Grams, Option<ParcelSize>)>,
    /// The only service asked about, by the carrier's own name; empty: all.
    pub service: String,
}

/// A place as far as prices depend on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The country.
    pub country: Country,
    /// The postal code; empty where it is not known.
    pub postal_code: String,
}
