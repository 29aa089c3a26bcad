//! The carriers' word that labels drawn here may be used.

use crate::column::Json;
use crate::journal::{self, About};
use crate::marks::Removal;
use crate::{Result, Snapshot, Store};
use model::{CarrierApproval, CarrierId, Message, UtcDateTime};
use rusqlite::{Connection, Row, params};

impl Snapshot {
    /// The approvals, by carrier.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn carrier_approvals(&self) -> Result<Vec<CarrierApproval>> {
        let mut found = self
            .connection()
            .prepare_cached("SELECT carrier, kind, day, sample, who FROM carrier_approvals ORDER BY carrier")?;
        found.query_and_then([], approval)?.collect()
    }
}

impl Store {
    /// Notes that a carrier approved, in place of what was noted of it before.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn save_carrier_approval(&self, approval: &CarrierApproval, at: UtcDateTime) -> Result<()> {
        let (approval, back) = (approval.clone(), Removal::Approval(approval.carrier.clone()));
        self.write(move |transaction| {
            transaction.execute(
                "INSERT OR REPLACE INTO carrier_approvals (carrier, kind, day, sample, who) VALUES (?, ?, ?, ?, ?)",
                params![approval.carrier.0, approval.kind, Json(approval.on), approval.sample, approval.who],
            )?;
            let message =
                Message::new("journal-carrier-approved").with("carrier", &approval.carrier).with("day", approval.on);
            journal::write(transaction, at, &message, About::DESK)
        })?;
        self.note_brought_back(&back);
        Ok(())
    }

    /// Takes back that a carrier approved. Nothing happens where nothing was noted.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn remove_carrier_approval(&self, carrier: &CarrierId, at: UtcDateTime) -> Result<()> {
        let of = carrier.clone();
        if self.write(move |transaction| remove(transaction, &of, at))? {
            self.note_removed(&[Removal::Approval(carrier.clone())], at);
        }
        Ok(())
    }
}

/// Takes back that a carrier approved; false where nothing was noted.
pub(crate) fn remove(connection: &Connection, carrier: &CarrierId, at: UtcDateTime) -> Result<bool> {
    if connection.execute("DELETE FROM carrier_approvals WHERE carrier = ?", [&carrier.0])? == 0 {
        return Ok(false);
    }
    let message = Message::new("journal-carrier-approval-removed").with("carrier", carrier);
    journal::write(connection, at, &message, About::DESK)?;
    Ok(true)
}

fn approval(row: &Row<'_>) -> Result<CarrierApproval> {
    let Json(on) = row.get(2)?;
    Ok(CarrierApproval {
        carrier: CarrierId(row.get(0)?),
        kind: row.get(1)?,
        on,
        sample: row.get(3)?,
        who: row.get(4)?,
    })
}
