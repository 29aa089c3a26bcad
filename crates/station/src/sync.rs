//! Pulling shops: everything they changed since the last time.

use crate::calls::SyncReport;
use crate::import::count;
use crate::{Event, Station};
use model::*;
use shops::{PulledPage, ShopError, WooCommerce};
use std::sync::Arc;
use std::time::Duration;

/// How often shops are asked for news by themselves.
const EVERY: Duration = Duration::from_secs(60);

impl Station {
    pub(crate) fn start_sync(&self) {
        let station = Arc::downgrade(&self.0);
        self.network().spawn(async move {
            while let Some(station) = station.upgrade().map(Station) {
                for shop in station.store().shops().unwrap_or_default() {
                    if matches!(shop.connection, ShopConnection::WooCommerce { .. }) {
                        // What failed stands in the shop's sync and on the status strip.
                        let _ = station.pull(&shop.id).await;
                    }
                }
                drop(station);
                tokio::time::sleep(EVERY).await;
            }
        });
    }

    /// Pulls a shop now and tells it what has shipped. Waits for the network.
    pub(crate) fn sync_shop(&self, shop: &ShopId) -> Result<SyncReport, Problem> {
        self.network().block_on(async {
            let mut report = self.pull(shop).await?;
            report.told = self.tell_shops(Some(shop)).await?;
            Ok(report)
        })
    }

    /// A client for a shop, with its secret from the keyring.
    pub(crate) fn shop_client(&self, id: &ShopId) -> Result<WooCommerce, ShopError> {
        let shop = self.store().shop(id).ok().flatten();
        let Some(ShopConnection::WooCommerce { url, statuses, shipped_status }) = shop.map(|shop| shop.connection)
        else {
            return Err(ShopError::NotConnected);
        };
        let credentials = self.0.secrets.get(&secret_name(id)).ok().flatten().ok_or(ShopError::NoKey)?;
        WooCommerce::new(&url, credentials, statuses, shipped_status)
    }

    async fn pull(&self, shop: &ShopId) -> Result<SyncReport, Problem> {
        let _one_at_a_time = self.0.sync_turn.lock().await;
        let mut sync = self.store().shop_sync(shop)?;
        let mut report = SyncReport::default();
        let mut stored = Ok(());
        let pulled = match self.shop_client(shop) {
            Ok(client) => {
                let since = sync.cursor;
                let mut on_page = |page: PulledPage| {
                    if stored.is_ok() {
                        let reached = page.cursor;
                        stored = self.take_in_page(shop, page, &mut report);
                        // A pull that breaks off later goes on from here.
                        if stored.is_ok() {
                            sync.cursor = reached.or(sync.cursor);
                        }
                    }
                };
                client.pull(since, self.now(), &mut on_page).await
            }
            Err(error) => Err(error),
        };
        stored?;
        sync.problem = None;
        let outcome = match pulled {
            Ok(pulled) => {
                sync.cursor = pulled.cursor.or(sync.cursor);
                sync.pulled_at = Some(self.now());
                Ok(report)
            }
            Err(error) => {
                let problem = error.problem(shop);
                sync.problem = Some(problem.clone());
                Err(problem)
            }
        };
        self.store().save_shop_sync(shop, &sync)?;
        self.tell(Event::Shop { shop: shop.clone() });
        if outcome.as_ref().is_ok_and(|report| report.added + report.changed > 0) {
            self.tell(Event::Orders { order: None });
        }
        outcome
    }

    fn take_in_page(&self, shop: &ShopId, mut page: PulledPage, report: &mut SyncReport) -> Result<(), Problem> {
        for reference in &page.out_of_reach {
            page.orders.extend(self.out_of_reach(shop, reference)?);
        }
        let taken = self.store().take_in(shop, page.orders, &self.judge(), self.now())?;
        report.added += count(&taken.added);
        report.changed += count(&taken.changed);
        report.unchanged += taken.unchanged;
        report.set_aside.extend(page.set_aside.into_iter().map(|order| order.problem()));
        Ok(())
    }
}

impl Station {
    /// An order the desk has, now in a status of the shop that means nothing here: it waits, whatever it was before.
    fn out_of_reach(&self, shop: &ShopId, reference: &str) -> Result<Option<ShopOrder>, Problem> {
        for id in self.store().orders_by_code(reference)? {
            let order = self.order(id)?;
            if order.shop == *shop && order.facts.reference == reference && order.facts.status == OrderStatus::Open {
                let modified_at = order.facts.modified_at.max(self.now());
                return Ok(Some(ShopOrder { status: OrderStatus::Waiting, modified_at, ..order.facts }));
            }
        }
        Ok(None)
    }
}

/// Where the keyring keeps a shop's secret.
pub(crate) fn secret_name(shop: &ShopId) -> String {
    format!("shop {}", shop.0)
}
