//! What a scanner says of the symbol it read, before what the symbol says. Source: ISO/IEC 15424, *Data Carrier
//! Identifiers (including Symbology Identifiers)*.

use std::fmt;

/// A symbology identifier: `]`, a letter for the symbology, a character for how it was used. `]C1` is GS1-128.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Identifier {
    letter: u8,
    modifier: u8,
}

/// A kind of symbol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Symbology {
    /// Code 39.
    Code39,
    /// Code 128.
    Code128,
    /// Code 93.
    Code93,
    /// Codabar.
    Codabar,
    /// EAN-8, EAN-13, UPC-A, UPC-E.
    EanUpc,
    /// GS1 DataBar and composite symbols.
    DataBar,
    /// Interleaved 2 of 5.
    Itf,
    /// PDF417 and MicroPDF417.
    Pdf417,
    /// Data Matrix.
    DataMatrix,
    /// QR.
    Qr,
    /// Aztec.
    Aztec,
    /// MaxiCode.
    MaxiCode,
    /// DotCode.
    DotCode,
    /// Another, or typed keys, or no barcode at all.
    Other,
}

impl Identifier {
    /// Takes the identifier off what a scanner sent, where there is one.
    #[must_use]
    pub fn split(scanned: &str) -> (Option<Self>, &str) {
        match scanned.as_bytes() {
            [b']', letter, modifier, ..] if letter.is_ascii_alphabetic() && modifier.is_ascii_alphanumeric() => {
                (Some(Self { letter: *letter, modifier: *modifier }), &scanned[3..])
            }
            _ => (None, scanned),
        }
    }

    /// The kind of symbol.
    #[must_use]
    pub fn symbology(self) -> Symbology {
        match self.letter {
            b'A' => Symbology::Code39,
            b'C' => Symbology::Code128,
            b'G' => Symbology::Code93,
            b'F' => Symbology::Codabar,
            b'E' => Symbology::EanUpc,
            b'e' => Symbology::DataBar,
            b'I' => Symbology::Itf,
            b'L' => Symbology::Pdf417,
            b'd' => Symbology::DataMatrix,
            b'Q' => Symbology::Qr,
            b'z' => Symbology::Aztec,
            b'U' => Symbology::MaxiCode,
            b'J' => Symbology::DotCode,
            _ => Symbology::Other,
        }
    }

    /// Whether the symbol carries GS1 element strings: FNC1 stands first in it.
    #[must_use]
    pub fn is_gs1(self) -> bool {
        matches!(
            (self.letter, self.modifier),
            (b'C' | b'J' | b'z', b'1') | (b'd', b'2' | b'5') | (b'Q', b'3' | b'4') | (b'e', b'0' | b'1')
        )
    }

    /// The symbol's name, as the standards have it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match (self.symbology(), self.is_gs1()) {
            (Symbology::Code39, _) => "Code 39",
            (Symbology::Code128, false) => "Code 128",
            (Symbology::Code128, true) => "GS1-128",
            (Symbology::Code93, _) => "Code 93",
            (Symbology::Codabar, _) => "Codabar",
            (Symbology::EanUpc, _) => "EAN/UPC",
            (Symbology::DataBar, _) => "GS1 DataBar",
            (Symbology::Itf, _) => "ITF",
            (Symbology::Pdf417, _) => "PDF417",
            (Symbology::DataMatrix, false) => "Data Matrix",
            (Symbology::DataMatrix, true) => "GS1 DataMatrix",
            (Symbology::Qr, false) => "QR",
            (Symbology::Qr, true) => "GS1 QR",
            (Symbology::Aztec, _) => "Aztec",
            (Symbology::MaxiCode, _) => "MaxiCode",
            (Symbology::DotCode, false) => "DotCode",
            (Symbology::DotCode, true) => "GS1 DotCode",
            (Symbology::Other, _) => "",
        }
    }
}

impl fmt::Display for Identifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "]{}{}", char::from(self.letter), char::from(self.modifier))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_say_which_symbol_and_whether_it_is_gs1() {
        let cases = [
            ("]C1", "GS1-128", true),
            ("]C0", "Code 128", false),
            ("]d2", "GS1 DataMatrix", true),
            ("]d1", "Data Matrix", false),
            ("]Q3", "GS1 QR", true),
            ("]Q1", "QR", false),
            ("]e0", "GS1 DataBar", true),
            ("]E0", "EAN/UPC", false),
            ("]I1", "ITF", false),
            ("]z0", "Aztec", false),
            ("]L0", "PDF417", false),
        ];
        for (identifier, name, gs1) in cases {
            let scanned = format!("{identifier}12");
            let (found, rest) = Identifier::split(&scanned);
            let found = found.unwrap();
            assert_eq!((found.to_string().as_str(), found.name(), found.is_gs1()), (identifier, name, gs1));
            assert_eq!(rest, "12");
        }
    }

    #[test]
    fn what_only_looks_like_one_stays_in_the_text() {
        for text in ["]", "]C", "]9A", "C1", "]C\u{e9}", "12]C1"] {
            assert_eq!(Identifier::split(text), (None, text));
        }
    }
}
