//! Old orders of a shop come in as history, beside everything else: page by page, behind the open ones, and no work to anybody.
//!
//! A history is a pull that begins long ago. What it brings that is over and not known is kept; all else comes by the pull itself.

use super::Intake;
use crate::Event;
use crate::shops::{Line, ShopTrouble};
use crate::tasks::Task;
use ::shops::{Pages, PulledPage, ShopError};
use model::*;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use store::{HistoryPage, HistoryTaken, Removal};
use wire::BoxFuture;

/// Before this no order was changed in a shop: the day from which everything comes in.
const EVERYTHING_BEGINS: i64 = 946_684_800_000;

const DAY_MILLIS: i64 = 24 * 60 * 60_000;

impl Intake {
    /// Lets a shop's old orders come in as far back as a person says, or no more of them.
    pub(crate) fn choose_history(
        &self,
        shop: &ShopId,
        reach: Option<HistoryReach>,
    ) -> Result<Option<ShopHistory>, Problem> {
        let known = self.store.snapshot()?.shop(shop)?;
        let known = known.ok_or_else(|| Problem::new(ProblemCode::NoSuchShop).with("shop", shop))?;
        if reach.is_some() && !self.shops.capabilities(&known).history {
            return Err(ShopError::NotOffered.problem(shop));
        }
        let reach = reach.map(|reach| Ok::<_, Problem>((reach, self.history_begins(shop, reach)?))).transpose()?;
        let chosen = self.store.choose_history(shop, reach, self.clock.now())?;
        self.events.tell(Event::Shop { shop: shop.clone() });
        self.begin_history(shop);
        Ok(chosen)
    }

    /// From which change on a history begins: as far back as it reaches, and no older than orders are kept here or a person let
    /// go.
    fn history_begins(&self, shop: &ShopId, reach: HistoryReach) -> Result<UtcDateTime, Problem> {
        let now = self.clock.now();
        let ago = |days: u32| UtcDateTime::from_millis(now.millis() - i64::from(days) * DAY_MILLIS);
        let kept = self.deciding.now()?.settings.days_kept(PersonalKind::Orders, Some(shop));
        let let_go = self.store.removals()?;
        let let_go = let_go.iter().filter_map(|(removal, _)| match removal {
            Removal::OlderThan(moment) => Some(*moment),
            _ => None,
        });
        let bounds = [reach.days(), kept].into_iter().flatten().map(ago).chain(let_go);
        Ok(bounds.fold(UtcDateTime::from_millis(EVERYTHING_BEGINS), UtcDateTime::max))
    }

    /// Brings in what is due of a shop's history now, and its open orders before. Waits for the network.
    pub(crate) fn pull_history(&self, shop: &ShopId) -> Result<ShopHistory, Problem> {
        if self.store.snapshot()?.shop_sync(shop)?.pulled_at.is_none() {
            self.sync_shop(shop)?;
        }
        self.network.block_on(async {
            let line = self.shops.line(shop);
            let _turn = line.history.lock().await;
            self.bring_history(shop, &line).await
        })?;
        self.store.snapshot()?.shop_history(shop)?.ok_or_else(|| ShopError::NotOffered.problem(shop))
    }

    /// Begins to bring in what is due of a shop's history, at the desk and where nobody is at it.
    pub(super) fn begin_history(&self, shop: &ShopId) {
        let Some(intake) = self.me.upgrade().filter(|intake| intake.pulls_by_itself.load(Ordering::Relaxed)) else {
            return;
        };
        let shop = shop.clone();
        self.network.spawn(async move {
            let line = intake.shops.line(&shop);
            if let Ok(_turn) = line.history.try_lock() {
                // What failed stands in the shop's history.
                let _ = intake.bring_history(&shop, &line).await;
            }
        });
    }

    /// Brings in what is due of a shop's history, while no other process does. Whoever calls this holds the turn of its history.
    async fn bring_history(&self, shop: &ShopId, line: &Arc<Line>) -> Result<(), Problem> {
        let id = shop.clone();
        let due = move |intake: &Self| {
            let Some(lock) = intake.store.lock_history(&id)? else { return Ok(None) };
            let snapshot = intake.store.snapshot()?;
            let history = snapshot.shop_history(&id)?.filter(|history| history.state == HistoryState::Due);
            let is_pulled = snapshot.shop_sync(&id)?.pulled_at.is_some();
            Ok(history.filter(|_| is_pulled).map(|history| (lock, history)))
        };
        let Some((_lock, history)) = self.beside(due).await? else { return Ok(()) };
        if let Some(rest) = line.rests(self.clock.now()) {
            return Err(ShopError::RateLimited { retry_after: Some(rest) }.problem(shop));
        }
        let begins = history.cursor.unwrap_or(history.begins_at);
        let mut keeper = HistoryKeeper {
            intake: self,
            shop: shop.clone(),
            line: Arc::clone(line),
            task: self.tasks.start(),
            orders: history.orders,
            redecided: 0,
            ends: None,
        };
        let pulled = match self.shops.client_beside(shop).await {
            Ok(client) => {
                client.pull(Some(begins), self.clock.now(), &mut keeper).await.map(drop).map_err(ShopTrouble::Shop)
            }
            Err(trouble) => Err(trouble),
        };
        let ends = keeper.ends.take();
        let looks_otherwise = keeper.orders > history.orders || keeper.redecided > 0;
        drop(keeper);
        let (state, problem) = match (ends, pulled) {
            (Some(HistoryEnd::Stopped), _) => (HistoryState::Stopped, None),
            (Some(HistoryEnd::Elsewhere | HistoryEnd::Rests), _) => (HistoryState::Due, None),
            (Some(HistoryEnd::Trouble(problem)), _) => (HistoryState::Due, Some(problem)),
            (None, Ok(())) => (HistoryState::Done, None),
            (None, Err(trouble)) => {
                self.rest(shop, line, trouble.retry_after()).await;
                (HistoryState::Due, Some(trouble.problem(shop)))
            }
        };
        let (id, failed) = (shop.clone(), problem.clone());
        let keep = move |intake: &Self| Ok(intake.store.rest_history(&id, state, failed, intake.clock.now())?);
        self.beside(keep).await?;
        self.events.tell(Event::Shop { shop: shop.clone() });
        if looks_otherwise {
            self.events.tell(Event::Orders { order: None });
        }
        problem.map_or(Ok(()), Err)
    }

    /// Takes in a page of old orders. Those whose customers a person took away stay away: an older database may not know them.
    fn take_in_history(&self, shop: &ShopId, page: PulledPage) -> Result<HistoryTaken, Problem> {
        let removals = self.store.removals()?;
        let stays_away = |order: &ShopOrder| {
            removals.contains(&Removal::Customer { shop: shop.clone(), reference: order.reference.clone() })
        };
        let PulledPage { mut orders, set_aside, cursor, .. } = page;
        orders.retain(|order| !stays_away(order));
        let left_out = u32::try_from(set_aside.len()).unwrap_or(u32::MAX);
        let page = HistoryPage { orders, left_out, reached: cursor };
        Ok(self.store.take_in_history(shop, page, &self.deciding.judge()?, self.clock.now())?)
    }
}

/// Why a history ends before its last page.
enum HistoryEnd {
    /// A person stopped it here.
    Stopped,
    /// A person chose otherwise, in this process or another.
    Elsewhere,
    /// The shop wants to be left alone.
    Rests,
    /// A page could not be kept.
    Trouble(Problem),
}

/// Keeps the pages of a history.
struct HistoryKeeper<'a> {
    intake: &'a Intake,
    shop: ShopId,
    line: Arc<Line>,
    task: Task,
    /// How many orders are in.
    orders: u32,
    redecided: u32,
    ends: Option<HistoryEnd>,
}

impl HistoryKeeper<'_> {
    fn tell(&self, finished: bool) {
        let title = Message::new("task-history").with("shop", &self.shop);
        let (task, done) = (self.task.id, self.orders);
        self.intake.events.tell(Event::Progress { task, title, done, total: 0, finished });
    }

    /// Why it ends behind this page; nothing while it goes on.
    fn after(&mut self, kept: Result<HistoryTaken, Problem>) -> Option<HistoryEnd> {
        let taken = match kept {
            Ok(taken) => taken,
            Err(problem) => return Some(HistoryEnd::Trouble(problem)),
        };
        if !taken.goes_on {
            return Some(HistoryEnd::Elsewhere);
        }
        self.orders = taken.orders;
        self.redecided = self.redecided.saturating_add(taken.redecided);
        let is_stopped = self.task.stopped();
        self.tell(false);
        if is_stopped {
            return Some(HistoryEnd::Stopped);
        }
        self.line.rests(self.intake.clock.now()).map(|_| HistoryEnd::Rests)
    }
}

impl Drop for HistoryKeeper<'_> {
    fn drop(&mut self) {
        self.tell(true);
    }
}

impl Pages for HistoryKeeper<'_> {
    fn is_history(&self) -> bool {
        true
    }

    fn keep(&mut self, page: PulledPage) -> BoxFuture<'_, Result<(), ShopError>> {
        Box::pin(async move {
            let shop = self.shop.clone();
            let kept = self.intake.beside(move |intake| intake.take_in_history(&shop, page)).await;
            self.ends = self.after(kept);
            if self.ends.is_some() { Err(ShopError::NotKept) } else { Ok(()) }
        })
    }
}
