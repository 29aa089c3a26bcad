//! The spool against the practice printer on its good days and its bad ones: never two copies unasked, never a lost label.

mod bench;
mod by_hand;
#[cfg(target_os = "linux")]
#[path = "../../../devices/tests/cups/mod.rs"]
#[allow(dead_code, reason = "the tests of devices use more of it")]
mod cups;
mod evidence;
mod fallback;
mod faults;
mod in_a_row;
#[cfg(target_os = "linux")]
mod queue;
mod walk;
