//! How a table begins: its separator, its headings, and what stands above them.

use super::column_map::ColumnMap;
use super::columns::Columns;
use super::error::FileError;
use super::lines::{Line, Lines};
use super::records::split;
use model::distinct_headings;

/// The separators a table can have, the usual ones last: of two that part it alike the later one counts.
const DELIMITERS: [u8; 20] = *b"\x01\x1F!#$%&*+/:=@^`~|,;\t";
/// Those that part a table wherever they stand; the others stand in cells as well.
const USUAL: [u8; 4] = *b"|,;\t";

/// How many lines above its headings a table has at most: a title, a date, who wrote it.
pub(super) const MOST_ABOVE: usize = 10;
/// How many cells of such a line say something at most.
const MOST_OF_A_TITLE: usize = 2;

/// The line a table begins with, and the separators it can have: one alone where a spreadsheet says which.
pub(super) fn begun(first: &Line, lines: &mut Lines) -> Result<(Line, Vec<u8>), FileError> {
    Ok(match excel_hint(first) {
        Some(delimiter) => (lines.next().ok_or(FileError::Empty)?, vec![delimiter]),
        None => (first.clone(), DELIMITERS.to_vec()),
    })
}

/// The line that names a table's columns, or the first of its rows where a map names them by place.
pub(super) struct Head {
    pub(super) line: Line,
    pub(super) delimiter: u8,
    pub(super) names: Vec<String>,
    /// How many of its cells say something.
    said: usize,
    /// What stands above it.
    pub(super) above: Vec<Line>,
}

impl Head {
    pub(super) fn of(first: &Line, lines: &mut Lines, map: &ColumnMap) -> Result<Self, FileError> {
        let (line, delimiters) = begun(first, lines)?;
        let first = Self::parted(line, &delimiters, map)?;
        if map.is_by_place() {
            return Ok(first);
        }
        let below: Vec<Line> = lines.by_ref().take(MOST_ABOVE).collect();
        let mut heads = vec![first];
        for line in &below {
            heads.push(Self::parted(line.clone(), &delimiters, map)?);
        }
        let place = Self::place(&heads, map);
        below.into_iter().skip(place).rev().for_each(|line| lines.put_back(line));
        let head = heads.swap_remove(place);
        let above = heads.into_iter().take(place).map(|head| head.line).filter(|line| !line.is_blank()).collect();
        Ok(Self { above, ..head })
    }

    /// Where the headings stand among these lines: where every column of the map is named, else below what has but a word or two.
    fn place(heads: &[Self], map: &ColumnMap) -> usize {
        let has_all = |head: &Self| map.is_by_heading() && Columns::mapped(head.names.clone(), map).1.is_empty();
        let most = heads.iter().map(|head| head.said).max().unwrap_or_default();
        let is_title = |head: &Self| head.said <= MOST_OF_A_TITLE && most > MOST_OF_A_TITLE * 2;
        heads.iter().position(has_all).or_else(|| heads.iter().position(|head| !is_title(head))).unwrap_or_default()
    }

    /// Parted so that most of a map's columns are there, and of two ways by a usual separator, or the one with more columns.
    fn parted(line: Line, delimiters: &[u8], map: &ColumnMap) -> Result<Self, FileError> {
        let candidates = delimiters.iter().map(|delimiter| {
            let row = split(&line, *delimiter);
            let names = if map.is_by_place() {
                (1..=row.cells().count()).map(|place| format!("#{place}")).collect()
            } else {
                distinct_headings(row.cells())
            };
            let said = row.cells().filter(|cell| !cell.trim().is_empty()).count();
            (*delimiter, names, said)
        });
        let fits = |(delimiter, names, _): &(u8, Vec<String>, usize)| {
            let is_usual = names.len() > 1 && USUAL.contains(delimiter);
            (Columns::mapped(names.clone(), map).0.recognised(), is_usual, names.len())
        };
        let (delimiter, names, said) =
            candidates.max_by_key(fits).ok_or_else(|| FileError::unrecognised(&line.bytes))?;
        Ok(Self { line, delimiter, names, said, above: Vec::new() })
    }
}

/// The separator in the line `sep=;` that Excel understands before the headings.
fn excel_hint(line: &Line) -> Option<u8> {
    match line.bytes.trim_ascii_end() {
        [b's', b'e', b'p', b'=', delimiter] => Some(*delimiter),
        b"sep=" => Some(b'\t'),
        _ => None,
    }
}
