//! JSON as services write it that are not strict with types: numbers where texts belong, `null`s, and PHP's empty `[]` in the
//! place of an object.

use crate::Nonsense;
use crate::json_value::{Found, Items, OneObject, Scalar};
use model::Message;
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use std::marker::PhantomData;
use wire::Answer;

/// Why a list or an object is refused where a text belongs.
pub(crate) const NO_TEXT: &str = "a list or object where a text was expected";

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

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[derive(Debug, Default, PartialEq, Deserialize)]
    #[serde(default)]
    struct Read {
        #[serde(deserialize_with = "text")]
        text: String,
        #[serde(deserialize_with = "crate::lenient::text")]
        lenient: String,
        #[serde(deserialize_with = "number")]
        number: u64,
        #[serde(deserialize_with = "flag")]
        flag: bool,
        #[serde(deserialize_with = "object")]
        object: Inner,
        #[serde(deserialize_with = "list")]
        list: Vec<u64>,
        #[serde(deserialize_with = "list_or_none")]
        lenient_list: Vec<u64>,
    }

    #[derive(Debug, Default, PartialEq, Deserialize)]
    #[serde(default)]
    struct Inner {
        #[serde(deserialize_with = "number")]
        number: u64,
        #[serde(deserialize_with = "text")]
        text: String,
    }

    /// The same from letters and from a value.
    fn read(content: &Value) -> Result<Read, String> {
        let direct = serde_json::from_str::<Read>(&content.to_string()).map_err(|_| "refused".to_owned());
        let by_value = Read::deserialize(content).map_err(|_| "refused".to_owned());
        assert_eq!(direct, by_value, "{content}");
        direct
    }

    #[test]
    fn a_text_is_what_can_be_written_as_one() {
        let cases = [
            (json!("Zoé \"n\""), "Zoé \"n\""),
            (json!(null), ""),
            (json!(7), "7"),
            (json!(-7), "-7"),
            (json!(12.0), "12.0"),
            (json!(12.5), "12.5"),
            (json!(u64::MAX), "18446744073709551615"),
            (json!(true), "true"),
        ];
        for (value, text) in cases {
            assert_eq!(read(&json!({ "text": value })).unwrap().text, text);
        }
        for value in [json!([]), json!([1]), json!({}), json!({ "a": [1] })] {
            assert_eq!(read(&json!({ "text": value })), Err("refused".to_owned()));
        }
        for (value, text) in [(json!(true), ""), (json!([]), ""), (json!(7), "7"), (json!("7"), "7")] {
            assert_eq!(read(&json!({ "lenient": value })).unwrap().lenient, text);
        }
        assert_eq!(read(&json!({ "lenient": [1] })), Err("refused".to_owned()));
    }

    #[test]
    fn a_number_and_a_truth_value_may_be_written_as_others() {
        let numbers = [(json!(7), 7), (json!(" 7 "), 7), (json!(-7), 0), (json!(7.0), 0), (json!("7.0"), 0)];
        let none = [json!(null), json!(true), json!([7]), json!({ "a": 7 }), json!("")].map(|value| (value, 0));
        for (value, number) in numbers.into_iter().chain(none) {
            assert_eq!(read(&json!({ "number": value })).unwrap().number, number, "{value}");
        }
        for value in [json!(true), json!("TRUE"), json!(" yes "), json!("1"), json!(1)] {
            assert!(read(&json!({ "flag": value })).unwrap().flag, "{value}");
        }
        for value in [json!(false), json!("no"), json!(2), json!(-1), json!(null), json!([true]), json!({ "a": 1 })] {
            assert!(!read(&json!({ "flag": value })).unwrap().flag, "{value}");
        }
    }

    #[test]
    fn an_object_and_a_list_may_be_missing() {
        assert_eq!(
            read(&json!({ "object": { "number": 7, "text": "a" } })).unwrap().object,
            Inner { number: 7, text: "a".to_owned() }
        );
        for value in [json!([]), json!([1, [2]]), json!(null), json!(""), json!(5), json!(1.5), json!(false)] {
            assert_eq!(read(&json!({ "object": value })), Ok(Read::default()));
            assert_eq!(read(&json!({ "object": value, "number": 3 })).unwrap().number, 3, "what follows is read");
        }
        assert_eq!(read(&json!({ "object": { "text": [] } })), Err("refused".to_owned()));
        assert_eq!(read(&json!({ "list": [1, 2] })).unwrap().list, [1, 2]);
        assert_eq!(read(&json!({ "list": { "0": 1, "2": 3 } })).unwrap().list, [1, 3]);
        assert_eq!(read(&json!({ "list": null })).unwrap().list, Vec::<u64>::new());
        assert_eq!(read(&json!({ "list": "none" })), Err("refused".to_owned()));
        assert_eq!(read(&json!({ "list": ["none"] })), Err("refused".to_owned()));
        for value in [json!({ "0": 1 }), json!(null), json!(""), json!(false), json!(5)] {
            assert_eq!(read(&json!({ "lenient_list": value })).unwrap().lenient_list, Vec::<u64>::new());
        }
        assert_eq!(read(&json!({ "lenient_list": [1] })).unwrap().lenient_list, [1]);
    }
}
