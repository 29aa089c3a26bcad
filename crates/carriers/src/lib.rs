//! Carriers: how a decided order gets its tracking number and its label.
//!
//! So far one kind: [`own`], whose numbers the shop owns (an SSCC under its own GS1 prefix), so that booking needs no
//! network at all.

pub mod own;
