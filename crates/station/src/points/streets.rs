//! Streets for the map of service points: a PMTiles file of the shop's own, which the page reads piece by piece. Source of the format:
//! *PMTiles Version 3 Specification*, section 3 (header).

use super::Points;
use crate::Event;
use crate::given_file::open_given_file;
use crate::habits::{habit, keep_habit};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::*;
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::Path;
#[cfg(feature = "export")]
use ts_rs::TS;

/// Where the store keeps which file it is.
const STREETS: &str = "streets";

/// The most that is read at once, in bytes. Directories and tiles of a map are much smaller.
const MOST: u32 = 8 << 20;

/// How long the header is, in bytes.
const HEADER: usize = 127;
/// Where the header says how tiles are compressed, and of which kind they are.
const TILE_COMPRESSION: usize = 98;
const TILE_TYPE: usize = 99;
/// Vector tiles.
const VECTOR: u8 = 1;
/// Not compressed, and by gzip.
const COMPRESSIONS: [u8; 2] = [1, 2];

/// The file that streets of the map are drawn from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct Streets {
    /// Its path; none: the map shows no streets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "export", ts(optional = nullable))]
    pub file: Option<String>,
}

/// A piece of the file of streets.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct ReadStreets {
    /// Where it begins, in bytes.
    #[cfg_attr(feature = "export", ts(type = "number"))]
    pub at: u64,
    /// How long it is, in bytes; at most 8 MB of it are read.
    pub length: u32,
}

/// What was read of the file of streets.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct StreetsRead {
    /// The bytes in base64; fewer than were asked for at the end of the file.
    pub base64: String,
}

impl Points {
    pub(crate) fn streets(&self) -> Result<Streets, Problem> {
        habit(&self.store.snapshot()?, STREETS)
    }

    /// Draws streets from another file from now on, or none.
    pub(crate) fn save_streets(&self, streets: &Streets) -> Result<(), Problem> {
        if let Some(file) = &streets.file {
            opened(file)?;
        }
        keep_habit(&self.store, STREETS, streets)?;
        self.events.tell(Event::Settings);
        Ok(())
    }

    pub(crate) fn read_streets(&self, read: &ReadStreets) -> Result<StreetsRead, Problem> {
        let file = self.streets()?.file.ok_or_else(|| Problem::new(ProblemCode::StreetsNone))?;
        let piece = piece(&mut opened(&file)?, read).map_err(|error| unreadable(&file, error))?;
        Ok(StreetsRead { base64: BASE64.encode(piece) })
    }
}

fn piece(file: &mut File, read: &ReadStreets) -> io::Result<Vec<u8>> {
    file.seek(SeekFrom::Start(read.at))?;
    let mut piece = Vec::new();
    file.take(u64::from(read.length.min(MOST))).read_to_end(&mut piece)?;
    Ok(piece)
}

/// The file, where it holds streets that can be drawn.
fn opened(path: &str) -> Result<File, Problem> {
    let mut file = open_given_file(Path::new(path)).map_err(|error| match error.kind() {
        io::ErrorKind::InvalidInput => unlike(path),
        _ => unreadable(path, error),
    })?;
    let mut header = [0; HEADER];
    match file.read_exact(&mut header) {
        Ok(()) if can_be_drawn(&header) => Ok(file),
        Err(error) if error.kind() != io::ErrorKind::UnexpectedEof => Err(unreadable(path, error)),
        Ok(()) | Err(_) => Err(unlike(path)),
    }
}

fn can_be_drawn(header: &[u8; HEADER]) -> bool {
    header.starts_with(b"PMTiles\x03")
        && header[TILE_TYPE] == VECTOR
        && COMPRESSIONS.contains(&header[TILE_COMPRESSION])
}

fn unreadable(file: &str, error: io::Error) -> Problem {
    Problem::new(ProblemCode::FileUnreadable).with("file", file).because(error)
}

fn unlike(file: &str) -> Problem {
    Problem::new(ProblemCode::StreetsUnlike).with("file", file)
}
