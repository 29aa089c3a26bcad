//! How the model's values lie in columns: states as their words, structures as JSON.

use model::{JobState, OutboxState, PrinterLanguage, ShipmentState, Stage};
use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A structure in a TEXT column.
pub(crate) struct Json<T>(pub(crate) T);

impl<T: Serialize> ToSql for Json<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        serde_json::to_string(&self.0)
            .map(ToSqlOutput::from)
            .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))
    }
}

impl<T: DeserializeOwned> FromSql for Json<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        serde_json::from_str(value.as_str()?).map(Self).map_err(FromSqlError::other)
    }
}

/// A value with one word for each of its states; the same words stand in the tables' CHECK constraints.
pub(crate) trait Worded: Copy + 'static {
    const ALL: &'static [Self];
    fn word(self) -> &'static str;
}

/// Such a value in a TEXT column.
pub(crate) struct Word<T>(pub(crate) T);

impl<T: Worded> ToSql for Word<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.word().into())
    }
}

impl<T: Worded> FromSql for Word<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        T::ALL.iter().copied().find(|state| state.word() == text).map(Self).ok_or(FromSqlError::InvalidType)
    }
}

impl Worded for Stage {
    const ALL: &'static [Self] = &Self::ALL;
    fn word(self) -> &'static str {
        self.as_str()
    }
}

impl Worded for ShipmentState {
    const ALL: &'static [Self] = &Self::ALL;
    fn word(self) -> &'static str {
        self.as_str()
    }
}

impl Worded for JobState {
    const ALL: &'static [Self] = &Self::ALL;
    fn word(self) -> &'static str {
        self.as_str()
    }
}

impl Worded for OutboxState {
    const ALL: &'static [Self] = &[Self::Due, Self::Trying, Self::Done, Self::SetAside];
    fn word(self) -> &'static str {
        self.as_str()
    }
}

impl Worded for PrinterLanguage {
    const ALL: &'static [Self] = &Self::ALL;
    fn word(self) -> &'static str {
        self.extension()
    }
}
