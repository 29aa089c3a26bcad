//! How the model's values lie in columns: states as their words, structures as JSON.

use model::{
    ApiAccess, BookingState, Direction, HistoryReach, HistoryState, JobState, LabelFormat, LabelSource, OutboxState,
    ParcelState, PrinterLanguage, ShipmentState, Stage, TrackingState,
};
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

/// The words of a state that knows its own.
macro_rules! worded {
    ($($state:ty => $word:ident),+ $(,)?) => {$(
        impl Worded for $state {
            const ALL: &'static [Self] = &Self::ALL;
            fn word(self) -> &'static str {
                self.$word()
            }
        }
    )+};
}

worded! {
    ApiAccess => as_str,
    HistoryReach => as_str,
    HistoryState => as_str,
    Stage => as_str,
    Direction => as_str,
    ShipmentState => as_str,
    ParcelState => as_str,
    TrackingState => as_str,
    BookingState => as_str,
    LabelSource => as_str,
    LabelFormat => as_str,
    JobState => as_str,
    OutboxState => as_str,
    PrinterLanguage => extension,
}
