//! Objects of JSON without the fields that say nothing.

use serde_json::{Map, Value};

/// An object of these texts; those that are empty are left out.
pub(crate) fn said<const N: usize>(fields: [(&str, &str); N]) -> Map<String, Value> {
    let known = fields.into_iter().filter(|(_, text)| !text.is_empty());
    known.map(|(name, text)| (name.to_owned(), text.into())).collect()
}
