//! Whether JSON says every name of an object once. Which of two counts is left open (*RFC 8259*, section 4): readers take the first,
//! the last or both, so that what one of them checked is not what the next one does.

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::collections::HashSet;
use std::fmt;

/// Looks a text through that is JSON.
///
/// # Errors
/// Where it says a name again, with the place.
pub(crate) fn check(text: &[u8]) -> Result<(), serde_json::Error> {
    serde_json::from_slice(text).map(|SaidOnce| ())
}

struct SaidOnce;

impl<'de> Deserialize<'de> for SaidOnce {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = SaidOnce;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_bool<E>(self, _: bool) -> Result<SaidOnce, E> {
        Ok(SaidOnce)
    }

    fn visit_i64<E>(self, _: i64) -> Result<SaidOnce, E> {
        Ok(SaidOnce)
    }

    fn visit_u64<E>(self, _: u64) -> Result<SaidOnce, E> {
        Ok(SaidOnce)
    }

    fn visit_f64<E>(self, _: f64) -> Result<SaidOnce, E> {
        Ok(SaidOnce)
    }

    fn visit_str<E>(self, _: &str) -> Result<SaidOnce, E> {
        Ok(SaidOnce)
    }

    fn visit_unit<E>(self) -> Result<SaidOnce, E> {
        Ok(SaidOnce)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<SaidOnce, A::Error> {
        while let Some(SaidOnce) = items.next_element()? {}
        Ok(SaidOnce)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<SaidOnce, A::Error> {
        let mut names = HashSet::new();
        while let Some((name, SaidOnce)) = fields.next_entry::<String, SaidOnce>()? {
            if !names.insert(name) {
                return Err(A::Error::custom("a name stands there twice"));
            }
        }
        Ok(SaidOnce)
    }
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn a_name_is_said_once_in_its_object_however_deep_and_however_written() {
        for good in [r#"{"a":1,"b":{"a":2.5},"c":[{"a":null},{"a":true}]}"#, "[]", "7", "1e300", r#""a""#, "-1"] {
            assert!(check(good.as_bytes()).is_ok(), "{good}");
        }
        for bad in [r#"{"a":1,"a":1}"#, r#"{"a":{},"b":[{"c":1,"d":2,"c":3}]}"#, r#"{"a":1,"\u0061":2}"#] {
            let error = check(bad.as_bytes()).unwrap_err();
            assert!(error.is_data() && error.line() == 1 && error.column() > bad.len() / 2, "{bad}: {error}");
        }
    }
}
