//! What lists of orders show, filter and sort by.

use crate::column::{Json, Word};
use crate::{Result, words};
use model::fold::fold;
use model::{Decision, LocalDateTime, OrderId, ShopOrder, Stage};
use rusqlite::{Connection, params};

/// What lists show, filter and sort by of how an order ships and where it stands.
pub(crate) struct Listed {
    pub(crate) method: Option<String>,
    pub(crate) weight: u32,
    pub(crate) due: String,
    pub(crate) stage: Stage,
    pub(crate) tags: String,
    pub(crate) hold: String,
}

impl Listed {
    pub(crate) fn of(facts: &ShopOrder, decision: &Decision, stage: Stage) -> Self {
        Self {
            method: decision.method.value.as_ref().map(|method| method.0.clone()),
            weight: decision.weight.value.0,
            due: due(decision),
            stage,
            tags: tags(facts, decision),
            hold: decision.hold.value.as_ref().map(|why| why.key.clone().into_owned()).unwrap_or_default(),
        }
    }

    /// Writes it for an order. What seldom changes is set only where it did: SQLite writes the indexes of all columns that are set.
    pub(crate) fn keep(&self, connection: &Connection, id: OrderId) -> Result<()> {
        let Self { method, weight, due, stage, tags, hold } = self;
        connection
            .prepare_cached("UPDATE orders SET method = ?, weight = ?, stage = ? WHERE id = ?")?
            .execute(params![method, weight, Word(*stage), id.0])?;
        connection
            .prepare_cached(
                "UPDATE orders SET due = ?1, tags = ?2, hold = ?3 WHERE id = ?4 AND (due, tags, hold) <> (?1, ?2, ?3)",
            )?
            .execute(params![due, tags, hold, id.0])?;
        Ok(())
    }
}

/// What stands between tags, and before the first and behind the last.
pub(crate) const TAG_END: char = '\u{1f}';

/// The tags of an order, its shop's and those set here, as the database looks for one: `TAG_END` around each; empty where there
/// are none.
fn tags(facts: &ShopOrder, decision: &Decision) -> String {
    let said = decision.tags.iter().map(|said| said.value.as_str());
    let mut tags: Vec<&str> = facts.tags.iter().map(String::as_str).chain(said).collect();
    tags.sort_unstable();
    tags.dedup();
    if tags.is_empty() {
        String::new()
    } else {
        tags.iter().fold(TAG_END.to_string(), |all, tag| format!("{all}{tag}{TAG_END}"))
    }
}

/// Fills the columns that lists are filtered and sorted by, for orders an earlier form of the database kept without. An order that
/// cannot be read keeps them empty: it is told where it is opened, and stops no start.
pub(crate) fn fill_lists(connection: &Connection) -> Result<()> {
    let mut orders = connection.prepare(
        "SELECT o.id, o.stage, b.facts, d.decision
             FROM orders o JOIN order_bodies b ON b.order_id = o.id JOIN order_decisions d ON d.order_id = o.id",
    )?;
    let mut keys = connection.prepare("UPDATE orders SET pick_key = ?, name_key = ? WHERE id = ?")?;
    let mut rows = orders.query([])?;
    while let Some(row) = rows.next()? {
        let (id, Word(stage)) = (OrderId(row.get(0)?), row.get::<_, Word<Stage>>(1)?);
        let (Ok(Json(facts)), Ok(Json(decision))) = (row.get::<_, Json<ShopOrder>>(2), row.get::<_, Json<Decision>>(3))
        else {
            continue;
        };
        Listed::of(&facts, &decision, stage).keep(connection, id)?;
        keys.execute(params![words::pick_key(&facts), fold(recipient(&facts)), id.0])?;
    }
    Ok(())
}

/// By when it has to be handed over, as the database sorts it.
pub(crate) fn due(decision: &Decision) -> String {
    decision.ship_by.map_or_else(|| NOT_DUE.to_owned(), |LocalDateTime(moment)| moment.to_string())
}

/// Sorts behind every date.
pub(crate) const NOT_DUE: &str = "~";

/// Who gets it, as lists show it: the person, else the company.
pub(crate) fn recipient(facts: &ShopOrder) -> &str {
    let to = &facts.recipient;
    if to.name.is_empty() { &to.company } else { &to.name }
}
