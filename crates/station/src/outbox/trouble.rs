//! Why a message did not arrive, and when it is told again.

use crate::shops::ShopTrouble;
use ::carriers::CarrierError;
use ::shops::ShopError;
use model::*;
use std::time::Duration;

/// Who timed out may still be at it; asked too soon, they do not yet know what they have taken.
const AFTER_TIME_OUT: Duration = Duration::from_secs(30);

/// Why a message did not arrive.
pub(super) enum OutboxTrouble {
    /// The shop, the desk's own database or keyring.
    Shop(ShopTrouble),
    /// The carrier.
    Carrier(CarrierError),
}

impl OutboxTrouble {
    /// Telling took so long that it was broken off. Whether it arrived is open.
    pub(super) fn took_too_long(target: &OutboxTarget) -> Self {
        match target {
            OutboxTarget::Shop(_) => Self::Shop(ShopTrouble::Shop(ShopError::TimedOut)),
            OutboxTarget::Carrier(_) => Self::Carrier(CarrierError::Lost("it took too long".to_owned())),
        }
    }

    pub(super) fn is_transient(&self) -> bool {
        match self {
            Self::Shop(trouble) => trouble.is_transient(),
            Self::Carrier(error) => error.is_transient(),
        }
    }

    /// How long to wait at least before the next try.
    pub(super) fn least_wait(&self) -> Duration {
        let timed_out = match self {
            Self::Shop(trouble) => matches!(trouble, ShopTrouble::Shop(ShopError::TimedOut)),
            Self::Carrier(error) => error.may_be_done(),
        };
        let least = if timed_out { AFTER_TIME_OUT } else { Duration::ZERO };
        least.max(self.retry_after().unwrap_or_default())
    }

    /// How long the target asked to be left alone.
    pub(super) fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Shop(trouble) => trouble.retry_after(),
            Self::Carrier(error) => error.retry_after(),
        }
    }

    pub(super) fn problem(&self, target: &OutboxTarget, now: UtcDateTime) -> Problem {
        match (self, target) {
            (Self::Shop(ShopTrouble::Shop(ShopError::NotOffered)), OutboxTarget::Shop(shop)) => {
                Problem::new(ProblemCode::ShopByHand).with("shop", shop)
            }
            // The shop answered well; as the order stands there, it takes nothing of it.
            (Self::Shop(ShopTrouble::Shop(ShopError::Rejected { status: 200, code })), OutboxTarget::Shop(shop)) => {
                Problem::new(ProblemCode::ShopOrderStands).with("shop", shop).with("standing", code.as_str())
            }
            (Self::Shop(trouble), OutboxTarget::Shop(shop)) => trouble.problem(shop),
            (Self::Shop(trouble), OutboxTarget::Carrier(carrier)) => trouble.problem(&ShopId(carrier.0.clone())),
            (Self::Carrier(error), OutboxTarget::Carrier(carrier)) => error.problem_of_question(carrier, now),
            (Self::Carrier(error), OutboxTarget::Shop(shop)) => {
                error.problem_of_question(&CarrierId(shop.0.clone()), now)
            }
        }
    }
}

impl From<Problem> for OutboxTrouble {
    fn from(problem: Problem) -> Self {
        Self::Shop(ShopTrouble::Desk(problem))
    }
}

/// A message that did not arrive.
pub(super) struct Untold {
    pub(super) trouble: OutboxTrouble,
    /// How long it waits before it is told again, where that can help and has an end that is not reached.
    again: Option<Duration>,
}

impl Untold {
    /// What did not arrive, and how long its target wants it to wait; nothing where it was told often enough.
    pub(super) fn new(trouble: OutboxTrouble, again: Option<Duration>) -> Self {
        let again = again.filter(|_| trouble.is_transient()).map(|wait| wait.max(trouble.least_wait()));
        Self { trouble, again }
    }

    /// When it is told again, if it is by itself.
    pub(super) fn due_at(&self, now: UtcDateTime) -> Option<UtcDateTime> {
        self.again.map(|wait| now.plus(wait))
    }
}
