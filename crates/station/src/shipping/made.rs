//! What a shipment came to.

use super::ShipAnswer;
use model::*;

/// A shipment its carrier has, with the jobs that print it: none where a label is still missing or kept for later.
pub(super) struct Made {
    pub(super) shipment: Shipment,
    jobs: Vec<Job>,
    /// The number of its order.
    order: String,
}

impl Made {
    pub(super) fn of(order: &Order, shipment: Shipment, jobs: Vec<Job>) -> Self {
        Self { shipment, jobs, order: order.facts.number.clone() }
    }

    /// The same as an order that got its label.
    ///
    /// # Errors
    /// [`ProblemCode::LabelStillMissing`] where no label prints.
    pub(super) fn answer(self) -> Result<ShipAnswer, Problem> {
        let Self { shipment, jobs, order } = self;
        let is_label = |job: &Job| matches!(job.document, Document::Label { .. });
        match jobs.into_iter().rfind(is_label) {
            Some(job) => Ok(ShipAnswer { shipment, job }),
            None => Err(Problem::new(ProblemCode::LabelStillMissing)
                .with("order", order)
                .with("carrier", &shipment.carrier)),
        }
    }
}
