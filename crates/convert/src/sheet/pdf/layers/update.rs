//! New versions of objects behind a document. Source: ISO 32000-2, 7.5.6 “Incremental updates”.

use crate::sheet::pdf::effort::places;
use hayro::hayro_syntax::object::{Dict, ObjectIdentifier};
use hayro::hayro_syntax::reader::{Reader, ReaderExt};

/// Objects that take the place of those of their numbers.
#[derive(Default)]
pub(super) struct Update(Vec<(ObjectIdentifier, Vec<u8>)>);

impl Update {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn put(&mut self, id: ObjectIdentifier, object: &[u8]) {
        self.0.push((id, object.to_vec()));
    }

    /// The document with the update behind it. A reader that does not find the document's own table of objects, or ours, looks
    /// for all objects, and takes the last of each number.
    pub(super) fn behind(&self, file: &[u8]) -> Vec<u8> {
        let mut document = file.to_vec();
        let mut table = String::new();
        for (id, object) in &self.0 {
            let ObjectIdentifier { obj_number, gen_number } = *id;
            document.push(b'\n');
            table.push_str(&format!("{obj_number} 1\n{:010} {gen_number:05} n \n", document.len()));
            document.extend_from_slice(format!("{obj_number} {gen_number} obj\n").as_bytes());
            document.extend_from_slice(object);
            document.extend_from_slice(b"\nendobj\n");
        }
        if let (Some(trailer), Some(before)) = (last_trailer(file), last_table(file)) {
            let start = document.len();
            document.extend_from_slice(format!("xref\n{table}trailer\n").as_bytes());
            document.extend_from_slice(trailer);
            let end = format!(" /Prev {before} /XRefStm null >>\nstartxref\n{start}\n%%EOF\n");
            document.extend_from_slice(end.as_bytes());
        }
        document
    }
}

/// What the last dictionary that names a catalogue says, without its end.
fn last_trailer(file: &[u8]) -> Option<&[u8]> {
    let dicts =
        places(file, b"<<").filter_map(|place| Reader::new_with(file, place).read_without_context::<Dict<'_>>());
    dicts.filter(|dict| dict.contains_key("Root")).last().and_then(|dict| dict.data().strip_suffix(b">>"))
}

/// Where the table of objects begins that is read first.
fn last_table(file: &[u8]) -> Option<u32> {
    const START: &[u8] = b"startxref";
    let place = places(file, START).last()?;
    let mut reader = Reader::new_with(file, place + START.len());
    reader.skip_white_spaces_and_comments();
    reader.read_without_context::<u32>()
}
