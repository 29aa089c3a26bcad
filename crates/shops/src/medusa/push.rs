//! Pushing: the shop is told once, however often it is tried.
//!
//! Medusa knows no key by which it would see that the same thing is told again: of a part it would make two fulfilments. So it is asked
//! first, before every try, and only what is missing is written. A fulfilment says in its metadata which numbers it is made for, and is
//! found by them when the answer got lost, or when it has yet to leave.

use super::Medusa;
use super::answers::WireOrder;
use super::requests::OrderAt;
use super::told::{self, Step};
use super::withdrawn;
use crate::json_text::read_fields;
use crate::{Nonsense, Pushed, ShopError};
use model::Notice;
use serde_json::{Value, json};

/// How often it is looked and told: fulfilments are made, then they leave, and somebody may be at the same order meanwhile.
const ROUNDS: usize = 4;

impl Medusa {
    /// What was cancelled or fulfilled by hand stays as it is.
    pub(super) async fn tell(&self, notice: &Notice) -> Result<Pushed, ShopError> {
        let at = OrderAt::new(notice.order_reference())?;
        let (mut pushed, mut refusal) = (Pushed::Already, None);
        for _ in 0..ROUNDS {
            let order = self.order(at).await?;
            let steps = match notice {
                Notice::Shipped(notice) => told::steps(&order, notice, &self.rules),
                Notice::Withdrawn(notice) => Ok(withdrawn::steps(&order, notice, &self.rules)),
            };
            let steps = match (steps, refusal.take()) {
                (Ok(steps), _) => steps,
                (Err(_), Some(earlier)) => return Err(earlier),
                (Err(error), None) => return Err(error),
            };
            let is_end = steps.iter().all(|step| !matches!(step, Step::Fulfil(_)));
            for step in steps {
                match self.take(at, step).await {
                    Ok(()) => pushed = Pushed::Told,
                    Err(error @ ShopError::Rejected { .. }) => refusal = Some(error),
                    Err(error) => return Err(error),
                }
            }
            if is_end && refusal.is_none() {
                return Ok(pushed);
            }
        }
        Err(refusal.unwrap_or_else(|| Nonsense::Unexpected("fulfillments".to_owned()).into()))
    }

    async fn order(&self, at: OrderAt<'_>) -> Result<WireOrder, ShopError> {
        let body: Value = self.ask(&at.read()).await?.json()?;
        let order = body.get("order").ok_or_else(|| Nonsense::Unexpected("order".to_owned()))?;
        read_fields(order).map_err(|_| Nonsense::Unexpected("order".to_owned()).into())
    }

    async fn take(&self, at: OrderAt<'_>, step: Step) -> Result<(), ShopError> {
        let request = match step {
            Step::Fulfil(content) => at.fulfil(&content),
            Step::Ship { fulfilment, content } => at.ship(&fulfilment, &content),
            Step::Cancel { fulfilment } => at.cancel(&fulfilment, &json!({ "no_notification": true })),
            Step::Note(text) => at.note(withdrawn::NOTE, &text),
        };
        // A page of somebody before the shop comes with status 200, too.
        self.ask(&request).await?.json::<Value>()?;
        Ok(())
    }
}
