//! What a person sets for orders, one or many, and what they come out as then.

use crate::column::Json;
use crate::journal::{self, About};
use crate::orders::{existing, keep_decision, load, undecided};
use crate::{Decide, Result, Store, StoreError, shelf, shipments};
use model::{Message, Order, OrderId, Overrides, Problem, ProblemCode, Stage, UtcDateTime};
use rusqlite::{Connection, params};

impl Store {
    /// Keeps what a person set for an order, decides it anew, and journals `message`. Whether it is put away stays as it is:
    /// [`Store::change_overrides`] puts orders away and brings them back.
    ///
    /// # Errors
    ///
    /// [`StoreError::LiveShipment`] when the order has its shipment already; [`StoreError::Merged`] when it goes in another's parcel.
    pub fn set_overrides(
        &self,
        id: OrderId,
        overrides: Overrides,
        decide: &Decide,
        message: Message,
        at: UtcDateTime,
    ) -> Result<Order> {
        let decide = decide.clone();
        self.write(move |transaction| {
            let put_away = existing(transaction, id)?.overrides.put_away;
            set(transaction, id, Overrides { put_away, ..overrides }, &decide, message, at)
        })
    }

    /// The same for some orders, as one transaction; each stands for itself. `change` makes an order's overrides of those it
    /// has, or says why it does not; `message` is journaled with the order's number. Answers what became of each, in their
    /// sequence.
    ///
    /// # Errors
    ///
    /// When the database cannot be read or written; nothing is kept then.
    pub fn change_overrides(
        &self,
        ids: Vec<OrderId>,
        change: impl Fn(&Order) -> Result<Overrides, Problem> + Send + 'static,
        decide: &Decide,
        message: Message,
        at: UtcDateTime,
    ) -> Result<Vec<ChangedOverrides>> {
        let decide = decide.clone();
        self.write(move |transaction| {
            let mut changed = Vec::with_capacity(ids.len());
            for id in ids {
                let Some(before) = load(transaction, id)? else {
                    changed.push(ChangedOverrides::Missing(id));
                    continue;
                };
                let what = match change(&before) {
                    Err(problem) => ChangedOverrides::Refused { id, number: before.facts.number, problem },
                    Ok(overrides) if overrides == before.overrides => ChangedOverrides::AsItWas(id),
                    Ok(overrides) => match set(
                        transaction,
                        id,
                        overrides,
                        &decide,
                        message.clone().with("order", before.facts.number.as_str()),
                        at,
                    ) {
                        Ok(after) => ChangedOverrides::Changed {
                            id,
                            before: Box::new(before.overrides),
                            after: Box::new(after.overrides),
                        },
                        Err(StoreError::LiveShipment(_)) => ChangedOverrides::Ships { id, number: before.facts.number },
                        Err(error @ (StoreError::Merged { .. } | StoreError::Refused(_))) => {
                            ChangedOverrides::Refused { id, number: before.facts.number, problem: error.into() }
                        }
                        Err(error) => return Err(error),
                    },
                };
                changed.push(what);
            }
            Ok(changed)
        })
    }
}

/// What became of an order whose overrides were to be changed with those of others.
#[derive(Debug, Clone, PartialEq)]
pub enum ChangedOverrides {
    /// They are changed.
    Changed {
        /// The order.
        id: OrderId,
        /// What a person had set before.
        before: Box<Overrides>,
        /// What is set now.
        after: Box<Overrides>,
    },
    /// They were that way before.
    AsItWas(OrderId),
    /// It has its shipment already.
    Ships {
        /// The order.
        id: OrderId,
        /// The number people use.
        number: String,
    },
    /// The change is not for it.
    Refused {
        /// The order.
        id: OrderId,
        /// The number people use.
        number: String,
        /// Why.
        problem: Problem,
    },
    /// There is no such order.
    Missing(OrderId),
}

fn set(
    connection: &Connection,
    id: OrderId,
    overrides: Overrides,
    decide: &Decide,
    message: Message,
    at: UtcDateTime,
) -> Result<Order> {
    let mut order = existing(connection, id)?;
    if !shipments::standing_states(connection, id)?.is_empty() {
        return Err(StoreError::LiveShipment(id));
    }
    if let Some(main) = &order.main {
        return Err(StoreError::Merged { order: order.facts.number, main: main.number.clone() });
    }
    if overrides.put_away.is_some() && order.overrides.put_away.is_none() {
        may_be_put_away(connection, &order)?;
    }
    order.overrides = overrides;
    order.decision = decide.decide(undecided(connection, &order.shop, &order.facts, &order.overrides)?);
    order.stage = Stage::of(&order.facts, &order.decision, &[], order.goods());
    connection
        .prepare_cached("UPDATE order_bodies SET overrides = ? WHERE order_id = ?")?
        .execute(params![Json(&order.overrides), id.0])?;
    keep_decision(connection, id, &order.facts, &order.decision, order.stage)?;
    journal::write(connection, at, &message, About::order(id))?;
    Ok(order)
}

/// Refuses to put an order away of which something stands outside the queue: a label that was booked ahead, a packed parcel, the
/// goods of others.
fn may_be_put_away(connection: &Connection, order: &Order) -> Result<()> {
    let refused = |code| {
        let problem = Problem::new(code).with("order", order.facts.number.as_str());
        Err(StoreError::Refused(Box::new(problem)))
    };
    if shipments::kept(connection, order.id)?.is_some() {
        Err(StoreError::LiveShipment(order.id))
    } else if shelf::stands(connection, order.id)? {
        refused(ProblemCode::OrderShelved)
    } else if !order.merged.is_empty() {
        refused(ProblemCode::OrderHoldsOthers)
    } else {
        Ok(())
    }
}
