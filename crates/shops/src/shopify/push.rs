//! Pushing: the shop is told once, however often it is tried.
//!
//! Shopify knows no key by which it would see that the same thing is told again. So it is asked first, before every try, and
//! only what is missing is written; a write whose answer got lost is found there by its numbers.

use super::answers::WireTold;
use super::pull::id_of;
use super::reply::user_errors;
use super::requests::{cancel, fulfil, read_told, track};
use super::told::Step;
use super::{Shopify, shipped, withdrawn};
use crate::{Nonsense, Pushed, ShopError};
use model::Notice;
use serde_json::Value;

/// How often it is looked and told before a refusal holds: what is to be fulfilled gets other ids when somebody moves, splits or
/// reopens it meanwhile.
const ROUNDS: usize = 2;

impl Shopify {
    /// What somebody fulfilled, holds or cancelled in the shop stays as it is.
    pub(super) async fn tell(&self, notice: &Notice) -> Result<Pushed, ShopError> {
        let mut pushed = Pushed::Already;
        let mut refusal = None;
        for _ in 0..ROUNDS {
            let told = self.told(notice.order_reference()).await?;
            let steps = match notice {
                Notice::Shipped(notice) => shipped::steps(&told, notice, &self.rules),
                Notice::Withdrawn(notice) => Ok(withdrawn::steps(&told, notice)),
            };
            let steps = match (steps, refusal.take()) {
                (Ok(steps), _) => steps,
                (Err(_), Some(earlier)) => return Err(earlier),
                (Err(error), None) => return Err(error),
            };
            for step in &steps {
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

    /// What the shop was told of an order, whole.
    async fn told(&self, reference: &str) -> Result<WireTold, ShopError> {
        let id = id_of(reference)?;
        let mut data = self.ask(&read_told(&id)).await?.whole()?;
        let order = data.get_mut("order").map(Value::take).unwrap_or_default();
        if order.is_null() {
            return Err(ShopError::NotFound { reference: reference.to_owned() });
        }
        let unexpected = |place: String| ShopError::Nonsense(Nonsense::Unexpected(place));
        let order = self.complete_works(order, &id).await?.map_err(|_| unexpected("fulfillmentOrders".to_owned()))?;
        serde_path_to_error::deserialize(&order)
            .map_err(|error: serde_path_to_error::Error<serde_json::Error>| unexpected(error.path().to_string()))
    }

    async fn take(&self, step: &Step) -> Result<(), ShopError> {
        let (request, name) = match step {
            Step::Fulfil(fulfilment) => (fulfil(fulfilment), "fulfillmentCreate"),
            Step::Track { id, tracking, notify } => (track(id, tracking, *notify), "fulfillmentTrackingInfoUpdate"),
            Step::Cancel(id) => (cancel(id), "fulfillmentCancel"),
        };
        let data = self.ask(&request).await?.whole()?;
        let payload = data.get(name).filter(|payload| payload.is_object());
        let payload = payload.ok_or_else(|| ShopError::Nonsense(Nonsense::Unexpected(name.to_owned())))?;
        user_errors(payload).map_or(Ok(()), Err)
    }
}
