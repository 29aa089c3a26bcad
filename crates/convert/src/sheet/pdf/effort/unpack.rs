//! How large a document's streams are when unpacked.

use super::decrypted::Decrypted;
use super::layers::Layers;
use hayro::hayro_syntax::object::{Dict, MaybeRef, Object, Stream};
use hayro::hayro_syntax::reader::{Reader, ReaderExt};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The most megabytes all streams of a document are when unpacked.
pub(in crate::sheet::pdf) const MOST_MB: usize = 512;
const MOST: u64 = (MOST_MB as u64) << 20;

/// How many bytes may still come out.
pub(super) struct Left(u64);

impl Left {
    pub(super) fn take(&mut self, bytes: u64) {
        self.0 = self.0.saturating_sub(bytes);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0 == 0
    }
}

/// A stream as it lies in the file.
pub(super) struct Packed<'a> {
    /// Where its dictionary begins.
    pub(super) place: usize,
    pub(super) dict: Dict<'a>,
    /// Its bytes, and perhaps some behind them.
    pub(super) data: &'a [u8],
    layers: Layers,
}

impl Packed<'_> {
    /// The most it can be, whatever is in it.
    fn most(&self) -> u64 {
        self.layers.most().saturating_mul(self.data.len() as u64)
    }
}

/// Whether a document's streams, unpacked, fit any memory. Reads the file as it lies: making a document of it unpacks some.
pub(in crate::sheet::pdf) fn unpacks(file: &[u8]) -> bool {
    catch_unwind(AssertUnwindSafe(|| all_fit(file))).unwrap_or(false)
}

fn all_fit(file: &[u8]) -> bool {
    let (mut streams, mut trailers) = (Vec::new(), Vec::new());
    for place in places(file, b"<<") {
        let mut reader = Reader::new_with(file, place);
        let Some(dict) = reader.read_without_context::<Dict<'_>>() else { continue };
        if dict.contains_key("Encrypt") {
            trailers.push(dict.clone());
        }
        let Some(data) = data(file, &dict, reader) else { continue };
        let Some(layers) = Layers::of(&dict) else { return false };
        streams.push(Packed { place, dict, data, layers });
    }
    // Of nearly every label this alone is known to fit.
    if streams.iter().fold(0, |sum: u64, stream| sum.saturating_add(stream.most())) < MOST {
        return true;
    }
    let decrypted = Decrypted::of(file, &trailers);
    let mut left = Left(MOST);
    for stream in streams {
        // A table of objects is never encrypted.
        if trailers.is_empty() || stream.dict.contains_key("W") {
            stream.layers.unpack(stream.data, &mut left);
        }
        if !trailers.is_empty() {
            match decrypted.as_ref().and_then(|decrypted| decrypted.data(&stream)) {
                Some(data) => stream.layers.unpack(&data, &mut left),
                None => left.take(stream.most()),
            }
        }
        if left.is_empty() {
            return false;
        }
    }
    true
}

/// Whether one stream fits, such as a picture that stands within what draws a page.
pub(super) fn fits(stream: &Stream<'_>) -> bool {
    let Some(layers) = Layers::of(stream.dict()) else { return false };
    let data = stream.raw_data();
    let mut left = Left(MOST);
    if layers.most().saturating_mul(data.len() as u64) >= MOST {
        layers.unpack(&data, &mut left);
    }
    !left.is_empty()
}

/// The bytes of a stream whose dictionary a reader has just read: all that a reader could take for them.
fn data<'a>(file: &'a [u8], dict: &Dict<'a>, mut reader: Reader<'a>) -> Option<&'a [u8]> {
    reader.skip_white_spaces_and_comments();
    reader.forward_tag(b"stream")?;
    let rest = file.get(reader.offset()..)?;
    let said = match dict.get_raw::<Object<'_>>("Length") {
        Some(MaybeRef::NotRef(Object::Number(length))) => length.as_f64().max(0.0) as usize,
        // What is said elsewhere may be anything.
        Some(MaybeRef::Ref(_)) => rest.len(),
        _ => 0,
    };
    let end = if said >= rest.len() { said } else { places(rest, b"endstream").next().unwrap_or(rest.len()) };
    // What ends the line before them counts as well.
    Some(skip_end_of_line(&rest[..end.max(said.saturating_add(2)).min(rest.len())]))
}

fn skip_end_of_line(data: &[u8]) -> &[u8] {
    data.strip_prefix(b"\r\n").or_else(|| data.strip_prefix(b"\n")).or_else(|| data.strip_prefix(b"\r")).unwrap_or(data)
}

/// Where some bytes stand in others.
pub(in crate::sheet::pdf) fn places<'a>(all: &'a [u8], wanted: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    all.windows(wanted.len()).enumerate().filter(move |(_, bytes)| *bytes == wanted).map(|(place, _)| place)
}
