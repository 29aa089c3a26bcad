//! `packdesk look`, as it is written.

use clap::{Args, ValueEnum};
use station::calls::LookAnswer;

#[derive(Debug, Args)]
pub(crate) struct Look {
    /// What is answered, as the list names it: order-12, unread-3, message-7, webhook-own-shop, shop-garden,
    /// booking-5, job-9, parcel-5-1
    #[arg(requires = "answer")]
    pub(crate) what: Option<String>,
    /// The answer; the list says which ones it takes
    pub(crate) answer: Option<Answer>,
}

/// An answer to something to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Answer {
    /// The parcel is stopped: take its label back
    Stopped,
    /// Send it all the same
    Send,
    /// It has left already
    Left,
    /// It was seen and stays as it is
    Seen,
    /// Try it again now
    Retry,
    /// Leave it be
    Dismiss,
    /// The carrier does not have the booking
    NotBooked,
    /// The document came out
    CameOut,
    /// It did not: print it again
    NotOut,
}

impl From<Answer> for LookAnswer {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Stopped => Self::Stopped,
            Answer::Send => Self::Send,
            Answer::Left => Self::Left,
            Answer::Seen => Self::Seen,
            Answer::Retry => Self::Retry,
            Answer::Dismiss => Self::Dismiss,
            Answer::NotBooked => Self::NotBooked,
            Answer::CameOut => Self::CameOut,
            Answer::NotOut => Self::NotOut,
        }
    }
}
