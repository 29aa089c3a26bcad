//! What DHL answers, read into what every carrier says. No I/O.
//!
//! One answer tells of several shipments, each with a status of its own beside that of the whole.

use super::pointer;
use crate::label_file::{whole_customs_document, whole_document};
use crate::{Booked, BookedParcel, CarrierError, Refusal, VoidAnswer};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::{CustomsDocument, Dpi, LabelDocument};
use serde::Deserialize;
use serde_json::Value;
use wire::Answer;

/// The resolution of ZPL that does not say its width.
const DPI: Dpi = Dpi::D203;

/// An answer of any kind. A problem (RFC 9457) has its words where others have their items.
#[derive(Deserialize)]
struct Told {
    #[serde(default)]
    items: Option<Vec<Item>>,
    /// An object beside items, a number in a problem.
    #[serde(default)]
    status: Value,
    #[serde(default)]
    title: Option<String>,
    #[serde(default)]
    detail: Option<String>,
}

/// What is told of one shipment, or of one place of a request.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    #[serde(default)]
    shipment_no: Option<String>,
    #[serde(default)]
    sstatus: Option<Status>,
    #[serde(default)]
    label: Option<Document>,
    #[serde(default)]
    customs_doc: Option<Document>,
    #[serde(default)]
    validation_messages: Option<Vec<Remark>>,
    #[serde(default)]
    property_path: Option<String>,
    #[serde(default)]
    message: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Status {
    #[serde(default)]
    title: Option<String>,
    /// The older name of the next.
    #[serde(default)]
    status_code: Option<i64>,
    #[serde(default)]
    status: Option<i64>,
    #[serde(default)]
    detail: Option<String>,
}

#[derive(Deserialize)]
struct Document {
    #[serde(default)]
    b64: Option<String>,
    #[serde(default)]
    zpl2: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Remark {
    #[serde(default)]
    property: Option<String>,
    #[serde(default)]
    validation_message: Option<String>,
    #[serde(default)]
    validation_state: Option<String>,
}

/// What an order came to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Ordered {
    /// DHL takes every parcel.
    All(Booked),
    /// It takes none.
    None(Refusal),
    /// It takes some, or has given numbers all the same: these.
    InPart(Vec<String>, Refusal),
}

/// The answer to an order, whatever its status.
pub(super) fn ordered(answer: &Answer, parcels: usize) -> Result<Ordered, CarrierError> {
    let told = read(answer)?;
    let items = told.items();
    if items.is_empty() && answer.status() < 300 {
        return Err(CarrierError::Nonsense("nothing is told of the shipments".to_owned()));
    }
    if !items.is_empty() && items.iter().all(Item::is_ok) {
        let numbers = items.iter().map(|item| BookedParcel { number: item.number().to_owned() }).collect();
        let labels = (1..).zip(items).filter_map(|(parcel, item)| item.document(parcel)).collect();
        // Where one of them is not whole, all are asked for anew.
        let customs = declarations(items.iter()).unwrap_or_default();
        let booked = Booked { remote_id: String::new(), cost: None, parcels: numbers, labels, customs };
        return booked.checked(parcels).map(Ordered::All);
    }
    let refusal = told.refusal().unwrap_or_else(|| Refusal::of_status(answer.status()));
    let numbers: Vec<String> =
        items.iter().map(Item::number).filter(|number| !number.is_empty()).map(str::to_owned).collect();
    Ok(if numbers.is_empty() { Ordered::None(refusal) } else { Ordered::InPart(numbers, refusal) })
}

/// Why shipments that were only asked about would not be taken. What DHL merely remarks of them stops nothing here: whether
/// it prints all the same is the account's choice, and the order's answer.
pub(super) fn validated(answer: &Answer) -> Result<Option<Refusal>, CarrierError> {
    let told = read(answer)?;
    let stopped = told.items().iter().any(Item::stops) || (answer.status() >= 300 && told.items().is_empty());
    Ok(stopped.then(|| told.refusal().unwrap_or_else(|| Refusal::of_status(answer.status()))))
}

/// The answer to a cancellation. A number that is not known is one that was cancelled before.
pub(super) fn cancelled(answer: &Answer, numbers: &[String]) -> Result<VoidAnswer, CarrierError> {
    let told = read(answer)?;
    let of = |number: &String| told.items().iter().find(|item| item.number() == number);
    let items: Option<Vec<&Item>> = numbers.iter().map(of).collect();
    match items {
        Some(items) if items.iter().all(|item| item.is_ok() || item.is_unknown()) => {
            let now = items.iter().any(|item| item.is_ok());
            Ok(if now { VoidAnswer::Voided } else { VoidAnswer::Already })
        }
        None if answer.status() < 300 => {
            Err(CarrierError::Nonsense("a cancellation says nothing of a shipment".to_owned()))
        }
        _ => Err(CarrierError::Refused(told.refusal().unwrap_or_else(|| Refusal::of_status(answer.status())))),
    }
}

/// The labels of shipments in the order of their numbers, all of them or none.
pub(super) fn labels(answer: &Answer, numbers: &[String]) -> Result<Vec<LabelDocument>, CarrierError> {
    let told = read(answer)?;
    let of = |(parcel, number): (u32, &String)| {
        told.items().iter().find(|item| item.number() == number).and_then(|item| item.document(parcel))
    };
    let labels: Option<Vec<LabelDocument>> = (1..).zip(numbers).map(of).collect();
    Ok(labels.unwrap_or_default())
}

/// What was made for customs of shipments, by their numbers: none where nothing was, `None` where one is not whole. What customs
/// read of a Warenpost International stands on its label.
pub(super) fn customs(answer: &Answer, numbers: &[String]) -> Result<Option<Vec<CustomsDocument>>, CarrierError> {
    let told = read(answer)?;
    let of = |number: &String| told.items().iter().find(|item| item.number() == number && item.is_ok());
    let items: Option<Vec<&Item>> = numbers.iter().map(of).collect();
    Ok(items.and_then(|items| declarations(items.into_iter())))
}

/// The declarations of parcels, the first one's first; none where one is not whole.
fn declarations<'a>(items: impl Iterator<Item = &'a Item>) -> Option<Vec<CustomsDocument>> {
    let made = (1..).zip(items).filter_map(|(parcel, item)| item.customs_doc.as_ref().map(|it| (parcel, it)));
    made.map(|(parcel, document)| whole_customs_document(parcel, document.bytes()?)).collect()
}

/// DHL's own words when it says no, with our name for the place they speak of.
pub(super) fn refusal(answer: &Answer) -> Option<Refusal> {
    read(answer).ok()?.refusal()
}

impl Told {
    fn items(&self) -> &[Item] {
        self.items.as_deref().unwrap_or_default()
    }

    /// What stops it: an error before a remark, the recipient's address before other places.
    fn refusal(&self) -> Option<Refusal> {
        let remarks = || self.items().iter().enumerate().flat_map(|(place, item)| item.remarks(place));
        let first = remarks().find(|(rank, _)| *rank == 0).or_else(|| remarks().min_by_key(|(rank, _)| *rank));
        let statuses =
            || self.items().iter().filter(|item| !item.is_ok()).find_map(|item| item.sstatus.as_ref()?.words());
        first.map(|(_, refusal)| refusal).or_else(|| {
            let whole = Status::deserialize(&self.status).ok();
            let own = self.detail.as_deref().or(self.title.as_deref());
            let words = statuses().or_else(|| whole.as_ref().and_then(Status::words)).or(own)?;
            Some(Refusal::in_words(words, ""))
        })
    }
}

impl Item {
    fn number(&self) -> &str {
        self.shipment_no.as_deref().unwrap_or_default()
    }

    /// Whether what was asked of the shipment is done.
    fn is_ok(&self) -> bool {
        self.sstatus.as_ref().is_some_and(|status| status.code() == Some(200))
    }

    /// DHL's own code 204 for a number it does not know.
    fn is_unknown(&self) -> bool {
        self.sstatus.as_ref().is_some_and(|status| {
            status.code() == Some(204) || status.title.as_deref() == Some("UnknownShipmentNumber")
        })
    }

    /// Whether more is told than remarks.
    fn stops(&self) -> bool {
        let remarks = self.validation_messages.as_deref().unwrap_or_default();
        !self.is_ok() && (remarks.is_empty() || remarks.iter().any(Remark::is_error))
    }

    /// What is told of it, the most telling with the lowest rank.
    fn remarks(&self, place: usize) -> Vec<(u8, Refusal)> {
        let schema = self.message.as_deref().map(|words| {
            (0, Refusal::in_words(words, pointer::field(self.property_path.as_deref().unwrap_or_default())))
        });
        let told = self.validation_messages.iter().flatten().filter_map(|remark| {
            let property = remark.property.as_deref().unwrap_or_default();
            let field = pointer::field(&format!("shipments[{place}].{property}"));
            let rank = match (remark.is_error(), field.starts_with("recipient")) {
                (true, _) => 0,
                (false, true) => 1,
                (false, false) => 2,
            };
            Some((rank, Refusal::in_words(remark.validation_message.as_deref()?, field)))
        });
        schema.into_iter().chain(told).collect()
    }

    /// Its label, if one came that is whole.
    fn document(&self, parcel: u32) -> Option<LabelDocument> {
        whole_document(parcel, self.label.as_ref()?.bytes()?, DPI)
    }
}

impl Document {
    fn bytes(&self) -> Option<Vec<u8>> {
        match (&self.zpl2, &self.b64) {
            (Some(zpl), _) => Some(zpl.clone().into_bytes()),
            (None, Some(base64)) => BASE64.decode(base64.trim()).ok(),
            (None, None) => None,
        }
    }
}

impl Status {
    fn code(&self) -> Option<i64> {
        self.status.or(self.status_code)
    }

    fn words(&self) -> Option<&str> {
        self.detail.as_deref().or(self.title.as_deref())
    }
}

impl Remark {
    fn is_error(&self) -> bool {
        self.validation_state.as_deref().is_some_and(|state| state.eq_ignore_ascii_case("error"))
    }
}

fn read(answer: &Answer) -> Result<Told, CarrierError> {
    answer.json().map_err(|nonsense| CarrierError::Nonsense(nonsense.to_string()))
}

#[cfg(test)]
mod tests;
