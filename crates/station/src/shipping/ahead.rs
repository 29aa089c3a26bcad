//! Labels that are booked ahead: while carriers can be reached, the station books what stands on the shelf and what rules or a person choose,
//! and keeps the labels. When such an order ships, its labels print and nobody is asked; where it was changed or called off they
//! are taken back, and once its carrier has heard of that it is booked anew.

use super::Shipping;
use super::begin::{Beginning, not_begun};
use super::context::ShippingContext;
use super::labels::LabelJobs;
use super::left_alone::LeftAlone;
use super::made::Made;
use super::plan::{Plan, asked_alike};
use crate::Event;
use crate::every::every;
use crate::existing::existing_order;
use carriers::{Booked, CarrierError};
use model::*;
use std::collections::{HashMap, HashSet};
use std::sync::PoisonError;
use std::time::Duration;
use store::{BeginError, Snapshot, StoreError};

/// How often is looked for what can be booked ahead or has to be taken back.
const LOOK: Duration = Duration::from_secs(10);

/// Of the time in which a carrier takes a shipment back, the part that has to be left: one that is kept longer is booked anew.
const LEFT: u32 = 8;

/// Where orders are booked ahead from one round on.
struct Round {
    /// How many labels each carrier's account may still have unused.
    room: HashMap<CarrierId, u32>,
    /// The carriers that are not asked: they are away, are left alone, or did not book the last for a reason that is their own.
    not_asked: HashSet<CarrierId>,
}

impl Shipping {
    /// Looks after what is booked ahead, now and every so often. For the process at the desk.
    pub(crate) fn start_ahead(&self) -> Result<(), Problem> {
        every(self.me.clone(), LOOK, "labels ahead", |shipping| {
            let mut left_alone = shipping.preparing.lock().unwrap_or_else(PoisonError::into_inner);
            if let Err(problem) = shipping.look_after(&mut left_alone) {
                tracing::warn!(code = problem.code.as_str(), "labels could not be booked ahead");
            }
        })
    }

    /// Looks after what is booked ahead because a person asks for it: no carrier is left alone but where it asked for that itself.
    pub(crate) fn prepare(&self) -> Result<(), Problem> {
        let mut left_alone = self.preparing.lock().unwrap_or_else(PoisonError::into_inner);
        left_alone.clear();
        self.look_after(&mut left_alone)
    }

    /// Looks after what is booked ahead: asks carriers that were away, takes back what does not hold any more, books what stands on
    /// the shelf, the oldest first, then what rules or a person choose, what is due first. Waits for the network.
    fn look_after(&self, left_alone: &mut LeftAlone) -> Result<(), Problem> {
        self.carriers.look_for_them()?;
        self.take_back_kept()?;
        let snapshot = self.store.snapshot()?;
        let mut round = self.round(&snapshot, left_alone)?;
        let shelf: Vec<OrderId> = snapshot.shelf()?.into_iter().map(|it| it.order).collect();
        let chosen = snapshot.orders_to_book_ahead()?;
        drop(snapshot);
        for order in &shelf {
            self.book_ahead(*order, &mut round, left_alone, true);
        }
        for order in chosen.iter().filter(|order| !shelf.contains(order)) {
            if round.is_over() {
                break;
            }
            self.book_ahead(*order, &mut round, left_alone, false);
        }
        Ok(())
    }

    fn round(&self, snapshot: &Snapshot, left_alone: &mut LeftAlone) -> Result<Round, Problem> {
        let mut room: HashMap<CarrierId, u32> =
            snapshot.carrier_accounts()?.into_iter().map(|account| (account.carrier, account.most_ahead)).collect();
        let mut not_asked: HashSet<CarrierId> = left_alone.at(self.clock.now()).cloned().collect();
        not_asked.extend(snapshot.carriers_away()?.into_iter().map(|it| it.carrier));
        for carrier in room.keys() {
            if self.carriers.rests(snapshot, carrier)?.is_some() {
                not_asked.insert(carrier.clone());
            }
        }
        for unused in snapshot.unused_labels()? {
            room.entry(unused.carrier).and_modify(|left| *left = left.saturating_sub(unused.count));
        }
        room.retain(|_, left| *left > 0);
        Ok(Round { room, not_asked })
    }

    /// Books an order ahead, where it can be now. What stands in its way is met again when it ships, and told then.
    fn book_ahead(&self, id: OrderId, round: &mut Round, left_alone: &mut LeftAlone, on_the_shelf: bool) {
        let plan = |snapshot: &Snapshot| {
            let order = existing_order(snapshot, id)?;
            ShippingContext::of(self, snapshot)?.plan_ahead(order)
        };
        let takes = || {
            let snapshot = self.store.snapshot()?;
            round.takes(&snapshot, &plan(&snapshot)?, on_the_shelf)
        };
        let booked = match takes() {
            Ok(false) => return,
            Ok(true) => self.begin(plan).and_then(|begun| {
                let Beginning::Begun(begun) = begun else { return Ok(()) };
                let booked = self.network.block_on(self.ask_priced(&begun));
                let carrier = &begun.shipment.carrier;
                round.count(carrier, &booked, on_the_shelf);
                left_alone.note(carrier, &booked, begun.connector.capabilities().finds_by_key, self.clock.now());
                self.end(*begun, booked).map(drop)
            }),
            Err(problem) => Err(problem),
        };
        if let Err(problem) = booked {
            tracing::debug!(code = problem.code.as_str(), order = id.0, "not booked ahead");
        }
    }

    /// What was kept just now is told, and its order decided anew: it may have changed while it was booked.
    pub(super) fn kept_now(&self, shipment: &Shipment) -> Result<(), Problem> {
        self.deciding.decide_as_of_now(shipment.order)?;
        self.events.tell(Event::Orders { order: Some(shipment.order) });
        self.events.tell(Event::Labels);
        Ok(())
    }

    /// Takes back what is kept for orders that were called off or changed since, and what the carrier will soon not take back any
    /// more.
    fn take_back_kept(&self) -> Result<(), Problem> {
        let snapshot = self.store.snapshot()?;
        let kept = snapshot.kept_shipments()?;
        if kept.is_empty() {
            return Ok(());
        }
        let context = ShippingContext::of(self, &snapshot)?;
        let mut over = Vec::new();
        for shipment in kept {
            let order = existing_order(&snapshot, shipment.order)?;
            let stage = order.stage;
            let reason = match stage {
                Stage::Cancelled | Stage::Closed | Stage::PutAway => Some("ahead-reason-cancelled"),
                Stage::Merged => Some("ahead-reason-merged"),
                _ if self.is_over_soon(&context, &shipment) => Some("ahead-reason-window"),
                stage if stage.can_be_packed() && !self.still_holds(&context, order, &shipment)? => {
                    Some("ahead-reason-changed")
                }
                _ => None,
            };
            over.extend(reason.map(|reason| (shipment.id, reason)));
        }
        drop(context);
        drop(snapshot);
        for (shipment, reason) in over {
            self.take_back_one(shipment, reason)?;
        }
        Ok(())
    }

    /// Takes one back that is kept.
    fn take_back_one(&self, shipment: ShipmentId, reason: &str) -> Result<(), Problem> {
        let language = crate::habits::language(&self.store.snapshot()?)?.unwrap_or_default();
        let reason = crate::papers::words(language).word(reason);
        let order = match self.store.void_kept(shipment, &reason, self.clock.now()) {
            Ok(voided) => voided.shipment.order,
            // It was used or taken back in between.
            Err(StoreError::ForbiddenShipmentMove { .. }) => return Ok(()),
            Err(error) => return Err(error.into()),
        };
        self.outbox.ring();
        self.deciding.decide_as_of_now(order)?;
        self.events.tell(Event::Outbox);
        self.events.tell(Event::Labels);
        self.events.tell(Event::Orders { order: Some(order) });
        Ok(())
    }

    /// Whether what is kept for an order is what would be asked for now. Where that cannot be said it is left as it is.
    fn still_holds(&self, context: &ShippingContext<'_>, order: Order, kept: &Shipment) -> Result<bool, Problem> {
        match context.plan_ahead(order) {
            Ok(plan) => holds(context.snapshot, &plan, kept),
            Err(_) => Ok(true),
        }
    }

    /// Whether a carrier will soon not take a shipment back any more.
    fn is_over_soon(&self, context: &ShippingContext<'_>, kept: &Shipment) -> bool {
        let Ok(connector) = context.connector(&kept.carrier) else { return false };
        let Some(within) = connector.capabilities().void_within else { return false };
        let since = self.clock.now().millis().saturating_sub(kept.booked_at.millis());
        u64::try_from(since).is_ok_and(|since| Duration::from_millis(since) >= within - within / LEFT)
    }

    /// The labels that were booked ahead for what is planned, put in the spool. None where there are none, or where they are not what
    /// would be asked for now: those are taken back.
    pub(super) fn used_kept(&self, plan: &Plan) -> Result<Option<Made>, Problem> {
        let Plan { order, booking, .. } = plan;
        if booking.ahead || booking.further || booking.direction == Direction::Return {
            return Ok(None);
        }
        let snapshot = self.store.snapshot()?;
        let Some(kept) = snapshot.kept_shipment(order.id)? else { return Ok(None) };
        if !holds(&snapshot, plan, &kept)? {
            drop(snapshot);
            if order.stage.can_be_packed() {
                self.take_back_one(kept.id, "ahead-reason-changed")?;
            }
            return Ok(None);
        }
        let context = ShippingContext::of(self, &snapshot)?;
        let shipment = Shipment { decision: order.decision.clone(), ahead: false, ..kept };
        let (documents, customs) = (snapshot.label_documents(shipment.id)?, snapshot.customs_documents(shipment.id)?);
        let (jobs, waits) = match context.jobs_of_documents(order, &shipment, &documents, &customs)? {
            LabelJobs::Print(jobs) => (jobs, None),
            LabelJobs::Wait(problem) => (Vec::new(), Some(problem)),
        };
        drop(context);
        drop(snapshot);
        match self.store.use_kept(shipment.id, order.clone(), jobs, booking.by.clone(), self.clock.now()) {
            Ok((shipment, jobs)) => {
                self.wake(&jobs);
                self.events.tell(Event::Labels);
                waits.map_or_else(|| Ok(Some(Made::of(order, shipment, jobs))), Err)
            }
            // It is planned anew.
            Err(BeginError::Changed) => Ok(None),
            Err(error) => Err(not_begun(error, order, &booking.carrier)),
        }
    }
}

/// Whether a kept shipment is what would be asked for now: the same pieces, and the same request to the same account. A weight the desk's scale would
/// not ask about is the same weight, and so is a label in a form for another printer.
fn holds(snapshot: &Snapshot, plan: &Plan, kept: &Shipment) -> Result<bool, Problem> {
    let Plan { booking, request, connector, .. } = plan;
    let tolerance = snapshot.scale()?.map(|scale| scale.tolerance);
    let same = |planned: Grams, kept: Grams| planned == kept || tolerance.is_some_and(|it| it.allows(kept, planned));
    let weights = || booking.parcels.iter().zip(&kept.parcels).all(|(it, kept)| same(it.weight, kept.weight));
    if booking.part != kept.part
        || booking.carrier != kept.carrier
        || booking.parcels.len() != kept.parcels.len()
        || !weights()
    {
        return Ok(false);
    }
    let Some(known) = snapshot.booking(kept.id)? else { return Ok(false) };
    let formats = connector.capabilities().formats;
    Ok(asked_alike(request, kept, formats).any(|request| request.hash() == known.request_hash))
}

impl Round {
    /// Whether no carrier has room for what rules or a person choose.
    fn is_over(&self) -> bool {
        self.room.keys().all(|carrier| self.not_asked.contains(carrier))
    }

    /// Whether a planned shipment is booked ahead now: where its carrier sends the label, is there, and takes it back. What is packed
    /// already is booked in any case.
    fn takes(&self, snapshot: &Snapshot, plan: &Plan, on_the_shelf: bool) -> Result<bool, Problem> {
        let Plan { order, booking, connector, .. } = plan;
        let capabilities = connector.capabilities();
        let allowed = on_the_shelf || (self.room.contains_key(&booking.carrier) && capabilities.void_within.is_some());
        Ok(allowed
            && order.stage.can_be_packed()
            && capabilities.labels == LabelSource::Document
            && !self.not_asked.contains(&booking.carrier)
            && snapshot.kept_shipment(order.id)?.is_none()
            && !snapshot.was_refused(order.id, &booking.request_hash)?
            && !snapshot.void_is_open(order.id, &booking.carrier)?)
    }

    /// Counts a booking that was asked for.
    fn count(&mut self, carrier: &CarrierId, booked: &Result<Booked, CarrierError>, on_the_shelf: bool) {
        if booked.as_ref().is_err_and(CarrierError::is_of_carrier) {
            self.not_asked.insert(carrier.clone());
        } else if let Some(left) = self.room.get_mut(carrier).filter(|_| !on_the_shelf) {
            *left -= 1;
            if *left == 0 {
                self.room.remove(carrier);
            }
        }
    }
}
