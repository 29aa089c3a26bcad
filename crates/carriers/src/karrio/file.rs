//! Files that Karrio keeps. No I/O.

use super::Labels;
use super::answer::read;
use crate::CarrierError;
use crate::label_file::whole_document;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::{Dpi, LabelDocument};
use serde::Deserialize;
use wire::Answer;

#[derive(Deserialize)]
struct Document {
    #[serde(default)]
    base64: Option<String>,
}

/// The file of an answer.
///
/// # Errors
/// `Nonsense` when there is none in it, or it is cut.
pub(super) fn document(answer: &Answer) -> Result<Vec<u8>, CarrierError> {
    let text = read::<Document>(answer)?.base64.unwrap_or_default();
    let file = BASE64.decode(text.trim()).ok().filter(|file| !file.is_empty());
    file.ok_or_else(|| CarrierError::Nonsense("a document is empty or cut".to_owned()))
}

/// The label of each parcel; none where the file is cut. One file holds them all, one page after the other, and is that of every
/// parcel: which page is whose is told where they are drawn.
pub(super) fn labels(file: Vec<u8>, parcels: usize, made: Labels) -> Vec<LabelDocument> {
    let dpi = match made {
        Labels::Zpl(dpi) => dpi,
        Labels::Pdf => Dpi::default(),
    };
    let Some(all) = whole_document(1, file, dpi) else { return Vec::new() };
    (1..).take(parcels).map(|parcel| LabelDocument { parcel, ..all.clone() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::LabelFormat;
    use proptest::prelude::*;

    const ZPL: Labels = Labels::Zpl(Dpi::D300);

    #[test]
    fn every_parcel_has_the_file_that_holds_all_labels() {
        for (file, format, dpi) in [
            (&b"^XA1^XZ\n^XA2^XZ\n"[..], LabelFormat::Zpl, Some(Dpi::D300)),
            (b"%PDF-1.4\n%%EOF", LabelFormat::Pdf, None),
        ] {
            let labels = labels(file.to_vec(), 2, ZPL);
            let told: Vec<_> = labels.iter().map(|it| (it.parcel, it.format, it.dpi, &*it.bytes)).collect();
            assert_eq!(told, [(1, format, dpi, file), (2, format, dpi, file)]);
        }
        for cut in [&b"^XA1^XZ^XA2"[..], b"<html>", b"", b"%PDF-1.4"] {
            assert_eq!(labels(cut.to_vec(), 2, ZPL), []);
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_labels_or_none(file in proptest::collection::vec(any::<u8>(), 0..200), parcels in 1_usize..5) {
            let labels = labels(file, parcels, ZPL);
            prop_assert!(labels.is_empty() || labels.len() == parcels);
        }
    }
}
