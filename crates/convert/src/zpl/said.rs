//! What the fields of ZPL say: bar codes as they were told, and everything that is written.

use super::charset::unescaped;
use super::{looks_like, scan};
use crate::Said;

/// What the commands of a ZPL document say, label after label; nothing where it is no ZPL that can be read. What stands in its
/// pictures is not among it.
#[must_use]
pub fn said_by_zpl(document: &[u8]) -> Said {
    let mut said = Said::default();
    if !looks_like(document) {
        return said;
    }
    let (mut is_bar_code, mut escape) = (false, None);
    for command in scan::commands(document).unwrap_or_default() {
        match &command.name {
            b"FS" | b"XA" => (is_bar_code, escape) = (false, None),
            b"FH" => escape = Some(command.data.first().copied().filter(u8::is_ascii_graphic).unwrap_or(b'_')),
            b"BY" => {}
            [b'B', _] => is_bar_code = true,
            b"FD" | b"FV" => {
                let text = String::from_utf8_lossy(&unescaped(&command.data, escape)).into_owned();
                if is_bar_code { said.bar_codes.push(text) } else { said.texts.push(text) }
            }
            _ => {}
        }
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn bar_codes_are_told_from_texts() {
        let zpl = b"^XA^BY3^FO9,9^BCN,90,Y^FH_^FD1Z_39^FS^FO9,99^A0N,30^FDZo\xC3\xAB^FS^FO1,1^BQN,2,4^FDQA,x^FS^FO1,1^GFA,1,1,1,FF^FS^XZ";
        let Said { bar_codes, texts } = said_by_zpl(zpl);
        assert_eq!((bar_codes, texts), (vec!["1Z9".to_owned(), "QA,x".to_owned()], vec!["Zo\u{EB}".to_owned()]));
        assert_eq!(said_by_zpl(b"%PDF-1.4"), Said::default());
    }

    proptest! {
        #[test]
        fn any_bytes_say_something_or_nothing(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = said_by_zpl(&bytes);
        }
    }
}
