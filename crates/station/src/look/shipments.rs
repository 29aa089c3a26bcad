//! What of orders and their shipments has to be looked at.

use super::{Concern, LookAnswer, ToLookAt};
use crate::existing::existing_order;
use crate::parts::Parts;
use crate::printing::printers;
use crate::shipping::late_view;
use model::*;
use std::collections::HashSet;
use std::time::Duration;
use store::{ParcelInTrouble, Remarked, Snapshot};

/// Orders that were called off or changed after their label was made; those that were called off first.
pub(super) fn orders(snapshot: &Snapshot) -> Result<Vec<ToLookAt>, Problem> {
    let mut list = Vec::new();
    for id in snapshot.late_changes()? {
        let order = existing_order(snapshot, id)?;
        let Some(late) = late_view(snapshot, id)? else { continue };
        let number = order.facts.number.as_str();
        let item = ToLookAt {
            concern: Concern::Order { order: id },
            title: Message::new(if late.change.cancelled { "look-cancelled" } else { "look-changed" })
                .with("order", number),
            problem: late.problem(number),
            since: Some(late.change.at),
            order: Some(id),
            answers: late.answers.into_iter().map(LookAnswer::from).collect(),
        };
        list.push((!late.change.cancelled, item));
    }
    list.sort_by_key(|(later, _)| *later);
    Ok(list.into_iter().map(|(_, item)| item).collect())
}

pub(super) fn jobs(snapshot: &Snapshot) -> Result<Vec<ToLookAt>, Problem> {
    let item = |job: Job| {
        let printer = printers::printer(snapshot, &job.printer).map_or_else(|_| job.printer.0.clone(), |it| it.name);
        let (title, about) = match job.document {
            Document::Label { order, .. } => ("look-label", existing_order(snapshot, order)?.facts.number),
            _ => ("look-document", job.title.clone()),
        };
        Ok(ToLookAt {
            concern: Concern::Job { job: job.id },
            title: Message::new(title).with("order", about).with("printer", printer.as_str()),
            problem: Problem::new(ProblemCode::JobUnanswered).with("printer", printer),
            since: Some(job.changed_at),
            order: job.document.order(),
            answers: vec![LookAnswer::CameOut, LookAnswer::NotOut],
        })
    };
    snapshot.jobs_in(JobState::Unknown)?.into_iter().map(item).collect()
}

pub(super) fn bookings(snapshot: &Snapshot) -> Result<Vec<ToLookAt>, Problem> {
    let open = snapshot.open_bookings()?.into_iter().filter(|open| open.booking.state == BookingState::Unclear);
    let item = |open: store::OpenBooking| {
        let order = existing_order(snapshot, open.shipment.order)?;
        let (number, carrier) = (order.facts.number.as_str(), &open.shipment.carrier);
        let taken = open.booking.problem.filter(|problem| problem.code == ProblemCode::CarrierNumberTaken);
        let title = if taken.is_some() { "look-booking-number-taken" } else { "look-booking" };
        let unclear = || Problem::new(ProblemCode::BookingUnclear).with("order", number).with("carrier", carrier);
        Ok(ToLookAt {
            concern: Concern::Booking { shipment: open.shipment.id },
            title: Message::new(title).with("order", number).with("carrier", carrier),
            problem: taken.unwrap_or_else(unclear),
            since: Some(open.booking.changed_at),
            order: Some(order.id),
            answers: vec![LookAnswer::Retry, LookAnswer::NotBooked],
        })
    };
    open.map(item).collect()
}

/// How long a label may be missing before a person has to know of it: the station goes on fetching it all the while.
const LABEL_LATE: Duration = Duration::from_secs(10 * 60);

/// Shipments that are booked and whose labels do not come. Of those that cannot be printed a remark says more.
pub(super) fn without_labels(parts: &Parts, snapshot: &Snapshot) -> Result<Vec<ToLookAt>, Problem> {
    let told = snapshot.remarks()?.into_iter().filter(|it| it.problem.code == ProblemCode::CarrierLabelUnprintable);
    let told: HashSet<OrderId> = told.map(|it| it.order).collect();
    let now = parts.clock.now();
    let late = |it: &Shipment| it.booked_at.plus(LABEL_LATE) <= now && !told.contains(&it.order);
    let item = |shipment: Shipment| {
        let order = existing_order(snapshot, shipment.order)?;
        let number = order.facts.number.as_str();
        Ok(ToLookAt {
            concern: Concern::Booking { shipment: shipment.id },
            title: Message::new("look-label-missing").with("order", number),
            problem: Problem::new(ProblemCode::LabelStillMissing)
                .with("order", number)
                .with("carrier", &shipment.carrier),
            since: Some(shipment.booked_at),
            order: Some(order.id),
            answers: vec![LookAnswer::Retry],
        })
    };
    snapshot.without_labels()?.into_iter().filter(late).map(item).collect()
}

/// Labels and papers that are not whole or were not made, and parcels that went with another weight, until somebody has seen it.
pub(super) fn remarks(snapshot: &Snapshot) -> Result<Vec<ToLookAt>, Problem> {
    let item = |Remarked { id, order, problem, at, .. }: Remarked| {
        let order = existing_order(snapshot, order)?;
        let title = match problem.code {
            ProblemCode::CarrierLabelNotWhole | ProblemCode::CarrierLabelPages => "look-label-not-whole",
            ProblemCode::CarrierLabelUnprintable => "look-label-unprintable",
            ProblemCode::CarrierLabelOtherNumber => "look-label-other-number",
            ProblemCode::ParcelsOneWeight => "look-one-weight",
            _ => "look-paper-not-whole",
        };
        // Of a label that waits nobody has seen enough: it prints, or is taken back.
        let waits = problem.code == ProblemCode::CarrierLabelOtherNumber;
        Ok(ToLookAt {
            concern: Concern::Remark { remark: id },
            title: Message::new(title).with("order", order.facts.number),
            problem,
            since: Some(at),
            order: Some(order.id),
            answers: vec![if waits { LookAnswer::Send } else { LookAnswer::Seen }],
        })
    };
    snapshot.remarks()?.into_iter().map(item).collect()
}

/// Parcels that do not get on, until somebody has seen it.
pub(super) fn parcels(parts: &Parts, snapshot: &Snapshot) -> Result<Vec<ToLookAt>, Problem> {
    let catalogue = &parts.deciding.current(snapshot)?.settings.catalogue;
    let item = |ParcelInTrouble { order, shipment, place }: ParcelInTrouble| {
        let order = existing_order(snapshot, order)?;
        let parcel = shipment.parcels.iter().find(|parcel| parcel.place == place);
        let number = parcel.map(|parcel| parcel.number.clone()).unwrap_or_default();
        let tracked = parcel.and_then(|parcel| parcel.tracked.clone());
        let carrier = catalogue.carrier(&shipment.carrier).map_or(&shipment.carrier.0, |carrier| &carrier.name);
        let problem = Problem::new(ProblemCode::ParcelInTrouble)
            .with("order", order.facts.number.as_str())
            .with("number", number.as_str())
            .with("carrier", carrier.as_str())
            .with("word", tracked.as_ref().map(|it| it.word.clone()).unwrap_or_default());
        Ok(ToLookAt {
            concern: Concern::Parcel { shipment: shipment.id, place },
            title: Message::new("look-parcel").with("order", order.facts.number).with("number", number),
            problem,
            since: tracked.map(|it| it.at),
            order: Some(order.id),
            answers: vec![LookAnswer::Seen],
        })
    };
    snapshot.parcels_in_trouble()?.into_iter().map(item).collect()
}
