//! Trying a scale: every language at every usual setting, until one is understood.

use super::{Heard, Pan, Said, ScaleError, connect};
use model::{Character, Problem, ProblemCode, Reading, ScaleConnection, ScaleProtocol, WeightUnit};
use std::io;

/// A scale that answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tried {
    /// How it was reached when it did.
    pub connection: ScaleConnection,
    /// What it said.
    pub reading: Reading,
}

/// Why a trial found no scale.
#[derive(Debug, thiserror::Error)]
pub enum TrialError {
    /// Nothing can be reached there at all.
    #[error(transparent)]
    Unreachable(#[from] ScaleError),
    /// Something speaks there, and in no language of scales.
    #[error("what speaks there is not understood: {0}")]
    NotUnderstood(Said),
}

impl TrialError {
    /// For a person.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::Unreachable(error) => Problem::new(ProblemCode::ScaleUnreachable).because(error),
            Self::NotUnderstood(said) => {
                Problem::new(ProblemCode::ScaleTrialNotUnderstood).with("said", said.to_string())
            }
        }
    }
}

/// Speeds and characters scales are set to, the most usual ones first.
const LINES: [(u32, Character); 4] = [
    (9600, Character::EightNone),
    (9600, Character::SevenEven),
    (4800, Character::SevenEven),
    (2400, Character::SevenEven),
];

/// Asks what may be a scale, as it is said to be reached and then otherwise, and listens whether it speaks by itself. On
/// another device the questions may do something, so only ask where a person says so. Takes up to half a minute
/// where nothing answers; `None` then.
///
/// # Errors
/// When nothing can be reached there at all, or what is said there is understood in no language.
pub fn try_scale(connection: &ScaleConnection) -> Result<Option<Tried>, TrialError> {
    let mut refused = None;
    let mut reached = false;
    let mut not_understood: Option<Said> = None;
    for connection in ways(connection) {
        match connect(&connection) {
            Err(error) => refused = refused.or(Some(error)),
            Ok(mut pan) => {
                reached = true;
                match read(&mut *pan) {
                    Ok(Heard::Reading(reading)) => return Ok(Some(Tried { connection, reading })),
                    // At a wrong speed a scale sends rubbish: what looks most like a text tells a person most.
                    Ok(Heard::NotUnderstood(said))
                        if not_understood.as_ref().is_none_or(|other| other.is_text() < said.is_text()) =>
                    {
                        not_understood = Some(said);
                    }
                    Ok(Heard::NotUnderstood(_) | Heard::Nothing) | Err(_) => {}
                }
            }
        }
    }
    match (refused, not_understood) {
        (_, Some(said)) => Err(TrialError::NotUnderstood(said)),
        (Some(error), None) if !reached => Err(error.into()),
        _ => Ok(None),
    }
}

/// What it says. Pure text is asked for twice: what is in no manual may be understood when it is said the same way again.
fn read(pan: &mut dyn Pan) -> io::Result<Heard> {
    match pan.read()? {
        Heard::NotUnderstood(said) if said.is_text() == 100 => pan.read(),
        heard => Ok(heard),
    }
}

/// Every way to reach it, the given one first.
fn ways(given: &ScaleConnection) -> Vec<ScaleConnection> {
    let mut ways = vec![given.clone()];
    let mut add = |way: ScaleConnection| {
        if !ways.contains(&way) {
            ways.push(way);
        }
    };
    match given {
        ScaleConnection::Serial { path, baud, character, protocol } => {
            for (baud, character) in std::iter::once((*baud, *character)).chain(LINES) {
                for protocol in protocols(*protocol) {
                    add(ScaleConnection::Serial { path: path.clone(), baud, character, protocol });
                }
            }
        }
        ScaleConnection::Tcp { host, port, protocol } => {
            for protocol in protocols(*protocol) {
                add(ScaleConnection::Tcp { host: host.clone(), port: *port, protocol });
            }
        }
        ScaleConnection::Hid { .. } => {}
    }
    ways
}

/// Every language. Toledo comes after NCI, whose question begins with its own. What lines leave out is not guessed.
fn protocols(given: ScaleProtocol) -> [ScaleProtocol; 4] {
    let unit = if let ScaleProtocol::Toledo { unit } = given { unit } else { WeightUnit::default() };
    let spoken = ScaleProtocol::Continuous { unit: None };
    [ScaleProtocol::MtSics, ScaleProtocol::Nci, ScaleProtocol::Toledo { unit }, spoken]
}
