//! Asking an unknown printer what it is.

use crate::dialogue::{ANSWER, Dialogue};
use crate::error::DeviceError;
use crate::wire;
use crate::zpl::{HOST_STATUS, IDENTIFICATION, ODOMETER};
use model::{Dpi, PrinterConnection, PrinterLanguage, Proof};

/// What a printer told of itself; what it did not tell is for a person to choose.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Identity {
    /// Its model, as `ZD421-203dpi`.
    pub model: Option<String>,
    /// Its resolution, where labels are made for it.
    pub dpi: Option<Dpi>,
    /// What it speaks, when it answered in it.
    pub language: Option<PrinterLanguage>,
    /// Whether it answers a status question.
    pub status_answers: bool,
    /// Whether it counts its labels.
    pub counts: bool,
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

/// Asks a printer what it is, in ZPL (`~HI`, `~HS`, SGD `getvar`). One that speaks something else may print the questions, so ask
/// only when a person wants it or the printer says that it speaks ZPL. Queues and folders tell nothing.
///
/// # Errors
/// When it cannot be reached.
pub fn probe(connection: &PrinterConnection) -> Result<Identity, DeviceError> {
    if matches!(connection, PrinterConnection::Queue { .. } | PrinterConnection::Folder { .. }) {
        return Ok(Identity::default());
    }
    let mut dialogue = Dialogue::new(wire::open(connection).map_err(DeviceError::of)?);
    let said = dialogue.ask(&IDENTIFICATION, ANSWER).map_err(DeviceError::of)?;
    let status_answers = dialogue.ask(&HOST_STATUS, ANSWER).map_err(DeviceError::of)?.is_some();
    let counts = status_answers && dialogue.ask(&ODOMETER, ANSWER).map_err(DeviceError::of)?.flatten().is_some();
    Ok(Identity {
        language: (said.is_some() || status_answers).then_some(PrinterLanguage::Zpl),
        dpi: said.as_ref().and_then(|said| said.dpi),
        model: said.map(|said| said.model),
        status_answers,
        counts,
    })
}
