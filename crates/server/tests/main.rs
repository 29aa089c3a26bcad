//! Every test of the server, in one program: one file to link.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod connections;
mod http;
mod served;
mod tls;
