//! 2D codes. Their encoders are `datamatrix`'s and `rxing`'s; nothing else here knows them. (For Data Matrix `rxing`'s own
//! writer adds letters to some texts, as a test of any text showed.)

use super::drawn::{Height, Row};
use super::{Content, SymbolError, Symbology};
use datamatrix::{DataMatrix, SymbolList};
use rxing::aztec::AztecWriter;
use rxing::common::{BitMatrix, CharacterSet};
use rxing::pdf417::encoder::PDF417;
use rxing::qrcode::QRCodeWriter;
use rxing::{BarcodeFormat, EncodeHints, Writer};

/// A row of PDF417 is at least three modules high (ISO/IEC 15438, 5.8.2).
const PDF417_ROW_MODULES: u32 = 3;

/// The rows of a 2D code, from the top.
pub(super) fn rows(symbology: Symbology, content: &Content) -> Result<Vec<Row>, SymbolError> {
    let name = name(symbology);
    let (data, gs1) = match content {
        Content::Text(text) => (text.clone(), false),
        Content::Gs1(elements) => (elements.data(), true),
    };
    if data.is_empty() {
        return Err(SymbolError::Empty);
    }
    if data.len() > most(symbology) {
        return Err(SymbolError::TooLong(name));
    }
    // Beyond ASCII a reader has to be told the encoding, or it guesses.
    let charset = (!data.is_ascii()).then(|| "UTF-8".to_owned());
    let hints = EncodeHints { CharacterSet: charset, Margin: Some("0".to_owned()), ..EncodeHints::default() };
    let too_long = |_| SymbolError::TooLong(name);
    match symbology {
        Symbology::DataMatrix => {
            let sizes = SymbolList::default().enforce_square();
            let drawn = if gs1 {
                // Within, the separator stands for FNC1: readers send the same for both (ISO/IEC 16022, 5.2.4.6).
                DataMatrix::encode_gs1(data.as_bytes(), sizes)
            } else {
                DataMatrix::encode_str(&data, sizes)
            };
            let drawn = drawn.map_err(|_| SymbolError::TooLong(name))?.bitmap();
            Ok(drawn.bits().chunks(drawn.width()).map(|row| cells(row.iter().copied())).collect())
        }
        Symbology::Qr => {
            let hints = EncodeHints { ErrorCorrection: Some("M".to_owned()), Gs1Format: Some(gs1), ..hints };
            let data = if gs1 && is_alphanumeric(&data) { data.replace('%', "%%") } else { data };
            let drawn = QRCodeWriter.encode_with_hints(&data, &BarcodeFormat::QR_CODE, 0, 0, &hints);
            drawn.map(|drawn| rows_of(&drawn)).map_err(too_long)
        }
        _ if gs1 => Err(SymbolError::Content { name, what: "GS1 elements" }),
        Symbology::Aztec => {
            let drawn = AztecWriter.encode_with_hints(&data, &BarcodeFormat::AZTEC, 0, 0, &hints);
            drawn.map(|drawn| rows_of(&drawn)).map_err(too_long)
        }
        _ => pdf417(&data).ok_or(SymbolError::TooLong(name)),
    }
}

/// More bytes no symbol of a kind holds.
fn most(symbology: Symbology) -> usize {
    match symbology {
        Symbology::DataMatrix => 3_116,
        Symbology::Qr => 5_596,
        Symbology::Aztec => 3_832,
        _ => 2_710,
    }
}

/// Whether QR takes its alphanumeric mode, in which a GS1 symbol says FNC1 by `%` and `%` by two (ISO/IEC 18004, 7.4.8.2).
fn is_alphanumeric(data: &str) -> bool {
    data.bytes().all(|letter| letter.is_ascii_digit() || letter.is_ascii_uppercase() || b" $%*+-./:".contains(&letter))
}

fn name(symbology: Symbology) -> &'static str {
    match symbology {
        Symbology::DataMatrix => "Data Matrix",
        Symbology::Qr => "QR",
        Symbology::Aztec => "Aztec",
        _ => "PDF417",
    }
}

fn rows_of(drawn: &BitMatrix) -> Vec<Row> {
    (0..drawn.getHeight()).map(|y| cells((0..drawn.getWidth()).map(|x| drawn.get(x, y)))).collect()
}

/// A row of cells as high as wide.
fn cells(row: impl Iterator<Item = bool>) -> Row {
    Row { runs: runs(row), height: Height::Modules(1) }
}

fn pdf417(data: &str) -> Option<Vec<Row>> {
    let mut encoder = PDF417::new();
    encoder.setEncoding((!data.is_ascii()).then_some(CharacterSet::UTF8));
    encoder.generateBarcodeLogic(data, pdf417_level(data)).ok()?;
    let matrix = encoder.getBarcodeMatrix().as_ref()?.getScaledMatrix(1, 1);
    // It comes from the bottom up.
    let rows = matrix
        .iter()
        .rev()
        .map(|row| Row { runs: runs(row.iter().map(|cell| *cell == 1)), height: Height::Modules(PDF417_ROW_MODULES) });
    Some(rows.collect())
}

/// How much error correction the standard recommends for so much data (ISO/IEC 15438, annex E).
fn pdf417_level(data: &str) -> u32 {
    match data.len() {
        0..=60 => 2,
        61..=240 => 3,
        241..=480 => 4,
        _ => 5,
    }
}

/// Black and white in turn, the first black.
fn runs(cells: impl Iterator<Item = bool>) -> Vec<u16> {
    let (mut runs, mut black) = (vec![0], true);
    for cell in cells {
        if cell != black {
            runs.push(0);
            black = cell;
        }
        if let Some(last) = runs.last_mut() {
            *last += 1;
        }
    }
    runs
}
