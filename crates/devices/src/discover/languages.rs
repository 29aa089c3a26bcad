//! Which language a printer says it speaks, out of its own words: a device ID's list, document formats, its name.

use model::PrinterLanguage;

/// The language labels are best sent in; nothing where none is named. Only whole words count: the answer decides
/// whether the printer is asked anything.
pub(super) fn told(words: &str) -> Option<PrinterLanguage> {
    let words = words.to_ascii_uppercase();
    let names: Vec<&str> = words.split(|letter: char| !letter.is_ascii_alphanumeric()).collect();
    let named = |known: &[&str]| names.iter().any(|name| known.contains(name));
    let pair = |first: &str, second: &str| names.windows(2).any(|pair| pair == [first, second]);
    if named(&["ZPL", "ZPLII", "ZPL2"]) {
        Some(PrinterLanguage::Zpl)
    } else if named(&["TSPL", "TSPL2"]) {
        Some(PrinterLanguage::Tspl)
    } else if named(&["EPL", "EPL2"]) {
        Some(PrinterLanguage::Epl2)
    } else if named(&["ESCPOS"]) || pair("ESC", "POS") {
        Some(PrinterLanguage::EscPos)
    } else if named(&["PDF"]) {
        Some(PrinterLanguage::Pdf)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_language_that_is_named_is_taken() {
        for (words, language) in [
            ("ZPL", PrinterLanguage::Zpl),
            ("EPL2,ZPL", PrinterLanguage::Zpl),
            ("application/vnd.zebra-zpl,application/pdf", PrinterLanguage::Zpl),
            ("TSPL-EZ", PrinterLanguage::Tspl),
            ("EPL", PrinterLanguage::Epl2),
            ("ESC/POS", PrinterLanguage::EscPos),
            ("PJL,PCL,PDF", PrinterLanguage::Pdf),
        ] {
            assert_eq!(told(words), Some(language), "{words}");
        }
    }

    #[test]
    fn a_name_that_only_looks_like_a_language_is_none() {
        for words in ["", "Replica 9", "PCL,POSTSCRIPT", "DEPLOY-1", "ESC P2", "EPLUS"] {
            assert_eq!(told(words), None, "{words}");
        }
    }
}
