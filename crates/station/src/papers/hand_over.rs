//! Hand-over lists: what waits for a carrier, closing its list, and printing one once more.

use super::print::{Made, PaperDesk};
use crate::calls::HandOvers;
use crate::{Event, Station};
use model::*;
use papers::{Body, HandOverData, Kind, PaperData};

/// How many earlier lists are shown at most.
const LISTS: u32 = 100;

impl Station {
    pub(crate) fn hand_overs(&self) -> Result<HandOvers, Problem> {
        Ok(HandOvers { due: self.store().hand_overs_due()?, lists: self.store().hand_overs(LISTS)? })
    }

    /// Closes a carrier's list and prints it: one commit.
    pub(crate) fn close_hand_over(&self, carrier: &CarrierId) -> Result<Vec<Job>, Problem> {
        let desk = self.paper_desk()?;
        let make = move |list: &HandOver, shipments: &[Shipment]| desk.jobs(desk.hand_over(list, shipments)?);
        let closed = self.store().hand_over(carrier, self.now(), make)?;
        let (_, jobs) = closed.ok_or_else(|| nothing_to_hand_over(carrier))?;
        for job in &jobs {
            self.wake_spool(&job.printer);
            self.tell(Event::Job { job: Box::new(job.clone()) });
        }
        self.tell(Event::Orders { order: None });
        Ok(jobs)
    }
}

impl PaperDesk {
    /// The list that waits for a carrier, not closed.
    pub(super) fn hand_over_now(&self, carrier: &CarrierId) -> Result<Made, Problem> {
        let shipments = self.station.store().to_hand_over(carrier)?;
        if shipments.is_empty() {
            return Err(nothing_to_hand_over(carrier));
        }
        let list = HandOver { id: HandOverId(0), carrier: carrier.clone(), at: self.station.now(), shipments: 0 };
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
        let mut head = self.head(&first.shop, &self.own_address(&first.facts.recipient), None)?;
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
