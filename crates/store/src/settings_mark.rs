//! A mark of all that a person sets, by which a process sees that another one set something.

use crate::{Result, Snapshot};
use rusqlite::types::ValueRef;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

/// What is set, without what work by itself changes: numbers used, how far a pull is, lists of points.
const SET: [&str; 14] = [
    "SELECT max(id) FROM settings_versions",
    "SELECT key, value FROM preferences ORDER BY key",
    "SELECT id, place, body FROM printers ORDER BY id",
    "SELECT id, name, removed_at, kind, config, revision, pulled_at, problem FROM shops ORDER BY id",
    "SELECT shop, reach FROM shop_history ORDER BY shop",
    "SELECT carrier, kind, config, most_ahead FROM carrier_accounts ORDER BY carrier",
    "SELECT carrier, kind, day, sample FROM carrier_approvals ORDER BY carrier",
    "SELECT carrier, warn_below FROM ranges ORDER BY carrier",
    "SELECT carrier, place, prefix, extension, last FROM number_blocks ORDER BY carrier, place",
    "SELECT id, carrier, brought_at FROM rate_sheets ORDER BY id",
    "SELECT shop, carrier, country FROM point_switches ORDER BY shop, carrier, country",
    "SELECT shop, changes, served FROM checkouts ORDER BY shop",
    "SELECT shop, body FROM paper_settings ORDER BY shop",
    "SELECT id, revoked_at FROM api_keys ORDER BY id",
];

impl Snapshot {
    /// A number that is another one once something was set otherwise: in this process it can be compared with earlier ones.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn settings_mark(&self) -> Result<u64> {
        let mut mark = DefaultHasher::new();
        for (table, query) in SET.iter().enumerate() {
            let mut statement = self.connection().prepare_cached(query)?;
            let columns = statement.column_count();
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                table.hash(&mut mark);
                for column in 0..columns {
                    match row.get_ref(column)? {
                        ValueRef::Null => 0_u8.hash(&mut mark),
                        ValueRef::Integer(number) => number.hash(&mut mark),
                        ValueRef::Real(number) => number.to_bits().hash(&mut mark),
                        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => bytes.hash(&mut mark),
                    }
                }
            }
        }
        Ok(mark.finish())
    }
}
