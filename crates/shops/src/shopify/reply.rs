//! What Shopify answers with, and what its error codes mean.

use crate::graphql::{self, Fault};
use crate::shown::in_one_line;
use crate::{Nonsense, ShopError};
use model::Message;
use serde_json::Value;
use wire::Answer;

/// One answer with status 2xx.
#[derive(Debug)]
pub(super) struct Reply {
    pub(super) data: Value,
    faults: Vec<Fault>,
    /// What was reckoned for the question before it was answered.
    pub(super) cost: Option<u32>,
}

impl Reply {
    pub(super) fn of(answer: &Answer) -> Result<Self, ShopError> {
        let body: Value = answer.json()?;
        let cost = body.pointer("/extensions/cost/requestedQueryCost").and_then(Value::as_u64);
        let graphql::Reply { data, faults } = graphql::Reply::of(body)?;
        Ok(Self { data, faults, cost: cost.and_then(|cost| u32::try_from(cost).ok()) })
    }

    /// Whether the question itself costs more than any may.
    pub(super) fn is_too_costly(&self) -> bool {
        self.faults.iter().any(|fault| fault.code == "MAX_COST_EXCEEDED")
    }

    /// Whether something below this path is wrong, with what to say of it.
    pub(super) fn fault_below(&self, path: &[&str]) -> Option<Message> {
        let fault = self.faults.iter().find(|fault| fault.is_below(path))?;
        let field = fault.path.get(path.len()..).unwrap_or_default().join(".");
        Some(Message::new("order-field-kept-back").with("field", in_one_line(&field)).with("code", fault.word()))
    }

    /// Whether something is wrong that is not below this path.
    pub(super) fn has_fault_beside(&self, path: &[&str]) -> bool {
        self.faults.iter().any(|fault| !fault.is_below(path))
    }

    /// The data, where nothing at all is wrong.
    pub(super) fn whole(self) -> Result<Value, ShopError> {
        match self.faults.first() {
            None => Ok(self.data),
            Some(fault) => Err(refusal(fault)),
        }
    }

    /// Why there is no data.
    pub(super) fn refusal(&self) -> ShopError {
        let unexpected = || ShopError::Nonsense(Nonsense::Unexpected("data".to_owned()));
        self.faults.first().map_or_else(unexpected, refusal)
    }
}

fn refusal(fault: &Fault) -> ShopError {
    let code = fault.word();
    match fault.code.as_str() {
        "ACCESS_DENIED" => {
            let place = fault.path.join(".");
            ShopError::Refused { status: 200, code: in_one_line(&format!("{code} {place}")) }
        }
        "INTERNAL_SERVER_ERROR" => ShopError::Server { status: 500, retry_after: None },
        "SHOP_INACTIVE" => ShopError::Server { status: 402, retry_after: None },
        "THROTTLED" => ShopError::RateLimited { retry_after: None },
        _ => ShopError::Rejected { status: 200, code },
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
