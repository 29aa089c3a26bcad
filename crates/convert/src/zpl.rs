//! ZPL from elsewhere: read command by command, kept from changing the printer, split into single labels.
//!
//! Source: Zebra, *ZPL II Programming Guide*. Carriers write for 203 dots an inch unless they say otherwise.

mod effort;
mod graphic;
mod guard;
mod labels;
mod preview;
mod rescale;
mod scan;

pub use guard::Reason;
pub(crate) use labels::{Label, labels};

use crate::frame::View;
use crate::ink::ink;
use crate::sheet::{Picture, Sheet};
use crate::{ConvertError, Converted, Remark, Target};
use label::{Bitmap, encode};
use model::{Dpi, PrinterLanguage};

/// Whether bytes are ZPL though no format starts early: it may begin with settings or a downloaded picture.
pub(crate) fn looks_like(bytes: &[u8]) -> bool {
    matches!(bytes.trim_ascii_start(), [b'~' | b'^', second, ..] if second.is_ascii_alphabetic())
}

/// A label for a printer: as ZPL where its commands can be kept at the printer's resolution, else drawn here.
pub(crate) fn convert(label: &Label, page: usize, source: Dpi, target: &Target) -> Result<Converted, ConvertError> {
    let remarks = remarks(label, source, target);
    if let Ok(Some(commands)) = kept(label, source, target) {
        return Ok(Converted { page, bytes: written(&commands, target), remarks });
    }
    let bitmap = draw(label, page, source, target)?;
    let bytes = encode(&bitmap, target.language, target.dpi, target.compression)?;
    Ok(Converted { page, bytes, remarks })
}

/// What a person should know of a label.
pub(crate) fn remarks(label: &Label, source: Dpi, target: &Target) -> Vec<Remark> {
    let redrawn = kept(label, source, target).err().map(|because| Remark::Redrawn { because });
    label.remarks.iter().cloned().chain(too_wide(label, source, target)).chain(redrawn).collect()
}

/// The label's commands for a printer that speaks ZPL; `None` for others.
///
/// # Errors
/// The command that cannot be kept.
fn kept(label: &Label, source: Dpi, target: &Target) -> Result<Option<Vec<scan::Command>>, String> {
    match &label.redraw {
        _ if target.language != PrinterLanguage::Zpl => Ok(None),
        Some(because) => Err(because.clone()),
        None => rescale::rescale(&label.commands, source, target.dpi).map(Some),
    }
}

/// A label as it will print.
pub(crate) fn draw(label: &Label, page: usize, source: Dpi, target: &Target) -> Result<Bitmap, ConvertError> {
    let (canvas, written_for) = (target.canvas(), Target { dpi: source, ..*target }.canvas());
    let picture = preview::draw(&label.commands, page, source, written_for.dots)?;
    if source == target.dpi {
        return Ok(ink(&picture));
    }
    let picture = Picture::from_grey(picture);
    let sheet = picture.at(f64::from(source.per_inch()));
    Ok(ink(&sheet.draw(&View::whole(sheet.size(), canvas), &mut Vec::new())?))
}

/// One format, printed once, that begins with what a printer is when it is switched on: nothing of the label before it
/// lasts.
fn written(commands: &[scan::Command], target: &Target) -> Vec<u8> {
    let (width, height) = target.canvas().dots;
    let start = format!("^XA\n^CI0^PW{width}^LL{height}^LH0,0^LS0^PON^PMN^LRN^FWN^MUD^CFA,9,5^BY2,3.0,10\n");
    let body = commands.iter().filter(|command| !matches!(&command.name, b"XA" | b"XZ"));
    [start.as_bytes(), &scan::write(body), b"^PQ1\n^XZ\n"].concat()
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
