//! Pushing: the shop is told once, however often it is tried.
//!
//! Vendure knows no key by which it would see that the same thing is told again: of a part it would make two fulfilments. So it is
//! asked first, before every try, and only what is missing is written; a write whose answer got lost is found there by its number.

use super::answers::WireOrder;
use super::requests::{fulfil, lead};
use super::told::{self, Step};
use super::{Vendure, field, refusal};
use crate::json_text::read_fields;
use crate::{Nonsense, Pushed, ShopError};
use model::Notice;

/// How often it is looked and told before a refusal holds: somebody may fulfil or cancel meanwhile.
const ROUNDS: usize = 2;

impl Vendure {
    /// What was cancelled or fulfilled by hand stays as it is.
    pub(super) async fn tell(&self, notice: &Notice) -> Result<Pushed, ShopError> {
        let mut pushed = Pushed::Already;
        let mut refusal = None;
        for _ in 0..ROUNDS {
            let order = self.order(notice.order_reference()).await?;
            let steps = match notice {
                Notice::Shipped(notice) => told::shipped(&order, notice, &self.rules),
                Notice::Withdrawn(notice) => told::withdrawn(&order, notice),
            };
            let steps = match (steps, refusal.take()) {
                (Ok(steps), _) => steps,
                (Err(_), Some(earlier)) => return Err(earlier),
                (Err(error), None) => return Err(error),
            };
            for step in steps {
                match self.take(step).await {
                    Ok(()) => pushed = Pushed::Told,
                    Err(error @ ShopError::Rejected { .. }) => refusal = Some(error),
                    Err(error) => return Err(error),
                }
            }
            if refusal.is_none() {
                return Ok(pushed);
            }
        }
        refusal.map_or(Ok(pushed), Err)
    }

    async fn order(&self, reference: &str) -> Result<WireOrder, ShopError> {
        let mut data = self.ask(&self.asking.order(reference)).await?.data;
        let order = field(&mut data, "order")?;
        if order.is_null() {
            return Err(ShopError::NotFound { reference: reference.to_owned() });
        }
        read_fields(&order).map_err(|_| Nonsense::Unexpected("order".to_owned()).into())
    }

    async fn take(&self, step: Step) -> Result<(), ShopError> {
        let (id, to) = match step {
            Step::Lead { id, to } => (id, to),
            Step::Fulfil(input) => {
                let mut data = self.ask(&fulfil(&input)).await?.data;
                let id = refusal::outcome(&field(&mut data, "addFulfillmentToOrder")?)?;
                return Box::pin(self.take(Step::ship(id))).await;
            }
        };
        let mut data = self.ask(&lead(&id, to)).await?.data;
        refusal::outcome(&field(&mut data, "transitionFulfillmentToState")?).map(|_| ())
    }
}
