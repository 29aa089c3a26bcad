//! What a person has to look at, in one list: each with its sentence, what to do, and the answers it takes.

mod messages;

use crate::Event;
use crate::existing::existing_order;
use crate::parts::Parts;
use crate::printing::printers;
use crate::shipping::{AnswerLate, LateAnswer, late_view};
use crate::shops::trouble;
use model::*;
use serde::{Deserialize, Serialize};
use std::fmt;
use store::{ParcelInTrouble, Remarked, Snapshot};
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

/// What something to look at is about. As text it is `order-12`, `unread-3`, `message-7`, `webhook-own-shop`, `shop-garden`, `booking-5`, `job-9`,
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
    /// It is tried again now.
    Retry,
    /// It is left be.
    Dismiss,
    /// The carrier does not have the booking.
    NotBooked,
    /// The document came out.
    CameOut,
    /// It did not, and is printed again.
    NotOut,
}

impl LookAnswer {
    /// Every answer.
    pub const ALL: [Self; 9] = [
        Self::Stopped,
        Self::Send,
        Self::Left,
        Self::Seen,
        Self::Retry,
        Self::Dismiss,
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
            Self::Retry => "retry",
            Self::Dismiss => "dismiss",
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

/// Everything a person has to look at: what may leave the house first.
pub(crate) fn list(parts: &Parts, snapshot: &Snapshot) -> Result<Vec<ToLookAt>, Problem> {
    let mut list = orders(snapshot)?;
    list.extend(jobs(snapshot)?);
    list.extend(bookings(snapshot)?);
    list.extend(remarks(snapshot)?);
    list.extend(parcels(parts, snapshot)?);
    list.extend(comparisons(parts, snapshot)?);
    list.extend(ToLookAt::of_messages(parts, snapshot)?);
    list.extend(numbers(snapshot)?);
    list.extend(files(parts, snapshot)?);
    list.extend(shops(parts, snapshot)?);
    list.extend(unread(parts, snapshot)?);
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
        (Concern::Remark { remark }, _) => parts.store.see_remark(*remark)?,
        (Concern::Comparison { carrier }, _) => parts.store.see_differences(carrier)?,
        (Concern::Shop { shop }, _) => {
            parts.intake.sync_shop(shop)?;
        }
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

/// Orders that were called off or changed after their label was made; those that were called off first.
fn orders(snapshot: &Snapshot) -> Result<Vec<ToLookAt>, Problem> {
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

fn jobs(snapshot: &Snapshot) -> Result<Vec<ToLookAt>, Problem> {
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

fn bookings(snapshot: &Snapshot) -> Result<Vec<ToLookAt>, Problem> {
    let open = snapshot.open_bookings()?.into_iter().filter(|open| open.booking.state == BookingState::Unclear);
    let item = |open: store::OpenBooking| {
        let order = existing_order(snapshot, open.shipment.order)?;
        let (number, carrier) = (order.facts.number.as_str(), open.shipment.carrier.0.as_str());
        Ok(ToLookAt {
            concern: Concern::Booking { shipment: open.shipment.id },
            title: Message::new("look-booking").with("order", number).with("carrier", carrier),
            problem: Problem::new(ProblemCode::BookingUnclear).with("order", number).with("carrier", carrier),
            since: Some(open.booking.changed_at),
            order: Some(order.id),
            answers: vec![LookAnswer::Retry, LookAnswer::NotBooked],
        })
    };
    open.map(item).collect()
}

/// Labels and papers that are not whole or were not made, until somebody has seen it.
fn remarks(snapshot: &Snapshot) -> Result<Vec<ToLookAt>, Problem> {
    let item = |Remarked { id, order, problem, at }: Remarked| {
        let order = existing_order(snapshot, order)?;
        let title = match problem.code {
            ProblemCode::CarrierLabelNotWhole => "look-label-not-whole",
            _ => "look-paper-not-whole",
        };
        Ok(ToLookAt {
            concern: Concern::Remark { remark: id },
            title: Message::new(title).with("order", order.facts.number),
            problem,
            since: Some(at),
            order: Some(order.id),
            answers: vec![LookAnswer::Seen],
        })
    };
    snapshot.remarks()?.into_iter().map(item).collect()
}

/// Parcels that do not get on, until somebody has seen it.
fn parcels(parts: &Parts, snapshot: &Snapshot) -> Result<Vec<ToLookAt>, Problem> {
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

/// Carriers whose list differs from what is booked here, until somebody has seen how. What nobody booked here is named beside it: it
/// may well be another program's.
fn comparisons(parts: &Parts, snapshot: &Snapshot) -> Result<Vec<ToLookAt>, Problem> {
    let catalogue = &parts.deciding.current(snapshot)?.settings.catalogue;
    let item = |comparison: ListComparison| {
        let Differences { spare, missing, cancelled, .. } = &comparison.differences;
        let carrier = catalogue.carrier(&comparison.carrier).map_or(&comparison.carrier.0, |carrier| &carrier.name);
        let count = |ids: &[ShipmentId]| i64::try_from(ids.len()).unwrap_or(i64::MAX);
        ToLookAt {
            title: Message::new("look-comparison").with("carrier", carrier.as_str()),
            problem: Problem::new(ProblemCode::CarrierListDiffers)
                .with("carrier", carrier.as_str())
                .with("spare", count(spare))
                .with("missing", count(missing))
                .with("cancelled", count(cancelled)),
            since: comparison.heard_at,
            order: None,
            answers: vec![LookAnswer::Seen],
            concern: Concern::Comparison { carrier: comparison.carrier },
        }
    };
    Ok(snapshot.comparisons()?.into_iter().filter(ListComparison::is_news).map(item).collect())
}

/// Ranges of numbers that are spent or run low.
fn numbers(snapshot: &Snapshot) -> Result<Vec<ToLookAt>, Problem> {
    let item = |range: NumberRange| {
        let carrier = range.carrier.0.as_str();
        let (title, code) = match range.left() {
            0 => ("look-numbers-spent", ProblemCode::RangeEmpty),
            _ => ("look-numbers-low", ProblemCode::RangeLow),
        };
        let left = i64::try_from(range.left()).unwrap_or(i64::MAX);
        ToLookAt {
            title: Message::new(title).with("carrier", carrier),
            problem: Problem::new(code).with("carrier", carrier).with("left", left),
            since: None,
            order: None,
            answers: Vec::new(),
            concern: Concern::Numbers { carrier: range.carrier },
        }
    };
    Ok(snapshot.ranges()?.into_iter().filter(NumberRange::runs_low).map(item).collect())
}

/// Files carriers handed out that are missing or hold no longer.
fn files(parts: &Parts, snapshot: &Snapshot) -> Result<Vec<ToLookAt>, Problem> {
    let item = |account: CarrierAccount| {
        let why = parts.carriers.files_trouble(snapshot, &account)?;
        let carrier = account.carrier.0.as_str();
        Some(ToLookAt {
            title: Message::new("look-files").with("carrier", carrier),
            problem: Problem::new(ProblemCode::CarrierFiles).with("carrier", carrier).with("why", why),
            since: None,
            order: None,
            answers: Vec::new(),
            concern: Concern::Files { carrier: account.carrier },
        })
    };
    Ok(snapshot.carrier_accounts()?.into_iter().filter_map(item).collect())
}

fn shops(parts: &Parts, snapshot: &Snapshot) -> Result<Vec<ToLookAt>, Problem> {
    let mut list = Vec::new();
    for shop in snapshot.shops()?.into_iter().filter(|shop| parts.shops.capabilities(shop).pulls) {
        let sync = snapshot.shop_sync(&shop.id)?;
        if let Some(problem) = trouble(&sync, parts.clock.now()) {
            list.push(ToLookAt {
                concern: Concern::Shop { shop: shop.id },
                title: Message::new("look-shop").with("shop", shop.name),
                problem: problem.clone(),
                since: sync.pulled_at,
                order: None,
                answers: vec![LookAnswer::Retry],
            });
        }
    }
    Ok(list)
}

fn unread(parts: &Parts, snapshot: &Snapshot) -> Result<Vec<ToLookAt>, Problem> {
    let item = |unread: Unread| {
        let shop = snapshot.shop(&unread.shop)?;
        let pulls = shop.as_ref().is_some_and(|shop| parts.shops.capabilities(shop).pulls);
        let again = unread.is_kept || (pulls && unread.file.is_empty() && !unread.reference.is_empty());
        let name = shop.map_or_else(|| unread.shop.0.clone(), |shop| shop.name);
        let title = if unread.reference.is_empty() { "look-unread" } else { "look-unread-order" };
        Ok(ToLookAt {
            concern: Concern::Unread { unread: unread.id },
            title: Message::new(title).with("shop", name).with("order", unread.reference),
            problem: unread.problem,
            since: Some(unread.first_at),
            order: None,
            answers: if again { vec![LookAnswer::Retry, LookAnswer::Dismiss] } else { vec![LookAnswer::Dismiss] },
        })
    };
    snapshot.unread()?.into_iter().map(item).collect()
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
