//! Finding orders: lists a person scrolls, sorts, filters and searches.

use crate::column::Word;
use crate::{Result, Store, words};
use model::{
    Country, Currency, Grams, MethodId, Money, OrderId, OrderPage, OrderQuery, OrderRow, OrderSort, ShopId, UtcDateTime,
};
use rusqlite::types::Value;
use rusqlite::{Row, params_from_iter};

impl Store {
    /// One page of the orders a query asks for, and how many there are in all.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn find_orders(&self, query: &OrderQuery) -> Result<OrderPage> {
        let filter = Filter::of(query);
        self.read(|connection| {
            let count = format!("SELECT count(*) FROM orders o WHERE {}", filter.sql);
            let total =
                connection.prepare_cached(&count)?.query_row(params_from_iter(&filter.values), |row| row.get(0))?;
            if query.limit == 0 {
                return Ok(OrderPage { rows: Vec::new(), total });
            }
            let page = format!(
                "SELECT o.id, o.shop, o.number, o.placed_at, o.name, o.city, o.country, o.checkout_method, o.method,
                        o.weight, o.quantity, o.total, o.currency, o.stage,
                        (SELECT s.tracking_number FROM shipments s
                         WHERE s.order_id = o.id AND s.state NOT IN ('failed', 'voided'))
                 FROM orders o WHERE {} ORDER BY {} LIMIT {} OFFSET {}",
                filter.sql,
                order_by(query.sort),
                query.limit,
                query.offset
            );
            let rows = connection
                .prepare_cached(&page)?
                .query_and_then(params_from_iter(&filter.values), order_row)?
                .collect::<Result<_>>()?;
            Ok(OrderPage { rows, total })
        })
    }
}

/// A WHERE clause and what goes into it.
struct Filter {
    sql: String,
    values: Vec<Value>,
}

impl Filter {
    fn of(query: &OrderQuery) -> Self {
        let mut filter = Self { sql: "true".to_owned(), values: Vec::new() };
        if let Some(words) = words::search_query(&query.text) {
            filter.and("o.id IN (SELECT rowid FROM order_words WHERE order_words MATCH ?)", words);
        }
        if !query.stages.is_empty() {
            let marks = vec!["?"; query.stages.len()].join(", ");
            filter.sql.push_str(&format!(" AND o.stage IN ({marks})"));
            filter.values.extend(query.stages.iter().map(|stage| stage.as_str().to_owned().into()));
        }
        if let Some(shop) = &query.shop {
            filter.and("o.shop = ?", shop.0.clone());
        }
        if let Some(method) = &query.method {
            filter.and("o.method = ?", method.0.clone());
        }
        if let Some(name) = &query.checkout_method {
            filter.and("o.checkout_method = ?", name.clone());
        }
        if let Some(country) = &query.country {
            filter.and("o.country = ?", country.code().to_owned());
        }
        filter
    }

    fn and(&mut self, condition: &str, value: String) {
        self.sql.push_str(" AND ");
        self.sql.push_str(condition);
        self.values.push(value.into());
    }
}

fn order_by(sort: OrderSort) -> &'static str {
    match sort {
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
    })
}

fn parsed<T: std::str::FromStr>(row: &Row<'_>, column: usize) -> Result<T> {
    let text = row.get_ref(column)?.as_str().map_err(rusqlite::Error::from)?;
    text.parse()
        .map_err(|_| rusqlite::Error::InvalidColumnType(column, text.to_owned(), rusqlite::types::Type::Text).into())
}
