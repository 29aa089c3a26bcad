//! The numbers of points. Sendcloud's API names a point by a whole number, and so do shops that speak it. A point its platform has
//! numbered goes by that; every other, as one of UPS or of a file, by a number of its own, made of country, carrier and code: it is
//! the same in every station, also after a restore.

use super::{COLUMNS, record};
use crate::{Result, Snapshot};
use model::{ServicePoint, ServicePointRecord, ShopOrder};
use rusqlite::{Connection, params};
use sha2::{Digest as _, Sha256};
use std::borrow::Cow;

/// Own numbers have this bit, which no counting of a platform reaches, and none above it: JavaScript keeps them exactly.
const OWN: i64 = 1 << 52;

/// The number a point is told by.
#[must_use]
pub fn point_number(point: &ServicePointRecord) -> i64 {
    let of_platform = point.platform_id.parse().ok().filter(|number: &i64| number.to_string() == point.platform_id);
    of_platform.unwrap_or_else(|| own_number(point.country.code(), &point.carrier, &point.code))
}

/// The point's own number.
pub(super) fn own_number(country: &str, carrier: &str, code: &str) -> i64 {
    let hash = Sha256::digest([country, carrier, code].join("\n"));
    hash.iter().take(7).fold(0, |number, byte| (number << 8) | i64::from(*byte)) % OWN + OWN
}

/// Works out the own numbers of points that have none yet, as those have that an older program kept.
pub(crate) fn number_points(connection: &Connection) -> Result<()> {
    let mut without =
        connection.prepare("SELECT id, country, carrier, code FROM service_points WHERE own_number = 0")?;
    let mut keep = connection.prepare("UPDATE service_points SET own_number = ? WHERE id = ?")?;
    let without = without.query_map([], |row| {
        let (country, carrier, code): (String, String, String) = (row.get(1)?, row.get(2)?, row.get(3)?);
        Ok((row.get::<_, i64>(0)?, own_number(&country, &carrier, &code)))
    })?;
    for (id, number) in without.collect::<rusqlite::Result<Vec<_>>>()? {
        keep.execute([number, id])?;
    }
    Ok(())
}

impl Snapshot {
    /// The point of a number: its platform's, else its own. None where several have it.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn point_numbered(&self, number: &str) -> Result<Option<ServicePointRecord>> {
        let mut of_platform = self.connection().prepare_cached(&format!(
            "SELECT {COLUMNS} FROM service_points p WHERE p.platform_id = ? AND p.platform_id <> '' ORDER BY p.id LIMIT 1"
        ))?;
        let of_platform = of_platform.query_and_then([number], record)?.next().transpose()?;
        Ok(match of_platform {
            Some(point) => Some(point),
            None => of_own_number(self.connection(), number)?,
        })
    }
}

/// The order with its point by the code of its carrier, where a shop names it by the point's own number: carriers know nothing of
/// those.
pub(crate) fn by_code<'a>(connection: &Connection, order: &'a ShopOrder) -> Result<Cow<'a, ShopOrder>> {
    let Some(named) = &order.checkout.service_point else { return Ok(Cow::Borrowed(order)) };
    let Some(point) = of_own_number(connection, &named.id)? else { return Ok(Cow::Borrowed(order)) };
    let mut order = order.clone();
    order.checkout.service_point = Some(ServicePoint { id: point.code.clone(), ..point.named(&named.post_number) });
    Ok(Cow::Owned(order))
}

fn of_own_number(connection: &Connection, number: &str) -> Result<Option<ServicePointRecord>> {
    let Some(number) = number.parse::<i64>().ok().filter(|number| *number >= OWN) else { return Ok(None) };
    let mut found =
        connection.prepare_cached(&format!("SELECT {COLUMNS} FROM service_points p WHERE p.own_number = ? LIMIT 2"))?;
    let mut found = found.query_and_then(params![number], record)?.collect::<Result<Vec<_>>>()?;
    Ok(found.pop().filter(|_| found.is_empty()))
}
