//! What UPS answers, read into what every carrier says. No I/O.

use super::words;
use crate::label_file::{whole_customs_document, whole_document};
use crate::{Booked, BookedParcel, CarrierError, Found, Refusal, VoidAnswer};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::{Currency, CustomsDocument, Dpi, LabelDocument, Money};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use wire::Answer;

/// The resolution of UPS's ZPL, where it does not say its width.
const DPI: Dpi = Dpi::D203;

/// From version 2403 on a list is a list; label recovery is older, and leaves the list out where it has one member. The Locator's
/// examples do so, too.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum OneOrMany<T> {
    Many(Vec<T>),
    One(T),
}

impl<T> OneOrMany<T> {
    pub(super) fn as_slice(&self) -> &[T] {
        match self {
            Self::Many(all) => all,
            Self::One(one) => std::slice::from_ref(one),
        }
    }

    pub(super) fn into_vec(self) -> Vec<T> {
        match self {
            Self::Many(all) => all,
            Self::One(one) => vec![one],
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Shipped {
    shipment_response: ShipmentResponse,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ShipmentResponse {
    shipment_results: ShipmentResults,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ShipmentResults {
    #[serde(default)]
    shipment_identification_number: Option<String>,
    #[serde(default)]
    shipment_charges: Option<Charges>,
    #[serde(default)]
    negotiated_rate_charges: Option<Charges>,
    package_results: OneOrMany<PackageResult>,
    #[serde(default)]
    form: Option<OneOrMany<Form>>,
}

/// All international forms of a shipment in one file.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Form {
    #[serde(default)]
    image: Option<Image>,
}

/// What a shipment costs; the two prices there may be differ in the name of their sum.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Charges {
    #[serde(default, alias = "TotalCharge")]
    total_charges: Option<Amount>,
}

/// An amount.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Amount {
    currency_code: String,
    monetary_value: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct PackageResult {
    tracking_number: String,
    #[serde(default)]
    shipping_label: Option<Image>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Image {
    #[serde(default)]
    graphic_image: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Recovered {
    label_recovery_response: LabelRecoveryResponse,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct LabelRecoveryResponse {
    #[serde(default)]
    shipment_identification_number: Option<String>,
    label_results: OneOrMany<LabelResult>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct LabelResult {
    #[serde(default)]
    tracking_number: Option<String>,
    #[serde(default)]
    label_image: Option<Image>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Tracked {
    track_response: TrackResponse,
}

#[derive(Deserialize)]
struct TrackResponse {
    shipment: Vec<TrackedShipment>,
}

#[derive(Deserialize)]
struct TrackedShipment {
    #[serde(default)]
    package: Vec<TrackedPackage>,
    #[serde(default)]
    warnings: Vec<Trouble>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct TrackedPackage {
    #[serde(default)]
    tracking_number: String,
    #[serde(default)]
    current_status: Option<CurrentStatus>,
}

#[derive(Deserialize)]
struct CurrentStatus {
    #[serde(default)]
    r#type: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Voided {
    void_shipment_response: VoidShipmentResponse,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct VoidShipmentResponse {
    summary_result: SummaryResult,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct SummaryResult {
    status: Code,
}

/// A code with what UPS says it means.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Code {
    pub(super) code: String,
    #[serde(default)]
    description: String,
}

#[derive(Deserialize)]
struct Refused {
    response: Response,
}

#[derive(Deserialize)]
struct Response {
    errors: Vec<Trouble>,
}

#[derive(Deserialize)]
struct Trouble {
    #[serde(default)]
    message: String,
}

/// A shipment that was made: its packages, and those of their labels that came whole, as does what was made for customs.
pub(super) fn shipped(answer: &Answer) -> Result<Booked, CarrierError> {
    let results = read::<Shipped>(answer)?.shipment_response.shipment_results;
    let packages = results.package_results.as_slice();
    let parcels = packages.iter().map(|it| BookedParcel { number: it.tracking_number.clone() }).collect();
    let label = |(parcel, it): (u32, &PackageResult)| it.shipping_label.as_ref()?.document(parcel);
    Ok(Booked {
        remote_id: results.shipment_identification_number.unwrap_or_default(),
        cost: price(results.negotiated_rate_charges.as_ref(), results.shipment_charges.as_ref()),
        parcels,
        labels: (1..).zip(packages).filter_map(label).collect(),
        customs: results.form.iter().flat_map(OneOrMany::as_slice).filter_map(Form::document).collect(),
    })
}

/// The price by contract where there is one, else that of the list.
pub(super) fn price(negotiated: Option<&Charges>, listed: Option<&Charges>) -> Option<Money> {
    let of = |charges: &Charges| charges.total_charges.as_ref().and_then(Amount::money);
    negotiated.and_then(of).or_else(|| listed.and_then(of))
}

/// The shipment that carries a reference number, without its labels: they are fetched in the form that is wanted.
pub(super) fn recovered(answer: &Answer) -> Result<Booked, CarrierError> {
    let response = read::<Recovered>(answer)?.label_recovery_response;
    let number = |it: &LabelResult| BookedParcel { number: it.tracking_number.clone().unwrap_or_default() };
    let parcels: Vec<_> = response.label_results.as_slice().iter().map(number).collect();
    let remote_id = response.shipment_identification_number.unwrap_or_default();
    let count = parcels.len();
    Booked { remote_id, cost: None, parcels, labels: Vec::new(), customs: Vec::new() }.checked(count)
}

/// The label of one package; none where it is not whole. Of several, that of its number.
pub(super) fn label(answer: &Answer, parcel: u32, number: &str) -> Result<Option<LabelDocument>, CarrierError> {
    let response = read::<Recovered>(answer)?.label_recovery_response;
    let results = response.label_results.as_slice();
    let is_it = |it: &&LabelResult| it.tracking_number.as_deref() == Some(number);
    let only = || results.first().filter(|it| results.len() == 1 && it.tracking_number.is_none());
    let found = results.iter().find(is_it).or_else(only);
    Ok(found.and_then(|it| it.label_image.as_ref()?.document(parcel)))
}

/// What tracking knows of a reference number: packages that are not voided, or a warning that there are none.
pub(super) fn tracked(answer: &Answer) -> Result<Found, CarrierError> {
    /// The type of the status of a package whose billing was voided.
    const VOIDED: &str = "MV";
    let shipments = read::<Tracked>(answer)?.track_response.shipment;
    let packages: Vec<&TrackedPackage> = shipments.iter().flat_map(|it| &it.package).collect();
    if packages.is_empty() {
        let warned = !shipments.is_empty() && shipments.iter().all(|it| !it.warnings.is_empty());
        let nonsense =
            || CarrierError::Nonsense("tracking says neither that it is there nor that it is not".to_owned());
        return if warned { Ok(Found::Absent) } else { Err(nonsense()) };
    }
    let is_live = |it: &&&TrackedPackage| it.current_status.as_ref().is_none_or(|status| status.r#type != VOIDED);
    let live = packages.iter().filter(is_live).map(|it| BookedParcel { number: it.tracking_number.clone() });
    let parcels: Vec<_> = live.collect();
    let count = parcels.len();
    if count == 0 {
        return Ok(Found::Absent);
    }
    Booked { remote_id: String::new(), cost: None, parcels, labels: Vec::new(), customs: Vec::new() }
        .checked(count)
        .map(Found::Booked)
}

/// The answer 200 to a voiding. UPS's test environment has put signs before the code (UPS-API/api-documentation, issue 63).
pub(super) fn voided(answer: &Answer) -> Result<VoidAnswer, CarrierError> {
    let status = read::<Voided>(answer)?.void_shipment_response.summary_result.status;
    if status.code.ends_with('1') {
        return Ok(VoidAnswer::Voided);
    }
    Err(CarrierError::Refused(Refusal::in_words(&status.description, "")))
}

/// Whether a refused voiding says that it was voided before: in words, as no list of codes is public.
pub(super) fn was_voided(answer: &Answer) -> bool {
    let told = |message: &String| {
        let message = message.to_lowercase();
        message.contains("already") && message.contains("void")
    };
    words_of(answer).iter().any(told)
}

/// What UPS says where it says no: a sentence for each error; none where it says nothing that can be read.
pub(super) fn words_of(answer: &Answer) -> Vec<String> {
    let errors = read::<Refused>(answer).map(|refused| refused.response.errors).unwrap_or_default();
    errors.into_iter().map(|trouble| trouble.message).collect()
}

/// UPS's own words when it says no, with our name for the place they speak of.
pub(super) fn refusal(answer: &Answer) -> Option<Refusal> {
    let message = words_of(answer).into_iter().find(|it| !it.is_empty())?;
    Some(Refusal::in_words(&message, words::field(&message)))
}

impl Image {
    fn document(&self, parcel: u32) -> Option<LabelDocument> {
        whole_document(parcel, self.bytes()?, DPI)
    }

    fn bytes(&self) -> Option<Vec<u8>> {
        BASE64.decode(self.graphic_image.as_deref()?.trim()).ok()
    }
}

impl Form {
    /// It goes with the first parcel, whatever lies in the others.
    fn document(&self) -> Option<CustomsDocument> {
        whole_customs_document(1, self.image.as_ref()?.bytes()?)
    }
}

impl Amount {
    fn money(&self) -> Option<Money> {
        Money::parse(&self.monetary_value, self.currency_code.parse::<Currency>().ok()?).ok()
    }
}

pub(super) fn read<T: DeserializeOwned>(answer: &Answer) -> Result<T, CarrierError> {
    answer.json().map_err(|nonsense| CarrierError::Nonsense(nonsense.to_string()))
}

#[cfg(test)]
mod tests;
