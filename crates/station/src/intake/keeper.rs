//! Keeping the pages a shop hands over: how far they reach, how far a long pull has come, and its end where a person stops it.

use super::Intake;
use super::sync_report::SyncReport;
use crate::Event;
use crate::tasks::Task;
use ::shops::{Pages, PulledPage, ShopError};
use model::{Message, Problem, ProblemCode, ShopId, UtcDateTime};
use wire::BoxFuture;

/// How many orders that were set aside a report names.
const MOST_TOLD: usize = 200;

/// Keeps the pages of a pull, or of a look at orders that are known.
pub(super) struct Keeper<'a> {
    intake: &'a Intake,
    shop: ShopId,
    report: SyncReport,
    /// How many were set aside beyond those that are named.
    unnamed: usize,
    /// Of a pull; none where known orders are looked at.
    pull: Option<Pull>,
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
        Self::new(intake, shop, Some(Pull { cursor, ..Pull::default() }))
    }

    /// Of a look at orders that are known: its pages do not say how far all is in.
    pub(super) fn of_look(intake: &'a Intake, shop: &ShopId) -> Self {
        Self::new(intake, shop, None)
    }

    fn new(intake: &'a Intake, shop: &ShopId, pull: Option<Pull>) -> Self {
        let (shop, report) = (shop.clone(), SyncReport::default());
        Self { intake, shop, report, unnamed: 0, pull, trouble: None }
    }

    /// Everything up to here is in.
    pub(super) fn cursor(&self) -> Option<UtcDateTime> {
        self.pull.as_ref().and_then(|pull| pull.cursor)
    }

    /// Whether the shop has handed a page over.
    pub(super) fn has_come(&self) -> bool {
        self.pull.as_ref().is_some_and(|pull| pull.pages > 0)
    }

    pub(super) fn count(&mut self, page: SyncReport) {
        self.report.added += page.added;
        self.report.changed += page.changed;
        self.report.unchanged += page.unchanged;
        let mut set_aside = page.set_aside;
        let more = set_aside.split_off(set_aside.len().min(MOST_TOLD.saturating_sub(self.report.set_aside.len())));
        self.report.set_aside.extend(set_aside);
        self.unnamed += more.len();
    }

    /// What the pull brought; of what was set aside the first ones by name.
    pub(super) fn report(mut self) -> SyncReport {
        if self.unnamed > 0 {
            let problem = Problem::new(ProblemCode::ShopMoreSetAside).with("shop", &self.shop);
            self.report.set_aside.push(problem.with("count", i64::try_from(self.unnamed).unwrap_or(i64::MAX)));
        }
        std::mem::take(&mut self.report)
    }

    /// Notes that a page of a pull is kept, and tells how far the pull is. Answers with why it ends, where a person stopped it.
    fn comes_on(&mut self, orders: usize, reached: Option<UtcDateTime>) -> Option<Problem> {
        let pull = self.pull.as_mut()?;
        pull.cursor = reached.or(pull.cursor);
        pull.orders = pull.orders.saturating_add(u32::try_from(orders).unwrap_or(u32::MAX));
        pull.pages += 1;
        if pull.pages < 2 {
            return None;
        }
        let task = pull.task.get_or_insert_with(|| self.intake.tasks.start());
        // Who hears of this page stops it behind the next one.
        let is_stopped = task.stopped();
        self.intake.events.tell(progress(task, &self.shop, (pull.orders, pull.expected), false));
        let stopped = Problem::new(ProblemCode::ShopPullStopped).with("shop", &self.shop);
        is_stopped.then(|| stopped.with("count", i64::from(pull.orders)))
    }
}

impl Drop for Keeper<'_> {
    fn drop(&mut self) {
        if let Some(Pull { task: Some(task), .. }) = &self.pull {
            self.intake.events.tell(progress(task, &self.shop, (1, 1), true));
        }
    }
}

impl Pages for Keeper<'_> {
    fn expect(&mut self, orders: u64) {
        if let Some(pull) = &mut self.pull {
            pull.expected = u32::try_from(orders).unwrap_or(u32::MAX);
        }
    }

    fn keep(&mut self, mut page: PulledPage) -> BoxFuture<'_, Result<(), ShopError>> {
        Box::pin(async move {
            page.cursor = page.cursor.filter(|_| self.pull.is_some());
            let (shop, reached) = (self.shop.clone(), page.cursor);
            let orders = page.orders.len() + page.set_aside.len();
            let joined = self.intake.join_points(&shop, &mut page).await;
            let kept = match joined {
                Ok(()) => self.intake.beside(move |intake| intake.take_in_page(&shop, page, Vec::new())).await,
                Err(problem) => Err(problem),
            };
            let ends = match kept {
                Ok(report) => {
                    self.count(report);
                    self.comes_on(orders, reached)
                }
                Err(problem) => Some(problem),
            };
            match ends {
                None => Ok(()),
                Some(problem) => {
                    self.trouble = Some(problem);
                    Err(ShopError::NotKept)
                }
            }
        })
    }
}

fn progress(task: &Task, shop: &ShopId, (done, total): (u32, u32), finished: bool) -> Event {
    // What a shop says first may be less than what comes: it sells while it is pulled.
    let total = if total == 0 { 0 } else { total.max(done) };
    Event::Progress { task: task.id, title: Message::new("task-sync").with("shop", shop), done, total, finished }
}
