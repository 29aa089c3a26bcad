//! Pushing: the shop is told once, however often it is tried.
//!
//! The shop is asked first. A parcel carries our own reference, a note its numbers: what is there is not written again,
//! so a push whose answer got lost can simply be repeated.

use super::answers::{WireNote, WireOrder};
use super::fulfilments::{Step, WireFulfilment};
use super::refunds::{Refunds, WireRefund};
use super::requests::OrderAt;
use super::tracking::{Told, is_parcel};
use super::way::is_of_the_api;
use super::{WooCommerce, fulfilments, refusal, shipped, withdrawn};
use crate::tracking_numbers::has;
use crate::{Pushed, ShopError};
use model::{Notice, NoticeParcel, ShipmentNotice};
use serde::de::IgnoredAny;
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
        let fulfilments = self.fulfilments(&order).await?;
        if let (Some(there), Notice::Shipped(shipped)) = (&fulfilments, notice) {
            let (pushed, has_place) = self.tell_by_fulfilments(&order, &told, there, shipped).await?;
            let noted = if has_place { None } else { self.note(&order, notice, self.rules.note_to_customer).await? };
            return Ok(noted.unwrap_or(pushed));
        }
        let there = fulfilments.unwrap_or_default();
        let (change, steps, to_customer) = match notice {
            Notice::Shipped(notice) => {
                (shipped::change(&told, notice, &self.rules, false), Vec::new(), self.rules.note_to_customer)
            }
            Notice::Withdrawn(notice) => {
                let steps = fulfilments::withdrawn(&there, &notice.numbers);
                let counted = (steps.len(), fulfilments::left_after(&there, &steps));
                (withdrawn::change(&told, notice, &self.rules, counted), steps, false)
            }
        };
        let mut pushed = Pushed::Already;
        if let Some(change) = change {
            self.change(&order.change(&change)).await?;
            pushed = Pushed::Told;
        }
        // After the status: without them nobody would find again what is left to do.
        pushed = self.take(&order, &steps).await?.unwrap_or(pushed);
        let noted = self.note(&order, notice, to_customer).await?;
        Ok(noted.unwrap_or(pushed))
    }

    /// Writes the note of a notice; nothing where the order has it.
    async fn note(&self, order: &OrderAt<'_>, notice: &Notice, to_customer: bool) -> Result<Option<Pushed>, ShopError> {
        let written: Vec<WireNote> = self.ask(&order.notes(to_customer)).await?.json()?;
        let note = match notice {
            Notice::Shipped(notice) => shipped::note(&written, notice, to_customer),
            Notice::Withdrawn(notice) => withdrawn::note(&written, notice, &self.rules),
        };
        let Some(note) = note else { return Ok(None) };
        self.ask(&order.note(&note, to_customer)).await?;
        Ok(Some(Pushed::Told))
    }

    /// The fulfilments of an order; nothing where the shop does not offer them, or not to the key's user. That is asked once.
    async fn fulfilments(&self, order: &OrderAt<'_>) -> Result<Option<Vec<WireFulfilment>>, ShopError> {
        if self.fulfils.get() == Some(&false) {
            return Ok(None);
        }
        let request = order.fulfilments();
        match self.send(&request).await {
            Ok(answer) => {
                let there = answer.json()?;
                let _ = self.fulfils.set(true);
                Ok(Some(there))
            }
            Err(WireError::Rejected(answer)) if refusal::is_no_route(&answer) => {
                let _ = self.fulfils.set(false);
                Ok(None)
            }
            Err(WireError::Refused(answer)) if is_of_the_api(&answer) => {
                let _ = self.fulfils.set(false);
                Ok(None)
            }
            Err(error) => Err(self.named(error, request.target())),
        }
    }

    /// Tells of parcels as fulfilments, then of the status. The shop mails of each fulfilment, so no note is written; but there is
    /// none without pieces, as where all of them were paid back meanwhile: whether there was one for the parcels is told.
    async fn tell_by_fulfilments(
        &self,
        order: &OrderAt<'_>,
        told: &Told,
        there: &[WireFulfilment],
        notice: &ShipmentNotice,
    ) -> Result<(Pushed, bool), ShopError> {
        let items = told.items();
        let is_told = |(place, parcel): (usize, &NoticeParcel)| {
            there.iter().any(|it| has(&it.numbers(), &parcel.number))
                || items.iter().any(|item| is_parcel(item, notice, place, parcel))
        };
        let missing: Vec<&NoticeParcel> = notice
            .parcels
            .iter()
            .enumerate()
            .filter(|(place, parcel)| !is_told((*place, parcel)))
            .map(|(_, parcel)| parcel)
            .collect();
        let (mut pushed, mut has_place) = (Pushed::Already, true);
        if !missing.is_empty() {
            let whole: WireOrder = self.ask(&order.read_whole()).await?.json()?;
            let refunds = if whole.refunds.is_empty() {
                Refunds::default()
            } else {
                let refunds: Vec<WireRefund> = self.ask(&order.refunds()).await?.json()?;
                Refunds::of(&refunds, &whole)
            };
            let lines = fulfilments::ordered(whole.line_items.iter().map(|line| (line, refunds.pieces_of(line))));
            let steps = fulfilments::shipped(there, lines, &missing, notice, self.rules.note_to_customer);
            pushed = self.take(order, &steps).await?.unwrap_or(pushed);
            has_place = !steps.is_empty();
        }
        if let Some(change) = shipped::change(told, notice, &self.rules, true) {
            self.change(&order.change(&change)).await?;
            pushed = Pushed::Told;
        }
        Ok((pushed, has_place))
    }

    /// Does these things with an order's fulfilments; nothing where there are none.
    async fn take(&self, order: &OrderAt<'_>, steps: &[Step]) -> Result<Option<Pushed>, ShopError> {
        for step in steps {
            let request = match step {
                Step::Make(fulfilment) => order.fulfil(fulfilment),
                Step::Change(id, change) => order.change_fulfilment(*id, change),
                Step::Delete(id) => order.delete_fulfilment(*id),
            };
            self.ask(&request).await?.json::<IgnoredAny>()?;
        }
        Ok((!steps.is_empty()).then_some(Pushed::Told))
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
