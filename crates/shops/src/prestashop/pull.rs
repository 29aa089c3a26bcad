//! Pulling: everything that changed, oldest change first. Pages are cut by time and number ([`crate::walk`]).

use super::PrestaShop;
use super::beside::Known;
use super::clock::{self, moment};
use super::order::understand;
use super::requests::{AT_ONCE, PER_PAGE, next_orders, these_orders};
use super::rows::Row;
use crate::understood;
use crate::walk::{self, Place};
use crate::{Nonsense, Pages, Pulled, PulledPage, ShopError};
use model::UtcDateTime;
use std::collections::BTreeSet;

impl PrestaShop {
    pub(super) async fn pull_changes(
        &self,
        since: Option<UtcDateTime>,
        now: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Pulled, ShopError> {
        let mut known = self.begin(now).await?;
        let (states, begin) = match since {
            None => (Some(known.basics.states.to_do(&self.rules.meanings)), String::new()),
            Some(since) => (None, clock::since(since, now, &known.basics.zone)),
        };
        let mut cursor = since;
        let mut budget = self.wire.pages();
        let mut place = Some(Place::After(begin)).filter(|_| states.as_ref().is_none_or(|states| !states.is_empty()));
        while let Some(here) = place {
            budget.take()?;
            let orders = self.rows(&next_orders(&here, states.as_deref()), "orders").await?;
            place = next(here, &orders)?;
            let last = orders.iter().rev().find_map(|order| moment(&order.text("date_upd"), &known.basics.zone, now));
            cursor = cursor.max(last.map(|last| last.min(now)));
            if !orders.is_empty() {
                pages.keep(self.page(orders, cursor, now, &mut known).await?).await?;
            }
        }
        Ok(Pulled { cursor })
    }

    /// These orders, whatever the shop's dates say of them; answers with those it has no more.
    pub(super) async fn look_through(
        &self,
        references: &[String],
        now: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Vec<String>, ShopError> {
        let mut missing = numbers(references);
        let all: Vec<u64> = missing.iter().copied().collect();
        let mut known = self.begin(now).await?;
        for part in all.chunks(AT_ONCE) {
            let orders = self.rows(&these_orders(part), "orders").await?;
            let orders: Vec<Row> = orders.into_iter().filter(|order| missing.remove(&order.id())).collect();
            if !orders.is_empty() {
                pages.keep(self.page(orders, None, now, &mut known).await?).await?;
            }
        }
        Ok(missing.into_iter().map(|id| id.to_string()).collect())
    }

    /// Asks for orders by their keys, as one page.
    pub(super) async fn pull_orders(&self, references: &[String], now: UtcDateTime) -> Result<PulledPage, ShopError> {
        let ids: Vec<u64> = numbers(references).into_iter().take(AT_ONCE).collect();
        let mut known = self.begin(now).await?;
        let orders = if ids.is_empty() { Vec::new() } else { self.rows(&these_orders(&ids), "orders").await? };
        self.page(orders, None, now, &mut known).await
    }

    /// Orders as a page for the desk, with what is asked besides.
    async fn page(
        &self,
        orders: Vec<Row>,
        cursor: Option<UtcDateTime>,
        now: UtcDateTime,
        known: &mut Known,
    ) -> Result<PulledPage, ShopError> {
        let is_new = |order: &Row| !known.basics.states.knows(order.number("current_state"));
        if orders.iter().any(is_new) {
            // Somebody has made a state since the shop was asked for them.
            known.basics = self.renew_basics(now).await?;
        }
        self.ask_beside(&orders, known).await?;
        let understood = orders.iter().map(|order| {
            let reference = if order.id() == 0 { String::new() } else { order.id().to_string() };
            (reference, understand(order, known, &self.rules, now))
        });
        Ok(understood::page(understood, cursor))
    }
}

/// The numbers in these references. PrestaShop's are numbers; another has no order here.
fn numbers(references: &[String]) -> BTreeSet<u64> {
    references.iter().filter_map(|reference| reference.parse().ok()).filter(|id| *id > 0).collect()
}

/// Where the walk goes on after a page; `None` at its end. A shop that does not go on, or gives more than it was asked for, makes
/// no sense.
fn next(here: Place, page: &[Row]) -> Result<Option<Place>, Nonsense> {
    if page.len() > PER_PAGE {
        return Err(Nonsense::LongPage);
    }
    let last = page.last().filter(|_| page.len() == PER_PAGE).map(|last| (last.text("date_upd"), last.id()));
    if last.as_ref().is_some_and(|(date, _)| !clock::is_date(date)) {
        return Err(Nonsense::Unexpected("orders.date_upd".to_owned()));
    }
    walk::next(here, last)
}
