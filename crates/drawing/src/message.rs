//! What a child is asked, and what it answers.

use convert::{Format, Laying, Remark, Said};
use model::{Area, Problem};
use serde::{Deserialize, Serialize};

/// What a child is asked; the file is the body of the frame.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) enum Ask {
    /// Labels for a printer, of one page or of all.
    Convert { page: Option<usize>, laying: Laying },
    /// One page as it will print.
    Look { page: usize, laying: Laying },
    /// A shop's logo, so many pixels a side at most.
    Logo { side: u32 },
    /// A photo as it is kept: so many pixels a side and so many bytes at most.
    Photo { side: u32, bytes: usize },
}

/// One answer of several; its bytes are the body of the frame.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) enum Answer {
    /// What kind of file it is, and how many pages it has.
    Opened { format: Format, pages: usize },
    /// A page with nothing on it is done.
    White,
    /// A label in the printer's language.
    Converted { page: usize, remarks: Vec<Remark>, said: Said },
    /// The dots of a label as it will print, so many a row.
    Drawn { page: usize, width: u32, area: Option<Area>, remarks: Vec<Remark> },
    /// The dots of the whole sheet in small, so many a row, and its size in micrometres.
    Sheet { width: u32, size: (u32, u32) },
    /// A logo's pixels, three bytes each.
    Logo { width: u32, height: u32 },
    /// A photo as a JPEG.
    Photo,
    /// It cannot be drawn. The last answer.
    Refused { problem: Problem },
    /// That was all.
    Done,
}

impl Answer {
    /// Whether another one follows.
    pub(crate) const fn is_last(&self) -> bool {
        matches!(self, Self::Refused { .. } | Self::Done)
    }
}
