//! Pulling: everything that changed, oldest change first. Pages are cut by time and number ([`crate::walk`]).

use super::Magento;
use super::answers::{WireOrder, WirePage};
use super::beside::Known;
use super::order::{moment, understand};
use super::requests::{AT_ONCE, Extent, ToDo, next_orders, these_orders};
use crate::json_text::read_fields;
use crate::understood;
use crate::walk::{self, Place, earlier};
use crate::{Nonsense, Pages, Pulled, PulledPage, ShopError};
use model::{Message, OrderStatus, UtcDateTime};
use serde_json::Value;
use std::collections::BTreeSet;
use wire::Request;

/// How far before the cursor a pull begins. A change gets its time before it is in the shop's database, so one may
/// turn up behind others that are later.
const OVERLAP_MILLIS: i64 = 120_000;

impl Magento {
    pub(super) async fn pull_changes(
        &self,
        since: Option<UtcDateTime>,
        now: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Pulled, ShopError> {
        let to_do = self.rules.meanings.to_do();
        let begin = since.map(|since| written(earlier(since, OVERLAP_MILLIS))).unwrap_or_default();
        let mut cursor = since;
        let mut budget = self.wire.pages();
        let mut known = Known::default();
        let mut place = Some(Place::After(begin)).filter(|_| since.is_some() || to_do.is_some());
        while let Some(here) = place {
            budget.take()?;
            let (orders, more) = self.list(&here, to_do.as_ref().filter(|_| since.is_none())).await?;
            let last = orders.last().filter(|_| more).map(Stamped::place).transpose()?;
            if more && last.is_none() {
                return Err(walk::same_again().into());
            }
            place = walk::next(here, last)?;
            cursor = cursor.max(orders.iter().filter_map(|order| moment(&order.changed)).max().map(|at| at.min(now)));
            if !orders.is_empty() {
                let mut page = self.page(orders, cursor, &mut known).await?;
                if since.is_none() {
                    page.orders.retain(|order| matches!(order.status, OrderStatus::Open | OrderStatus::Waiting));
                }
                pages.keep(page).await?;
            }
        }
        Ok(Pulled { cursor })
    }

    /// These orders, whatever the shop's dates say of them; answers with those it has no more.
    pub(super) async fn look_through(
        &self,
        references: &[String],
        _: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Vec<String>, ShopError> {
        let mut missing = numbers(references);
        let all: Vec<u64> = missing.iter().copied().collect();
        let mut known = Known::default();
        for ids in all.chunks(AT_ONCE) {
            let orders = self.these(ids).await?.into_iter().filter(|order| missing.remove(&order.id)).collect();
            let page = self.page(orders, None, &mut known).await?;
            if page != understood::page([], None) {
                pages.keep(page).await?;
            }
        }
        Ok(missing.into_iter().map(|id| id.to_string()).collect())
    }

    /// Asks for orders by their keys, as one page.
    pub(super) async fn pull_orders(&self, references: &[String], _: UtcDateTime) -> Result<PulledPage, ShopError> {
        let all: Vec<u64> = numbers(references).into_iter().collect();
        let mut orders = Vec::new();
        for ids in all.chunks(AT_ONCE) {
            orders.extend(self.these(ids).await?);
        }
        self.page(orders, None, &mut Known::default()).await
    }

    /// The orders that come next, and whether there are others behind them. Where a page of them is too much to be taken in, it is
    /// one order.
    async fn list(&self, place: &Place, to_do: Option<&ToDo>) -> Result<(Vec<Stamped>, bool), ShopError> {
        match self.orders(&next_orders(place, to_do, Extent::Page), Extent::Page).await {
            Err(ShopError::Nonsense(Nonsense::TooLarge)) => {
                self.orders(&next_orders(place, to_do, Extent::One), Extent::One).await
            }
            page => page,
        }
    }

    /// Orders by their numbers, one after the other where all would be too much to be taken in.
    async fn these(&self, ids: &[u64]) -> Result<Vec<Stamped>, ShopError> {
        match self.orders(&these_orders(ids, Extent::Page), Extent::Page).await {
            Err(ShopError::Nonsense(Nonsense::TooLarge)) => {}
            page => return page.map(|(orders, _)| orders),
        }
        let mut orders = Vec::with_capacity(ids.len());
        for id in ids {
            orders.extend(self.orders(&these_orders(&[*id], Extent::One), Extent::One).await?.0);
        }
        Ok(orders)
    }

    async fn orders(&self, request: &Request, extent: Extent) -> Result<(Vec<Stamped>, bool), ShopError> {
        let page: WirePage<Value> = self.ask(request).await?.json()?;
        if page.items.len() > extent.orders() {
            return Err(Nonsense::LongPage.into());
        }
        let more = page.total_count > page.items.len();
        Ok((page.items.into_iter().map(Stamped::new).collect(), more))
    }

    /// Orders as a page for the desk, with what is asked besides.
    async fn page(
        &self,
        orders: Vec<Stamped>,
        cursor: Option<UtcDateTime>,
        known: &mut Known,
    ) -> Result<PulledPage, ShopError> {
        let read: Vec<(String, Result<WireOrder, Message>)> =
            orders.iter().map(|order| (order.reference(), read_fields(&order.content))).collect();
        let whole: Vec<&WireOrder> = read.iter().filter_map(|(_, order)| order.as_ref().ok()).collect();
        self.ask_beside(&whole, known).await?;
        let unsent = self.ask_unsent(&whole, known).await?;
        let understood = read.into_iter().map(|(reference, order)| {
            (reference, order.and_then(|order| understand(&order, known, &unsent, &self.rules)))
        });
        Ok(understood::page(understood, cursor))
    }
}

/// An order not yet understood, with what the walk needs to know of it.
struct Stamped {
    id: u64,
    /// When it changed, as the shop writes it.
    changed: String,
    content: Value,
}

impl Stamped {
    fn new(content: Value) -> Self {
        let id = content.get("entity_id").and_then(Value::as_u64).unwrap_or_default();
        let changed = content.get("updated_at").and_then(Value::as_str).unwrap_or_default().to_owned();
        Self { id, changed, content }
    }

    fn reference(&self) -> String {
        if self.id == 0 { String::new() } else { self.id.to_string() }
    }

    /// Where it stands in the walk.
    fn place(&self) -> Result<(String, u64), Nonsense> {
        if moment(&self.changed).is_none() {
            return Err(Nonsense::Unexpected("items.updated_at".to_owned()));
        }
        Ok((self.changed.clone(), self.id))
    }
}

/// The numbers in these references. Magento's are numbers; another has no order here.
fn numbers(references: &[String]) -> BTreeSet<u64> {
    references.iter().filter_map(|reference| reference.parse().ok()).filter(|id| *id > 0).collect()
}

/// A moment as the shop writes it.
fn written(moment: UtcDateTime) -> String {
    moment.0.strftime("%Y-%m-%d %H:%M:%S").to_string()
}
