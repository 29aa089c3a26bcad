//! The station at its end of the line, as much of it as a shop sees: it tells until it is understood, keeps what pulls bring, and is
//! killed and started again.

use super::line::Line;
use super::made_up::MadeUp;
use crate::common::{Haul, at, now};
use model::{Notice, OrderStatus, ShopOrder, UtcDateTime};
use shops::{MOST_NAMED, Pushed, Shop, ShopError};
use std::collections::{BTreeMap, BTreeSet};
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
    /// Where a history goes on that broke off.
    history_cursor: Option<UtcDateTime>,
    /// Every order it knows, by the shop's key.
    pub(crate) known: BTreeMap<String, Known>,
    /// Orders that were over before it knew the shop.
    pub(crate) history: BTreeMap<String, OrderStatus>,
    /// Orders that were over and that it let go.
    pub(crate) let_go: BTreeSet<String>,
}

/// An order as the station has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Known {
    pub(crate) status: OrderStatus,
    pub(crate) pieces: u32,
    pub(crate) word: String,
}

impl<'s, S: MadeUp> Station<'s, S> {
    /// A station that knows the shop from its first order on, or gets to know it with its first pull.
    pub(crate) fn new(shop: &'s S, knows_from_the_first: bool) -> Self {
        let line = Line::new();
        let client = shop.client(&line.setup());
        Self {
            shop,
            line,
            client,
            cursor: knows_from_the_first.then(|| at("2026-11-28T00:00:00Z")),
            history_cursor: None,
            known: BTreeMap::new(),
            history: BTreeMap::new(),
            let_go: BTreeSet::new(),
        }
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
            Some(Ok(pulled)) => self.cursor = pulled.cursor.or(so_far),
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

    /// Brings in what was over before the shop was known. What comes before it breaks off is kept, and the next one goes on from there.
    pub(crate) async fn bring_history(&mut self) -> Result<(), ShopError> {
        let begins = self.history_cursor.unwrap_or_else(|| at("2000-01-01T00:00:00Z"));
        let mut haul = Haul::default();
        let mut take = |page| haul.take(page);
        let pulled = tokio::select! {
            biased;
            () = self.line.killed() => None,
            pulled = self.client.pull(Some(begins), now(), &mut take) => Some(pulled),
        };
        assert!(haul.set_aside.is_empty(), "{:?}", haul.set_aside);
        for order in haul.orders.iter().filter(|order| order.status.is_over()) {
            if !self.known.contains_key(&order.reference) && !self.let_go.contains(&order.reference) {
                self.history.insert(order.reference.clone(), order.status);
            }
        }
        self.history_cursor = Some(haul.cursor.unwrap_or(begins));
        match pulled {
            Some(Ok(_)) => self.history_cursor = None,
            Some(Err(error)) => return Err(error),
            None => self.start_again(),
        }
        Ok(())
    }

    /// Lets go what is over.
    pub(crate) fn purge(&mut self) {
        let over = self.known.iter().filter(|(_, known)| known.status.is_over()).map(|(reference, _)| reference);
        self.let_go.extend(over.chain(self.history.keys()).cloned());
        self.known.retain(|_, known| !known.status.is_over());
        self.history.clear();
    }

    /// Looks at every order it ever heard of, for what was taken back is open again; forgets those that are gone.
    pub(crate) async fn look(&mut self) {
        let known: Vec<String> = self.known.keys().chain(self.history.keys()).chain(&self.let_go).cloned().collect();
        for references in known.chunks(usize::try_from(MOST_NAMED).unwrap()) {
            let mut haul = Haul::default();
            let gone = self.client.look(references, now(), &mut |page| haul.take(page)).await.unwrap();
            self.keep(haul);
            for reference in &gone {
                self.known.remove(reference);
                self.history.remove(reference);
            }
        }
    }

    fn keep(&mut self, haul: Haul) {
        assert!(haul.set_aside.is_empty(), "{:?}", haul.set_aside);
        let known = |order: &ShopOrder| Known {
            status: order.status,
            pieces: order.quantity(),
            word: S::word(order).to_owned(),
        };
        for order in &haul.orders {
            if order.status.is_over() && self.let_go.contains(&order.reference) {
                continue;
            }
            self.let_go.remove(&order.reference);
            self.history.remove(&order.reference);
            self.known.insert(order.reference.clone(), known(order));
        }
        haul.out_of_reach.iter().for_each(|reference| drop(self.known.remove(reference)));
    }
}
