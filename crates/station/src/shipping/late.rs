//! Orders their shop changed after their label was made: a person says what becomes of the parcel.

use super::{Shipping, VoidShipment};
use crate::Event;
use crate::existing::existing_order;
use model::*;
use serde::{Deserialize, Serialize};
use store::Snapshot;
#[cfg(feature = "export")]
use ts_rs::TS;

/// What a person does about an order that was changed after its label was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum LateAnswer {
    /// The parcel is stopped: its label is taken back.
    Stopped,
    /// It is sent all the same: what waits prints, and the shop is told.
    Send,
    /// It has left already: the shop is told.
    Left,
    /// A person has seen what was changed, and leaves the label as it is.
    Seen,
    /// The label is taken back, and another one is made of the order as it is now.
    Anew,
}

/// What becomes of an order that was changed after its label was made.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct AnswerLate {
    /// The order.
    pub order: OrderId,
    /// What a person did or does about it.
    pub answer: LateAnswer,
}

/// What a shop changed in an order after its label was made, and how it can be answered.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct LateView {
    /// What was changed.
    #[serde(flatten)]
    pub change: LateChange,
    /// What a person can answer.
    pub answers: Vec<LateAnswer>,
}

impl LateView {
    /// What a person is told of it.
    #[must_use]
    pub fn problem(&self, number: &str) -> Problem {
        if self.change.cancelled {
            return Problem::new(ProblemCode::OrderCancelledTooLate).with("order", number);
        }
        let problem = Problem::new(ProblemCode::OrderChangedTooLate).with("order", number);
        problem.with("differences", named(&self.change.differences))
    }
}

/// What was changed in an order after its label was made, where nobody has dealt with it yet.
pub(crate) fn late_view(snapshot: &Snapshot, order: OrderId) -> Result<Option<LateView>, Problem> {
    let Some(change) = snapshot.late_change(order)? else { return Ok(None) };
    let is_one = goes_out(snapshot, order)?.len() == 1;
    let answers = LateAnswer::offered(change.cancelled, label_waits(snapshot, order)?, is_one);
    Ok(Some(LateView { change, answers }))
}

impl LateAnswer {
    /// What a person can answer: an order that was called off is not merely seen, and one that left in parts is not made anew.
    fn offered(cancelled: bool, waits: bool, is_one: bool) -> Vec<Self> {
        match (cancelled, waits) {
            (false, _) if is_one => vec![Self::Seen, Self::Anew, Self::Stopped],
            (false, _) => vec![Self::Seen, Self::Stopped],
            (true, true) => vec![Self::Stopped, Self::Send],
            (true, false) => vec![Self::Stopped, Self::Left, Self::Send],
        }
    }
}

impl Shipping {
    /// Does what a person says about an order that was changed after its label was made.
    pub(crate) fn answer_late(&self, AnswerLate { order: id, answer }: AnswerLate) -> Result<(), Problem> {
        let snapshot = self.store.snapshot()?;
        let order = existing_order(&snapshot, id)?;
        let number = order.facts.number.as_str();
        let problem = |code| Problem::new(code).with("order", number);
        let LateView { change, answers } =
            late_view(&snapshot, id)?.ok_or_else(|| problem(ProblemCode::LateAnswered))?;
        if !answers.contains(&answer) {
            let still_waits = answer == LateAnswer::Left && change.cancelled;
            return Err(problem(if still_waits { ProblemCode::LabelStillWaits } else { ProblemCode::LookNotAnswered }));
        }
        let key = match answer {
            LateAnswer::Stopped => return self.take_back_all(&snapshot, id, change.cancelled),
            LateAnswer::Anew => {
                let parcel = snapshot.parcel_of(id)?;
                self.take_back_all(&snapshot, id, change.cancelled)?;
                drop(snapshot);
                // Where it cannot be made now, the order stands in the queue with the reason.
                return self.ship(parcel).map(|_| ());
            }
            LateAnswer::Send => "journal-late-sent",
            LateAnswer::Left => "journal-late-left",
            LateAnswer::Seen => "journal-late-seen",
        };
        drop(snapshot);
        let jobs = self.store.answer_late(id, Message::new(key).with("order", number), self.clock.now())?;
        self.wake(&jobs);
        for job in jobs {
            self.events.tell(Event::Job { job: Box::new(job) });
        }
        self.outbox.ring();
        self.events.tell(Event::Outbox);
        self.events.tell(Event::Orders { order: Some(id) });
        self.events.tell(Event::Look);
        Ok(())
    }

    /// Takes back everything that goes to the customer of an order.
    fn take_back_all(&self, snapshot: &Snapshot, order: OrderId, cancelled: bool) -> Result<(), Problem> {
        let words = crate::papers::words(crate::habits::language(snapshot)?.unwrap_or_default());
        let reason = words.word(if cancelled { "late-reason-cancelled" } else { "late-reason-changed" });
        for shipment in goes_out(snapshot, order)? {
            self.void(&VoidShipment { shipment: shipment.id, reason: reason.clone() })?;
        }
        Ok(())
    }
}

/// What goes to the customer of an order.
fn goes_out(snapshot: &Snapshot, order: OrderId) -> Result<Vec<Shipment>, Problem> {
    let goes = |it: &Shipment| it.direction == Direction::Outgoing && it.state.is_live();
    Ok(snapshot.shipments_of(order)?.into_iter().filter(goes).collect())
}

/// Whether a label of the parcel an order goes in still waits for its printer.
fn label_waits(snapshot: &Snapshot, order: OrderId) -> Result<bool, Problem> {
    let waits = |job: &Job| job.state == JobState::Queued && matches!(job.document, Document::Label { .. });
    Ok(snapshot.jobs_of(snapshot.parcel_of(order)?)?.iter().any(waits))
}

/// Nothing of an order is made or printed that its shop called off after its label was made.
pub(super) fn not_stopped(snapshot: &Snapshot, order: &Order) -> Result<(), Problem> {
    if snapshot.is_stopped(order.id)? {
        return Err(Problem::new(ProblemCode::OrderCancelledTooLate).with("order", order.facts.number.as_str()));
    }
    Ok(())
}
