//! Newer versions of the program.
//!
//! ```text
//! list of releases ── Source, Running ──▶ Offer ── fetch ──▶ file ── signature ──▶ Genuine ─┬─ unpack, trial ──▶ exchange
//! (Tauri's updater form)                  (newer only)       (bounded)              (minisign)  └─ handed to the system's installer
//! ```
//!
//! The list is not signed, the packages are: the signature of each names program, version and target, so that no list can pass an
//! older package, one of another program or one for another system as the newest. Nothing is replaced before the file was read
//! whole, its signature held, and its programs started once. What is replaced is exchanged in one step of the file system; the old
//! version stays beside it.

mod address;
mod exchange;
mod fault;
mod fetch;
mod form;
mod installation;
mod manifest;
mod signature;
mod staging;
mod trial;
mod unpack;

pub use exchange::exchange;
pub use fault::Fault;
pub use fetch::{Bounds, ask, fetch};
pub use form::{Form, target};
pub use installation::{FILES, Facts, Installation, Place, Running};
pub use manifest::{Offer, read as read_manifest};
pub use semver::Version;
pub use signature::{Genuine, Key, PROGRAM};
pub use staging::{Staging, program_hash};
pub use trial::start_once;
pub use unpack::unpack;

pub use address::release_address;
