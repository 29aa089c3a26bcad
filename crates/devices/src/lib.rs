//! Printers, scales and scanners: finding them, sending to them, asking them.
//!
//! [`connect`] opens a [`Session`] with a printer. A session goes one way: [`Session::ready`] asks whether it can
//! print, [`Session::send`] hands the document over, [`Session::confirm`] waits for evidence. [`Session::settle`] finds the
//! evidence after a crash or a pulled cable. What each kind of
//! connection can prove differs, and is kept apart:
//!
//! - two-way wires (`wire`: TCP, serial, USB) carry questions and answers (`dialogue`). Each language has its own
//!   ([`zpl`], [`tspl`], [`esc_pos`], [`epl2`]); `health` asks them, every answer becomes one `report`, and `watch` judges it;
//! - a system queue (`queue`) only ever takes over;
//! - a `folder` proves by the file itself.
//!
//! A [`Scanner`] on a serial port is listened to, code by code.
//!
//! [`discover`] looks for printers, [`probe`] asks one what it is, [`run`] tells it to do something by itself, [`rights`]
//! tells why a device may not be used. [`scale`] asks what lies on the desk's scale, and takes only a weight that is beyond
//! doubt.
//!
//! Everything blocks; the station gives each printer a thread of its own.

mod dialogue;
mod discover;
pub mod epl2;
mod errand;
mod error;
pub mod esc_pos;
mod folder;
mod health;
mod probe;
mod question;
mod queue;
mod report;
mod rights;
pub mod scale;
mod scanner;
mod session;
mod tally;
pub mod tspl;
mod watch;
mod wire;
pub mod zpl;

pub use discover::{AnnouncedBy, DeviceId, announced_printer, discover, read_device_id};
pub use errand::{ErrandError, run};
pub use error::{DeviceError, Doubt, Fault, NotReady, SendError, SentBytes};
pub use probe::{Identity, probe};
pub use question::Question;
pub use queue::{TakenBack, find_job, take_back};
pub use rights::{Rights, rights, scale_rights};
pub use scanner::{Codes, Scanner, ScannerRead, scanner_problem, serial_ports};
pub use session::{Session, Settled, Waits, connect};
pub use tally::Tally;
