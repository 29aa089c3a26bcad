//! ZPL, drawn by labelize. The only place that knows it.

use super::plain::{self, Canvas, Plain};
use super::scan::{self, Command};
use crate::ConvertError;
use crate::grey::Grey;
use label::Fonts;
use labelize::{DrawerOptions, LabelInfo, Renderer, ZplParser};
use model::Dpi;
use std::panic::{AssertUnwindSafe, catch_unwind};

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
    let canvas = Canvas { label: (width, height), all, dots_a_millimetre: f64::from(a_millimetre), fonts, page };
    let Plain { commands, letters, fonts, is_cut } = plain::plain(commands, canvas)?;
    let zpl = scan::write(&commands);
    let millimetres = |dots: u32| f64::from(dots) / f64::from(a_millimetre);
    let options = DrawerOptions {
        label_width_mm: millimetres(all.0),
        label_height_mm: millimetres(all.1),
        dpmm: a_millimetre,
        ..DrawerOptions::default()
    };
    let undrawable = |why: String| ConvertError::Undrawable { page, why };
    let drawn = catch_unwind(AssertUnwindSafe(|| {
        let labels = ZplParser::with_dpmm(a_millimetre).parse(&zpl)?;
        let label = labels.into_iter().next().ok_or_else(|| "nothing is drawn".to_owned())?;
        // How it lies on the label is seen to here, once it is known what is beyond the edge.
        let upright = LabelInfo { print_width: 0, inverted: false, mirrored: false, ..label };
        let mut png = Vec::new();
        Renderer::new().draw_label_as_png(&upright, &mut png, options)?;
        Ok::<_, String>((png, Lying { width: label.print_width, inverted: label.inverted, mirrored: label.mirrored }))
    }));
    let (png, lying) = drawn.map_err(|_| undrawable("the renderer gave up".to_owned()))?.map_err(undrawable)?;
    let image = image::load_from_memory(&png).map_err(|error| undrawable(error.to_string()))?.into_luma8();
    let all = Grey { width: image.width(), height: image.height(), luma: image.into_raw() };
    let (grey, reach) = lying.on_label(&all, (width, height));
    Ok(Preview { grey, reach, letters: letters.into_iter().collect(), fonts: fonts.into_iter().collect(), is_cut })
}

/// How a label lies on the paper.
struct Lying {
    /// How many dots wide it says it is; none or less says nothing.
    width: i32,
    inverted: bool,
    mirrored: bool,
}

impl Lying {
    /// What of all that was drawn is on a label of so many dots, in its middle where it is narrower, and how far its ink
    /// reaches.
    fn on_label(&self, all: &Grey, (width, height): (u32, u32)) -> (Grey, (u32, u32)) {
        let printed = u32::try_from(self.width).ok().filter(|width| *width > 0).unwrap_or(all.width).min(all.width);
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
        let left = if self.inverted { spare.div_ceil(2) } else { spare / 2 };
        for (y, row) in (0..height).zip(grey.luma.chunks_exact_mut((width as usize).max(1))) {
            row[left..left + shown].copy_from_slice(&all.row(if self.inverted { height - 1 - y } else { y })[..shown]);
            if self.inverted {
                row[left..left + shown].reverse();
            }
            if self.mirrored {
                row.reverse();
            }
        }
        (grey, reach)
    }
}
