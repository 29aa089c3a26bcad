//! What of shops has to be looked at.

use super::{Concern, LookAnswer, ToLookAt};
use crate::intake::lost;
use crate::parts::Parts;
use crate::shops::trouble;
use model::*;
use store::Snapshot;

pub(super) fn shops(parts: &Parts, snapshot: &Snapshot) -> Result<Vec<ToLookAt>, Problem> {
    let mut list = Vec::new();
    for shop in snapshot.shops()?.into_iter().filter(|shop| parts.shops.capabilities(shop).pulls) {
        let sync = snapshot.shop_sync(&shop.id)?;
        if let Some(problem) = trouble(&sync, parts.clock.now()) {
            list.push(ToLookAt {
                concern: Concern::Shop { shop: shop.id },
                title: Message::new("look-shop").with("shop", shop.name),
                problem: problem.clone(),
                since: sync.pulled_at,
                order: None,
                answers: vec![LookAnswer::Retry],
            });
        }
    }
    Ok(list)
}

pub(super) fn lost(parts: &Parts, snapshot: &Snapshot) -> Result<Vec<ToLookAt>, Problem> {
    let mut list = Vec::new();
    for shop in snapshot.shops()?.into_iter().filter(|shop| parts.shops.capabilities(shop).pulls) {
        let lost = lost::unanswered(snapshot.lost_orders(&shop.id)?);
        if !lost.is_empty() {
            list.push(ToLookAt {
                problem: lost::problem(&shop.id, &lost),
                concern: Concern::Lost { shop: shop.id },
                title: Message::new("look-lost").with("shop", shop.name),
                since: lost.iter().map(|lost| lost.since).min(),
                order: None,
                answers: vec![LookAnswer::Retry, LookAnswer::Gone, LookAnswer::Dismiss],
            });
        }
    }
    Ok(list)
}

pub(super) fn unread(parts: &Parts, snapshot: &Snapshot) -> Result<Vec<ToLookAt>, Problem> {
    let item = |unread: Unread| {
        let shop = snapshot.shop(&unread.shop)?;
        let pulls = shop.as_ref().is_some_and(|shop| parts.shops.capabilities(shop).pulls);
        let again = unread.is_kept || (pulls && unread.file.is_empty() && !unread.reference.is_empty());
        let name = shop.map_or_else(|| unread.shop.0.clone(), |shop| shop.name);
        let title = if unread.reference.is_empty() { "look-unread" } else { "look-unread-order" };
        Ok(ToLookAt {
            concern: Concern::Unread { unread: unread.id },
            title: Message::new(title).with("shop", name).with("order", unread.reference),
            problem: unread.problem,
            since: Some(unread.first_at),
            order: None,
            answers: if again { vec![LookAnswer::Retry, LookAnswer::Dismiss] } else { vec![LookAnswer::Dismiss] },
        })
    };
    snapshot.unread()?.into_iter().map(item).collect()
}
