//! JSON as services write it that are not strict with types: numbers where texts belong, `null`s, and PHP's empty `[]` in the
//! place of an object.

use crate::Nonsense;
use model::Message;
use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeOwned, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Number, Value};
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use wire::Answer;

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
    if let Ok(fields) = T::deserialize(content) {
        return Ok(fields);
    }
    serde_path_to_error::deserialize(content).map_err(|error: serde_path_to_error::Error<serde_json::Error>| {
        Message::new("order-bad-field").with("field", error.path().to_string())
    })
}

/// Reads a list whose items are orders. Where all can be read, none of them is held as a [`Value`].
pub(crate) fn orders<T: DeserializeOwned>(answer: &Answer) -> Result<Vec<Result<T, Unread>>, Nonsense> {
    if let Ok(orders) = answer.json::<Vec<T>>() {
        return Ok(orders.into_iter().map(Ok).collect());
    }
    let read = |content: Value| read_fields(&content).map_err(|reason| Unread { content, reason });
    Ok(answer.json::<Vec<Value>>()?.into_iter().map(read).collect())
}

/// An order that cannot be read, as it came, and what is wrong with it.
pub(crate) struct Unread {
    pub(crate) content: Value,
    pub(crate) reason: Message,
}

/// A text, also where a number or a truth value stands; `null` is empty.
pub(crate) fn text<'de, D: Deserializer<'de>>(input: D) -> Result<String, D::Error> {
    match Scalar::deserialize(input)? {
        Scalar::Nothing => Ok(String::new()),
        Scalar::Truth(truth) => Ok(truth.to_string()),
        Scalar::Number(number) => Ok(number.to_string()),
        Scalar::Text(text) => Ok(text.into_owned()),
        Scalar::List { .. } | Scalar::Object => Err(D::Error::custom(NO_TEXT)),
    }
}

/// A whole number, also as a text; all else is none.
pub(crate) fn number<'de, D: Deserializer<'de>>(input: D) -> Result<u64, D::Error> {
    let number = match Scalar::deserialize(input)? {
        Scalar::Number(number) => number.as_u64(),
        Scalar::Text(text) => text.trim().parse().ok(),
        Scalar::Nothing | Scalar::Truth(_) | Scalar::List { .. } | Scalar::Object => None,
    };
    Ok(number.unwrap_or_default())
}

/// A truth value, also as a text or a number.
pub(crate) fn flag<'de, D: Deserializer<'de>>(input: D) -> Result<bool, D::Error> {
    Ok(match Scalar::deserialize(input)? {
        Scalar::Truth(truth) => truth,
        Scalar::Number(number) => number.as_u64() == Some(1),
        Scalar::Text(text) => ["true", "yes", "1"].iter().any(|yes| text.trim().eq_ignore_ascii_case(yes)),
        Scalar::Nothing | Scalar::List { .. } | Scalar::Object => false,
    })
}

/// An object, or nothing where another value stands.
pub(crate) fn object<'de, D: Deserializer<'de>, T: Deserialize<'de> + Default>(input: D) -> Result<T, D::Error> {
    Ok(object_or_none(input)?.unwrap_or_default())
}

/// An object; none where another value stands.
pub(crate) fn object_or_none<'de, D: Deserializer<'de>, T: Deserialize<'de>>(input: D) -> Result<Option<T>, D::Error> {
    input.deserialize_any(OneObject(PhantomData))
}

/// A list; nothing for `null`, and the values of an object that PHP writes for a list whose middle is gone.
pub(crate) fn list<'de, D: Deserializer<'de>, T: Deserialize<'de>>(input: D) -> Result<Vec<T>, D::Error> {
    match input.deserialize_any(Items { of_objects: true, kind: PhantomData })? {
        Found::Items(items) => Ok(items),
        Found::Nothing => Ok(Vec::new()),
        Found::Other => Err(D::Error::custom("something else where a list was expected")),
    }
}

/// A list; empty where something else stands in its place.
pub(crate) fn list_or_none<'de, D: Deserializer<'de>, T: Deserialize<'de>>(input: D) -> Result<Vec<T>, D::Error> {
    match input.deserialize_any(Items { of_objects: false, kind: PhantomData })? {
        Found::Items(items) => Ok(items),
        Found::Nothing | Found::Other => Ok(Vec::new()),
    }
}

pub(crate) const NO_TEXT: &str = "a list or object where a text was expected";

/// A JSON value, as far as it is one value.
pub(crate) enum Scalar<'de> {
    Nothing,
    Truth(bool),
    Number(Number),
    Text(Cow<'de, str>),
    List { is_empty: bool },
    Object,
}

impl<'de> Deserialize<'de> for Scalar<'de> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        struct Seen;
        impl<'de> Visitor<'de> for Seen {
            type Value = Scalar<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a JSON value")
            }
            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(Scalar::Nothing)
            }
            fn visit_bool<E>(self, truth: bool) -> Result<Self::Value, E> {
                Ok(Scalar::Truth(truth))
            }
            fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
                Ok(Scalar::Number(number.into()))
            }
            fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
                Ok(Scalar::Number(number.into()))
            }
            fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
                Ok(Number::from_f64(number).map_or(Scalar::Nothing, Scalar::Number))
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Scalar::Text(Cow::Borrowed(text)))
            }
            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Scalar::Text(Cow::Owned(text.to_owned())))
            }
            fn visit_string<E>(self, text: String) -> Result<Self::Value, E> {
                Ok(Scalar::Text(Cow::Owned(text)))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
                let mut is_empty = true;
                while items.next_element::<IgnoredAny>()?.is_some() {
                    is_empty = false;
                }
                Ok(Scalar::List { is_empty })
            }
            fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Self::Value, A::Error> {
                while fields.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Scalar::Object)
            }
        }
        input.deserialize_any(Seen)
    }
}

struct OneObject<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for OneObject<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }
    fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<Self::Value, A::Error> {
        T::deserialize(MapAccessDeserializer::new(fields)).map(Some)
    }
}

/// Reads what stands where a list belongs.
struct Items<T> {
    /// Whether the values of an object are items.
    of_objects: bool,
    kind: PhantomData<T>,
}

enum Found<T> {
    Items(Vec<T>),
    /// `null`.
    Nothing,
    Other,
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for Items<T> {
    type Value = Found<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }
    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Found::Nothing)
    }
    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(Found::Other)
    }
    fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
        Ok(Found::Other)
    }
    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(Found::Other)
    }
    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(Found::Other)
    }
    fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
        Ok(Found::Other)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut found = Vec::new();
        while let Some(item) = items.next_element()? {
            found.push(item);
        }
        Ok(Found::Items(found))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Self::Value, A::Error> {
        let mut found = Vec::new();
        if self.of_objects {
            while let Some((IgnoredAny, item)) = fields.next_entry()? {
                found.push(item);
            }
            return Ok(Found::Items(found));
        }
        while fields.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Found::Other)
    }
}
