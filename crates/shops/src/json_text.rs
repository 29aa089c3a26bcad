//! Texts of JSON values, as services that are not strict with types write them.

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
