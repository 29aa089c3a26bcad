//! Tables as CSV for spreadsheets. Pure.

use csv::WriterBuilder;
use model::Money;
use std::borrow::Cow;

/// Rows of as many cells each, as a file: in UTF-8, with commas.
pub(crate) fn write(rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut writer = WriterBuilder::new().from_writer(Vec::new());
    for row in rows {
        // Nothing is refused by memory, and every row has as many cells.
        let _ = writer.write_record(row);
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// The amount alone, with a point and the digits of its currency, as `12.50`.
pub(crate) fn amount(money: Money) -> String {
    let text = money.to_string();
    text.split_once(' ').map_or_else(|| text.clone(), |(amount, _)| amount.to_owned())
}

/// A text that no spreadsheet takes for a formula: where it begins as one, an apostrophe says that it is text (OWASP, *CSV
/// Injection*).
pub(crate) fn harmless(name: &str) -> Cow<'_, str> {
    if name.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{name}").into() } else { name.into() }
}
