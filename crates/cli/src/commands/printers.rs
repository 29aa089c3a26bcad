//! `packdesk printers`

use super::Outcome;
use crate::arguments::{AddPrinter, Own, Percent, PrinterSettings, Printers, SetPrinter};
use crate::output::{Output, say};
use crate::{address, spool};
use model::{
    Dpi, Errand, FoundPrinter, LabelSize, Printer, PrinterConnection, PrinterId, PrinterLanguage, PrinterSetup,
    Problem, ProblemCode, Proof, Takes,
};
use station::Station;
use station::calls::{self, PauseQueue, PrinterView, ProbePrinter, ProbedPrinter, RunErrand};
use text::Words;

pub(super) fn run(station: &Station, command: Option<Printers>, output: &Output) -> Result<Outcome, Problem> {
    match command {
        None => {
            let printers = calls::printers(station, ())?;
            output.answer(&printers, |words| list(&printers, words));
        }
        Some(Printers::Find) => {
            let found = calls::printers_discover(station, ())?;
            output.answer(&found, |words| print_found(&found, words));
        }
        Some(Printers::Probe { address, language }) => {
            let probe = ProbePrinter { connection: address::read(&address)?, language: language.into() };
            let probed = calls::printer_probe(station, probe)?;
            output.answer(&probed, |words| print_probed(&probed, words));
        }
        Some(Printers::Add(add)) => save(station, added(station, add)?, output)?,
        Some(Printers::Set(SetPrinter { printer, settings })) => {
            let mut printer = named(station, &printer)?;
            apply(settings, &mut printer)?;
            save(station, printer, output)?;
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
        Some(Printers::Calibrate { printer }) => errand(station, printer, Errand::Calibrate, output)?,
        Some(Printers::Feed { printer }) => errand(station, printer, Errand::Feed, output)?,
        Some(Printers::SelfTest { printer }) => errand(station, printer, Errand::SelfTest, output)?,
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

fn save(station: &Station, printer: Printer, output: &Output) -> Result<(), Problem> {
    calls::printer_save(station, printer.clone())?;
    output.answer(&printer, |words| {
        println!("{}", say(words, "cli-printer-saved", &[("printer", printer.name.as_str().into())]));
    });
    Ok(())
}

fn errand(station: &Station, printer: String, errand: Errand, output: &Output) -> Result<(), Problem> {
    calls::printer_errand(station, RunErrand { printer: PrinterId(printer.clone()), errand })?;
    output.answer(&(), |words| println!("{}", say(words, "cli-printer-told", &[("printer", printer.into())])));
    Ok(())
}

fn list(printers: &[PrinterView], words: &Words) {
    if printers.is_empty() {
        println!("{}", words.word("cli-printers-none"));
    }
    for PrinterView { printer, preferred, waiting, paused, problem } in printers {
        let mark = if *preferred { "*" } else { " " };
        println!("{mark} {:<20} {:<24} {}", printer.id.0, printer.name, address::write(&printer.connection));
        let proof = words.word(&format!("proof-{}", proof_word(printer.proof)));
        println!("    {} · {proof}", facts(printer.language, Some(printer.dpi), Some(printer.label)));
        if *paused {
            println!("    {}", words.word("queue-paused"));
        }
        if let Some(problem) = problem {
            println!("    {}", words.problem(problem).sentence);
        }
        if *waiting > 0 {
            println!("    {}", say(words, "cli-printer-waiting", &[("count", i64::from(*waiting).into())]));
        }
    }
}

fn print_found(found: &[FoundPrinter], words: &Words) {
    if found.is_empty() {
        println!("{}", words.word("cli-printers-none-found"));
    }
    for printer in found {
        println!("{:<32} {}", printer.name, address::write(&printer.connection));
        match printer.connection {
            PrinterConnection::Serial { .. } => println!("    {}", words.word("printer-port-unknown")),
            _ => println!("    {}", facts(printer.language, printer.dpi, None)),
        }
    }
}

fn print_probed(probed: &ProbedPrinter, words: &Words) {
    println!("{}", probed.model.as_deref().unwrap_or("-"));
    if let Some(language) = probed.language {
        println!("{}", facts(language, probed.dpi, None));
    }
    if let Some(dots) = probed.width {
        println!("{}", say(words, "cli-printer-width", &[("dots", dots.into())]));
    }
    println!("{}", words.word(&format!("proof-{}", proof_word(probed.proof))));
    for (key, list) in [("cli-printer-papers", &probed.papers), ("cli-printer-trays", &probed.trays)] {
        if !list.is_empty() {
            println!("{}", say(words, key, &[("list", list.join(", ").into())]));
        }
    }
}

/// What a printer takes, in one line: `ZPL, 203 dpi, 4x6`.
fn facts(language: PrinterLanguage, dpi: Option<Dpi>, label: Option<LabelSize>) -> String {
    let dpi = dpi.map(|dpi| format!("{} dpi", dpi.per_inch()));
    let label = label.map(|label| label.to_string());
    let language = language.extension().to_ascii_uppercase();
    [Some(language), dpi, label].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

const fn proof_word(proof: Proof) -> &'static str {
    match proof {
        Proof::Odometer => "odometer",
        Proof::HostStatus => "host-status",
        Proof::HandOver => "hand-over",
    }
}

fn named(station: &Station, id: &str) -> Result<Printer, Problem> {
    let view = calls::printers(station, ())?.into_iter().find(|view| view.printer.id.0 == id);
    view.map(|view| view.printer).ok_or_else(|| Problem::new(ProblemCode::NoSuchPrinter).with("printer", id))
}

/// The printer a person adds: what they do not say is asked from it, else taken as usual.
fn added(station: &Station, add: AddPrinter) -> Result<Printer, Problem> {
    let connection = address::read(&add.address)?;
    if let Ok(mut known) = named(station, &add.id) {
        known.connection = connection;
        apply(add.settings, &mut known)?;
        return Ok(known);
    }
    let usual = match connection {
        PrinterConnection::Queue { .. } => PrinterLanguage::Pdf,
        PrinterConnection::Folder { .. } => PrinterLanguage::Png,
        _ => PrinterLanguage::Zpl,
    };
    let language = add.settings.language.map_or(usual, PrinterLanguage::from);
    // Only a label printer is asked: others might print the question. One that cannot be reached now, and a serial port
    // where nothing answers, for there may be nothing at it, is taken for one that answers as most do: it waits until it does.
    let asks = connection.is_two_way() && language.proofs() != [Proof::HandOver];
    let answers = if language.proofs().contains(&Proof::HostStatus) { Proof::HostStatus } else { Proof::HandOver };
    let probed = if asks {
        let probed = calls::printer_probe(station, ProbePrinter { connection: connection.clone(), language }).ok();
        probed.filter(|it| it.language.is_some() || !matches!(connection, PrinterConnection::Serial { .. }))
    } else {
        None
    };
    let mut printer = Printer {
        name: add.id.clone(),
        id: PrinterId(add.id),
        language,
        dpi: probed.as_ref().and_then(|probed| probed.dpi).unwrap_or_default(),
        label: LabelSize::default(),
        proof: match (&probed, asks) {
            (Some(probed), _) => probed.proof,
            (None, true) => answers,
            (None, false) => Proof::HandOver,
        },
        setup: PrinterSetup::default(),
        takes: Takes::default(),
        fallback: None,
        connection,
    };
    apply(add.settings, &mut printer)?;
    Ok(printer)
}

/// Takes over what a person said.
fn apply(settings: PrinterSettings, printer: &mut Printer) -> Result<(), Problem> {
    let PrinterSettings { name, language, dpi, label, proof, takes, fallback, .. } = settings;
    printer.name = name.unwrap_or_else(|| printer.name.clone());
    if let Some(dpi) = dpi {
        printer.dpi = Dpi::try_from(dpi).map_err(|error| Problem::new(ProblemCode::BadArguments).because(error))?;
    }
    if let Some(language) = language {
        printer.language = language.into();
        if !printer.language.proofs().contains(&printer.proof) {
            printer.proof = Proof::HandOver;
        }
    }
    printer.label = label.unwrap_or(printer.label);
    printer.proof = proof.map_or(printer.proof, Proof::from);
    printer.takes = takes.map_or(printer.takes, Takes::from);
    if let Some(fallback) = fallback {
        printer.fallback = (fallback != "none").then_some(PrinterId(fallback));
    }
    let setup = &mut printer.setup;
    if let Some(darkness) = settings.darkness {
        setup.darkness = darkness.given().map(|Percent(darkness)| darkness);
    }
    if let Some(speed) = settings.speed {
        setup.speed = speed.given();
    }
    if let Some(offset) = settings.top_offset {
        setup.top_offset = offset.given();
    }
    setup.finish = settings.finish.map_or(setup.finish, Into::into);
    setup.media = settings.media.map_or(setup.media, Into::into);
    setup.compression = settings.compression.map_or(setup.compression, Into::into);
    for (given, of) in [(settings.paper, &mut setup.paper), (settings.tray, &mut setup.tray)] {
        if let Some(given) = given {
            *of = Own::given(given).unwrap_or_default();
        }
    }
    Ok(())
}
