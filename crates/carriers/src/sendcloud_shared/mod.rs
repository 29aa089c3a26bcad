//! What Sendcloud's two APIs have in common: the account and its keys, the addresses of labels, where a shipment can stand,
//! amounts, and words for where parcels are.

pub(crate) mod account;
pub(crate) mod customs;
pub(crate) mod documents;
mod keys;
pub(crate) mod money;
mod standing;
pub(crate) mod tracking;

pub(crate) use account::Account;
pub(crate) use keys::Keys;
pub(crate) use standing::{QUEUED, Standing, taken_back};

use crate::CarrierError;
use serde::de::DeserializeOwned;
use wire::Answer;

pub(crate) fn read<T: DeserializeOwned>(answer: &Answer) -> Result<T, CarrierError> {
    answer.json().map_err(|nonsense| CarrierError::Nonsense(nonsense.to_string()))
}
