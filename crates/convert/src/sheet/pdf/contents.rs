//! Whether what draws a page is whole: packed bytes that end before their end, or are none, are drawn as far as they go, and the
//! lines behind are on no label.

use super::effort::is_zlib;
use flate2::bufread::DeflateDecoder;
use hayro::hayro_syntax::Filter;
use hayro::hayro_syntax::object::{Array, Dict, Name, Stream};
use hayro::hayro_syntax::page::{Page, Resources};
use std::io::{copy, sink};

/// How deep forms stand in forms.
const DEPTH: u32 = 4;

/// Whether the commands of a page, or of a form in it, are cut off.
pub(super) fn are_cut(page: &Page<'_>) -> bool {
    let one = page.raw().get::<Stream<'_>>("Contents");
    let several = page.raw().get::<Array<'_>>("Contents");
    one.is_some_and(|stream| is_cut(&stream))
        || several.is_some_and(|streams| streams.iter::<Stream<'_>>().any(|stream| is_cut(&stream)))
        || forms_are_cut(page.resources(), DEPTH)
}

fn forms_are_cut(resources: &Resources<'_>, depth: u32) -> bool {
    resources.x_objects.keys().any(|key| {
        let is_form =
            |form: &Stream<'_>| form.dict().get::<Name<'_>>("Subtype").is_some_and(|kind| kind.as_str() == "Form");
        let Some(form) = resources.x_objects.get::<Stream<'_>>(&*key).filter(is_form) else { return false };
        let inner = || form.dict().get::<Dict<'_>>("Resources");
        is_cut(&form) || (depth > 0 && inner().is_some_and(|inner| forms_are_cut(&Resources::new(inner), depth - 1)))
    })
}

/// Whether a stream that is packed by *deflate* alone is not whole. Its check sum is often missing, and counts for nothing.
fn is_cut(stream: &Stream<'_>) -> bool {
    if stream.filters().as_slice() != [Filter::FlateDecode] {
        return false;
    }
    let data = stream.raw_data();
    // The head of RFC 1950, which some leave out.
    let packed = if is_zlib(&data) { &data[2..] } else { &data[..] };
    copy(&mut DeflateDecoder::new(packed), &mut sink()).is_err()
}
