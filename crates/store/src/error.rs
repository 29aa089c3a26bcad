//! What can go wrong in the store, in terms a person can act on.

use model::{
    BookingState, CarrierId, Doubt, JobId, JobState, OrderId, OutboxState, ParcelState, Problem, ProblemCode,
    ShipmentId, ShipmentState,
};
use rusqlite::ffi::SQLITE_IOERR_SHMSIZE;
use std::io;
use std::path::{Path, PathBuf};

/// Why the store did not do what was asked. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// The database is not one, or what lies in it cannot be read.
    #[error("the database is damaged: {0}")]
    Damaged(String),
    /// A newer Packdesk has written this database.
    #[error("the database has version {found}; this program knows {known}")]
    NewerVersion {
        /// The database's version.
        found: usize,
        /// The newest version this program knows.
        known: usize,
    },
    /// The folder held a station, and its database is gone or empty.
    #[error("{0} held a station, and its database is not there")]
    DatabaseGone(PathBuf),
    /// A new station was asked for where none is gone.
    #[error("no station is gone from this folder")]
    NotGone,
    /// The station may be a copy of itself, or behind what it did: a person is asked before the next label.
    #[error("the station may not be itself: {}", .0.as_str())]
    NotItself(Doubt),
    /// Another process has the station in this folder open.
    #[error("the station in {0} is open")]
    Open(PathBuf),
    /// Another program kept the database for itself for longer than the store waits.
    #[error("another program keeps the database busy")]
    Busy,
    /// The folder cannot be used.
    #[error("{folder} cannot be used: {cause}")]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// The thing asked about is not there.
    #[error("there is no {kind} {id}")]
    Missing {
        /// What kind of thing: `order`, `shipment`, `job`, `outbox entry`, `shop`, `printer`.
        kind: &'static str,
        /// Its id.
        id: String,
    },
    /// A print job does not go that way.
    #[error("job {} is {} and cannot become {}", job.0, from.as_str(), to.as_str())]
    ForbiddenMove {
        /// The job.
        job: JobId,
        /// Where it stands.
        from: JobState,
        /// Where it was to go.
        to: JobState,
    },
    /// A job is printed when something says so, and nothing does.
    #[error("nothing says that job {} came out", .0.0)]
    NoEvidence(JobId),
    /// A shipment does not go that way.
    #[error("a shipment that is {} cannot become {}", from.as_str(), to.as_str())]
    ForbiddenShipmentMove {
        /// Where it stands.
        from: ShipmentState,
        /// Where it was to go.
        to: ShipmentState,
    },
    /// A parcel does not go that way.
    #[error("a parcel that is {} cannot become {}", from.as_str(), to.as_str())]
    ForbiddenParcelMove {
        /// Where it stands.
        from: ParcelState,
        /// Where it was to go.
        to: ParcelState,
    },
    /// A booking does not go that way.
    #[error("a booking that is {} cannot become {}", from.as_str(), to.as_str())]
    ForbiddenBookingMove {
        /// Where it stands.
        from: BookingState,
        /// Where it was to go.
        to: BookingState,
    },
    /// An outbox entry does not go that way.
    #[error("an outbox entry that is {} cannot become {}", from.as_str(), to.as_str())]
    ForbiddenOutboxMove {
        /// Where it stands.
        from: OutboxState,
        /// Where it was to go.
        to: OutboxState,
    },
    /// The order has its shipment already; how it ships cannot change any more.
    #[error("order {} has a shipment already", .0.0)]
    LiveShipment(OrderId),
    /// The order goes in the parcel of another one, which says how it ships.
    #[error("the order goes in the parcel of another one")]
    Merged {
        /// Its number.
        order: String,
        /// The number of the other one.
        main: String,
    },
    /// What was asked for is not for that order; the problem says why.
    #[error("refused: {}", .0.code.as_str())]
    Refused(Box<Problem>),
    /// The shop called the order off after its label was made: nothing of it goes on until a person has answered.
    #[error("an order is stopped until a person has answered")]
    OrderStopped,
    /// A label of the shipment may still come out, or the shipment was taken back: it is not printed once more.
    #[error("the labels of shipment {} are not printed once more now", .0.0)]
    LabelMayComeOut(ShipmentId),
    /// The range reaches over serials that are on parcels already.
    #[error("serial {spent} of this range is on a parcel already")]
    SpentNumbers {
        /// The highest of them.
        spent: u64,
    },
    /// The range shares serials with another carrier's.
    #[error("the range shares serials with that of {}", carrier.0)]
    RangesOverlap {
        /// The carrier that has the other range.
        carrier: CarrierId,
    },
    /// A block of the range has a form that is none, or serials that do not fit it.
    #[error("not a range of serials of that form")]
    BadRange,
    /// The number is on another parcel already.
    #[error("the tracking number is on another parcel already")]
    NumberTaken,
    /// The hand-over list is not what it was when it was drawn.
    #[error("the hand-over list changed meanwhile")]
    ListChanged,
    /// What was to be done before the station is opened was not; it says why.
    #[error("before it is opened: {}", .0.code.as_str())]
    NotKept(Box<Problem>),
    /// Anything else SQLite says.
    #[error("the database answers: {}", told(.0))]
    Sqlite(rusqlite::Error),
}

impl StoreError {
    pub(crate) fn folder(folder: &Path, cause: io::Error) -> Self {
        if cause.kind() == io::ErrorKind::StorageFull {
            return Self::Full;
        }
        Self::Folder { folder: folder.to_owned(), cause }
    }

    pub(crate) fn missing(kind: &'static str, id: &impl ToString) -> Self {
        Self::Missing { kind, id: id.to_string() }
    }
}

/// What SQLite says, without the statement that was run and without what stands in rows.
fn told(error: &rusqlite::Error) -> String {
    match error.sqlite_error() {
        Some(cause) => cause.to_string(),
        None => "a value is not of the kind that is expected".to_owned(),
    }
}

impl From<Problem> for StoreError {
    fn from(problem: Problem) -> Self {
        if problem.code == ProblemCode::DiskFull { Self::Full } else { Self::NotKept(Box::new(problem)) }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::{DatabaseBusy, DatabaseCorrupt, DatabaseLocked, DiskFull, NotADatabase};
        match (&error, error.sqlite_error_code()) {
            (_, Some(DiskFull)) => Self::Full,
            // The index of its log is made as large as it has to be before anything is read.
            (rusqlite::Error::SqliteFailure(failure, _), _) if failure.extended_code == SQLITE_IOERR_SHMSIZE => {
                Self::Full
            }
            (_, Some(DatabaseCorrupt | NotADatabase)) => Self::Damaged(told(&error)),
            (_, Some(DatabaseBusy | DatabaseLocked)) => Self::Busy,
            // The error's own text may quote what stands in the column.
            (rusqlite::Error::FromSqlConversionFailure(column, ..), _) => {
                Self::Damaged(format!("column {column} of a row cannot be read"))
            }
            _ => Self::Sqlite(error),
        }
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        let problem = match &error {
            StoreError::Full => return Self::new(ProblemCode::DiskFull),
            StoreError::Damaged(detail) => return Self::new(ProblemCode::StoreDamaged).because(detail),
            StoreError::NewerVersion { .. } => Self::new(ProblemCode::StoreNewer),
            StoreError::DatabaseGone(folder) => {
                return Self::new(ProblemCode::StationDatabaseGone)
                    .with("folder", folder.to_string_lossy().into_owned());
            }
            StoreError::NotGone => return Self::new(ProblemCode::StationIsItself),
            StoreError::NotItself(doubt) => {
                return Self::new(ProblemCode::StationNotItself).with("why", doubt.message());
            }
            StoreError::Open(folder) => {
                return Self::new(ProblemCode::StationOpen).with("folder", folder.to_string_lossy().into_owned());
            }
            StoreError::Busy => return Self::new(ProblemCode::StoreBusy),
            StoreError::Folder { folder, .. } => {
                Self::new(ProblemCode::StoreFolder).with("folder", folder.to_string_lossy().into_owned())
            }
            StoreError::Missing { .. } => Self::new(ProblemCode::NotFound),
            StoreError::ForbiddenMove { .. }
            | StoreError::ForbiddenShipmentMove { .. }
            | StoreError::ForbiddenParcelMove { .. }
            | StoreError::ForbiddenBookingMove { .. }
            | StoreError::ForbiddenOutboxMove { .. }
            | StoreError::LabelMayComeOut(_)
            | StoreError::ListChanged
            | StoreError::NoEvidence(_) => Self::new(ProblemCode::MovedMeanwhile),
            StoreError::LiveShipment(_) => return Self::new(ProblemCode::OrderHasLabel),
            StoreError::Merged { order, main } => {
                return Self::new(ProblemCode::OrderMerged).with("order", order.as_str()).with("main", main.as_str());
            }
            StoreError::OrderStopped => return Self::new(ProblemCode::OrderCancelledTooLate),
            StoreError::SpentNumbers { spent } => {
                return Self::new(ProblemCode::RangeSpent).with("serial", i64::try_from(*spent).unwrap_or(i64::MAX));
            }
            StoreError::RangesOverlap { carrier } => {
                return Self::new(ProblemCode::RangeOverlaps).with("carrier", carrier);
            }
            StoreError::BadRange => return Self::new(ProblemCode::RangeBad),
            StoreError::NumberTaken => return Self::new(ProblemCode::NumberTaken),
            StoreError::NotKept(problem) | StoreError::Refused(problem) => return (**problem).clone(),
            StoreError::Sqlite(_) => Self::new(ProblemCode::StoreFailed),
        };
        problem.because(error)
    }
}
