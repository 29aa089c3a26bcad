//! The station's events over a WebSocket. It ends when nobody reads, nobody answers, or the browser's session is over.

use crate::Shared;
use axum::extract::State;
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::http::HeaderMap;
use axum::response::Response;
use station::Event;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{MissedTickBehavior, interval, timeout};

/// Bytes of a message from a browser: it has nothing to say.
const HEARD: usize = 1024;

/// Sends every event of the station as one JSON text.
pub(crate) async fn listen(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    upgrade: WebSocketUpgrade,
) -> Response {
    let token = shared.entry.shown(&headers).unwrap_or_default();
    let upgrade = upgrade.max_message_size(HEARD).max_frame_size(HEARD);
    upgrade.on_upgrade(move |socket| forward(shared, token, socket))
}

async fn forward(shared: Arc<Shared>, token: String, mut socket: WebSocket) {
    let mut events = shared.station.listen();
    let limits = shared.limits;
    let mut pings = interval(limits.ping);
    pings.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut heard = true;
    loop {
        let message = tokio::select! {
            event = next(&mut events) => match event {
                Some(text) => Message::Text(text.into()),
                None => return,
            },
            _ = pings.tick() => {
                // Whoever did not answer the last ping is gone; whoever was signed out is to go.
                let known = shared.entry.knows(token.clone()).await.unwrap_or(false);
                if !std::mem::take(&mut heard) || !known {
                    return;
                }
                Message::Ping(Vec::new().into())
            }
            got = socket.recv() => match got {
                Some(Ok(Message::Close(_)) | Err(_)) | None => return,
                Some(Ok(_)) => {
                    heard = true;
                    continue;
                }
            },
        };
        if !sent(&mut socket, message, limits.unread).await {
            return;
        }
    }
}

/// Whether a message was taken in time.
async fn sent(socket: &mut WebSocket, message: Message, patience: Duration) -> bool {
    matches!(timeout(patience, socket.send(message)).await, Ok(Ok(())))
}

/// The next event as text; none once the station ends. Who lagged behind is told to ask anew.
async fn next(events: &mut Receiver<Event>) -> Option<String> {
    loop {
        let event = match events.recv().await {
            Ok(event) => event,
            Err(RecvError::Lagged(_)) => Event::Missed,
            Err(RecvError::Closed) => return None,
        };
        if let Ok(text) = serde_json::to_string(&event) {
            return Some(text);
        }
    }
}
