//! Keeping what a source tells of points.

use super::number::own_number;
use super::postal_key;
use crate::column::Json;
use crate::{Result, Store};
use model::{PointKind, PointsKept, ServicePointRecord, UtcDateTime};
use rusqlite::{Connection, OptionalExtension as _, params};

impl Store {
    /// Keeps points, each in the place of what was known of it. One that was gone and is named again takes parcels again.
    ///
    /// # Errors
    /// When the database cannot be written; then none of them is kept.
    pub fn keep_points(&self, points: Vec<ServicePointRecord>) -> Result<PointsKept> {
        self.write(move |transaction| keep(transaction, &points))
    }

    /// Notes that a point takes no parcels any more, as its carrier says. The next time it is named it does again.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn point_is_gone(&self, point: &ServicePointRecord, at: UtcDateTime) -> Result<()> {
        let point = point.clone();
        self.write(move |transaction| {
            let id: Option<i64> = transaction
                .prepare_cached("SELECT id FROM service_points WHERE country = ? AND code = ? AND carrier = ?")?
                .query_row(params![point.country.code(), point.code, point.carrier], |row| row.get(0))
                .optional()?;
            id.map_or(Ok(()), |id| leave(transaction, id, at))
        })
    }
}

/// Keeps points and where they are.
pub(super) fn keep(connection: &Connection, points: &[ServicePointRecord]) -> Result<PointsKept> {
    let mut known = connection.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM service_points WHERE country = ? AND code = ? AND carrier = ?)",
    )?;
    let mut upsert = connection.prepare_cached(
        "INSERT INTO service_points (country, carrier, code, platform_id, kind, shop_type, name, street, house_number,
             postal_code, postal_key, city, latitude, longitude, hours, hours_week, max_weight, max_size, as_of, own_number)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (country, code, carrier) DO UPDATE SET
             platform_id = CASE excluded.platform_id WHEN '' THEN platform_id ELSE excluded.platform_id END,
             kind = excluded.kind, shop_type = excluded.shop_type, name = excluded.name, street = excluded.street,
             house_number = excluded.house_number, postal_code = excluded.postal_code, postal_key = excluded.postal_key,
             city = excluded.city, latitude = excluded.latitude, longitude = excluded.longitude, hours = excluded.hours,
             hours_week = excluded.hours_week, max_weight = coalesce(excluded.max_weight, max_weight),
             max_size = coalesce(excluded.max_size, max_size), as_of = excluded.as_of, missed = 0, gone_at = NULL
         RETURNING id",
    )?;
    let mut place =
        connection.prepare_cached("INSERT OR REPLACE INTO service_point_places VALUES (?1, ?2, ?2, ?3, ?3)")?;
    let mut kept = PointsKept::default();
    for point in points {
        let country = point.country.code();
        let is_known: bool = known.query_row(params![country, point.code, point.carrier], |row| row.get(0))?;
        let position = point.position;
        let id: i64 = upsert.query_row(
            params![
                country,
                point.carrier,
                point.code,
                point.platform_id,
                point.kind.map_or("", PointKind::as_str),
                point.shop_type,
                point.name,
                point.street,
                point.house_number,
                point.postal_code,
                postal_key(&point.postal_code),
                point.city,
                position.latitude(),
                position.longitude(),
                point.hours.as_ref().map(ToString::to_string),
                point.hours_week.map(Json),
                point.max_weight.map(|weight| weight.0),
                point.max_size.map(Json),
                point.as_of.millis(),
                own_number(country, &point.carrier, &point.code),
            ],
            |row| row.get(0),
        )?;
        place.execute(params![id, position.longitude(), position.latitude()])?;
        let count = if is_known { &mut kept.known } else { &mut kept.added };
        *count += 1;
    }
    Ok(kept)
}

/// A point takes no parcels any more: it is not found by its place.
pub(super) fn leave(connection: &Connection, id: i64, at: UtcDateTime) -> Result<()> {
    connection
        .prepare_cached("UPDATE service_points SET gone_at = ? WHERE id = ? AND gone_at IS NULL")?
        .execute(params![at.millis(), id])?;
    connection.prepare_cached("DELETE FROM service_point_places WHERE id = ?")?.execute([id])?;
    Ok(())
}
