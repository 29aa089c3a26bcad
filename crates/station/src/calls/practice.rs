//! Calls about the practice station.

use super::CommandsFile;
use crate::Station;
pub use crate::practice::PracticeDeed;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::*;

/// Does something to the practice printer.
///
/// # Errors
/// When this is not the practice station, or nobody is at its desk.
pub(super) fn practice_printer(station: &Station, deed: PracticeDeed) -> Result<(), Problem> {
    crate::practice::do_to_printer(&station.parts, deed)
}

/// The sheet of barcodes to try the practice station with, as a PDF.
///
/// # Errors
/// When this is not the practice station, or nothing is there to try.
pub(super) fn practice_sheet_file(station: &Station, (): ()) -> Result<CommandsFile, Problem> {
    let cards = crate::practice::cards(&station.parts)?;
    Ok(CommandsFile { pdf: BASE64.encode(station.parts.papers.cards_pdf(&cards)?) })
}

/// Prints that sheet, on as many labels or pages as it takes.
///
/// # Errors
/// As [`practice_sheet_file`]; when there is no printer.
pub(super) fn practice_sheet_print(station: &Station, (): ()) -> Result<Vec<Job>, Problem> {
    let cards = crate::practice::cards(&station.parts)?;
    station.parts.papers.print_cards(Sheet::Practice, "sheet-practice", &cards)
}
