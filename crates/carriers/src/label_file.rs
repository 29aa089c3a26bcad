//! A label file as a carrier sent it: what it is by its bytes, and whether all of it came.

use crate::CarrierError;
use model::{CustomsDocument, Dpi, LabelDocument, LabelFormat};

/// A label as it came, by what it is: not always what was asked for. `dpi` is what its ZPL was made for where it does not
/// say so itself.
pub(crate) fn document(parcel: u32, bytes: Vec<u8>, dpi: Dpi) -> Result<LabelDocument, CarrierError> {
    let format = format_of(&bytes)
        .ok_or_else(|| CarrierError::Nonsense(format!("the label of parcel {parcel} is of no known form")))?;
    let dpi = (format == LabelFormat::Zpl).then(|| dots_of(&bytes).unwrap_or(dpi));
    Ok(LabelDocument { parcel, format, dpi, bytes })
}

/// The same; none where the file is of no known form or breaks off, so that it is fetched anew.
pub(crate) fn whole_document(parcel: u32, bytes: Vec<u8>, dpi: Dpi) -> Option<LabelDocument> {
    document(parcel, bytes, dpi).ok().filter(|label| is_whole(label.format, &label.bytes))
}

/// What a carrier made for customs of a parcel; none where it is no PDF or breaks off.
pub(crate) fn whole_customs_document(parcel: u32, bytes: Vec<u8>) -> Option<CustomsDocument> {
    let is_pdf = format_of(&bytes) == Some(LabelFormat::Pdf);
    (is_pdf && is_whole(LabelFormat::Pdf, &bytes)).then_some(CustomsDocument { parcel, bytes })
}

/// GIF counts among the pictures, which are told apart where they are drawn.
fn format_of(bytes: &[u8]) -> Option<LabelFormat> {
    if bytes.starts_with(b"%PDF") {
        Some(LabelFormat::Pdf)
    } else if bytes.starts_with(b"\x89PNG") || is_gif(bytes) {
        Some(LabelFormat::Png)
    } else {
        last(bytes, b"^XA").map(|_| LabelFormat::Zpl)
    }
}

fn is_gif(bytes: &[u8]) -> bool {
    bytes.starts_with(b"GIF8")
}

/// Whether a file has its end: the last label of ZPL its `^XZ`, PDF its `%%EOF`, PNG its `IEND`, GIF its trailer.
fn is_whole(format: LabelFormat, bytes: &[u8]) -> bool {
    match format {
        LabelFormat::Zpl => last(bytes, b"^XZ") > last(bytes, b"^XA"),
        LabelFormat::Pdf => last(bytes, b"%%EOF").is_some(),
        LabelFormat::Png if is_gif(bytes) => {
            bytes.iter().rfind(|byte| !matches!(**byte, 0 | b'\n' | b'\r')) == Some(&0x3B)
        }
        LabelFormat::Png => last(bytes, b"IEND").is_some(),
    }
}

/// Where a mark stands last.
fn last(bytes: &[u8], mark: &[u8]) -> Option<usize> {
    bytes.windows(mark.len()).rposition(|window| window == mark)
}

/// The resolution a label in ZPL was made for, by the width it says (`^PW`): some carriers make one kind only, whatever is
/// asked. Labels are 4 inches or A6 wide.
fn dots_of(zpl: &[u8]) -> Option<Dpi> {
    let at = zpl.windows(3).position(|three| three == b"^PW")?;
    let digits: String = zpl
        .iter()
        .skip(at + 3)
        .take_while(|byte| byte.is_ascii_digit())
        .take(5)
        .map(|byte| char::from(*byte))
        .collect();
    let width: u32 = digits.parse().ok()?;
    Dpi::ALL.into_iter().find(|dpi| {
        let inch = dpi.per_inch();
        (inch * 37 / 10..=inch * 44 / 10).contains(&width)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_label_is_what_its_bytes_say() {
        let of = |bytes: &[u8]| document(1, bytes.to_vec(), Dpi::D300).map(|label| (label.format, label.dpi));
        assert_eq!(of(b"%PDF-1.4"), Ok((LabelFormat::Pdf, None)));
        assert_eq!(of(b"\x89PNG\r\n"), Ok((LabelFormat::Png, None)));
        assert_eq!(of(b"GIF89a"), Ok((LabelFormat::Png, None)));
        assert_eq!(of(b"\r\n^XA^FS^XZ"), Ok((LabelFormat::Zpl, Some(Dpi::D300))));
        assert_eq!(of(b"^XA^PW812^XZ"), Ok((LabelFormat::Zpl, Some(Dpi::D203))), "the carrier makes one kind only");
        assert_eq!(of(b"^XA^PW1240^XZ"), Ok((LabelFormat::Zpl, Some(Dpi::D300))));
        assert!(of(b"<html>").is_err());
        assert!(of(b"").is_err());
    }

    #[test]
    fn a_file_that_breaks_off_is_none() {
        for whole in [
            &b"^XA^FS^XZ\n"[..],
            b"^XA^XZ^XA^XZ",
            b"%PDF-1.4\n%%EOF\n",
            b"\x89PNG\r\n....IEND\xAE\x42\x60\x82",
            b"GIF89a..\x3B\0",
        ] {
            assert!(whole_document(1, whole.to_vec(), Dpi::D203).is_some());
            let cut = whole.get(..whole.len() - 9).unwrap_or_default();
            assert_eq!(whole_document(1, cut.to_vec(), Dpi::D203), None);
        }
        assert_eq!(whole_document(1, b"^XA^XZ^XA^FS".to_vec(), Dpi::D203), None, "the second label is cut");
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_label_or_none(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = (document(1, bytes.clone(), Dpi::D203), whole_document(1, bytes, Dpi::D203));
        }
    }
}
