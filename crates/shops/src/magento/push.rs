//! Pushing: the shop is told once, however often it is tried.
//!
//! Magento knows no key by which it would see that the same thing is told again. So it is asked first, before every try, and only
//! what is missing is written; a write that failed, or whose answer got lost, is found there by its numbers.

use super::Magento;
use super::answers::WireOrder;
use super::beside::Known;
use super::requests::{OrderAt, comment_in, mail, remove_track};
use super::told::{Step, Told};
use super::{shipped, withdrawn};
use crate::{Nonsense, Pushed, ShopError};
use model::Notice;
use serde_json::Value;

/// How often it is looked and told before a refusal holds.
const ROUNDS: usize = 2;

impl Magento {
    /// What somebody shipped, holds or cancelled in the shop stays as it is.
    pub(super) async fn tell(&self, notice: &Notice) -> Result<Pushed, ShopError> {
        let carrier = match notice {
            Notice::Shipped(notice) => &notice.carrier,
            Notice::Withdrawn(notice) => &notice.carrier,
        };
        let at = OrderAt::new(notice.order_reference())?;
        let mut pushed = Pushed::Already;
        let mut failure = None;
        for _ in 0..ROUNDS {
            let told = self.told(at).await?;
            let steps = match notice {
                Notice::Shipped(notice) => shipped::steps(&told, notice, &self.rules),
                Notice::Withdrawn(notice) => Ok(withdrawn::steps(&told, notice, &self.rules)),
            };
            let is_shipment = |step: &Step| matches!(step, Step::Ship(_));
            let steps = match (steps, failure.take()) {
                (Ok(steps), None) => steps,
                // What failed was done all the same, or somebody else has shipped meanwhile.
                (Ok(steps), Some(_)) if !steps.iter().any(is_shipment) => {
                    pushed = Pushed::Told;
                    steps
                }
                (_, Some(earlier)) => return Err(earlier),
                (Err(error), None) => return Err(error),
            };
            for step in &steps {
                match self.take(&told, step, carrier).await {
                    Ok(()) => pushed = Pushed::Told,
                    Err(error @ (ShopError::Rejected { .. } | ShopError::Server { .. })) => {
                        failure = Some(error);
                        break;
                    }
                    Err(error) => return Err(error),
                }
            }
            if failure.is_none() {
                return Ok(pushed);
            }
        }
        failure.map_or(Ok(pushed), Err)
    }

    /// What the shop was told of an order, whole.
    async fn told(&self, at: OrderAt) -> Result<Told, ShopError> {
        let order: WireOrder = self.ask(&at.read()).await?.json()?;
        let shipments = self.shipments(&[at.id()]).await?;
        let bundles = order.items.iter().filter(|row| row.product_type == "bundle").map(|row| row.product_id).collect();
        let mut known = Known::default();
        self.ask_products(bundles, &mut known).await?;
        let separate = order.items.iter().map(|row| row.product_id).filter(|id| known.ships_separately(*id)).collect();
        Ok(Told { at, order, shipments, separate })
    }

    async fn take(&self, told: &Told, step: &Step, carrier: &str) -> Result<(), ShopError> {
        let request = match step {
            Step::Ship(shipment) => told.at.ship(shipment),
            Step::Track { shipment, number } => {
                told.at.track(*shipment, carrier, shipped::carrier_code(carrier), number)
            }
            Step::Mail(shipment) => mail(*shipment),
            Step::Remove(track) => remove_track(*track),
            Step::Comment(comment) => told.at.comment(comment, &told.order.status),
            Step::Mark { shipment, comment } => comment_in(*shipment, comment),
        };
        let answer = match self.ask(&request).await {
            // It was removed by a try whose answer got lost.
            Err(ShopError::Rejected { status: 404, .. }) if matches!(step, Step::Remove(_)) => return Ok(()),
            answer => answer?.json()?,
        };
        let is_done = match (step, &answer) {
            (Step::Ship(_), Value::Number(_)) | (Step::Track { .. } | Step::Mark { .. }, Value::Object(_)) => true,
            // Some versions write the new shipment's number as a text.
            (Step::Ship(_), Value::String(number)) => number.bytes().all(|byte| byte.is_ascii_digit()),
            (Step::Mail(_) | Step::Remove(_) | Step::Comment(_), answer) => *answer == true,
            _ => false,
        };
        if is_done { Ok(()) } else { Err(Nonsense::Unexpected(request.name().to_owned()).into()) }
    }
}
