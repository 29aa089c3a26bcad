//! What API v2 does in a way of its own.

mod account;
mod customs;
mod listing;
mod returns;
mod schema;

use crate::api::Api;
use carriers::{BookingRequest, Carrier};
use sandbox::PracticeSendcloud;
use std::sync::Arc;
use std::time::Duration;

fn connect(practice: &PracticeSendcloud) -> Arc<dyn Carrier> {
    Api::V2.connect(practice)
}

fn account_with(
    practice: &PracticeSendcloud,
    patience: Duration,
    fields: &[(&str, serde_json::Value)],
) -> Arc<dyn Carrier> {
    Api::V2.account_with(practice, patience, fields)
}

fn request(key: &str, parcels: usize) -> BookingRequest {
    Api::V2.request(key, parcels)
}
