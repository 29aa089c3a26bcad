//! Hand-over lists: what waits for a carrier, closing its list, and printing one once more.

use super::Papers;
use super::print::{Made, PaperDesk};
use super::which::CloseHandOver;
use crate::Event;
use model::*;
use papers::{Body, HandOverData, Kind, PaperData};
use serde::Serialize;
use store::StoreError;
#[cfg(feature = "export")]
use ts_rs::TS;

/// What is handed over to carriers.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct HandOvers {
    /// What waits for each carrier's next list.
    pub due: Vec<HandOverDue>,
    /// The lists there are, the newest first.
    pub lists: Vec<HandOver>,
}

/// How many earlier lists are shown at most.
const LISTS: u32 = 100;

impl Papers {
    pub(crate) fn hand_overs(&self) -> Result<HandOvers, Problem> {
        let snapshot = self.store.snapshot()?;
        let due = snapshot.hand_overs_due(&begin(self.clock.now(), false))?;
        Ok(HandOvers { due, lists: snapshot.hand_overs(LISTS)? })
    }

    /// Closes a carrier's list and prints it: list, jobs and journal are one commit. Drawn before; where another list was
    /// closed meanwhile, drawn once more.
    pub(crate) fn close_hand_over(&self, close: &CloseHandOver) -> Result<Vec<Job>, Problem> {
        let jobs = loop {
            match self.try_to_close(close) {
                Err(CloseError::Changed) => {}
                Err(CloseError::Problem(problem)) => return Err(problem),
                Ok(jobs) => break jobs,
            }
        };
        for job in &jobs {
            self.printing.wake_spool(&job.printer);
            self.events.tell(Event::Job { job: Box::new(job.clone()) });
        }
        self.events.tell(Event::Orders { order: None });
        Ok(jobs)
    }

    fn try_to_close(&self, close: &CloseHandOver) -> Result<Vec<Job>, CloseError> {
        let now = self.clock.now();
        let snapshot = self.store.snapshot()?;
        let shipments = snapshot.to_hand_over(&close.carrier, &begin(now, close.earlier))?;
        if shipments.is_empty() {
            return Err(nothing_to_hand_over(&close.carrier).into());
        }
        let count = u32::try_from(shipments.len()).unwrap_or(u32::MAX);
        let id = snapshot.next_hand_over()?;
        let list = HandOver { id, carrier: close.carrier.clone(), at: now, shipments: count };
        let desk = self.desk(&snapshot)?;
        let jobs = desk.jobs(desk.hand_over(&list, &shipments)?)?;
        let shipments = shipments.into_iter().map(|shipment| shipment.id).collect();
        Ok(self.store.close_hand_over(list, shipments, jobs, now)?)
    }
}

/// Why a list could not be closed.
enum CloseError {
    /// Another was closed meanwhile.
    Changed,
    /// Anything else.
    Problem(Problem),
}

impl From<StoreError> for CloseError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::ListChanged => Self::Changed,
            error => Self::Problem(error.into()),
        }
    }
}

impl From<Problem> for CloseError {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

/// A carrier's lists begin with the day of its first one; that day is today while there is none, unless what was shipped
/// earlier is asked for.
fn begin(now: UtcDateTime, earlier: bool) -> impl Fn(Option<UtcDateTime>) -> UtcDateTime + Send + Sync + 'static {
    move |first| match first {
        None if earlier => UtcDateTime::from_millis(0),
        first => start_of_day(first.unwrap_or(now)),
    }
}

/// When the day of a moment began by the station's clock.
fn start_of_day(moment: UtcDateTime) -> UtcDateTime {
    let begun = moment.0.to_zoned_datetime(jiff::tz::TimeZone::system()).start_of_day();
    begun.map_or(moment, |begun| UtcDateTime(begun.timestamp()))
}

impl PaperDesk<'_> {
    /// The list that waits for a carrier, not closed.
    pub(super) fn hand_over_now(&self, close: &CloseHandOver) -> Result<Made, Problem> {
        let (carrier, now) = (&close.carrier, self.papers.clock.now());
        let shipments = self.snapshot.to_hand_over(carrier, &begin(now, close.earlier))?;
        if shipments.is_empty() {
            return Err(nothing_to_hand_over(carrier));
        }
        let list = HandOver { id: HandOverId(0), carrier: carrier.clone(), at: now, shipments: 0 };
        self.hand_over(&list, &shipments)
    }

    /// A list that was closed before.
    pub(super) fn hand_over_again(&self, list: HandOverId) -> Result<Made, Problem> {
        let (list, shipments) =
            self.snapshot.hand_over_list(list)?.ok_or_else(|| Problem::new(ProblemCode::NoSuchList))?;
        let mut made = self.hand_over(&list, &shipments)?;
        made.reprint();
        Ok(made)
    }

    fn hand_over(&self, list: &HandOver, shipments: &[Shipment]) -> Result<Made, Problem> {
        let store = self.snapshot;
        let first = shipments.first().map(|shipment| store.order(shipment.order)).transpose()?.flatten();
        let first = first.ok_or_else(|| nothing_to_hand_over(&list.carrier))?;
        let mut head = self.head(&first.shop, self.own_address(), None)?;
        head.day = self.day_of(list.at);
        let mut parcels = Vec::new();
        for shipment in shipments {
            parcels.extend(self.parcels(shipment)?);
        }
        let carrier = self.carrier_name(&list.carrier);
        let about = carrier.clone();
        let body = Body::HandOver(HandOverData { number: list.id.0, carrier, parcels });
        Ok(Made::sheet(Sheet::HandOverList, Kind::HandOverList, about, PaperData { head, body }))
    }
}

fn nothing_to_hand_over(carrier: &CarrierId) -> Problem {
    Problem::new(ProblemCode::NothingToHandOver).with("carrier", carrier)
}
