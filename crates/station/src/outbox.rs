//! The outbox: shops are told what has shipped, whenever the network lets them be.

use crate::shops::ShopTrouble;
use crate::{Event, Inner, Station};
use ::shops::{ShopError, backoff};
use carriers::own;
use model::*;
use std::sync::{Arc, Weak};
use std::time::Duration;

/// A shop that timed out may still be at it; asked too soon, it does not yet know what it has taken.
const AFTER_TIME_OUT: Duration = Duration::from_secs(30);

/// How long the outbox sleeps at most before it looks again.
const LONGEST_SLEEP: Duration = Duration::from_secs(60);

impl Station {
    pub(crate) fn start_outbox(&self) {
        let station = Arc::downgrade(&self.0);
        let bell = Arc::clone(&self.0.outbox_bell);
        self.network().spawn(async move {
            while let Some(sleep) = drain(&station).await {
                let _ = tokio::time::timeout(sleep, bell.notified()).await;
            }
        });
    }

    pub(crate) fn wake_outbox(&self) {
        self.0.outbox_bell.notify_one();
    }

    /// What a shop is told when this document has come out; nothing for tests, reprints and shops that are only files.
    pub(crate) fn notice(&self, document: &Document) -> Result<Option<ShipmentNotice>, Problem> {
        let Document::Label { shipment, order, reprint: false } = document else { return Ok(None) };
        let Some(shipment) = self.store().shipment(*shipment)? else { return Ok(None) };
        let order = self.order(*order)?;
        let shop = self.store().shop(&order.shop)?;
        if !shop.is_some_and(|shop| self.0.shops.capabilities(&shop).takes_numbers) {
            return Ok(None);
        }
        let settings = self.store().settings()?;
        let carrier = settings.catalogue.carrier(&shipment.carrier);
        Ok(Some(ShipmentNotice {
            order_reference: order.facts.reference,
            shipment_reference: shipment.reference,
            carrier: carrier.map(|carrier| carrier.name.clone()).unwrap_or_default(),
            parcels: vec![NoticeParcel {
                tracking_url: carrier
                    .map(|carrier| own::tracking_url(carrier, &shipment.tracking_number))
                    .unwrap_or_default(),
                number: shipment.tracking_number,
                items: Vec::new(),
            }],
            shipped_at: self.now(),
        }))
    }

    /// Puts an entry that was set aside back in line.
    pub(crate) fn retry_outbox(&self, entry: OutboxId) -> Result<(), Problem> {
        self.store().move_outbox(entry, OutboxState::Due, self.now(), None, self.now())?;
        self.wake_outbox();
        self.tell(Event::Outbox);
        Ok(())
    }

    /// Tells a shop everything that is due now; says how many notices it took.
    pub(crate) async fn tell_shops(&self, only: Option<&ShopId>) -> Result<u32, Problem> {
        let mut told = 0;
        let _one_at_a_time = self.0.outbox_turn.lock().await;
        let due = self.store().outbox_due(self.now())?;
        for entry in due.into_iter().filter(|entry| only.is_none_or(|shop| entry.shop == *shop)) {
            self.store().move_outbox(entry.id, OutboxState::Trying, entry.due_at, None, self.now())?;
            let outcome = match self.shop_client(&entry.shop).await {
                Ok(client) => {
                    let notice = Notice::Shipped(entry.notice.clone());
                    client.push(&notice).await.map(|_| ()).map_err(ShopTrouble::Shop)
                }
                Err(error) => Err(error),
            };
            let (state, due_at, problem) = match outcome {
                Ok(()) => {
                    told += 1;
                    (OutboxState::Done, entry.due_at, None)
                }
                Err(error) if error.is_transient() => {
                    (OutboxState::Due, later(self.now(), &entry, &error), Some(error.problem(&entry.shop)))
                }
                Err(error) => (OutboxState::SetAside, entry.due_at, Some(error.problem(&entry.shop))),
            };
            self.store().move_outbox(entry.id, state, due_at, problem, self.now())?;
            self.tell(Event::Outbox);
        }
        Ok(told)
    }
}

/// One round of the outbox; the time until the next, or nothing when the station is gone.
async fn drain(station: &Weak<Inner>) -> Option<Duration> {
    let station = station.upgrade().map(Station)?;
    if let Err(problem) = station.tell_shops(None).await {
        tracing::error!(%problem, "the outbox could not go on");
        return Some(LONGEST_SLEEP);
    }
    let next = station.store().next_due_at().ok().flatten();
    let sleep = next.map_or(LONGEST_SLEEP, |due| {
        Duration::from_millis(u64::try_from(due.millis() - station.now().millis()).unwrap_or(0))
    });
    Some(sleep.min(LONGEST_SLEEP))
}

fn later(now: UtcDateTime, entry: &OutboxEntry, error: &ShopTrouble) -> UtcDateTime {
    let least = if matches!(error, ShopTrouble::Shop(ShopError::TimedOut)) { AFTER_TIME_OUT } else { Duration::ZERO };
    let least = least.max(error.retry_after().unwrap_or_default());
    let wait = backoff(entry.attempts, entry.id.0.unsigned_abs()).max(least);
    UtcDateTime::from_millis(now.millis() + i64::try_from(wait.as_millis()).unwrap_or(i64::MAX / 4))
}
