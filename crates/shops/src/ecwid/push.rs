//! Pushing: the store is told once, however often it is tried. It is asked first, before every try, and only what is missing is
//! written: the mail to the customer goes out when the status changes.

use super::Ecwid;
use super::answers::WireOrder;
use super::requests::OrderAt;
use super::told;
use crate::{Nonsense, Pushed, ShopError};
use model::Notice;
use serde_json::Value;

impl Ecwid {
    pub(super) async fn tell(&self, notice: &Notice) -> Result<Pushed, ShopError> {
        let at = OrderAt::new(notice.order_reference())?;
        let order: WireOrder = self.ask(&at.read()).await?.json()?;
        let change = match notice {
            Notice::Shipped(notice) => told::shipped(&order, notice, &self.meanings)?,
            Notice::Withdrawn(notice) => told::withdrawn(&order, notice),
        };
        let Some(change) = change else { return Ok(Pushed::Already) };
        let answer: Value = self.ask(&at.change(&change)).await?.json()?;
        match answer.get("updateCount").and_then(Value::as_u64) {
            Some(0) => Err(ShopError::Rejected { status: 200, code: "updateCount: 0".to_owned() }),
            Some(_) => Ok(Pushed::Told),
            None => Err(Nonsense::Unexpected("updateCount".to_owned()).into()),
        }
    }
}
