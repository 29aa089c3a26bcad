//! What the station keeps, and nothing it forgets.
//!
//! One SQLite database a folder ([`Store`]), and beside it the keys of the shops ([`Secrets`]). An order's way through
//! it:
//!
//! ```text
//! take_in ─▶ orders ─▶ count_items ─▶ begin_booking ─▶ keep_booking ─▶ move_job ─▶ outbox ─▶ move_outbox
//!               └── every step commits together with its line in the journal ──┘
//! ```
//!
//! Every call blocks until its answer is on the disk. Writers stand in one queue ([`connection`]), readers never wait
//! for them. Several processes may open the same folder; the one that holds the [`DeskLock`] runs the spool.

mod booking;
mod carrier_accounts;
mod checks;
mod codes;
mod column;
mod connection;
mod desk;
mod documents;
mod error;
mod figures;
mod find;
mod hand_over;
mod journal;
mod migrations;
mod orders;
mod outbox;
mod owner;
mod papers;
mod personal_data;
mod printers;
pub mod private;
mod queues;
mod ranges;
mod redecide;
mod scale;
mod secrets;
mod settings;
mod shipments;
mod shops;
mod spool;
mod take_in;
mod void;
mod words;

pub use booking::{BeginError, Begun, KeptBooking, NewBooking, OpenBooking, PlannedParcel, SpentSerial};
pub use checks::{CountError, NewItems};
pub use desk::{DeskLock, Recovered};
pub use error::StoreError;
pub use figures::Figures;
pub use outbox::OutboxCounts;
pub use personal_data::{Cutoffs, Gone, Purged, Swept};
pub use redecide::Redecided;
pub use secrets::{Secrets, SecretsError, SecretsKind};
pub use settings::SettingsOutcome;
pub use spool::{CANCELLED, JobMove, NewJob};
pub use take_in::TakenIn;
pub use void::Voided;

pub use connection::Snapshot;

use connection::{Readers, Writer};
use model::{Decision, MethodId, Overrides, ShopId, ShopOrder};
use owner::Owner;
use rusqlite::Transaction;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// Who decides orders; the store asks inside the transaction that keeps the answer.
pub type Decide = Arc<dyn Judge>;

/// How an order is decided.
pub trait Judge: Send + Sync {
    /// Decides one.
    fn decide(&self, undecided: Undecided<'_>) -> Decision;

    /// What people call a method.
    fn name_of(&self, method: &MethodId) -> String;
}

/// An order to be decided, and what only the store can tell about it.
#[derive(Debug, Clone, Copy)]
pub struct Undecided<'a> {
    /// Its shop.
    pub shop: &'a ShopId,
    /// What the shop says.
    pub order: &'a ShopOrder,
    /// What a person set by hand.
    pub overrides: &'a Overrides,
    /// Whether it is the customer's first order at that shop; `None` where it has no e-mail address to tell by.
    pub first_order: Option<bool>,
}

type Result<T, E = StoreError> = std::result::Result<T, E>;

/// The database's name in the station's folder.
const FILE: &str = "station.db";

/// Closes the database to other accounts, also one that was open to them. SQLite gives its log and its index the mode of
/// the database (SQLite, *os_unix.c*, `findCreateFileMode`); those that lie there already are closed as well.
fn close_to_others(database: &Path) -> std::io::Result<()> {
    private::close_to_others(database)?;
    for suffix in ["-wal", "-shm"] {
        let beside = database.with_file_name(format!("{FILE}{suffix}"));
        if beside.exists() {
            private::close_to_others(&beside)?;
        }
    }
    Ok(())
}

/// The station's database. Clones share it.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    folder: PathBuf,
    writer: Writer,
    readers: Arc<Readers>,
    owner: OnceLock<Owner>,
}

impl Store {
    /// Whether there is a station in `folder`.
    #[must_use]
    pub fn exists(folder: &Path) -> bool {
        folder.join(FILE).is_file()
    }

    /// Opens the station in `folder`, makes it where there is none, and brings an older one up to date.
    ///
    /// # Errors
    ///
    /// [`StoreError::NewerVersion`], [`StoreError::Damaged`], [`StoreError::Folder`], [`StoreError::Full`].
    pub fn open(folder: &Path) -> Result<Self> {
        let unusable = |cause| StoreError::folder(folder, cause);
        private::create_folder(folder).map_err(unusable)?;
        // Programs that start at once make or change the database one after the other.
        let turn = private::open_file(&folder.join("open.lock")).map_err(unusable)?;
        turn.lock().map_err(unusable)?;
        let file = folder.join(FILE);
        close_to_others(&file).map_err(unusable)?;
        let mut connection = connection::open(&file)?;
        migrations::migrate(&mut connection)?;
        drop(turn);
        let readers = Arc::new(Readers::new(file));
        let writer = Writer::start(connection).map_err(unusable)?;
        Ok(Self { inner: Arc::new(Inner { folder: folder.to_owned(), writer, readers, owner: OnceLock::new() }) })
    }

    /// The folder this station lives in.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.inner.folder
    }

    /// The database as it is now, to be read from as one moment.
    ///
    /// # Errors
    /// When the database cannot be opened.
    pub fn snapshot(&self) -> Result<Snapshot> {
        self.inner.readers.snapshot()
    }

    /// This process, as the bookings it is at name it.
    fn owner(&self) -> Result<&Owner> {
        if let Some(owner) = self.inner.owner.get() {
            return Ok(owner);
        }
        let owner = Owner::new(&self.inner.folder)?;
        Ok(self.inner.owner.get_or_init(|| owner))
    }

    fn write<T, E>(&self, work: impl FnOnce(&Transaction<'_>) -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.inner.writer.write(work)
    }
}
