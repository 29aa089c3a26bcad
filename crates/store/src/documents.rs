//! Labels and customs declarations as their carriers sent them.

use crate::column::Word;
use crate::{Result, Snapshot};
use model::{CustomsDocument, Dpi, LabelDocument, ShipmentId};
use rusqlite::{Connection, Row, params};
use std::collections::BTreeMap;

impl Snapshot {
    /// The labels the carrier of a shipment sent, the first parcel's first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn label_documents(&self, shipment: ShipmentId) -> Result<Vec<LabelDocument>> {
        let mut found = self.connection().prepare_cached(
            "SELECT parcel, format, dpi, bytes FROM label_documents WHERE shipment = ? ORDER BY parcel",
        )?;
        let document = |row: &Row<'_>| {
            let dpi: Option<u16> = row.get(2)?;
            Ok(LabelDocument {
                parcel: row.get(0)?,
                format: row.get::<_, Word<_>>(1)?.0,
                dpi: dpi.and_then(|dpi| Dpi::try_from(dpi).ok()),
                bytes: row.get(3)?,
            })
        };
        found.query_and_then([shipment.0], document)?.collect()
    }

    /// What the carrier of a shipment made for customs, the first parcel's first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn customs_documents(&self, shipment: ShipmentId) -> Result<Vec<CustomsDocument>> {
        let mut found = self
            .connection()
            .prepare_cached("SELECT parcel, bytes FROM customs_documents WHERE shipment = ? ORDER BY parcel, place")?;
        let document = |row: &Row<'_>| Ok(CustomsDocument { parcel: row.get(0)?, bytes: row.get(1)? });
        found.query_and_then([shipment.0], document)?.collect()
    }
}

/// Keeps what a carrier made for customs, of a parcel one document or several; what is there already stays as it came.
pub(crate) fn insert_customs(
    connection: &Connection,
    shipment: ShipmentId,
    documents: &[CustomsDocument],
) -> Result<()> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO customs_documents (shipment, parcel, place, bytes) VALUES (?, ?, ?, ?)
         ON CONFLICT (shipment, parcel, place) DO NOTHING",
    )?;
    let mut places: BTreeMap<u32, u32> = BTreeMap::new();
    for CustomsDocument { parcel, bytes } in documents {
        let place = places.entry(*parcel).or_default();
        *place += 1;
        statement.execute(params![shipment.0, parcel, *place, bytes])?;
    }
    Ok(())
}

/// Keeps a label; one that is there already stays as it came.
pub(crate) fn insert(connection: &Connection, shipment: ShipmentId, document: &LabelDocument) -> Result<()> {
    let LabelDocument { parcel, format, dpi, bytes } = document;
    connection
        .prepare_cached(
            "INSERT INTO label_documents (shipment, parcel, format, dpi, bytes) VALUES (?, ?, ?, ?, ?)
             ON CONFLICT (shipment, parcel) DO NOTHING",
        )?
        .execute(params![shipment.0, parcel, Word(*format), dpi.map(u16::from), bytes])?;
    Ok(())
}

pub(crate) fn count(connection: &Connection, shipment: ShipmentId) -> Result<u64> {
    let mut count = connection.prepare_cached("SELECT count(*) FROM label_documents WHERE shipment = ?")?;
    let count: i64 = count.query_row([shipment.0], |row| row.get(0))?;
    Ok(count.unsigned_abs())
}
