//! How many labels a document makes, read off its bytes: the printer's own count has to move by as many.
//!
//! Sources: Zebra, *ZPL II Programming Guide*, `^XA ^XZ ^PQ ^DF`, and *EPL2 Programmer's Manual*, P; TSC, *TSPL/TSPL2
//! Programming Language*, PRINT.

use model::PrinterLanguage;

/// How many labels a document makes in a printer of this language: at least one, and one where the language has no labels.
#[must_use]
pub fn label_count(document: &[u8], language: PrinterLanguage) -> u64 {
    let labels = match language {
        PrinterLanguage::Zpl => zpl(document),
        PrinterLanguage::Tspl => commands(document, b"PRINT "),
        PrinterLanguage::Epl2 => commands(document, b"P"),
        PrinterLanguage::EscPos | PrinterLanguage::Pdf | PrinterLanguage::Png => 1,
    };
    labels.max(1)
}

/// Each format that draws something makes as many labels as its last `^PQ` says, and one where it says nothing. A format
/// that is only stored (`^DF`) makes none.
fn zpl(document: &[u8]) -> u64 {
    let starts: Vec<usize> = places(document, b"^XA").collect();
    let ends = starts.iter().skip(1).copied().chain([document.len()]);
    let formats = starts.iter().zip(ends).map(|(start, end)| &document[*start..end]);
    let drawn = formats.filter(|format| has(format, b"^FS") && !has(format, b"^DF"));
    drawn
        .map(|format| places(format, b"^PQ").last().map_or(1, |at| number(&format[at + 3..]).max(1)))
        .fold(0, u64::saturating_add)
}

/// A command on a line of its own that prints so many sets of so many copies, as `PRINT 2,3`.
fn commands(document: &[u8], command: &[u8]) -> u64 {
    let lines = document.split(|byte| *byte == b'\n');
    let prints = lines.filter_map(|line| line.trim_ascii().strip_prefix(command));
    prints.filter_map(copies).fold(0, u64::saturating_add)
}

/// The product of one or two numbers; nothing when something else stands there.
fn copies(counts: &[u8]) -> Option<u64> {
    let counts = std::str::from_utf8(counts).ok()?;
    let (sets, copies) = counts.split_once(',').unwrap_or((counts, "1"));
    Some(u64::from(sets.trim().parse::<u32>().ok()?) * u64::from(copies.trim().parse::<u32>().ok()?))
}

fn has(text: &[u8], part: &[u8]) -> bool {
    places(text, part).next().is_some()
}

fn places<'t>(text: &'t [u8], part: &'t [u8]) -> impl Iterator<Item = usize> + 't {
    text.windows(part.len()).enumerate().filter_map(move |(at, window)| (window == part).then_some(at))
}

fn number(text: &[u8]) -> u64 {
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit());
    digits.fold(0, |number: u64, digit| number.saturating_mul(10).saturating_add(u64::from(digit - b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_format_counts_as_often_as_it_says() {
        for (zpl, labels) in [
            ("^XA^FO1,1^FDa^FS^XZ", 1),
            ("^XA^FDa^FS^PQ1^XZ\n", 1),
            ("^XA^FDa^FS^PQ3,0,1,Y^XZ^XA^FDb^FS^XZ", 4),
            ("^XA^PQ2^FDa^FS^PQ5^XZ", 5),
            ("^XA^FDa^FS^PQ0^XZ", 1),
            ("^XA^MNY^XZ^XA^FDa^FS^XZ", 1),
            ("^XA^DFR:A.ZPL^FO1,1^FN1^FS^XZ^XA^XFR:A.ZPL^FN1^FDa^FS^PQ2^XZ", 2),
            ("~SD10\n^XA^FDa^FS^PQ99999999999999999999^XZ", u64::MAX),
            ("", 1),
        ] {
            assert_eq!(label_count(zpl.as_bytes(), PrinterLanguage::Zpl), labels, "{zpl}");
        }
    }

    #[test]
    fn tspl_and_epl_say_it_in_a_line() {
        assert_eq!(label_count(b"SIZE 1 mm\r\nPRINT 1,1\r\nCLS\r\nPRINT 2,3\r\n", PrinterLanguage::Tspl), 7);
        assert_eq!(label_count(b"PRINT 4\r\n", PrinterLanguage::Tspl), 4);
        assert_eq!(label_count(b"N\nA1,1\nP1\nPA\nP2,2\n", PrinterLanguage::Epl2), 5);
        assert_eq!(label_count(b"%PDF", PrinterLanguage::Pdf), 1);
    }

    proptest! {
        #[test]
        fn no_document_is_too_odd(document in proptest::collection::vec(any::<u8>(), 0..300)) {
            for language in PrinterLanguage::ALL {
                prop_assert!(label_count(&document, language) >= 1);
            }
        }
    }
}
