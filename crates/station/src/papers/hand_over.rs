//! Hand-over lists: what waits for a carrier, closing its list, and printing one once more.

use super::print::{Made, PaperDesk};
use crate::calls::{CloseHandOver, HandOvers};
use crate::{Event, Station};
use model::*;
use papers::{Body, HandOverData, Kind, PaperData};

/// How many earlier lists are shown at most.
const LISTS: u32 = 100;

impl Station {
    pub(crate) fn hand_overs(&self) -> Result<HandOvers, Problem> {
        let due = self.store().hand_overs_due(&begin(self.now(), false))?;
        Ok(HandOvers { due, lists: self.store().hand_overs(LISTS)? })
    }

    /// Closes a carrier's list and prints it: one commit.
    pub(crate) fn close_hand_over(&self, close: &CloseHandOver) -> Result<Vec<Job>, Problem> {
        let desk = self.paper_desk()?;
        let make = move |list: &HandOver, shipments: &[Shipment]| desk.jobs(desk.hand_over(list, shipments)?);
        let now = self.now();
        let closed = self.store().hand_over(&close.carrier, now, begin(now, close.earlier), make)?;
        let (_, jobs) = closed.ok_or_else(|| nothing_to_hand_over(&close.carrier))?;
        for job in &jobs {
            self.wake_spool(&job.printer);
            self.tell(Event::Job { job: Box::new(job.clone()) });
        }
        self.tell(Event::Orders { order: None });
        Ok(jobs)
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

impl PaperDesk {
    /// The list that waits for a carrier, not closed.
    pub(super) fn hand_over_now(&self, close: &CloseHandOver) -> Result<Made, Problem> {
        let (carrier, now) = (&close.carrier, self.station.now());
        let shipments = self.station.store().to_hand_over(carrier, &begin(now, close.earlier))?;
        if shipments.is_empty() {
            return Err(nothing_to_hand_over(carrier));
        }
        let list = HandOver { id: HandOverId(0), carrier: carrier.clone(), at: now, shipments: 0 };
        self.hand_over(&list, &shipments)
    }

    /// A list that was closed before.
    pub(super) fn hand_over_again(&self, list: HandOverId) -> Result<Made, Problem> {
        let (list, shipments) =
            self.station.store().hand_over_list(list)?.ok_or_else(|| Problem::new("no-such-list"))?;
        let mut made = self.hand_over(&list, &shipments)?;
        made.reprint();
        Ok(made)
    }

    fn hand_over(&self, list: &HandOver, shipments: &[Shipment]) -> Result<Made, Problem> {
        let store = self.station.store();
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
    Problem::new("nothing-to-hand-over").with("carrier", carrier.0.as_str())
}
