//! Asking a printer what it is.

use crate::dialogue::{ANSWER, Dialogue};
use crate::error::DeviceError;
use crate::queue::{Offer, Queue};
use crate::{epl2, esc_pos, tspl, wire, zpl};
use model::{Dpi, PrinterConnection, PrinterLanguage, Proof};
use std::io;

/// What a printer told of itself; what it did not tell is for a person to choose.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Identity {
    /// Its model, as `ZD421-203dpi`.
    pub model: Option<String>,
    /// Its resolution, where labels are made for it.
    pub dpi: Option<Dpi>,
    /// How many dots wide it is set to print.
    pub width: Option<u32>,
    /// What it speaks, when it answered in it.
    pub language: Option<PrinterLanguage>,
    /// Whether it answers a status question from which a label's coming out can be told.
    pub status_answers: bool,
    /// Whether it counts its labels.
    pub counts: bool,
    /// The papers of a queue, in its words.
    pub papers: Vec<String>,
    /// The trays of a queue, in its words.
    pub trays: Vec<String>,
}

impl Identity {
    /// What can be had from it as proof.
    #[must_use]
    pub const fn proof(&self) -> Proof {
        match (self.status_answers, self.counts) {
            (true, true) => Proof::Odometer,
            (true, false) => Proof::HostStatus,
            (false, _) => Proof::HandOver,
        }
    }
}

/// Asks a printer what it is, in a language. One that speaks another may print the questions, so ask only when a person
/// wants it or the printer says that it speaks it. A queue is asked what it offers; folders tell nothing.
///
/// # Errors
/// When it cannot be reached.
pub fn probe(connection: &PrinterConnection, language: PrinterLanguage) -> Result<Identity, DeviceError> {
    match connection {
        PrinterConnection::Folder { .. } => Ok(Identity::default()),
        PrinterConnection::Queue { name } => Ok(of_queue(Queue::offer(name)?)),
        _ => {
            let mut dialogue = Dialogue::new(wire::open(connection, language).map_err(DeviceError::of)?, language);
            let said = match language {
                PrinterLanguage::Zpl => zpl_printer(&mut dialogue),
                PrinterLanguage::Tspl => tspl_printer(&mut dialogue),
                PrinterLanguage::Epl2 => epl2_printer(&mut dialogue),
                PrinterLanguage::EscPos => esc_pos_printer(&mut dialogue),
                PrinterLanguage::Pdf | PrinterLanguage::Png => Ok(Identity::default()),
            };
            said.map_err(DeviceError::of)
        }
    }
}

/// `~HI` and `~HS`, which all have, then variables, which newer ones have.
fn zpl_printer(dialogue: &mut Dialogue) -> io::Result<Identity> {
    let said = dialogue.ask(&zpl::IDENTIFICATION, ANSWER)?;
    let status_answers = dialogue.ask(&zpl::HOST_STATUS, ANSWER)?.is_some();
    let mut identity = Identity {
        language: (said.is_some() || status_answers).then_some(PrinterLanguage::Zpl),
        dpi: said.as_ref().and_then(|said| said.dpi),
        model: said.map(|said| said.model),
        status_answers,
        ..Identity::default()
    };
    // One that leaves the first variable unanswered, even by "?", knows none: it is not asked for the others.
    let Some(count) = (if status_answers { dialogue.ask(&zpl::ODOMETER, ANSWER)? } else { None }) else {
        return Ok(identity);
    };
    identity.counts = count.is_some();
    if let Some(name) = dialogue.ask(&zpl::PRODUCT_NAME, ANSWER)?.flatten() {
        identity.model = Some(name);
    }
    if let Some(dots) = dialogue.ask(&zpl::RESOLUTION, ANSWER)?.flatten() {
        identity.dpi = resolution(dots);
    }
    identity.width = dialogue.ask(&zpl::PRINT_WIDTH, ANSWER)?.flatten();
    // Some answer questions in a language they do not print.
    let languages = dialogue.ask(&zpl::LANGUAGES, ANSWER)?.flatten();
    if languages.is_some_and(|set| set.contains("epl") && !set.contains("zpl")) {
        identity = Identity { language: Some(PrinterLanguage::Epl2), status_answers: false, counts: false, ..identity };
    }
    Ok(identity)
}

/// The status comes back while it is well and while it is not, the model only while it is well.
fn tspl_printer(dialogue: &mut Dialogue) -> io::Result<Identity> {
    let answers = dialogue.ask(&tspl::STATUS, ANSWER)?.is_some();
    let model = if answers { dialogue.ask_at_length(&tspl::MODEL, ANSWER)? } else { None };
    Ok(Identity {
        language: answers.then_some(PrinterLanguage::Tspl),
        status_answers: model.is_some(),
        dpi: model.as_deref().and_then(tspl::resolution),
        model,
        ..Identity::default()
    })
}

fn epl2_printer(dialogue: &mut Dialogue) -> io::Result<Identity> {
    let said = dialogue.ask_at_length(&epl2::CONFIGURATION, ANSWER)?;
    Ok(Identity {
        language: said.as_ref().map(|_| PrinterLanguage::Epl2),
        width: said.as_ref().and_then(|said| said.width),
        model: said.map(|said| said.model),
        ..Identity::default()
    })
}

fn esc_pos_printer(dialogue: &mut Dialogue) -> io::Result<Identity> {
    let answers = dialogue.ask(&esc_pos::OFFLINE_CAUSE, ANSWER)?.is_some();
    if !answers {
        return Ok(Identity::default());
    }
    let maker = dialogue.ask(&esc_pos::MAKER, ANSWER)?;
    let model = dialogue.ask(&esc_pos::MODEL, ANSWER)?;
    let status_answers = dialogue.ask(&esc_pos::PASSED, ANSWER)?.is_some();
    Ok(Identity {
        language: Some(PrinterLanguage::EscPos),
        model: model.map(|model| maker.map_or_else(|| model.clone(), |maker| format!("{maker} {model}"))),
        status_answers,
        ..Identity::default()
    })
}

fn of_queue(offer: Offer) -> Identity {
    let takes = |format: &str| offer.formats.iter().any(|other| other == format);
    let is_raw = offer.model.as_deref().is_some_and(|model| model.ends_with("Raw Printer"));
    let language = if takes("application/vnd.zebra-zpl") && !is_raw {
        Some(PrinterLanguage::Zpl)
    } else if takes("application/pdf") && !is_raw {
        Some(PrinterLanguage::Pdf)
    } else {
        None
    };
    let dpi = offer.resolution.and_then(resolution);
    Identity { model: offer.model, dpi, language, papers: offer.papers, trays: offer.trays, ..Identity::default() }
}

/// The resolutions labels are made for; a head of 300 dots an inch may call itself 304 or 305.
fn resolution(dots: u32) -> Option<Dpi> {
    match dots {
        200..=204 => Some(Dpi::D203),
        300..=305 => Some(Dpi::D300),
        600..=610 => Some(Dpi::D600),
        _ => None,
    }
}
