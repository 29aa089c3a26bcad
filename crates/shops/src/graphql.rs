//! What a GraphQL service answers with: data, errors, or both (*GraphQL specification*, "Response").

use crate::Nonsense;
use crate::shown::in_one_line;
use serde_json::Value;

/// One answer.
#[derive(Debug)]
pub(crate) struct Reply {
    /// `null` where there is none.
    pub(crate) data: Value,
    pub(crate) faults: Vec<Fault>,
}

impl Reply {
    /// Reads the body of an answer; one without data and without errors makes no sense.
    pub(crate) fn of(mut body: Value) -> Result<Self, Nonsense> {
        let faults = match body.get("errors") {
            Some(Value::Array(errors)) => errors.iter().map(Fault::of).collect(),
            Some(Value::Null) | None => Vec::new(),
            Some(other) => vec![Fault::of(other)],
        };
        let data = body.get_mut("data").map(Value::take).unwrap_or_default();
        if data.is_null() && faults.is_empty() {
            return Err(Nonsense::Unexpected("data".to_owned()));
        }
        Ok(Self { data, faults })
    }
}

/// One error of an answer.
#[derive(Debug)]
pub(crate) struct Fault {
    /// Of its extensions; empty where there is none.
    pub(crate) code: String,
    message: String,
    /// Where in the data it is: `orders`, `nodes`, `3`, `variant`.
    pub(crate) path: Vec<String>,
}

impl Fault {
    fn of(error: &Value) -> Self {
        let text = |value: Option<&Value>| value.and_then(Value::as_str).unwrap_or_default().to_owned();
        let path = error.get("path").and_then(Value::as_array).into_iter().flatten();
        let part = |part: &Value| part.as_str().map_or_else(|| part.to_string(), str::to_owned);
        let message = error.as_str().map_or_else(|| text(error.get("message")), str::to_owned);
        Self { code: text(error.pointer("/extensions/code")), message, path: path.map(part).collect() }
    }

    /// The service's own word for it: the code, or the message where it has none.
    pub(crate) fn word(&self) -> String {
        in_one_line(if self.code.is_empty() { &self.message } else { &self.code })
    }

    /// The code, and the message behind it.
    pub(crate) fn words(&self) -> String {
        let said = [&self.code, &self.message].map(|text| text.trim());
        in_one_line(&said.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(": "))
    }

    pub(crate) fn is_below(&self, path: &[&str]) -> bool {
        self.path.len() >= path.len() && self.path.iter().zip(path).all(|(part, of)| part == of)
    }
}
