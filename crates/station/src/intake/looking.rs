//! Looking at open orders that are known, whatever their shop's dates say: at many in rounds, at one as it is pulled up.

use super::Intake;
use super::keeper::Keeper;
use super::sync_report::SyncReport;
use crate::Event;
use crate::shops::{Line, ShopTrouble};
use ::shops::{Shop as Remote, ShopError};
use model::*;
use std::time::Duration;
use store::LookRhythm;

/// How often the open orders of a shop are looked through beside its pulls, and how many at a time: 20 pages of most shops.
const RHYTHM: LookRhythm = LookRhythm { every: Duration::from_secs(15 * 60), most: 2000 };

/// So many orders a shop is asked for at a time: what it says of them counts, though the time of a look is up with the next ones.
const AT_ONCE: usize = 500;

/// How long a shop may take over its open orders.
pub(super) const ROUND_PATIENCE: Duration = Duration::from_secs(90);

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
                let (report, done) = self.look(shop, line, &references, ROUND_PATIENCE).await?;
                self.look_on_behind(shop, &references, done).await?;
                Ok(report)
            }
            _ => Ok(SyncReport::default()),
        }
    }

    /// Lets the next look go on where the time of this one was up.
    async fn look_on_behind(&self, shop: &ShopId, references: &[String], done: usize) -> Result<(), Problem> {
        let last = done.checked_sub(1).filter(|_| done < references.len()).and_then(|last| references.get(last));
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

    /// Asks a shop for known orders. What it hands over before its time is up is kept, and counts as looked through. Answers also how
    /// many of them, from the first one on, are done with.
    pub(super) async fn look(
        &self,
        shop: &ShopId,
        line: &Line,
        references: &[String],
        patience: Duration,
    ) -> Result<(SyncReport, usize), Problem> {
        let mut keeper = Keeper::of_look(self, shop);
        let mut looked = Looked::default();
        let ended = match self.shops.client_beside(shop).await {
            Ok(client) => {
                let ended = tokio::select! {
                    biased;
                    ended = self.look_in_portions(client.as_ref(), references, &mut keeper, &mut looked) => ended,
                    () = self.shops.wait(patience) => Ok(()),
                };
                keeper.written().await.and(ended).map_err(ShopTrouble::Shop)
            }
            Err(trouble) => Err(trouble),
        };
        self.rest(shop, line, ended.as_ref().err().and_then(ShopTrouble::retry_after)).await;
        let (trouble, seen) = (keeper.trouble.take(), std::mem::take(&mut keeper.seen));
        let mut report = keeper.report();
        match trouble.map_or(ended, |problem| Err(ShopTrouble::Desk(problem))) {
            Ok(()) => {}
            // A kind of shop that cannot be looked through is only pulled.
            Err(ShopTrouble::Shop(ShopError::NotOffered)) => return Ok((report, references.len())),
            Err(trouble) => return Err(trouble.problem(shop)),
        }
        let Looked { done, gone } = looked;
        let (whole, begun) = references.split_at(done);
        if done == 0 && seen.is_empty() && !begun.is_empty() {
            return Err(ShopError::TimedOut.problem(shop));
        }
        let of_begun = begun.iter().filter(|reference| seen.contains(*reference)).count();
        let in_a_row = begun.iter().take_while(|reference| seen.contains(*reference)).count();
        let id = shop.clone();
        report.changed += self.beside(move |intake| intake.believe(&id, &seen, &gone)).await?;
        // Most of them are as they were, and may be among those the pull has counted.
        report.unchanged = 0;
        report.looked_through = u32::try_from(whole.len() + of_begun).unwrap_or(u32::MAX);
        if report.added + report.changed > 0 {
            self.events.tell(Event::Orders { order: None });
        }
        Ok((report, done + in_a_row))
    }

    async fn look_in_portions(
        &self,
        client: &dyn Remote,
        references: &[String],
        keeper: &mut Keeper<'_>,
        looked: &mut Looked,
    ) -> Result<(), ShopError> {
        for portion in references.chunks(AT_ONCE) {
            looked.gone.extend(client.look(portion, self.clock.now(), keeper).await?);
            looked.done += portion.len();
        }
        Ok(())
    }
}

/// How far a look has come.
#[derive(Default)]
struct Looked {
    /// How many of the orders, from the first one on, the shop has answered for.
    done: usize,
    /// Those of them it has no more.
    gone: Vec<String>,
}
