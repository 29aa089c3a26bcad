//! Which language a scale on a line speaks, and how it comes to speak.

use super::continuous;
use super::mt_sics::MtSics;
use super::nci::Nci;
use super::protocol::Protocol;
use super::toledo::Toledo;
use model::{Reading, ScaleProtocol, WeightUnit};

/// What an answer or a line of a scale says, its end included; `None` when it is not a whole one.
#[must_use]
pub fn read(protocol: ScaleProtocol, answer: &[u8]) -> Option<Reading> {
    match of(protocol) {
        Speaks::Asked(protocol) => protocol.read(answer),
        Speaks::Unasked(unit) => {
            continuous::read(answer, unit).filter(|line| !line.lacks_unit).map(|line| line.reading)
        }
    }
}

/// How a scale comes to speak.
pub(super) enum Speaks {
    /// It answers questions.
    Asked(Box<dyn Protocol>),
    /// It sends line after line by itself; the unit is that of lines that leave it out.
    Unasked(Option<WeightUnit>),
}

/// The language of a scale.
pub(super) fn of(protocol: ScaleProtocol) -> Speaks {
    match protocol {
        ScaleProtocol::MtSics => Speaks::Asked(Box::new(MtSics::default())),
        ScaleProtocol::Toledo { unit } => Speaks::Asked(Box::new(Toledo { unit })),
        ScaleProtocol::Nci => Speaks::Asked(Box::new(Nci)),
        ScaleProtocol::Continuous { unit } => Speaks::Unasked(unit),
    }
}
