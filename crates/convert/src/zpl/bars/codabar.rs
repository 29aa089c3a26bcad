//! ANSI Codabar (USS Codabar, NW-7), written by rxing. Source: AIM BC3, *Uniform Symbology Specification: Codabar*.

use super::{Bars, LONGEST, NARROW, Width};
use rxing::oned::{CodaBarWriter, OneDimensionalCodeWriter as _};

/// The bars of a text between its start and stop signs, `A` where there are none.
pub(super) fn bars(text: &str, start: &[u8], stop: &[u8]) -> Option<Bars> {
    let sign = |written: &[u8]| match written.first().map_or(b'A', u8::to_ascii_uppercase) {
        sign @ b'A'..=b'D' => Some(char::from(sign)),
        _ => None,
    };
    let is_sign = |byte: u8| byte.is_ascii_digit() || b"-$:/.+".contains(&byte);
    if text.is_empty() || text.len() > LONGEST || !text.bytes().all(is_sign) {
        return None;
    }
    let said = format!("{}{text}{}", sign(start)?, sign(stop)?);
    let modules = CodaBarWriter.encode_oned(&said).ok()?;
    let runs = modules.chunk_by(|one, other| one == other);
    let widths = runs.map(|run| if run.len() == 1 { NARROW } else { Width::Wide }).collect();
    Some(Bars::of_widths(widths, said))
}

#[cfg(test)]
mod tests {
    use super::super::tests::written;
    use super::*;

    #[test]
    fn elements_are_those_of_the_table() {
        // A: 1011001001; 0: 101010011.
        assert_eq!(written(bars("0", b"", b"")), "11WW1W1".to_owned() + "1" + "11111WW" + "1" + "11WW1W1");
        assert_eq!(bars("1E", b"", b""), None);
        assert_eq!(bars("1", b"X", b""), None);
        assert_eq!(bars("1", b"b", b"C").unwrap().said, "B1C");
    }
}
