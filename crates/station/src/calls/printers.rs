//! Calls about printers.

use crate::Station;
pub use crate::printing::printers::PrinterView;
use model::*;
use serde::{Deserialize, Serialize};
use std::time::Duration;
#[cfg(feature = "export")]
use ts_rs::TS;

/// What a printer told of itself; what it did not tell is for a person to choose.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ProbedPrinter {
    /// Its model, as `ZD421-203dpi`.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub model: Option<String>,
    /// Its resolution, where labels are made for it.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub dpi: Option<Dpi>,
    /// How many dots wide it is set to print.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub width: Option<u32>,
    /// What it speaks, when it answered in it.
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub language: Option<PrinterLanguage>,
    /// What it can prove.
    pub proof: Proof,
    /// The papers of a queue, in its words.
    pub papers: Vec<String>,
    /// The trays of a queue, in its words.
    pub trays: Vec<String>,
}

/// A printer to be asked what it is.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ProbePrinter {
    /// How it is reached.
    pub connection: PrinterConnection,
    /// The language it is asked in. One that speaks another may print the questions.
    pub language: PrinterLanguage,
}

/// Something for a printer to do by itself.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct RunErrand {
    /// The printer.
    pub printer: PrinterId,
    /// The errand.
    pub errand: Errand,
}

/// Holding a printer's queue.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct PauseQueue {
    /// The printer whose queue is meant.
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
pub(super) fn printers(station: &Station, (): ()) -> Result<Vec<PrinterView>, Problem> {
    station.parts.printing.views(&station.parts.store.snapshot()?)
}

/// Looks for printers on ports, network and in the system.
///
/// # Errors
/// Never; a place that cannot be searched is left out.
pub(super) fn printers_discover(_: &Station, (): ()) -> Result<Vec<FoundPrinter>, Problem> {
    Ok(devices::discover(SEARCH))
}

/// Asks a printer what it is; a queue is asked what it offers.
///
/// # Errors
/// When it cannot be reached.
pub(super) fn printer_probe(_: &Station, probe: ProbePrinter) -> Result<ProbedPrinter, Problem> {
    let identity = devices::probe(&probe.connection, probe.language)
        .map_err(|error| Problem::new(ProblemCode::PrinterUnreachable).because(error))?;
    Ok(ProbedPrinter {
        proof: identity.proof(),
        model: identity.model,
        dpi: identity.dpi,
        width: identity.width,
        language: identity.language,
        papers: identity.papers,
        trays: identity.trays,
    })
}

/// Lets a printer do something by itself.
///
/// # Errors
/// When there is no such printer, labels wait for it, it has no command for it, or it cannot be reached.
pub(super) fn printer_errand(station: &Station, run: RunErrand) -> Result<(), Problem> {
    station.parts.printing.run_errand(&run.printer, run.errand)
}

/// Adds a printer or changes one.
///
/// # Errors
/// When it has no name, cannot prove what it is to, its fallback is of another kind, or the database cannot be written.
pub(super) fn printer_save(station: &Station, printer: Printer) -> Result<(), Problem> {
    station.parts.printing.save_printer(&printer)
}

/// Makes a printer the one that prints labels.
///
/// # Errors
/// When there is no such printer.
pub(super) fn printer_prefer(station: &Station, printer: PrinterId) -> Result<(), Problem> {
    station.parts.printing.prefer_printer(&printer)
}

/// Takes a printer away.
///
/// # Errors
/// When the database cannot be written.
pub(super) fn printer_remove(station: &Station, printer: PrinterId) -> Result<(), Problem> {
    station.parts.printing.remove_printer(&printer)
}

/// Prints a test label.
///
/// # Errors
/// When there is no such printer.
pub(super) fn printer_test(station: &Station, printer: PrinterId) -> Result<Job, Problem> {
    station.parts.printing.print_test(&printer, &station.parts.fonts.get())
}

/// Holds a printer's queue, or lets it go.
///
/// # Errors
/// When there is no such printer.
pub(super) fn queue_pause(station: &Station, pause: PauseQueue) -> Result<(), Problem> {
    station.parts.printing.pause_queue(&pause.printer, pause.paused)
}
