//! The spool against the practice printer on its good days and its bad ones: never two copies unasked, never a lost label.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod bench;
mod by_hand;
mod fallback;
mod faults;
mod in_a_row;
mod walk;
