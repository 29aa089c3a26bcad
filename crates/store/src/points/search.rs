//! The nearest points: boxes out of the R*Tree, measured one by one.

use super::{COLUMNS, record};
use crate::column::Json;
use crate::{Result, Snapshot};
use model::{Bounds, PointKind, PointNear, PointQuery, Position};
use rusqlite::{Connection, params};

/// How far is looked at first, in metres.
const NEAR: u32 = 2_000;
/// No further than this: nobody fetches a parcel from there.
const FURTHEST: u32 = 256_000;

impl Snapshot {
    /// The points a question asks for. Where it says from where, the nearest first; else as they were kept.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn find_points(&self, query: &PointQuery) -> Result<Vec<PointNear>> {
        let connection = self.connection();
        let limit = usize::try_from(query.limit).unwrap_or(usize::MAX);
        let mut found = match query.from {
            None => in_boxes(connection, query, &[query.within.unwrap_or(Bounds::EARTH)])?
                .into_iter()
                .map(|(id, _)| (None, id))
                .collect(),
            Some(from) => nearest(connection, query, from, limit)?,
        };
        found.sort_unstable();
        found.truncate(limit);
        let mut read = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM service_points p WHERE p.id = ?"))?;
        let mut points = Vec::with_capacity(found.len());
        for (distance, id) in found {
            let point = read.query_and_then([id], record)?.next().transpose()?;
            points.extend(point.map(|point| PointNear {
                needs_post_number: point.needs_post_number(),
                point,
                distance,
            }));
        }
        Ok(points)
    }
}

/// The points within the distance that is asked for; without one, of twice as far again and again until there are enough.
fn nearest(
    connection: &Connection,
    query: &PointQuery,
    from: Position,
    limit: usize,
) -> Result<Vec<(Option<u32>, i64)>> {
    let mut radius = query.radius.unwrap_or(NEAR);
    loop {
        let boxes: Vec<Bounds> = Bounds::around(from, radius)
            .into_iter()
            .filter_map(|bounds| query.within.map_or(Some(bounds), |within| bounds.common(within)))
            .collect();
        let found = in_boxes(connection, query, &boxes)?.into_iter();
        let measured = found.map(|(id, position)| (Some(from.metres_to(position)), id));
        let near: Vec<_> = measured.filter(|(distance, _)| distance.is_some_and(|it| it <= radius)).collect();
        if query.radius.is_some() || near.len() >= limit || radius >= FURTHEST {
            return Ok(near);
        }
        radius = radius.saturating_mul(2);
    }
}

/// The points in these boxes that fit everything else that is asked. SQLite takes the tables of a `CROSS JOIN` in their order: left to
/// itself it begins with every point of the country.
fn in_boxes(connection: &Connection, query: &PointQuery, boxes: &[Bounds]) -> Result<Vec<(i64, Position)>> {
    let mut search = connection.prepare_cached(
        "SELECT p.id, p.latitude, p.longitude FROM service_point_places x CROSS JOIN service_points p ON p.id = x.id
         WHERE x.east >= ?1 AND x.west <= ?2 AND x.north >= ?3 AND x.south <= ?4 AND p.country = ?5
           AND (?6 = '[]' OR p.carrier IN (SELECT value FROM json_each(?6)))
           AND (?7 = '[]' OR p.code IN (SELECT value FROM json_each(?7)))
           AND (?8 = '[]' OR p.kind IN (SELECT value FROM json_each(?8)))
           AND (?9 = '' OR p.shop_type = ?9)",
    )?;
    let kinds: Vec<&str> = query.kinds.iter().copied().map(PointKind::as_str).collect();
    let mut found = Vec::new();
    for bounds in boxes {
        let (south_west, north_east) = bounds.corners();
        let values = params![
            south_west.longitude(),
            north_east.longitude(),
            south_west.latitude(),
            north_east.latitude(),
            query.country.code(),
            Json(&query.carriers),
            Json(&query.codes),
            Json(&kinds),
            query.shop_type,
        ];
        let mut rows = search.query(values)?;
        while let Some(row) = rows.next()? {
            if let Some(position) = Position::new(row.get(1)?, row.get(2)?) {
                found.push((row.get(0)?, position));
            }
        }
    }
    Ok(found)
}
