//! Messages that were set aside: each by itself, and those of a webhook together.

use super::{Concern, LookAnswer, ToLookAt};
use crate::existing::existing_order;
use crate::parts::Parts;
use model::*;
use std::collections::BTreeMap;
use store::Snapshot;

impl ToLookAt {
    /// What shops and carriers were not told.
    pub(super) fn of_messages(parts: &Parts, snapshot: &Snapshot) -> Result<Vec<Self>, Problem> {
        let mut of_webhooks: BTreeMap<ShopId, Vec<OutboxEntry>> = BTreeMap::new();
        let mut list = Vec::new();
        for entry in snapshot.outbox_set_aside()? {
            match webhook(parts, snapshot, &entry)? {
                Some(shop) => of_webhooks.entry(shop).or_default().push(entry),
                None => list.push(refused(snapshot, entry)?),
            }
        }
        for (shop, entries) in of_webhooks {
            list.extend(not_taken(parts, snapshot, shop, &entries)?);
        }
        Ok(list)
    }
}

/// What a shop or a carrier refused.
fn refused(snapshot: &Snapshot, entry: OutboxEntry) -> Result<ToLookAt, Problem> {
    let order = existing_order(snapshot, entry.order)?;
    let target = match &entry.target {
        OutboxTarget::Shop(shop) => snapshot.shop(shop)?.map_or_else(|| shop.0.clone(), |shop| shop.name),
        OutboxTarget::Carrier(carrier) => carrier.0.clone(),
    };
    let title = format!("look-message-{}", entry.message.as_str().replace('_', "-"));
    let why = entry.problem.as_ref().map_or_else(|| Message::new("look-no-reason"), Problem::message);
    let problem = Problem::new(ProblemCode::MessageRefused)
        .with("order", order.facts.number.as_str())
        .with("target", target.as_str())
        .with("why", why);
    Ok(ToLookAt {
        concern: Concern::Message { entry: entry.id },
        title: Message::new(title).with("order", order.facts.number).with("target", target),
        problem,
        since: Some(entry.due_at),
        order: Some(entry.order),
        answers: vec![LookAnswer::Retry, LookAnswer::Dismiss],
    })
}

/// The shop whose webhook an entry is for, where it is for one.
fn webhook(parts: &Parts, snapshot: &Snapshot, entry: &OutboxEntry) -> Result<Option<ShopId>, Problem> {
    let OutboxTarget::Shop(id) = &entry.target else { return Ok(None) };
    let hears = snapshot.shop(id)?.is_some_and(|shop| parts.shops.capabilities(&shop).hears_parcels);
    Ok(hears.then(|| id.clone()))
}

/// What a webhook did not take, however much that is: it has one reason, and one place where it is mended.
fn not_taken(
    parts: &Parts,
    snapshot: &Snapshot,
    id: ShopId,
    entries: &[OutboxEntry],
) -> Result<Option<ToLookAt>, Problem> {
    let (Some(shop), Some(last)) = (snapshot.shop(&id)?, entries.last()) else { return Ok(None) };
    let why = last.problem.as_ref().map_or_else(|| Message::new("look-no-reason"), Problem::message);
    let count = i64::try_from(entries.len()).unwrap_or(i64::MAX);
    Ok(Some(ToLookAt {
        title: Message::new("look-webhook").with("shop", shop.name.as_str()),
        problem: Problem::new(ProblemCode::WebhookNotTaken)
            .with("shop", shop.name.as_str())
            .with("host", parts.shops.host_of(&shop))
            .with("count", count)
            .with("why", why),
        since: entries.iter().map(|entry| entry.due_at).min(),
        order: None,
        answers: vec![LookAnswer::Retry, LookAnswer::Dismiss],
        concern: Concern::Webhook { shop: id },
    }))
}
