//! The shelf: parcels that are packed and whose label cannot be made now. A station label goes on at once; its code pulls the order
//! up again, and the label prints as soon as it can be made.

use super::Shipping;
use super::context::ShippingContext;
use super::late::not_stopped;
use crate::Event;
use crate::existing::{addressed_order, existing_order};
use crate::papers::words;
use crate::problem::of_label;
use label::{StationLabel, address, station_layout};
use model::*;
use serde::Serialize;
use store::{NewJob, Snapshot};
#[cfg(feature = "export")]
use ts_rs::TS;

/// An order on the shelf, and whether its label can be made.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ShelfPlace {
    /// How it stands there.
    #[serde(flatten)]
    pub shelved: Shelved,
    /// Its number.
    pub number: String,
    /// Who it goes to.
    pub name: String,
    /// The carrier's name.
    pub carrier_name: String,
    /// Where the order stands now: one that was called off meanwhile is unpacked.
    pub stage: Stage,
    /// Whether its label can be made now: it is scanned, and the label prints.
    pub ready: bool,
    /// What is in the way now, where something is.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub problem: Option<Problem>,
}

/// An order that was put on the shelf.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Shelving {
    /// How it stands there.
    pub shelved: Shelved,
    /// The jobs that print its station labels.
    pub jobs: Vec<Job>,
}

/// Why the label of an order cannot be made now.
struct NotNow {
    carrier: CarrierId,
    why: Problem,
}

impl Shipping {
    /// What stands on the shelf, the oldest first, as of one moment of the database.
    pub(crate) fn shelf(&self, snapshot: &Snapshot) -> Result<Vec<ShelfPlace>, Problem> {
        snapshot.shelf()?.into_iter().map(|shelved| self.place(snapshot, shelved)).collect()
    }

    fn place(&self, snapshot: &Snapshot, shelved: Shelved) -> Result<ShelfPlace, Problem> {
        let order = existing_order(snapshot, shelved.order)?;
        let current = self.deciding.current(snapshot)?;
        let carrier = current.settings.catalogue.carrier(&shelved.carrier);
        let not_now = self.not_now(snapshot, &order)?;
        let waits = !order.stage.can_be_packed();
        let problem = not_now.map(|it| it.why).or_else(|| waits.then(|| not_ready(&order)));
        Ok(ShelfPlace {
            number: order.facts.number.clone(),
            name: order.facts.recipient.name.clone(),
            carrier_name: carrier.map_or_else(|| shelved.carrier.0.clone(), |carrier| carrier.name.clone()),
            stage: order.stage,
            ready: problem.is_none(),
            problem,
            shelved,
        })
    }

    /// Puts an order on the shelf whose label cannot be made now, and prints its station labels. One that stands there gets them
    /// once more.
    pub(crate) fn shelve(&self, id: OrderId) -> Result<Shelving, Problem> {
        self.papers.fonts();
        let order = self.deciding.decide_as_of_now(id)?;
        let snapshot = self.store.snapshot()?;
        let order = addressed_order(&snapshot, order.id)?;
        not_stopped(&snapshot, &order)?;
        let number = order.facts.number.as_str();
        let Some(NotNow { carrier, why }) = self.not_now(&snapshot, &order)? else {
            let needed = Problem::new(ProblemCode::ShelfNotNeeded).with("order", number);
            return Err(if order.stage.can_be_packed() { needed } else { not_ready(&order) });
        };
        if order.stage.can_be_packed() {
            self.before_label.is_done(&snapshot, &order)?;
        }
        let code = snapshot.station_code(id)?;
        let shelved = Shelved { order: id, code, carrier, why, since: self.clock.now() };
        let jobs = self.station_labels(&snapshot, &order, &shelved)?;
        drop(snapshot);
        let (shelved, jobs) = self.store.shelve(shelved, jobs)?;
        self.wake(&jobs);
        for job in &jobs {
            self.events.tell(Event::Job { job: Box::new(job.clone()) });
        }
        self.events.tell(Event::Labels);
        self.events.tell(Event::Orders { order: Some(id) });
        Ok(Shelving { shelved, jobs })
    }

    /// Takes an order off the shelf without its label.
    pub(crate) fn unshelve(&self, id: OrderId) -> Result<(), Problem> {
        if !self.store.unshelve(id, self.clock.now())? {
            let number = existing_order(&self.store.snapshot()?, id)?.facts.number;
            return Err(Problem::new(ProblemCode::NotOnShelf).with("order", number));
        }
        self.events.tell(Event::Labels);
        self.events.tell(Event::Orders { order: Some(id) });
        Ok(())
    }

    /// Why the label of an order cannot be made now, though nothing is wrong with the order: its carrier is away, its booking is not
    /// clear, a label is still missing, or the numbers are spent.
    fn not_now(&self, snapshot: &Snapshot, order: &Order) -> Result<Option<NotNow>, Problem> {
        let about = |code: ProblemCode, carrier: &CarrierId| NotNow {
            carrier: carrier.clone(),
            why: Problem::new(code).with("order", order.facts.number.as_str()).with("carrier", carrier),
        };
        if let Some(shipment) = snapshot.shipment_of(order.id)? {
            let code = match (shipment.state, shipment.booking) {
                (ShipmentState::Planned, BookingState::Unclear) => ProblemCode::BookingUnclear,
                (ShipmentState::Planned, _) => ProblemCode::BookingUnderWay,
                (ShipmentState::Booked, _) => ProblemCode::LabelStillMissing,
                _ => return Ok(None),
            };
            return Ok(Some(about(code, &shipment.carrier)));
        }
        if !order.stage.can_be_packed() || snapshot.kept_shipment(order.id)?.is_some() {
            return Ok(None);
        }
        let current = self.deciding.current(snapshot)?;
        let method = order.decision.method.value.as_ref().and_then(|id| current.settings.catalogue.method(id));
        let Some(carrier) = method.map(|method| &method.carrier) else { return Ok(None) };
        if snapshot.is_away(carrier)? {
            return Ok(Some(about(ProblemCode::CarrierUnreachable, carrier)));
        }
        if let Some(until) = self.carriers.rests(snapshot, carrier)? {
            let NotNow { carrier, why } = about(ProblemCode::CarrierRests, carrier);
            return Ok(Some(NotNow { carrier, why: why.with("until", until) }));
        }
        let draws = self.carriers.draws(snapshot, carrier)?;
        let parcels = u64::from(order.decision.parcels());
        let spent = draws && snapshot.range_of(carrier)?.is_some_and(|range| range.left() < parcels);
        Ok(spent.then(|| about(ProblemCode::RangeEmpty, carrier)))
    }

    /// The jobs that print the station labels of an order, one for each parcel.
    fn station_labels(&self, snapshot: &Snapshot, order: &Order, shelved: &Shelved) -> Result<Vec<NewJob>, Problem> {
        let context = ShippingContext::of(self, snapshot)?;
        let printer = context.printer(&order.decision)?;
        let words = words(crate::habits::language(snapshot)?.unwrap_or_default());
        let (sender, recipient) = context.addresses(&order.facts, &order.decision, Direction::Outgoing);
        let method = context.method(&order.decision).ok();
        let recipient = match method {
            Some(method) => context.destination(order, method, recipient, Direction::Outgoing)?,
            None => recipient,
        };
        let method = method.map(|method| method.name.clone()).unwrap_or_default();
        let carrier = context.carrier(&shelved.carrier).map(|carrier| carrier.name.clone()).unwrap_or_default();
        let recipient = address::lines(&recipient, sender.country);
        let of = order.decision.parcels();
        let number = order.facts.number.as_str();
        let job = |parcel: u32| {
            let label = StationLabel {
                title: words.word("on-paper-station-label"),
                code: shelved.code.clone(),
                order: number.to_owned(),
                parcel: if of > 1 { format!("{parcel} / {of}") } else { String::new() },
                carrier: format!("{carrier} – {method}"),
                recipient: recipient.clone(),
            };
            let too_wide = |_| Problem::new(ProblemCode::CommandTooWide).with("command", shelved.code.as_str());
            let layout = station_layout(&label, printer.label).map_err(too_wide)?;
            let bytes = label::render(&layout, printer.language, printer.dpi, &self.papers.fonts())
                .map_err(|error| of_label(&error, number))?;
            Ok(NewJob {
                document: Document::StationLabel { order: order.id, parcel },
                title: String::new(),
                printer: printer.id.clone(),
                language: printer.language,
                bytes,
            })
        };
        (1..=of).map(job).collect()
    }
}

/// Why an order does not ship now.
fn not_ready(order: &Order) -> Problem {
    Problem::new(ProblemCode::OrderNotReady)
        .with("order", order.facts.number.as_str())
        .with("stage", Message::new(format!("stage-{}", order.stage.as_str())))
}
