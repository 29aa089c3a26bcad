//! How carriers are reached. A carrier without an account numbers its parcels from the shop's own range.

use crate::column::Json;
use crate::journal::{self, About};
use crate::marks::Removal;
use crate::{Result, Snapshot, Store, StoreError, rests};
use model::{CarrierAccount, CarrierId, Message, UtcDateTime};
use rusqlite::{Connection, Row, params};

/// The preference that counts the changes of accounts and of their secrets.
const REVISION: &str = "carrier-accounts-revision";

impl Snapshot {
    /// The accounts, by carrier.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn carrier_accounts(&self) -> Result<Vec<CarrierAccount>> {
        let connection = self.connection();
        let mut accounts = connection
            .prepare_cached("SELECT carrier, kind, config, most_ahead FROM carrier_accounts ORDER BY carrier")?;
        accounts.query_and_then([], account)?.collect()
    }

    /// The account of a carrier, where it has one.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn carrier_account(&self, carrier: &CarrierId) -> Result<Option<CarrierAccount>> {
        let connection = self.connection();
        let mut found = connection
            .prepare_cached("SELECT carrier, kind, config, most_ahead FROM carrier_accounts WHERE carrier = ?")?;
        found.query_and_then([&carrier.0], account)?.next().transpose()
    }

    /// The revision of the accounts, which grows with every change of one of them or of its secret.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn carrier_accounts_revision(&self) -> Result<i64> {
        Ok(self.preference(REVISION)?.and_then(|revision| revision.parse().ok()).unwrap_or(0))
    }
}

impl Store {
    /// Keeps the account of a carrier, in place of the one it had. One that is as it was makes no line in the journal; its secret
    /// may be another all the same.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn save_carrier_account(&self, account: &CarrierAccount, at: UtcDateTime) -> Result<()> {
        let (account, back) = (account.clone(), Removal::CarrierAccount(account.carrier.clone()));
        self.write(move |transaction| {
            count(transaction)?;
            rests::forget(transaction, &account.carrier)?;
            let changed = transaction.execute(
                "INSERT INTO carrier_accounts (carrier, kind, config, most_ahead) VALUES (?, ?, ?, ?)
                 ON CONFLICT (carrier) DO UPDATE
                 SET kind = excluded.kind, config = excluded.config, most_ahead = excluded.most_ahead
                 WHERE (kind, config, most_ahead) IS NOT (excluded.kind, excluded.config, excluded.most_ahead)",
                params![account.carrier.0, account.kind, Json(&account.config), account.most_ahead],
            )?;
            if changed == 0 {
                Ok(())
            } else {
                journal_line(transaction, "journal-carrier-account-saved", &account.carrier, at)
            }
        })?;
        self.note_brought_back(&back);
        Ok(())
    }

    /// Takes the account of a carrier away. Its shipments stay; those whose booking is unclear can be settled by a person, or
    /// once the account is back.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`] when it has none.
    pub fn remove_carrier_account(&self, carrier: &CarrierId, at: UtcDateTime) -> Result<()> {
        let of = carrier.clone();
        self.write(move |transaction| match remove(transaction, &of, at)? {
            true => Ok(()),
            false => Err(StoreError::missing("carrier account", &of.0)),
        })?;
        self.note_removed(&[Removal::CarrierAccount(carrier.clone())], at);
        Ok(())
    }
}

/// Takes the account of a carrier away; false where it has none.
pub(crate) fn remove(connection: &Connection, carrier: &CarrierId, at: UtcDateTime) -> Result<bool> {
    if connection.execute("DELETE FROM carrier_accounts WHERE carrier = ?", [&carrier.0])? == 0 {
        return Ok(false);
    }
    connection.execute("DELETE FROM carriers_away WHERE carrier = ?", [&carrier.0])?;
    connection.execute("DELETE FROM comparisons WHERE carrier = ?", [&carrier.0])?;
    rests::forget(connection, carrier)?;
    count(connection)?;
    journal_line(connection, "journal-carrier-account-removed", carrier, at)?;
    Ok(true)
}

/// Counts a change of the accounts.
fn count(connection: &Connection) -> Result<()> {
    connection.execute(
        "INSERT INTO preferences (key, value) VALUES (?, '1')
         ON CONFLICT (key) DO UPDATE SET value = CAST(value AS INTEGER) + 1",
        [REVISION],
    )?;
    Ok(())
}

fn journal_line(connection: &Connection, key: &'static str, carrier: &CarrierId, at: UtcDateTime) -> Result<()> {
    journal::write(connection, at, &Message::new(key).with("carrier", carrier), About::DESK)
}

fn account(row: &Row<'_>) -> Result<CarrierAccount> {
    Ok(CarrierAccount {
        carrier: CarrierId(row.get(0)?),
        kind: row.get(1)?,
        config: row.get::<_, Json<_>>(2)?.0,
        most_ahead: row.get(3)?,
    })
}
