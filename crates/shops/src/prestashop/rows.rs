//! What the web service answers: rows of a resource, each taken in leniently. Numbers are texts, what is missing is `""` or
//! `null`, an empty list is `[]` in the place of `{"orders": []}`, PHP makes an object of a list that has a gap, and a text in
//! several languages is a list of `{id, value}`.

use serde_json::{Map, Value};
use wire::{Answer, Nonsense};

/// One row of a resource, whatever it holds.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row(pub(super) Value);

impl Row {
    /// Its number; 0 where it has none.
    pub(super) fn id(&self) -> u64 {
        self.number("id")
    }

    /// A field that is a text, a number or a truth value, without spaces around it; empty for all else.
    pub(super) fn text(&self, field: &str) -> String {
        self.0.get(field).map(text_of).unwrap_or_default()
    }

    /// A whole number, also as a text; 0 for all else.
    pub(super) fn number(&self, field: &str) -> u64 {
        self.text(field).parse().unwrap_or_default()
    }

    /// A truth value, as PHP writes it.
    pub(super) fn flag(&self, field: &str) -> bool {
        matches!(self.text(field).as_str(), "1" | "true")
    }

    /// A text in every language it is kept in.
    pub(super) fn words(&self, field: &str) -> Vec<String> {
        self.0.get(field).map(languages).unwrap_or_default()
    }

    /// The rows that belong to it, as the lines of an order do; `None` where something else stands in their place.
    pub(super) fn associated(&self, name: &str) -> Option<Vec<Self>> {
        match self.0.get("associations") {
            Some(Value::Object(all)) => all.get(name).cloned().map_or(Some(Vec::new()), listed),
            Some(Value::Null | Value::Array(_)) | None => Some(Vec::new()),
            Some(other) => text_of(other).is_empty().then(Vec::new),
        }
    }

    /// Its fields that are texts, numbers or truth values, in the form they are sent back in.
    pub(super) fn plain_fields(&self) -> Vec<(String, String)> {
        let fields = self.0.as_object().into_iter().flatten();
        let plain = fields.filter(|(_, value)| !value.is_array() && !value.is_object());
        plain.map(|(name, value)| (name.clone(), text_of(value))).collect()
    }
}

/// The rows of a resource in an answer.
pub(super) fn rows(answer: &Answer, resource: &str) -> Result<Vec<Row>, Nonsense> {
    let other_form = || Nonsense::Unexpected(resource.to_owned());
    match without_controls(answer).json::<Value>()? {
        Value::Array(all) if all.is_empty() => Ok(Vec::new()),
        Value::Object(mut all) => match all.remove(resource) {
            Some(rows) => listed(rows).ok_or_else(other_form),
            None if all.is_empty() => Ok(Vec::new()),
            None => Err(other_form()),
        },
        _ => Err(other_form()),
    }
}

/// Up to 1.7.2 the web service writes control characters into texts as they are, which JSON does not allow; between values they
/// are spaces anyway.
fn without_controls(answer: &Answer) -> Answer {
    let plain = answer.body().iter().map(|byte| if *byte < b' ' { b' ' } else { *byte });
    Answer::new(answer.status(), answer.headers().clone(), plain.collect())
}

fn listed(value: Value) -> Option<Vec<Row>> {
    match value {
        Value::Array(rows) => Some(rows.into_iter().map(Row).collect()),
        Value::Object(row) if row.contains_key("id") => Some(vec![Row(Value::Object(row))]),
        Value::Object(rows) if rows.values().all(Value::is_object) => {
            Some(rows.into_iter().map(|(_, row)| Row(row)).collect())
        }
        Value::Object(rows) => only(rows).and_then(listed),
        other => text_of(&other).is_empty().then(Vec::new),
    }
}

/// The value of an object that has one: lists of XML become `{"order_row": […]}` where they are taken over word by word.
fn only(object: Map<String, Value>) -> Option<Value> {
    let mut values = object.into_iter().map(|(_, value)| value);
    values.next().filter(|value| value.is_array() && values.next().is_none())
}

fn languages(value: &Value) -> Vec<String> {
    let words: Vec<String> = match value {
        Value::Array(all) => all.iter().map(word).collect(),
        Value::Object(all) => all.values().map(word).collect(),
        text => vec![text_of(text)],
    };
    words.into_iter().filter(|word| !word.is_empty()).collect()
}

fn word(value: &Value) -> String {
    text_of(value.get("value").unwrap_or(value))
}

fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Bool(truth) => truth.to_string(),
        Value::Null | Value::Array(_) | Value::Object(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn ids(body: &Value) -> Result<Vec<u64>, Nonsense> {
        let answer = Answer::new(200, wire::HeaderMap::new(), body.to_string().into_bytes());
        Ok(rows(&answer, "orders")?.iter().map(Row::id).collect())
    }

    #[test]
    fn lists_come_in_many_forms() {
        for (body, wanted) in [
            (json!([]), vec![]),
            (json!({}), vec![]),
            (json!({ "orders": [] }), vec![]),
            (json!({ "orders": "" }), vec![]),
            (json!({ "orders": null }), vec![]),
            (json!({ "orders": {} }), vec![]),
            (json!({ "orders": [{ "id": 3 }, { "id": "4" }] }), vec![3, 4]),
            (json!({ "orders": { "0": { "id": 3 }, "2": { "id": 5 } } }), vec![3, 5]),
            (json!({ "orders": { "id": 3 } }), vec![3]),
            (json!({ "orders": { "order": { "id": 3 } } }), vec![3]),
            (json!({ "orders": { "order": [{ "id": 3 }] } }), vec![3]),
        ] {
            assert_eq!(ids(&body), Ok(wanted), "{body}");
        }
        for body in [json!({ "order": {} }), json!([1]), json!("x"), json!({ "orders": "x" }), json!({ "orders": 7 })] {
            assert_eq!(ids(&body), Err(Nonsense::Unexpected("orders".to_owned())), "{body}");
        }
    }

    #[test]
    fn a_control_character_in_a_text_spoils_no_list() {
        let body = b"{\n\"orders\":\t[{\"id\":3,\"payment\":\"Bank\x0bwire\"}]}\r\n".to_vec();
        let rows = rows(&Answer::new(200, wire::HeaderMap::new(), body), "orders").unwrap();
        assert_eq!((rows[0].id(), rows[0].text("payment").as_str()), (3, "Bank wire"));
    }

    #[test]
    fn a_text_is_read_in_every_language() {
        let row = Row(
            json!({ "name": [{ "id": 1, "value": "Shipped" }, { "id": 2, "value": "Verzonden" }], "one": " Sent " }),
        );
        assert_eq!(row.words("name"), ["Shipped", "Verzonden"]);
        assert_eq!(row.words("one"), ["Sent"]);
        assert!(row.words("none").is_empty());
    }
}
