//! Taking back in one go what is paid and not used.

use super::Comparing;
use crate::Event;
use model::*;
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// Labels to take back that are paid and not used.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct VoidUnused {
    /// Their shipments, as a person saw them.
    pub shipments: Vec<ShipmentId>,
}

/// What became of labels that were to be taken back.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct VoidedUnused {
    /// How many were taken back here; their carriers are told from now on.
    pub voided: u32,
    /// Those that were not, and why.
    pub left: Vec<NotVoided>,
}

/// A label that was not taken back.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct NotVoided {
    /// Its shipment.
    pub shipment: ShipmentId,
    /// Why not.
    pub problem: Problem,
}

impl Comparing {
    /// Takes labels back that are paid and not used. One that was used meanwhile, or that its carrier takes back no more, stays as it is
    /// and is named. A label that was booked ahead is booked anew while a rule chooses its order.
    pub(crate) fn void_unused(&self, void: &VoidUnused) -> Result<VoidedUnused, Problem> {
        let unused: Vec<_> = self.last()?.into_iter().flat_map(|it| it.unused).collect();
        let language = crate::habits::language(&self.store.snapshot()?)?.unwrap_or_default();
        let reason = crate::papers::words(language).word("unused-void-reason");
        let mut answer = VoidedUnused { voided: 0, left: Vec::new() };
        for id in &void.shipments {
            let known = unused.iter().find(|it| it.label.shipment == *id);
            let outcome = match known {
                None => Err(Problem::new(ProblemCode::LabelNotUnused)),
                Some(known) if !known.can_void => {
                    Err(Problem::new(ProblemCode::VoidTooLate).with("order", known.label.order_number.as_str()))
                }
                Some(known) => self.void_one(*id, &reason, &known.label.order_number),
            };
            match outcome {
                Ok(()) => answer.voided += 1,
                Err(problem) => answer.left.push(NotVoided { shipment: *id, problem }),
            }
        }
        self.outbox.ring();
        self.events.tell(Event::Outbox);
        self.events.tell(Event::Labels);
        self.events.tell(Event::Look);
        Ok(answer)
    }

    fn void_one(&self, id: ShipmentId, reason: &str, order: &str) -> Result<(), Problem> {
        let voided = self.store.void_unused(id, reason, self.clock.now())?;
        let voided = voided.ok_or_else(|| Problem::new(ProblemCode::LabelNotUnused).with("order", order))?;
        let order = voided.shipment.order;
        // The order may have changed since its label was made.
        self.deciding.decide_as_of_now(order)?;
        self.events.tell(Event::Orders { order: Some(order) });
        Ok(())
    }
}
