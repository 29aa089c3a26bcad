//! `packdesk printers`

use super::Outcome;
use crate::arguments::{AddPrinter, Printers, Size};
use crate::output::{Output, say};
use crate::{address, spool};
use model::{
    Dpi, LabelSize, Printer, PrinterConnection, PrinterId, PrinterLanguage, PrinterSetup, Problem, Proof, Takes,
};
use station::Station;
use station::calls::{self, PauseQueue, PrinterView, ProbedPrinter};
use text::Words;

pub(super) fn run(station: &Station, command: Option<Printers>, output: &Output) -> Result<Outcome, Problem> {
    match command {
        None => {
            let printers = calls::printers(station, ())?;
            output.answer(&printers, |words| list(&printers, words));
        }
        Some(Printers::Find) => {
            let found = calls::printers_discover(station, ())?;
            output.answer(&found, |words| {
                if found.is_empty() {
                    println!("{}", words.word("cli-printers-none-found"));
                }
                for printer in &found {
                    println!("{:<32} {}", printer.name, address::write(&printer.connection));
                }
            });
        }
        Some(Printers::Probe { address }) => {
            let probed = calls::printer_probe(station, address::read(&address)?)?;
            output.answer(&probed, |words| print_probed(&probed, words));
        }
        Some(Printers::Add(add)) => {
            let printer = printer(station, add)?;
            calls::printer_save(station, printer.clone())?;
            output.answer(&printer, |words| {
                println!("{}", say(words, "cli-printer-saved", &[("printer", printer.id.0.as_str().into())]));
            });
        }
        Some(Printers::Test { printer }) => {
            let job = calls::printer_test(station, PrinterId(printer))?;
            let job = spool::settled(station, &[job.id])?.remove(0);
            output.answer(&job, |words| println!("{}", words.word(&format!("job-{}", job.state.as_str()))));
            if let Some(problem) = &job.problem {
                output.problem(problem);
                return Ok(Outcome::InPart);
            }
        }
        Some(Printers::Pause { printer }) => {
            calls::queue_pause(station, PauseQueue { printer: PrinterId(printer), paused: true })?;
        }
        Some(Printers::Resume { printer }) => {
            calls::queue_pause(station, PauseQueue { printer: PrinterId(printer), paused: false })?;
        }
        Some(Printers::Prefer { printer }) => calls::printer_prefer(station, PrinterId(printer))?,
        Some(Printers::Remove { printer }) => calls::printer_remove(station, PrinterId(printer))?,
    }
    Ok(Outcome::Done)
}

fn list(printers: &[PrinterView], words: &Words) {
    if printers.is_empty() {
        println!("{}", words.word("cli-printers-none"));
    }
    for view in printers {
        let printer = &view.printer;
        let mark = if view.preferred { "*" } else { " " };
        println!("{mark} {:<20} {:<24} {}", printer.id.0, printer.name, address::write(&printer.connection));
        if view.paused {
            println!("    {}", words.word("queue-paused"));
        }
        if let Some(problem) = &view.problem {
            println!("    {}", words.problem(problem).sentence);
        }
    }
}

fn print_probed(probed: &ProbedPrinter, words: &Words) {
    let model = probed.model.as_deref().unwrap_or("-");
    let dpi = probed.dpi.map_or_else(|| "-".to_owned(), |dpi| format!("{} dpi", dpi.per_inch()));
    println!("{model}  {dpi}");
    println!("{}", words.word(&format!("proof-{}", proof_word(probed.proof))));
}

const fn proof_word(proof: Proof) -> &'static str {
    match proof {
        Proof::Odometer => "odometer",
        Proof::HostStatus => "host-status",
        Proof::HandOver => "hand-over",
    }
}

fn printer(station: &Station, add: AddPrinter) -> Result<Printer, Problem> {
    let connection = address::read(&add.address)?;
    let usual = match connection {
        PrinterConnection::Queue { .. } => PrinterLanguage::Pdf,
        PrinterConnection::Folder { .. } => PrinterLanguage::Png,
        _ => PrinterLanguage::Zpl,
    };
    let language = add.language.map_or(usual, PrinterLanguage::from);
    let proof = match (&connection, add.proof) {
        (PrinterConnection::Queue { .. } | PrinterConnection::Folder { .. }, _) => Proof::HandOver,
        (_, Some(proves)) => proves.into(),
        _ if language != PrinterLanguage::Zpl => Proof::HandOver,
        // One that cannot be reached now is taken for one that answers: it waits until it does.
        _ => calls::printer_probe(station, connection.clone()).map_or(Proof::HostStatus, |probed| probed.proof),
    };
    Ok(Printer {
        name: add.name.unwrap_or_else(|| add.id.clone()),
        id: PrinterId(add.id),
        connection,
        language,
        dpi: Dpi::try_from(add.dpi).map_err(|error| Problem::new("bad-arguments").because(error))?,
        label: match add.label {
            Size::FourBySix => LabelSize::FourBySix,
            Size::A6 => LabelSize::A6,
        },
        proof,
        setup: PrinterSetup::default(),
        takes: Takes::default(),
        fallback: None,
    })
}
