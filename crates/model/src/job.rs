//! Print jobs: one document on its way to one printer, and what is known of it.

use crate::{OrderId, Paper, PrinterId, PrinterLanguage, Problem, ShipmentId, UtcDateTime};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// A job's number in this station.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(transparent)]
pub struct JobId(pub i64);

/// One document on its way to one printer. The bytes themselves stay in the store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Job {
    /// The station's number for it.
    pub id: JobId,
    /// Where it goes.
    pub printer: PrinterId,
    /// What it is.
    pub document: Document,
    /// What people call it, as a file's name; empty for labels.
    pub title: String,
    /// The language of its bytes.
    pub language: PrinterLanguage,
    /// Where it stands.
    pub state: JobState,
    /// What is known of its coming out.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub evidence: Option<Evidence>,
    /// Why it waits or failed.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub problem: Option<Problem>,
    /// The printer's count of labels before the first byte left, where it has one and it has not been looked at since.
    /// A job that waits in its queue has one when a person sent it back there unseen by the printer.
    #[cfg_attr(feature = "export", ts(optional = nullable, type = "number"))]
    pub odometer: Option<u64>,
    /// When it was put in the spool.
    pub queued_at: UtcDateTime,
    /// When it last moved.
    pub changed_at: UtcDateTime,
}

impl Job {
    /// Whether nothing more happens to it by itself: it came out, was handed over where nobody can know, failed, or
    /// waits for a person's answer, which the printer's count cannot give.
    #[must_use]
    pub const fn is_settled(&self) -> bool {
        match self.state {
            JobState::Printed | JobState::Failed => true,
            JobState::Unknown => self.odometer.is_none(),
            JobState::Sent => self.evidence.is_some(),
            JobState::Queued | JobState::Sending => false,
        }
    }

    /// Whether it may still come out, or nobody said yet whether it did: until then it is not printed once more.
    #[must_use]
    pub const fn may_come_out(&self) -> bool {
        matches!(self.state, JobState::Unknown) || !self.is_settled()
    }
}

/// What a job prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Document {
    /// The label of a shipment.
    Label {
        /// The shipment.
        shipment: ShipmentId,
        /// The order it carries.
        order: OrderId,
        /// Which of the shipment's parcels it is for, from 1.
        parcel: u32,
        /// A person asked for it once more.
        reprint: bool,
    },
    /// What stands on a parcel of the shelf until its label can be made.
    StationLabel {
        /// The order it carries.
        order: OrderId,
        /// Which of the order's parcels it is for, from 1.
        parcel: u32,
    },
    /// A test label of the settings page.
    Test,
    /// A paper of an order.
    Paper {
        /// The paper.
        paper: Paper,
        /// The order it speaks of.
        order: OrderId,
    },
    /// A paper of the whole desk.
    Sheet {
        /// The sheet.
        sheet: Sheet,
    },
    /// A label document from outside, as a carrier sent it.
    File {
        /// The order it belongs to, where it is one order's.
        #[cfg_attr(feature = "export", ts(optional = nullable))]
        order: Option<OrderId>,
    },
}

impl Document {
    /// The order it belongs to.
    #[must_use]
    pub const fn order(&self) -> Option<OrderId> {
        match self {
            Self::Label { order, .. } | Self::StationLabel { order, .. } | Self::Paper { order, .. } => Some(*order),
            Self::File { order } => *order,
            Self::Test | Self::Sheet { .. } => None,
        }
    }
}

/// A paper of the whole desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum Sheet {
    /// What has to be fetched, by place, for one order or many.
    PickList,
    /// What a carrier took at the end of the day.
    HandOverList,
    /// The barcodes an operator commands the desk with.
    Commands,
    /// Barcodes to try a practice station with.
    Practice,
}

impl Sheet {
    /// The word used in file names and on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PickList => "pick-list",
            Self::HandOverList => "hand-over-list",
            Self::Commands => "commands",
            Self::Practice => "practice",
        }
    }
}

/// Where a job stands. `store` moves it; `JobState::may_become` is the whole list of moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum JobState {
    /// In the spool.
    Queued,
    /// On disk before its first byte leaves.
    Sending,
    /// Every byte left.
    Sent,
    /// It came out: there is evidence.
    Printed,
    /// Nobody knows: a person is asked one question.
    Unknown,
    /// It did not come out, and the spool will not try again by itself.
    Failed,
}

impl JobState {
    /// Every state.
    pub const ALL: [Self; 6] = [Self::Queued, Self::Sending, Self::Sent, Self::Printed, Self::Unknown, Self::Failed];

    /// Whether a job may go from this state to that one.
    #[must_use]
    pub const fn may_become(self, next: Self) -> bool {
        use JobState::{Failed, Printed, Queued, Sending, Sent, Unknown};
        matches!(
            (self, next),
            // Unknown once more when a person said that it did not come out, and the printer then counted a label.
            (Queued, Sending | Unknown | Failed)
                // Back to the queue only when it is certain that not one byte left.
                | (Sending, Sent | Unknown | Failed | Queued)
                | (Sent, Printed | Unknown)
                // Sent when a system queue is found to have taken it over.
                | (Unknown, Printed | Queued | Sent)
        )
    }

    /// The word used in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sending => "sending",
            Self::Sent => "sent",
            Self::Printed => "printed",
            Self::Unknown => "unknown",
            Self::Failed => "failed",
        }
    }
}

/// What is known of a label's coming out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Evidence {
    /// The printer said its buffer is empty, nothing remains and nothing is wrong.
    HostStatus,
    /// As [`Evidence::HostStatus`], and the printer's count of labels moved.
    Odometer {
        /// What it was before the first byte.
        before: u64,
        /// What it was afterwards.
        after: u64,
    },
    /// Handed to a port or queue that cannot answer.
    HandedOver {
        /// The system's name for the job, where it has one.
        queue_job: String,
    },
    /// Written and flushed to a file.
    File {
        /// The path of the file.
        path: String,
    },
    /// A person looked and said so.
    Person,
}
