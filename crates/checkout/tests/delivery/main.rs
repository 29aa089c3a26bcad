//! Checkouts through the public surface: what customers are offered at a moment, and what their orders are promised.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod choice;
mod findings;
mod offers;
mod properties;
mod sample;
