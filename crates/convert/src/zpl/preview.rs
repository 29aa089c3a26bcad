//! ZPL, drawn by labelize. The only place that knows it.

use super::effort;
use super::graphic;
use super::scan::{self, Command};
use crate::ConvertError;
use crate::grey::Grey;
use labelize::{DrawerOptions, Renderer, ZplParser};
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

/// Draws a label whose dots are of a resolution, on so many of them.
pub(super) fn draw(
    commands: &[Command],
    page: usize,
    dpi: Dpi,
    (width, height): (u32, u32),
) -> Result<Grey, ConvertError> {
    let dpmm = dots_a_millimetre(dpi);
    if !effort::is_bounded(commands, u64::from(width) * u64::from(height)) {
        return Err(ConvertError::TooMuch { page });
    }
    let plain = |command: &Command| match &command.name {
        b"GF" => graphic::plain(command),
        _ => Ok(command.clone()),
    };
    let plain: Vec<Command> = commands.iter().map(plain).collect::<Result<_, _>>()?;
    let zpl = scan::write(&plain);
    let options = DrawerOptions {
        label_width_mm: f64::from(width) / f64::from(dpmm),
        label_height_mm: f64::from(height) / f64::from(dpmm),
        dpmm,
        ..DrawerOptions::default()
    };
    let drawn = catch_unwind(AssertUnwindSafe(|| {
        let labels = ZplParser::with_dpmm(dpmm).parse(&zpl)?;
        let label = labels.first().ok_or_else(|| "nothing is drawn".to_owned())?;
        let mut png = Vec::new();
        Renderer::new().draw_label_as_png(label, &mut png, options)?;
        Ok::<_, String>(png)
    }));
    let png =
        drawn.map_err(|_| ConvertError::Broken("the renderer gave up".to_owned()))?.map_err(ConvertError::Broken)?;
    let image = image::load_from_memory(&png).map_err(|error| ConvertError::Broken(error.to_string()))?.into_luma8();
    Ok(Grey { width: image.width(), height: image.height(), luma: image.into_raw() })
}
