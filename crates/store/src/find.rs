//! Finding orders: lists a person scrolls, sorts, filters and searches.

use crate::column::{Json, Word};
use crate::listed::TAG_END;
use crate::sought::Sought;
use crate::{Result, Snapshot};
use jiff::ZonedDateTime;
use model::{
    Country, Currency, Grams, LocalDateTime, MethodId, Money, OrderFacets, OrderId, OrderPage, OrderQuery, OrderRow,
    OrderSort, ShopId, Stage, UtcDateTime, Within,
};
use rusqlite::types::Value;
use rusqlite::{Connection, Row, params_from_iter};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The columns of a row, as `order_row` reads them.
const COLUMNS: &str = "o.id, o.shop, o.number, o.placed_at, o.name, o.city, o.country, o.checkout_method, o.method, \
                       o.weight, o.quantity, o.total, o.currency, o.stage, \
                       (SELECT p.number FROM shipments s JOIN parcels p ON p.shipment = s.id \
                        WHERE s.order_id IN (o.id, (SELECT m.main FROM merged_orders m WHERE m.order_id = o.id)) AND s.direction = 'outgoing' AND s.state NOT IN ('failed', 'voided', 'kept') \
                        ORDER BY s.id DESC, p.place LIMIT 1), o.due, \
                       EXISTS (SELECT 1 FROM late_changes l WHERE l.order_id = o.id AND l.cancelled = 1), o.tags, \
                       (SELECT d.decision -> '$.price' FROM order_decisions d WHERE d.order_id = o.id), \
                       (SELECT b.facts ->> '$.recipient.street' FROM order_bodies b WHERE b.order_id = o.id)";
/// So many matches are quicker met by walking along the sorted index than by sorting them.
const MANY: u32 = 4_000;

impl Snapshot {
    /// One page of the orders a query asks for, and how many there are in all; `now` says which day is today.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn find_orders(&self, query: &OrderQuery, now: &ZonedDateTime) -> Result<OrderPage> {
        let connection = self.connection();
        let filter = Filter::of(connection, query, now)?;
        let count = format!("SELECT count(*) FROM {}", filter.matches());
        let total = connection.prepare_cached(&count)?.query_row(params_from_iter(&filter.values), |row| row.get(0))?;
        if total <= query.offset || query.limit == 0 {
            return Ok(OrderPage { rows: Vec::new(), total });
        }
        let page = format!(
            "WITH page AS MATERIALIZED (SELECT o.id FROM {} ORDER BY {order} LIMIT {} OFFSET {})
                 SELECT {COLUMNS} FROM page JOIN orders o ON o.id = page.id ORDER BY {order}",
            filter.sorted(query, total),
            query.limit,
            query.offset,
            order = order_by(query),
        );
        let rows = connection
            .prepare_cached(&page)?
            .query_and_then(params_from_iter(&filter.values), order_row)?
            .collect::<Result<_>>()?;
        Ok(OrderPage { rows, total })
    }

    /// Every order a query asks for, sorted as it says.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn find_order_ids(&self, query: &OrderQuery, now: &ZonedDateTime) -> Result<Vec<OrderId>> {
        let connection = self.connection();
        let filter = Filter::of(connection, query, now)?;
        let ids = format!("SELECT o.id FROM {} ORDER BY {}", filter.sorted(query, u32::MAX), order_by(query));
        let mut ids = connection.prepare_cached(&ids)?;
        let ids = ids.query_map(params_from_iter(&filter.values), |row| row.get(0).map(OrderId))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// At which stages the orders stand that a query asks for, whatever stages it names itself.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn count_found_by_stage(&self, query: &OrderQuery, now: &ZonedDateTime) -> Result<Vec<(Stage, u32)>> {
        let query = OrderQuery { stages: Vec::new(), ..query.clone() };
        let connection = self.connection();
        let filter = Filter::of(connection, &query, now)?;
        let mut counts = connection.prepare_cached(&format!(
            "SELECT o.stage, count(*) FROM {} GROUP BY o.stage",
            filter.sorted(&query, u32::MAX)
        ))?;
        let count = |row: &Row<'_>| Ok((row.get::<_, Word<Stage>>(0)?.0, row.get(1)?));
        counts.query_and_then(params_from_iter(&filter.values), count)?.collect()
    }

    /// The tags of orders that are not done with, and the reasons orders are held for, the most frequent first.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn order_facets(&self) -> Result<OrderFacets> {
        let connection = self.connection();
        let counted = |sql: &str| -> Result<Vec<(String, u32)>> {
            let mut counts = connection.prepare_cached(sql)?;
            Ok(counts.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?)
        };
        let holds = counted(
            "SELECT hold, count(*) AS orders FROM orders WHERE hold <> '' AND stage = 'held'
             GROUP BY hold ORDER BY orders DESC, hold",
        )?;
        let mut tags = BTreeMap::new();
        for (together, orders) in counted(
            "SELECT tags, count(*) FROM orders WHERE tags <> '' AND stage IN ('ready', 'held', 'waiting', 'partly_shipped', 'booking', 'labelled')
             GROUP BY tags",
        )? {
            for tag in together.split(TAG_END).filter(|tag| !tag.is_empty()) {
                *tags.entry(tag.to_owned()).or_insert(0) += orders;
            }
        }
        let mut tags: Vec<(String, u32)> = tags.into_iter().collect();
        tags.sort_by_key(|(_, orders)| Reverse(*orders));
        Ok(OrderFacets { tags, holds })
    }

    /// The rows of a few orders, in the order asked for; those that are not there are left out.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn order_rows(&self, ids: &[OrderId]) -> Result<Vec<OrderRow>> {
        let connection = self.connection();
        let mut row = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM orders o WHERE o.id = ?"))?;
        let mut rows = Vec::with_capacity(ids.len());
        for id in ids {
            rows.extend(row.query_and_then([id.0], order_row)?.collect::<Result<Vec<_>>>()?);
        }
        Ok(rows)
    }
}

/// What a query asks for, in SQL.
struct Filter {
    /// Whether the first of the values is for the index of words.
    by_words: bool,
    /// Whether nothing is asked for beside words.
    only_words: bool,
    /// Whether the index by stages holds all that is asked for.
    is_covered: bool,
    conditions: String,
    values: Vec<Value>,
}

impl Filter {
    fn of(connection: &Connection, query: &OrderQuery, now: &ZonedDateTime) -> Result<Self> {
        let Sought { words, shops } = Sought::of(connection, &query.text)?;
        let conditions = "true".to_owned();
        let mut filter =
            Self { by_words: words.is_some(), only_words: true, is_covered: true, conditions, values: Vec::new() };
        if let Some(words) = words {
            filter.and("order_words MATCH ?", words);
        }
        filter.among("stage", query.stages.iter().map(|stage| stage.as_str().to_owned()));
        filter.among("shop", shops.into_iter().map(|shop| shop.0));
        if let Some(shop) = &query.shop {
            filter.and("shop = ?", shop.0.clone());
        }
        if let Some(method) = &query.method {
            filter.and("method = ?", method.0.clone());
        }
        if let Some(name) = &query.checkout_method {
            filter.and("checkout_method = ?", name.clone());
        }
        if let Some(country) = &query.country {
            filter.and("country = ?", country.code().to_owned());
        }
        if let Some(placed) = query.placed {
            let (from, before) = placed.span(now);
            filter.and("placed_at >= ?", from.millis());
            filter.and("placed_at < ?", before.millis());
        }
        if let Some(due) = query.due {
            let (from, before) = due.span(now);
            filter.and("due >= ?", from.0.to_string());
            filter.and("due < ?", before.0.to_string());
        }
        if let Some(tag) = &query.tag {
            filter.and_beside("instr(tags, ?) > 0", format!("{TAG_END}{tag}{TAG_END}"));
        }
        if let Some(hold) = &query.hold {
            filter.and_beside("hold = ?", hold.clone());
        }
        if query.off_shelf {
            filter.conditions.push_str(" AND id NOT IN (SELECT order_id FROM shelf)");
            filter.only_words = false;
        }
        for (column, Within { from, to }) in
            [("quantity", query.items), ("weight", query.weight), ("total", query.total)]
        {
            if let Some(from) = from {
                filter.and_beside(&format!("{column} >= ?"), i64::from(from));
            }
            if let Some(to) = to {
                filter.and_beside(&format!("{column} <= ?"), i64::from(to));
            }
        }
        Ok(filter)
    }

    /// One of these; whatever it is where there is none.
    fn among(&mut self, column: &str, values: impl ExactSizeIterator<Item = String>) {
        if values.len() > 0 {
            let marks = vec!["?"; values.len()].join(", ");
            self.conditions.push_str(&format!(" AND {column} IN ({marks})"));
            self.values.extend(values.map(Value::from));
        }
    }

    fn and(&mut self, condition: &str, value: impl Into<Value>) {
        self.conditions.push_str(" AND ");
        self.conditions.push_str(condition);
        self.values.push(value.into());
    }

    /// The same by a column that stands beside the index.
    fn and_beside(&mut self, condition: &str, value: impl Into<Value>) {
        self.is_covered = false;
        self.and(condition, value);
    }

    /// The matches, in any order.
    fn matches(&self) -> String {
        let conditions = &self.conditions;
        match (self.by_words, self.only_words && self.values.len() == 1) {
            (true, true) => format!("order_words WHERE {conditions}"),
            (true, _) => format!("order_words w CROSS JOIN orders o ON o.id = w.rowid WHERE {conditions}"),
            (false, _) if self.is_covered => format!("orders INDEXED BY orders_by_stage WHERE {conditions}"),
            (false, _) => format!("orders WHERE {conditions}"),
        }
    }

    /// The matches as `o`, in the form that is quickest to sort when there are `total` of them.
    fn sorted(&self, query: &OrderQuery, total: u32) -> String {
        let conditions = &self.conditions;
        let by_stage = query.sort == OrderSort::Due && query.stages.len() == 1;
        if self.by_words {
            return format!("order_words w CROSS JOIN orders o ON o.id = w.rowid WHERE {conditions}");
        }
        if self.is_covered && total <= MANY && !by_stage {
            return format!(
                "orders o WHERE o.id IN (SELECT id FROM orders INDEXED BY orders_by_stage WHERE {conditions})"
            );
        }
        let index = match query.sort {
            OrderSort::Due if by_stage => "orders_by_stage",
            OrderSort::Due => "orders_by_due",
            OrderSort::Placed => "orders_by_age",
            OrderSort::Number => "orders_by_number",
            OrderSort::Name => "orders_by_name",
            _ => return format!("orders o WHERE {conditions}"),
        };
        format!("orders o INDEXED BY {index} WHERE {conditions}")
    }
}

/// The columns a list is sorted by, first to last, each with its direction.
fn order_by(query: &OrderQuery) -> String {
    let columns: &[&str] = match query.sort {
        OrderSort::Due => &["due", "placed_at"],
        OrderSort::Placed => &["placed_at"],
        OrderSort::Number => &["number_key"],
        OrderSort::Name => &["name_key"],
        OrderSort::Destination => &["country", "city"],
        OrderSort::Method => &["method"],
        OrderSort::Weight => &["weight"],
        OrderSort::Items => &["quantity"],
        OrderSort::Total => &["total"],
        OrderSort::Pick => &["pick_key"],
        OrderSort::Stage => &["stage"],
    };
    let direction = if query.descending { " DESC" } else { "" };
    let columns = columns.iter().chain(&["id"]).map(|column| format!("o.{column}{direction}"));
    columns.collect::<Vec<_>>().join(", ")
}

fn order_row(row: &Row<'_>) -> Result<OrderRow> {
    Ok(OrderRow {
        id: OrderId(row.get(0)?),
        shop: ShopId(row.get(1)?),
        number: row.get(2)?,
        placed_at: UtcDateTime::from_millis(row.get(3)?),
        name: row.get(4)?,
        street: row.get::<_, Option<String>>(19)?.unwrap_or_default(),
        city: row.get(5)?,
        country: parsed::<Country>(row, 6)?,
        checkout_method: row.get(7)?,
        method: row.get::<_, Option<String>>(8)?.map(MethodId),
        weight: Grams(row.get(9)?),
        quantity: row.get(10)?,
        total: Money { minor: row.get(11)?, currency: parsed::<Currency>(row, 12)? },
        stage: row.get::<_, Word<_>>(13)?.0,
        tracking_number: row.get::<_, Option<String>>(14)?.unwrap_or_default(),
        ship_by: row.get::<_, String>(15)?.parse().ok().map(LocalDateTime),
        cancelled_too_late: row.get(16)?,
        tags: row.get::<_, String>(17)?.split(TAG_END).filter(|tag| !tag.is_empty()).map(str::to_owned).collect(),
        price: row.get::<_, Option<Json<Option<Money>>>>(18)?.and_then(|Json(price)| price),
    })
}

fn parsed<T: std::str::FromStr>(row: &Row<'_>, column: usize) -> Result<T> {
    let text = row.get_ref(column)?.as_str().map_err(rusqlite::Error::from)?;
    text.parse()
        .map_err(|_| rusqlite::Error::InvalidColumnType(column, text.to_owned(), rusqlite::types::Type::Text).into())
}
