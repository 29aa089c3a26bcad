//! Code 93, written by rxing. Source of the pairs: AIM BC5, *Uniform Symbology Specification: Code 93*, and Zebra, *ZPL II
//! Programming Guide*, `^BA`, “Full ASCII Mode for Code 93”.

use super::{Bars, LONGEST, Width};
use rxing::oned::{Code93Writer, OneDimensionalCodeWriter as _};

/// How control signs are written in a field: `($)`, `(%)`, `(/)`, `(+)`.
const CONTROLS: &[u8; 4] = b"&'()";
/// Of `(%)`, the letters after it.
const PERCENT: &[u8; 26] = b"\x1b\x1c\x1d\x1e\x1f;<=>?[\\]^_{|}~\x7f\0@`\x7f\x7f\x7f";

/// The bars of a text; its check signs are printed where asked for.
pub(super) fn bars(text: &str, prints_check: bool) -> Option<Bars> {
    let letters = ascii(text.as_bytes())?;
    if letters.is_empty() || letters.len() > LONGEST {
        return None;
    }
    let modules = Code93Writer.encode_oned(&letters).ok()?;
    let runs = modules.chunk_by(|one, other| one == other).map(|run| u8::try_from(run.len()).ok().map(Width::Modules));
    let mut said = text.to_owned();
    if prints_check {
        said.push_str(&checks(&modules)?);
    }
    Some(Bars::of_widths(runs.collect::<Option<_>>()?, said))
}

/// What a field means: what a control sign and the letter after it stand for.
fn ascii(field: &[u8]) -> Option<String> {
    let mut meant = String::new();
    let mut bytes = field.iter();
    while let Some(byte) = bytes.next() {
        let control = CONTROLS.iter().position(|control| control == byte);
        let letter = match (control, byte) {
            (None, b'0'..=b'9' | b'A'..=b'Z' | b'-' | b'.' | b' ' | b'$' | b'/' | b'+' | b'%') => *byte,
            (None, _) => return None,
            (Some(control), _) => {
                let letter = bytes.next().filter(|letter| letter.is_ascii_uppercase())? - b'A';
                match control {
                    0 => letter + 1,
                    1 => PERCENT[usize::from(letter)],
                    2 => b'!' + letter,
                    _ => b'a' + letter,
                }
            }
        };
        meant.push(char::from(letter));
    }
    Some(meant)
}

/// The two check signs, read back from the modules: nine each, before the stop sign and its bar.
fn checks(modules: &[bool]) -> Option<String> {
    const SIGNS: &[u8; 47] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%&'()";
    let alone = |sign: u8| {
        let written = Code93Writer.encode_oned(&char::from(sign).to_string()).ok()?;
        Some(written.get(9..18)?.to_vec())
    };
    let end = modules.len().checked_sub(10)?;
    let sign = |from: usize| {
        let nine = modules.get(from..from + 9)?;
        let plain = SIGNS[..43].iter().find(|sign| alone(**sign).as_deref() == Some(nine));
        // Control signs stand for no letter alone.
        Some(plain.map_or('?', |sign| char::from(*sign)))
    };
    Some([sign(end.checked_sub(18)?)?, sign(end.checked_sub(9)?)?].iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_stand_for_letters_and_what_is_no_sign_is_refused() {
        assert_eq!(ascii(b"A)B(A'V&A").unwrap(), "Ab!@\u{1}");
        assert_eq!(ascii(b"a"), None);
        assert_eq!(bars("", false), None);
        assert_eq!(bars("CODE93", false).unwrap().said, "CODE93");
    }
}
