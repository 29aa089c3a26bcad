//! What Sendcloud answers through API v2, read into what every carrier says. No I/O.

use super::{field, statuses};
use crate::sendcloud_shared::documents::CUSTOMS_FORMS;
use crate::sendcloud_shared::{Standing, read};
use crate::{Booked, BookedParcel, CarrierError, Refusal, SightedParcel};
use model::BookingKey;
use serde::Deserialize;
use serde_json::Value;
use wire::Answer;

/// A parcel as an answer tells of it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(super) struct Parcel {
    pub(super) id: u64,
    #[serde(default)]
    status: Option<Status>,
    #[serde(default)]
    tracking_number: Option<String>,
    #[serde(default)]
    external_reference: Option<String>,
    #[serde(default)]
    pub(super) order_number: Option<String>,
    /// What the parcels of one shipment have in common.
    #[serde(default)]
    colli_uuid: Option<String>,
    /// Its place among them, from 0.
    #[serde(default)]
    collo_nr: Option<u32>,
    /// How many they are.
    #[serde(default)]
    collo_count: Option<u32>,
    #[serde(default)]
    documents: Option<Vec<Document>>,
    #[serde(default)]
    date_announced: Option<String>,
    #[serde(default)]
    errors: Option<Value>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
struct Status {
    id: u32,
    #[serde(default)]
    message: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
struct Document {
    #[serde(rename = "type", default)]
    kind: String,
}

/// What an answer to a creation holds: a parcel, several, and those that failed.
#[derive(Deserialize)]
struct Created {
    #[serde(default)]
    parcel: Option<Parcel>,
    #[serde(default)]
    parcels: Vec<Parcel>,
    #[serde(default)]
    failed_parcels: Vec<FailedParcel>,
}

#[derive(Deserialize)]
struct FailedParcel {
    #[serde(default)]
    parcel: Option<Left>,
    #[serde(default)]
    errors: Value,
}

/// What is left of a parcel that failed: it has a number where it is kept all the same.
#[derive(Deserialize)]
struct Left {
    #[serde(default)]
    id: Option<u64>,
}

#[derive(Deserialize)]
struct Told {
    error: Option<Trouble>,
    message: Option<String>,
}

#[derive(Deserialize)]
struct Trouble {
    message: String,
}

/// What asking for a shipment came to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// The carrier has it.
    Live(Shipment),
    /// The key is known there: whatever it stands for has to be looked for.
    Known,
    /// The carrier did not take it.
    Refused {
        /// Its words.
        refusal: Refusal,
        /// The parcels that are kept all the same.
        left: Vec<u64>,
        /// Whether some of them are carried.
        in_part: bool,
    },
}

/// The answer 200 to a creation; it may tell of a failure all the same.
pub(super) fn created(answer: &Answer, parcels: usize) -> Result<Asked, CarrierError> {
    let created: Created = read(answer)?;
    let all: Vec<Parcel> = created.parcels.into_iter().chain(created.parcel).collect();
    let is_failed = |parcel: &&Parcel| parcel.standing() == Standing::Failed;
    let told = created.failed_parcels.iter().find_map(|failed| by_field(&failed.errors));
    let failed = all.iter().filter(is_failed).count() + created.failed_parcels.len();
    if failed == 0 {
        let shipment = Shipment::of(all);
        return match shipment.standing() {
            Standing::Live if shipment.0.len() == parcels => Ok(Asked::Live(shipment)),
            Standing::Announcing if !shipment.0.is_empty() => {
                Err(CarrierError::Lost("it is still being announced".to_owned()))
            }
            _ => Err(CarrierError::Nonsense("a new shipment is not there as it was asked for".to_owned())),
        };
    }
    let told = told.or_else(|| all.iter().find_map(|parcel| by_field(parcel.errors.as_ref()?)));
    let refusal = told.unwrap_or_else(|| Refusal::in_words("the carrier did not take the shipment", ""));
    if refusal.field == KEY {
        return Ok(Asked::Known);
    }
    let in_part = all.iter().any(|parcel| parcel.standing() != Standing::Failed);
    let left = created.failed_parcels.iter().filter_map(|failed| failed.parcel.as_ref()?.id);
    let left = all.iter().map(|parcel| parcel.id).chain(left).collect();
    Ok(Asked::Refused { refusal, left, in_part })
}

/// The field of a refusal that speaks of the key.
const KEY: &str = "key";

/// An answer 400 to a creation.
pub(super) fn not_created(answer: &Answer) -> Asked {
    match refusal(answer) {
        Some(refusal) if refusal.field == KEY => Asked::Known,
        told => {
            let refusal = told.unwrap_or_else(|| Refusal::in_words("the carrier did not take the shipment", ""));
            Asked::Refused { refusal, left: Vec::new(), in_part: false }
        }
    }
}

/// Sendcloud's own words when it says no, with our name for the place they speak of.
pub(super) fn refusal(answer: &Answer) -> Option<Refusal> {
    let Told { error, message } = answer.json().ok()?;
    let text = error.map(|error| error.message).or(message)?;
    let (field, words) = field::sentence(&text);
    Some(Refusal::in_words(words, field))
}

/// The first fault of an object of fields, each with its sentences; one that names a field before one that names none.
fn by_field(errors: &Value) -> Option<Refusal> {
    let told = |(name, value): (&String, &Value)| {
        let words = first_words(value)?;
        Some(Refusal::in_words(words, field::field(name).unwrap_or_default()))
    };
    let all: Vec<Refusal> = errors.as_object()?.iter().filter_map(told).collect();
    all.iter().find(|refusal| !refusal.field.is_empty()).or(all.first()).cloned()
}

fn first_words(value: &Value) -> Option<&str> {
    match value {
        Value::String(words) => Some(words),
        Value::Array(list) => list.iter().find_map(first_words),
        Value::Object(fields) => fields.values().find_map(first_words),
        _ => None,
    }
}

/// Parcels that travel together, in their order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shipment(Vec<Parcel>);

impl Shipment {
    pub(super) fn of(mut parcels: Vec<Parcel>) -> Self {
        parcels.sort_by_key(|parcel| (parcel.collo_nr, parcel.id));
        Self(parcels)
    }

    pub(super) fn standing(&self) -> Standing {
        Standing::of(self.0.iter().map(Parcel::standing))
    }

    /// The numbers of its parcels at Sendcloud.
    pub(super) fn ids(&self) -> Vec<u64> {
        self.0.iter().map(|parcel| parcel.id).collect()
    }

    /// Those that are carried.
    pub(super) fn live(&self) -> impl Iterator<Item = u64> {
        self.0.iter().filter(|parcel| parcel.standing() == Standing::Live).map(|parcel| parcel.id)
    }

    /// The key it was asked with; none where it was made elsewhere.
    pub(super) fn reference(&self) -> Option<&str> {
        self.0.iter().find_map(|parcel| parcel.external_reference.as_deref()).filter(|reference| !reference.is_empty())
    }

    pub(super) fn parcels(&self) -> &[Parcel] {
        &self.0
    }

    /// Its parcels in the order of these numbers.
    pub(super) fn parcels_of(&self, numbers: &[String]) -> Result<Vec<&Parcel>, CarrierError> {
        let of = |number: &String| {
            let parcel = self.0.iter().find(|parcel| parcel.number() == number);
            parcel.ok_or_else(|| CarrierError::Nonsense("a parcel's number is not the one it had".to_owned()))
        };
        numbers.iter().map(of).collect()
    }

    /// Its numbers, without labels. All of its parcels have to be live.
    pub(super) fn numbered(&self) -> Result<Booked, CarrierError> {
        if self.0.iter().any(|parcel| parcel.standing() != Standing::Live) {
            return Err(CarrierError::Nonsense("some of its parcels are not carried".to_owned()));
        }
        let parcels = self.0.iter().map(|parcel| BookedParcel { number: parcel.number().to_owned() }).collect();
        Ok(Booked { remote_id: remote_id(&self.ids()), cost: None, parcels, labels: Vec::new(), customs: Vec::new() })
    }
}

/// The numbers of a shipment's parcels as one key.
pub(super) fn remote_id(ids: &[u64]) -> String {
    ids.iter().map(u64::to_string).collect::<Vec<_>>().join("-")
}

/// The numbers in such a key; none where it is no such key.
pub(super) fn ids_of(remote_id: &str) -> Option<Vec<u64>> {
    remote_id.split('-').map(|id| id.parse().ok()).collect()
}

impl Parcel {
    pub(super) fn standing(&self) -> Standing {
        self.status.as_ref().map_or(Standing::Announcing, |status| statuses::standing(status.id))
    }

    pub(super) fn number(&self) -> &str {
        self.tracking_number.as_deref().unwrap_or_default()
    }

    /// Where it is; none while it has no number.
    pub(super) fn sighted(&self) -> Option<SightedParcel> {
        let status = self.status.as_ref()?;
        let number = Some(self.number()).filter(|number| !number.is_empty())?;
        Some(statuses::sighted(number.to_owned(), status.id, status.message.as_deref().unwrap_or_default()))
    }

    /// The kinds of documents its carrier made for customs.
    pub(super) fn customs_kinds(&self) -> impl Iterator<Item = &'static str> {
        let documents = self.documents.iter().flatten();
        documents.filter_map(|document| CUSTOMS_FORMS.into_iter().find(|form| *form == document.kind))
    }

    /// When it was announced, as the API writes it: without a time zone.
    pub(super) fn announced(&self) -> Option<&str> {
        self.date_announced.as_deref()
    }

    /// What its shipment is told by: what its parcels have in common, else its own number.
    pub(super) fn shipment(&self) -> String {
        let is_one_of_several = self.collo_count.is_some_and(|count| count > 1);
        let common = self.colli_uuid.clone().filter(|common| is_one_of_several && !common.is_empty());
        common.unwrap_or_else(|| self.id.to_string())
    }

    /// How many parcels travel with it, itself among them.
    fn together(&self) -> usize {
        self.collo_count.and_then(|count| usize::try_from(count).ok()).unwrap_or(1).max(1)
    }
}

/// What a search for a key shows.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum OfKey {
    /// Nothing that is carried.
    None,
    /// All of its shipment.
    Whole(Shipment),
    /// One parcel of a shipment whose others are to be looked for by the number of their order.
    InPart {
        /// The number of the order.
        order: String,
        /// What its parcels have in common.
        shipment: String,
        /// How many they are.
        count: usize,
    },
}

/// The live shipment of a key among the parcels a search shows; what failed or was cancelled is none. A parcel that does not
/// repeat the reference may be anybody's.
pub(super) fn of_key(parcels: Vec<Parcel>, key: &BookingKey) -> Result<OfKey, CarrierError> {
    if parcels.iter().any(|parcel| parcel.external_reference.as_ref() != Some(&key.0)) {
        return Err(CarrierError::Nonsense("a parcel does not say the reference it was searched by".to_owned()));
    }
    let live: Vec<Parcel> = parcels
        .into_iter()
        .filter(|parcel| !matches!(parcel.standing(), Standing::Failed | Standing::Cancelled))
        .collect();
    let Some(first) = live.first().cloned() else { return Ok(OfKey::None) };
    if live.iter().any(|parcel| parcel.standing() != Standing::Live) {
        return Err(CarrierError::Lost("its state is not settled yet".to_owned()));
    }
    if live.iter().any(|parcel| parcel.shipment() != first.shipment()) {
        return Err(CarrierError::Nonsense(format!("several shipments have the key {}", key.0)));
    }
    if live.len() >= first.together() {
        return Ok(OfKey::Whole(Shipment::of(live)));
    }
    match first.order_number.clone().filter(|order| !order.is_empty()) {
        Some(order) => Ok(OfKey::InPart { order, shipment: first.shipment(), count: first.together() }),
        None => Err(CarrierError::Nonsense("a parcel of several does not say its order".to_owned())),
    }
}

/// The shipment among the parcels of its order. It may lag behind.
pub(super) fn of_order(parcels: Vec<Parcel>, shipment: &str, count: usize) -> Result<Shipment, CarrierError> {
    let of = Shipment::of(parcels.into_iter().filter(|parcel| parcel.shipment() == shipment).collect());
    if of.0.len() == count { Ok(of) } else { Err(CarrierError::Lost("its other parcels are not shown yet".to_owned())) }
}

/// What a cancellation was answered with.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Cancelled {
    /// It is cancelled.
    Done,
    /// It is queued.
    Queued,
}

/// The answer 200 or 202 to a cancellation.
pub(super) fn cancelled(answer: &Answer) -> Result<Cancelled, CarrierError> {
    #[derive(Deserialize)]
    struct Told {
        status: String,
    }
    if answer.status() == 202 {
        return Ok(Cancelled::Queued);
    }
    match read::<Told>(answer)?.status.as_str() {
        "cancelled" | "deleted" => Ok(Cancelled::Done),
        "queued" => Ok(Cancelled::Queued),
        other => Err(CarrierError::Nonsense(format!("a cancellation is {other:?}"))),
    }
}

#[cfg(test)]
mod tests;
