//! Parcels that come back, by Sendcloud's returns. No I/O.
//!
//! A return is not a shipment there: it has a number of its own beside that of its parcel, is not found by its reference (the
//! list of returns does not show it), says its weight and amounts as numbers, and is cancelled by asking for it. The station
//! keeps both numbers as one key.

use super::answer;
use super::customs::{customs_information, returned_item};
use super::request::address;
use crate::sendcloud_shared::money::amount;
use crate::sendcloud_shared::tracking::said;
use crate::sendcloud_shared::{Account, read as read_as};
use crate::{BookedParcel, BookingRequest, CarrierError, Refusal, SightedParcel};
use model::{Direction, Message, ParcelSize};
use serde::Deserialize;
use serde_json::json;
use wire::{Answer, Method, Request};

/// A return there is: its own number and that of its parcel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ReturnId {
    id: u64,
    pub(super) parcel: u64,
}

impl ReturnId {
    /// The return a key stands for; `None` where it is that of a shipment.
    pub(super) fn of(remote_id: &str) -> Option<Self> {
        let (id, parcel) = remote_id.strip_prefix("return-")?.split_once('-')?;
        Some(Self { id: id.parse().ok()?, parcel: parcel.parse().ok()? })
    }

    pub(super) fn remote_id(self) -> String {
        format!("return-{}-{}", self.id, self.parcel)
    }
}

#[derive(Deserialize)]
struct Announced {
    return_id: u64,
    parcel_id: u64,
}

/// A return as an answer tells of it.
#[derive(Debug, Deserialize)]
pub(super) struct Return {
    #[serde(default)]
    tracking_number: Option<String>,
    #[serde(default)]
    status_history: Vec<Step>,
}

#[derive(Debug, Deserialize)]
struct Step {
    #[serde(default)]
    carrier_update_timestamp: Option<String>,
    #[serde(default)]
    parent_status: Option<String>,
}

/// Asks for a return. It goes with the account's option for returns, else with that of the way there.
///
/// # Errors
/// [`CarrierError::Refused`] for several parcels, of which Sendcloud would tell one number, and for what customs cannot be
/// told; nothing is asked.
pub(super) fn announce(request: &BookingRequest, account: &Account) -> Result<Request, CarrierError> {
    let [parcel] = request.parcels.as_slice() else {
        let why = Message::new("sendcloud-return-one-parcel");
        return Err(CarrierError::Refused(Refusal { why, field: "parcels".to_owned() }));
    };
    let option = account.return_option.as_deref().unwrap_or(&request.service);
    let mut ship_with = json!({ "type": "shipping_option_code", "shipping_option_code": option });
    if let Some(contract) = account.contract_of(request)? {
        ship_with["contract"] = json!(contract);
    }
    let mut content = json!({
        "from_address": address(&request.sender),
        "to_address": address(&request.recipient),
        "ship_with": ship_with,
        "weight": { "value": f64::from(parcel.weight.0) / 1_000.0, "unit": "kg" },
        "collo_count": 1,
        "send_tracking_emails": false,
        "order_number": request.order_number,
        "total_order_value": amount(request.value),
        "external_reference": request.key,
    });
    if let Some(ParcelSize { length, width, height }) = parcel.size.filter(ParcelSize::is_solid) {
        let [length, width, height] = [length, width, height].map(|side| f64::from(side.0) / 10.0);
        content["dimensions"] = json!({ "length": length, "width": width, "height": height, "unit": "cm" });
    }
    if let Some(customs) = &request.customs {
        content["customs_invoice_nr"] = json!(customs.invoice_number);
        content["customs_information"] = customs_information(customs, Direction::Return, request.sender.country)?;
        content["parcel_items"] = customs.goods.iter().flatten().map(returned_item).collect();
    }
    Ok(Request::new("announce return", Method::POST, "returns/announce-synchronously").json(&content))
}

pub(super) fn one(id: ReturnId) -> Request {
    Request::get("return", format!("returns/{}", id.id))
}

/// Asks for a cancellation; carries nothing. One that was asked for before stays asked for.
pub(super) fn cancel(id: ReturnId) -> Request {
    Request::new("cancel return", Method::PATCH, format!("returns/{}/cancel", id.id)).repeatable()
}

/// The answer 201 to an announcement.
pub(super) fn announced(answer: &Answer) -> Result<ReturnId, CarrierError> {
    let Announced { return_id, parcel_id } = read_as(answer)?;
    Ok(ReturnId { id: return_id, parcel: parcel_id })
}

pub(super) fn read(answer: &Answer) -> Result<Return, CarrierError> {
    read_as(answer)
}

impl Return {
    /// Its parcel. One without a number is not there yet.
    pub(super) fn parcel(&self) -> Result<BookedParcel, CarrierError> {
        let number = self.tracking_number.clone().filter(|number| !number.is_empty());
        let number = number.ok_or_else(|| CarrierError::Lost("the return has no number yet".to_owned()))?;
        Ok(BookedParcel { number })
    }

    pub(super) fn is_cancelled(&self) -> bool {
        self.sighted().is_some_and(|sighted| sighted.state == model::TrackingState::Cancelled)
    }

    /// Where its parcel is, by the last line of its history.
    pub(super) fn sighted(&self) -> Option<SightedParcel> {
        let time = |step: &&Step| step.carrier_update_timestamp.clone();
        let last = self.status_history.iter().max_by_key(time)?;
        let number = self.tracking_number.clone().unwrap_or_default();
        Some(said(number, last.parent_status.as_deref()?, last.carrier_update_timestamp.as_deref()))
    }
}

/// The words of a refusal to cancel.
pub(super) fn not_cancelled(answer: &Answer) -> CarrierError {
    CarrierError::Refused(
        answer::refusal(answer).unwrap_or_else(|| Refusal::in_words("it can no longer be cancelled", "")),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::TrackingState;
    use proptest::prelude::*;
    use wire::HeaderMap;

    fn answer(body: &str) -> Answer {
        Answer::new(200, HeaderMap::new(), body.as_bytes().to_vec())
    }

    #[test]
    fn a_key_says_which_return_and_which_parcel() {
        let id = announced(&answer(r#"{"return_id": 12345, "parcel_id": 67880, "multi_collo_ids": []}"#)).unwrap();
        assert_eq!(id.remote_id(), "return-12345-67880");
        assert_eq!(ReturnId::of(&id.remote_id()), Some(id));
        assert_eq!(ReturnId::of("4df31240-daef-40bf-81fc-7a83184073e6"), None);
    }

    #[test]
    fn a_return_stands_where_its_last_line_says() {
        let body = r#"{"tracking_number": "JVGL1", "status_history": [
            {"carrier_update_timestamp": "2026-07-19T15:34:21+02:00", "parent_status": "delivered"},
            {"carrier_update_timestamp": "2026-07-18T15:34:21+02:00", "parent_status": "ready-to-send"}]}"#;
        let told = read(&answer(body)).unwrap();
        assert_eq!(told.parcel().unwrap().number, "JVGL1");
        assert_eq!(told.sighted().map(|it| it.state), Some(TrackingState::Delivered));
        assert!(!told.is_cancelled());
        assert!(read(&answer("{}")).unwrap().parcel().unwrap_err().may_be_done(), "it is there without a number");
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..300)) {
            let answer = Answer::new(200, HeaderMap::new(), body);
            let _ = (announced(&answer), read(&answer).map(|told| (told.parcel(), told.sighted())));
        }

        #[test]
        fn any_key_is_a_return_s_or_not(key in ".{0,40}") {
            let _ = ReturnId::of(&key);
        }
    }
}
