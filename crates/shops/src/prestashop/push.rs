//! Pushing: the shop is told once, however often it is tried.
//!
//! The shop is asked first; a number that stands in the order, a state it has, is not written again. Numbers come before the
//! state: the mail of the state reads them. The web service may fail after it has set a state (a module's hook, a mail), so the
//! order is read again before that counts as a failure.

use super::PrestaShop;
use super::basics::Basics;
use super::requests::{OrderAt, as_post, change_carrier};
use super::rows::Row;
use super::told::{Number, missing, of_numbers, state_before};
use crate::{Nonsense, Pushed, ShopError};
use model::{Notice, OrderStatus, ShipmentNotice, WithdrawnNotice};
use serde_json::Value;
use wire::{Method, Request};

/// An order as the shop has it.
struct Told {
    at: OrderAt,
    state: u64,
    carrier: u64,
    /// Its rows of `order_carriers`.
    rows: Vec<Row>,
}

impl PrestaShop {
    /// An order the shop has cancelled or completed meanwhile keeps its state.
    pub(super) async fn tell(&self, notice: &Notice) -> Result<Pushed, ShopError> {
        let reference = notice.order_reference();
        let at = OrderAt::new(reference)?;
        let order = self.read_order(at).await?;
        let order = order.ok_or_else(|| ShopError::NotFound { reference: reference.to_owned() })?;
        let basics = self.ask_basics().await?;
        let word = &self.rules.shipped_state;
        let shipped = basics.states.named(word).ok_or_else(|| ShopError::UnknownStatus { status: word.clone() })?;
        let rows = self.rows(&at.carriers(), "order_carriers").await?;
        let told = Told { at, state: order.number("current_state"), carrier: order.number("id_carrier"), rows };
        match notice {
            Notice::Shipped(notice) => self.tell_shipped(&told, notice, &basics, shipped).await,
            Notice::Withdrawn(notice) => self.tell_withdrawn(&told, notice, &basics, shipped).await,
        }
    }

    async fn tell_shipped(
        &self,
        told: &Told,
        notice: &ShipmentNotice,
        basics: &Basics,
        shipped: u64,
    ) -> Result<Pushed, ShopError> {
        let mut pushed = Pushed::Already;
        let numbers: Vec<&str> = notice.parcels.iter().map(|parcel| parcel.number.as_str()).collect();
        for (place, number) in missing(&told.rows, &numbers) {
            let request = match number {
                Number::Into(row) => change_carrier(row, numbers[place]),
                Number::OfItsOwn => told.at.add_carrier(told.carrier, numbers[place]),
            };
            self.write(&request, "order_carrier").await?;
            pushed = Pushed::Told;
        }
        // What somebody decided in the shop meanwhile stays: only an order that is to be shipped becomes shipped, and one that
        // waited when it was let go.
        let is_to_ship = match basics.states.meaning(told.state, &self.rules.meanings) {
            Some(OrderStatus::Open) => true,
            Some(OrderStatus::Waiting) => notice.let_go,
            Some(OrderStatus::Cancelled | OrderStatus::Completed) | None => false,
        };
        if is_to_ship && told.state != shipped && !basics.states.is_shipped(told.state) {
            self.add_state(told.at, shipped, self.rules.mails).await?;
            pushed = Pushed::Told;
        }
        Ok(pushed)
    }

    /// The numbers leave their rows; the order becomes what it was where it still has the state the web service gave it, and no
    /// other number is left.
    async fn tell_withdrawn(
        &self,
        told: &Told,
        notice: &WithdrawnNotice,
        basics: &Basics,
        shipped: u64,
    ) -> Result<Pushed, ShopError> {
        let mut pushed = Pushed::Already;
        let withdrawn: Vec<u64> = of_numbers(&told.rows, &notice.numbers).map(Row::id).collect();
        for row in told.rows.iter().filter(|row| withdrawn.contains(&row.id())) {
            self.write(&change_carrier(row, ""), "order_carrier").await?;
            pushed = Pushed::Told;
        }
        let is_left = |row: &Row| !row.text("tracking_number").is_empty() && !withdrawn.contains(&row.id());
        if told.state != shipped || told.rows.iter().any(is_left) {
            return Ok(pushed);
        }
        let histories = self.rows(&told.at.histories(), "order_histories").await?;
        let leaves_to_do = |state: &u64| {
            matches!(
                basics.states.meaning(*state, &self.rules.meanings),
                Some(OrderStatus::Open | OrderStatus::Waiting)
            )
        };
        if let Some(before) = state_before(&histories, shipped).filter(leaves_to_do) {
            self.add_state(told.at, before, false).await?;
            pushed = Pushed::Told;
        }
        Ok(pushed)
    }

    /// Gives an order a state it does not have.
    async fn add_state(&self, at: OrderAt, state: u64, mail: bool) -> Result<(), ShopError> {
        let Err(error) = self.write(&at.add_state(state, mail), "order_history").await else { return Ok(()) };
        match self.read_order(at).await {
            Ok(Some(order)) if order.number("current_state") == state => Ok(()),
            _ => Err(error),
        }
    }

    /// Writes a row of this kind. The shop says what it has written; a page of PHP that ended on the way comes with status 200,
    /// too.
    async fn write(&self, request: &Request, kind: &str) -> Result<(), ShopError> {
        let answer = match self.ask(request).await {
            Err(ShopError::Guarded { status: 403 | 405 | 501 }) if *request.method() == Method::PUT => {
                self.ask(&as_post(request)).await
            }
            other => other,
        };
        let answer: Value = answer?.json()?;
        let is_written = answer.get(kind).is_some_and(Value::is_object);
        if is_written { Ok(()) } else { Err(Nonsense::Unexpected(kind.to_owned()).into()) }
    }

    /// The order's state and carrier; `None` where the shop has no such order.
    async fn read_order(&self, at: OrderAt) -> Result<Option<Row>, ShopError> {
        Ok(self.rows(&at.read(), "orders").await?.into_iter().next())
    }
}
