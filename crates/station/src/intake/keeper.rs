//! Keeping the pages a shop hands over: how far they reach, how far a long pull has come, and its end where a person stops it.
//! One page is written while the shop is asked for the next.

use super::sync_report::SyncReport;
use super::{Intake, lock};
use crate::Event;
use crate::beside::closing;
use crate::tasks::Task;
use ::shops::{Pages, PulledPage, ShopError};
use model::{Message, Problem, ProblemCode, ShopId, UtcDateTime};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use tokio::task::JoinHandle;
use wire::BoxFuture;

/// How many orders that were set aside a report names.
const MOST_TOLD: usize = 200;

/// Keeps the pages of a pull, or of a look at orders that are known.
pub(super) struct Keeper<'a> {
    intake: &'a Intake,
    shop: ShopId,
    report: SyncReport,
    /// The shop's keys of the orders a look was handed.
    pub(super) seen: BTreeSet<String>,
    /// How many were set aside beyond those that are named.
    unnamed: usize,
    /// Of a pull; none where known orders are looked at.
    pull: Option<Arc<Mutex<Pull>>>,
    /// The last page, while it is written.
    writing: Option<JoinHandle<Result<SyncReport, Problem>>>,
    /// Why a page could not be kept.
    pub(super) trouble: Option<Problem>,
}

/// How far a pull has come.
#[derive(Default)]
struct Pull {
    cursor: Option<UtcDateTime>,
    /// How many orders its pages had.
    orders: u32,
    /// How many it has in all, as the shop says; 0 while nobody knows.
    expected: u32,
    /// Its progress. Begins with the second page: most pulls have one, or none.
    task: Option<Task>,
    pages: u32,
}

impl<'a> Keeper<'a> {
    /// Of a pull from here on.
    pub(super) fn of_pull(intake: &'a Intake, shop: &ShopId, cursor: Option<UtcDateTime>) -> Self {
        Self::new(intake, shop, Some(Arc::new(Mutex::new(Pull { cursor, ..Pull::default() }))))
    }

    /// Of a look at orders that are known: its pages do not say how far all is in.
    pub(super) fn of_look(intake: &'a Intake, shop: &ShopId) -> Self {
        Self::new(intake, shop, None)
    }

    fn new(intake: &'a Intake, shop: &ShopId, pull: Option<Arc<Mutex<Pull>>>) -> Self {
        let (shop, report) = (shop.clone(), SyncReport::default());
        Self { intake, shop, report, seen: BTreeSet::new(), unnamed: 0, pull, writing: None, trouble: None }
    }

    /// Everything up to here is in.
    pub(super) fn cursor(&self) -> Option<UtcDateTime> {
        self.pull.as_ref().and_then(|pull| lock(pull).cursor)
    }

    /// Whether the shop has handed a page over.
    pub(super) fn has_come(&self) -> bool {
        self.pull.as_ref().is_some_and(|pull| lock(pull).pages > 0)
    }

    pub(super) fn count(&mut self, mut page: SyncReport) {
        let named = MOST_TOLD.saturating_sub(self.report.set_aside.len());
        self.unnamed += page.set_aside.len().saturating_sub(named);
        page.set_aside.truncate(named);
        self.report.add(page);
    }

    /// What the pull brought; of what was set aside the first ones by name.
    pub(super) fn report(mut self) -> SyncReport {
        if self.unnamed > 0 {
            let problem = Problem::new(ProblemCode::ShopMoreSetAside).with("shop", &self.shop);
            self.report.set_aside.push(problem.with("count", i64::try_from(self.unnamed).unwrap_or(i64::MAX)));
        }
        std::mem::take(&mut self.report)
    }

    /// Waits until the last page is written.
    ///
    /// # Errors
    /// [`ShopError::NotKept`] where it could not be kept: the trouble says why.
    pub(super) async fn written(&mut self) -> Result<(), ShopError> {
        // Held until it is written: who waits here may give up and come again.
        let Some(writing) = &mut self.writing else { return Ok(()) };
        let written = writing.await;
        self.writing = None;
        match written.unwrap_or_else(|error| Err(Problem::new(ProblemCode::Internal).because(error))) {
            Ok(report) => {
                self.count(report);
                Ok(())
            }
            Err(problem) => Err(self.ends(problem)),
        }
    }

    fn ends(&mut self, problem: Problem) -> ShopError {
        self.trouble = Some(problem);
        ShopError::NotKept
    }

    /// Whether a person has stopped the pull.
    fn is_stopped(&self) -> bool {
        self.pull.as_ref().is_some_and(|pull| lock(pull).task.as_ref().is_some_and(Task::stopped))
    }

    /// Why a pull ends that a person stopped.
    fn stopped(&self) -> Problem {
        let orders = self.pull.as_ref().map_or(0, |pull| lock(pull).orders);
        Problem::new(ProblemCode::ShopPullStopped).with("shop", &self.shop).with("count", i64::from(orders))
    }
}

impl Pull {
    /// Notes that a page is kept, and tells how far the pull is.
    fn comes_on(&mut self, intake: &Intake, shop: &ShopId, orders: usize, reached: Option<UtcDateTime>) {
        self.cursor = reached.or(self.cursor);
        self.orders = self.orders.saturating_add(u32::try_from(orders).unwrap_or(u32::MAX));
        self.pages += 1;
        if self.pages > 1 {
            let task = self.task.get_or_insert_with(|| intake.tasks.start());
            intake.events.tell(progress(task, shop, (self.orders, self.expected), false));
        }
    }
}

impl Drop for Keeper<'_> {
    fn drop(&mut self) {
        let Some(pull) = &self.pull else { return };
        if let Some(task) = &lock(pull).task {
            self.intake.events.tell(progress(task, &self.shop, (1, 1), true));
        }
    }
}

impl Pages for Keeper<'_> {
    fn expect(&mut self, orders: u64) {
        if let Some(pull) = &self.pull {
            lock(pull).expected = u32::try_from(orders).unwrap_or(u32::MAX);
        }
    }

    fn keep(&mut self, mut page: PulledPage) -> BoxFuture<'_, Result<(), ShopError>> {
        Box::pin(async move {
            page.cursor = page.cursor.filter(|_| self.pull.is_some());
            let (shop, reached) = (self.shop.clone(), page.cursor);
            let orders = page.orders.len() + page.set_aside.len();
            let joined = self.intake.join_points(&shop, &mut page).await;
            self.written().await?;
            if let Err(problem) = joined {
                return Err(self.ends(problem));
            }
            let Some(intake) = self.intake.me.upgrade() else { return Err(self.ends(closing())) };
            if self.pull.is_none() {
                self.seen.extend(references(&page));
            }
            let pull = self.pull.clone();
            self.writing = Some(tokio::spawn(async move {
                let to = shop.clone();
                let report = intake.beside(move |intake| intake.take_in_page(&to, page, Vec::new())).await?;
                if let Some(pull) = pull {
                    lock(&pull).comes_on(&intake, &shop, orders, reached);
                }
                Ok(report)
            }));
            if self.is_stopped() {
                self.written().await?;
                return Err(self.ends(self.stopped()));
            }
            Ok(())
        })
    }
}

/// The shop's keys of the orders of a page, understood or not.
fn references(page: &PulledPage) -> impl Iterator<Item = String> {
    let orders = page.orders.iter().map(|order| &order.reference);
    let aside = page.set_aside.iter().map(|order| &order.reference);
    orders.chain(aside).chain(&page.out_of_reach).cloned()
}

fn progress(task: &Task, shop: &ShopId, (done, total): (u32, u32), finished: bool) -> Event {
    // What a shop says first may be less than what comes: it sells while it is pulled.
    let total = if total == 0 { 0 } else { total.max(done) };
    Event::Progress { task: task.id, title: Message::new("task-sync").with("shop", shop), done, total, finished }
}
