//! The connector of API v2 and the practice Sendcloud by the same API.

mod account;
mod bookings;
mod documents;
mod misbehaviour;
mod returns;
mod schema;
mod tracking;
mod void;

use carriers::{BookingRequest, Carrier};
use model::CarrierId;
use sandbox::PracticeSendcloud;
use std::sync::Arc;
use std::time::Duration;

fn connect(practice: &PracticeSendcloud) -> Arc<dyn Carrier> {
    connect_with(practice, Duration::from_millis(400))
}

pub(crate) fn connect_with(practice: &PracticeSendcloud, patience: Duration) -> Arc<dyn Carrier> {
    account_with(practice, patience, &[])
}

fn account_with(
    practice: &PracticeSendcloud,
    patience: Duration,
    fields: &[(&str, serde_json::Value)],
) -> Arc<dyn Carrier> {
    super::build(practice, practice.account_v2(CarrierId("platform".to_owned())), patience, fields)
}

/// The same as through API v3, with the number of the method.
pub(crate) fn request(key: &str, parcels: usize) -> BookingRequest {
    BookingRequest { service: "sendcloud-110".to_owned(), ..super::request(key, parcels) }
}
