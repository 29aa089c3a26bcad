//! Pulling: everything that changed.
//!
//! Lists come newest change first, and a page is found by a cursor the shop gave. So a list says how far all is in only when it is
//! read to its end; what is more than a page is read stretch by stretch ([`Stretch`]), each a page as far as that goes. Where the next
//! pull begins is the newest change on the first page: whatever changes while the others are read is later than that.

use super::Squarespace;
use super::answers::{Listed, WireOrder, listed};
use super::order::{Understood, understand};
use super::requests::{OrderAt, PER_PAGE, Which, changed_between, next_page, pending};
use crate::json_text::read_fields;
use crate::walk::{Stretch, earlier};
use crate::{Nonsense, Pages, Pulled, PulledPage, SetAside, ShopError};
use model::{OrderStatus, UtcDateTime};
use serde_json::Value;
use wire::Request;

/// How far before the cursor a pull begins, and how far one stretch reaches into the next: whether the bounds of a list are part of
/// it is not documented.
const OVERLAP_MILLIS: i64 = 60_000;

/// An order not yet understood, with what the walk needs to know of it.
pub(super) struct Found {
    pub(super) id: String,
    changed_at: Option<UtcDateTime>,
    content: Value,
}

impl Found {
    pub(super) fn new(content: Value) -> Self {
        let text = |name: &str| content.get(name).and_then(Value::as_str).unwrap_or_default();
        let (id, changed_at) = (text("id").to_owned(), text("modifiedOn").parse().ok());
        Self { id, changed_at, content }
    }
}

impl Squarespace {
    pub(super) async fn pull_changes(
        &self,
        since: Option<UtcDateTime>,
        now: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Pulled, ShopError> {
        let which = if since.is_none() { Which::Pending } else { Which::All };
        let (mut stretch, mut cursor) = (Stretch::since(since), since);
        loop {
            let first = self.list(&in_stretch(which, stretch, now)).await?;
            let is_one_page = first.1.is_none();
            if let Some(half) = stretch.halved(now).filter(|_| !is_one_page) {
                stretch = half;
                continue;
            }
            let newest = self.walk(first, which, cursor, now, pages).await?;
            cursor = cursor.max(stretch.until.or(newest));
            match stretch.next(now, is_one_page) {
                Some(next) => stretch = next,
                None => return Ok(Pulled { cursor }),
            }
        }
    }

    /// Hands over a list from its first page on; answers with the newest change on its first page. Its pages have the cursor that held
    /// before it. Of pending orders only those are handed over that leave something to do.
    async fn walk(
        &self,
        first: (Vec<Found>, Option<String>),
        which: Which,
        cursor: Option<UtcDateTime>,
        now: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Option<UtcDateTime>, ShopError> {
        let mut budget = self.wire.pages();
        let newest = first.0.iter().filter_map(|order| order.changed_at).max().map(|newest| newest.min(now));
        let (mut orders, mut next) = first;
        let mut before: Option<String> = None;
        loop {
            if !orders.is_empty() {
                let mut page = self.page(orders, now).await?;
                page.cursor = cursor;
                if which == Which::Pending {
                    page.orders.retain(|order| matches!(order.status, OrderStatus::Open | OrderStatus::Waiting));
                }
                pages.keep(page).await?;
            }
            match next {
                None => return Ok(newest),
                Some(place) if before.as_ref() == Some(&place) => {
                    return Err(Nonsense::Unexpected("the same page again".to_owned()).into());
                }
                Some(place) => {
                    budget.take()?;
                    (orders, next) = self.list(&next_page(&place)).await?;
                    before = Some(place);
                }
            }
        }
    }

    /// A page of a list, and where the next one begins.
    pub(super) async fn list(&self, request: &Request) -> Result<(Vec<Found>, Option<String>), ShopError> {
        let Listed { orders, next } = listed(&self.ask(request).await?)?;
        if orders.len() > PER_PAGE {
            return Err(Nonsense::LongPage.into());
        }
        Ok((orders.into_iter().map(Found::new).collect(), next))
    }

    /// One order; nothing where the site has none of this reference.
    pub(super) async fn one(&self, reference: &str) -> Result<Option<Found>, ShopError> {
        let Ok(at) = OrderAt::new(reference) else { return Ok(None) };
        match self.ask(&at.read()).await {
            Ok(answer) => Ok(Some(Found::new(answer.json()?))),
            Err(ShopError::NotFound { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Asks for orders by their keys, as one page.
    pub(super) async fn pull_orders(&self, references: &[String], now: UtcDateTime) -> Result<PulledPage, ShopError> {
        let mut orders = Vec::new();
        for reference in references {
            orders.extend(self.one(reference).await?);
        }
        self.page(orders, now).await
    }

    /// Orders as a page for the desk, the least recently changed first, without a cursor.
    pub(super) async fn page(&self, mut orders: Vec<Found>, now: UtcDateTime) -> Result<PulledPage, ShopError> {
        let site = self.site(now).await?;
        let mut page = PulledPage { orders: vec![], set_aside: vec![], out_of_reach: vec![], cursor: None };
        orders.sort_by_key(|order| order.changed_at);
        for Found { id: reference, content, .. } in orders {
            match read_fields::<WireOrder>(&content).and_then(|order| understand(&order, *site)) {
                Ok(Understood::Order(order)) => page.orders.push(*order),
                Ok(Understood::OutOfReach) => page.out_of_reach.push(reference),
                Ok(Understood::NothingToSend) => {}
                Err(why) => page.set_aside.push(SetAside { reference, why }),
            }
        }
        Ok(page)
    }
}

/// Asks for the orders of a stretch; for all there are where it has no bounds.
fn in_stretch(which: Which, stretch: Stretch, now: UtcDateTime) -> Request {
    match (which, stretch) {
        (Which::Pending, Stretch { from: None, until: None }) => pending(),
        _ => changed_between(earlier(stretch.begins(), OVERLAP_MILLIS), stretch.until.unwrap_or(now), which),
    }
}
