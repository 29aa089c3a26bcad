//! The carriers' own schemas as gates, stricter than they are: no field they do not know.

use jsonschema::Validator;
use serde_json::{Value, json};

/// A schema that requests have to pass.
pub(crate) struct Gate(Validator);

impl Gate {
    pub(crate) fn of(schema: &str) -> Self {
        let mut schema = serde_json::from_str(schema).unwrap();
        close(&mut schema);
        Self(jsonschema::validator_for(&schema).unwrap())
    }

    /// Everything that does not fit: a JSON pointer (RFC 6901) and a sentence.
    pub(crate) fn faults(&self, content: &Value) -> Vec<(String, String)> {
        self.0.iter_errors(content).map(|error| (error.instance_path().to_string(), error.to_string())).collect()
    }
}

/// Objects have the fields they name and no others.
fn close(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            if fields.get("properties").is_some_and(Value::is_object) && fields.get("type") == Some(&json!("object")) {
                fields.insert("additionalProperties".to_owned(), json!(false));
            }
            fields.values_mut().for_each(close);
        }
        Value::Array(items) => items.iter_mut().for_each(close),
        _ => {}
    }
}
