//! What a request is refused with, in the shape of Sendcloud's API v3: `{"errors":[{"status","code","detail","source":{"pointer"}}]}`.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use model::{Message, Problem, ProblemCode};
use serde_json::{Value, json};
use std::time::Duration;
use text::Words;

/// One thing that is wrong with a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    /// Where in the request it stands.
    pub(crate) place: FaultPlace,
    /// The reason, for a person.
    pub(crate) why: Message,
}

/// Where in a request something is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum FaultPlace {
    /// In the request as a whole.
    Whole,
    /// At a pointer into its body, as `/data/attributes/[1]/order_id`.
    Pointer(String),
    /// In a parameter of its query.
    Parameter(&'static str),
    /// In one of its headers.
    Header(&'static str),
}

/// Why a request is not answered as it was asked.
#[derive(Debug)]
pub(crate) struct Refusal {
    status: StatusCode,
    /// Sendcloud's word for it.
    code: &'static str,
    faults: Vec<Fault>,
    retry_after: Option<Duration>,
    /// What stands beside the errors, under `data`: what there is already.
    data: Option<Box<Value>>,
}

impl Refusal {
    /// With one sentence about the whole request.
    pub(crate) fn of(status: StatusCode, code: &'static str, why: Message) -> Self {
        Self { status, code, faults: vec![Fault { place: FaultPlace::Whole, why }], retry_after: None, data: None }
    }

    /// 400: everything that is wrong, each by its place.
    pub(crate) fn bad(faults: Vec<Fault>) -> Self {
        Self { status: StatusCode::BAD_REQUEST, code: "invalid", faults, retry_after: None, data: None }
    }

    /// 400 for one parameter of the query.
    pub(crate) fn bad_parameter(name: &'static str, why: Message) -> Self {
        Self { code: "invalid_choice", ..Self::bad(vec![Fault { place: FaultPlace::Parameter(name), why }]) }
    }

    /// 400: the parameters that are missing.
    pub(crate) fn required(missing: Vec<Fault>) -> Self {
        Self { code: "required", ..Self::bad(missing) }
    }

    /// 400: the parameters that do not fit.
    pub(crate) fn unfit(wrong: Vec<Fault>) -> Self {
        Self { code: "validation_error", ..Self::bad(wrong) }
    }

    /// 400: the fields nobody understands here.
    pub(crate) fn unknown_fields(unknown: Vec<Fault>) -> Self {
        Self { code: "unknown_field", ..Self::bad(unknown) }
    }

    /// 409: what is asked for was made before and stands beside the error.
    pub(crate) fn made_before(fault: Fault, data: Value) -> Self {
        Self { status: StatusCode::CONFLICT, data: Some(Box::new(data)), ..Self::bad(vec![fault]) }
    }

    /// What the station says about one place of a request.
    pub(crate) fn at(status: StatusCode, code: &'static str, fault: Fault) -> Self {
        Self { status, code, ..Self::bad(vec![fault]) }
    }

    pub(crate) fn not_let_in() -> Self {
        Self::of(StatusCode::UNAUTHORIZED, "authentication_failed", Message::new("api-not-let-in"))
    }

    pub(crate) fn only_reads() -> Self {
        Self::of(StatusCode::FORBIDDEN, "forbidden", Message::new("api-only-reads"))
    }

    pub(crate) fn not_found(why: Message) -> Self {
        Self::of(StatusCode::NOT_FOUND, "not_found", why)
    }

    /// 501: an operation that Sendcloud has and the station does not, by name.
    pub(crate) fn not_offered(operation: impl Into<String>) -> Self {
        let why = Message::new("api-not-offered").with("operation", operation.into());
        Self::of(StatusCode::NOT_IMPLEMENTED, "not_implemented", why)
    }

    pub(crate) fn too_often(wait: Duration) -> Self {
        let why = Message::new("api-too-often").with("seconds", i64::try_from(seconds(wait)).unwrap_or(i64::MAX));
        Self { retry_after: Some(wait), ..Self::of(StatusCode::TOO_MANY_REQUESTS, "throttled", why) }
    }

    pub(crate) fn internal(error: &dyn std::fmt::Display) -> Self {
        Problem::new(ProblemCode::Internal).because(error).into()
    }

    /// The answer in v3's shape.
    pub(crate) fn response(&self, words: &Words) -> Response {
        let mut answer = json!({ "errors": self.errors(words) });
        if let Some(data) = &self.data {
            answer["data"] = Value::clone(data);
        }
        self.with_body(answer)
    }

    /// The answer, with what it says in a shape of the caller's own.
    pub(crate) fn with_body(&self, body: Value) -> Response {
        let mut response = (self.status, Json(body)).into_response();
        let headers = response.headers_mut();
        if self.status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Basic realm=\"Packdesk\""));
        }
        if let Some(wait) = self.retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds(wait)));
        }
        response
    }

    pub(crate) const fn status(&self) -> StatusCode {
        self.status
    }

    pub(crate) fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// The same with another status.
    pub(crate) fn with_status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }

    /// Its errors, one a fault.
    pub(crate) fn errors(&self, words: &Words) -> Vec<Value> {
        self.faults.iter().map(|fault| self.error(fault, words)).collect()
    }

    fn error(&self, fault: &Fault, words: &Words) -> Value {
        let detail = words.say(&fault.why);
        let mut error = json!({ "status": self.status.as_str(), "code": self.code, "detail": detail });
        match &fault.place {
            FaultPlace::Whole => {}
            FaultPlace::Pointer(pointer) => error["source"] = json!({ "pointer": pointer }),
            FaultPlace::Header(name) => error["source"] = json!({ "header": name }),
            FaultPlace::Parameter(name) => error["source"] = json!({ "parameter": name }),
        }
        error
    }
}

/// Whole seconds, never too few.
fn seconds(wait: Duration) -> u64 {
    wait.as_secs() + u64::from(wait.subsec_nanos() > 0)
}

/// What the station itself says: 503 where it passes by itself, else 500.
impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        tracing::warn!(code = problem.code.as_str(), "a request of a shop could not be answered");
        let passes = matches!(problem.code, ProblemCode::StoreBusy | ProblemCode::DiskFull);
        let status = if passes { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::INTERNAL_SERVER_ERROR };
        Self::of(status, "non_field_errors", problem.message())
    }
}
