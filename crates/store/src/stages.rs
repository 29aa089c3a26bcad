//! Where an order stands, as its shipments say it.

use crate::column::Word;
use crate::orders::existing;
use crate::{Result, parts, shipments, stopped};
use model::{Order, Stage};
use rusqlite::{Connection, params};

/// Puts an order where its shipments say it stands, and with it those that go in its parcel.
pub(crate) fn restage(connection: &Connection, order: &mut Order) -> Result<()> {
    restage_one(connection, order)?;
    for merged in &order.merged {
        restage_one(connection, &mut existing(connection, merged.id)?)?;
    }
    Ok(())
}

fn restage_one(connection: &Connection, order: &mut Order) -> Result<()> {
    if shipments::live(connection, order.id)?.is_empty() {
        stopped::over(connection, order.id)?;
    }
    parts::settle(connection, order)?;
    let standing = shipments::standing_states(connection, order.id)?;
    let stage = Stage::of(&order.facts, &order.decision, &standing, order.goods());
    if stage != order.stage {
        order.stage = stage;
        connection
            .prepare_cached("UPDATE orders SET stage = ? WHERE id = ?")?
            .execute(params![Word(order.stage), order.id.0])?;
    }
    Ok(())
}
