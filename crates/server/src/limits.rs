//! How much, how many and how long.

use std::time::Duration;

/// The bounds of what a browser may ask for. Times are for the person at a slow tablet, not for who holds a connection open.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Connections in all.
    pub connections: usize,
    /// Connections of one address.
    pub of_one_peer: usize,
    /// How long a request's head, and a TLS handshake, may take.
    pub head: Duration,
    /// How long the next piece of a body may take.
    pub piece: Duration,
    /// How long a whole body may take.
    pub body: Duration,
    /// How long a peer may leave what was sent to it unread.
    pub unread: Duration,
    /// How often a WebSocket is asked whether anybody is there.
    pub ping: Duration,
    /// Calls of a session a minute.
    pub calls: u32,
    /// Bytes of a call's arguments.
    pub arguments: usize,
    /// Bytes of a file that is sent.
    pub content: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 256,
            of_one_peer: 64,
            head: Duration::from_secs(10),
            piece: Duration::from_secs(10),
            body: Duration::from_secs(300),
            unread: Duration::from_secs(30),
            ping: Duration::from_secs(20),
            calls: 3_000,
            arguments: 8 << 20,
            content: 64 << 20,
        }
    }
}
