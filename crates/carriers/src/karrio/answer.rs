//! What Karrio answers, read into what every carrier says. No I/O.
//!
//! Who refuses, and when, is told by status and code alone:
//!
//! ```text
//! 400  Karrio: what it was asked for is not right. At a purchase this may come after the carrier's answer, which is then lost
//! 404  Karrio: no such shipment, or no carrier account that could be asked
//! 409  Karrio: the shipment stands so that it cannot be done
//! 424  {"messages"} the carrier's words; or, under the code of an error inside Karrio, that the carrier's answer never came
//!      or could not be read
//! ```

use super::pointer;
use super::services::OfConnection;
use crate::{Booked, BookedParcel, CarrierError, Refusal, VoidAnswer};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::{BookingKey, Currency, Message, Money};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeMap;
use wire::Answer;

/// The metadata that holds the booking's key, and the one that says that the draft is being bought.
pub(super) const KEY: &str = "packdesk_booking";
pub(super) const BUYING: &str = "packdesk_buying";

/// The most shipments of one key that are looked at.
pub(super) const MOST_OF_KEY: usize = 100;

/// The code of an error inside Karrio: a carrier that did not answer in time has it, and an answer that could not be read.
const INSIDE: &str = "SHIPPING_SDK_INTERNAL_ERROR";

/// The codes of what Karrio refuses before it asks a carrier.
const BEFORE: [&str; 2] = ["service_unavailable", "validation_error"];

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct Shipment {
    pub(super) id: String,
    status: String,
    #[serde(default)]
    tracking_number: Option<String>,
    #[serde(default)]
    metadata: Option<BTreeMap<String, Value>>,
    #[serde(default)]
    meta: Option<Meta>,
    #[serde(default)]
    rates: Option<Vec<Rate>>,
    #[serde(default)]
    selected_rate: Option<Rate>,
    #[serde(default)]
    shipping_documents: Option<Vec<Document>>,
    #[serde(default)]
    messages: Option<Vec<Trouble>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
struct Meta {
    /// The numbers of several parcels, in no order.
    #[serde(default)]
    tracking_numbers: Option<Vec<String>>,
}

/// A price of a service.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct Rate {
    #[serde(default)]
    pub(super) id: Option<String>,
    #[serde(default)]
    pub(super) carrier_id: Option<String>,
    #[serde(default)]
    pub(super) carrier_name: Option<String>,
    #[serde(default)]
    pub(super) service: Option<String>,
    #[serde(default)]
    total_charge: Option<f64>,
    #[serde(default)]
    currency: Option<String>,
    #[serde(default)]
    pub(super) transit_days: Option<f64>,
    #[serde(default)]
    pub(super) meta: Option<RateMeta>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct RateMeta {
    #[serde(default)]
    pub(super) service_name: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
struct Document {
    #[serde(default)]
    category: Option<String>,
    #[serde(default)]
    base64: Option<String>,
}

/// A fault, as Karrio or a carrier tells of it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct Trouble {
    #[serde(default)]
    code: Value,
    #[serde(default)]
    message: Value,
    #[serde(default)]
    details: Value,
}

#[derive(Debug, Deserialize)]
struct Troubles {
    /// Karrio's own.
    #[serde(default)]
    errors: Vec<Trouble>,
    /// The carrier's.
    #[serde(default)]
    messages: Vec<Trouble>,
}

#[derive(Deserialize)]
pub(super) struct Page<T> {
    pub(super) count: usize,
    pub(super) results: Vec<T>,
}

/// Where a shipment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// A draft nobody began to buy.
    Draft,
    /// A draft that is being bought, or whose purchase did not end.
    Buying,
    /// The carrier has it.
    Live,
    /// It is taken back, or was a draft.
    Cancelled,
}

pub(super) fn read<T: DeserializeOwned>(answer: &Answer) -> Result<T, CarrierError> {
    answer.json().map_err(|nonsense| CarrierError::Nonsense(nonsense.to_string()))
}

pub(super) fn shipment(answer: &Answer) -> Result<Shipment, CarrierError> {
    read(answer)
}

/// The shipments of a key among those a search shows.
pub(super) fn listed(answer: &Answer, key: &BookingKey) -> Result<Vec<Shipment>, CarrierError> {
    let page: Page<Shipment> = read(answer)?;
    if page.count != page.results.len() || page.count > MOST_OF_KEY {
        return Err(CarrierError::Nonsense("a search does not show all it found".to_owned()));
    }
    if page.results.iter().any(|shipment| shipment.told(KEY) != Some(key.0.as_str())) {
        return Err(CarrierError::Nonsense("a search shows a shipment of another key".to_owned()));
    }
    Ok(page.results)
}

/// The one of the shipments of a key that the carrier has.
///
/// # Errors
/// `Lost` while a purchase is open, `Nonsense` when there are several.
pub(super) fn of_key(shipments: Vec<Shipment>, key: &BookingKey) -> Result<Option<Shipment>, CarrierError> {
    let is_open = shipments.iter().any(|shipment| shipment.standing() == Standing::Buying);
    let mut live: Vec<Shipment> = shipments.into_iter().filter(|it| it.standing() == Standing::Live).collect();
    match (live.pop(), live.is_empty()) {
        (Some(shipment), true) => Ok(Some(shipment)),
        (Some(_), false) => Err(CarrierError::Nonsense(format!("several shipments have the key {}", key.0))),
        (None, _) if is_open => Err(open()),
        (None, _) => Ok(None),
    }
}

/// Whether a draft is the only one of its key that is marked or bought.
///
/// # Errors
/// `NotSent` where the draft is not seen by its mark: it could not be found again. `Lost` where another is marked or bought.
pub(super) fn is_alone(of_key: &[Shipment], draft: &Shipment) -> Result<(), CarrierError> {
    let (own, others): (Vec<&Shipment>, Vec<&Shipment>) = of_key.iter().partition(|it| it.id == draft.id);
    if others.iter().any(|it| matches!(it.standing(), Standing::Buying | Standing::Live)) {
        return Err(open());
    }
    if own.iter().all(|it| it.standing() != Standing::Buying) {
        return Err(CarrierError::NotSent("a draft is not found by its key".to_owned()));
    }
    Ok(())
}

/// A purchase of which nobody knows.
pub(super) fn open() -> CarrierError {
    CarrierError::Lost("a purchase was begun, and nothing says whether the carrier has it".to_owned())
}

/// The answer 200 or 202 to a cancellation.
pub(super) fn cancelled(answer: &Answer) -> Result<VoidAnswer, CarrierError> {
    match (shipment(answer)?.standing(), answer.status()) {
        (Standing::Cancelled, 202) => Ok(VoidAnswer::Already),
        (Standing::Cancelled, _) => Ok(VoidAnswer::Voided),
        _ => Err(CarrierError::Nonsense("a shipment that was cancelled is not".to_owned())),
    }
}

/// The answer 409 to a cancellation.
pub(super) fn too_late(answer: &Answer) -> CarrierError {
    CarrierError::Refused(refusal(answer).unwrap_or_else(|| Refusal::of_status(answer.status())))
}

/// Whether a 4xx answer to what Karrio hands on to a carrier says that the carrier did not do it.
pub(super) fn is_no(answer: &Answer) -> bool {
    let told = answer.json::<Troubles>().ok();
    match (answer.status(), told) {
        (424, Some(Troubles { messages, .. })) => !messages.is_empty() && messages.iter().all(Trouble::is_of_carrier),
        (424, None) | (400, None) => false,
        (400, Some(Troubles { errors, .. })) => {
            let before = |error: &Trouble| error.code.as_str().is_some_and(|code| BEFORE.contains(&code));
            !errors.is_empty() && errors.iter().all(before)
        }
        _ => true,
    }
}

/// The words of Karrio or of the carrier when one of them says no, with our name for the place they speak of.
pub(super) fn refusal(answer: &Answer) -> Option<Refusal> {
    let Troubles { errors, messages } = answer.json().ok()?;
    errors.iter().chain(&messages).find_map(Trouble::refusal)
}

impl Trouble {
    /// Whether a carrier said it. A carrier in trouble of its own, and an error inside Karrio, leave open what was done.
    fn is_of_carrier(&self) -> bool {
        let clear = |status: u64| (400..500).contains(&status) && ![408, 409, 425].contains(&status);
        match &self.code {
            Value::String(code) => match code.trim().parse::<u64>() {
                Ok(status @ 400..600) => clear(status),
                Ok(_) => true,
                Err(_) => !code.trim().is_empty() && code.trim() != INSIDE,
            },
            // Errors of libraries inside Karrio have small numbers.
            Value::Number(code) => code.as_u64().is_some_and(|code| clear(code) || code >= 1_000),
            _ => false,
        }
    }

    /// Its words: the sentence, or where that names no place the first of its details.
    pub(super) fn refusal(&self) -> Option<Refusal> {
        let sentence = self.message.as_str().unwrap_or_default();
        let (place, words) = pointer::split(sentence);
        if place.is_empty()
            && let Some((place, detail)) = self.details.as_object().and_then(|details| details.iter().next())
            && let Some(words) = detail.as_str().or_else(|| detail.get("message")?.as_str())
            && !pointer::field(place).is_empty()
        {
            return Some(Refusal::in_words(words, pointer::field(place)));
        }
        let known = !words.trim().is_empty();
        known.then(|| Refusal::in_words(words, pointer::field(place)))
    }
}

impl Rate {
    /// Whether it is of that service.
    pub(super) fn is_of(&self, service: &OfConnection<'_>) -> bool {
        let connection = self.carrier_id.as_deref().unwrap_or_default();
        self.service.as_deref() == Some(service.code) && service.connection.is_none_or(|wanted| wanted == connection)
    }

    /// Its price. The amount is a number of binary fractions: rounded to what the currency counts in.
    pub(super) fn price(&self) -> Option<Money> {
        let currency = self.currency.as_deref()?.parse::<Currency>().ok()?;
        let amount = self.total_charge.filter(|amount| amount.is_finite() && *amount >= 0.0)?;
        Money::parse(&format!("{amount:.6}"), currency).ok()
    }
}

impl Shipment {
    pub(super) fn standing(&self) -> Standing {
        match self.status.as_str() {
            "draft" if self.told(BUYING).is_some() => Standing::Buying,
            "draft" => Standing::Draft,
            "cancelled" => Standing::Cancelled,
            // Bought, and however far on its way since.
            _ => Standing::Live,
        }
    }

    /// The booking's key it was asked with; empty where it was made elsewhere.
    pub(super) fn key(&self) -> &str {
        self.told(KEY).unwrap_or_default()
    }

    /// A text of its metadata.
    fn told(&self, name: &str) -> Option<&str> {
        self.metadata.as_ref()?.get(name)?.as_str()
    }

    /// The cheapest of its rates for that service: Karrio sorts them.
    pub(super) fn rate(&self, service: &OfConnection<'_>) -> Option<&str> {
        self.rates.iter().flatten().find(|rate| rate.is_of(service))?.id.as_deref()
    }

    /// Why it has no rate for the service that is wanted: what a carrier said, or nobody said anything.
    pub(super) fn without_rate(&self) -> CarrierError {
        let told = self.messages.iter().flatten().find_map(Trouble::refusal);
        let silent = || Refusal { why: Message::new("karrio-no-rate"), field: "method".to_owned() };
        CarrierError::Refused(told.unwrap_or_else(silent))
    }

    /// Its numbers, that of the first parcel first, and its price; without labels.
    pub(super) fn numbered(&self) -> Booked {
        let first = self.tracking_number.iter().filter(|number| !number.is_empty());
        let several = self.meta.iter().filter_map(|meta| meta.tracking_numbers.as_ref()).flatten();
        let others = several.filter(|number| Some(*number) != self.tracking_number.as_ref());
        Booked {
            remote_id: self.id.clone(),
            cost: self.selected_rate.as_ref().and_then(Rate::price),
            parcels: first.chain(others).map(|number| BookedParcel { number: number.clone() }).collect(),
            labels: Vec::new(),
            customs: Vec::new(),
        }
    }

    /// The file with its labels, where it came along whole.
    pub(super) fn label(&self) -> Option<Vec<u8>> {
        let is_label = |document: &&Document| document.category.as_deref() == Some("label");
        let file = self.shipping_documents.iter().flatten().find(is_label)?.base64.as_ref()?;
        BASE64.decode(file.trim()).ok()
    }

    pub(super) fn status(&self) -> &str {
        &self.status
    }

    pub(super) fn first_number(&self) -> Option<&str> {
        self.tracking_number.as_deref().filter(|number| !number.is_empty())
    }
}

#[cfg(test)]
mod tests;
