//! A label as it will print, and what has to be known of it.

use super::edge;
use super::plain::{self, Canvas, Plain};
use super::renderer::{Rendered, rendered};
use super::scan::Command;
use crate::ConvertError;
use crate::grey::Grey;
use label::Fonts;
use model::Dpi;

/// Dots a millimetre, as the renderer counts them.
const fn dots_a_millimetre(dpi: Dpi) -> i32 {
    match dpi {
        Dpi::D203 => 8,
        Dpi::D300 => 12,
        Dpi::D600 => 24,
    }
}

/// What is darker is ink.
const INK: u8 = 128;
/// How far beyond the label's right and lower edge is looked at most, in millimetres.
const BEYOND: (u32, u32) = (25, 100);

/// A label, drawn.
pub(super) struct Preview {
    /// Its dots.
    pub(super) grey: Grey,
    /// Where its ink ends to the right and below, in dots: beyond the edge, too.
    pub(super) reach: (u32, u32),
    /// Letters that were drawn in the machine's fonts, because no printer is sure to have them.
    pub(super) letters: String,
    /// Fonts of a printer's memory that others stand for.
    pub(super) fonts: Vec<String>,
    /// Whether a picture in it ends before it should.
    pub(super) is_cut: bool,
}

/// Draws a label whose dots are of a resolution, on so many of them.
pub(super) fn draw(
    commands: &[Command],
    page: usize,
    dpi: Dpi,
    (width, height): (u32, u32),
    fonts: &Fonts,
) -> Result<Preview, ConvertError> {
    let a_millimetre = dots_a_millimetre(dpi);
    let beyond = a_millimetre.unsigned_abs();
    let all = (width + BEYOND.0 * beyond, height + BEYOND.1 * beyond);
    let canvas = Canvas { label: (width, height), all, a_millimetre, fonts, page };
    let Plain { commands, letters, fonts, is_cut } = plain::plain(commands, canvas)?;
    let drawn = |dots: (u32, u32)| -> Result<(Grey, (u32, u32)), ConvertError> {
        let rendered = rendered(&commands, dots, a_millimetre);
        let rendered = rendered.map_err(|why| ConvertError::Undrawable { page, why })?;
        Ok(on_label(&rendered, (width, height)))
    };
    let band = edge::BAND * beyond;
    let near = (!edge::may_be_passed(&commands, (width, height), band)).then(|| drawn((width + band, height + band)));
    let near = near.transpose()?.filter(|(_, reach)| reach.0 <= width && reach.1 <= height);
    let (grey, reach) = near.map_or_else(|| drawn(all), Ok)?;
    // What begins so far out that nobody looks there is on no picture.
    let farthest = edge::farthest(&commands);
    let out = |place: u32, seen: u32, reach: u32| if place >= seen { reach.max(place + 1) } else { reach };
    let reach = (out(farthest.0, all.0, reach.0), out(farthest.1, all.1, reach.1));
    Ok(Preview { grey, reach, letters: letters.into_iter().collect(), fonts: fonts.into_iter().collect(), is_cut })
}

/// What of all that was drawn is on a label of so many dots, in its middle where it is narrower, and how far its ink reaches.
fn on_label(rendered: &Rendered, (width, height): (u32, u32)) -> (Grey, (u32, u32)) {
    let Rendered { all, inverted, mirrored, .. } = rendered;
    let printed = u32::try_from(rendered.width).ok().filter(|width| *width > 0).unwrap_or(all.width).min(all.width);
    let ink = |luma: &u8| *luma < INK;
    let row = |y: u32| &all.row(y)[..printed as usize];
    let lower = (0..all.height).rev().find(|y| row(*y).iter().any(ink)).map_or(0, |last| last + 1);
    let right = (0..lower).fold(0, |right, y| {
        let beyond = &row(y)[right..];
        // The darkest dot of many is soon found, and most rows end further left than others.
        let darkest = beyond.iter().copied().min();
        let last = darkest.filter(ink).and_then(|_| beyond.iter().rposition(ink));
        last.map_or(right, |last| right + last + 1)
    });
    let reach = (right as u32, lower);
    let mut grey = Grey::white(width, height);
    let shown = printed.min(width) as usize;
    let spare = width as usize - shown;
    let left = if *inverted { spare.div_ceil(2) } else { spare / 2 };
    for (y, row) in (0..height).zip(grey.luma.chunks_exact_mut((width as usize).max(1))) {
        row[left..left + shown].copy_from_slice(&all.row(if *inverted { height - 1 - y } else { y })[..shown]);
        if *inverted {
            row[left..left + shown].reverse();
        }
        if *mirrored {
            row.reverse();
        }
    }
    (grey, reach)
}
