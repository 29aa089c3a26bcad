//! Fields of JSON from services that are not strict with types: texts for numbers, `false` or `null` for what is not there, and
//! PHP's empty list in the place of a text or an object. Numbers and truth values are read as everywhere: `json_text`.

use crate::json_text::NO_TEXT;
pub(crate) use crate::json_text::{list_or_none as list, object_or_none as object};
use crate::json_value::Scalar;
use serde::de::Error;
use serde::{Deserialize, Deserializer};

/// A text or a number; empty where there is none.
pub(crate) fn text<'de, D: Deserializer<'de>>(input: D) -> Result<String, D::Error> {
    match Scalar::deserialize(input)? {
        Scalar::Nothing | Scalar::Truth(_) | Scalar::List { is_empty: true } => Ok(String::new()),
        Scalar::Number(number) => Ok(number.to_string()),
        Scalar::Text(text) => Ok(text.into_owned()),
        Scalar::List { is_empty: false } | Scalar::Object => Err(D::Error::custom(NO_TEXT)),
    }
}
