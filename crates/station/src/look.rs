//! What a person has to look at, in one list: each with its sentence, what to do, and the answers it takes.

mod carriers;
mod concern;
mod messages;
mod shipments;
mod shops;

pub use concern::{AnswerLook, Concern, LookAnswer, ToLookAt};

use crate::Event;
use crate::parts::Parts;
use crate::shipping::{AnswerLate, LateAnswer};
use model::*;
use store::Snapshot;

/// Everything a person has to look at: what may leave the house first.
pub(crate) fn list(parts: &Parts, snapshot: &Snapshot) -> Result<Vec<ToLookAt>, Problem> {
    let mut list = shipments::orders(snapshot)?;
    list.extend(shipments::jobs(snapshot)?);
    list.extend(shipments::bookings(snapshot)?);
    list.extend(shipments::without_labels(parts, snapshot)?);
    list.extend(shipments::remarks(snapshot)?);
    list.extend(shipments::parcels(parts, snapshot)?);
    list.extend(carriers::comparisons(parts, snapshot)?);
    list.extend(ToLookAt::of_messages(parts, snapshot)?);
    list.extend(carriers::numbers(snapshot)?);
    list.extend(carriers::files(parts, snapshot)?);
    list.extend(shops::shops(parts, snapshot)?);
    list.extend(shops::lost(parts, snapshot)?);
    list.extend(shops::unread(parts, snapshot)?);
    Ok(list)
}

/// How much of it there is.
pub(crate) fn count(parts: &Parts, snapshot: &Snapshot) -> Result<u32, Problem> {
    Ok(u32::try_from(list(parts, snapshot)?.len()).unwrap_or(u32::MAX))
}

/// Does what a person answered. Only an answer that is offered now is taken.
pub(crate) fn answer(parts: &Parts, AnswerLook { concern, answer }: &AnswerLook) -> Result<(), Problem> {
    let asked = list(parts, &parts.store.snapshot()?)?.into_iter().find(|it| it.concern == *concern);
    if !asked.is_some_and(|it| it.answers.contains(answer)) {
        return Err(Problem::new(ProblemCode::LookNotAnswered));
    }
    match (concern, answer) {
        (Concern::Order { order }, LookAnswer::Stopped) => late(parts, *order, LateAnswer::Stopped)?,
        (Concern::Order { order }, LookAnswer::Send) => late(parts, *order, LateAnswer::Send)?,
        (Concern::Order { order }, LookAnswer::Anew) => late(parts, *order, LateAnswer::Anew)?,
        (Concern::Order { order }, LookAnswer::Left) => late(parts, *order, LateAnswer::Left)?,
        (Concern::Order { order }, _) => late(parts, *order, LateAnswer::Seen)?,
        (Concern::Job { job }, answer) => {
            parts.printing.answer_job(*job, *answer == LookAnswer::CameOut)?;
        }
        (Concern::Booking { .. }, LookAnswer::Retry) => parts.shipping.carry_on(),
        (Concern::Booking { shipment }, _) => {
            parts.shipping.answer_booking(*shipment, None)?;
        }
        (Concern::Message { entry }, LookAnswer::Retry) => parts.outbox.retry(*entry)?,
        (Concern::Message { entry }, _) => parts.outbox.dismiss(*entry)?,
        (Concern::Webhook { shop }, answer) => {
            let to = if *answer == LookAnswer::Retry { OutboxState::Due } else { OutboxState::Dropped };
            parts.outbox.answer_set_aside(&OutboxTarget::Shop(shop.clone()), to)?;
        }
        (Concern::Parcel { shipment, place }, _) => parts.store.see_trouble(*shipment, *place)?,
        (Concern::Remark { remark }, LookAnswer::Send) => {
            let waits = parts.store.snapshot()?.remarks()?.into_iter().find(|it| it.id == *remark);
            let waits = waits.ok_or_else(|| Problem::new(ProblemCode::LookNotAnswered))?;
            parts.shipping.reprint(waits.shipment)?;
        }
        (Concern::Remark { remark }, _) => parts.store.see_remark(*remark)?,
        (Concern::Comparison { carrier }, _) => parts.store.see_differences(carrier)?,
        (Concern::Shop { shop }, _) => {
            parts.intake.sync_shop(shop)?;
        }
        (Concern::Lost { shop }, LookAnswer::Retry) => parts.intake.look_for_lost(shop)?,
        (Concern::Lost { shop }, LookAnswer::Gone) => parts.intake.give_up_lost(shop)?,
        (Concern::Lost { shop }, _) => parts.store.leave_lost(shop)?,
        (Concern::Unread { unread }, LookAnswer::Retry) => {
            let unread = parts.store.snapshot()?.unread_one(*unread)?;
            let unread = unread.ok_or_else(|| Problem::new(ProblemCode::LookNotAnswered))?;
            if unread.is_kept {
                parts.intake.read_kept(&unread)?;
            } else {
                parts.intake.sync_shop(&unread.shop)?;
            }
        }
        (Concern::Unread { unread }, _) => parts.store.dismiss_unread(*unread)?,
        // Nothing is offered: they go when there are numbers and files again.
        (Concern::Numbers { .. } | Concern::Files { .. }, _) => {}
    }
    parts.events.tell(Event::Look);
    Ok(())
}

fn late(parts: &Parts, order: OrderId, answer: LateAnswer) -> Result<(), Problem> {
    parts.shipping.answer_late(AnswerLate { order, answer })
}
