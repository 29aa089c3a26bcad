//! The station: the only place where the rooms meet.
//!
//! Follow one order. [`intake`] brings it in and [`deciding`] decides it; [`scanning`] finds it, [`checks`] counts its items,
//! [`weighing`] takes its weight, [`shipping`] books it, makes its label and puts it in the spool; [`printing`] sends it to the
//! printer and waits for evidence; [`outbox`] tells the shop. Each of these is a use case: a struct whose fields are all it
//! may touch. [`parts`] builds them, each from those it may ask, and [`station`] hands them out.
//!
//! ```text
//! deciding ◀─ checks, weighing ◀─ printing ◀─ papers ◀─ shipping        orders ◀─ scanning
//!                                     ▲
//!                     shops ──────────┴──── intake, outbox
//! ```
//!
//! Faces (window, command line, local server) call the functions of [`calls`] and listen to [`Event`]s; they know
//! nothing of SQL, shops' HTTP or printers' bytes. Everything local is synchronous and never waits for the network.

mod api_keys;
mod backup;
mod batches;
mod begin;
mod beside;
mod bound_secret;
pub mod calls;
mod carriers;
mod checkouts;
mod checks;
mod clock;
mod coming_window;
mod comparing;
mod deciding;
mod doctor;
mod documents;
mod events;
mod every;
mod existing;
mod figures;
mod folder;
mod fonts;
mod given_document;
mod given_file;
mod habits;
mod identity;
mod intake;
mod invoices;
mod kept_account;
mod log;
mod look;
mod manager;
mod nearest;
mod off_line;
mod options;
mod orders;
mod outbox;
mod outbox_bell;
mod packers;
mod papers;
mod parts;
mod personal_data;
mod photos;
mod pictures;
mod points;
mod practice;
mod prices;
mod printing;
mod problem;
mod rehearsal;
mod remarks;
mod rounds;
mod scanning;
mod sessions;
mod setup;
mod shipping;
mod shops;
mod spans;
mod spreadsheet;
mod station;
mod status;
mod support;
mod tasks;
mod token;
mod tracking;
mod updates;
mod weighing;

pub use api_keys::ApiClient;
pub use backup::{BackupFile, RestoreBackup, Restored, backups_for, restore};
pub use checkouts::{AskDeliveryOptions, DeliveryAnswer};
pub use drawing::draw_if_asked;
pub use events::{Event, TaskId};
pub use folder::{practice_folder, state_folder, station_folder};
pub use given_file::{read_given_file, read_given_text};
pub use log::{read_log, start_log};
pub use logs::{Log, Program};
pub use options::Options;
pub use printing::SpoolWaits;
pub use rehearsal::{Difference, OffLineDay, RehearsalRow, pack_off_line, rehearse_off_line_day};
pub use sandbox::Practice;
pub use sessions::{Sessions, Ticket};
pub use station::Station;
pub use store::WindowLock;
pub use support::support_without_station;
pub use token::Token;
pub use update::{Bounds, Form, Installation, Place, Running};
