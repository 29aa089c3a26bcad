//! Taking in what a shop sent: each order once, the newest word of the shop wins, and the same word again is nothing.

use crate::column::{Json, Word};
use crate::journal::{self, About};
use crate::orders::{self, customer, due, index, keep_decision, recipient, undecided};
use crate::personal_data::facts_without_person;
use crate::{Decide, Result, Store, StoreError, checks, codes, shipments, words};
use model::{Message, OrderId, OrderStatus, Overrides, ShopId, ShopOrder, Stage, UtcDateTime};
use rusqlite::{Connection, params};

/// What became of a batch of orders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TakenIn {
    /// New ones.
    pub added: Vec<OrderId>,
    /// Those the shop changed.
    pub changed: Vec<OrderId>,
    /// How many said nothing new.
    pub unchanged: u32,
    /// Of the changed ones, those the shop cancelled when their label was made already: somebody has to catch the
    /// parcel.
    pub cancelled_too_late: Vec<OrderId>,
}

impl Store {
    /// Takes in a batch of a shop's orders as one transaction, each decided with what a person had set for it. An order
    /// that has its shipment keeps its decision.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] when there is no such shop; nothing of the batch is kept then.
    pub fn take_in(&self, shop: &ShopId, orders: Vec<ShopOrder>, decide: &Decide, at: UtcDateTime) -> Result<TakenIn> {
        let (shop, decide) = (shop.clone(), decide.clone());
        self.write(move |transaction| {
            let known: bool = transaction
                .prepare_cached("SELECT EXISTS (SELECT 1 FROM shops WHERE id = ? AND removed_at IS NULL)")?
                .query_row([&shop.0], |row| row.get(0))?;
            if !known {
                return Err(StoreError::missing("shop", &shop.0));
            }
            let intake = Intake { connection: transaction, shop: &shop, decide: &decide, at };
            let mut taken = TakenIn::default();
            for facts in &orders {
                match orders::by_reference(transaction, &shop, &facts.reference)? {
                    None => taken.added.push(intake.add(facts)?),
                    Some((_, modified_at)) if facts.modified_at.millis() < modified_at => taken.unchanged += 1,
                    Some((id, _)) => intake.update(id, facts, &mut taken)?,
                }
            }
            Ok(taken)
        })
    }
}

struct Intake<'a> {
    connection: &'a Connection,
    shop: &'a ShopId,
    decide: &'a Decide,
    at: UtcDateTime,
}

impl Intake<'_> {
    fn add(&self, facts: &ShopOrder) -> Result<OrderId> {
        let overrides = Overrides::default();
        let decision = self.decide.decide(undecided(self.connection, self.shop, facts, &overrides)?);
        self.connection
            .prepare_cached(
                "INSERT INTO orders (shop, reference, number, number_key, placed_at, modified_at, received_at, name,
                     name_key, city, country, checkout_method, quantity, total, currency, customer, method, weight, due,
                     stage)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                self.shop.0,
                facts.reference,
                facts.number,
                words::number_key(&facts.number),
                facts.placed_at.millis(),
                facts.modified_at.millis(),
                self.at.millis(),
                recipient(facts),
                words::name_key(recipient(facts)),
                facts.recipient.city,
                facts.recipient.country.code(),
                facts.checkout.delivery_method,
                facts.quantity(),
                facts.total.minor,
                facts.total.currency.code(),
                customer(facts),
                decision.method.value.as_ref().map(|method| &method.0),
                decision.weight.value.0,
                due(&decision),
                Word(Stage::of(facts, &decision, &[])),
            ])?;
        let id = OrderId(self.connection.last_insert_rowid());
        self.connection
            .prepare_cached("INSERT INTO order_bodies (order_id, facts, overrides, decision) VALUES (?, ?, ?, ?)")?
            .execute(params![id.0, Json(facts), Json(&overrides), Json(&decision)])?;
        for key in codes::keys_of(facts) {
            codes::add(self.connection, id, &key)?;
        }
        index(self.connection, id, facts)?;
        self.journal("journal-order-added", id, facts)?;
        Ok(id)
    }

    fn update(&self, id: OrderId, facts: &ShopOrder, taken: &mut TakenIn) -> Result<()> {
        let stored = orders::existing(self.connection, id)?;
        // An order whose customer was erased comes without them, whoever sends it again.
        let emptied = stored.erased_at.map(|_| facts_without_person(facts));
        let facts = emptied.as_ref().unwrap_or(facts);
        if stored.facts == *facts {
            taken.unchanged += 1;
            return Ok(());
        }
        let untouched = ShopOrder { modified_at: facts.modified_at, ..stored.facts.clone() };
        if untouched == *facts {
            // The shop touched it and changed nothing; its moment is kept so that nothing older gets past it.
            orders::keep_facts(self.connection, id, facts)?;
            taken.unchanged += 1;
            return Ok(());
        }
        let ships = !shipments::live_states(self.connection, id)?.is_empty();
        orders::keep_facts(self.connection, id, facts)?;
        for key in codes::keys_of(&stored.facts) {
            codes::remove(self.connection, id, &key)?;
        }
        for key in codes::keys_of(facts) {
            codes::add(self.connection, id, &key)?;
        }
        index(self.connection, id, facts)?;
        if !ships {
            if stored.facts.lines != facts.lines {
                checks::forget(self.connection, id, facts, self.at)?;
            }
            let decision = self.decide.decide(undecided(self.connection, self.shop, facts, &stored.overrides)?);
            keep_decision(self.connection, id, &decision, Stage::of(facts, &decision, &[]))?;
        }
        let cancelled = facts.status == OrderStatus::Cancelled && stored.facts.status != OrderStatus::Cancelled;
        let key = match (cancelled, ships) {
            (true, false) => "journal-order-cancelled",
            (true, true) => "journal-order-cancelled-too-late",
            (false, false) => "journal-order-changed",
            (false, true) => "journal-order-changed-too-late",
        };
        self.journal(key, id, facts)?;
        if cancelled && ships {
            taken.cancelled_too_late.push(id);
        }
        taken.changed.push(id);
        Ok(())
    }

    fn journal(&self, key: &str, id: OrderId, facts: &ShopOrder) -> Result<()> {
        journal::write(
            self.connection,
            self.at,
            &Message::new(key).with("order", facts.number.as_str()),
            About::order(id),
        )
    }
}
