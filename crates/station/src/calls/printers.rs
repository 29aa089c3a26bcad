//! Calls about printers.

use crate::Station;
use model::*;
use serde::Serialize;
use std::time::Duration;
use ts_rs::TS;

/// A printer and how it is.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PrinterView {
    /// The printer.
    pub printer: Printer,
    /// Whether it is the one that prints labels.
    pub preferred: bool,
    /// How many jobs wait for it.
    pub waiting: u32,
    /// What keeps it from printing, as far as the last try showed.
    #[ts(optional = nullable)]
    pub problem: Option<Problem>,
}

/// How long the search for printers may take.
const SEARCH: Duration = Duration::from_secs(3);

/// The desk's printers and how they are.
///
/// # Errors
/// When the database cannot be read.
pub fn printers(station: &Station, (): ()) -> Result<Vec<PrinterView>, Problem> {
    station.printers()
}

/// Looks for printers on ports, network and in the system.
///
/// # Errors
/// Never; a place that cannot be searched is left out.
pub fn printers_discover(_: &Station, (): ()) -> Result<Vec<FoundPrinter>, Problem> {
    Ok(devices::discover(SEARCH))
}

/// Adds a printer or changes one.
///
/// # Errors
/// When its name or connection cannot be, or the database cannot be written.
pub fn printer_save(station: &Station, printer: Printer) -> Result<(), Problem> {
    station.save_printer(&printer)
}

/// Makes a printer the one that prints labels.
///
/// # Errors
/// When there is no such printer.
pub fn printer_prefer(station: &Station, printer: PrinterId) -> Result<(), Problem> {
    station.prefer_printer(&printer)
}

/// Takes a printer away.
///
/// # Errors
/// When the database cannot be written.
pub fn printer_remove(station: &Station, printer: PrinterId) -> Result<(), Problem> {
    station.remove_printer(&printer)
}

/// Prints a test label.
///
/// # Errors
/// When there is no such printer.
pub fn printer_test(station: &Station, printer: PrinterId) -> Result<Job, Problem> {
    station.print_test(&printer)
}
