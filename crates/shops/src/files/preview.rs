//! How a table would be read by a map of its columns, before anything is brought in.

use super::column_map::ColumnMap;
use super::error::{FileError, Refused};
use super::orders::Table;
use super::{Choices, OrderFile, file_at, found, lines, open_by};
use model::ShopOrder;
use std::path::Path;

/// So many rows and orders are shown.
const SHOWN: usize = 5;

/// A table's head, and the first of its orders as a map reads them.
#[derive(Debug)]
pub struct Preview {
    /// The names of its columns, as a map has them.
    pub headings: Vec<String>,
    /// The cells of its first rows.
    pub rows: Vec<Vec<String>>,
    /// The map, with what the headings of known exports are, where it said nothing of a field.
    pub suggested: ColumnMap,
    /// What the map has to say and does not, by the words it is kept under; none is read until it says all.
    pub missing: Vec<&'static str>,
    /// Its first orders.
    pub orders: Vec<ShopOrder>,
    /// The first rows that are refused.
    pub refused: Vec<Refused>,
}

/// Looks at a table.
///
/// # Errors
/// When it cannot be read, when a column of the map is not there, or when it can be read in several ways and does not say which.
pub fn preview(path: &Path, choices: &Choices, map: &ColumnMap) -> Result<Preview, FileError> {
    let mut file = file_at(path)?;
    let found = found(&mut file, choices)?;
    let mut head = lines(&file, found)?;
    let first = head.first()?.ok_or(FileError::Empty)?;
    let (headings, rows) = Table::head(&first, &mut head, map, SHOWN)?;
    let suggested = if map.is_by_place() { map.clone() } else { Table::suggested(map, &headings, &rows) };
    let mut preview =
        Preview { headings, rows, suggested, missing: map.missing(), orders: Vec::new(), refused: Vec::new() };
    if preview.missing.is_empty() {
        preview.read(open_by(path, choices, Some(map))?);
    }
    Ok(preview)
}

/// Whether a table has every column that a map names by its heading. A map that names columns by their places is for any table, and so
/// for none by itself.
///
/// # Errors
/// When it cannot be read.
pub fn fits(path: &Path, choices: &Choices, map: &ColumnMap) -> Result<bool, FileError> {
    if !map.is_by_heading() {
        return Ok(false);
    }
    let mut file = file_at(path)?;
    let found = found(&mut file, choices)?;
    let mut head = lines(&file, found)?;
    let first = head.first()?.ok_or(FileError::Empty)?;
    Ok(Table::mapped(&first, &mut head, map).is_ok())
}

impl Preview {
    fn read(&mut self, file: OrderFile) {
        for order in file {
            match order {
                Ok(order) if self.orders.len() < SHOWN => self.orders.push(order),
                Err(refused) if self.refused.len() < SHOWN => self.refused.push(refused.because),
                Ok(_) | Err(_) => {}
            }
            if self.orders.len() == SHOWN && self.refused.len() == SHOWN {
                return;
            }
        }
    }
}
