//! Why a carrier did not do what was asked, and whether it may have done it all the same.

use crate::field::{field_name, mended_at};
use model::{Argument, CarrierId, Message, Problem, ProblemCode, UtcDateTime};
use std::time::Duration;
use wire::{Answer, WireError};

/// Why a carrier did not do what was asked. What matters most is whether it may have done it all the same.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum CarrierError {
    /// Nothing was asked: no byte of the request can have arrived. It may be asked again.
    #[error("the carrier was not reached: {0}")]
    NotSent(String),
    /// The carrier has to be left alone for a while. Nothing was done.
    #[error("the carrier asks to wait")]
    Busy {
        /// How long, where it says.
        retry_after: Option<Duration>,
    },
    /// The carrier said no. Nothing was done, and nothing will be.
    #[error("the carrier refused")]
    Refused(Refusal),
    /// The request may have arrived, and no answer came that says what became of it.
    #[error("the carrier's answer was lost: {0}")]
    Lost(String),
    /// The account's key was not accepted. Nothing was done.
    #[error("the carrier does not accept the key")]
    Unauthorised,
    /// The answer says something that cannot be.
    #[error("the carrier's answer makes no sense: {0}")]
    Nonsense(String),
    /// The carrier does not offer this.
    #[error("the carrier does not offer this: {}", .0.as_str())]
    NotOffered(Service),
}

/// What a carrier says when it says no.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Why, in a sentence of the catalogue.
    pub why: Message,
    /// The field of the request it speaks of, as `recipient.postal_code`; empty where it names none.
    pub field: String,
}

/// What a carrier can be asked to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// Booking a shipment.
    Book,
    /// Finding a shipment by the key it was asked with.
    Find,
    /// Fetching the labels of a shipment later.
    Labels,
    /// Making what goes along for customs.
    Customs,
    /// Taking a shipment back.
    Void,
    /// Saying where parcels are.
    Track,
    /// Labels for parcels that come back.
    Returns,
    /// Checking an account.
    Check,
    /// Listing what can be shipped with.
    Services,
    /// Telling what everything it sells costs.
    PriceBook,
    /// A file with a day's parcels.
    Manifest,
    /// Telling of service points.
    Points,
    /// Listing the shipments of an account.
    List,
}

impl Service {
    /// Everything a carrier can be asked to do.
    pub const ALL: [Self; 13] = [
        Self::Book,
        Self::Find,
        Self::Labels,
        Self::Customs,
        Self::Void,
        Self::Track,
        Self::Returns,
        Self::Check,
        Self::Services,
        Self::PriceBook,
        Self::Manifest,
        Self::Points,
        Self::List,
    ];

    /// The end of its key in the catalogue, `carrier-service-…`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Book => "book",
            Self::Find => "find",
            Self::Labels => "labels",
            Self::Customs => "customs",
            Self::Void => "void",
            Self::Track => "track",
            Self::Returns => "returns",
            Self::Check => "check",
            Self::Services => "services",
            Self::PriceBook => "price-book",
            Self::Manifest => "manifest",
            Self::Points => "points",
            Self::List => "list",
        }
    }
}

impl CarrierError {
    /// What became of a request that changes something, by the way it ended on the wire. The one rule of every connector:
    ///
    /// - *Certainly not sent*: no connection came about, so that no byte left.
    /// - *Refused*: the carrier itself answered that it does not do it: 401, 403, 429 and every other 4xx but those below. A 403
    ///   that says why in a sentence speaks of what the account lacks, as a contract, and not of its keys.
    /// - *May have arrived*: everything else, however likely it is that nothing was done. No answer in time, an answer that
    ///   broke off or makes no sense, a redirection, every 5xx (a gateway answers so when the service behind it goes on
    ///   working), 408 (who waits in front of the service gave up), 409 (something of that kind is there: perhaps this), and
    ///   425.
    ///
    /// `refusal` reads the carrier's own words out of its answer, where a connector knows them.
    pub fn from_wire(error: WireError, refusal: impl FnOnce(&Answer) -> Option<Refusal>) -> Self {
        match error {
            WireError::BadAddress | WireError::Offline(_) | WireError::Certificate(_) => {
                Self::NotSent(error.to_string())
            }
            WireError::Refused(answer) if answer.status() == 403 => {
                refusal(&answer).filter(Refusal::is_sentence).map_or(Self::Unauthorised, Self::Refused)
            }
            WireError::Refused(_) => Self::Unauthorised,
            WireError::RateLimited { retry_after } => Self::Busy { retry_after },
            WireError::Rejected(answer) if !matches!(answer.status(), 408 | 409 | 425) => {
                Self::Refused(refusal(&answer).unwrap_or_else(|| Refusal::of_status(answer.status())))
            }
            WireError::Rejected(_)
            | WireError::Moved { .. }
            | WireError::TimedOut
            | WireError::Broken(_)
            | WireError::Server { .. } => Self::Lost(error.to_string()),
            WireError::Nonsense(nonsense) => Self::Nonsense(nonsense.to_string()),
        }
    }

    /// Whether the request may have been carried out although no answer says so.
    #[must_use]
    pub const fn may_be_done(&self) -> bool {
        matches!(self, Self::Lost(_) | Self::Nonsense(_))
    }

    /// Whether the same may be asked again later.
    #[must_use]
    pub const fn is_transient(&self) -> bool {
        matches!(self, Self::NotSent(_) | Self::Busy { .. } | Self::Lost(_))
    }

    /// Whether it says something of the carrier, its account or the way to it, and nothing of what was asked for: the next that is
    /// asked for would most likely end the same.
    #[must_use]
    pub const fn is_of_carrier(&self) -> bool {
        !matches!(self, Self::Refused(_) | Self::NotOffered(_))
    }

    /// How long the carrier wants to be left alone.
    #[must_use]
    pub const fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Busy { retry_after } => *retry_after,
            _ => None,
        }
    }

    /// The same for a person who tries an account that nothing is booked with now.
    #[must_use]
    pub fn problem_of_test(&self, carrier: &CarrierId, now: UtcDateTime) -> Problem {
        match self {
            Self::NotSent(detail) => {
                Problem::new(ProblemCode::CarrierTestUnreached).with("carrier", carrier).because(detail)
            }
            _ => self.problem_of_question(carrier, now),
        }
    }

    /// The same for a person who asked for anything but a booking: it says nothing of one.
    #[must_use]
    pub fn problem_of_question(&self, carrier: &CarrierId, now: UtcDateTime) -> Problem {
        let problem = self.problem(carrier, now);
        let code = match self {
            Self::Refused(_) => ProblemCode::CarrierDeclines,
            Self::Lost(_) | Self::Nonsense(_) => ProblemCode::CarrierNoAnswer,
            _ => problem.code,
        };
        Problem { code, ..problem }
    }

    /// The same for a person who hears now that their booking failed.
    #[must_use]
    pub fn problem(&self, carrier: &CarrierId, now: UtcDateTime) -> Problem {
        let problem = match self {
            Self::NotSent(_) => Problem::new(ProblemCode::CarrierUnreachable),
            Self::Busy { retry_after: Some(rest) } => {
                Problem::new(ProblemCode::CarrierRests).with("until", end_of_pause(now, *rest))
            }
            Self::Busy { retry_after: None } => Problem::new(ProblemCode::CarrierBusy),
            Self::Refused(refusal) => Problem::new(ProblemCode::CarrierRefused)
                .with("why", refusal.message())
                .with("field", refusal.field.as_str())
                .with("place", mended_at(&refusal.field)),
            Self::Lost(_) => Problem::new(ProblemCode::CarrierSilent),
            Self::Unauthorised => Problem::new(ProblemCode::CarrierKey),
            Self::Nonsense(_) => Problem::new(ProblemCode::CarrierNonsense),
            Self::NotOffered(service) => {
                let what = Message::new(format!("carrier-service-{}", service.as_str()));
                Problem::new(ProblemCode::CarrierNotOffered).with("what", what)
            }
        };
        let problem = problem.with("carrier", carrier);
        match self {
            Self::NotSent(detail) | Self::Lost(detail) | Self::Nonsense(detail) => problem.because(detail),
            _ => problem,
        }
    }
}

/// The end of a pause that begins now, as a clock on the wall shows it: a full second, of a minute and longer a full minute.
#[must_use]
pub fn end_of_pause(now: UtcDateTime, rest: Duration) -> UtcDateTime {
    let unit = if rest >= Duration::from_secs(60) { 60_000 } else { 1_000 };
    let over = now.plus(rest).millis().rem_euclid(unit);
    let more = if over == 0 { 0 } else { unit - over };
    now.plus(rest).plus(Duration::from_millis(more.unsigned_abs()))
}

impl Refusal {
    /// A refusal in the carrier's own words, which are shown as they are, cut to a length a person reads.
    #[must_use]
    pub fn in_words(words: &str, field: impl Into<String>) -> Self {
        const MOST: usize = 300;
        let words: String = words.chars().filter(|letter| !letter.is_control()).take(MOST).collect();
        Self { why: Message::new("carrier-refused-in-words").with("words", words), field: field.into() }
    }

    /// Why, with the name of the field where it is one of ours.
    fn message(&self) -> Message {
        match field_name(&self.field) {
            Some(name) => Message::new("carrier-refused-in-field").with("field", name).with("why", self.why.clone()),
            None => self.why.clone(),
        }
    }

    /// Whether the carrier's own words are more than the name of a status, as `Forbidden` or `Access denied`.
    fn is_sentence(&self) -> bool {
        const LEAST: usize = 4;
        matches!(self.why.args.get("words"), Some(Argument::Text(words)) if words.split_whitespace().count() >= LEAST)
    }

    /// A refusal without words.
    pub(crate) fn of_status(status: u16) -> Self {
        let why = Message::new("carrier-refused-status").with("status", i64::from(status));
        Self { why, field: String::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use wire::{HeaderMap, Nonsense, judge};

    fn judged(status: u16) -> CarrierError {
        let answer = Answer::new(status, HeaderMap::new(), b"{}".to_vec());
        CarrierError::from_wire(judge(answer, Default::default()).unwrap_err(), |_| None)
    }

    #[test]
    fn nothing_can_be_done_where_no_connection_came_about() {
        for error in [
            WireError::BadAddress,
            WireError::Offline("refused".to_owned()),
            WireError::Certificate("expired".to_owned()),
        ] {
            let error = CarrierError::from_wire(error, |_| None);
            assert!(matches!(error, CarrierError::NotSent(_)), "{error:?}");
        }
    }

    #[test]
    fn what_may_have_arrived_may_be_done() {
        for error in [
            WireError::TimedOut,
            WireError::Broken("connection closed".to_owned()),
            WireError::Moved { to: "https://else.example/".to_owned() },
            WireError::Nonsense(Nonsense::WebPage),
        ] {
            let error = CarrierError::from_wire(error, |_| None);
            assert!(error.may_be_done(), "{error:?}");
        }
    }

    #[test]
    fn the_carriers_own_words_are_kept() {
        let answer = Answer::new(422, HeaderMap::new(), Vec::new());
        let refusal = Refusal::in_words("No such\u{7} street", "recipient.street");
        let error = CarrierError::from_wire(WireError::Rejected(answer), |_| Some(refusal.clone()));
        assert_eq!(error, CarrierError::Refused(refusal.clone()));
        let problem = error.problem(&CarrierId("postnl".to_owned()), UtcDateTime::from_millis(0));
        assert_eq!(problem.args["field"], "recipient.street".into());
        assert_eq!(refusal.why.args["words"], "No such street".into());
    }

    #[test]
    fn what_books_nothing_is_not_told_as_a_booking() {
        let carrier = CarrierId("postnl".to_owned());
        let code = |error: CarrierError| error.problem_of_test(&carrier, UtcDateTime::from_millis(0)).code;
        assert_eq!(code(CarrierError::Lost("503".to_owned())), ProblemCode::CarrierNoAnswer);
        assert_eq!(code(CarrierError::Nonsense("a web page".to_owned())), ProblemCode::CarrierNoAnswer);
        assert_eq!(code(CarrierError::Refused(Refusal::of_status(404))), ProblemCode::CarrierDeclines);
        assert_eq!(code(CarrierError::NotSent("refused".to_owned())), ProblemCode::CarrierTestUnreached);
        assert_eq!(code(CarrierError::Unauthorised), ProblemCode::CarrierKey);
    }

    #[test]
    fn a_pause_is_told_by_its_end_where_the_carrier_says_how_long() {
        let told = |retry_after| {
            let error = CarrierError::Busy { retry_after };
            error.problem(&CarrierId("postnl".to_owned()), UtcDateTime::from_millis(5_001))
        };
        let until = |seconds| told(Some(Duration::from_secs(seconds))).args["until"].clone();
        assert_eq!(told(Some(Duration::from_secs(7))).code, ProblemCode::CarrierRests);
        assert_eq!(until(7), UtcDateTime::from_millis(13_000).into(), "a full second");
        assert_eq!(until(3_600), UtcDateTime::from_millis(3_660_000).into(), "a full minute");
        assert_eq!(told(None).code, ProblemCode::CarrierBusy);
    }

    #[test]
    fn what_an_account_lacks_is_said_in_the_carriers_words() {
        let says = |words: &str| {
            let answer = Answer::new(403, HeaderMap::new(), Vec::new());
            CarrierError::from_wire(WireError::Refused(answer), |_| Some(Refusal::in_words(words, "")))
        };
        let lacks = "The contract for EKP 3333333333 does not exist.";
        assert_eq!(says(lacks), CarrierError::Refused(Refusal::in_words(lacks, "")));
        for status in ["Forbidden", "Access denied", ""] {
            assert_eq!(says(status), CarrierError::Unauthorised, "{status}");
        }
    }

    proptest! {
        /// Only a status with which a carrier itself says no lets the same be booked anew.
        #[test]
        fn a_status_that_is_no_clear_no_may_hide_a_booking(status in 300_u16..600) {
            let error = judged(status);
            let clear = matches!(status, 400..=499) && ![408, 409, 425].contains(&status);
            prop_assert_eq!(error.may_be_done(), !clear);
        }
    }
}
