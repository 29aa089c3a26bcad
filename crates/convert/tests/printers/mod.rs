//! What printers of each language would put on paper, by readers that are not ours where there are any.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use label::Bitmap;
use labelize::{DrawerOptions, Language, Renderer};
use model::{Dpi, LabelSize, PrinterLanguage};
use rxing::{BarcodeFormat, DecodeHints};

/// What a barcode reader reads.
pub(crate) fn read(bitmap: &Bitmap) -> Option<String> {
    let grey = (0..bitmap.height())
        .flat_map(|y| (0..bitmap.width()).map(move |x| if bitmap.is_black(x, y) { 0 } else { 255 }))
        .collect();
    let mut hints = DecodeHints { TryHarder: Some(true), ..DecodeHints::default() };
    let (width, height) = (bitmap.width(), bitmap.height());
    let found =
        rxing::helpers::detect_in_luma_with_hints(grey, width, height, Some(BarcodeFormat::CODE_128), &mut hints);
    found.ok().map(|found| found.getText().to_owned())
}

/// The dots a document puts on a 4x6 inch label.
pub(crate) fn ink_of(document: &[u8], language: PrinterLanguage, dpi: Dpi) -> Bitmap {
    match language {
        PrinterLanguage::Zpl => drawn(document, Language::Zpl, dpi),
        PrinterLanguage::Tspl => drawn(document, Language::Tspl, dpi),
        PrinterLanguage::Epl2 => epl2(document, dpi),
        PrinterLanguage::EscPos => esc_pos(document),
        PrinterLanguage::Png => picture(document),
        PrinterLanguage::Pdf => page(document, dpi),
    }
}

fn drawn(document: &[u8], language: Language, dpi: Dpi) -> Bitmap {
    let dpmm = match dpi {
        Dpi::D203 => 8,
        Dpi::D300 => 12,
        Dpi::D600 => 24,
    };
    let labels = language.parse(document, dpmm).expect("a label");
    assert_eq!(labels.len(), 1, "one label");
    let size = LabelSize::FourBySix;
    let options = DrawerOptions {
        // The renderer counts whole dots a millimetre; the head has as many as it has.
        label_width_mm: f64::from(label::dots(size.width_um(), dpi)) / f64::from(dpmm),
        label_height_mm: f64::from(label::dots(size.height_um(), dpi)) / f64::from(dpmm),
        dpmm,
        // Which end comes out first is not what is asked here.
        enable_inverted_labels: false,
        ..DrawerOptions::default()
    };
    let mut png = Vec::new();
    Renderer::new().draw_label_as_png(&labels[0], &mut png, options).expect("a picture");
    picture(&png)
}

/// The only page of a PDF, as an office printer of this resolution prints it.
fn page(document: &[u8], dpi: Dpi) -> Bitmap {
    let pdf = Pdf::new(document.to_vec()).expect("a PDF");
    assert_eq!(pdf.pages().len(), 1, "one page");
    let scale = f32::from(u16::try_from(dpi.per_inch()).expect("dots")) / 72.0;
    let settings = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
    let drawn = render(
        &pdf.pages()[0],
        &RenderCache::new(),
        &InterpreterSettings::default(),
        &RenderSettings::default(),
        &settings,
    );
    let size = LabelSize::FourBySix;
    let mut bitmap = Bitmap::white(label::dots(size.width_um(), dpi), label::dots(size.height_um(), dpi));
    let row = usize::from(drawn.width());
    for (place, _) in drawn.data_as_u8_slice().chunks_exact(4).enumerate().filter(|(_, pixel)| pixel[0] < 128) {
        bitmap.blacken(u32::try_from(place % row).expect("dots"), u32::try_from(place / row).expect("dots"));
    }
    bitmap
}

fn picture(png: &[u8]) -> Bitmap {
    let grey = image::load_from_memory(png).expect("a picture").into_luma8();
    let mut bitmap = Bitmap::white(grey.width(), grey.height());
    for (x, y, _) in grey.enumerate_pixels().filter(|(_, _, pixel)| pixel.0[0] < 128) {
        bitmap.blacken(x, y);
    }
    bitmap
}

/// Pictures of `GW`. By Zebra's example of it, which the renderer at hand reads the other way round, a set bit is white.
fn epl2(document: &[u8], dpi: Dpi) -> Bitmap {
    let size = LabelSize::FourBySix;
    let mut bitmap = Bitmap::white(label::dots(size.width_um(), dpi), label::dots(size.height_um(), dpi));
    let mut rest = document;
    while !rest.is_empty() {
        let (line, next) = rest.split_at(rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |end| end + 1));
        let Some(picture) = rest.strip_prefix(b"GW") else {
            assert!(matches!(line[0], b'N' | b'q' | b'P'), "an unknown command: {:?}", line[0]);
            rest = next;
            continue;
        };
        let parts: Vec<&[u8]> = picture.splitn(5, |byte| *byte == b',').collect();
        let number =
            |place: usize| std::str::from_utf8(parts[place]).expect("digits").parse::<u32>().expect("a number");
        let (left, top, row, rows) = (number(0), number(1), number(2), number(3));
        let (dots, after) = parts[4].split_at((row * rows) as usize);
        for (y, bytes) in (top..).zip(dots.chunks(row as usize)) {
            let black = (left..).zip(bytes.iter().flat_map(|byte| (0..8).map(move |bit| byte & (0x80 >> bit) == 0)));
            black.filter(|(_, black)| *black).for_each(|(x, _)| bitmap.blacken(x, y));
        }
        rest = after.strip_prefix(b"\r\n").expect("an end of line");
    }
    bitmap
}

/// Rows of `GS v 0`, one after the other.
fn esc_pos(document: &[u8]) -> Bitmap {
    let mut rest = document.strip_prefix(b"\x1b@").expect("ESC @");
    let (mut width, mut rows) = (0, Vec::new());
    while let Some(command) = rest.strip_prefix(b"\x1dv0\0") {
        let (row, high) = (u16::from_le_bytes([command[0], command[1]]), u16::from_le_bytes([command[2], command[3]]));
        let (data, next) = command[4..].split_at(usize::from(row) * usize::from(high));
        width = u32::from(row) * 8;
        rows.extend_from_slice(data);
        rest = next;
    }
    Bitmap::from_bytes(width, rows)
}
