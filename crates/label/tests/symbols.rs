//! Every kind of symbol in every language at every resolution, read again by a reader that is not ours, byte for byte.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod drawing;

use drawing::{Picture, from_pdf, from_png, from_zpl};
use label::{Barcode, Content, Element, Fonts, Layout, Symbol, SymbolError, Symbology, render};
use model::{Dpi, LabelSize, PrinterLanguage};
use proptest::prelude::*;
use rxing::BarcodeFormat;
use std::sync::LazyLock;

static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::embedded);

const BARS: Symbology = Symbology::Code128 { height: 15_000 };
const ITF: Symbology = Symbology::Itf { height: 15_000, check: false };
const ITF_CHECKED: Symbology = Symbology::Itf { height: 15_000, check: true };
const ITF14: Symbology = Symbology::Itf14 { height: 15_000 };

fn text(text: &str) -> Content {
    Content::Text(text.to_owned())
}

fn gs1(written: &str) -> Content {
    Content::Gs1(codes::gs1::ElementString::read_written(written).unwrap())
}

/// A label with nothing but a symbol.
fn alone(symbol: Symbol, module: u32, turned: bool) -> Layout {
    let barcode = Barcode { x: 10_000, y: 10_000, module, turned, symbol };
    Layout { size: LabelSize::FourBySix.into(), elements: vec![Element::Barcode(barcode)] }
}

fn drawn(layout: &Layout, language: PrinterLanguage, dpi: Dpi) -> Picture {
    let bytes = render(layout, language, dpi, &FONTS).unwrap();
    match language {
        PrinterLanguage::Zpl => from_zpl(&bytes, LabelSize::FourBySix, dpi),
        PrinterLanguage::Pdf => from_pdf(bytes, dpi),
        PrinterLanguage::Png => from_png(&bytes),
        drawn => panic!("{drawn:?} is drawn as the picture is"),
    }
}

/// What is drawn, how wide a module is, what the reader is to look for, what it is to find.
fn cases() -> Vec<(Symbology, Content, u32, BarcodeFormat, &'static str, String)> {
    let lot = "(01)09521234543213(10)ABC-123/4(17)261231(21)S9";
    let lot_read = "010952123454321310ABC-123/4\u{1d}1726123121S9";
    let address = "https://example.com/return?order=A-1001&key=Zoë";
    let long = "%008182709980000020033350276 and a few more words, so that it takes several rows.";
    vec![
        (BARS, text("A-1001"), 375, BarcodeFormat::CODE_128, "]C0", "A-1001".into()),
        (BARS, text("^XZ~JR_5E\\&"), 375, BarcodeFormat::CODE_128, "]C0", "^XZ~JR_5E\\&".into()),
        (BARS, text("a>b>:c"), 375, BarcodeFormat::CODE_128, "]C0", "a>b>:c".into()),
        (BARS, text("TAB\there 123456"), 375, BarcodeFormat::CODE_128, "]C0", "TAB\there 123456".into()),
        (
            BARS,
            text("%008182709980000020033350276"),
            375,
            BarcodeFormat::CODE_128,
            "]C0",
            "%008182709980000020033350276".into(),
        ),
        (BARS, gs1("(00)340433836442636597"), 500, BarcodeFormat::CODE_128, "]C1", "00340433836442636597".into()),
        (
            BARS,
            gs1("(01)09521234543213(10)AB1(37)12"),
            375,
            BarcodeFormat::CODE_128,
            "]C1",
            "010952123454321310AB1\u{1d}3712".into(),
        ),
        (ITF, text("21348075016401"), 500, BarcodeFormat::ITF, "]I0", "21348075016401".into()),
        (ITF_CHECKED, text("1234567"), 500, BarcodeFormat::ITF, "]I0", "12345670".into()),
        (ITF14, gs1("(01)09521234543213"), 500, BarcodeFormat::ITF, "]I0", "09521234543213".into()),
        (Symbology::DataMatrix, text("A-1001 ^XZ"), 500, BarcodeFormat::DATA_MATRIX, "]d1", "A-1001 ^XZ".into()),
        (Symbology::DataMatrix, text(address), 375, BarcodeFormat::DATA_MATRIX, "]d1", address.into()),
        (Symbology::DataMatrix, gs1(lot), 500, BarcodeFormat::DATA_MATRIX, "]d2", lot_read.into()),
        (Symbology::Qr, text("PACKDESK 42"), 500, BarcodeFormat::QR_CODE, "]Q1", "PACKDESK 42".into()),
        (Symbology::Qr, text(address), 500, BarcodeFormat::QR_CODE, "]Q2", address.into()),
        (Symbology::Qr, gs1(lot), 500, BarcodeFormat::QR_CODE, "]Q3", lot_read.into()),
        (
            Symbology::Qr,
            gs1("(01)09521234543213(10)A%B(17)261231"),
            500,
            BarcodeFormat::QR_CODE,
            "]Q3",
            "010952123454321310A%B\u{1d}17261231".into(),
        ),
        (Symbology::Aztec, text("A-1001 ^XZ~JR"), 500, BarcodeFormat::AZTEC, "]z0", "A-1001 ^XZ~JR".into()),
        (Symbology::Aztec, text(address), 500, BarcodeFormat::AZTEC, "]z0", address.into()),
        (Symbology::Pdf417, text("A-1001 ^XZ"), 250, BarcodeFormat::PDF_417, "]L0", "A-1001 ^XZ".into()),
        (Symbology::Pdf417, text(long), 250, BarcodeFormat::PDF_417, "]L0", long.into()),
        (Symbology::Pdf417, text("Zoë Θ"), 375, BarcodeFormat::PDF_417, "]L0", "Zoë Θ".into()),
    ]
}

fn every_symbol_reads(language: PrinterLanguage) {
    for (symbology, content, module, format, identifier, said) in cases() {
        let symbol = Symbol::new(symbology, &content).unwrap();
        for dpi in Dpi::ALL {
            let picture = drawn(&alone(symbol.clone(), module, false), language, dpi).framed();
            let read = picture.read(format).map(|read| (read.text, read.identifier));
            assert_eq!(read, Some((said.clone(), identifier.to_owned())), "{content:?}, {dpi:?}, {language:?}");
        }
        // Turned by a quarter it says the same.
        let turned =
            drawn(&alone(symbol, module, true), language, Dpi::D203).framed().read(format).map(|read| read.text);
        assert_eq!(turned, Some(said), "{content:?} turned, {language:?}");
    }
}

#[test]
fn zpl_symbols_read_as_they_were_written() {
    every_symbol_reads(PrinterLanguage::Zpl);
}

#[test]
fn pdf_symbols_read_as_they_were_written() {
    every_symbol_reads(PrinterLanguage::Pdf);
}

#[test]
fn pictured_symbols_read_as_they_were_written() {
    every_symbol_reads(PrinterLanguage::Png);
}

/// ZPL and picture are the same dots: what the printer draws itself is as wide and as high as what we would draw.
#[test]
fn a_printers_own_bars_are_where_ours_are() {
    for (symbology, content, module, ..) in cases() {
        let symbol = Symbol::new(symbology, &content).unwrap();
        // What goes as dots anyhow needs to be seen at its place once.
        let all = [(Dpi::D203, true), (Dpi::D203, false), (Dpi::D300, false), (Dpi::D600, true)];
        let few = if matches!(symbology, BARS | ITF | ITF_CHECKED | ITF14) { all.len() } else { 1 };
        for (dpi, turned) in all.into_iter().take(few) {
            let layout = alone(symbol.clone(), module, turned);
            let ours = drawn(&layout, PrinterLanguage::Png, dpi).ink();
            let theirs = drawn(&layout, PrinterLanguage::Zpl, dpi).ink();
            assert_eq!(
                (theirs.width, theirs.height),
                (ours.width, ours.height),
                "{content:?}, {dpi:?}, turned: {turned}"
            );
            // The renderer takes 300 and 600 dpi for 12 and 24 dots a millimetre, so only at 203 is its label ours.
            if dpi == Dpi::D203 {
                assert_eq!(theirs, ours, "{content:?}, turned: {turned}");
            }
        }
    }
}

/// Modules are whole dots, never fewer than the symbol may have, and around the symbol nothing is printed.
#[test]
fn modules_are_whole_dots_and_not_too_narrow() {
    let symbol = Symbol::new(BARS, &gs1("(00)340433836442636597")).unwrap();
    // 0.4 mm is too narrow for a parcel's number: at 203 dpi it takes four dots, not three.
    for (dpi, dots) in [(Dpi::D203, 4), (Dpi::D300, 6), (Dpi::D600, 12)] {
        let ink = drawn(&alone(symbol.clone(), 400, false), PrinterLanguage::Png, dpi).ink();
        assert_eq!(ink.width, symbol.width() * dots, "{dpi:?}");
    }
    assert_eq!((symbol.quiet_zone(), symbol.least_module()), ((10, 0), 495));
}

#[test]
fn what_a_symbol_cannot_say_is_refused_by_name() {
    let refused = |symbology, content: &Content| Symbol::new(symbology, content).unwrap_err();
    for symbology in [BARS, ITF, Symbology::DataMatrix, Symbology::Qr, Symbology::Aztec, Symbology::Pdf417] {
        assert_eq!(refused(symbology, &text("")), SymbolError::Empty, "{symbology:?}");
    }
    assert_eq!(refused(BARS, &text("Zoë")), SymbolError::Letter { name: "Code 128", letter: 'ë' });
    assert_eq!(refused(ITF, &text("12A4")), SymbolError::Letter { name: "ITF", letter: 'A' });
    assert_eq!(refused(ITF, &text("123")), SymbolError::OddDigits(3));
    assert_eq!(refused(ITF_CHECKED, &text("1234")), SymbolError::OddDigits(5));
    assert!(matches!(refused(ITF14, &text("1234")), SymbolError::Content { name: "ITF-14", .. }));
    assert!(matches!(refused(Symbology::Aztec, &gs1("(10)A")), SymbolError::Content { name: "Aztec", .. }));
    assert!(matches!(refused(Symbology::Pdf417, &gs1("(10)A")), SymbolError::Content { name: "PDF417", .. }));
    let lot = format!("(01)09521234543213(10){}(21){}", "A".repeat(20), "B".repeat(20));
    assert_eq!(refused(BARS, &gs1(&lot)), SymbolError::TooLong("GS1-128"));
    for symbology in [Symbology::DataMatrix, Symbology::Qr, Symbology::Aztec, Symbology::Pdf417] {
        assert!(matches!(refused(symbology, &text(&"x".repeat(10_000))), SymbolError::TooLong(_)), "{symbology:?}");
    }
}

#[test]
fn aztec_symbols_of_every_size_say_what_they_were_given() {
    for length in [1, 12, 20, 40, 80, 150, 300, 700] {
        for said in ["A1b. ", "0123456789", "Zoë Ω", "\u{1}\u{80}ÿ"] {
            let said: String = said.chars().cycle().take(length).collect();
            let symbol = Symbol::new(Symbology::Aztec, &text(&said)).unwrap();
            assert_eq!(aztec::read(&alone(symbol, 250, false)), Some(said));
        }
    }
}

/// A second reader of Aztec, cell by cell: the other one does not find every symbol. Source: ISO/IEC 24778.
mod aztec {
    use super::FONTS;
    use label::{Element, Layout, render};
    use model::{Dpi, PrinterLanguage};

    /// What the only symbol of a label says, if its check words are right.
    pub(crate) fn read(layout: &Layout) -> Option<String> {
        let cells = Cells::of(layout);
        let (layers, data) = cells.mode();
        let size = if layers <= 2 {
            6
        } else if layers <= 8 {
            8
        } else if layers <= 22 {
            10
        } else {
            12
        };
        let bits = cells.bits(layers);
        let words = bits[bits.len() % size..].chunks(size).map(number).collect::<Vec<_>>();
        are_right(&words, words.len() - data, size).then(|| said(&plain(&words[..data], size)))?
    }

    struct Cells {
        dark: Vec<bool>,
        side: usize,
    }

    impl Cells {
        /// Two dots a cell from 10 mm on, as `alone` and the least module have it.
        fn of(layout: &Layout) -> Self {
            let Element::Barcode(barcode) = &layout.elements[0] else { panic!("a barcode") };
            let side = barcode.symbol.width() as usize;
            let png = render(layout, PrinterLanguage::Png, Dpi::D203, &FONTS).expect("a label");
            let picture = image::load_from_memory(&png).expect("a picture").into_luma8();
            let at = |cell: usize| label::dots(10_000, Dpi::D203) + u32::try_from(cell).expect("a cell") * 2 + 1;
            let dark = (0..side * side).map(|cell| picture.get_pixel(at(cell % side), at(cell / side)).0[0] < 128);
            Self { dark: dark.collect(), side }
        }

        fn at(&self, x: usize, y: usize) -> bool {
            self.dark[y * self.side + x]
        }

        fn is_compact(&self) -> bool {
            // The bull's eye of a full one has another ring, and its marks stand at seven cells from the middle.
            let middle = self.side / 2;
            self.side <= 27 && !(self.side >= 19 && (0..13).all(|place| self.at(middle - 6 + place, middle - 6)))
        }

        /// Layers, and words of data.
        fn mode(&self) -> (usize, usize) {
            let (middle, compact) = (self.side / 2, self.is_compact());
            let (ring, places): (usize, Vec<usize>) =
                if compact { (5, (2..9).collect()) } else { (7, (2..7).chain(8..13).collect()) };
            let (low, high) = (middle - ring, middle + ring);
            let top = places.iter().map(|place| self.at(low + place, low));
            let right = places.iter().map(|place| self.at(high, low + place));
            let bits: Vec<bool> = top.chain(right).collect();
            if compact {
                (number(&bits[..2]) + 1, number(&bits[2..8]) + 1)
            } else {
                (number(&bits[..5]) + 1, number(&bits[5..16]) + 1)
            }
        }

        /// The bits around the core, from the outermost layer inwards.
        fn bits(&self, layers: usize) -> Vec<bool> {
            let compact = self.is_compact();
            let (base, core) = if compact { (11 + 4 * layers, 9) } else { (14 + 4 * layers, 12) };
            // Lines of the reference grid hold no data.
            let place = |place: usize| {
                if compact {
                    return place;
                }
                let (half, middle) = (base / 2, self.side / 2);
                match place.checked_sub(half) {
                    Some(behind) => middle + 1 + behind + behind / 15,
                    None => middle - 1 - (half - 1 - place) - (half - 1 - place) / 15,
                }
            };
            let at = |x: usize, y: usize| self.at(place(x), place(y));
            let mut bits = Vec::new();
            for layer in 0..layers {
                let (row, low) = ((layers - layer) * 4 + core, layer * 2);
                let high = base - 1 - low;
                let two = |cell: &dyn Fn(usize, usize) -> bool| -> Vec<bool> {
                    (0..row).flat_map(|along| [cell(along, 0), cell(along, 1)]).collect()
                };
                bits.extend(two(&|along, deep| at(low + deep, low + along)));
                bits.extend(two(&|along, deep| at(low + along, high - deep)));
                bits.extend(two(&|along, deep| at(high - deep, high - along)));
                bits.extend(two(&|along, deep| at(high - along, low + deep)));
            }
            bits
        }
    }

    fn number(bits: &[bool]) -> usize {
        bits.iter().fold(0, |number, bit| number << 1 | usize::from(*bit))
    }

    /// Whether words with so many check words among them are a multiple of the generator: zero at each of its roots.
    fn are_right(words: &[usize], checks: usize, size: usize) -> bool {
        let polynomial = match size {
            6 => 0x43,
            8 => 0x12D,
            10 => 0x409,
            _ => 0x1069,
        };
        let double = |value: usize| if value >> (size - 1) == 1 { value << 1 ^ polynomial } else { value << 1 };
        let times = |one: usize, other: usize| {
            (0..size).rev().fold(0, |sum, bit| double(sum) ^ if other >> bit & 1 == 1 { one } else { 0 })
        };
        let mut root = 1;
        checks > 0
            && (0..checks).all(|_| {
                root = double(root);
                words.iter().fold(0, |sum, word| times(sum, root) ^ word) == 0
            })
    }

    /// The bits of words, without those that keep a word from being all dark or all light.
    fn plain(words: &[usize], size: usize) -> Vec<bool> {
        let bits = |word: &usize| {
            let stuffed = *word == 1 || *word == (1 << size) - 2;
            let word = *word;
            (usize::from(stuffed)..size).rev().map(move |bit| word >> bit & 1 == 1).collect::<Vec<_>>()
        };
        words.iter().flat_map(bits).collect()
    }

    #[derive(Clone, Copy)]
    enum Mode {
        Upper,
        Lower,
        Mixed,
        Punctuation,
        Digit,
    }

    /// What bits say: Latin-1, or UTF-8 where an interpretation of 26 is set.
    fn said(bits: &[bool]) -> Option<String> {
        const MIXED: &[u8; 26] =
            b"\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x1b\x1c\x1d\x1e\x1f@\\^_`|~\x7f";
        const PUNCTUATION: [&str; 30] = [
            "\r", "\r\n", ". ", ", ", ": ", "!", "\"", "#", "$", "%", "&", "'", "(", ")", "*", "+", ",", "-", ".", "/",
            ":", ";", "<", "=", ">", "?", "[", "]", "{", "}",
        ];
        let mut bytes: Vec<u8> = Vec::new();
        let (mut is_utf8, mut mode, mut shifted) = (false, Mode::Upper, None);
        let mut rest = bits;
        let mut take = |count: usize| {
            let (taken, left) = rest.split_at_checked(count)?;
            rest = left;
            Some(number(taken))
        };
        // What is left at the end is filled with ones, and no whole sign.
        loop {
            let now = shifted.take().unwrap_or(mode);
            let Some(code) = take(if matches!(now, Mode::Digit) { 4 } else { 5 }) else { break };
            match (now, code) {
                (Mode::Punctuation, 0) => {
                    let Some(digits) = take(3) else { break };
                    let eci = (0..digits).try_fold(0, |eci, _| Some(eci * 10 + take(4)?.checked_sub(2)?));
                    let Some(eci) = eci else { break };
                    is_utf8 |= eci == 26;
                }
                (Mode::Punctuation, 31) => mode = Mode::Upper,
                (Mode::Punctuation, code) => bytes.extend(PUNCTUATION[code - 1].bytes()),
                (_, 0) => shifted = Some(Mode::Punctuation),
                (_, 1) => bytes.push(b' '),
                (Mode::Digit, 2..=11) => bytes.push(b'0' + code as u8 - 2),
                (Mode::Digit, 12) => bytes.push(b','),
                (Mode::Digit, 13) => bytes.push(b'.'),
                (Mode::Digit, 14) => mode = Mode::Upper,
                (Mode::Digit, _) => shifted = Some(Mode::Upper),
                (Mode::Upper, 2..=27) => bytes.push(b'A' + code as u8 - 2),
                (Mode::Lower, 2..=27) => bytes.push(b'a' + code as u8 - 2),
                (Mode::Mixed, 2..=27) => bytes.push(MIXED[code - 2]),
                (Mode::Upper | Mode::Mixed, 28) => mode = Mode::Lower,
                (Mode::Lower, 28) => shifted = Some(Mode::Upper),
                (Mode::Upper | Mode::Lower, 29) => mode = Mode::Mixed,
                (Mode::Mixed, 29) => mode = Mode::Upper,
                (Mode::Upper | Mode::Lower, 30) => mode = Mode::Digit,
                (Mode::Mixed, 30) => mode = Mode::Punctuation,
                (_, _) => {
                    let Some(short) = take(5) else { break };
                    let length = if short > 0 { Some(short) } else { take(11).map(|long| long + 31) };
                    let Some(length) = length else { break };
                    let whole: Option<Vec<u8>> = (0..length).map(|_| take(8).map(|byte| byte as u8)).collect();
                    let Some(whole) = whole else { break };
                    bytes.extend(whole);
                }
            }
        }
        if is_utf8 {
            return String::from_utf8(bytes).ok();
        }
        Some(bytes.into_iter().map(char::from).collect())
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(30))]

    /// Whatever a text is, each symbol either says exactly it or refuses.
    #[test]
    fn any_text_is_said_exactly_or_refused(said in "[ -~]{1,40}|[0-9]{2,20}|\\PC{1,20}") {
        let formats = [
            (BARS, BarcodeFormat::CODE_128),
            (Symbology::DataMatrix, BarcodeFormat::DATA_MATRIX),
            (Symbology::Qr, BarcodeFormat::QR_CODE),
            (Symbology::Aztec, BarcodeFormat::AZTEC),
            (Symbology::Pdf417, BarcodeFormat::PDF_417),
        ];
        for (symbology, format) in formats {
            // The reader, not the writer, stumbles over UTF-8 in a Data Matrix.
            let is_far = said.chars().any(|letter| letter > '\u{ff}');
            if symbology == Symbology::DataMatrix && is_far {
                continue;
            }
            let Ok(symbol) = Symbol::new(symbology, &text(&said)) else { continue };
            let layout = alone(symbol, 250, false);
            let Element::Barcode(barcode) = &layout.elements[0] else { continue };
            // What is wider than the label is for the layout to see to.
            if barcode.extent().0 > 85_000 {
                continue;
            }
            if symbology == Symbology::Aztec {
                prop_assert_eq!(aztec::read(&layout), Some(said.clone()));
                continue;
            }
            let read = drawn(&layout, PrinterLanguage::Png, Dpi::D203).framed().read(format).map(|read| read.text);
            // The reader takes a check symbol of 102 for one more FNC1 at the end of the text.
            let read = read.map(|text| text.strip_suffix('\u{1d}').map_or(text.clone(), str::to_owned));
            prop_assert_eq!(read, Some(said.clone()), "{:?}", symbology);
        }
    }
}
