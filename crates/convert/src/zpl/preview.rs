//! A label as it will print, and what has to be known of it.

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
/// How far beyond the label's right and lower edge is looked, in millimetres.
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
    let rendered = rendered(&commands, all, a_millimetre);
    let rendered = rendered.map_err(|why| ConvertError::Undrawable { page, why })?;
    let (grey, reach) = on_label(&rendered, (width, height));
    Ok(Preview { grey, reach, letters: letters.into_iter().collect(), fonts: fonts.into_iter().collect(), is_cut })
}

/// What of all that was drawn is on a label of so many dots, in its middle where it is narrower, and how far its ink reaches.
fn on_label(rendered: &Rendered, (width, height): (u32, u32)) -> (Grey, (u32, u32)) {
    let Rendered { all, inverted, mirrored, .. } = rendered;
    let printed = u32::try_from(rendered.width).ok().filter(|width| *width > 0).unwrap_or(all.width).min(all.width);
    let ink = |luma: &u8| *luma < INK;
    let mut reach = (0, 0);
    for y in 0..all.height {
        if let Some(last) = all.row(y)[..printed as usize].iter().rposition(ink) {
            reach = (reach.0.max(last as u32 + 1), y + 1);
        }
    }
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
