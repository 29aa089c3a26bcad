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

use crate::frame::{Canvas, View};
use crate::grey::Grey;
use crate::ink::ink;
use crate::sheet::{Picture, Sheet};
use crate::{ConvertError, Converted, Drawn, Remark, Target};
use label::{Bitmap, encode};
use model::{Dpi, PrinterLanguage};
use preview::Preview;

/// Whether bytes are ZPL though no format starts early: it may begin with settings or a downloaded picture.
pub(crate) fn looks_like(bytes: &[u8]) -> bool {
    matches!(bytes.trim_ascii_start(), [b'~' | b'^', second, ..] if second.is_ascii_alphabetic())
}

/// A label for a printer: as ZPL where its commands can be kept at the printer's resolution, else drawn here.
pub(crate) fn convert(label: &Label, page: usize, source: Dpi, target: &Target) -> Result<Converted, ConvertError> {
    let preview = preview(label, page, source, target);
    match (kept(label, source, target), preview) {
        // A printer draws what cannot be drawn here.
        (Ok(Some(commands)), preview) => {
            let reach = preview.map(|preview| preview.reach).unwrap_or_default();
            let bytes = written(&commands, target);
            Ok(Converted { page, bytes, remarks: remarks(label, reach, source, target) })
        }
        (_, preview) => {
            let Preview { grey, reach } = preview?;
            let bytes = encode(&inked(grey, source, target)?, target.language, target.dpi, target.compression)?;
            Ok(Converted { page, bytes, remarks: remarks(label, reach, source, target) })
        }
    }
}

/// A label as it will print.
pub(crate) fn draw(label: &Label, page: usize, source: Dpi, target: &Target) -> Result<Drawn, ConvertError> {
    let Preview { grey, reach } = preview(label, page, source, target)?;
    let bitmap = inked(grey, source, target)?;
    Ok(Drawn { page, bitmap, area: None, remarks: remarks(label, reach, source, target) })
}

fn preview(label: &Label, page: usize, source: Dpi, target: &Target) -> Result<Preview, ConvertError> {
    preview::draw(&label.commands, page, source, written_for(source, target).dots)
}

/// The label in the printer, in dots of the resolution the ZPL was written for.
fn written_for(source: Dpi, target: &Target) -> Canvas {
    Target { dpi: source, ..*target }.canvas()
}

/// What a person should know of a label whose ink reaches so far.
fn remarks(label: &Label, reach: (u32, u32), source: Dpi, target: &Target) -> Vec<Remark> {
    let redrawn = kept(label, source, target).err().map(|because| Remark::Redrawn { because });
    label.remarks.iter().cloned().chain(beyond(reach, source, target)).chain(redrawn).collect()
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

/// A drawn label in the printer's dots.
fn inked(grey: Grey, source: Dpi, target: &Target) -> Result<Bitmap, ConvertError> {
    if source == target.dpi {
        return Ok(ink(&grey));
    }
    let picture = Picture::from_grey(grey);
    let sheet = picture.at(f64::from(source.per_inch()));
    Ok(ink(&sheet.draw(&View::whole(sheet.size(), target.canvas()), &mut Vec::new())?))
}

/// One format, printed once, that begins with what a printer is when it is switched on: nothing of the label before it
/// lasts.
fn written(commands: &[scan::Command], target: &Target) -> Vec<u8> {
    let (width, height) = target.canvas().dots;
    let start = format!("^XA\n^CI0^PW{width}^LL{height}^LH0,0^LS0^PON^PMN^LRN^FWN^MUD^CFA,9,5^BY2,3.0,10\n");
    let body = commands.iter().filter(|command| !matches!(&command.name, b"XA" | b"XZ"));
    [start.as_bytes(), &scan::write(body), b"^PQ1\n^XZ\n"].concat()
}

/// Whether ink is lost beyond the right or the lower edge of the printer's label.
fn beyond(reach: (u32, u32), source: Dpi, target: &Target) -> impl Iterator<Item = Remark> {
    /// What a frame along the edge may be beyond it, in micrometres.
    const SLACK: u32 = 1_000;
    let dots = written_for(source, target).dots;
    let um =
        move |dots: u32| u32::try_from(u64::from(dots) * 25_400 / u64::from(source.per_inch())).unwrap_or(u32::MAX);
    let is_beyond = move |reach: u32, edge: u32| um(reach) > um(edge).saturating_add(SLACK);
    let mm = move |dots: u32| um(dots) / 1_000;
    let wide = is_beyond(reach.0, dots.0).then(|| Remark::TooWide { width_mm: mm(reach.0), label_mm: mm(dots.0) });
    let long = is_beyond(reach.1, dots.1).then(|| Remark::TooLong { length_mm: mm(reach.1), label_mm: mm(dots.1) });
    wide.into_iter().chain(long)
}
