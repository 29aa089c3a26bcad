//! What a person took away stays away: it is noted outside the station's folder, and taken away once more where an older
//! database came in the station's place.

use crate::marks::{Marks, Removal, Removals};
use crate::{Result, Store, api_keys, approvals, carrier_accounts, shops};
use model::UtcDateTime;
use rusqlite::Connection;

impl Store {
    /// What was taken away at this station. One whose account has no notes of it knows of nothing.
    ///
    /// # Errors
    /// When the database or the notes cannot be read.
    pub fn removals(&self) -> Result<Removals> {
        self.inner.marks.removals(self.snapshot()?.connection())
    }

    /// Notes what a person took away. What cannot be noted is gone all the same, until an older database comes.
    pub fn note_removed(&self, removed: &[Removal], at: UtcDateTime) {
        if let Ok(snapshot) = self.snapshot() {
            self.inner.marks.note_removed(removed, at, snapshot.connection());
        }
    }

    /// Notes that a person brought something back.
    pub(crate) fn note_brought_back(&self, what: &Removal) {
        if let Ok(snapshot) = self.snapshot() {
            self.inner.marks.note_brought_back(what, snapshot.connection());
        }
    }
}

/// Takes away what lets in, books or is believed. Customers are taken out later, portion by portion
/// ([`Store::let_go_again`]); what lies beside the database is the station's.
pub(crate) fn hold(marks: &Marks, connection: &mut Connection) -> Result<()> {
    let Ok(removals) = marks.removals(connection) else {
        tracing::error!("what was taken away cannot be read");
        return Ok(());
    };
    let transaction = connection.transaction()?;
    for (removal, at) in removals.iter() {
        match removal {
            Removal::ApiKey(key) => _ = api_keys::revoke(&transaction, key, at)?,
            Removal::Shop(shop) => _ = shops::remove(&transaction, shop, at)?,
            Removal::CarrierAccount(carrier) => _ = carrier_accounts::remove(&transaction, carrier, at)?,
            Removal::Approval(carrier) => _ = approvals::remove(&transaction, carrier, at)?,
            Removal::Browser(_) | Removal::Customer { .. } | Removal::OlderThan(_) => {}
        }
    }
    Ok(transaction.commit()?)
}
