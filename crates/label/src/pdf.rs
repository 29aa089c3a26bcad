//! A label as PDF, for office printers: one page of the label's size, everything drawn as vectors.
//!
//! Latin text is set in the standard fonts every reader and printer has (Helvetica, whose widths the shipped faces
//! share), other scripts as outlines, so that no font has to be embedded.

use crate::Layout;
use crate::fit::Placed;
use crate::fonts::{EM, Fonts, Stroke, is_plain};
use crate::layout::{Barcode, Element, Um};
use crate::symbol::areas;
use printpdf::{
    BuiltinFont, LinePoint, Mm, Op, PaintMode, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Polygon,
    PolygonRing, Pt, TextItem, WindingOrder,
};

/// Points a micrometre.
const POINTS: f32 = 72.0 / 25_400.0;

/// Writes a label as a PDF of one page.
pub(crate) fn render(layout: &Layout, placed: &[Placed], fonts: &Fonts) -> Vec<u8> {
    let height = layout.size.height_um();
    let mut ops = Vec::new();
    for element in &layout.elements {
        match element {
            Element::Rule(rule) => ops.push(bar(rule.x, rule.y, rule.width, rule.height, height)),
            Element::Barcode(barcode) => ops.push(symbol(barcode, height)),
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
    let mut document = PdfDocument::new("Packdesk");
    document.with_pages(vec![PdfPage::new(mm(layout.size.width_um()), mm(height), ops)]);
    let options = PdfSaveOptions { optimize: true, subset_fonts: false, secure: true, image_optimization: None };
    document.save(&options, &mut Vec::new())
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
