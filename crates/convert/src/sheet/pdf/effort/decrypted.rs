//! The streams of an encrypted document, decrypted without being unpacked.

use super::unpack::{Packed, places};
use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::object::{Dict, MaybeRef, Number, Object, ObjectIdentifier, Stream};
use hayro::hayro_syntax::reader::{Reader, ReaderExt};
use std::collections::BTreeMap;

/// The document with a catalogue of nothing, where every object is where it lies: opening it unpacks none of them.
pub(super) struct Decrypted {
    document: Pdf,
    /// Which object begins with which dictionary.
    objects: BTreeMap<usize, ObjectIdentifier>,
}

impl Decrypted {
    /// Nothing where the document has objects or keys in several versions: which of them count cannot be known from here.
    pub(super) fn of(file: &[u8], trailers: &[Dict<'_>]) -> Option<Self> {
        let trailer = trailers.last()?;
        if trailers.iter().any(|other| keys(other) != keys(trailer)) {
            return None;
        }
        let mut objects = BTreeMap::new();
        let mut table: BTreeMap<ObjectIdentifier, usize> = BTreeMap::new();
        for end in places(file, b"obj") {
            let Some(start) = number_before(file, end) else { continue };
            let mut reader = Reader::new_with(file, start);
            let Some(id) = reader.read_without_context::<ObjectIdentifier>() else { continue };
            reader.skip_white_spaces_and_comments();
            let place = reader.offset();
            if reader.skip::<Object<'_>>(false).is_none() {
                continue;
            }
            if !(0..=65_535).contains(&id.gen_number) || table.insert(id, start).is_some() {
                return None;
            }
            objects.insert(place, id);
        }
        if let Some(keys) = trailer.get_ref("Encrypt")
            && !table.contains_key(&keys.into())
        {
            return None;
        }
        let document = Pdf::new(with_nothing_in_it(file, &table, trailer.data())?).ok()?;
        Some(Self { document, objects })
    }

    /// A stream's bytes.
    pub(super) fn data(&self, stream: &Packed<'_>) -> Option<Vec<u8>> {
        let id = *self.objects.get(&stream.place)?;
        // How long it is must be said where this document can find it.
        if let Some(length) = stream.dict.get_ref("Length") {
            self.document.xref().get::<Number>(length.into())?;
        }
        Some(self.document.xref().get::<Stream<'_>>(id)?.raw_data().into_owned())
    }
}

/// What a document is encrypted with.
fn keys<'a>(trailer: &Dict<'a>) -> [Option<MaybeRef<Object<'a>>>; 2] {
    ["Encrypt", "ID"].map(|key| trailer.get_raw(key))
}

/// Where the number of an object begins whose `obj` stands there.
fn number_before(file: &[u8], obj: usize) -> Option<usize> {
    let before = |file: &[u8]| {
        let spaces = file.trim_ascii_end();
        let digits = spaces.iter().rev().take_while(|letter| letter.is_ascii_digit()).count();
        (digits > 0).then(|| spaces.len() - digits)
    };
    let generation = before(&file[..obj])?;
    before(&file[..generation])
}

/// The file with a catalogue and a table of objects behind it, in whose place nothing else is read.
fn with_nothing_in_it(file: &[u8], table: &BTreeMap<ObjectIdentifier, usize>, trailer: &[u8]) -> Option<Vec<u8>> {
    let catalogue = table.keys().map(|id| id.obj_number).max()?.checked_add(1)?;
    let pages = catalogue.checked_add(1)?;
    let trailer = trailer.strip_suffix(b">>")?;
    let mut document = file.to_vec();
    let mut places: Vec<(u32, i32, usize)> =
        table.iter().map(|(id, place)| (id.obj_number, id.gen_number, *place)).collect();
    for (number, says) in [
        (catalogue, format!("/Type /Catalog /Pages {pages} 0 R")),
        (pages, "/Type /Pages /Kids [] /Count 0".to_owned()),
    ] {
        document.push(b'\n');
        places.push((number, 0, document.len()));
        document.extend_from_slice(format!("{number} 0 obj\n<< {says} >>\nendobj").as_bytes());
    }
    let start = document.len() + 1;
    document.extend_from_slice(b"\nxref\n");
    for (number, generation, place) in places {
        document.extend_from_slice(format!("{number} 1\n{place:010} {generation:05} n \n").as_bytes());
    }
    document.extend_from_slice(b"trailer\n");
    document.extend_from_slice(trailer);
    let root = format!(" /Root {catalogue} 0 R /Info null /Prev null /XRefStm null >>\nstartxref\n{start}\n%%EOF\n");
    document.extend_from_slice(root.as_bytes());
    Some(document)
}
