//! ZPL from elsewhere: read command by command, kept from changing the printer, split into single labels.
//!
//! Source: Zebra, *ZPL II Programming Guide*. Carriers write for 203 dots an inch unless they say otherwise.

mod guard;
mod preview;
mod rescale;
mod scan;

use crate::ink::ink;
use crate::sheet::{Picture, Sheet};
use crate::{ConvertError, Converted, Remark, Target, frame};
use label::{Bitmap, encode};
use model::{Crop, Dpi, Framing, PrinterLanguage, Turn};

/// One label of a ZPL document: everything it needs, printed once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Label {
    commands: Vec<scan::Command>,
    remarks: Vec<Remark>,
    /// What keeps its commands from being sent as they are.
    redraw: Option<String>,
}

/// Whether bytes are ZPL though no format starts early: it may begin with settings or a downloaded picture.
pub(crate) fn looks_like(bytes: &[u8]) -> bool {
    matches!(bytes.trim_ascii_start(), [b'~' | b'^', second, ..] if second.is_ascii_alphabetic())
}

/// The labels of a document, without what would change the printer.
pub(crate) fn labels(document: &[u8]) -> Result<Vec<Label>, ConvertError> {
    let labels = guard::labels(scan::commands(document)?);
    if labels.is_empty() { Err(ConvertError::Empty) } else { Ok(labels) }
}

/// A label for a printer: as ZPL where its commands can be kept at the printer's resolution, else drawn here.
pub(crate) fn convert(label: &Label, source: Dpi, target: &Target) -> Result<Converted, ConvertError> {
    let mut remarks = label.remarks.clone();
    remarks.extend(too_wide(label, source, target));
    if target.language == PrinterLanguage::Zpl {
        let kept = match &label.redraw {
            Some(because) => Err(because.clone()),
            None => rescale::rescale(&label.commands, source, target.dpi),
        };
        match kept {
            Ok(commands) => return Ok(Converted { bytes: scan::write(&commands), remarks }),
            Err(because) => remarks.push(Remark::Redrawn { because }),
        }
    }
    let (bitmap, _) = draw(label, source, target)?;
    let bytes = encode(&bitmap, target.language, target.dpi, target.compression)?;
    Ok(Converted { bytes, remarks })
}

/// A label as it will print.
pub(crate) fn draw(label: &Label, source: Dpi, target: &Target) -> Result<(Bitmap, Vec<Remark>), ConvertError> {
    let canvas = target.canvas();
    let picture = preview::draw(&scan::write(&label.commands), source, canvas.size)?;
    if source == target.dpi {
        return Ok((ink(&picture), label.remarks.clone()));
    }
    let sheet = Picture::from_grey(picture, f64::from(preview::dots_a_millimetre(source)) * 25.4);
    let as_it_is = Framing { crop: Crop::Whole, turn: Turn::None };
    let view = frame::choose(sheet.size(), &as_it_is, canvas, || sheet.draw(&frame::View::overview(sheet.size())))?;
    Ok((ink(&sheet.draw(&view)?), label.remarks.clone()))
}

/// Whether a label says that it is wider than the printer's.
fn too_wide(label: &Label, source: Dpi, target: &Target) -> Option<Remark> {
    /// What drivers round up, in micrometres.
    const SLACK: u64 = 3_000;
    let width = label.commands.iter().filter(|command| command.name == *b"PW").filter_map(|command| command.number(0));
    let um = u64::from(width.max()?) * 25_400 / u64::from(source.per_inch());
    let label_um = u64::from(target.size.width_um());
    let mm = |um: u64| u32::try_from(um / 1000).unwrap_or(u32::MAX);
    (um > label_um + SLACK).then(|| Remark::TooWide { width_mm: mm(um), label_mm: mm(label_um) })
}
