//! What Sendcloud answers, read into what every carrier says. No I/O.

use super::pointer;
use crate::label_file::whole_document;
use crate::sendcloud_shared::account::entry;
use crate::sendcloud_shared::documents::CUSTOMS_FORMS;
use crate::sendcloud_shared::{QUEUED, Standing, read};
use crate::{Booked, BookedParcel, CarrierError, Refusal, VoidAnswer, WantedLabel};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::{AccountEntry, BookingKey};
use serde::Deserialize;
use wire::Answer;

#[derive(Deserialize)]
struct Data<T> {
    data: T,
}

/// A shipment as an answer tells of it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(super) struct Shipment {
    pub(super) id: String,
    external_reference_id: Option<String>,
    #[serde(default)]
    pub(super) parcels: Vec<Parcel>,
    #[serde(default)]
    errors: Option<Vec<Trouble>>,
}

/// One of its parcels.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(super) struct Parcel {
    #[serde(default)]
    pub(super) id: u64,
    status: Status,
    #[serde(default)]
    tracking_number: Option<String>,
    /// Comes along only where the shipment has a single parcel, and not always then.
    #[serde(default)]
    label_file: Option<String>,
    #[serde(default)]
    documents: Option<Vec<Document>>,
}

/// A document of a parcel. Older answers name its form alone, newer ones its kind as well.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
struct Document {
    #[serde(rename = "type", default)]
    form: Option<String>,
    #[serde(default)]
    document_type: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
struct Status {
    code: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
struct Trouble {
    #[serde(default)]
    detail: Option<String>,
    #[serde(default)]
    title: Option<String>,
    #[serde(default)]
    message: Option<String>,
    #[serde(default)]
    source: Option<Source>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
struct Source {
    pointer: Option<String>,
    parameter: Option<String>,
}

/// Faults as the older parts of the API tell of them stand beside those of the newer.
#[derive(Deserialize)]
#[serde(untagged)]
enum Troubles {
    Named { errors: Vec<Trouble> },
    Bare(Vec<Trouble>),
    Old { error: OldTrouble },
    Words { detail: String },
}

#[derive(Deserialize)]
struct OldTrouble {
    message: String,
}

#[derive(Deserialize)]
struct Cancelled {
    status: String,
}

#[derive(Deserialize)]
struct Sender {
    id: u64,
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    company_name: Option<String>,
    #[serde(default)]
    city: Option<String>,
}

#[derive(Deserialize)]
struct Contract {
    id: u64,
    #[serde(default)]
    client_id: Option<String>,
    #[serde(default)]
    carrier: Option<Named>,
}

#[derive(Deserialize)]
struct Named {
    #[serde(default)]
    name: String,
}

/// What an announcement came to.
#[derive(Debug)]
pub(super) enum Announced {
    /// The carrier has it.
    Live(Shipment),
    /// The carrier did not take it.
    Failed(Refusal),
    /// The carrier has some of its parcels, and did not take the others.
    InPart(String, Refusal),
}

/// The answer 201 to an announcement; it may tell of a failure all the same.
pub(super) fn announced(answer: &Answer, parcels: usize) -> Result<Announced, CarrierError> {
    let Data { data: shipment } = read::<Data<Shipment>>(answer)?;
    let failed = shipment.parcels.iter().filter(|parcel| parcel.standing() == Standing::Failed).count();
    let words = || {
        let told = shipment.errors.iter().flatten().find_map(Trouble::refusal);
        told.unwrap_or_else(|| Refusal::in_words("the carrier did not take the shipment", ""))
    };
    if failed > 0 && failed == shipment.parcels.len() {
        return Ok(Announced::Failed(words()));
    }
    if failed > 0 {
        return Ok(Announced::InPart(shipment.id.clone(), words()));
    }
    match shipment.standing() {
        Standing::Live if shipment.parcels.len() == parcels => Ok(Announced::Live(shipment)),
        Standing::Announcing => Err(CarrierError::Lost("it is still being announced".to_owned())),
        _ => Err(CarrierError::Nonsense("a new shipment is not there as it was asked for".to_owned())),
    }
}

/// The live shipment of a key among those a search shows; what failed or was cancelled is none. A single shipment that does
/// not repeat its reference is the one that was searched for.
pub(super) fn found(answer: &Answer, key: &BookingKey) -> Result<Option<Shipment>, CarrierError> {
    let Data { data: shipments } = read::<Data<Vec<Shipment>>>(answer)?;
    if shipments.len() > 1 && shipments.iter().any(|shipment| shipment.external_reference_id.is_none()) {
        return Err(CarrierError::Nonsense("of several shipments one does not say its reference".to_owned()));
    }
    let is_it = |it: &Shipment| it.external_reference_id.as_ref().is_none_or(|reference| *reference == key.0);
    let mut live = Vec::new();
    for shipment in shipments.into_iter().filter(is_it) {
        match shipment.standing() {
            Standing::Live => live.push(shipment),
            Standing::Failed | Standing::Cancelled => {}
            Standing::Announcing | Standing::BeingCancelled => {
                return Err(CarrierError::Lost("its state is not settled yet".to_owned()));
            }
        }
    }
    if live.len() > 1 {
        return Err(CarrierError::Nonsense(format!("several shipments have the key {}", key.0)));
    }
    Ok(live.pop())
}

pub(super) fn shipment(answer: &Answer) -> Result<Shipment, CarrierError> {
    Ok(read::<Data<Shipment>>(answer)?.data)
}

/// The answer 200 to a cancellation.
pub(super) fn cancelled(answer: &Answer) -> Result<VoidAnswer, CarrierError> {
    match read::<Data<Cancelled>>(answer)?.data.status.as_str() {
        "cancelled" => Ok(VoidAnswer::Voided),
        "queued" => Err(CarrierError::Busy { retry_after: Some(QUEUED) }),
        other => Err(CarrierError::Nonsense(format!("a cancellation is {other:?}"))),
    }
}

pub(super) fn senders(answer: &Answer) -> Result<Vec<AccountEntry>, CarrierError> {
    let sender = |it: Sender| entry(it.id, [it.company_name, it.name, it.city]);
    Ok(read::<Data<Vec<Sender>>>(answer)?.data.into_iter().map(sender).collect())
}

pub(super) fn contracts(answer: &Answer) -> Result<Vec<AccountEntry>, CarrierError> {
    let contract = |it: Contract| entry(it.id, [it.carrier.map(|carrier| carrier.name), it.client_id]);
    Ok(read::<Data<Vec<Contract>>>(answer)?.data.into_iter().map(contract).collect())
}

/// Sendcloud's own words when it says no, with our name for the place they speak of.
pub(super) fn refusal(answer: &Answer) -> Option<Refusal> {
    match answer.json::<Troubles>().ok()? {
        Troubles::Named { errors } | Troubles::Bare(errors) => errors.iter().find_map(Trouble::refusal),
        Troubles::Old { error } => Some(Refusal::in_words(&error.message, "")),
        Troubles::Words { detail } => Some(Refusal::in_words(&detail, "")),
    }
}

impl Trouble {
    fn refusal(&self) -> Option<Refusal> {
        let words = self.detail.as_deref().or(self.title.as_deref()).or(self.message.as_deref())?;
        let place = self.source.as_ref().and_then(|source| source.pointer.as_deref().or(source.parameter.as_deref()));
        Some(Refusal::in_words(words, place.map(pointer::field).unwrap_or_default()))
    }
}

impl Parcel {
    fn standing(&self) -> Standing {
        match self.status.code.to_ascii_uppercase().as_str() {
            "ANNOUNCEMENT_FAILED" => Standing::Failed,
            "ANNOUNCING" | "BEING_ANNOUNCED" | "NO_LABEL" => Standing::Announcing,
            "CANCELLED" | "CANCELLED_UPSTREAM" => Standing::Cancelled,
            code if code.contains("CANCEL") => Standing::BeingCancelled,
            _ => Standing::Live,
        }
    }

    /// Whether the carrier made something for customs of it.
    pub(super) fn has_customs_document(&self) -> bool {
        let is = |name: &Option<String>| name.as_deref().is_some_and(|name| CUSTOMS_FORMS.contains(&name));
        self.documents.iter().flatten().any(|document| is(&document.document_type) || is(&document.form))
    }

    fn number(&self) -> &str {
        self.tracking_number.as_deref().unwrap_or_default()
    }
}

impl Shipment {
    /// The key it was asked with; empty where it was made elsewhere.
    pub(super) fn reference(&self) -> &str {
        self.external_reference_id.as_deref().unwrap_or_default()
    }

    /// The numbers of its parcels, as far as they have some.
    pub(super) fn numbers(&self) -> impl Iterator<Item = &str> {
        self.parcels.iter().map(Parcel::number).filter(|number| !number.is_empty())
    }

    pub(super) fn standing(&self) -> Standing {
        Standing::of(self.parcels.iter().map(Parcel::standing))
    }

    /// Its numbers, without labels. All of its parcels have to be live.
    pub(super) fn numbered(&self) -> Result<Booked, CarrierError> {
        if self.parcels.iter().any(|parcel| parcel.standing() != Standing::Live) {
            return Err(CarrierError::Nonsense("some of its parcels are not carried".to_owned()));
        }
        let parcels = self.parcels.iter().map(|it| BookedParcel { number: it.number().to_owned() }).collect();
        Ok(Booked { remote_id: self.id.clone(), cost: None, parcels, labels: Vec::new(), customs: Vec::new() })
    }

    /// The same, with the label that came along. One that is cut is fetched anew.
    pub(super) fn booked(&self, wanted: WantedLabel) -> Result<Booked, CarrierError> {
        let label = match self.parcels.as_slice() {
            [only] => only.label_file.as_ref().and_then(|file| BASE64.decode(file.trim()).ok()),
            _ => None,
        };
        let labels = label.and_then(|bytes| whole_document(1, bytes, wanted.dpi)).into_iter().collect();
        Ok(Booked { labels, ..self.numbered()? })
    }

    /// Its parcels in the order of these numbers.
    pub(super) fn parcels_of(&self, numbers: &[String]) -> Result<Vec<&Parcel>, CarrierError> {
        let of = |number: &String| {
            let parcel = self.parcels.iter().find(|parcel| parcel.number() == number);
            parcel.ok_or_else(|| CarrierError::Nonsense("a parcel's number is not the one it had".to_owned()))
        };
        numbers.iter().map(of).collect()
    }
}

#[cfg(test)]
mod tests;
