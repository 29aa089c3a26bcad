//! What v2 writes in a form of its own.

use model::{Country, Grams, Millimetres, UtcDateTime};
use serde_json::{Value, json};

/// A moment, as `28-11-2026 10:00:00`, in UTC.
pub(super) fn moment(at: UtcDateTime) -> String {
    at.0.strftime("%d-%m-%Y %H:%M:%S").to_string()
}

/// A weight in kilograms, as `1.250`.
pub(super) fn kilograms(weight: Grams) -> String {
    crate::shipment::kilograms(weight)
}

/// A length in centimetres, as `20.5`.
pub(super) fn centimetres(length: Millimetres) -> String {
    format!("{}.{}", length.0 / 10, length.0 % 10)
}

/// A country. Kosovo has no three letters.
pub(super) fn country(country: &Country) -> Value {
    json!({
        "iso_2": country.code(),
        "iso_3": country.alpha3().unwrap_or_default(),
        "name": country.english_name(),
    })
}
