//! The station at its end of the line, as much of it as a shop sees: it tells until it is understood, keeps what pulls bring, and is
//! killed and started again.

use super::line::Line;
use super::made_up::MadeUp;
use crate::common::{Haul, at, now};
use model::{Notice, OrderStatus, ShopOrder, UtcDateTime};
use shops::{MOST_NAMED, Pushed, Shop, ShopError};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How often something is tried before nobody believes in it any more.
const TRIES: usize = 50;

/// What a shop makes of what it is told.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Heard {
    Taken,
    Refused(ShopError),
}

pub(crate) struct Station<'s, S> {
    shop: &'s S,
    line: Line,
    client: Arc<dyn Shop>,
    cursor: Option<UtcDateTime>,
    /// Every order it knows, by the shop's key.
    pub(crate) known: BTreeMap<String, Known>,
}

/// An order as the station has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Known {
    pub(crate) status: OrderStatus,
    pub(crate) pieces: u32,
    pub(crate) word: String,
}

impl<'s, S: MadeUp> Station<'s, S> {
    pub(crate) fn new(shop: &'s S) -> Self {
        let line = Line::new();
        let client = shop.client(&line.setup());
        Self { shop, line, client, cursor: Some(at("2026-11-28T00:00:00Z")), known: BTreeMap::new() }
    }

    pub(crate) fn line(&self) -> &Line {
        &self.line
    }

    /// Nothing goes wrong any more, on the line and in the shop.
    pub(crate) fn recover(&self) {
        self.line.mend();
        self.shop.recover();
    }

    fn start_again(&mut self) {
        self.client = self.shop.client(&self.line.setup());
    }

    /// Tells until the shop takes it or refuses it for good, as the outbox does.
    pub(crate) async fn tell(&mut self, notice: &Notice) -> Heard {
        for _ in 0..TRIES {
            let told = tokio::select! {
                biased;
                () = self.line.killed() => None,
                told = self.client.push(notice) => Some(told),
            };
            match told {
                None => self.start_again(),
                Some(Ok(_)) => return Heard::Taken,
                Some(Err(error)) if error.is_transient() => {}
                Some(Err(error)) => return Heard::Refused(error),
            }
        }
        panic!("told for ever: {notice:?}");
    }

    /// Tells once more what was told, on a good moment.
    pub(crate) async fn tell_again(&mut self, notice: &Notice) -> Result<Pushed, ShopError> {
        self.recover();
        self.client.push(notice).await
    }

    /// Pulls once. What comes before it breaks off is kept, and the next pull goes on from there.
    pub(crate) async fn pull(&mut self) -> Result<(), ShopError> {
        let mut haul = Haul::default();
        let mut take = |page| haul.take(page);
        let pulled = tokio::select! {
            biased;
            () = self.line.killed() => None,
            pulled = self.client.pull(self.cursor, now(), &mut take) => Some(pulled),
        };
        let so_far = haul.cursor.or(self.cursor);
        self.keep(haul);
        match pulled {
            Some(Ok(pulled)) => self.cursor = pulled.cursor,
            Some(Err(error)) => {
                self.cursor = so_far;
                return Err(error);
            }
            None => {
                self.cursor = so_far;
                self.start_again();
            }
        }
        Ok(())
    }

    /// Looks at every order it knows; forgets those that are gone.
    pub(crate) async fn look(&mut self) {
        let known: Vec<String> = self.known.keys().cloned().collect();
        for references in known.chunks(usize::try_from(MOST_NAMED).unwrap()) {
            let mut haul = Haul::default();
            let gone = self.client.look(references, now(), &mut |page| haul.take(page)).await.unwrap();
            self.keep(haul);
            gone.iter().for_each(|reference| drop(self.known.remove(reference)));
        }
    }

    fn keep(&mut self, haul: Haul) {
        assert!(haul.set_aside.is_empty(), "{:?}", haul.set_aside);
        let known = |order: &ShopOrder| Known {
            status: order.status,
            pieces: order.quantity(),
            word: S::word(order).to_owned(),
        };
        self.known.extend(haul.orders.iter().map(|order| (order.reference.clone(), known(order))));
        haul.out_of_reach.iter().for_each(|reference| drop(self.known.remove(reference)));
    }
}
