//! Where an address is, as far as the points around it tell: there is no other source of places.

use super::postal_key;
use crate::{Result, Snapshot};
use model::{AboutBy, AboutPlace, Country, Position};
use rusqlite::{Connection, ToSql, params};

/// A postal code that begins with so few letters of another lies anywhere in the country.
const SHORTEST: usize = 2;

impl Snapshot {
    /// The middle of the known points of the same postal code; else of those whose code begins the same way, the longest way
    /// first; else of those of the same city. None where there is no such point.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn place_about(&self, country: Country, postal_code: &str, city: &str) -> Result<Option<AboutPlace>> {
        let connection = self.connection();
        let code = postal_key(postal_code);
        let about = |by| move |position| AboutPlace { position, by };
        if !code.is_empty()
            && let Some(position) = middle(connection, "country = ? AND postal_key = ?", params![country.code(), code])?
        {
            return Ok(Some(about(AboutBy::PostalCode)(position)));
        }
        let letters: Vec<char> = code.chars().collect();
        for length in (SHORTEST..letters.len()).rev() {
            let from: String = letters.iter().take(length).collect();
            let until = format!("{from}\u{10ffff}");
            let found = middle(
                connection,
                "country = ? AND postal_key >= ? AND postal_key < ?",
                params![country.code(), from, until],
            )?;
            if let Some(position) = found {
                return Ok(Some(about(AboutBy::PostalArea)(position)));
            }
        }
        let city = city.trim();
        if city.is_empty() {
            return Ok(None);
        }
        let found = middle(connection, "country = ? AND city = ? COLLATE NOCASE", params![country.code(), city])?;
        Ok(found.map(about(AboutBy::City)))
    }
}

/// The middle of the points that a filter lets pass. Those that take no parcels any more tell a place as well as others.
fn middle(connection: &Connection, filter: &str, values: &[&dyn ToSql]) -> Result<Option<Position>> {
    let sql = format!(
        "SELECT CAST(round(avg(latitude)) AS INTEGER), CAST(round(avg(longitude)) AS INTEGER)
         FROM service_points WHERE {filter}"
    );
    let found = connection
        .prepare_cached(&sql)?
        .query_row(values, |row| Ok(row.get::<_, Option<i32>>(0)?.zip(row.get::<_, Option<i32>>(1)?)))?;
    Ok(found.and_then(|(latitude, longitude)| Position::new(latitude, longitude)))
}
