//! Labels that are booked ahead: shipments whose labels are kept until their order is packed.
//!
//! ```text
//! begin_booking { ahead } ── carrier ── keep_booking: kept, no job ── the order ships ── use_kept: labelled, jobs
//! ```

use crate::booking::{self, BeginError, By, KeptDocuments};
use crate::column::Json;
use crate::{NewJob, Result, Snapshot, Store, orders, photos, shipments};
use model::{
    CarrierId, Job, Money, Order, OrderId, OutboxTarget, ProblemCode, Shipment, ShipmentId, ShipmentState,
    UnusedLabels, UtcDateTime,
};
use rusqlite::params;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What is counted of a carrier's unused labels.
#[derive(Default)]
struct Unused {
    count: u32,
    cost: Vec<Money>,
    without_price: u32,
}

impl Snapshot {
    /// The shipment whose labels are kept for an order.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn kept_shipment(&self, order: OrderId) -> Result<Option<Shipment>> {
        shipments::kept(self.connection(), order)
    }

    /// Every shipment whose labels are kept, the oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn kept_shipments(&self) -> Result<Vec<Shipment>> {
        shipments::select(self.connection(), "s.ahead = 1 AND s.state = 'kept' ORDER BY s.id", [])
    }

    /// What is booked ahead and not used, carrier by carrier.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn unused_labels(&self) -> Result<Vec<UnusedLabels>> {
        let mut found = self.connection().prepare_cached(
            "SELECT carrier, cost FROM shipments WHERE ahead = 1 AND state NOT IN ('failed', 'voided') ORDER BY carrier",
        )?;
        let mut rows = found.query([])?;
        let mut carriers: BTreeMap<CarrierId, Unused> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let unused = carriers.entry(CarrierId(row.get(0)?)).or_default();
            unused.count += 1;
            match row.get::<_, Option<Json<Money>>>(1)? {
                Some(Json(cost)) => match unused.cost.iter_mut().find(|sum| sum.currency == cost.currency) {
                    Some(sum) => sum.minor += cost.minor,
                    None => unused.cost.push(cost),
                },
                None => unused.without_price += 1,
            }
        }
        let told = |(carrier, Unused { count, cost, without_price }): (CarrierId, Unused)| UnusedLabels {
            carrier,
            count,
            cost,
            without_price,
        };
        Ok(carriers.into_iter().map(told).collect())
    }

    /// The orders that can be packed and are to be booked ahead by their decision, those that are due first. Those that have
    /// their shipment are left out.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn orders_to_book_ahead(&self) -> Result<Vec<OrderId>> {
        let mut found = self.connection().prepare_cached(
            "SELECT o.id FROM orders o JOIN order_decisions d ON d.order_id = o.id
             WHERE o.stage IN ('ready', 'partly_shipped') AND instr(d.decision, '\"book_ahead\"') > 0
               AND EXISTS (SELECT 1 FROM json_each(d.decision, '$.settings') s
                           WHERE s.value ->> '$.value.set' = 'book_ahead' AND s.value ->> '$.value.on' = 1)
               AND NOT EXISTS (SELECT 1 FROM shipments k WHERE k.order_id = o.id AND k.state = 'kept')
             ORDER BY o.due, o.placed_at, o.id",
        )?;
        Ok(found.query_map([], |row| row.get(0).map(OrderId))?.collect::<rusqlite::Result<_>>()?)
    }

    /// Whether the carrier refused this very request for an order before.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn was_refused(&self, order: OrderId, request_hash: &str) -> Result<bool> {
        let mut found = self.connection().prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM shipments s JOIN bookings b ON b.shipment = s.id
                            WHERE s.order_id = ? AND b.state = 'refused' AND b.request_hash = ?
                              AND b.problem ->> '$.code' IN (?, ?))",
        )?;
        // A carrier that was away, or asked for a pause, said nothing of the order.
        let (refused, not_offered) = (ProblemCode::CarrierRefused.as_str(), ProblemCode::CarrierNotOffered.as_str());
        Ok(found.query_row(params![order.0, request_hash, refused, not_offered], |row| row.get(0))?)
    }

    /// Whether a carrier has still to be told, or asked once more, that a shipment of an order is taken back.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn void_is_open(&self, order: OrderId, carrier: &CarrierId) -> Result<bool> {
        let mut found = self.connection().prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM outbox WHERE order_id = ? AND target = ? AND state NOT IN ('done', 'dropped'))",
        )?;
        let target = OutboxTarget::Carrier(carrier.clone());
        Ok(found.query_row(params![order.0, Json(target)], |row| row.get(0))?)
    }
}

impl Store {
    /// Ships an order with the labels that are kept for it: the shipment is as one that was booked now, by the decision of the order as
    /// it was `planned`, and the jobs that print it stand in the spool. One commit, and nobody is asked.
    ///
    /// # Errors
    /// [`BeginError::Changed`] where they are not kept any more, or the order is another, or was decided otherwise, since;
    /// [`crate::StoreError::NotItself`] where a person has to say first whether this is the station.
    pub fn use_kept(
        &self,
        shipment: ShipmentId,
        planned: Order,
        jobs: Vec<NewJob>,
        by: By,
        at: UtcDateTime,
    ) -> Result<(Shipment, Vec<Job>), BeginError> {
        let marks = Arc::clone(&self.inner.marks);
        self.write(move |transaction| {
            marks.may_begin(transaction)?;
            let mut shipment = shipments::existing(transaction, shipment)?;
            let mut order = orders::existing(transaction, shipment.order)?;
            let changed = order.decision != planned.decision || order.facts != planned.facts;
            if shipment.state != ShipmentState::Kept || changed {
                return Err(BeginError::Changed);
            }
            if !order.stage.can_be_packed() {
                return Err(BeginError::NotReady(order.stage));
            }
            shipments::use_kept(transaction, &mut shipment, planned.decision)?;
            booking::note_by(transaction, &shipment, &by, at)?;
            photos::belong_to(transaction, order.id, shipment.id)?;
            let kept = KeptDocuments { jobs, ..KeptDocuments::default() };
            let jobs = booking::label(transaction, &mut order, &mut shipment, &kept, at)?;
            Ok((shipment, jobs))
        })
    }
}
