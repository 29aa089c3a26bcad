//! What stands in the fields and notes of a page and is not drawn with it. Source: ISO 32000-2, 12.5 (annotations), 12.7 (forms):
//! what a field looks like is in the file, or a program makes it from the field's value.

use hayro::hayro_syntax::object::{Array, Dict, Name, Object, Rect, String as Text};
use hayro::hayro_syntax::page::Page;

/// Notes whose looks a program makes from what they say.
const NOTES: [&str; 9] = ["FreeText", "Stamp", "Line", "Square", "Circle", "Polygon", "PolyLine", "Ink", "Watermark"];
/// Flags of table 167.
const HIDDEN: u32 = 1 << 1;
const PRINT: u32 = 1 << 2;
const NO_VIEW: u32 = 1 << 5;
/// How deep fields stand in fields.
const DEPTH: u32 = 8;

/// Whether a field that is filled in, or a note, is not drawn: the file does not say how it looks, or shows it on paper only.
pub(super) fn are_missing(page: &Page<'_>) -> bool {
    let annotations = page.raw().get::<Array<'_>>("Annots");
    annotations.is_some_and(|all| all.iter::<Dict<'_>>().any(|annotation| is_missing(&annotation)))
}

fn is_missing(annotation: &Dict<'_>) -> bool {
    let flags = annotation.get::<u32>("F").unwrap_or(0);
    let kind = annotation.get::<Name<'_>>("Subtype");
    let kind = kind.as_ref().map_or("", |kind| kind.as_str());
    let is_seen = annotation.get::<Rect>("Rect").is_some_and(|area| area.x0 != area.x1 && area.y0 != area.y1);
    if flags & HIDDEN != 0 || !is_seen {
        return false;
    }
    let looks = Looks::of(annotation);
    if flags & NO_VIEW != 0 {
        return flags & PRINT != 0 && looks == Looks::Drawn;
    }
    match (looks, kind) {
        (Looks::Drawn | Looks::Nothing, _) => false,
        (Looks::Unknown, "Widget") => is_filled_in(annotation, DEPTH),
        (Looks::Unknown, kind) => NOTES.contains(&kind),
    }
}

/// What a file says of how an annotation looks.
#[derive(PartialEq, Eq)]
enum Looks {
    Drawn,
    /// It is switched off.
    Nothing,
    Unknown,
}

impl Looks {
    fn of(annotation: &Dict<'_>) -> Self {
        let normal = annotation.get::<Dict<'_>>("AP").and_then(|looks| looks.get::<Object<'_>>("N"));
        let state = annotation.get::<Name<'_>>("AS");
        match normal {
            Some(Object::Stream(_)) => Self::Drawn,
            Some(Object::Dict(states)) => match state {
                Some(state) if states.contains_key(&*state) => Self::Drawn,
                Some(state) if state.as_str() != "Off" => Self::Unknown,
                Some(_) | None => Self::Nothing,
            },
            Some(_) | None => Self::Unknown,
        }
    }
}

/// Whether a field has a value, of its own or of the field it is a part of.
fn is_filled_in(field: &Dict<'_>, depth: u32) -> bool {
    match field.get::<Object<'_>>("V") {
        Some(Object::String(text)) => !text.as_bytes().is_empty(),
        Some(Object::Name(state)) => state.as_str() != "Off",
        Some(Object::Array(chosen)) => chosen.iter::<Text<'_>>().next().is_some(),
        Some(_) => false,
        None => depth > 0 && field.get::<Dict<'_>>("Parent").is_some_and(|parent| is_filled_in(&parent, depth - 1)),
    }
}
