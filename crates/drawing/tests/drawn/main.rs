//! Files drawn in children: as they would be drawn here, and whatever is in them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod attacks;
mod children;
mod drawer;
mod files;
mod pace;
mod photo;
