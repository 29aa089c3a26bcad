//! Calls over HTTP.

use crate::{Shared, body};
use axum::Json;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use model::{Problem, ProblemCode};
use serde_json::Value;
use station::calls::{self, Face};
use std::sync::Arc;

/// Runs one call. 200 with the answer, 422 with the [`Problem`], 403 where the call is not for browsers.
pub(crate) async fn call(State(shared): State<Arc<Shared>>, Path(name): Path<String>, request: Request) -> Response {
    let station = shared.station_for(request.headers());
    // Pages elsewhere can send forms and plain text without asking first, but no JSON.
    if !is_json(request.headers()) {
        return StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response();
    }
    let args = match body::read(request.into_body(), shared.limits.arguments, &shared.limits).await {
        Ok(args) => args,
        Err(refused) => return refused,
    };
    let args: Value = match serde_json::from_slice(&args) {
        Ok(args) => args,
        Err(error) => return answer(Err(Problem::new(ProblemCode::BadArguments).because(error))),
    };
    // Calls wait for the disk, some for a device or the network.
    let outcome = tokio::task::spawn_blocking(move || calls::call(&station, Face::Browser, &name, args)).await;
    answer(outcome.unwrap_or_else(|error| Err(Problem::new(ProblemCode::Internal).because(error))))
}

/// A call's answer as HTTP tells it.
pub(crate) fn answer(outcome: Result<Value, Problem>) -> Response {
    match outcome {
        Ok(answer) => Json(answer).into_response(),
        Err(problem) if problem.code == ProblemCode::OnlyAtTheDesk => {
            (StatusCode::FORBIDDEN, Json(problem)).into_response()
        }
        Err(problem) => (StatusCode::UNPROCESSABLE_ENTITY, Json(problem)).into_response(),
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}
