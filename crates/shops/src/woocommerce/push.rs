//! Pushing: the shop is told once, however often it is tried.
//!
//! The shop is asked first. A parcel carries our own reference, a note its numbers: what is there is not written again,
//! so a push whose answer got lost can simply be repeated.

use super::answers::WireNote;
use super::requests::OrderAt;
use super::tracking::Told;
use super::{WooCommerce, refusal, shipped, withdrawn};
use crate::{Pushed, ShopError};
use model::Notice;
use wire::{Answer, Request, WireError};

/// The status of what somebody threw away. It is left as it is: a change would bring it back.
const TRASH: &str = "trash";

impl WooCommerce {
    /// An order the shop has cancelled or completed meanwhile keeps its status.
    pub(super) async fn tell(&self, notice: &Notice) -> Result<Pushed, ShopError> {
        let order = OrderAt::new(notice.order_reference())?;
        let told: Told = self.ask(&order.read()).await?.json()?;
        if told.status == TRASH {
            if matches!(notice, Notice::Withdrawn(_)) {
                return Ok(Pushed::Already);
            }
            return Err(ShopError::ThrownAway { reference: notice.order_reference().to_owned() });
        }
        let (change, to_customer) = match notice {
            Notice::Shipped(notice) => (shipped::change(&told, notice, &self.rules), self.rules.note_to_customer),
            Notice::Withdrawn(notice) => (withdrawn::change(&told, notice, &self.rules), false),
        };
        let mut pushed = Pushed::Already;
        if let Some(change) = change {
            self.change(&order.change(&change)).await?;
            pushed = Pushed::Told;
        }
        let written: Vec<WireNote> = self.ask(&order.notes(to_customer)).await?.json()?;
        let note = match notice {
            Notice::Shipped(notice) => shipped::note(&written, notice, to_customer),
            Notice::Withdrawn(notice) => withdrawn::note(&written, notice, &self.rules),
        };
        if let Some(note) = note {
            self.ask(&order.note(&note, to_customer)).await?;
            pushed = Pushed::Told;
        }
        Ok(pushed)
    }

    /// Changes an order; a status the shop does not know is named.
    async fn change(&self, request: &Request) -> Result<Answer, ShopError> {
        self.send(request).await.map_err(|error| match &error {
            WireError::Rejected(answer) if refusal::refuses_status(answer) => {
                ShopError::UnknownStatus { status: self.rules.shipped_status.clone() }
            }
            _ => self.named(error, request.target()),
        })
    }
}
