//! ZPL, drawn by labelize. The only place that knows it.

use super::scan::{self, Command};
use crate::grey::Grey;
use labelize::{DrawerOptions, LabelInfo, Renderer, ZplParser};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What the commands of a label draw.
pub(super) struct Rendered {
    /// All dots, the soft edges of letters grey.
    pub(super) all: Grey,
    /// How many dots wide the label says it is; none or less says nothing.
    pub(super) width: i32,
    pub(super) inverted: bool,
    pub(super) mirrored: bool,
}

/// Draws commands on so many dots, of so many a millimetre, upright.
///
/// # Errors
/// What cannot be drawn.
pub(super) fn rendered(
    commands: &[Command],
    (width, height): (u32, u32),
    a_millimetre: i32,
) -> Result<Rendered, String> {
    let zpl = scan::write(commands);
    let millimetres = |dots: u32| f64::from(dots) / f64::from(a_millimetre);
    let options = DrawerOptions {
        label_width_mm: millimetres(width),
        label_height_mm: millimetres(height),
        dpmm: a_millimetre,
        // Letters of thin strokes have no dot that is black for the most part.
        antialias: true,
        ..DrawerOptions::default()
    };
    let drawn = catch_unwind(AssertUnwindSafe(|| {
        let labels = ZplParser::with_dpmm(a_millimetre).parse(&zpl)?;
        let label = labels.into_iter().next().ok_or_else(|| "nothing is drawn".to_owned())?;
        // How it lies on the label is seen to elsewhere, once it is known what is beyond the edge.
        let upright = LabelInfo { print_width: 0, inverted: false, mirrored: false, ..label };
        let mut png = Vec::new();
        Renderer::new().draw_label_as_png(&upright, &mut png, options)?;
        Ok::<_, String>((png, label.print_width, label.inverted, label.mirrored))
    }));
    let (png, width, inverted, mirrored) = drawn.map_err(|_| "the renderer gave up".to_owned())??;
    let image = image::load_from_memory(&png).map_err(|error| error.to_string())?.into_luma8();
    let all = Grey { width: image.width(), height: image.height(), luma: image.into_raw(), noise: 0 };
    Ok(Rendered { all, width, inverted, mirrored })
}
