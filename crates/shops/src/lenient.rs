//! Fields of JSON from services that are not strict with types: texts for numbers, `false` or `null` for what is not there, and
//! PHP's empty list in the place of a text or an object. Numbers and truth values are read as everywhere: `json_text`.

use crate::json_text::text_of;
use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// A text or a number; empty where there is none.
pub(crate) fn text<'de, D: Deserializer<'de>>(input: D) -> Result<String, D::Error> {
    match Value::deserialize(input)? {
        Value::Bool(_) => Ok(String::new()),
        Value::Array(list) if list.is_empty() => Ok(String::new()),
        Value::Array(_) | Value::Object(_) => Err(D::Error::custom("a list or object where a text was expected")),
        value => Ok(text_of(&value)),
    }
}

/// An object; nothing where something else stands in its place.
pub(crate) fn object<'de, D: Deserializer<'de>, T: DeserializeOwned>(input: D) -> Result<Option<T>, D::Error> {
    match Value::deserialize(input)? {
        object @ Value::Object(_) => serde_json::from_value(object).map(Some).map_err(D::Error::custom),
        _ => Ok(None),
    }
}

/// A list; empty where something else stands in its place.
pub(crate) fn list<'de, D: Deserializer<'de>, T: DeserializeOwned>(input: D) -> Result<Vec<T>, D::Error> {
    match Value::deserialize(input)? {
        list @ Value::Array(_) => serde_json::from_value(list).map_err(D::Error::custom),
        _ => Ok(Vec::new()),
    }
}
