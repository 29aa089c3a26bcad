//! JSON as services write it that are not strict with types: numbers where texts belong, `null`s, and PHP's empty `[]` in the
//! place of an object.

use model::Message;
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// A text of a JSON value that is one: strings, numbers, truth values; `null` is empty, and so is all else.
pub(crate) fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Bool(truth) => truth.to_string(),
        Value::Null | Value::Array(_) | Value::Object(_) => String::new(),
    }
}

/// Reads an order's fields; the message names the one that makes no sense.
pub(crate) fn read_fields<T: DeserializeOwned>(content: &Value) -> Result<T, Message> {
    serde_path_to_error::deserialize(content).map_err(|error: serde_path_to_error::Error<serde_json::Error>| {
        Message::new("order-bad-field").with("field", error.path().to_string())
    })
}

/// A text, also where a number or a truth value stands; `null` is empty.
pub(crate) fn text<'de, D: Deserializer<'de>>(input: D) -> Result<String, D::Error> {
    match Value::deserialize(input)? {
        Value::Array(_) | Value::Object(_) => Err(D::Error::custom("a list or object where a text was expected")),
        value => Ok(text_of(&value)),
    }
}

/// A whole number, also as a text; all else is none.
pub(crate) fn number<'de, D: Deserializer<'de>>(input: D) -> Result<u64, D::Error> {
    let value = Value::deserialize(input)?;
    Ok(value.as_u64().or_else(|| text_of(&value).trim().parse().ok()).unwrap_or_default())
}

/// A truth value, also as a text or a number.
pub(crate) fn flag<'de, D: Deserializer<'de>>(input: D) -> Result<bool, D::Error> {
    Ok(matches!(text_of(&Value::deserialize(input)?).trim().to_ascii_lowercase().as_str(), "true" | "yes" | "1"))
}

/// An object, or nothing where another value stands.
pub(crate) fn object<'de, D: Deserializer<'de>, T: DeserializeOwned + Default>(input: D) -> Result<T, D::Error> {
    match Value::deserialize(input)? {
        object @ Value::Object(_) => serde_json::from_value(object).map_err(D::Error::custom),
        _ => Ok(T::default()),
    }
}

/// A list; nothing for `null`, and the values of an object that PHP writes for a list whose middle is gone.
pub(crate) fn list<'de, D: Deserializer<'de>, T: DeserializeOwned>(input: D) -> Result<Vec<T>, D::Error> {
    let items = match Value::deserialize(input)? {
        Value::Array(items) => items,
        Value::Object(items) => items.into_iter().map(|(_, item)| item).collect(),
        Value::Null => Vec::new(),
        _ => return Err(D::Error::custom("something else where a list was expected")),
    };
    items.into_iter().map(|item| T::deserialize(item).map_err(D::Error::custom)).collect()
}
