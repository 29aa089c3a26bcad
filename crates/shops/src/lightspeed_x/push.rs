//! Pushing: the till is told once, however often it is tried. It is asked first, before every try; what it has is told at the version
//! it has it at, so that nothing somebody else did meanwhile is done again.

use super::LightspeedX;
use super::answers::{WireSale, data, read};
use super::requests::{fulfil, read_sale};
use super::told;
use crate::{Pushed, ShopError};
use model::Notice;

/// How often it is looked and told before a conflict holds.
const ROUNDS: usize = 2;

impl LightspeedX {
    /// What has left cannot be taken back by the API.
    pub(super) async fn tell(&self, notice: &Notice) -> Result<Pushed, ShopError> {
        let Notice::Shipped(notice) = notice else { return Err(ShopError::NotOffered) };
        let mut pushed = Pushed::Already;
        let mut conflict = None;
        for _ in 0..ROUNDS {
            let sale: WireSale = read(&self.ask(&read_sale(&notice.order_reference)?).await?, "sale")?;
            let mut parts = self.dispatched(std::slice::from_ref(&notice.order_reference)).await?;
            let (_, parts) = parts.pop().unwrap_or_default();
            conflict = None;
            for step in told::fulfilments(&sale, &parts, notice)? {
                match self.ask(&fulfil(&step.id, step.version, &step.items)?).await {
                    Ok(answer) => {
                        data(&answer)?;
                        pushed = Pushed::Told;
                    }
                    Err(error @ ShopError::Server { status: 409, .. }) => conflict = Some(error),
                    Err(error) => return Err(error),
                }
            }
            if conflict.is_none() {
                return Ok(pushed);
            }
        }
        conflict.map_or(Ok(pushed), Err)
    }
}
