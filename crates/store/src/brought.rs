//! What a shop that comes by itself asks of its own orders and shipments: page by page, each beginning beside the last order of
//! the one before, so that what comes in or changes meanwhile leaves nothing out.

use crate::{Result, Snapshot, merged, orders, shipments};
use model::{
    BroughtColumn, BroughtPlace, BroughtQuery, BroughtShipments, BroughtSort, Order, OrderId, Shipment, TimeSpan,
};
use rusqlite::params_from_iter;
use rusqlite::types::Value;

impl Snapshot {
    /// A page of a shop's own orders, and one more where the list goes on.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn orders_brought(&self, query: &BroughtQuery) -> Result<Vec<Order>> {
        let backwards = query.from.as_ref().is_some_and(|from| from.backwards);
        let sort = whole_sort(&query.sort);
        let mut filter = Filter::of(query);
        if let Some(from) = &query.from {
            filter.beside(&sort, from);
        }
        let order_by: Vec<String> = sort.iter().map(|key| order_by(*key, backwards)).collect();
        let select = format!(
            "SELECT o.id FROM orders o WHERE {} ORDER BY {} LIMIT {}",
            filter.conditions.join(" AND "),
            order_by.join(", "),
            u64::from(query.limit) + 1
        );
        let mut found = self.connection().prepare(&select)?;
        let ids = found.query_map(params_from_iter(&filter.values), |row| row.get(0).map(OrderId))?;
        let told = |id: OrderId| {
            let order = orders::existing(self.connection(), id)?;
            Ok(Order { facts: merged::told(self.connection(), id)?, ..order })
        };
        let mut orders: Vec<Order> = ids.map(|id| told(id?)).collect::<Result<_>>()?;
        if backwards {
            orders.reverse();
        }
        Ok(orders)
    }

    /// A shop's own shipments, the latest first, and one more where the list goes on.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn shipments_brought(&self, query: &BroughtShipments) -> Result<Vec<Shipment>> {
        let mut filter = Filter::default();
        filter.and("s.order_id IN (SELECT o.id FROM orders o WHERE o.shop = ?)", query.shop.0.clone());
        // What is booked ahead is told once its order ships.
        filter.and("s.ahead = ?", false);
        let ids = query.shipments.as_ref().map(|ids| serde_json::to_string(ids).unwrap_or_default());
        filter.maybe("s.id IN (SELECT value FROM json_each(?))", ids);
        filter.within("s.booked_at", query.booked);
        filter.maybe("s.id < ?", query.before.map(|id| id.0));
        let of_reference = "s.sequence = 1 AND s.direction = 'outgoing'
                            AND s.order_id IN (SELECT coalesce(m.main, o.id) FROM orders o
                                LEFT JOIN merged_orders m ON m.order_id = o.id WHERE o.reference = ? COLLATE NOCASE)";
        filter.maybe(of_reference, query.reference.clone());
        let of_number = "s.order_id IN (SELECT coalesce(m.main, o.id) FROM orders o
                             LEFT JOIN merged_orders m ON m.order_id = o.id WHERE o.number = ? COLLATE NOCASE)";
        filter.maybe(of_number, query.order_number.clone());
        filter.maybe("s.id IN (SELECT p.shipment FROM parcels p WHERE p.number = ?)", query.number.clone());
        let limit = u64::from(query.limit) + 1;
        let condition = format!("{} ORDER BY s.id DESC LIMIT {limit}", filter.conditions.join(" AND "));
        shipments::select(self.connection(), &condition, params_from_iter(filter.values))
    }
}

/// What is asked for, in SQL.
#[derive(Default)]
struct Filter {
    conditions: Vec<String>,
    values: Vec<Value>,
}

impl Filter {
    fn of(query: &BroughtQuery) -> Self {
        let mut filter = Self::default();
        filter.and("o.shop = ?", query.shop.0.clone());
        filter.maybe("o.id = ?", query.order.map(|id| id.0));
        filter.maybe("o.number = ? COLLATE NOCASE", query.number.clone());
        filter.maybe("o.reference = ? COLLATE NOCASE", query.reference.clone());
        let status = query.status.and_then(|status| serde_json::to_value(status).ok()?.as_str().map(str::to_owned));
        let of_status = "o.id IN (SELECT b.order_id FROM order_bodies b WHERE b.order_id = o.id
                                  AND coalesce(b.facts ->> '$.status', 'open') = ?)";
        filter.maybe(of_status, status);
        filter.within("o.placed_at", query.placed);
        filter.within("o.modified_at", query.modified);
        filter
    }

    fn and(&mut self, condition: &str, value: impl Into<Value>) {
        self.conditions.push(condition.to_owned());
        self.values.push(value.into());
    }

    fn maybe(&mut self, condition: &str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.and(condition, value);
        }
    }

    fn within(&mut self, column: &str, span: TimeSpan) {
        self.maybe(&format!("{column} >= ?"), span.from.map(model::UtcDateTime::millis));
        self.maybe(&format!("{column} < ?"), span.until.map(model::UtcDateTime::millis));
    }

    /// Only what stands behind a place, or before it: beyond it in the first column, or the same there and beyond it in the
    /// second, and so on.
    fn beside(&mut self, sort: &[BroughtSort], place: &BroughtPlace) {
        let mut ways = Vec::new();
        for (depth, key) in sort.iter().enumerate() {
            let same = sort.iter().take(depth).map(|key| format!("{} = ?", column(key.by)));
            let beyond = if key.descending == place.backwards { ">" } else { "<" };
            let way: Vec<String> = same.chain([format!("{} {beyond} ?", column(key.by))]).collect();
            ways.push(format!("({})", way.join(" AND ")));
            let values = sort.iter().zip(&place.values).take(depth + 1);
            self.values.extend(values.map(|(key, value)| in_column(key.by, value)));
        }
        self.conditions.push(format!("({})", ways.join(" OR ")));
    }
}

/// A sort that leaves nothing open: each column once, then the id.
fn whole_sort(asked: &[BroughtSort]) -> Vec<BroughtSort> {
    let mut sort: Vec<BroughtSort> = Vec::new();
    for key in asked.iter().chain(&[BroughtSort { by: BroughtColumn::Id, descending: true }]) {
        if sort.iter().all(|known| known.by != key.by) {
            sort.push(*key);
        }
    }
    sort
}

fn order_by(key: BroughtSort, backwards: bool) -> String {
    format!("{} {}", column(key.by), if key.descending == backwards { "ASC" } else { "DESC" })
}

fn column(by: BroughtColumn) -> &'static str {
    match by {
        BroughtColumn::Id => "o.id",
        BroughtColumn::Number => "o.number",
        BroughtColumn::Placed => "o.placed_at",
        BroughtColumn::Modified => "o.modified_at",
    }
}

fn in_column(by: BroughtColumn, value: &str) -> Value {
    match by {
        BroughtColumn::Number => Value::Text(value.to_owned()),
        BroughtColumn::Id | BroughtColumn::Placed | BroughtColumn::Modified => {
            Value::Integer(value.parse().unwrap_or_default())
        }
    }
}
