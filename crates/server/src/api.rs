//! Calls and events over HTTP.

use axum::Json;
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use model::Problem;
use serde_json::Value;
use station::{Station, calls};
use tokio::sync::broadcast::error::RecvError;

/// Runs one call. 200 with the answer, or 422 with the [`Problem`].
pub(crate) async fn call(
    State(station): State<Station>,
    Path(name): Path<String>,
    Json(args): Json<Value>,
) -> Response {
    // Calls wait for the disk, some for a device or the network.
    let outcome = tokio::task::spawn_blocking(move || calls::call(&station, &name, args)).await;
    match outcome.unwrap_or_else(|error| Err(Problem::new("internal").because(error))) {
        Ok(answer) => Json(answer).into_response(),
        Err(problem) => (StatusCode::UNPROCESSABLE_ENTITY, Json(problem)).into_response(),
    }
}

/// Sends every event of the station as one JSON text.
pub(crate) async fn events(State(station): State<Station>, upgrade: WebSocketUpgrade) -> Response {
    upgrade.on_upgrade(move |socket| forward(station, socket))
}

async fn forward(station: Station, mut socket: WebSocket) {
    let mut events = station.listen();
    drop(station);
    loop {
        let event = match events.recv().await {
            Ok(event) => event,
            Err(RecvError::Lagged(_)) => station::Event::Missed,
            Err(RecvError::Closed) => return,
        };
        let Ok(text) = serde_json::to_string(&event) else { continue };
        if socket.send(Message::Text(text.into())).await.is_err() {
            return;
        }
    }
}
