//! ZPL from elsewhere: read command by command, kept from changing the printer, split into single labels.
//!
//! Source: Zebra, *ZPL II Programming Guide*. Carriers write for 203 dots an inch unless they say otherwise.

mod bars;
mod charset;
mod edge;
mod effort;
mod glyphs;
mod graphic;
mod guard;
mod labels;
mod plain;
mod preview;
mod recall;
mod renderer;
mod rescale;
mod said;
mod scan;
mod script;
mod stamp;

pub(crate) use labels::{Label, labels};
pub use said::said_by_zpl;

use crate::frame::{Canvas, View};
use crate::grey::Grey;
use crate::ink::ink;
use crate::sheet::{Picture, Sheet};
use crate::{ConvertError, Converted, Drawn, Remark, Said, Target, bar_codes};
use label::{Bitmap, Fonts, encode};
use model::{Dpi, PrinterLanguage};
use preview::Preview;

/// Whether bytes are ZPL though no format starts early: it may begin with settings or a downloaded picture.
pub(crate) fn looks_like(bytes: &[u8]) -> bool {
    matches!(bytes.trim_ascii_start(), [b'~' | b'^', second, ..] if second.is_ascii_alphabetic())
}

/// What a label is drawn with, and for what.
#[derive(Clone, Copy)]
pub(crate) struct Drawing<'a> {
    /// The resolution its ZPL was written for.
    pub(crate) source: Dpi,
    pub(crate) target: &'a Target,
    /// The machine's fonts.
    pub(crate) fonts: &'a Fonts,
}

/// A label for a printer: as ZPL where its commands can be kept at the printer's resolution, else drawn here.
pub(crate) fn convert(label: &Label, page: usize, drawing: Drawing<'_>) -> Result<Converted, ConvertError> {
    let target = drawing.target;
    let preview = match preview(label, page, drawing) {
        // Nobody is to print a label whose text is not there.
        Err(error @ (ConvertError::Label(_) | ConvertError::TextUnreadable { .. })) => return Err(error),
        preview => preview,
    };
    let kept = kept(label, preview.as_ref().ok(), drawing);
    let remarks = remarks(label, preview.as_ref().ok(), &kept, drawing);
    let said = preview.as_ref().map(|preview| said_by_pictures(label, preview, drawing.source)).unwrap_or_default();
    match (kept, preview) {
        // A printer draws what cannot be drawn here.
        (Ok(Some(commands)), _) => Ok(Converted { page, bytes: written(&commands, target), remarks, said }),
        (_, preview) => {
            let bitmap = inked(preview?.grey, drawing)?;
            let bytes = encode(&bitmap, target.language, target.dpi, target.compression)?;
            Ok(Converted { page, bytes, remarks, said })
        }
    }
}

/// What the bars in a label's pictures say. Those of its commands are told by [`said_by_zpl`].
fn said_by_pictures(label: &Label, preview: &Preview, source: Dpi) -> Said {
    if !label.commands.iter().any(|command| command.name == *b"GF") {
        return Said::default();
    }
    Said { bar_codes: bar_codes::read(&ink(&preview.grey).bitmap, source), texts: Vec::new() }
}

/// A label as it will print.
pub(crate) fn draw(label: &Label, page: usize, drawing: Drawing<'_>) -> Result<Drawn, ConvertError> {
    let preview = preview(label, page, drawing)?;
    let remarks = remarks(label, Some(&preview), &kept(label, Some(&preview), drawing), drawing);
    let bitmap = inked(preview.grey, drawing)?;
    Ok(Drawn { page, bitmap, area: None, remarks })
}

fn preview(label: &Label, page: usize, drawing: Drawing<'_>) -> Result<Preview, ConvertError> {
    let Drawing { source, target, fonts } = drawing;
    preview::draw(&label.commands, page, source, written_for(source, target).dots, fonts)
}

/// The label in the printer, in dots of the resolution the ZPL was written for.
fn written_for(source: Dpi, target: &Target) -> Canvas {
    Target { dpi: source, ..*target }.canvas()
}

/// A label's commands for the printer; `None` where it speaks another language.
type Kept = Result<Option<Vec<scan::Command>>, String>;

/// What a person should know of a label.
fn remarks(label: &Label, preview: Option<&Preview>, kept: &Kept, drawing: Drawing<'_>) -> Vec<Remark> {
    let reach = preview.map(|preview| preview.reach).unwrap_or_default();
    let cut = preview.filter(|preview| preview.is_cut).map(|_| Remark::PictureCut);
    // A printer that gets the commands has its own fonts.
    let fonts = preview.filter(|preview| !preview.fonts.is_empty() && !matches!(kept, Ok(Some(_))));
    let fonts = fonts.map(|preview| Remark::FontReplaced { fonts: preview.fonts.clone() });
    let redrawn = kept.as_ref().err().map(|because| Remark::Redrawn { because: because.clone() });
    let beyond = beyond(reach, drawing.source, drawing.target);
    label.remarks.iter().cloned().chain(cut).chain(fonts).chain(beyond).chain(redrawn).collect()
}

/// The label's commands for a printer that speaks ZPL; `None` for others.
///
/// # Errors
/// What cannot be kept: a command, or letters.
fn kept(label: &Label, preview: Option<&Preview>, drawing: Drawing<'_>) -> Kept {
    let letters = preview.map(|preview| &preview.letters).filter(|letters| !letters.is_empty());
    match (&label.redraw, letters) {
        _ if drawing.target.language != PrinterLanguage::Zpl => Ok(None),
        (Some(because), _) | (None, Some(because)) => Err(because.clone()),
        (None, None) => match hiding(&label.commands) {
            Some(command) => Err(command.written()),
            None => rescale::rescale(&label.commands, drawing.source, drawing.target.dpi).map(Some),
        },
    }
}

/// A command in whose data another one begins for the printer: its document had chosen other signs, and is written with the usual
/// ones. The bytes of a raw picture are counted, and none of them begins anything.
fn hiding(commands: &[scan::Command]) -> Option<&scan::Command> {
    let is_raw = |command: &scan::Command| command.name == *b"GF" && command.parameter(0).eq_ignore_ascii_case(b"B");
    let begins = |command: &scan::Command| {
        command.data.windows(2).any(|two| matches!(two, [b'^' | b'~', next] if next.is_ascii_alphanumeric()))
    };
    commands.iter().find(|command| begins(command) && !is_raw(command))
}

/// A drawn label in the printer's dots.
fn inked(grey: Grey, Drawing { source, target, .. }: Drawing<'_>) -> Result<Bitmap, ConvertError> {
    if source == target.dpi {
        return Ok(ink(&grey).bitmap);
    }
    let picture = Picture::from_grey(grey);
    let sheet = picture.at(f64::from(source.per_inch()));
    Ok(ink(&sheet.draw(&View::whole(sheet.size(), target.canvas()), &mut Vec::new())?).bitmap)
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
