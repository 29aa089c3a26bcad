//! What a GraphQL service answers with: data, errors, or both (*GraphQL specification*, "Response"), and what Shopify's error
//! codes mean.

use crate::shown::in_one_line;
use crate::{Nonsense, ShopError};
use model::Message;
use serde_json::Value;
use wire::Answer;

/// One answer with status 2xx.
#[derive(Debug)]
pub(super) struct Reply {
    pub(super) data: Value,
    errors: Vec<Fault>,
    /// What was reckoned for the question before it was answered.
    pub(super) cost: Option<u32>,
}

/// One error of an answer.
#[derive(Debug)]
struct Fault {
    code: String,
    message: String,
    /// Where in the data it is: `orders`, `nodes`, `3`, `variant`.
    path: Vec<String>,
}

impl Reply {
    pub(super) fn of(answer: &Answer) -> Result<Self, ShopError> {
        let mut body: Value = answer.json()?;
        let errors = match body.get("errors") {
            Some(Value::Array(errors)) => errors.iter().map(Fault::of).collect(),
            Some(Value::Null) | None => Vec::new(),
            Some(other) => vec![Fault::of(other)],
        };
        let data = body.get_mut("data").map(Value::take).unwrap_or_default();
        if data.is_null() && errors.is_empty() {
            return Err(ShopError::Nonsense(Nonsense::Unexpected("data".to_owned())));
        }
        let cost = body.pointer("/extensions/cost/requestedQueryCost").and_then(Value::as_u64);
        Ok(Self { data, errors, cost: cost.and_then(|cost| u32::try_from(cost).ok()) })
    }

    /// Whether the question itself costs more than any may.
    pub(super) fn is_too_costly(&self) -> bool {
        self.errors.iter().any(|fault| fault.code == "MAX_COST_EXCEEDED")
    }

    /// Whether something below this path is wrong, with what to say of it.
    pub(super) fn fault_below(&self, path: &[&str]) -> Option<Message> {
        let fault = self.errors.iter().find(|fault| fault.is_below(path))?;
        let code = if fault.code.is_empty() { &fault.message } else { &fault.code };
        let field = fault.path.get(path.len()..).unwrap_or_default().join(".");
        Some(Message::new("order-field-kept-back").with("field", in_one_line(&field)).with("code", in_one_line(code)))
    }

    /// Whether something is wrong that is not below this path.
    pub(super) fn has_fault_beside(&self, path: &[&str]) -> bool {
        self.errors.iter().any(|fault| !fault.is_below(path))
    }

    /// The data, where nothing at all is wrong.
    pub(super) fn whole(self) -> Result<Value, ShopError> {
        match self.errors.first() {
            None => Ok(self.data),
            Some(fault) => Err(fault.refusal()),
        }
    }

    /// Why there is no data.
    pub(super) fn refusal(&self) -> ShopError {
        let unexpected = || ShopError::Nonsense(Nonsense::Unexpected("data".to_owned()));
        self.errors.first().map_or_else(unexpected, Fault::refusal)
    }
}

impl Fault {
    fn of(error: &Value) -> Self {
        let text = |value: Option<&Value>| value.and_then(Value::as_str).unwrap_or_default().to_owned();
        let path = error.get("path").and_then(Value::as_array).into_iter().flatten();
        let part = |part: &Value| part.as_str().map_or_else(|| part.to_string(), str::to_owned);
        let message = error.as_str().map_or_else(|| text(error.get("message")), str::to_owned);
        Self { code: text(error.pointer("/extensions/code")), message, path: path.map(part).collect() }
    }

    fn is_below(&self, path: &[&str]) -> bool {
        self.path.len() >= path.len() && self.path.iter().zip(path).all(|(part, of)| part == of)
    }

    fn refusal(&self) -> ShopError {
        let code = if self.code.is_empty() { in_one_line(&self.message) } else { in_one_line(&self.code) };
        match self.code.as_str() {
            "ACCESS_DENIED" => {
                let place = self.path.join(".");
                ShopError::Refused { status: 200, code: in_one_line(&format!("{code} {place}")) }
            }
            "INTERNAL_SERVER_ERROR" => ShopError::Server { status: 500, retry_after: None },
            "SHOP_INACTIVE" => ShopError::Server { status: 402, retry_after: None },
            "THROTTLED" => ShopError::RateLimited { retry_after: None },
            _ => ShopError::Rejected { status: 200, code },
        }
    }
}

/// What the shop says of what it was told and did not do, field by field; nothing where it did it.
pub(super) fn user_errors(payload: &Value) -> Option<ShopError> {
    let errors = payload.get("userErrors").and_then(Value::as_array)?;
    let told: Vec<String> = errors
        .iter()
        .map(|error| {
            let fields: Vec<&str> =
                error.get("field").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
            let message = error.get("message").and_then(Value::as_str).unwrap_or_default();
            format!("{}: {message}", fields.join("."))
        })
        .collect();
    (!told.is_empty()).then(|| ShopError::Rejected { status: 200, code: in_one_line(&told.join("; ")) })
}
