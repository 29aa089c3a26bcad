//! Pulling shops: everything they changed since the last time.
//!
//! Each shop has its own line: one pull at a time on it, none waits for another shop's, and one that asked to be left
//! alone is. The network's thread waits for neither the disk nor the keyring: what touches them runs beside it.

use super::import::count;
use super::keeper::Keeper;
use super::sync_report::SyncReport;
use super::{Intake, lock};
use crate::Event;
use crate::beside::{beside_network, closing};
use crate::shops::{Line, ShopTrouble};
use crate::spans;
use ::shops::{MOST_NAMED, PulledPage, SetAside, Shop as Remote, ShopError};
use model::*;
use std::sync::atomic::Ordering;
use std::time::Duration;
use store::{Arrived, NewUnread};

/// How often shops are asked for news by themselves.
const EVERY: Duration = Duration::from_secs(60);

impl Intake {
    pub(crate) fn start_sync(&self) {
        self.pulls_by_itself.store(true, Ordering::Relaxed);
        let intake = self.me.clone();
        self.network.spawn(async move {
            while let Some(intake) = intake.upgrade() {
                intake.pull_all().await;
                drop(intake);
                tokio::time::sleep(EVERY).await;
            }
        });
    }

    /// Begins a pull of every shop that can be pulled, is not being pulled and wants no rest.
    async fn pull_all(&self) {
        let shops = match self.beside(Self::to_be_pulled).await {
            Ok(shops) => shops,
            Err(problem) => return tracing::warn!(code = problem.code.as_str(), "the shops could not be read"),
        };
        for shop in shops {
            let Some(intake) = self.me.upgrade() else { return };
            self.network.spawn(async move {
                let line = intake.shops.line(&shop.id);
                if let (Ok(_turn), None) = (line.turn.try_lock(), line.rests(intake.clock.now())) {
                    // What failed of it stands in the shop's sync, on the status strip and in what is to be looked at.
                    let _ = intake.pull(&shop.id, &line).await;
                }
            });
        }
    }

    /// The shops that are asked for news by themselves. A pull that a person stopped goes on when a person says so.
    fn to_be_pulled(&self) -> Result<Vec<Shop>, Problem> {
        let snapshot = self.store.snapshot()?;
        let mut shops = Vec::new();
        for shop in snapshot.shops()?.into_iter().filter(|shop| self.shops.capabilities(shop).pulls) {
            let problem = snapshot.shop_sync(&shop.id)?.problem;
            if problem.is_none_or(|problem| problem.code != ProblemCode::ShopPullStopped) {
                shops.push(shop);
            }
        }
        Ok(shops)
    }

    /// Pulls a shop now, or looks into the folder its files come from. Waits for the network.
    pub(crate) fn sync_shop(&self, shop: &ShopId) -> Result<SyncReport, Problem> {
        if self.store.snapshot()?.shop(shop)?.is_none() {
            return Err(Problem::new(ProblemCode::NoSuchShop).with("shop", shop));
        }
        if let Some(folder) = self.watched_folder(shop)? {
            return self.look_into(shop, &folder);
        }
        self.network.block_on(async {
            let line = self.shops.line(shop);
            let _turn = match line.turn.try_lock() {
                Ok(turn) => turn,
                Err(_) => {
                    // What the pull under way brings is what was asked for.
                    let turn = line.turn.lock().await;
                    if let Some(ended) = lock(&self.ended).get(shop).cloned() {
                        return ended;
                    }
                    turn
                }
            };
            if let Some(rest) = line.rests(self.clock.now()) {
                return Err(ShopError::RateLimited { retry_after: Some(rest) }.problem(shop));
            }
            self.pull(shop, &line).await
        })
    }

    /// Pulls a shop, and looks through its open orders where that is due. Whoever calls this holds the turn of its line.
    async fn pull(&self, shop: &ShopId, line: &Line) -> Result<SyncReport, Problem> {
        let span = spans::pull(shop);
        let pulled = spans::awaited(span.clone(), self.pull_alone(shop, line)).await;
        lock(&self.ended).insert(shop.clone(), pulled.clone());
        span.record("count", pulled.as_ref().map_or(0, |report| report.added + report.changed));
        pulled
    }

    /// Pulls a shop while no other process does.
    async fn pull_alone(&self, shop: &ShopId, line: &Line) -> Result<SyncReport, Problem> {
        let id = shop.clone();
        let (_lock, rest) = self
            .beside(move |intake| {
                let lock = intake.store.lock_pull(&id)?;
                Ok((lock, intake.store.snapshot()?.rest_of(&OutboxTarget::Shop(id))?))
            })
            .await?;
        if let Some(until) = rest {
            line.rest_until(until);
        }
        match line.rests(self.clock.now()) {
            Some(rest) => Err(ShopError::RateLimited { retry_after: Some(rest) }.problem(shop)),
            None => {
                let mut report = self.pull_along(shop, line).await?;
                self.begin_history(shop);
                report.add(self.look_through(shop, line).await?);
                Ok(report)
            }
        }
    }

    async fn pull_along(&self, shop: &ShopId, line: &Line) -> Result<SyncReport, Problem> {
        let id = shop.clone();
        let read = move |intake: &Self| {
            let snapshot = intake.store.snapshot()?;
            Ok((snapshot.shop_sync(&id)?, snapshot.shop(&id)?))
        };
        let (mut sync, account) = self.beside(read).await?;
        let is_first = sync.pulled_at.is_none();
        let mut keeper = Keeper::of_pull(self, shop, sync.cursor);
        let pulled = match self.shops.client_beside(shop).await {
            Ok(client) => {
                let pulled = client.pull(sync.cursor, self.clock.now(), &mut keeper).await;
                // What is wrong with the last page stands in the keeper.
                let pulled = keeper.written().await.and(pulled).map_err(ShopTrouble::Shop);
                if pulled.is_ok() {
                    self.read_again(shop, client.as_ref(), &mut keeper).await;
                }
                pulled
            }
            Err(trouble) => Err(trouble),
        };
        let (cursor, trouble) = (keeper.cursor(), keeper.trouble.take());
        let never_came = is_first && cursor.is_none() && !keeper.has_come();
        let report = keeper.report();
        let pulled = trouble.map_or(pulled, |problem| Err(ShopTrouble::Desk(problem)));
        self.rest(shop, line, pulled.as_ref().err().and_then(ShopTrouble::retry_after)).await;
        // A pull that breaks off later goes on from here.
        sync.cursor = cursor;
        let away = [ProblemCode::ShopOffline, ProblemCode::ShopNeverReached];
        let was_away = sync.problem.take().is_some_and(|problem| away.contains(&problem.code));
        let outcome = match pulled {
            Ok(pulled) => {
                sync.cursor = pulled.cursor.or(sync.cursor);
                sync.pulled_at = Some(self.clock.now());
                Ok(report)
            }
            Err(trouble) => {
                let kind = account.as_ref().and_then(|shop| self.shops.kind(shop)).filter(|_| never_came);
                let problem = match kind {
                    Some(kind) => trouble.problem_at_first(shop, kind),
                    None => trouble.problem(shop),
                };
                sync.problem = Some(problem.clone());
                Err(problem)
            }
        };
        let id = shop.clone();
        let (is_back, all_was_seen) = (was_away && outcome.is_ok(), is_first && outcome.is_ok());
        let keep = move |intake: &Self| {
            intake.store.save_shop_sync(&id, &sync)?;
            if all_was_seen {
                intake.store.note_look(&id, intake.clock.now())?;
            }
            if is_back && intake.store.hurry_outbox(&OutboxTarget::Shop(id), intake.clock.now())? {
                intake.outbox.ring();
            }
            Ok(())
        };
        let kept = self.beside(keep).await;
        self.events.tell(Event::Shop { shop: shop.clone() });
        if outcome.as_ref().is_ok_and(|report| report.added + report.changed > 0) {
            self.events.tell(Event::Orders { order: None });
        }
        outcome.and_then(|report| kept.map(|()| report))
    }

    /// Leaves a shop alone as long as it asked for, in every process.
    pub(super) async fn rest(&self, shop: &ShopId, line: &Line, time: Option<Duration>) {
        let Some(time) = time else { return };
        let until = line.rest(self.clock.now(), time);
        let target = OutboxTarget::Shop(shop.clone());
        // Where it cannot be kept, this process keeps to it all the same.
        let _ = self.beside(move |intake| Ok(intake.store.save_rest(&target, until)?)).await;
    }

    /// An order the desk has, by its shop's key, as its shop told it.
    pub(super) fn known(&self, shop: &ShopId, reference: &str) -> Result<Option<Order>, Problem> {
        let snapshot = self.store.snapshot()?;
        for id in snapshot.orders_by_code(reference)? {
            let order = snapshot.order_as_told(id)?;
            let is_it = |order: &Order| order.shop == *shop && order.facts.reference == reference;
            if let Some(order) = order.filter(is_it) {
                return Ok(Some(order));
            }
        }
        Ok(None)
    }

    /// Does something that waits for the disk or the keyring, beside the network's thread.
    pub(super) async fn beside<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Self) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let intake = self.me.upgrade().ok_or_else(closing)?;
        beside_network(move || work(&intake)).await
    }

    /// Asks for the orders again that could not be read before: the shop may have mended them, or a newer program may
    /// understand them. What goes wrong is tried at the next pull.
    async fn read_again(&self, shop: &ShopId, client: &dyn Remote, keeper: &mut Keeper<'_>) {
        let id = shop.clone();
        let named = move |intake: &Self| Ok(intake.store.snapshot()?.unread_references(&id, MOST_NAMED)?);
        let Ok(named) = self.beside(named).await else { return };
        if named.is_empty() {
            return;
        }
        let Ok(mut page) = client.pull_named(&named, self.clock.now()).await else { return };
        if self.join_points(shop, &mut page).await.is_err() {
            return;
        }
        let spoken: Vec<&str> = page.orders.iter().map(|order| order.reference.as_str()).collect();
        let aside = |reference: &str| page.set_aside.iter().any(|order| order.reference == reference);
        let nothing_left =
            named.into_iter().filter(|it| !spoken.contains(&it.as_str()) && !aside(it)).collect::<Vec<_>>();
        let id = shop.clone();
        if let Ok(report) = self.beside(move |intake| intake.take_in_page(&id, page, nothing_left)).await {
            // What is still unread was told with the pull that met it.
            keeper.count(SyncReport { set_aside: Vec::new(), ..report });
        }
    }

    pub(super) fn take_in_page(
        &self,
        shop: &ShopId,
        mut page: PulledPage,
        nothing_left: Vec<String>,
    ) -> Result<SyncReport, Problem> {
        for reference in &page.out_of_reach {
            page.orders.extend(self.out_of_reach(shop, reference)?);
        }
        let unread = page.set_aside.iter().map(unread).collect();
        let (orders, reached) = (page.orders, page.cursor);
        let taken = self.take_in(shop, Arrived { orders, unread, nothing_left, reached, ..Arrived::default() })?;
        Ok(SyncReport {
            added: count(&taken.added),
            changed: count(&taken.changed),
            unchanged: taken.unchanged,
            set_aside: page.set_aside.iter().map(SetAside::problem).chain(taken.refused).collect(),
            ..SyncReport::default()
        })
    }

    /// An order the desk has, now in a status of the shop that means nothing here: it waits, whatever it was before.
    fn out_of_reach(&self, shop: &ShopId, reference: &str) -> Result<Option<ShopOrder>, Problem> {
        let open = self.known(shop, reference)?.filter(|order| order.facts.status == OrderStatus::Open);
        Ok(open.map(|order| ShopOrder { status: OrderStatus::Waiting, ..order.facts }))
    }
}

/// An order that could not be read, to be kept until it is.
fn unread(order: &SetAside) -> NewUnread {
    let (file, reference) = (String::new(), order.reference.clone());
    NewUnread { file, reference, line: 0, problem: order.problem(), kept: None }
}
