//! What a person typed to find orders by: words, and a shop where they name one before an order's number.

use crate::{Result, codes, words};
use model::ShopId;
use rusqlite::Connection;

/// What is sought by a text.
#[derive(Default)]
pub(crate) struct Sought {
    /// The words, as a query of the index; none where there is nothing to find.
    pub(crate) words: Option<String>,
    /// The shops of whose orders they are; any shop where there is none.
    pub(crate) shops: Vec<ShopId>,
}

impl Sought {
    /// Reads a text. `garden/1001` is order 1001 of the shop of that name, unless some order has these very words.
    pub(crate) fn of(connection: &Connection, typed: &str) -> Result<Self> {
        let sought = Self { words: words::search_query(typed), shops: Vec::new() };
        if !typed.contains('/') || sought.is_anywhere(connection)? {
            return Ok(sought);
        }
        for (slash, _) in typed.match_indices('/') {
            let (before, number) = (&typed[..slash], &typed[slash + 1..]);
            let starts = before.match_indices(char::is_whitespace).map(|(at, space)| at + space.len());
            for start in std::iter::once(0).chain(starts) {
                let shops = codes::shops_named(connection, &before[start..])?;
                if !shops.is_empty() {
                    return Ok(Self { words: words::search_query(&format!("{} {number}", &before[..start])), shops });
                }
            }
        }
        Ok(sought)
    }

    fn is_anywhere(&self, connection: &Connection) -> Result<bool> {
        let Some(words) = &self.words else { return Ok(false) };
        let mut any =
            connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM order_words WHERE order_words MATCH ?)")?;
        Ok(any.query_row([words], |row| row.get(0))?)
    }
}
