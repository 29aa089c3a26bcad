//! The API of custom shops over real HTTP on loopback. Answers are held against Sendcloud's own OpenAPI files.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod announce;
mod bad_input;
mod checkout;
mod description;
mod desk;
mod generated;
mod handbook;
mod handed_on;
mod keys;
mod labels;
mod options;
mod orders;
mod pages;
mod picker;
mod points;
mod read_back;
mod schema;
mod senders;
mod v2;
mod webhook;
