//! The form of DPD's routing files. Source: the files themselves (*DPD Routing Database* 1.3): text in Latin-1; lines that begin
//! with `#` say what it is (`#Version: 20140505`, `#Expiration: 20140831`), every other line is a row of columns, each of which
//! ends in `|`.

use jiff::civil::Date;

/// The most bytes of a file: four times what the largest of 2014 had.
pub(super) const MOST_BYTES: u64 = 64 << 20;

/// Why a file is no routing file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum TableError {
    /// It has no such line, or what the line says is no such thing.
    #[error("{file}: the line #{name} is missing or cannot be read")]
    Head {
        /// The file.
        file: &'static str,
        /// The name of the line.
        name: &'static str,
    },
    /// A row has too few columns.
    #[error("{file}, line {line}: {found} columns instead of {wanted}")]
    Columns {
        /// The file.
        file: &'static str,
        /// The line, from 1.
        line: usize,
        /// How many columns it has.
        found: usize,
        /// How many it has to have.
        wanted: usize,
    },
    /// It has no rows.
    #[error("{file} has no rows")]
    Empty {
        /// The file.
        file: &'static str,
    },
    /// It cannot be read.
    #[error("{file}: {cause}")]
    File {
        /// The file.
        file: &'static str,
        /// What the system says.
        cause: String,
    },
}

/// Text of Latin-1, in which every byte is a letter.
pub(super) fn latin1(bytes: &[u8]) -> String {
    bytes.iter().copied().map(char::from).collect()
}

/// What a line at the head of a file says.
pub(super) fn head<'t>(text: &'t str, file: &'static str, name: &'static str) -> Result<&'t str, TableError> {
    let lines = text.lines().take_while(|line| line.starts_with('#'));
    let said = lines.filter_map(|line| line[1..].split_once(':')).find(|(key, _)| key.trim() == name);
    said.map(|(_, value)| value.trim()).filter(|value| !value.is_empty()).ok_or(TableError::Head { file, name })
}

/// The day a line at the head of a file says, as eight digits.
pub(super) fn head_day(text: &str, file: &'static str, name: &'static str) -> Result<Date, TableError> {
    Date::strptime("%Y%m%d", head(text, file, name)?).map_err(|_| TableError::Head { file, name })
}

/// The rows, each with the number of its line and at least so many columns.
pub(super) fn rows<'t>(
    text: &'t str,
    file: &'static str,
    wanted: usize,
) -> Result<Vec<(usize, Vec<&'t str>)>, TableError> {
    let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.starts_with('#') && !line.trim().is_empty());
    let row = |(line, text): (usize, &'t str)| {
        let columns: Vec<&str> = text.split('|').map(str::trim).collect();
        // Behind the last sign comes nothing, which is no column.
        let found = columns.len() - 1;
        if found < wanted { Err(TableError::Columns { file, line, found, wanted }) } else { Ok((line, columns)) }
    };
    let rows = lines.map(row).collect::<Result<Vec<_>, _>>()?;
    if rows.is_empty() { Err(TableError::Empty { file }) } else { Ok(rows) }
}
