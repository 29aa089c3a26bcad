//! Calls of the packing desk: an order gets its label.

use crate::{Station, TaskId};
use model::*;
use serde::Serialize;
use ts_rs::TS;

/// An order that got its label.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ShipAnswer {
    /// Its shipment.
    pub shipment: Shipment,
    /// The job that prints its label.
    pub job: Job,
}

/// What became of many orders.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BatchAnswer {
    /// The number of the work, as in its `progress` events.
    pub task: TaskId,
    /// The orders that got their label.
    pub shipped: Vec<ShippedOrder>,
    /// The orders that did not, and why; they are as they were.
    pub refused: Vec<RefusedOrder>,
    /// Whether a person stopped it before the end.
    pub stopped: bool,
}

/// An order that got its label.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct ShippedOrder {
    /// Which.
    pub order: OrderId,
    /// The job that prints its label.
    pub job: JobId,
}

/// An order that could not ship.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RefusedOrder {
    /// Which.
    pub order: OrderId,
    /// The number people use.
    pub number: String,
    /// Why.
    pub problem: Problem,
}

/// Books the order, makes its label and puts it in the spool.
///
/// # Errors
/// When the order cannot ship now: held, shipped already, no printer, no numbers; `weight-differs` when the parcel on the
/// scale is not what it was expected to weigh, `not-weighed` when another has to be laid there first. [`super::weigh`] or
/// [`super::weight_keep`] answers both.
pub fn ship(station: &Station, order: OrderId) -> Result<ShipAnswer, Problem> {
    station.ship(order)
}

/// Ships many orders. None of them lies on the scale, so that no weight is asked about; those that have to be weighed
/// first are left out: where the desk weighs all, or some parcels of the order were weighed.
///
/// # Errors
/// When nothing at all can ship: no printer, a disk that is full.
pub fn ship_many(station: &Station, orders: Vec<OrderId>) -> Result<BatchAnswer, Problem> {
    station.ship_many(&orders)
}

/// Stops a long work after the step it is at.
///
/// # Errors
/// Never; a work that has ended is not there to be stopped.
pub fn stop(station: &Station, task: TaskId) -> Result<(), Problem> {
    station.tasks().stop(task);
    Ok(())
}
