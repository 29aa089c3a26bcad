//! Element strings from scanners that pose as keyboards. No keyboard has a key for the separator: some of them type
//! something else in its place, some nothing.

use super::{Element, ElementString, Gs1Error, Identifier, Letters, SEPARATOR};

/// What became of the separators on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Separators {
    /// They came, or there was no need for any.
    Kept,
    /// Something else came in their place.
    Replaced,
    /// They are lost; the data can be cut in one way only. Other data from this scanner may be cut wrongly without
    /// anybody noticing: it should be set up to send them.
    Lost,
}

/// Longer than any symbol's data.
const LONGEST: usize = 512;

/// What scanners and programs write for the separator.
const WRITTEN: [&str; 9] = ["<GS>", "{GS}", "[GS]", "<FNC1>", "\\x1d", "\\x1D", "\\u001d", "^]", "\u{241d}"];

/// Reads element strings whose separators may have suffered.
///
/// # Errors
/// Why it is none as it stands.
pub fn scanned(data: &str) -> Result<(ElementString, Separators), Gs1Error> {
    // The letters of `<GS>` may stand in a lot, but nobody's lot is called so.
    let is_written = WRITTEN.iter().any(|written| data.contains(written));
    let as_it_is = match ElementString::read(data) {
        Ok(elements) if !is_written => return Ok((elements, Separators::Kept)),
        as_it_is => as_it_is,
    };
    if let Some(elements) = replaced(data) {
        return Ok((elements, Separators::Replaced));
    }
    let as_it_is = match as_it_is {
        Ok(elements) => return Ok((elements, Separators::Kept)),
        Err(error) => error,
    };
    only_cut(data).map(|elements| (elements, Separators::Lost)).ok_or(as_it_is)
}

/// With separators where something stands that no value can have.
fn replaced(data: &str) -> Option<ElementString> {
    let named = WRITTEN.iter().fold(data.to_owned(), |data, written| data.replace(written, "\u{1d}"));
    let foreign = |letter: char| !u8::try_from(letter).is_ok_and(|letter| Letters::Set82.have(letter));
    let data = named.replace(foreign, "\u{1d}");
    if data.contains(SEPARATOR) { ElementString::read(&data).ok() } else { None }
}

/// The one way to cut data into elements, where there is but one.
fn only_cut(data: &str) -> Option<ElementString> {
    if data.len() > LONGEST || !data.is_ascii() {
        return None;
    }
    // From the end: how each rest can be cut. A rest that can be cut in two ways is of no use to anybody before it.
    let mut cuts: Vec<Cut> = vec![Cut::None; data.len() + 1];
    cuts[data.len()] = Cut::End;
    for start in (0..data.len()).rev() {
        let Some((identifier, ai, after)) = Identifier::split(&data[start..]) else { continue };
        let first = data.len() - after.len();
        for end in first + identifier.least()..=(first + identifier.most()).min(data.len()) {
            if cuts[end] == Cut::None || identifier.check(&data[first..end]).is_err() {
                continue;
            }
            cuts[start] = match (cuts[start], cuts[end]) {
                (Cut::None, Cut::End | Cut::Once { .. }) => Cut::Once { ai: ai.len(), end },
                _ => Cut::Often,
            };
        }
    }
    let mut elements = Vec::new();
    let mut start = 0;
    while let Cut::Once { ai, end } = cuts[start] {
        elements.push(Element::new(&data[start..start + ai], &data[start + ai..end]).ok()?);
        start = end;
    }
    if cuts[start] == Cut::End { ElementString::new(elements).ok() } else { None }
}

/// How the rest of data can be cut into elements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cut {
    /// Not at all.
    None,
    /// It is at its end.
    End,
    /// In one way: the identifier's length, where the element ends.
    Once {
        /// The identifier's length.
        ai: usize,
        /// Where the element ends.
        end: usize,
    },
    /// In several ways.
    Often,
}
