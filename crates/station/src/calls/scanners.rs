//! Calls about scanners and the sheet of commands.

use crate::Station;
use crate::scanning::scanners;
pub use crate::scanning::scanners::{ScannerView, SerialPort};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use label::{Content, Symbol, Symbology};
use model::*;
use serde::Serialize;
#[cfg(feature = "export")]
use ts_rs::TS;

/// A barcode whose text is known, by which a scanner's keys are learned.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Lesson {
    /// What it says.
    pub text: String,
    /// The widths of its bars and spaces in modules, in turn, the first a bar.
    pub bars: Vec<u16>,
}

/// The sheet of commands.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct CommandsFile {
    /// A PDF, in base64.
    pub pdf: String,
}

/// The scanners of this desk.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn scanners(station: &Station, (): ()) -> Result<Scanners, Problem> {
    station.parts.scanning.scanners()
}

/// Changes the scanners.
///
/// # Errors
/// When one has no name or port, two share a port, or the database cannot be written.
pub(super) fn scanners_save(station: &Station, scanners: Scanners) -> Result<(), Problem> {
    station.parts.scanning.save_scanners(&scanners)
}

/// The scanners on serial ports and how they are.
///
/// # Errors
/// When the database cannot be read.
pub(super) fn scanners_serial(station: &Station, (): ()) -> Result<Vec<ScannerView>, Problem> {
    station.parts.scanning.scanner_views()
}

/// The machine's serial ports.
///
/// # Errors
/// Never; a machine that does not tell has none.
pub(super) fn serial_ports(_: &Station, (): ()) -> Result<Vec<SerialPort>, Problem> {
    Ok(scanners::serial_ports())
}

/// The barcodes by which a scanner's keys are learned.
///
/// # Errors
/// Never: Code 128 has every sign of them.
pub(super) fn scanner_lessons(_: &Station, (): ()) -> Result<Vec<Lesson>, Problem> {
    let lesson = |text: &str| {
        let symbol = Symbol::new(Symbology::Code128 { height: 0 }, &Content::Text(text.to_owned()));
        symbol.map(|symbol| Lesson { text: text.to_owned(), bars: symbol.bars().to_vec() })
    };
    let lessons: Result<Vec<_>, _> = crate::papers::LESSONS.into_iter().map(lesson).collect();
    lessons.map_err(|error| Problem::new(ProblemCode::Internal).because(error))
}

/// The sheet of command barcodes as a PDF.
///
/// # Errors
/// When the sheet is too narrow for its barcodes.
pub(super) fn commands_file(station: &Station, (): ()) -> Result<CommandsFile, Problem> {
    Ok(CommandsFile { pdf: BASE64.encode(station.parts.papers.commands_pdf()?) })
}

/// Prints the sheet of command barcodes, on as many labels or pages as it takes.
///
/// # Errors
/// As [`commands_file`]; when there is no printer.
pub(super) fn commands_print(station: &Station, (): ()) -> Result<Vec<Job>, Problem> {
    station.parts.papers.print_commands()
}
