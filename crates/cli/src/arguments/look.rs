//! `packdesk look`, as it is written.

use clap::{Args, ValueEnum};
use station::calls::LookAnswer;

#[derive(Debug, Args)]
pub(crate) struct Look {
    /// What is answered, as the list names it: order-12, unread-3, message-7, webhook-own-shop, shop-garden,
    /// lost-garden, booking-5, job-9, parcel-5-1, remark-4, comparison-dpd
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
    /// Take the label back and make another one
    Anew,
    /// Try it again now
    Retry,
    /// Leave it be
    Dismiss,
    /// What the shop seems to have lost is gone: cancel it
    Gone,
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
            Answer::Anew => Self::Anew,
            Answer::Retry => Self::Retry,
            Answer::Dismiss => Self::Dismiss,
            Answer::Gone => Self::Gone,
            Answer::NotBooked => Self::NotBooked,
            Answer::CameOut => Self::CameOut,
            Answer::NotOut => Self::NotOut,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_can_be_given() {
        let given = Answer::value_variants().iter().map(|answer| LookAnswer::from(*answer).as_str());
        assert_eq!(given.collect::<Vec<_>>(), LookAnswer::ALL.map(LookAnswer::as_str));
    }

    #[test]
    fn an_answer_is_written_as_the_list_names_it() {
        for answer in Answer::value_variants() {
            let word = LookAnswer::from(*answer).as_str();
            assert!(Answer::from_str(word, false).is_ok(), "{word}");
        }
    }
}
