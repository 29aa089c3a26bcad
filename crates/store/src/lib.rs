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
//! Every call blocks until its answer is on the disk. Writers stand in one queue ([`writer`]), readers never wait
//! for them. Several processes may open the same folder; the one that holds the [`DeskLock`] runs the spool.

mod ahead;
mod api_keys;
mod approvals;
mod away;
mod booking;
mod brought;
mod carrier_accounts;
mod checkouts;
mod checks;
mod codes;
mod column;
mod comparisons;
mod connection;
mod copy;
mod departures;
mod desk;
mod documents;
mod error;
mod figures;
mod find;
mod forgotten;
mod hand_over;
mod history;
mod in_use;
mod invoices;
mod journal;
mod late;
mod lead;
mod listed;
mod looks;
mod lost;
mod marks;
mod merge;
mod merged;
mod migrations;
mod orders;
mod outbox;
mod overrides;
mod owner;
mod papers;
mod parts;
mod personal_data;
mod photos;
mod points;
mod printers;
pub mod private;
mod queues;
mod quotes;
mod ranges;
mod rate_sheets;
mod reading;
mod redecide;
mod remarks;
mod removals;
mod replace;
mod rests;
mod scale;
mod secrets;
mod settings;
mod settings_mark;
mod shelf;
mod shipments;
mod shops;
mod sought;
mod spool;
mod stages;
mod stopped;
mod take_in;
mod tracking;
mod unopened;
mod unread;
mod untouched;
mod void;
mod without_person;
mod words;
mod writer;

pub use api_keys::{KnownKey, NewApiKey};
pub use booking::{
    BeginError, Begun, By, KeptBooking, KeptDocuments, NewBooking, OpenBooking, PendingBooking, PlannedParcel,
};
pub use checkouts::{CheckoutOutcome, CheckoutText, KeptCheckout};
pub use checks::{CountError, NewItems};
pub use comparisons::BookedHere;
pub use copy::{Copied, CopyProblem, check_copy};
pub use departures::Departure;
pub use desk::{DeskLock, PullLock, Recovered, WindowLock};
pub use error::StoreError;
pub use figures::Figures;
pub use history::{HistoryPage, HistoryTaken};
pub use invoices::{InvoiceStanding, KeptInvoice, KeptLine, NewInvoice, ShipmentBilled};
pub use looks::LookRhythm;
pub use lost::LostOrder;
pub use marks::{Confirmed, PassedRange, Removal, Removals};
pub use merge::{MergeError, Parted};
pub use outbox::OutboxCounts;
pub use overrides::ChangedOverrides;
pub use personal_data::{Cutoffs, Gone, Purged, Swept};
pub use photos::{MOST_PHOTOS, NewPhoto, PhotoError};
pub use points::{PointSweep, WantedPoint, point_number};
pub use quotes::KeptQuotes;
pub use ranges::SpentSerial;
pub use rate_sheets::{KeptSheet, SheetsState};
pub use redecide::Redecided;
pub use remarks::Remarked;
pub use replace::{ASIDE_OF_NEW, Replaced, finish_replacing, prepare_replacing, replace_station};
pub use secrets::{Secrets, SecretsError, SecretsKind, Unsealed};
pub use settings::SettingsOutcome;
pub use spool::{CANCELLED, JobMove, NewJob};
pub use take_in::{Arrived, TakenIn, WholeTaken, WordOf};
pub use tracking::{Heard, NextLook, ParcelInTrouble};
pub use unopened::{BeforeOpening, Unopened, form_of, newest_form};
pub use unread::{KeptUnread, NewUnread};
pub use void::Voided;

pub use connection::Snapshot;
pub use writer::Pending;

use connection::Readers;
use in_use::InUse;
use marks::{Before, Marks};
use model::{Decision, Doubt, KnownPoint, MethodId, Overrides, ShopId, ShopOrder};
use owner::Owner;
use rusqlite::Transaction;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use writer::{Flush, Writer};

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
#[derive(Debug, Clone)]
pub struct Undecided<'a> {
    /// Its shop.
    pub shop: &'a ShopId,
    /// What the shop says.
    pub order: &'a ShopOrder,
    /// What a person set by hand.
    pub overrides: &'a Overrides,
    /// Whether it is the customer's first order at that shop; `None` where it has no e-mail address to tell by.
    pub first_order: Option<bool>,
    /// What is known of the service point it goes to.
    pub point: KnownPoint,
}

type Result<T, E = StoreError> = std::result::Result<T, E>;

/// The database's name in the station's folder.
const FILE: &str = "station.db";

/// Programs that open a station make or change its database one after the other.
const TURN: &str = "open.lock";

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
    marks: Arc<Marks>,
    only_reads: bool,
    /// Goes last, with the readers' own.
    _closing: Arc<Closing>,
}

/// What is done once the last connection of this process is closed.
struct Closing {
    marks: Arc<Marks>,
    /// There until it is dropped.
    in_use: Option<InUse>,
}

impl Closing {
    fn new(marks: &Arc<Marks>, in_use: InUse) -> Arc<Self> {
        Arc::new(Self { marks: Arc::clone(marks), in_use: Some(in_use) })
    }
}

impl Drop for Closing {
    /// Whoever closes it last brings the log into the database, and notes that it was closed in order once that is done. The
    /// log itself stays, so that one that is missing was taken away by somebody, at whatever moment the process ended.
    fn drop(&mut self) {
        let Some(in_use) = self.in_use.take() else { return };
        let folder = in_use.folder().to_owned();
        // Nobody opens it meanwhile. Where the folder is gone there is nothing to note.
        let turn = private::open_file(&folder.join(TURN)).and_then(|turn| turn.lock().map(|()| turn));
        if turn.is_err() {
            return;
        }
        drop(in_use);
        if matches!(InUse::last(&folder), Ok(Some(_))) && connection::empty_log(&folder.join(FILE)).is_ok() {
            self.marks.note_closed();
        }
    }
}

/// How a station is opened.
#[derive(Clone, Copy, Default)]
pub struct Opening<'o> {
    /// The account's folder for what is known of its stations; none for a practice station, which is never asked whether it is
    /// itself.
    pub state: Option<&'o Path>,
    /// Whether a person said that a new station is meant where one was.
    pub anew: bool,
    /// What is done with a station that is there before this program changes anything of it; where it fails, nothing is opened.
    pub before: Option<BeforeOpening<'o>>,
}

impl Store {
    /// Whether there is a station in `folder`, or was one.
    #[must_use]
    pub fn exists(folder: &Path, state: Option<&Path>) -> bool {
        folder.join(FILE).is_file() || state.is_some_and(|state| marks::held_a_station(folder, state))
    }

    /// Whether the station in `folder` was opened and nothing was ever done at it: it holds no preference but the one that opening
    /// it keeps. One that cannot be read counts as used.
    #[must_use]
    pub fn is_untouched(folder: &Path, preference: &str) -> bool {
        untouched::is_untouched(folder, preference)
    }

    /// Opens the station in `folder` that nobody asks whether it is itself: as [`Store::open_as`].
    ///
    /// # Errors
    /// As [`Store::open_as`].
    pub fn open(folder: &Path) -> Result<Self> {
        Self::open_as(folder, Opening::default())
    }

    /// Opens the station in `folder`, makes it where there is none and was none, and brings an older one up to date, which nobody
    /// else has open then.
    ///
    /// # Errors
    ///
    /// [`StoreError::DatabaseGone`], [`StoreError::NotGone`], [`StoreError::NewerVersion`], [`StoreError::Damaged`], [`StoreError::Folder`],
    /// [`StoreError::Full`]; [`StoreError::Open`] while an older program has it open; [`StoreError::NotKept`].
    pub fn open_as(folder: &Path, opening: Opening<'_>) -> Result<Self> {
        let unusable = |cause| StoreError::folder(folder, cause);
        private::create_folder(folder).map_err(unusable)?;
        let turn = private::open_file(&folder.join(TURN)).map_err(unusable)?;
        turn.lock().map_err(unusable)?;
        let file = folder.join(FILE);
        let is_gone = is_empty(&file) && opening.state.is_some_and(|state| marks::held_a_station(folder, state));
        match (is_gone, opening.anew) {
            (true, false) => return Err(StoreError::DatabaseGone(folder.to_owned())),
            (false, true) if !connection::is_damaged(&file) => return Err(StoreError::NotGone),
            (_, true) => {
                let alone = InUse::alone(folder).map_err(unusable)?;
                let _alone = alone.ok_or_else(|| StoreError::Open(folder.to_owned()))?;
                replace::set_aside_remains(folder).map_err(unusable)?;
            }
            (false, false) => {}
        }
        let mut in_use = InUse::share(folder).map_err(unusable)?;
        let before = Before::look(folder);
        close_to_others(&file).map_err(unusable)?;
        let mut connection = connection::open(&file)?;
        let unopened = Unopened::new(folder, &connection)?;
        if let Some(before) = opening.before.filter(|_| unopened.is_known()) {
            before(&unopened)?;
        }
        if unopened.is_older() {
            // A program that has it open knows the older form alone.
            drop(in_use);
            let alone = InUse::alone(folder).map_err(unusable)?.ok_or_else(|| StoreError::Open(folder.to_owned()))?;
            migrations::migrate(&mut connection)?;
            drop(alone);
            in_use = InUse::share(folder).map_err(unusable)?;
        } else {
            migrations::migrate(&mut connection)?;
        }
        if let Some(state) = opening.state.filter(|_| opening.anew) {
            marks::inherit(folder, state, &connection).map_err(unusable)?;
        }
        let marks = Arc::new(Marks::open(folder, opening.state, &before, &connection)?);
        if marks.doubt().is_some() {
            removals::hold(&marks, &mut connection)?;
        }
        drop(turn);
        let closing = Closing::new(&marks, in_use);
        let readers = Arc::new(Readers::new(file, Arc::clone(&closing)));
        let writer = Writer::start(connection).map_err(unusable)?;
        let (folder, owner) = (folder.to_owned(), OnceLock::new());
        let inner = Inner { folder, writer, readers, owner, marks, only_reads: false, _closing: closing };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// Why the station may not be itself, where no person has answered yet. Looks again what other processes did.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn doubt(&self) -> Result<Option<Doubt>> {
        match self.inner.marks.doubt() {
            None => Ok(None),
            Some(_) => self.inner.marks.look_again(self.snapshot()?.connection()),
        }
    }

    /// Why the account's notes of this station cannot be kept, where they cannot.
    #[must_use]
    pub fn unkept_notes(&self) -> Option<&str> {
        self.inner.marks.unkept()
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
        self.writes()?;
        self.inner.writer.write(work)
    }

    /// Puts a short transaction into the queue, which may share its commit with those that wait beside it.
    fn share<T, E>(&self, work: impl FnOnce(&Transaction<'_>) -> Result<T, E> + Send + 'static) -> Result<Pending<T, E>>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.writes()?;
        Ok(self.inner.writer.share(Flush::Now, work))
    }
}

/// Whether there is no database, or none that anything was written to.
fn is_empty(file: &Path) -> bool {
    std::fs::metadata(file).map_or(true, |file| file.len() == 0)
}
