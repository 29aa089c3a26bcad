//! What the fields of ZPL say: bar codes as they were told, and everything that is written.

use super::charset::unescaped;
use super::{looks_like, scan};

/// What the fields of a ZPL document say, label after label. What stands in its pictures is not among it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields {
    /// The data of its bar codes, as the commands have it: `>:1Z999AA1` where Code 128 changes its subset.
    pub bar_codes: Vec<String>,
    /// Its texts.
    pub texts: Vec<String>,
}

impl Fields {
    /// Those of a document; none where it is no ZPL that can be read.
    #[must_use]
    pub fn of(document: &[u8]) -> Self {
        if !looks_like(document) {
            return Self::default();
        }
        let mut fields = Self::default();
        let (mut is_bar_code, mut escape) = (false, None);
        for command in scan::commands(document).unwrap_or_default() {
            match &command.name {
                b"FS" | b"XA" => (is_bar_code, escape) = (false, None),
                b"FH" => escape = Some(command.data.first().copied().filter(u8::is_ascii_graphic).unwrap_or(b'_')),
                b"BY" => {}
                [b'B', _] => is_bar_code = true,
                b"FD" | b"FV" => {
                    let said = String::from_utf8_lossy(&unescaped(&command.data, escape)).into_owned();
                    if is_bar_code { fields.bar_codes.push(said) } else { fields.texts.push(said) }
                }
                _ => {}
            }
        }
        fields
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn bar_codes_are_told_from_texts() {
        let zpl = b"^XA^BY3^FO9,9^BCN,90,Y^FH_^FD1Z_39^FS^FO9,99^A0N,30^FDZo\xC3\xAB^FS^FO1,1^BQN,2,4^FDQA,x^FS^FO1,1^GFA,1,1,1,FF^FS^XZ";
        let fields = Fields::of(zpl);
        assert_eq!(
            (fields.bar_codes, fields.texts),
            (vec!["1Z9".to_owned(), "QA,x".to_owned()], vec!["Zo\u{EB}".to_owned()])
        );
        assert_eq!(Fields::of(b"%PDF-1.4"), Fields::default());
    }

    proptest! {
        #[test]
        fn any_bytes_have_fields_or_none(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = Fields::of(&bytes);
        }
    }
}
