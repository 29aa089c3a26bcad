//! What the practice carrier is asked, read strictly: no unknown fields, ISO countries, weights above nothing.

use super::Asked;
use axum::http::{HeaderMap, Method, header};
use model::{Country, Direction, Dpi, LabelFormat, MOST_PARCELS, Money};
use percent_encoding::percent_decode_str;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// The heaviest parcel it takes, in grams.
const HEAVIEST: u32 = 31_500;
/// The longest key it takes, in bytes.
const LONGEST_KEY: usize = 100;

/// Where a request goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Route {
    Token,
    Book,
    Find,
    Labels(String),
    Void(String),
}

impl Route {
    pub(super) fn of(method: &Method, path: &str) -> Option<Self> {
        let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
        match (method.as_str(), parts.as_slice()) {
            ("POST", ["token"]) => Some(Self::Token),
            ("POST", ["shipments"]) => Some(Self::Book),
            ("GET", ["shipments"]) => Some(Self::Find),
            ("GET", ["shipments", id, "labels"]) => Some(Self::Labels((*id).to_owned())),
            ("DELETE", ["shipments", id]) => Some(Self::Void((*id).to_owned())),
            _ => None,
        }
    }

    pub(super) fn asked(&self) -> Asked {
        match self {
            Self::Token => Asked::Token,
            Self::Book => Asked::Book,
            Self::Find => Asked::Find,
            Self::Labels(_) => Asked::Labels,
            Self::Void(_) => Asked::Void,
        }
    }
}

/// A field that does not fit: a JSON pointer (RFC 6901) and a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) field: String,
    pub(super) why: String,
}

/// A shipment that is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NewShipment {
    pub(super) key: String,
    pub(super) order: String,
    pub(super) direction: Direction,
    pub(super) method: String,
    pub(super) contract: Option<String>,
    pub(super) sender: Place,
    pub(super) recipient: Place,
    pub(super) service_point: Option<String>,
    pub(super) value: Money,
    pub(super) parcels: Vec<NewParcel>,
    pub(super) label: LabelForm,
}

/// An address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Place {
    pub(super) name: String,
    pub(super) company: String,
    pub(super) street: String,
    pub(super) street2: String,
    pub(super) postal_code: String,
    pub(super) city: String,
    pub(super) state: String,
    pub(super) country: Country,
    pub(super) phone: String,
    pub(super) email: String,
}

/// A parcel that is asked for: grams and millimetres.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NewParcel {
    pub(super) weight: u32,
    pub(super) size: Option<[u32; 3]>,
}

/// The form labels are asked in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LabelForm {
    pub(super) format: LabelFormat,
    pub(super) dpi: Dpi,
}

impl NewShipment {
    pub(super) fn read(content: &[u8]) -> Result<Self, Fault> {
        let asked: Self =
            serde_json::from_slice(content).map_err(|error| Fault { field: String::new(), why: error.to_string() })?;
        asked.check()?;
        Ok(asked)
    }

    fn check(&self) -> Result<(), Fault> {
        demand(!self.key.is_empty() && self.key.len() <= LONGEST_KEY, "/key", "has 1 to 100 letters")?;
        self.sender.check("/sender")?;
        self.recipient.check("/recipient")?;
        let count = u32::try_from(self.parcels.len()).unwrap_or(u32::MAX);
        demand((1..=MOST_PARCELS).contains(&count), "/parcels", "has 1 to 50 parcels")?;
        for (place, parcel) in self.parcels.iter().enumerate() {
            let fits = (1..=HEAVIEST).contains(&parcel.weight);
            demand(fits, &format!("/parcels/{place}/weight"), "is 1 g to 31.5 kg")?;
            let fits = parcel.size.is_none_or(|sides| sides.iter().all(|side| *side > 0));
            demand(fits, &format!("/parcels/{place}/size"), "has three sides above 0")?;
        }
        self.label.check()
    }
}

impl Place {
    fn check(&self, at: &str) -> Result<(), Fault> {
        let named = !self.name.is_empty() || !self.company.is_empty();
        demand(named, &format!("{at}/name"), "or company is needed")?;
        demand(!self.street.is_empty(), &format!("{at}/street"), "is needed")?;
        demand(!self.city.is_empty(), &format!("{at}/city"), "is needed")?;
        let digits = self.postal_code.len() == 5 && self.postal_code.bytes().all(|byte| byte.is_ascii_digit());
        let fits = self.country.code() != "DE" || digits;
        demand(fits, &format!("{at}/postal_code"), "has five digits in Germany")
    }
}

impl LabelForm {
    /// The same in the form a query asks for.
    pub(super) fn change(&mut self, query: &BTreeMap<String, String>) -> Result<(), Fault> {
        if let Some(format) = query.get("format") {
            let known = LabelFormat::ALL.into_iter().find(|known| known.as_str() == format);
            self.format = known.ok_or_else(|| fault("/format", "is zpl or pdf"))?;
        }
        if let Some(dpi) = query.get("dpi") {
            let known = Dpi::ALL.into_iter().find(|known| known.per_inch().to_string() == *dpi);
            self.dpi = known.ok_or_else(|| fault("/dpi", "is 203, 300 or 600"))?;
        }
        self.check()
    }

    fn check(self) -> Result<(), Fault> {
        demand(self.format != LabelFormat::Png, "/label/format", "is zpl or pdf")
    }
}

fn demand(fits: bool, field: &str, why: &str) -> Result<(), Fault> {
    if fits { Ok(()) } else { Err(fault(field, why)) }
}

fn fault(field: &str, why: &str) -> Fault {
    Fault { field: field.to_owned(), why: why.to_owned() }
}

/// The parameters of a query; of several with one name the last.
pub(crate) fn query(text: &str) -> BTreeMap<String, String> {
    let plain = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    let pairs = text.split('&').filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, value)| (plain(name), plain(value))).collect()
}

/// The token of a request (RFC 6750, section 2.1).
pub(super) fn bearer(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ")
}

/// Whether a request for a token comes with this secret.
pub(super) fn proves(content: &[u8], secret: &str) -> bool {
    let content: Option<Value> = serde_json::from_slice(content).ok();
    content.is_some_and(|content| content.get("secret").and_then(Value::as_str) == Some(secret))
}
