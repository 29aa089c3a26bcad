//! What wakes the outbox: rung by whoever writes a message, or knows that a target is back.

use std::sync::Arc;
use tokio::sync::Notify;

/// Clones ring the same.
#[derive(Clone, Default)]
pub(crate) struct OutboxBell(Arc<Notify>);

impl OutboxBell {
    pub(crate) fn ring(&self) {
        self.0.notify_one();
    }

    /// Waits until somebody rings; one that rang before counts.
    pub(crate) async fn rung(&self) {
        self.0.notified().await;
    }
}
