//! Looking through orders that are known: what was dispatched of many is asked for at once, the sales one by one, and of them a few.

use super::LightspeedX;
use super::answers::{WireFulfilment, fulfilments};
use super::gather::OfSale;
use super::kept::Open;
use super::requests::{MOST_SALES, PER_PAGE, id, of_sales};
use crate::{Nonsense, Pages, PulledPage, ShopError};
use model::UtcDateTime;
use std::collections::{BTreeMap, BTreeSet};

/// How many sales are read in one look, whether they changed or not; the next one goes on with others.
const MOST_ONE_BY_ONE: usize = 20;

/// The same where the retailer says which sales changed; all that did are read.
const MOST_BESIDE_CHANGES: usize = 5;

/// How far apart looks are, in seconds, as the station does them.
const ROUND: i64 = 900;

impl LightspeedX {
    /// What has left altogether, or is dispatched no more, is found of all: by the list the last pull has read, where that is new.
    pub(super) async fn look_through(
        &self,
        references: &[String],
        now: UtcDateTime,
        pages: &mut dyn Pages,
    ) -> Result<Vec<String>, ShopError> {
        let mut sales = match self.kept.open(now) {
            Some(open) => self.by_list(references, open).await?,
            None => self.dispatched(references).await?,
        };
        let over = |(_, parts): &OfSale| parts.iter().all(WireFulfilment::is_done);
        let out_of_reach: Vec<String> = sales.iter().filter(|sale| over(sale)).map(|(id, _)| id.clone()).collect();
        sales.retain(|sale| !over(sale));
        let most = if self.kept.sees_changes() { MOST_BESIDE_CHANGES } else { MOST_ONE_BY_ONE };
        let changed = self.changed_sales().await?;
        if !sales.is_empty() {
            let round = usize::try_from(now.0.as_second().max(0) / ROUND).unwrap_or_default();
            let start = round.wrapping_mul(most) % sales.len();
            sales.rotate_left(start);
            sales.sort_by_key(|(id, _)| !changed.contains(id));
            let count = sales.iter().filter(|(id, _)| changed.contains(id)).count();
            sales.truncate(count.max(most));
        }
        let wanted: Vec<String> = sales.into_iter().map(|(id, _)| id).collect();
        let mut page = self.page(self.dispatched(&wanted).await?).await?;
        let known = |id: &String| {
            page.orders.iter().any(|order| order.reference == *id)
                || page.out_of_reach.contains(id)
                || page.set_aside.iter().any(|aside| aside.reference == *id)
        };
        let gone: Vec<String> = wanted.into_iter().filter(|id| !known(id)).collect();
        page.out_of_reach.extend(out_of_reach);
        if !page.orders.is_empty() || !page.out_of_reach.is_empty() || !page.set_aside.is_empty() {
            pages.keep(page).await?;
        }
        Ok(gone)
    }

    /// What is to be dispatched of these sales by a list of it. Of those that are in it no more is asked what was.
    async fn by_list(&self, references: &[String], open: Open) -> Result<Vec<OfSale>, ShopError> {
        let known: BTreeSet<&str> = references.iter().filter_map(|reference| id(reference)).collect();
        let mut sales: BTreeMap<String, Vec<WireFulfilment>> = BTreeMap::new();
        for fulfilment in open.into_values().filter(|fulfilment| known.contains(fulfilment.sale_id.as_str())) {
            sales.entry(fulfilment.sale_id.clone()).or_default().push(fulfilment);
        }
        let others = known.into_iter().filter(|id| !sales.contains_key(*id)).map(str::to_owned);
        let others = self.dispatched(&others.collect::<Vec<_>>()).await?;
        Ok(sales.into_iter().chain(others).collect())
    }

    /// Asks for orders by their ids, as one page.
    pub(super) async fn pull_orders(&self, references: &[String], _: UtcDateTime) -> Result<PulledPage, ShopError> {
        let sales = self.dispatched(references).await?;
        self.page(sales).await
    }

    /// What is or was to be dispatched of these sales; of one that has nothing, nothing.
    pub(super) async fn dispatched(&self, references: &[String]) -> Result<Vec<OfSale>, ShopError> {
        let known: Vec<&str> = references.iter().filter_map(|reference| id(reference)).collect();
        let mut sales: BTreeMap<String, Vec<WireFulfilment>> =
            known.iter().map(|id| ((*id).to_owned(), Vec::new())).collect();
        for some in known.chunks(MOST_SALES) {
            let (list, count) = fulfilments(&self.ask(&of_sales(some)).await?, PER_PAGE)?;
            // What a full page keeps back would seem to be gone.
            if count == PER_PAGE {
                return Err(Nonsense::LongPage.into());
            }
            for fulfilment in list {
                if let Some(parts) = sales.get_mut(&fulfilment.sale_id) {
                    parts.push(fulfilment);
                }
            }
        }
        Ok(sales.into_iter().collect())
    }
}
