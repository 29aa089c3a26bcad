//! A document from outside, whatever it is.

use crate::frame::{self, Canvas, View};
use crate::ink::ink;
use crate::sheet::{Pages, Picture, Sheet};
use crate::{ConvertError, Remark, zpl};
use label::{Bitmap, dots, encode};
use model::{Compression, Dpi, Framing, LabelSize, PrinterLanguage};

/// Most pages a label document has.
const MOST_PAGES: usize = 200;

/// What kind of document it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// PDF.
    Pdf,
    /// ZPL II.
    Zpl,
    /// PNG, JPEG or GIF.
    Picture,
}

impl Format {
    /// What kind a document is, by its first bytes; `None` when it is none of them.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let start = &bytes[..bytes.len().min(1024)];
        let has = |mark: &[u8]| start.windows(mark.len()).any(|window| window == mark);
        match bytes {
            [0x89, b'P', b'N', b'G', ..] | [0xFF, 0xD8, 0xFF, ..] | [b'G', b'I', b'F', b'8', ..] => Some(Self::Picture),
            _ if has(b"%PDF-") => Some(Self::Pdf),
            _ if has(b"^XA") || has(b"^xa") || zpl::looks_like(bytes) => Some(Self::Zpl),
            _ => None,
        }
    }
}

/// What a document is turned into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Target {
    /// The language the printer speaks.
    pub language: PrinterLanguage,
    /// The printer's resolution.
    pub dpi: Dpi,
    /// The label in it.
    pub size: LabelSize,
    /// How graphics are packed (ZPL).
    pub compression: Compression,
}

impl Target {
    pub(crate) fn canvas(&self) -> Canvas {
        let size = (self.size.width_um(), self.size.height_um());
        Canvas { size, dots: (dots(size.0, self.dpi), dots(size.1, self.dpi)) }
    }
}

/// One label of a document, ready for the printer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Converted {
    /// What is sent.
    pub bytes: Vec<u8>,
    /// What a person should know of it.
    pub remarks: Vec<Remark>,
}

/// Turns a document into labels: every page, or the one asked for (counted from 1), in the printer's language.
///
/// ZPL stays ZPL where it can; its commands are taken to be for `source` dots per inch.
///
/// # Errors
/// When it cannot be read, is empty, or does not have that page.
pub fn convert(
    document: &[u8],
    page: Option<usize>,
    framing: &Framing,
    source: Dpi,
    target: &Target,
) -> Result<Vec<Converted>, ConvertError> {
    if Format::of(document) == Some(Format::Zpl) {
        let labels = zpl::labels(document)?;
        return chosen(&labels, page)?.iter().map(|label| zpl::convert(label, source, target)).collect();
    }
    let encoded = drawn(document, page, framing, source, target)?.into_iter().map(|(bitmap, remarks)| {
        let bytes = encode(&bitmap, target.language, target.dpi, target.compression)?;
        Ok(Converted { bytes, remarks })
    });
    encoded.collect()
}

/// Draws a document's labels as they will print.
///
/// # Errors
/// As [`convert`].
pub fn draw(
    document: &[u8],
    page: Option<usize>,
    framing: &Framing,
    source: Dpi,
    target: &Target,
) -> Result<Vec<Bitmap>, ConvertError> {
    Ok(drawn(document, page, framing, source, target)?.into_iter().map(|(bitmap, _)| bitmap).collect())
}

fn drawn(
    document: &[u8],
    page: Option<usize>,
    framing: &Framing,
    source: Dpi,
    target: &Target,
) -> Result<Vec<(Bitmap, Vec<Remark>)>, ConvertError> {
    match Format::of(document).ok_or(ConvertError::UnknownFormat)? {
        Format::Zpl => {
            let labels = zpl::labels(document)?;
            chosen(&labels, page)?.iter().map(|label| zpl::draw(label, source, target)).collect()
        }
        Format::Picture => {
            let canvas = target.canvas();
            chosen(&[()], page)?;
            Ok(vec![lay(&Picture::open(document, canvas.size)?, framing, canvas)?])
        }
        Format::Pdf => {
            let pages = Pages::open(document)?;
            let numbers: Vec<usize> = (0..pages.count()).collect();
            if page.is_none() && numbers.len() > MOST_PAGES {
                return Err(ConvertError::TooManyPages { pages: numbers.len(), most: MOST_PAGES });
            }
            let numbers = chosen(&numbers, page)?.iter();
            let laid: Result<Vec<_>, _> =
                numbers.map(|number| lay(&pages.sheet(*number)?, framing, target.canvas())).collect();
            // A white page is no label.
            let inked: Vec<_> =
                laid?.into_iter().filter(|(bitmap, _)| bitmap.bytes().iter().any(|byte| *byte != 0)).collect();
            if inked.is_empty() { Err(ConvertError::Empty) } else { Ok(inked) }
        }
    }
}

fn chosen<T>(all: &[T], page: Option<usize>) -> Result<&[T], ConvertError> {
    match page {
        _ if all.is_empty() => Err(ConvertError::Empty),
        None => Ok(all),
        Some(page) => {
            let index = page.checked_sub(1).filter(|index| *index < all.len());
            let index = index.ok_or(ConvertError::NoPage { page, pages: all.len() })?;
            Ok(&all[index..=index])
        }
    }
}

/// Lays a sheet on a label.
fn lay(sheet: &impl Sheet, framing: &Framing, canvas: Canvas) -> Result<(Bitmap, Vec<Remark>), ConvertError> {
    let view = frame::choose(sheet.size(), framing, canvas, || sheet.draw(&View::overview(sheet.size())))?;
    let mut drawn = sheet.draw(&view)?;
    view.cut_out(&mut drawn);
    let percent = view.percent(canvas);
    let remarks = if percent < 98 { vec![Remark::Shrunk { percent }] } else { Vec::new() };
    Ok((ink(&drawn), remarks))
}
