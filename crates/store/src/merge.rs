//! Merging orders into one parcel, and taking them out of it again.
//!
//! Before its label a parcel follows what the shops of its orders say: one that is called off, waits, or goes elsewhere now is taken
//! out in the commit that hears of it. While a label stands nobody joins or leaves.

use crate::journal::{self, About};
use crate::merged::{keep_told, merged_into, parcel_of, told, told_of};
use crate::{Decide, Result, Snapshot, Store, StoreError, checks, orders, parts, redecide, shelf, shipments, stages};
use model::{
    Difference, MOST_MERGED, Message, Order, OrderId, Problem, ProblemCode, ShopOrder, Stage, UtcDateTime, named,
};
use rusqlite::{Connection, params};

/// So many orders of one name are looked at for those to one address.
const LOOKED_AT: u32 = 100;

/// Why orders were not merged, or not taken out. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum MergeError {
    /// The database said no.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// They do not go together, or not any more.
    #[error("{0}")]
    Refused(Problem),
}

impl From<MergeError> for Problem {
    fn from(error: MergeError) -> Self {
        match error {
            MergeError::Store(error) => error.into(),
            MergeError::Refused(problem) => problem,
        }
    }
}

/// An order that was taken out of a parcel because it does not fit in any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parted {
    /// The order.
    pub order: OrderId,
    /// Its number, and that of the order whose parcel it went in.
    pub numbers: (String, String),
}

impl Snapshot {
    /// The orders that can go in one parcel with an order that can be packed: of its shop, to its address, and to be packed now; the
    /// oldest first. None where it cannot be packed itself.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn orders_to_merge(&self, id: OrderId) -> Result<Vec<OrderId>> {
        let connection = self.connection();
        let order = orders::existing(connection, id)?;
        if refused(connection, &order)?.is_some() {
            return Ok(Vec::new());
        }
        let mut found = connection.prepare_cached(
            "SELECT other.id FROM orders own JOIN orders other ON other.name_key = own.name_key
             WHERE own.id = ? AND other.id <> own.id AND other.shop = own.shop AND other.stage = 'ready'
             ORDER BY other.placed_at, other.id LIMIT ?",
        )?;
        let ids = found.query_map(params![id.0, LOOKED_AT], |row| row.get(0).map(OrderId))?;
        let ids: Vec<OrderId> = ids.collect::<rusqlite::Result<_>>()?;
        let mut fitting = Vec::new();
        for id in ids {
            let other = orders::existing(connection, id)?;
            if refused(connection, &other)?.is_none() && apart(connection, &order, &other)?.is_empty() {
                fitting.push(id);
            }
        }
        Ok(fitting)
    }

    /// The order whose parcel an order goes in: the one it is merged into, else itself.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn parcel_of(&self, order: OrderId) -> Result<OrderId> {
        parcel_of(self.connection(), order)
    }

    /// An order as its shop tells it, without the goods of orders that go with it.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn order_as_told(&self, id: OrderId) -> Result<Option<Order>> {
        let Some(order) = orders::load(self.connection(), id)? else { return Ok(None) };
        Ok(Some(Order { facts: told(self.connection(), id)?, ..order }))
    }
}

impl Store {
    /// Merges orders into another one: they go in its parcel, as it is decided, and ship by themselves no more. What was weighed or
    /// said of its weight is given up. Orders that were merged into one of them go along.
    ///
    /// # Errors
    /// [`MergeError::Refused`] where one of them cannot be packed now, is packed already, or does not go to the same address; nothing
    /// is merged then.
    pub fn merge_orders(
        &self,
        main: OrderId,
        others: Vec<OrderId>,
        decide: &Decide,
        at: UtcDateTime,
    ) -> Result<Order, MergeError> {
        let decide = decide.clone();
        self.write(move |transaction| merge(transaction, main, others, &decide, at))
    }

    /// Takes an order out of the parcel it goes in, or all others out of its own: each ships by itself again. Answers with those that
    /// were taken out.
    ///
    /// # Errors
    /// [`MergeError::Refused`] where it goes with no other, or a label of the parcel is made.
    pub fn part_orders(&self, id: OrderId, decide: &Decide, at: UtcDateTime) -> Result<Vec<OrderId>, MergeError> {
        let decide = decide.clone();
        self.write(move |transaction| {
            let order = orders::load(transaction, id)?.ok_or_else(no_such_order)?;
            let number = order.facts.number.as_str();
            let (main, out) = match &order.main {
                Some(main) => (main.id, vec![id]),
                None => (id, order.merged.iter().map(|merged| merged.id).collect()),
            };
            if out.is_empty() {
                return Err(MergeError::Refused(Problem::new(ProblemCode::OrderNotMerged).with("order", number)));
            }
            for id in &out {
                if !shipments::standing_states(transaction, *id)?.is_empty() {
                    return Err(MergeError::Refused(Problem::new(ProblemCode::OrderHasLabel).with("order", number)));
                }
            }
            let before = orders::existing(transaction, main)?;
            for id in &out {
                take_out(transaction, &before, *id, at)?;
            }
            pack(transaction, &before, at)?;
            orders::weigh_anew(transaction, &before)?;
            for id in out.iter().chain([&main]) {
                redecide::redecide_now(transaction, *id, &decide, at)?;
            }
            Ok(out)
        })
    }
}

fn merge(
    connection: &Connection,
    main: OrderId,
    mut others: Vec<OrderId>,
    decide: &Decide,
    at: UtcDateTime,
) -> Result<Order, MergeError> {
    others.sort_unstable();
    others.dedup();
    others.retain(|other| *other != main);
    if others.is_empty() {
        return Err(MergeError::Refused(Problem::new(ProblemCode::MergeNeedsTwo)));
    }
    let before = fit(connection, main)?;
    let mut count = 1 + before.merged.len();
    let mut joining = Vec::with_capacity(others.len());
    for id in others {
        let other = fit(connection, id)?;
        let differences = apart(connection, &before, &other)?;
        if !differences.is_empty() {
            let problem = Problem::new(ProblemCode::OrdersApart)
                .with("order", other.facts.number.as_str())
                .with("main", before.facts.number.as_str())
                .with("differences", named(&differences));
            return Err(MergeError::Refused(problem));
        }
        count += 1 + other.merged.len();
        joining.push(other);
    }
    if count > MOST_MERGED {
        let most = i64::try_from(MOST_MERGED).unwrap_or(i64::MAX);
        return Err(MergeError::Refused(Problem::new(ProblemCode::MergeTooMany).with("most", most)));
    }
    for other in &joining {
        join(connection, &before, other, at)?;
    }
    pack(connection, &before, at)?;
    orders::weigh_anew(connection, &before)?;
    for other in &joining {
        stages::restage(connection, &mut orders::existing(connection, other.id)?)?;
    }
    redecide::redecide(connection, &mut orders::existing(connection, main)?, decide, at)?;
    Ok(orders::existing(connection, main)?)
}

/// An order that can be merged now.
fn fit(connection: &Connection, id: OrderId) -> Result<Order, MergeError> {
    let order = orders::load(connection, id)?.ok_or_else(no_such_order)?;
    match refused(connection, &order)? {
        Some(problem) => Err(MergeError::Refused(problem)),
        None => Ok(order),
    }
}

fn no_such_order() -> MergeError {
    MergeError::Refused(Problem::new(ProblemCode::NoSuchOrder))
}

/// Why an order cannot be merged now.
fn refused(connection: &Connection, order: &Order) -> Result<Option<Problem>> {
    let problem = |code| Problem::new(code).with("order", order.facts.number.as_str());
    if order.erased_at.is_some() {
        return Ok(Some(problem(ProblemCode::OrderErased)));
    }
    if let Some(main) = &order.main {
        return Ok(Some(problem(ProblemCode::OrderMerged).with("main", main.number.as_str())));
    }
    if order.stage == Stage::PartlyShipped {
        return Ok(Some(problem(ProblemCode::MergeOfRest)));
    }
    if order.stage != Stage::Ready {
        let stage = Message::new(format!("stage-{}", order.stage.as_str()));
        return Ok(Some(problem(ProblemCode::OrderNotReady).with("stage", stage)));
    }
    Ok(shelf::stands(connection, order.id)?.then(|| problem(ProblemCode::OrderShelved)))
}

/// What keeps two orders out of one parcel.
fn apart(connection: &Connection, main: &Order, other: &Order) -> Result<Vec<Difference>> {
    let goes = |order: &Order| -> Result<ShopOrder> {
        let mut facts = told_of(connection, order)?;
        facts.checkout.service_point = order.overrides.point_of(&facts).cloned();
        Ok(facts)
    };
    let mut differences = goes(main)?.apart_from(&goes(other)?);
    if main.shop != other.shop {
        let (before, after) = (main.shop.0.as_str().into(), other.shop.0.as_str().into());
        differences.push(Difference { what: Message::new("difference-shop"), before, after });
    }
    Ok(differences)
}

fn join(connection: &Connection, main: &Order, other: &Order, at: UtcDateTime) -> Result<()> {
    if !other.merged.is_empty() {
        let facts = told(connection, other.id)?;
        keep_told(connection, other.id, None)?;
        orders::keep_facts(connection, other.id, &facts)?;
        orders::index(connection, other.id, &facts)?;
    }
    connection
        .prepare_cached("UPDATE merged_orders SET main = ? WHERE main = ?")?
        .execute(params![main.id.0, other.id.0])?;
    connection
        .prepare_cached("INSERT INTO merged_orders (order_id, main, merged_at) VALUES (?, ?, ?)")?
        .execute(params![other.id.0, main.id.0, at.millis()])?;
    note("journal-order-merged", connection, main, other.id, &other.facts.number, at)
}

fn take_out(connection: &Connection, main: &Order, id: OrderId, at: UtcDateTime) -> Result<()> {
    connection.prepare_cached("DELETE FROM merged_orders WHERE order_id = ?")?.execute([id.0])?;
    let mut order = orders::existing(connection, id)?;
    stages::restage(connection, &mut order)?;
    note("journal-order-parted", connection, main, id, &order.facts.number, at)
}

fn note(
    key: &'static str,
    connection: &Connection,
    main: &Order,
    other: OrderId,
    number: &str,
    at: UtcDateTime,
) -> Result<()> {
    let line = Message::new(key).with("order", number).with("main", main.facts.number.as_str());
    journal::write(connection, at, &line, About::order(main.id))?;
    journal::write(connection, at, &line, About::order(other))
}

/// Makes the facts of a main order what its parcel holds now; `before` is how it was. Where the goods are others and have no label,
/// they are checked anew.
fn pack(connection: &Connection, before: &Order, at: UtcDateTime) -> Result<()> {
    let own = told(connection, before.id)?;
    let merged = merged_into(connection, before.id)?;
    let others = merged.iter().map(|other| put_in(connection, other.id)).collect::<Result<Vec<ShopOrder>>>()?;
    let facts = own.together(&others);
    keep_told(connection, before.id, (!merged.is_empty()).then_some(&own))?;
    orders::keep_facts(connection, before.id, &facts)?;
    orders::index(connection, before.id, &facts)?;
    check_anew(connection, before, &facts, at)
}

/// What an order puts in the parcel of another: what its shop says, with what a person wrote for whoever packs it.
fn put_in(connection: &Connection, id: OrderId) -> Result<ShopOrder> {
    let order = orders::existing(connection, id)?;
    let note = [order.facts.note.trim(), order.overrides.note.trim()].join("\n").trim().to_owned();
    Ok(ShopOrder { note, ..order.facts })
}

/// Keeps what its shop says of an order, and of the parcel it goes in; answers with what does not fit in there any more. Goods that are
/// others and have no label are checked anew.
pub(crate) fn keep_facts(
    connection: &Connection,
    before: &Order,
    facts: &ShopOrder,
    at: UtcDateTime,
) -> Result<Vec<Parted>> {
    if parts::has_any(connection, before.id)? {
        parts::follow(connection, &mut before.clone(), facts)?;
    } else if before.merged.is_empty() {
        orders::keep_facts(connection, before.id, facts)?;
        orders::index(connection, before.id, facts)?;
        check_anew(connection, before, facts, at)?;
    } else {
        keep_told(connection, before.id, Some(facts))?;
    }
    if before.merged.is_empty() && before.main.is_none() { Ok(Vec::new()) } else { follow(connection, before.id, at) }
}

fn check_anew(connection: &Connection, before: &Order, facts: &ShopOrder, at: UtcDateTime) -> Result<()> {
    if !facts.has_goods_of(&before.facts) && shipments::standing_states(connection, before.id)?.is_empty() {
        checks::forget(connection, before.id, facts, at)?;
    }
    Ok(())
}

/// Brings the parcel an order goes in up to what the shops of its orders say now. While it has no label, what does not fit in any
/// more is taken out; answers with those. Deciding them anew is the caller's.
pub(crate) fn follow(connection: &Connection, id: OrderId, at: UtcDateTime) -> Result<Vec<Parted>> {
    let main = orders::existing(connection, parcel_of(connection, id)?)?;
    // Nothing is put back into an order whose customer was erased.
    if main.merged.is_empty() || main.erased_at.is_some() {
        return Ok(Vec::new());
    }
    let mut parted = Vec::new();
    if shipments::standing_states(connection, main.id)?.is_empty() {
        let own = Order { facts: told(connection, main.id)?, ..main.clone() };
        for merged in &main.merged {
            if still_fits(connection, &own, merged.id)? {
                continue;
            }
            take_out(connection, &main, merged.id, at)?;
            let numbers = (merged.number.clone(), own.facts.number.clone());
            parted.push(Parted { order: merged.id, numbers });
        }
    }
    pack(connection, &main, at)?;
    if !parted.is_empty() {
        orders::weigh_anew(connection, &main)?;
    }
    Ok(parted)
}

fn still_fits(connection: &Connection, main: &Order, merged: OrderId) -> Result<bool> {
    let other = orders::existing(connection, merged)?;
    let is_sent = |order: &Order| order.facts.is_to_be_sent(order.decision.let_go.value);
    Ok(is_sent(main)
        && is_sent(&other)
        && shipments::standing_states(connection, merged)?.is_empty()
        && apart(connection, main, &other)?.is_empty())
}

/// Puts an order where its shipments say it stands, once one of them ended; its parcel catches up with what its shops said while
/// the label stood.
pub(crate) fn settle(connection: &Connection, order: &mut Order, at: UtcDateTime) -> Result<()> {
    stages::restage(connection, order)?;
    follow(connection, order.id, at)?;
    Ok(())
}
