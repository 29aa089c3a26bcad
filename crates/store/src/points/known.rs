//! The point an order names, among those that are kept.

use super::{COLUMNS, record};
use crate::column::Json;
use crate::{Result, Snapshot};
use model::{Country, KnownPoint, Order, Overrides, ServicePoint, ServicePointRecord, ShopId, ShopOrder};
use rusqlite::{Connection, params};

/// What an open order wants known of points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WantedPoint {
    /// Its shop.
    pub shop: ShopId,
    /// Where it goes.
    pub country: Country,
    /// The postal code there.
    pub postal_code: String,
    /// The city there.
    pub city: String,
    /// The point it names; none where it needs one and names none.
    pub point: Option<ServicePoint>,
}

impl Snapshot {
    /// What is known of the point an order goes to.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn known_point(&self, order: &Order) -> Result<KnownPoint> {
        known_point(self.connection(), &order.shop, &order.facts, &order.overrides)
    }

    /// The point of a code, or of a number at a platform; of a carrier where one is said. Several where that does not tell them
    /// apart; points that take no parcels any more are among them.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn points_named(&self, country: Option<Country>, carrier: &str, id: &str) -> Result<Vec<ServicePointRecord>> {
        named(self.connection(), country, carrier, id)
    }

    /// What open orders want known: those that name a point, and those that are held because of one.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn wanted_points(&self) -> Result<Vec<WantedPoint>> {
        let connection = self.connection();
        let mut orders = connection.prepare_cached(
            "SELECT o.shop, b.facts, b.overrides
             FROM orders o JOIN order_bodies b ON b.order_id = o.id JOIN order_decisions d ON d.order_id = o.id
             WHERE o.stage IN ('ready', 'held', 'waiting', 'partly_shipped')
               AND (json_extract(b.facts, '$.checkout.service_point') IS NOT NULL
                    OR json_extract(b.overrides, '$.service_point') IS NOT NULL
                    OR json_extract(d.decision, '$.point') IS NOT NULL)
             ORDER BY o.id",
        )?;
        let wanted = orders.query_and_then([], |row| {
            let (shop, Json(facts)) = (ShopId(row.get(0)?), row.get::<_, Json<ShopOrder>>(1)?);
            let Json(overrides) = row.get::<_, Json<Overrides>>(2)?;
            let point = overrides.point_of(&facts).cloned();
            let to = facts.recipient;
            Ok(WantedPoint { shop, country: to.country, postal_code: to.postal_code, city: to.city, point })
        })?;
        wanted.collect()
    }
}

/// What is known of the point an order goes to.
pub(crate) fn known_point(
    connection: &Connection,
    shop: &ShopId,
    order: &ShopOrder,
    overrides: &Overrides,
) -> Result<KnownPoint> {
    let Some(point) = overrides.point_of(order) else { return Ok(KnownPoint::Unchecked) };
    let country = order.recipient.country;
    let carrier = point.carrier.to_lowercase();
    let mut found = named(connection, Some(country), &carrier, &point.id)?;
    if found.is_empty() {
        let is_missed = !carrier.is_empty() && is_whole(connection, shop, &carrier, country)?;
        return Ok(if is_missed { KnownPoint::Unknown } else { KnownPoint::Unchecked });
    }
    let record = found.swap_remove(0);
    let is_one = found.is_empty() || record.platform_id == point.id;
    if is_one && is_on(connection, shop, &record.carrier, country)? {
        Ok(KnownPoint::Found(Box::new(record)))
    } else {
        Ok(KnownPoint::Unchecked)
    }
}

fn named(
    connection: &Connection,
    country: Option<Country>,
    carrier: &str,
    id: &str,
) -> Result<Vec<ServicePointRecord>> {
    let mut found = connection.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM service_points p
         WHERE p.id IN (SELECT id FROM service_points WHERE country = ?1 AND code = ?3
                        UNION SELECT id FROM service_points WHERE ?1 IS NULL AND code = ?3
                        UNION SELECT id FROM service_points WHERE platform_id = ?3 AND platform_id <> '')
           AND (?1 IS NULL OR p.country = ?1) AND (?2 = '' OR p.carrier = ?2)
         ORDER BY p.platform_id = ?3 DESC, p.gone_at IS NOT NULL, p.id LIMIT 20"
    ))?;
    let country = country.as_ref().map(Country::code);
    found.query_and_then(params![country, carrier, id], record)?.collect()
}

/// Whether a shop's orders may go to a carrier's points.
fn is_on(connection: &Connection, shop: &ShopId, carrier: &str, country: Country) -> Result<bool> {
    let mut on = connection.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM point_switches WHERE shop = ? AND carrier = ? AND country = ?)",
    )?;
    Ok(on.query_row(params![shop.0, carrier, country.code()], |row| row.get(0))?)
}

/// Whether they may, and all of those points are kept.
fn is_whole(connection: &Connection, shop: &ShopId, carrier: &str, country: Country) -> Result<bool> {
    let mut whole = connection.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM point_lists WHERE carrier = ? AND country = ? AND whole_at IS NOT NULL)",
    )?;
    let is_whole: bool = whole.query_row(params![carrier, country.code()], |row| row.get(0))?;
    Ok(is_whole && is_on(connection, shop, carrier, country)?)
}
