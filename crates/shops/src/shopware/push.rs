//! Pushing: the shop is told once, however often it is tried.
//!
//! The shop is asked first; a number that stands in the delivery, a state it has, is not written again. A plug-in may fail after the
//! state has changed, and old versions said yes and changed nothing: so the delivery is read again.

use super::Shopware;
use super::answers::{WireDelivery, WireOrder};
use super::requests::{is_id, set_codes, transition};
use super::standing::main_delivery;
use super::told::{Change, shipped, withdrawn};
use crate::{Nonsense, Pushed, ShopError};
use model::Notice;
use serde_json::Value;

impl Shopware {
    /// What somebody cancelled or sent back in the shop stays as it is.
    pub(super) async fn tell(&self, notice: &Notice) -> Result<Pushed, ShopError> {
        let reference = notice.order_reference();
        let order = self.order(reference).await?;
        let Some(delivery) = main_delivery(&order) else {
            return Err(ShopError::Rejected { status: 200, code: "order: no delivery".to_owned() });
        };
        let change = match notice {
            Notice::Shipped(notice) => shipped(&order, delivery, notice, &self.rules),
            Notice::Withdrawn(notice) => withdrawn(delivery, notice),
        };
        let pushed = if change == Change::default() { Pushed::Already } else { Pushed::Told };
        if change.reopen {
            self.lead(reference, delivery, "reopen", "open", false).await?;
        }
        if let Some(codes) = change.codes {
            let answer = self.ask(&set_codes(&delivery.id, &codes)).await?;
            // Nothing is what comes, or the delivery; a page of something before the shop is neither.
            if answer.status() != 204 {
                answer.json::<Value>()?;
            }
        }
        if let Some((action, state)) = change.ship {
            self.lead(reference, delivery, action, state, self.rules.notify).await?;
        }
        Ok(pushed)
    }

    async fn order(&self, reference: &str) -> Result<WireOrder, ShopError> {
        let missing = || ShopError::NotFound { reference: reference.to_owned() };
        if !is_id(reference) {
            return Err(missing());
        }
        self.find(reference).await?.ok_or_else(missing)
    }

    /// Leads a delivery to a state, and looks whether it is there.
    async fn lead(
        &self,
        reference: &str,
        delivery: &WireDelivery,
        action: &str,
        state: &str,
        mail: bool,
    ) -> Result<(), ShopError> {
        let asked = self.ask(&transition(&delivery.id, action, mail)).await;
        if let Err(error) = &asked
            && !matches!(error, ShopError::Rejected { .. } | ShopError::Server { .. })
        {
            return asked.map(|_| ());
        }
        let order = self.order(reference).await?;
        let now = order.deliveries.iter().find(|it| it.id == delivery.id);
        if now.is_some_and(|now| now.state_machine_state.technical_name == state) {
            return Ok(());
        }
        asked?;
        Err(Nonsense::Unexpected("stateMachineState".to_owned()).into())
    }
}
