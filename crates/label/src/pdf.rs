//! Labels and papers as PDF, for office printers: pages of their own size, everything but pictures drawn as vectors.
//!
//! Latin text is set in the standard fonts every reader and printer has (Helvetica, whose widths the shipped faces
//! share), other scripts as outlines, so that no font has to be embedded.

use crate::barcode::{Barcode, areas};
use crate::fit::Placed;
use crate::fonts::{EM, Fonts, Stroke, is_plain};
use crate::layout::{Element, Image};
use crate::units::Um;
use crate::{Layout, Picture};
use printpdf::{
    BuiltinFont, LinePoint, Mm, Op, PaintMode, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Polygon,
    PolygonRing, Pt, RawImage, RawImageData, RawImageFormat, TextItem, WindingOrder, XObjectId, XObjectTransform,
};
use std::sync::Arc;

/// Points a micrometre.
const POINTS: f32 = 72.0 / 25_400.0;

/// Writes pages as one PDF.
pub(crate) fn render(pages: &[(&Layout, Vec<Placed>)], fonts: &Fonts) -> Vec<u8> {
    let mut document = PdfDocument::new("Packdesk");
    let mut pictures = Pictures::default();
    let pages =
        pages.iter().map(|(layout, placed)| page(layout, placed, &mut pictures, &mut document, fonts)).collect();
    document.with_pages(pages);
    let options = PdfSaveOptions { optimize: true, subset_fonts: false, secure: true, image_optimization: None };
    document.save(&options, &mut Vec::new())
}

/// The pictures that are in the document already: a logo on every page is in it once.
type Pictures = Vec<(Arc<Picture>, XObjectId)>;

fn page(
    layout: &Layout,
    placed: &[Placed],
    pictures: &mut Pictures,
    document: &mut PdfDocument,
    fonts: &Fonts,
) -> PdfPage {
    let height = layout.size.height;
    let mut ops = Vec::new();
    for element in &layout.elements {
        match element {
            Element::Rule(rule) => ops.push(bar(rule.x, rule.y, rule.width, rule.height, height)),
            Element::Barcode(barcode) => ops.push(symbol(barcode, height)),
            Element::Image(it) => ops.push(image(it, height, pictures, document)),
            Element::Text(_) => {}
        }
    }
    for text in placed {
        if is_plain(&text.text) {
            set(&mut ops, text, height);
        } else {
            ops.extend(outline(text, height, fonts));
        }
    }
    let mm = |um: Um| Mm(um as f32 / 1000.0);
    PdfPage::new(mm(layout.size.width), mm(height), ops)
}

fn image(image: &Image, page: Um, pictures: &mut Pictures, document: &mut PdfDocument) -> Op {
    let known = pictures.iter().find(|(picture, _)| Arc::ptr_eq(picture, &image.picture)).map(|(_, id)| id.clone());
    let id = known.unwrap_or_else(|| {
        let picture = &image.picture;
        let id = document.add_image(&RawImage {
            pixels: RawImageData::U8(picture.rgb().to_vec()),
            width: picture.width() as usize,
            height: picture.height() as usize,
            data_format: RawImageFormat::RGB8,
            tag: Vec::new(),
        });
        pictures.push((Arc::clone(picture), id.clone()));
        id
    });
    // At one dot a point a picture is as many points wide as it has pixels.
    let scale = |um: Um, pixels: u32| Some(um as f32 * POINTS / pixels as f32);
    let transform = XObjectTransform {
        translate_x: Some(Pt(image.x as f32 * POINTS)),
        translate_y: Some(Pt((page - image.y - image.height) as f32 * POINTS)),
        scale_x: scale(image.width, image.picture.width()),
        scale_y: scale(image.height, image.picture.height()),
        dpi: Some(72.0),
        ..XObjectTransform::default()
    };
    Op::UseXobject { id, transform }
}

fn point(x: f32, y: f32) -> Point {
    Point { x: Pt(x), y: Pt(y) }
}

fn bar(x: Um, y: Um, width: Um, height: Um, page: Um) -> Op {
    filled(vec![rectangle(x, y, width, height, page)], WindingOrder::NonZero)
}

/// All of a symbol as one shape: shapes beside each other may show a white hair between them.
fn symbol(barcode: &Barcode, page: Um) -> Op {
    let areas = areas(barcode, barcode.module, |um| um);
    let rings = areas.iter().map(|area| rectangle(area.x, area.y, area.width, area.height, page));
    filled(rings.collect(), WindingOrder::NonZero)
}

fn rectangle(x: Um, y: Um, width: Um, height: Um, page: Um) -> PolygonRing {
    let (left, right) = (x as f32 * POINTS, (x + width) as f32 * POINTS);
    let (top, bottom) = ((page - y) as f32 * POINTS, page.saturating_sub(y + height) as f32 * POINTS);
    let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
    PolygonRing { points: corners.map(|(x, y)| LinePoint { p: point(x, y), bezier: false }).to_vec() }
}

fn filled(rings: Vec<PolygonRing>, winding_order: WindingOrder) -> Op {
    Op::DrawPolygon { polygon: Polygon { rings, mode: PaintMode::Fill, winding_order } }
}

fn set(ops: &mut Vec<Op>, text: &Placed, page: Um) {
    let font = if text.bold { BuiltinFont::HelveticaBold } else { BuiltinFont::Helvetica };
    ops.extend([
        Op::StartTextSection,
        Op::SetFont { font: PdfFontHandle::Builtin(font), size: Pt(text.size as f32 * POINTS) },
        Op::SetTextCursor { pos: point(text.x as f32 * POINTS, (page - text.baseline) as f32 * POINTS) },
        Op::ShowText { items: vec![TextItem::Text(text.text.clone())] },
        Op::EndTextSection,
    ]);
}

fn outline(text: &Placed, page: Um, fonts: &Fonts) -> Option<Op> {
    let scale = text.size as f32 * POINTS / EM as f32;
    let (dx, dy) = (text.x as f32 * POINTS, (page - text.baseline) as f32 * POINTS);
    let at = |(x, y): (f32, f32), bezier| LinePoint { p: point(x * scale + dx, y * scale + dy), bezier };
    let mut rings: Vec<PolygonRing> = Vec::new();
    for stroke in fonts.outline(&text.text, text.bold) {
        if let Stroke::Move(x, y) = stroke {
            rings.push(PolygonRing { points: vec![at((x, y), false)] });
            continue;
        }
        let Some(ring) = rings.last_mut() else { continue };
        match stroke {
            Stroke::Line(x, y) => ring.points.push(at((x, y), false)),
            Stroke::Curve(first, second, to) => ring.points.extend([at(first, true), at(second, true), at(to, false)]),
            Stroke::Move(..) | Stroke::Close => {}
        }
    }
    (!rings.is_empty()).then(|| filled(rings, WindingOrder::NonZero))
}
