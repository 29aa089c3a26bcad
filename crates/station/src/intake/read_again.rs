//! What is kept of files and could not be read, read again: when a person asks for it, and when the program is another one.

use super::Intake;
use crate::Event;
use ::shops::files::{self, Kept};
use model::*;
use std::collections::BTreeMap;
use store::{Arrived, KeptUnread, WordOf};

/// So many are read at once.
const PORTION: u32 = 200;

impl Intake {
    /// Reads what is kept of something unread again.
    ///
    /// # Errors
    /// Why it is unread still.
    pub(crate) fn read_kept(&self, unread: &Unread) -> Result<(), Problem> {
        let kept = self.store.snapshot()?.kept_unread(unread.id)?;
        self.read_all(kept.into_iter().collect())?;
        let still = self.store.snapshot()?.unread_one(unread.id)?;
        still.map_or(Ok(()), |still| Err(still.problem))
    }

    /// Reads all again beside the start that another program could not read.
    pub(crate) fn read_again_what_another_program_could_not(&self) {
        let Some(intake) = self.me.upgrade() else { return };
        let read = move || {
            if let Err(problem) = intake.read_portions() {
                intake.events.tell(Event::Trouble { problem });
            }
        };
        // Where no thread can start, the next start reads them.
        let _ = std::thread::Builder::new().name("unread".to_owned()).spawn(read);
    }

    fn read_portions(&self) -> Result<(), Problem> {
        loop {
            let kept = self.store.snapshot()?.unread_by_another_program(PORTION)?;
            if kept.is_empty() {
                return Ok(());
            }
            self.read_all(kept)?;
        }
    }

    /// Takes in what can be read of them; the others stay as they are.
    fn read_all(&self, kept: Vec<KeptUnread>) -> Result<(), Problem> {
        let mut still: Vec<UnreadId> = Vec::new();
        let mut shops: BTreeMap<ShopId, Arrived> = BTreeMap::new();
        for KeptUnread { id, shop, kept } in kept {
            let orders = serde_json::from_str::<Kept>(&kept).ok().and_then(|kept| files::read_again(&kept));
            match orders {
                Some(orders) if self.have_own_keys(&shop, &orders)? => {
                    let arrived = shops.entry(shop).or_default();
                    arrived.word = WordOf::File;
                    arrived.orders.extend(orders);
                    arrived.read_again.push(id);
                }
                _ => still.push(id),
            }
        }
        for (shop, arrived) in shops {
            // A shop that was removed takes nothing in any more.
            if self.store.snapshot()?.shop(&shop)?.is_some() {
                self.take_in(&shop, arrived)?;
            } else {
                still.extend(arrived.read_again);
            }
        }
        self.store.is_still_unread(still, self.clock.now())?;
        self.events.tell(Event::Orders { order: None });
        Ok(())
    }

    /// Whether no order of another number is under their keys: the rest of the file is not looked at any more.
    fn have_own_keys(&self, shop: &ShopId, orders: &[ShopOrder]) -> Result<bool, Problem> {
        for order in orders {
            if self.known(shop, &order.reference)?.is_some_and(|known| known.facts.number != order.number) {
                return Ok(false);
            }
        }
        Ok(true)
    }
}
