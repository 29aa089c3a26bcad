//! Pushing: the site is told once, however often it is tried.
//!
//! Told again, Squarespace would have each shipment twice and mail twice. So it is asked first, before every try; all parcels go in
//! one request.

use super::Squarespace;
use super::answers::WireOrder;
use super::requests::OrderAt;
use super::shipped::fulfilment;
use crate::{Pushed, ShopError};
use model::Notice;
use serde::de::IgnoredAny;

impl Squarespace {
    /// What was fulfilled cannot be taken back by the API; what was cancelled or fulfilled by hand stays as it is.
    pub(super) async fn tell(&self, notice: &Notice) -> Result<Pushed, ShopError> {
        let Notice::Shipped(notice) = notice else { return Err(ShopError::NotOffered) };
        let at = OrderAt::new(&notice.order_reference)?;
        let order: WireOrder = self.ask(&at.read()).await?.json()?;
        let Some(fulfilment) = fulfilment(&order, notice, &self.rules)? else { return Ok(Pushed::Already) };
        let answer = self.ask(&at.fulfil(&fulfilment)).await?;
        // A page of somebody before the site comes with status 200, too.
        if !answer.body().trim_ascii().is_empty() {
            answer.json::<IgnoredAny>()?;
        }
        Ok(Pushed::Told)
    }
}
