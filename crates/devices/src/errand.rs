//! What a printer does by itself when told to: calibrate, feed a label, print how it is set.
//!
//! Sources: Zebra, *ZPL II Programming Guide*, `~JC ~PH ~WC`, and *EPL Programming Guide*, `xa N P U`; TSC, *TSPL/TSPL2
//! Programming Language*, GAPDETECT BLINEDETECT FORMFEED SELFTEST; Epson, *ESC/POS Command Reference*, ESC d, GS ( A.

use crate::error::{DeviceError, SendError};
use crate::session::connect;
use model::{Errand, Media, Printer, PrinterConnection, PrinterLanguage, Problem, ProblemCode, Proof};
use std::time::Duration;

/// How long a port or queue may take to take it over.
const PATIENCE: Duration = Duration::from_secs(10);

/// Why a printer did not run an errand.
#[derive(Debug, thiserror::Error)]
pub enum ErrandError {
    /// Its language has no word for it.
    #[error("its language has no command for it")]
    Unknown,
    /// It cannot be reached, or its port or queue did not take it.
    #[error(transparent)]
    Device(#[from] DeviceError),
}

impl ErrandError {
    /// For a person.
    #[must_use]
    pub fn problem(&self, printer: &Printer) -> Problem {
        match self {
            Self::Unknown => Problem::new(ProblemCode::ErrandUnknown).with("printer", printer.name.as_str()),
            Self::Device(error) => error.problem(printer),
        }
    }
}

/// Tells a printer to do something by itself. It is not waited for: some move labels, some do not.
///
/// # Errors
/// When its language has no word for it, or it cannot be reached.
pub fn run(printer: &Printer, errand: Errand) -> Result<(), ErrandError> {
    let is_folder = matches!(printer.connection, PrinterConnection::Folder { .. });
    let command = command(printer.language, errand, printer.setup.media).filter(|_| !is_folder);
    let command = command.ok_or(ErrandError::Unknown)?;
    let mut session = connect(&Printer { proof: Proof::HandOver, ..printer.clone() })?;
    session.send(command, "packdesk-errand").map_err(|SendError { source, .. }| source)?;
    // More than its having been handed over is not asked.
    let _ = session.confirm(None, PATIENCE, &mut |_| ());
    Ok(())
}

/// What is sent. An EPL2 printer gets an empty line first, which ends whatever was left unfinished.
const fn command(language: PrinterLanguage, errand: Errand, media: Option<Media>) -> Option<&'static [u8]> {
    Some(match (language, errand) {
        (PrinterLanguage::Zpl, Errand::Calibrate) => b"~JC",
        (PrinterLanguage::Zpl, Errand::Feed) => b"~PH",
        (PrinterLanguage::Zpl, Errand::SelfTest) => b"~WC",
        (PrinterLanguage::Tspl, Errand::Calibrate) => match media {
            Some(Media::Mark) => b"BLINEDETECT\r\n",
            Some(Media::Continuous) => return None,
            Some(Media::Gap) | None => b"GAPDETECT\r\n",
        },
        (PrinterLanguage::Tspl, Errand::Feed) => b"FORMFEED\r\n",
        (PrinterLanguage::Tspl, Errand::SelfTest) => b"SELFTEST\r\n",
        (PrinterLanguage::Epl2, Errand::Calibrate) => b"\r\nxa\r\n",
        (PrinterLanguage::Epl2, Errand::Feed) => b"\r\nN\r\nP1\r\n",
        (PrinterLanguage::Epl2, Errand::SelfTest) => b"\r\nU\r\n",
        // Receipts have no start to find.
        (PrinterLanguage::EscPos, Errand::Calibrate) => return None,
        (PrinterLanguage::EscPos, Errand::Feed) => b"\x1Bd\x08",
        // A status sheet on the roll.
        (PrinterLanguage::EscPos, Errand::SelfTest) => b"\x1D(A\x02\x00\x00\x02",
        (PrinterLanguage::Pdf | PrinterLanguage::Png, _) => return None,
    })
}
