//! To the points of which carriers a shop's orders may go.

use super::parsed;
use crate::journal::{self, About};
use crate::{Result, Snapshot, Store};
use model::{Country, Message, PointSwitch, ShopId, UtcDateTime};
use rusqlite::params;

impl Snapshot {
    /// Every carrier and country that is switched on for a shop.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn point_switches(&self) -> Result<Vec<PointSwitch>> {
        let connection = self.connection();
        let mut switches = connection
            .prepare_cached("SELECT shop, carrier, country FROM point_switches ORDER BY shop, carrier, country")?;
        let switches = switches.query_and_then([], |row| {
            Ok(PointSwitch { shop: ShopId(row.get(0)?), carrier: row.get(1)?, country: parsed(row, 2)? })
        })?;
        switches.collect()
    }

    /// The carriers whose points a shop's orders may go to in a country.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn point_carriers(&self, shop: &ShopId, country: Country) -> Result<Vec<String>> {
        let connection = self.connection();
        let mut carriers = connection
            .prepare_cached("SELECT carrier FROM point_switches WHERE shop = ? AND country = ? ORDER BY carrier")?;
        carriers.query_and_then(params![shop.0, country.code()], |row| Ok(row.get(0)?))?.collect()
    }
}

impl Store {
    /// Switches a carrier's points in a country on for a shop, or off.
    ///
    /// # Errors
    /// When the database cannot be written, or there is no such shop.
    pub fn switch_points(&self, switch: &PointSwitch, on: bool, at: UtcDateTime) -> Result<()> {
        let switch = switch.clone();
        self.write(move |transaction| {
            let PointSwitch { shop, carrier, country } = &switch;
            let sql = if on {
                "INSERT OR IGNORE INTO point_switches (shop, carrier, country) VALUES (?, ?, ?)"
            } else {
                "DELETE FROM point_switches WHERE shop = ? AND carrier = ? AND country = ?"
            };
            if transaction.prepare_cached(sql)?.execute(params![shop.0, carrier, country.code()])? == 0 {
                return Ok(());
            }
            let message = Message::new(if on { "journal-points-on" } else { "journal-points-off" })
                .with("shop", shop)
                .with("carrier", carrier.as_str())
                .with("country", *country);
            journal::write(transaction, at, &message, About::DESK)
        })
    }
}
