//! Taking in what a shop sent: each order once, the newest word of the shop wins, and the same word again is nothing.

use crate::column::{Json, Word};
use crate::journal::{self, About};
use crate::listed::{Listed, recipient};
use crate::merge::{self, Parted};
use crate::orders::{self, customer, existing, index, keep_decision, undecided};
use crate::{
    Decide, NewUnread, Result, Store, StoreError, codes, late, merged, parts, points, redecide, shipments, shops,
    stages, unread, without_person, words,
};
use model::fold::fold;
use model::{
    Goods, Job, Message, OrderId, OrderStatus, Overrides, Problem, ProblemCode, ShopId, ShopOrder, Stage, UnreadId,
    UtcDateTime, named,
};
use rusqlite::{Connection, OptionalExtension as _, params};
use std::time::Duration;

/// What came of a shop at once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Arrived {
    /// The orders that could be read.
    pub orders: Vec<ShopOrder>,
    /// What could not.
    pub unread: Vec<NewUnread>,
    /// The shop's keys of orders it was asked for and has nothing to send of any more.
    pub nothing_left: Vec<String>,
    /// What was kept of a file and is read with these orders: it is not unread any more.
    pub read_again: Vec<UnreadId>,
    /// Whose word the orders are.
    pub word: WordOf,
    /// The moment orders have whose file says no day they were placed: one that is known keeps its day.
    pub undated: Option<UtcDateTime>,
    /// Everything the shop changed up to here is in with these; nothing where they do not say so.
    pub reached: Option<UtcDateTime>,
}

/// Whose word an order is, and so what it may change.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum WordOf {
    /// The shop's own: the newest counts.
    #[default]
    Shop,
    /// A file's. One that says no later moment than what is known undoes nothing: neither what a shop that is asked said itself,
    /// nor a state that comes after its own.
    File,
    /// A file's that counts whatever is known: a person said so.
    NewestFile,
}

/// What became of a batch of orders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TakenIn {
    /// New ones.
    pub added: Vec<OrderId>,
    /// Those the shop changed.
    pub changed: Vec<OrderId>,
    /// How many said nothing new.
    pub unchanged: u32,
    /// The numbers of those of a file that say something else than what is known, and no later: what is known stays.
    pub passed_over: Vec<String>,
    /// Of the changed ones, those the shop called off when their label was made already: their parcels have to be stopped.
    pub cancelled_too_late: Vec<OrderId>,
    /// The jobs in the spool that were stopped by it, or let go.
    pub jobs: Vec<Job>,
    /// Why orders were refused: under their key there is another one, whose label is made, or they are known under another key.
    pub refused: Vec<Problem>,
    /// The orders that were taken out of the parcels they were merged into: they do not fit in any more.
    pub parted: Vec<Parted>,
    /// Whether there is something else for a person to look at than before.
    pub look: bool,
}

/// What became of orders of which all are taken or none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WholeTaken {
    /// All of them were.
    Taken {
        /// What became of them.
        taken: TakenIn,
        /// Their ids, in the order they were given.
        ids: Vec<OrderId>,
    },
    /// None was: what is wrong, each with its place among them, from 0.
    Refused(Vec<(usize, Problem)>),
}

impl Store {
    /// Takes in a batch of a shop's orders as one transaction, each decided with what a person had set for it. An order
    /// that has its shipment keeps its decision.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] when there is no such shop; nothing of the batch is kept then.
    pub fn take_in(&self, shop: &ShopId, orders: Vec<ShopOrder>, decide: &Decide, at: UtcDateTime) -> Result<TakenIn> {
        self.take_in_all(shop, Arrived { orders, ..Arrived::default() }, decide, at)
    }

    /// The same with what could not be read: it is unread from now on, and what was read is not any more.
    ///
    /// # Errors
    ///
    /// As [`Store::take_in`].
    pub fn take_in_all(&self, shop: &ShopId, arrived: Arrived, decide: &Decide, at: UtcDateTime) -> Result<TakenIn> {
        let (shop, decide) = (shop.clone(), decide.clone());
        self.write(move |transaction| {
            let intake = Intake::of(transaction, &shop, &decide, at)?;
            let mut taken = TakenIn::default();
            for id in &arrived.read_again {
                taken.look |= unread::kept_was_read(transaction, *id)?;
            }
            for facts in &arrived.orders {
                let known = orders::by_reference(transaction, &shop, &facts.reference)?;
                let clash = match &known {
                    Some(known) => intake.is_another(known, facts)?,
                    None if arrived.word == WordOf::File => intake.has_another_key(facts)?,
                    None => None,
                };
                if let Some(problem) = clash {
                    intake.set_aside(facts, problem, &mut taken)?;
                    continue;
                }
                let dated = match &known {
                    Some(known) if arrived.undated == Some(facts.placed_at) => {
                        let placed_at = merged::told(transaction, known.id)?.placed_at;
                        &ShopOrder { placed_at, ..facts.clone() }
                    }
                    _ => facts,
                };
                intake.take(known, dated, arrived.word, &mut taken)?;
            }
            for reference in &arrived.nothing_left {
                taken.look |= unread::nothing_left(transaction, &shop, reference)?;
            }
            for unread in &arrived.unread {
                taken.look |= unread::note(transaction, &shop, unread, at)?;
            }
            if let Some(reached) = arrived.reached {
                shops::reached(transaction, &shop, reached)?;
            }
            Ok(taken)
        })
    }

    /// Takes in all of these orders or none, as one transaction. They are the shop's word as it tells it itself: one that says
    /// an earlier moment than what is known, or that is another order than the one under its key, refuses the whole. `by` is the
    /// key it came with, for the journal.
    ///
    /// # Errors
    ///
    /// As [`Store::take_in`].
    pub fn take_in_whole(
        &self,
        shop: &ShopId,
        orders: Vec<ShopOrder>,
        by: &str,
        decide: &Decide,
        at: UtcDateTime,
    ) -> Result<WholeTaken> {
        let (shop, decide) = (shop.clone(), decide.clone());
        let message = Message::new("journal-order-by-key").with("key", by);
        self.write(move |transaction| {
            let intake = Intake::of(transaction, &shop, &decide, at)?;
            let known = |facts: &ShopOrder| orders::by_reference(transaction, &shop, &facts.reference);
            let mut refused = Vec::new();
            for (place, facts) in orders.iter().enumerate() {
                if let Some(known) = known(facts)? {
                    let problem = intake.is_another(&known, facts)?.or_else(|| intake.is_older(&known, facts));
                    refused.extend(problem.map(|problem| (place, problem)));
                }
            }
            if !refused.is_empty() {
                return Ok(WholeTaken::Refused(refused));
            }
            let (mut taken, mut ids) = (TakenIn::default(), Vec::new());
            for facts in &orders {
                intake.take(known(facts)?, facts, WordOf::Shop, &mut taken)?;
                ids.extend(known(facts)?.map(|known| known.id));
            }
            for id in taken.added.iter().chain(&taken.changed) {
                journal::write(transaction, at, &message, About::order(*id))?;
            }
            Ok(WholeTaken::Taken { taken, ids })
        })
    }
}

/// A moment so far ahead of the station's clock is a slip of its shop.
const SLIP: Duration = Duration::from_secs(24 * 60 * 60);

/// How far an order has come, by its shop's word.
fn progress(status: OrderStatus) -> u8 {
    match status {
        OrderStatus::Waiting => 0,
        OrderStatus::Open => 1,
        OrderStatus::Completed | OrderStatus::Cancelled => 2,
    }
}

pub(crate) struct Intake<'a> {
    connection: &'a Connection,
    shop: &'a ShopId,
    decide: &'a Decide,
    at: UtcDateTime,
    /// Whether something of the shop could not be read before.
    may_be_unread: bool,
}

impl<'a> Intake<'a> {
    pub(crate) fn of(
        connection: &'a Connection,
        shop: &'a ShopId,
        decide: &'a Decide,
        at: UtcDateTime,
    ) -> Result<Self> {
        let known: bool = connection
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM shops WHERE id = ? AND removed_at IS NULL)")?
            .query_row([&shop.0], |row| row.get(0))?;
        if !known {
            return Err(StoreError::missing("shop", &shop.0));
        }
        let may_be_unread = unread::any(connection, shop)?;
        Ok(Self { connection, shop, decide, at, may_be_unread })
    }

    /// Takes an order in that is new, or newer than what is known of it.
    fn take(&self, known: Option<orders::Known>, facts: &ShopOrder, word: WordOf, taken: &mut TakenIn) -> Result<()> {
        let facts = &*points::by_code(self.connection, facts)?;
        if self.may_be_unread {
            taken.look |= unread::read(self.connection, self.shop, facts)?;
        }
        match known {
            None => {
                let id = self.add(facts)?;
                self.journal("journal-order-added", id, facts)?;
                taken.added.push(id);
            }
            Some(known) if word == WordOf::NewestFile => {
                let modified_at = facts.modified_at.max(UtcDateTime::from_millis(known.modified_at));
                self.update(known.id, &ShopOrder { modified_at, ..facts.clone() }, taken)?;
            }
            Some(known) if word == WordOf::File && self.would_undo(&known, facts)? => {
                if self.says_the_same(known.id, facts)? {
                    taken.unchanged += 1;
                } else {
                    taken.passed_over.push(facts.number.clone());
                }
            }
            Some(known) if facts.modified_at.millis() < self.as_of(&known) => taken.unchanged += 1,
            Some(known) => self.update(known.id, facts, taken)?,
        }
        Ok(())
    }

    /// Writes an order that is new, decided; without a line in the journal.
    pub(crate) fn add(&self, facts: &ShopOrder) -> Result<OrderId> {
        let overrides = Overrides::default();
        let decision = self.decide.decide(undecided(self.connection, self.shop, facts, &overrides)?);
        let listed = Listed::of(facts, &decision, Stage::of(facts, &decision, &[], Goods::Whole));
        self.connection
            .prepare_cached(
                "INSERT INTO orders (shop, reference, number, number_key, placed_at, modified_at, received_at, name,
                     name_key, city, country, checkout_method, quantity, total, currency, customer, pick_key, method, weight,
                     due, stage, tags, hold)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
                fold(recipient(facts)),
                facts.recipient.city,
                facts.recipient.country.code(),
                facts.checkout.delivery_method,
                facts.quantity(),
                facts.total.minor,
                facts.total.currency.code(),
                customer(facts),
                words::pick_key(facts),
                listed.method,
                listed.weight,
                listed.due,
                Word(listed.stage),
                listed.tags,
                listed.hold,
            ])?;
        let id = OrderId(self.connection.last_insert_rowid());
        self.connection
            .prepare_cached("INSERT INTO order_bodies (order_id, facts, overrides) VALUES (?, ?, ?)")?
            .execute(params![id.0, Json(facts), Json(&overrides)])?;
        self.connection
            .prepare_cached("INSERT INTO order_decisions (order_id, decision) VALUES (?, ?)")?
            .execute(params![id.0, Json(&decision)])?;
        for key in codes::keys_of(facts) {
            codes::add(self.connection, id, &key)?;
        }
        index(self.connection, id, facts)?;
        Ok(id)
    }

    /// As of which moment an order is known: what its shop says of an earlier one is old. Where that moment has not come yet,
    /// whatever the shop says is newer.
    fn as_of(&self, known: &orders::Known) -> i64 {
        if known.modified_at > self.at.plus(SLIP).millis() { i64::MIN } else { known.modified_at }
    }

    /// Why an order is not taken that says an earlier moment than what is known of it.
    fn is_older(&self, known: &orders::Known, facts: &ShopOrder) -> Option<Problem> {
        let since = UtcDateTime::from_millis(known.modified_at);
        let problem = || Problem::new(ProblemCode::OrderKnownNewer).with("order", facts.number.as_str());
        (facts.modified_at.millis() < self.as_of(known)).then(|| problem().with("since", since.to_string()))
    }

    /// Whether a file's order would undo what is known of it.
    fn would_undo(&self, known: &orders::Known, facts: &ShopOrder) -> Result<bool> {
        let as_of = self.as_of(known);
        if facts.modified_at.millis() != as_of {
            return Ok(facts.modified_at.millis() < as_of);
        }
        let is_asked: bool = self
            .connection
            .prepare_cached("SELECT cursor IS NOT NULL FROM shops WHERE id = ?")?
            .query_row([&self.shop.0], |row| row.get(0))?;
        Ok(is_asked || progress(facts.status) < progress(merged::told(self.connection, known.id)?.status))
    }

    /// Whether an order says what is known of it, but for the moment of its last change. One whose customer was erased says nothing
    /// of them.
    fn says_the_same(&self, id: OrderId, facts: &ShopOrder) -> Result<bool> {
        let (stored, told) = (orders::existing(self.connection, id)?, merged::told(self.connection, id)?);
        let emptied = stored.erased_at.map(|_| without_person::facts(facts));
        Ok(told.says_the_same_as(emptied.as_ref().unwrap_or(facts)))
    }

    /// Why an order is another one than the one its shop's key stands for, whose label is made: it overwrites nothing.
    fn is_another(&self, known: &orders::Known, facts: &ShopOrder) -> Result<Option<Problem>> {
        let same = words::number_key(&known.number) == words::number_key(&facts.number);
        if same || shipments::live(self.connection, known.id)?.is_empty() {
            return Ok(None);
        }
        let problem = Problem::new(ProblemCode::OrderNumberChanged);
        Ok(Some(problem.with("order", known.number.as_str()).with("other", facts.number.as_str())))
    }

    /// Why a file's order is one that is known under another key: it has the number of that and was placed at the same moment.
    fn has_another_key(&self, facts: &ShopOrder) -> Result<Option<Problem>> {
        let key: Option<String> = self
            .connection
            // By the number's index: a file may say one moment for all its orders.
            .prepare_cached(
                "SELECT reference FROM orders WHERE number_key = ? AND +shop = ? AND +placed_at = ? LIMIT 1",
            )?
            .query_row(params![words::number_key(&facts.number), self.shop.0, facts.placed_at.millis()], |row| {
                row.get(0)
            })
            .optional()?;
        Ok(key.map(|key| {
            let problem = Problem::new(ProblemCode::OrderKeyChanged).with("order", facts.number.as_str());
            problem.with("known", key).with("key", facts.reference.as_str())
        }))
    }

    fn set_aside(&self, facts: &ShopOrder, problem: Problem, taken: &mut TakenIn) -> Result<()> {
        taken.refused.push(problem.clone());
        let new = NewUnread { file: String::new(), reference: facts.reference.clone(), line: 0, problem, kept: None };
        taken.look |= unread::note(self.connection, self.shop, &new, self.at)?;
        Ok(())
    }

    fn update(&self, id: OrderId, facts: &ShopOrder, taken: &mut TakenIn) -> Result<()> {
        let mut stored = orders::existing(self.connection, id)?;
        // An order whose customer was erased comes without them, whoever sends it again.
        let emptied = stored.erased_at.map(|_| without_person::facts(facts));
        let facts = emptied.as_ref().unwrap_or(facts);
        let told = merged::told_of(self.connection, &stored)?;
        let at_places = parts::has_any(self.connection, id)?.then(|| facts.at_places_of(&told));
        let facts = at_places.as_ref().unwrap_or(facts);
        if told == *facts {
            taken.unchanged += 1;
            return Ok(());
        }
        if told.says_the_same_as(facts) {
            // The shop touched it and changed nothing; its moment is kept so that nothing older gets past it.
            merge::keep_facts(self.connection, &stored, facts, self.at)?;
            taken.unchanged += 1;
            return Ok(());
        }
        let mut ships = self.ships(id)?;
        if facts.status == OrderStatus::Open && stored.overrides.let_go.take().is_some() {
            // Should it wait once more, somebody lets it go once more.
            self.keep_overrides(id, &stored.overrides)?;
        }
        let parted = merge::keep_facts(self.connection, &stored, facts, self.at)?;
        for key in codes::keys_of(&told) {
            codes::remove(self.connection, id, &key)?;
        }
        for key in codes::keys_of(facts) {
            codes::add(self.connection, id, &key)?;
        }
        let shipped_before = std::mem::replace(&mut ships, self.ships(id)?);
        if ships && !shipped_before {
            // Nothing is left of an order that shipped in parts.
            stages::restage(self.connection, &mut orders::existing(self.connection, id)?)?;
        }
        if !ships {
            self.decide(id)?;
            for other in stored.main.iter().map(|main| main.id).chain(parted.iter().map(|parted| parted.order)) {
                redecide::redecide_now(self.connection, other, self.decide, self.at)?;
            }
            taken.parted.extend(parted);
        }
        // What left of an order that is called off may still be in the house.
        let is_called_off = stored.rest && facts.is_called_off() && !told.is_called_off();
        if (ships && shipped_before) || is_called_off {
            let noted = late::note(self.connection, id, &told, facts, self.at)?;
            journal::write(self.connection, self.at, &late::journal_line(&noted, &facts.number), About::order(id))?;
            taken.look |= !noted.differences.is_empty();
            taken.cancelled_too_late.extend(noted.stops.then_some(id));
            taken.jobs.extend(noted.jobs);
        } else {
            let cancelled = facts.status == OrderStatus::Cancelled && told.status != OrderStatus::Cancelled;
            let differences = if stored.overrides.put_away.is_some() { told.differences(facts) } else { Vec::new() };
            if cancelled || differences.is_empty() {
                let key = if cancelled { "journal-order-cancelled" } else { "journal-order-changed" };
                self.journal(key, id, facts)?;
            } else {
                let line = Message::new("journal-order-changed-put-away").with("order", facts.number.as_str());
                journal::write(
                    self.connection,
                    self.at,
                    &line.with("differences", named(&differences)),
                    About::order(id),
                )?;
            }
        }
        taken.changed.push(id);
        Ok(())
    }

    /// Whether something stands for what is to be packed of an order.
    fn ships(&self, id: OrderId) -> Result<bool> {
        Ok(!shipments::standing_states(self.connection, id)?.is_empty())
    }

    /// Decides an order without a label as it is kept now.
    fn decide(&self, id: OrderId) -> Result<()> {
        let order = existing(self.connection, id)?;
        let decision = self.decide.decide(undecided(self.connection, self.shop, &order.facts, &order.overrides)?);
        let stage = Stage::of(&order.facts, &decision, &[], order.goods());
        keep_decision(self.connection, id, &order.facts, &decision, stage)
    }

    fn keep_overrides(&self, id: OrderId, overrides: &Overrides) -> Result<()> {
        self.connection
            .prepare_cached("UPDATE order_bodies SET overrides = ? WHERE order_id = ?")?
            .execute(params![Json(overrides), id.0])?;
        Ok(())
    }

    fn journal(&self, key: &'static str, id: OrderId, facts: &ShopOrder) -> Result<()> {
        journal::write(
            self.connection,
            self.at,
            &Message::new(key).with("order", facts.number.as_str()),
            About::order(id),
        )
    }
}
