//! Calls about printers.

use crate::Station;
use model::*;
use serde::{Deserialize, Serialize};
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
    /// Whether a person holds its queue.
    pub paused: bool,
    /// What keeps it from printing, as far as the last try showed.
    #[ts(optional = nullable)]
    pub problem: Option<Problem>,
}

/// What a printer told of itself; what it did not tell is for a person to choose.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProbedPrinter {
    /// Its model, as `ZD421-203dpi`.
    #[ts(optional = nullable)]
    pub model: Option<String>,
    /// Its resolution, where labels are made for it.
    #[ts(optional = nullable)]
    pub dpi: Option<Dpi>,
    /// What it speaks, when it answered in it.
    #[ts(optional = nullable)]
    pub language: Option<PrinterLanguage>,
    /// What it can prove.
    pub proof: Proof,
}

/// Holding a printer's queue.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PauseQueue {
    /// Whose.
    pub printer: PrinterId,
    /// Held, or let go.
    pub paused: bool,
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

/// Asks a printer what it is, in ZPL. One that speaks something else may print the questions.
///
/// # Errors
/// When it cannot be reached.
pub fn printer_probe(_: &Station, connection: PrinterConnection) -> Result<ProbedPrinter, Problem> {
    let identity = devices::probe(&connection).map_err(|error| Problem::new("printer-unreachable").because(error))?;
    let proof = identity.proof();
    Ok(ProbedPrinter { model: identity.model, dpi: identity.dpi, language: identity.language, proof })
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

/// Holds a printer's queue, or lets it go.
///
/// # Errors
/// When there is no such printer.
pub fn queue_pause(station: &Station, pause: PauseQueue) -> Result<(), Problem> {
    station.pause_queue(&pause.printer, pause.paused)
}
