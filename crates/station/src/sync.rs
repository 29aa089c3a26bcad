//! Pulling shops: everything they changed since the last time.
//!
//! Each shop has its own line: one pull at a time on it, none waits for another shop's, and one that asked to be left
//! alone is. The network's thread waits for neither the disk nor the keyring: what touches them runs beside it.

use crate::calls::SyncReport;
use crate::import::count;
use crate::shops::{Line, ShopTrouble};
use crate::{Event, Station};
use ::shops::{Pages, PulledPage, ShopError};
use model::*;
use std::sync::Arc;
use std::time::Duration;
use wire::BoxFuture;

/// How often shops are asked for news by themselves.
const EVERY: Duration = Duration::from_secs(60);

impl Station {
    pub(crate) fn start_sync(&self) {
        let station = Arc::downgrade(&self.0);
        self.network().spawn(async move {
            while let Some(station) = station.upgrade().map(Station) {
                station.pull_all().await;
                drop(station);
                tokio::time::sleep(EVERY).await;
            }
        });
    }

    /// Begins a pull of every shop that can be pulled, is not being pulled and wants no rest.
    async fn pull_all(&self) {
        let shops = match self.beside(|station| Ok(station.store().shops()?)).await {
            Ok(shops) => shops,
            Err(problem) => return tracing::warn!(code = problem.code, "the shops could not be read"),
        };
        for shop in shops.into_iter().filter(|shop| self.0.shops.capabilities(shop).pulls) {
            let station = self.clone();
            self.network().spawn(async move {
                let line = station.0.shops.line(&shop.id);
                if let (Ok(_turn), None) = (line.turn.try_lock(), line.rests(station.now())) {
                    // What failed stands in the shop's sync and on the status strip.
                    let _ = station.pull(&shop.id, &line).await;
                }
            });
        }
    }

    /// Pulls a shop now and tells it what has shipped. Waits for the network.
    pub(crate) fn sync_shop(&self, shop: &ShopId) -> Result<SyncReport, Problem> {
        self.network().block_on(async {
            let line = self.0.shops.line(shop);
            let mut report = {
                let _turn = line.turn.lock().await;
                if let Some(rest) = line.rests(self.now()) {
                    return Err(ShopError::RateLimited { retry_after: Some(rest) }.problem(shop));
                }
                self.pull(shop, &line).await?
            };
            report.told = self.tell_shops(Some(shop)).await?;
            Ok(report)
        })
    }

    /// A client for a shop, with its secret from the keyring.
    pub(crate) async fn shop_client(&self, id: &ShopId) -> Result<Arc<dyn ::shops::Shop>, ShopTrouble> {
        let id = id.clone();
        let client = self
            .beside(move |station| Ok(station.0.shops.client(station.store(), station.secrets(), &id, station.now())));
        client.await?
    }

    /// Pulls a shop. Whoever calls this holds the turn of its line.
    async fn pull(&self, shop: &ShopId, line: &Line) -> Result<SyncReport, Problem> {
        let id = shop.clone();
        let mut sync = self.beside(move |station| Ok(station.store().shop_sync(&id)?)).await?;
        let mut keeper = Keeper::new(self, shop, sync.cursor);
        let pulled = match self.shop_client(shop).await {
            Ok(client) => client.pull(sync.cursor, self.now(), &mut keeper).await.map_err(ShopTrouble::Shop),
            Err(trouble) => Err(trouble),
        };
        let Keeper { report, cursor, trouble, .. } = keeper;
        let pulled = trouble.map_or(pulled, |problem| Err(ShopTrouble::Desk(problem)));
        line.rest(self.now(), pulled.as_ref().err().and_then(ShopTrouble::retry_after));
        // A pull that breaks off later goes on from here.
        sync.cursor = cursor;
        sync.problem = None;
        let outcome = match pulled {
            Ok(pulled) => {
                sync.cursor = pulled.cursor.or(sync.cursor);
                sync.pulled_at = Some(self.now());
                Ok(report)
            }
            Err(trouble) => {
                let problem = trouble.problem(shop);
                sync.problem = Some(problem.clone());
                Err(problem)
            }
        };
        let id = shop.clone();
        let kept = self.beside(move |station| Ok(station.store().save_shop_sync(&id, &sync)?)).await;
        self.tell(Event::Shop { shop: shop.clone() });
        if outcome.as_ref().is_ok_and(|report| report.added + report.changed > 0) {
            self.tell(Event::Orders { order: None });
        }
        outcome.and_then(|report| kept.map(|()| report))
    }

    /// Does something that waits for the disk or the keyring, beside the network's thread.
    pub(crate) async fn beside<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Self) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let station = self.clone();
        let done = tokio::task::spawn_blocking(move || work(&station)).await;
        done.map_err(|error| Problem::new("internal").because(error))?
    }

    fn take_in_page(&self, shop: &ShopId, mut page: PulledPage) -> Result<SyncReport, Problem> {
        for reference in &page.out_of_reach {
            page.orders.extend(self.out_of_reach(shop, reference)?);
        }
        let taken = self.store().take_in(shop, page.orders, &self.judge(), self.now())?;
        Ok(SyncReport {
            added: count(&taken.added),
            changed: count(&taken.changed),
            unchanged: taken.unchanged,
            set_aside: page.set_aside.into_iter().map(|order| order.problem()).collect(),
            told: 0,
        })
    }

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

/// Keeps the pages of a pull, and how far they reach.
struct Keeper {
    station: Station,
    shop: ShopId,
    report: SyncReport,
    cursor: Option<UtcDateTime>,
    /// Why a page could not be kept.
    trouble: Option<Problem>,
}

impl Keeper {
    fn new(station: &Station, shop: &ShopId, cursor: Option<UtcDateTime>) -> Self {
        let (station, shop) = (station.clone(), shop.clone());
        Self { station, shop, report: SyncReport::default(), cursor, trouble: None }
    }

    fn count(&mut self, page: SyncReport) {
        self.report.added += page.added;
        self.report.changed += page.changed;
        self.report.unchanged += page.unchanged;
        self.report.set_aside.extend(page.set_aside);
    }
}

impl Pages for Keeper {
    fn keep(&mut self, page: PulledPage) -> BoxFuture<'_, Result<(), ShopError>> {
        Box::pin(async move {
            let (shop, reached) = (self.shop.clone(), page.cursor);
            match self.station.beside(move |station| station.take_in_page(&shop, page)).await {
                Ok(report) => {
                    self.count(report);
                    self.cursor = reached.or(self.cursor);
                    Ok(())
                }
                Err(problem) => {
                    self.trouble = Some(problem);
                    Err(ShopError::NotKept)
                }
            }
        })
    }
}

/// Where the keyring keeps a shop's secret.
pub(crate) fn secret_name(shop: &ShopId) -> String {
    format!("shop {}", shop.0)
}
