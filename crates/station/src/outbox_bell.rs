//! What wakes the outbox: everybody who writes a message rings it.

use std::sync::Arc;
use tokio::sync::Notify;

/// Clones ring the same.
#[derive(Clone, Default)]
pub(crate) struct OutboxBell(Arc<Notify>);

impl OutboxBell {
    pub(crate) fn ring(&self) {
        self.0.notify_one();
    }

    /// Waits until it is rung, or returns where it was since it was waited for last.
    pub(crate) async fn rung(&self) {
        self.0.notified().await;
    }
}
