//! Fonts a page is written in that are not in its file. What is drawn instead reads well as text, and not at all where the
//! font is one of bars.

use hayro::hayro_syntax::object::{Array, Dict, Name, Stream};
use hayro::hayro_syntax::page::{Page, Resources};
use std::collections::BTreeSet;

/// What every PDF program has, and what looks like it.
const USUAL: [&str; 6] = ["helvetica", "arial", "times", "courier", "symbol", "zapfdingbats"];
/// How deep forms stand in forms.
const DEPTH: u32 = 4;

/// The names of a page's fonts that are not in its file and that no program has.
pub(super) fn missing(page: &Page<'_>) -> Vec<String> {
    let mut names = BTreeSet::new();
    add(page.resources(), DEPTH, &mut names);
    names.into_iter().collect()
}

fn add(resources: &Resources<'_>, depth: u32, names: &mut BTreeSet<String>) {
    let fonts = resources.fonts.keys().filter_map(|key| resources.fonts.get::<Dict<'_>>(&*key));
    names.extend(fonts.filter_map(|font| name_of_missing(&font)));
    if depth == 0 {
        return;
    }
    for key in resources.x_objects.keys() {
        let form = resources.x_objects.get::<Stream<'_>>(&*key);
        if let Some(inner) = form.and_then(|form| form.dict().get::<Dict<'_>>("Resources")) {
            add(&Resources::new(inner), depth - 1, names);
        }
    }
}

fn name_of_missing(font: &Dict<'_>) -> Option<String> {
    let name = font.get::<Name<'_>>("BaseFont")?.as_str().to_owned();
    let composed = font.get::<Array<'_>>("DescendantFonts").and_then(|fonts| fonts.iter::<Dict<'_>>().next());
    let descriptor = composed.as_ref().unwrap_or(font).get::<Dict<'_>>("FontDescriptor");
    let files = ["FontFile", "FontFile2", "FontFile3"];
    let is_here = descriptor.is_some_and(|descriptor| files.iter().any(|file| descriptor.contains_key(file)));
    let spelled = name.to_lowercase();
    (!is_here && !USUAL.iter().any(|usual| spelled.starts_with(usual))).then_some(name)
}
