//! One thing a person has to look at, and the answers it takes.

use crate::shipping::LateAnswer;
use model::*;
use serde::{Deserialize, Serialize};
use std::fmt;
#[cfg(feature = "export")]
use ts_rs::TS;

/// One thing a person has to look at.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ToLookAt {
    /// What it is about.
    pub concern: Concern,
    /// What it is, in a line.
    pub title: Message,
    /// What happened, and what to do.
    pub problem: Problem,
    /// Since when.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub since: Option<UtcDateTime>,
    /// The order it is about.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub order: Option<OrderId>,
    /// How it can be answered, what is done most often first.
    pub answers: Vec<LookAnswer>,
}

/// What something to look at is about. As text it is `order-12`, `unread-3`, `message-7`, `webhook-own-shop`, `shop-garden`, `lost-garden`, `booking-5`, `job-9`,
/// `parcel-5-1`, `remark-4`, `numbers-dpd`, `files-dpd`, `comparison-dpd`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Concern {
    /// An order that its shop cancelled or changed after its label was made.
    Order {
        /// The order.
        order: OrderId,
    },
    /// An order or a row that could not be read.
    Unread {
        /// Its number in the list of what could not be read.
        unread: UnreadId,
    },
    /// A message that was set aside.
    Message {
        /// The message.
        entry: OutboxId,
    },
    /// What a shop's webhook did not take.
    Webhook {
        /// The shop.
        shop: ShopId,
    },
    /// A shop that cannot be synced until somebody mends it.
    Shop {
        /// The shop.
        shop: ShopId,
    },
    /// Open orders a shop seems to have lost.
    Lost {
        /// The shop.
        shop: ShopId,
    },
    /// A booking of which nobody knows what became.
    Booking {
        /// Its shipment.
        shipment: ShipmentId,
    },
    /// A print job of which nobody knows whether it came out.
    Job {
        /// The job.
        job: JobId,
    },
    /// A parcel that does not get on, as its carrier says.
    Parcel {
        /// Its shipment.
        shipment: ShipmentId,
        /// Which of the shipment's parcels it is, from 1.
        place: u32,
    },
    /// A label or paper of a shipment that is not whole, or was not made.
    Remark {
        /// What was remarked.
        remark: RemarkId,
    },
    /// A range of numbers that is spent, or soon will be.
    Numbers {
        /// The carrier whose numbers they are.
        carrier: CarrierId,
    },
    /// Files a carrier handed out that are missing or hold no longer.
    Files {
        /// The carrier.
        carrier: CarrierId,
    },
    /// A carrier's list of shipments that differs from what is booked here.
    Comparison {
        /// The carrier.
        carrier: CarrierId,
    },
}

/// How something to look at can be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "kebab-case")]
pub enum LookAnswer {
    /// The parcel is stopped: its label is taken back.
    Stopped,
    /// It is sent all the same.
    Send,
    /// It has left already.
    Left,
    /// It was seen, and stays as it is.
    Seen,
    /// The label is taken back, and another one is made.
    Anew,
    /// It is tried again now.
    Retry,
    /// It is left be.
    Dismiss,
    /// What a shop seems to have lost is gone: it is cancelled.
    Gone,
    /// The carrier does not have the booking.
    NotBooked,
    /// The document came out.
    CameOut,
    /// It did not, and is printed again.
    NotOut,
}

impl LookAnswer {
    /// Every answer.
    pub const ALL: [Self; 11] = [
        Self::Stopped,
        Self::Send,
        Self::Left,
        Self::Seen,
        Self::Anew,
        Self::Retry,
        Self::Dismiss,
        Self::Gone,
        Self::NotBooked,
        Self::CameOut,
        Self::NotOut,
    ];

    /// The word used on the command line and in the catalogue.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Stopped => "stopped",
            Self::Send => "send",
            Self::Left => "left",
            Self::Seen => "seen",
            Self::Anew => "anew",
            Self::Retry => "retry",
            Self::Dismiss => "dismiss",
            Self::Gone => "gone",
            Self::NotBooked => "not-booked",
            Self::CameOut => "came-out",
            Self::NotOut => "not-out",
        }
    }
}

impl From<LateAnswer> for LookAnswer {
    fn from(answer: LateAnswer) -> Self {
        match answer {
            LateAnswer::Stopped => Self::Stopped,
            LateAnswer::Send => Self::Send,
            LateAnswer::Left => Self::Left,
            LateAnswer::Seen => Self::Seen,
            LateAnswer::Anew => Self::Anew,
        }
    }
}

/// A person's answer to something they looked at.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct AnswerLook {
    /// What it is about.
    pub concern: Concern,
    /// The answer; one of those it takes.
    pub answer: LookAnswer,
}

impl fmt::Display for Concern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Order { order } => write!(f, "order-{}", order.0),
            Self::Unread { unread } => write!(f, "unread-{}", unread.0),
            Self::Message { entry } => write!(f, "message-{}", entry.0),
            Self::Webhook { shop } => write!(f, "webhook-{}", shop.0),
            Self::Shop { shop } => write!(f, "shop-{}", shop.0),
            Self::Lost { shop } => write!(f, "lost-{}", shop.0),
            Self::Booking { shipment } => write!(f, "booking-{}", shipment.0),
            Self::Job { job } => write!(f, "job-{}", job.0),
            Self::Parcel { shipment, place } => write!(f, "parcel-{}-{place}", shipment.0),
            Self::Remark { remark } => write!(f, "remark-{}", remark.0),
            Self::Numbers { carrier } => write!(f, "numbers-{}", carrier.0),
            Self::Files { carrier } => write!(f, "files-{}", carrier.0),
            Self::Comparison { carrier } => write!(f, "comparison-{}", carrier.0),
        }
    }
}

impl Concern {
    /// What is called so on the command line, if anything can be.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        let (kind, id) = text.split_once('-')?;
        let number = || id.parse::<i64>().ok();
        Some(match kind {
            "order" => Self::Order { order: OrderId(number()?) },
            "unread" => Self::Unread { unread: UnreadId(number()?) },
            "message" => Self::Message { entry: OutboxId(number()?) },
            "webhook" => Self::Webhook { shop: ShopId(id.to_owned()) },
            "shop" => Self::Shop { shop: ShopId(id.to_owned()) },
            "lost" => Self::Lost { shop: ShopId(id.to_owned()) },
            "booking" => Self::Booking { shipment: ShipmentId(number()?) },
            "job" => Self::Job { job: JobId(number()?) },
            "parcel" => {
                let (shipment, place) = id.split_once('-')?;
                Self::Parcel { shipment: ShipmentId(shipment.parse().ok()?), place: place.parse().ok()? }
            }
            "remark" => Self::Remark { remark: RemarkId(number()?) },
            "numbers" => Self::Numbers { carrier: CarrierId(id.to_owned()) },
            "files" => Self::Files { carrier: CarrierId(id.to_owned()) },
            "comparison" => Self::Comparison { carrier: CarrierId(id.to_owned()) },
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_it_is_about_is_read_as_it_is_written() {
        for text in [
            "order-12",
            "unread-3",
            "message-7",
            "webhook-own-shop",
            "shop-garden-store",
            "lost-garden-store",
            "booking-5",
            "job-9",
            "parcel-5-1",
            "remark-4",
            "numbers-dpd",
            "files-own-dpd",
        ] {
            assert_eq!(Concern::named(text).map(|it| it.to_string()).as_deref(), Some(text));
        }
        for text in ["", "order", "order-", "order-x", "parcel-1", "parcel-1-x", "box-1"] {
            assert_eq!(Concern::named(text), None, "{text}");
        }
    }

    #[test]
    fn an_answer_is_the_same_word_everywhere() {
        for answer in LookAnswer::ALL {
            assert_eq!(serde_json::to_value(answer).unwrap_or_default(), answer.as_str());
        }
    }
}
