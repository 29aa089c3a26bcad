//! Finding orders: lists a person scrolls, sorts, filters and searches.

use crate::column::Word;
use crate::{Result, Snapshot, words};
use model::{
    Country, Currency, Grams, LocalDateTime, MethodId, Money, OrderId, OrderPage, OrderQuery, OrderRow, OrderSort,
    ShopId, UtcDateTime,
};
use rusqlite::types::Value;
use rusqlite::{Row, params_from_iter};

/// The columns of a row, as `order_row` reads them.
const COLUMNS: &str = "o.id, o.shop, o.number, o.placed_at, o.name, o.city, o.country, o.checkout_method, o.method, \
                       o.weight, o.quantity, o.total, o.currency, o.stage, \
                       (SELECT p.number FROM shipments s JOIN parcels p ON p.shipment = s.id \
                        WHERE s.order_id = o.id AND s.direction = 'outgoing' AND s.state NOT IN ('failed', 'voided') \
                        ORDER BY s.id DESC, p.place LIMIT 1), o.due, \
                       EXISTS (SELECT 1 FROM late_changes l WHERE l.order_id = o.id AND l.cancelled = 1)";
/// So many matches are quicker met by walking along the sorted index than by sorting them.
const MANY: u32 = 4_000;

impl Snapshot {
    /// One page of the orders a query asks for, and how many there are in all.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn find_orders(&self, query: &OrderQuery) -> Result<OrderPage> {
        let filter = Filter::of(query);
        let connection = self.connection();
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
            order = order_by(query.sort),
        );
        let rows = connection
            .prepare_cached(&page)?
            .query_and_then(params_from_iter(&filter.values), order_row)?
            .collect::<Result<_>>()?;
        Ok(OrderPage { rows, total })
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
    conditions: String,
    values: Vec<Value>,
}

impl Filter {
    fn of(query: &OrderQuery) -> Self {
        let words = words::search_query(&query.text);
        let mut filter = Self { by_words: words.is_some(), conditions: "true".to_owned(), values: Vec::new() };
        if let Some(words) = words {
            filter.and("order_words MATCH ?", words);
        }
        if !query.stages.is_empty() {
            let marks = vec!["?"; query.stages.len()].join(", ");
            filter.conditions.push_str(&format!(" AND stage IN ({marks})"));
            filter.values.extend(query.stages.iter().map(|stage| stage.as_str().to_owned().into()));
        }
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
        filter
    }

    fn and(&mut self, condition: &str, value: String) {
        self.conditions.push_str(" AND ");
        self.conditions.push_str(condition);
        self.values.push(value.into());
    }

    /// The matches, in any order.
    fn matches(&self) -> String {
        let conditions = &self.conditions;
        match (self.by_words, self.values.len()) {
            (true, 1) => format!("order_words WHERE {conditions}"),
            (true, _) => format!("order_words w CROSS JOIN orders o ON o.id = w.rowid WHERE {conditions}"),
            (false, _) => format!("orders INDEXED BY orders_by_stage WHERE {conditions}"),
        }
    }

    /// The matches as `o`, in the form that is quickest to sort when there are `total` of them.
    fn sorted(&self, query: &OrderQuery, total: u32) -> String {
        let conditions = &self.conditions;
        let by_stage = query.sort == OrderSort::Due && query.stages.len() == 1;
        if self.by_words {
            return format!("order_words w CROSS JOIN orders o ON o.id = w.rowid WHERE {conditions}");
        }
        if total <= MANY && !by_stage {
            return format!(
                "orders o WHERE o.id IN (SELECT id FROM orders INDEXED BY orders_by_stage WHERE {conditions})"
            );
        }
        let index = match query.sort {
            OrderSort::Due if by_stage => "orders_by_stage",
            OrderSort::Due => "orders_by_due",
            OrderSort::Oldest | OrderSort::Newest => "orders_by_age",
            OrderSort::Number => "orders_by_number",
            OrderSort::Name => "orders_by_name",
        };
        format!("orders o INDEXED BY {index} WHERE {conditions}")
    }
}

fn order_by(sort: OrderSort) -> &'static str {
    match sort {
        OrderSort::Due => "o.due, o.placed_at, o.id",
        OrderSort::Oldest => "o.placed_at, o.id",
        OrderSort::Newest => "o.placed_at DESC, o.id DESC",
        OrderSort::Number => "o.number_key, o.id",
        OrderSort::Name => "o.name_key, o.id",
    }
}

fn order_row(row: &Row<'_>) -> Result<OrderRow> {
    Ok(OrderRow {
        id: OrderId(row.get(0)?),
        shop: ShopId(row.get(1)?),
        number: row.get(2)?,
        placed_at: UtcDateTime::from_millis(row.get(3)?),
        name: row.get(4)?,
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
    })
}

fn parsed<T: std::str::FromStr>(row: &Row<'_>, column: usize) -> Result<T> {
    let text = row.get_ref(column)?.as_str().map_err(rusqlite::Error::from)?;
    text.parse()
        .map_err(|_| rusqlite::Error::InvalidColumnType(column, text.to_owned(), rusqlite::types::Type::Text).into())
}
