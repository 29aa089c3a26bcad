//! What the practice carrier answers, read into what every carrier says. No I/O.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use carriers::{Booked, BookedParcel, CarrierError, Found, Refusal, VoidAnswer, check_labels};
use model::{BookingKey, Dpi, LabelDocument, LabelFormat, Money};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::time::Duration;
use wire::{Answer, Token, WireError};

#[derive(Deserialize)]
struct OneShipment {
    shipment: Shipment,
}

#[derive(Deserialize)]
struct Shipments {
    shipments: Vec<Shipment>,
}

#[derive(Deserialize)]
struct Shipment {
    id: String,
    key: String,
    state: State,
    cost: Option<Money>,
    parcels: Vec<Parcel>,
    #[serde(default)]
    labels: Vec<Label>,
}

#[derive(Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
enum State {
    Live,
    Voided,
}

#[derive(Deserialize)]
struct Parcel {
    number: String,
}

#[derive(Deserialize)]
struct Labels {
    labels: Vec<Label>,
}

#[derive(Deserialize)]
struct Label {
    parcel: u32,
    format: LabelFormat,
    dpi: Dpi,
    content: String,
}

#[derive(Deserialize)]
struct Voided {
    voided: When,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum When {
    Now,
    Before,
}

#[derive(Deserialize)]
struct Trouble {
    error: TroubleWords,
}

#[derive(Deserialize)]
struct TroubleWords {
    code: String,
    field: String,
    why: String,
}

#[derive(Deserialize)]
struct TokenAnswer {
    token: String,
    lives_for: u64,
}

pub(super) fn token(answer: &Answer) -> Result<Token, WireError> {
    let TokenAnswer { token, lives_for } = answer.json()?;
    Ok(Token { value: token.into(), lives_for: Some(Duration::from_secs(lives_for)) })
}

/// The answer to a booking.
pub(super) fn booked(answer: &Answer, parcels: usize) -> Result<Booked, CarrierError> {
    let OneShipment { shipment } = read(answer)?;
    if shipment.state != State::Live {
        return Err(CarrierError::Nonsense("a new shipment is voided".to_owned()));
    }
    shipment.booked()?.checked(parcels)
}

/// The answer 409 to a booking: the key is known, with the shipment it stands for.
pub(super) fn known(answer: &Answer, parcels: usize) -> Result<Booked, CarrierError> {
    match answer.json::<OneShipment>() {
        Ok(OneShipment { shipment }) if shipment.state == State::Voided => {
            Err(CarrierError::Refused(Refusal::in_words("it was voided at the carrier", "")))
        }
        Ok(OneShipment { shipment }) => shipment.booked()?.checked(parcels),
        Err(_) if code(answer).is_some_and(|code| code == "key_of_another") => Err(CarrierError::Refused(
            refusal(answer).unwrap_or_else(|| Refusal::in_words("the key stands for another shipment", "")),
        )),
        Err(nonsense) => Err(CarrierError::Nonsense(nonsense.to_string())),
    }
}

/// The answer to the question for a key. A voided shipment is none.
pub(super) fn found(answer: &Answer, key: &BookingKey) -> Result<Found, CarrierError> {
    let Shipments { shipments } = read(answer)?;
    let mut live = shipments.into_iter().filter(|shipment| shipment.key == key.0 && shipment.state == State::Live);
    let Some(shipment) = live.next() else { return Ok(Found::Absent) };
    if live.next().is_some() {
        return Err(CarrierError::Nonsense(format!("several shipments have the key {}", key.0)));
    }
    let booked = shipment.booked()?;
    let parcels = booked.parcels.len();
    booked.checked(parcels).map(Found::Booked)
}

pub(super) fn labels(answer: &Answer) -> Result<Vec<LabelDocument>, CarrierError> {
    let Labels { labels } = read(answer)?;
    let labels: Vec<LabelDocument> = labels.into_iter().map(Label::document).collect::<Result<_, _>>()?;
    check_labels(&labels, labels.len())?;
    Ok(labels)
}

pub(super) fn is_no_label_yet(answer: &Answer) -> bool {
    answer.status() == 404 && code(answer).is_some_and(|code| code == "no_label_yet")
}

pub(super) fn voided(answer: &Answer) -> Result<VoidAnswer, CarrierError> {
    Ok(match read::<Voided>(answer)?.voided {
        When::Now => VoidAnswer::Voided,
        When::Before => VoidAnswer::Already,
    })
}

/// The carrier's own words when it says no. Its JSON pointer `/recipient/postal_code` is our `recipient.postal_code`.
pub(super) fn refusal(answer: &Answer) -> Option<Refusal> {
    let TroubleWords { field, why, .. } = answer.json::<Trouble>().ok()?.error;
    Some(Refusal::in_words(&why, field.trim_start_matches('/').replace('/', ".")))
}

fn code(answer: &Answer) -> Option<String> {
    Some(answer.json::<Trouble>().ok()?.error.code)
}

fn read<T: DeserializeOwned>(answer: &Answer) -> Result<T, CarrierError> {
    answer.json().map_err(|nonsense| CarrierError::Nonsense(nonsense.to_string()))
}

impl Shipment {
    fn booked(self) -> Result<Booked, CarrierError> {
        let parcels = self.parcels.into_iter().map(|parcel| BookedParcel { number: parcel.number }).collect();
        let labels = self.labels.into_iter().map(Label::document).collect::<Result<_, _>>()?;
        Ok(Booked { remote_id: self.id, cost: self.cost, parcels, labels, customs: Vec::new() })
    }
}

impl Label {
    fn document(self) -> Result<LabelDocument, CarrierError> {
        let bytes = BASE64
            .decode(&self.content)
            .map_err(|error| CarrierError::Nonsense(format!("the label of parcel {} is cut: {error}", self.parcel)))?;
        let dpi = (self.format == LabelFormat::Zpl).then_some(self.dpi);
        Ok(LabelDocument { parcel: self.parcel, format: self.format, dpi, bytes })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::Currency;
    use proptest::prelude::*;
    use wire::HeaderMap;

    fn answer(status: u16, body: &str) -> Answer {
        Answer::new(status, HeaderMap::new(), body.as_bytes().to_vec())
    }

    fn the_booking() -> Booked {
        Booked {
            remote_id: "px-1".to_owned(),
            cost: Some(Money { minor: 845, currency: Currency::EUR }),
            parcels: ["PX0000000001", "PX0000000002"].map(|number| BookedParcel { number: number.to_owned() }).to_vec(),
            labels: vec![LabelDocument {
                parcel: 1,
                format: LabelFormat::Zpl,
                dpi: Some(Dpi::D300),
                bytes: b"^XA^XZ".to_vec(),
            }],
            customs: Vec::new(),
        }
    }

    #[test]
    fn a_booking_is_read() {
        let body = include_str!("fixtures/booked.answer.json");
        assert_eq!(booked(&answer(201, body), 2), Ok(the_booking()));
        assert_eq!(known(&answer(409, body), 2), Ok(the_booking()), "asked twice, it is the same");
        assert!(booked(&answer(201, body), 3).unwrap_err().may_be_done(), "another count than was asked for");
    }

    #[test]
    fn a_key_that_cannot_be_booked_any_more_is_refused() {
        let voided = include_str!("fixtures/booked.answer.json").replace("\"live\"", "\"voided\"");
        assert!(matches!(known(&answer(409, &voided), 2), Err(CarrierError::Refused(_))));
        assert!(booked(&answer(201, &voided), 2).unwrap_err().may_be_done());
        let another = r#"{"error": {"code": "key_of_another", "field": "/key", "why": "it stands for another"}}"#;
        assert!(matches!(known(&answer(409, another), 2), Err(CarrierError::Refused(_))));
        assert!(known(&answer(409, "<html>"), 2).unwrap_err().may_be_done());
    }

    #[test]
    fn a_key_is_found_among_others_unless_it_was_voided() {
        let body = include_str!("fixtures/found.answer.json");
        let found = |key: &str, body: &str| found(&answer(200, body), &BookingKey(key.to_owned()));
        assert_eq!(found("pd-7-1", body), Ok(Found::Booked(Booked { labels: vec![], ..the_booking() })));
        assert_eq!(found("pd-7-2", body), Ok(Found::Absent), "it was voided");
        assert_eq!(found("pd-7-3", body), Ok(Found::Absent));
        assert!(found("pd-7-1", &body.replace("pd-7-9", "pd-7-1")).is_err(), "two of one key");
    }

    #[test]
    fn a_refusal_names_our_field() {
        let refusal = refusal(&answer(422, include_str!("fixtures/refused.answer.json"))).unwrap();
        assert_eq!(refusal.field, "recipient.postal_code");
        assert_eq!(refusal.why.args["words"], "has five digits in Germany".into());
    }

    #[test]
    fn a_label_that_is_cut_or_not_there_yet_is_told_apart() {
        let label = |content: &str| {
            let body =
                format!(r#"{{"labels": [{{"parcel": 1, "format": "pdf", "dpi": 203, "content": "{content}"}}]}}"#);
            labels(&answer(200, &body))
        };
        assert_eq!(label("JVBERg==").unwrap()[0].bytes, b"%PDF");
        assert!(label("JVBERg=").is_err());
        assert!(label("").is_err());
        let not_yet = r#"{"error": {"code": "no_label_yet", "field": "", "why": "wait"}}"#;
        assert!(is_no_label_yet(&answer(404, not_yet)));
        assert!(!is_no_label_yet(&answer(404, "{}")));
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..300)) {
            let answer = Answer::new(200, HeaderMap::new(), body);
            let _ = (booked(&answer, 1), known(&answer, 1), labels(&answer), voided(&answer), refusal(&answer));
        }
    }
}
