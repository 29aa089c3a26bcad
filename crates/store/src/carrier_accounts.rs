//! How carriers are reached.

use crate::column::Json;
use crate::{Result, Snapshot};
use model::{CarrierAccount, CarrierId};
use rusqlite::Row;

impl Snapshot {
    /// The account of a carrier; none where its numbers are the shop's own.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn carrier_account(&self, carrier: &CarrierId) -> Result<Option<CarrierAccount>> {
        let mut found =
            self.connection().prepare_cached("SELECT carrier, kind, config FROM carrier_accounts WHERE carrier = ?")?;
        found.query_and_then([&carrier.0], account)?.next().transpose()
    }
}

fn account(row: &Row<'_>) -> Result<CarrierAccount> {
    Ok(CarrierAccount { carrier: CarrierId(row.get(0)?), kind: row.get(1)?, config: row.get::<_, Json<_>>(2)?.0 })
}
