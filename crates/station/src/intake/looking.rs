//! Looking at open orders that are known, whatever their shop's dates say: at many in rounds, at one as it is pulled up.

use super::Intake;
use super::import::count;
use super::keeper::Keeper;
use super::sync_report::SyncReport;
use crate::Event;
use crate::shops::{Line, ShopTrouble};
use ::shops::ShopError;
use model::*;
use std::time::Duration;
use store::{Arrived, LookRhythm};

/// How often the open orders of a shop are looked through beside its pulls, and how many at a time: 20 pages of most shops.
const RHYTHM: LookRhythm = LookRhythm { every: Duration::from_secs(15 * 60), most: 2000 };

/// How long a shop may take over its open orders.
const ROUND_PATIENCE: Duration = Duration::from_secs(90);

/// More open orders than these are not gone at once, unless the shop has as many others: rather its answer is wrong, or it is another
/// shop.
const FEW_GONE: usize = 10;

/// How long a shop may take to say what is new about one order that was pulled up.
const SCAN_PATIENCE: Duration = Duration::from_secs(10);

impl Intake {
    /// Looks through the open orders of a shop, where no process did so for long. Whoever calls this holds the turn to pull it, in
    /// this process and among all.
    pub(super) async fn look_through(&self, shop: &ShopId, line: &Line) -> Result<SyncReport, Problem> {
        let id = shop.clone();
        let begin = move |intake: &Self| Ok(intake.store.begin_look(&id, RHYTHM, intake.clock.now())?);
        match self.beside(begin).await? {
            Some(references) if !references.is_empty() => {
                let report = self.look(shop, line, &references, ROUND_PATIENCE).await?;
                self.look_on_behind(shop, &references, &report).await?;
                Ok(report)
            }
            _ => Ok(SyncReport::default()),
        }
    }

    /// Lets the next look go on where the time of this one was up.
    async fn look_on_behind(&self, shop: &ShopId, references: &[String], report: &SyncReport) -> Result<(), Problem> {
        let seen = report.looked_through as usize;
        let last = seen.checked_sub(1).filter(|_| seen < references.len()).and_then(|last| references.get(last));
        let Some(last) = last.cloned() else { return Ok(()) };
        let id = shop.clone();
        self.beside(move |intake| Ok(intake.store.look_on_behind(&id, &last)?)).await
    }

    /// Looks at an order, and at those in its parcel, once more that somebody has pulled up, beside everything else: its label waits
    /// for nothing. What the shop says otherwise is there before it, where the network is quick enough, and is told as too late where
    /// it is not.
    pub(crate) fn look_at(&self, order: &Order) {
        let may_change =
            matches!(order.stage, Stage::Ready | Stage::Held | Stage::Waiting | Stage::Merged | Stage::PartlyShipped);
        let Some(intake) = self.me.upgrade().filter(|_| may_change) else { return };
        let shop = order.shop.clone();
        let merged = order.merged.iter().map(|merged| merged.reference.clone());
        let references: Vec<String> = std::iter::once(order.facts.reference.clone()).chain(merged).collect();
        self.network.spawn(async move {
            let line = intake.shops.line(&shop);
            if line.rests(intake.clock.now()).is_none() {
                let _ = intake.look(&shop, &line, &references, SCAN_PATIENCE).await;
            }
        });
    }

    /// Asks a shop for known orders. What it hands over before its time is up is kept, and counts as looked through.
    async fn look(
        &self,
        shop: &ShopId,
        line: &Line,
        references: &[String],
        patience: Duration,
    ) -> Result<SyncReport, Problem> {
        let mut keeper = Keeper::of_look(self, shop);
        let looked = match self.shops.client_beside(shop).await {
            Ok(client) => {
                let looking = client.look(references, self.clock.now(), &mut keeper);
                let looked = tokio::time::timeout(patience, looking).await;
                let looked = looked.map_or(Ok(None), |looked| looked.map(Some));
                keeper.written().await.and(looked).map_err(ShopTrouble::Shop)
            }
            Err(trouble) => Err(trouble),
        };
        self.rest(shop, line, looked.as_ref().err().and_then(ShopTrouble::retry_after)).await;
        let trouble = keeper.trouble.take();
        let mut report = keeper.report();
        let seen = (report.added + report.changed + report.unchanged) as usize + report.set_aside.len();
        let (gone, looked_through) = match trouble.map_or(looked, |problem| Err(ShopTrouble::Desk(problem))) {
            Ok(Some(gone)) => (gone, count(references)),
            // Its time is up.
            Ok(None) if seen == 0 => return Err(ShopError::TimedOut.problem(shop)),
            Ok(None) => (Vec::new(), u32::try_from(seen).unwrap_or(u32::MAX)),
            // A kind of shop that cannot be looked through is only pulled.
            Err(ShopTrouble::Shop(ShopError::NotOffered)) => return Ok(report),
            Err(trouble) => return Err(trouble.problem(shop)),
        };
        if gone.len() > FEW_GONE && gone.len() > seen {
            let count = i64::from(count(&gone));
            return Err(Problem::new(ProblemCode::ShopOrdersGone).with("shop", shop).with("count", count));
        }
        let id = shop.clone();
        report.changed += self.beside(move |intake| intake.take_away(&id, &gone)).await?;
        // Most of them are as they were, and may be among those the pull has counted.
        report.unchanged = 0;
        report.looked_through = looked_through;
        if report.added + report.changed > 0 {
            self.events.tell(Event::Orders { order: None });
        }
        Ok(report)
    }

    /// Cancels what the shop has no more. Should it have an order again after all, its word of then counts, however old it says it is.
    fn take_away(&self, shop: &ShopId, gone: &[String]) -> Result<u32, Problem> {
        let mut orders = Vec::with_capacity(gone.len());
        for reference in gone {
            if let Some(order) = self.known(shop, reference)? {
                let remarks = vec![Message::new("remark-deleted")];
                orders.push(ShopOrder { status: OrderStatus::Cancelled, remarks, ..order.facts });
            }
        }
        let taken = self.take_in(shop, Arrived { orders, ..Arrived::default() })?;
        Ok(count(&taken.changed))
    }
}
