//! Labels and customs declarations as their carriers sent them.

use crate::column::Word;
use crate::{Result, Snapshot};
use model::{CustomsDocument, Dpi, LabelDocument, ShipmentId};
use rusqlite::{Connection, Row, params};

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
            .prepare_cached("SELECT parcel, bytes FROM customs_documents WHERE shipment = ? ORDER BY parcel")?;
        let document = |row: &Row<'_>| Ok(CustomsDocument { parcel: row.get(0)?, bytes: row.get(1)? });
        found.query_and_then([shipment.0], document)?.collect()
    }
}

/// Keeps what a carrier made for customs; what is there already stays as it came.
pub(crate) fn insert_customs(connection: &Connection, shipment: ShipmentId, document: &CustomsDocument) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO customs_documents (shipment, parcel, bytes) VALUES (?, ?, ?)
             ON CONFLICT (shipment, parcel) DO NOTHING",
        )?
        .execute(params![shipment.0, document.parcel, document.bytes])?;
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
