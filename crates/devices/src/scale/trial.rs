//! Trying a scale: every language at every usual setting, until one is answered.

use super::{ScaleError, connect};
use model::{Character, Reading, ScaleConnection, ScaleProtocol, WeightUnit};

/// A scale that answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tried {
    /// How it was reached when it did.
    pub connection: ScaleConnection,
    /// What it said.
    pub reading: Reading,
}

/// Speeds and characters scales are set to, the most usual ones first.
const LINES: [(u32, Character); 4] = [
    (9600, Character::EightNone),
    (9600, Character::SevenEven),
    (4800, Character::SevenEven),
    (2400, Character::SevenEven),
];

/// Asks what may be a scale, as it is said to be reached and then otherwise. On another device the questions may do
/// something, so only ask where a person says so. Takes up to ten seconds where nothing answers.
///
/// # Errors
/// When nothing can be reached there at all.
pub fn try_scale(connection: &ScaleConnection) -> Result<Option<Tried>, ScaleError> {
    let mut refused = None;
    let mut reached = false;
    for connection in ways(connection) {
        match connect(&connection) {
            Err(error) => refused = refused.or(Some(error)),
            Ok(mut pan) => {
                reached = true;
                if let Ok(Some(reading)) = pan.read() {
                    return Ok(Some(Tried { connection, reading }));
                }
            }
        }
    }
    match refused {
        Some(error) if !reached => Err(error),
        _ => Ok(None),
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

/// Every language. Toledo comes last: its question is the beginning of NCI's.
fn protocols(given: ScaleProtocol) -> [ScaleProtocol; 3] {
    let unit = if let ScaleProtocol::Toledo { unit } = given { unit } else { WeightUnit::default() };
    [ScaleProtocol::MtSics, ScaleProtocol::Nci, ScaleProtocol::Toledo { unit }]
}
