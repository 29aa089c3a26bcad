//! 2D codes. Their encoders are `rxing`'s; nothing else here knows it.

use super::drawn::{Height, Row};
use super::{Content, SymbolError, Symbology};
use rxing::aztec::AztecWriter;
use rxing::common::BitMatrix;
use rxing::datamatrix::DataMatrixWriter;
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
    // Beyond ASCII a reader has to be told the encoding, or it guesses.
    let charset = (!data.is_ascii()).then(|| "UTF-8".to_owned());
    let hints = EncodeHints { CharacterSet: charset, Margin: Some("0".to_owned()), ..EncodeHints::default() };
    let too_long = |_| SymbolError::TooLong(name);
    match symbology {
        Symbology::DataMatrix => {
            let hints = EncodeHints { DataMatrixCompact: Some(true), Gs1Format: Some(gs1), ..hints };
            let drawn = DataMatrixWriter.encode_with_hints(&data, &BarcodeFormat::DATA_MATRIX, 0, 0, &hints);
            drawn.map(|drawn| cells(&drawn)).map_err(too_long)
        }
        Symbology::Qr => {
            let hints = EncodeHints { ErrorCorrection: Some("M".to_owned()), Gs1Format: Some(gs1), ..hints };
            let drawn = QRCodeWriter.encode_with_hints(&data, &BarcodeFormat::QR_CODE, 0, 0, &hints);
            drawn.map(|drawn| cells(&drawn)).map_err(too_long)
        }
        _ if gs1 => Err(SymbolError::Content { name, what: "GS1 elements" }),
        Symbology::Aztec => {
            let drawn = AztecWriter.encode_with_hints(&data, &BarcodeFormat::AZTEC, 0, 0, &hints);
            drawn.map(|drawn| cells(&drawn)).map_err(too_long)
        }
        _ => pdf417(&data).ok_or(SymbolError::TooLong(name)),
    }
}

fn name(symbology: Symbology) -> &'static str {
    match symbology {
        Symbology::DataMatrix => "Data Matrix",
        Symbology::Qr => "QR",
        Symbology::Aztec => "Aztec",
        _ => "PDF417",
    }
}

fn cells(drawn: &BitMatrix) -> Vec<Row> {
    let row = |y| (0..drawn.getWidth()).map(move |x| drawn.get(x, y));
    (0..drawn.getHeight()).map(|y| Row { runs: runs(row(y)), height: Height::Modules(1) }).collect()
}

fn pdf417(data: &str) -> Option<Vec<Row>> {
    let mut encoder = PDF417::new();
    encoder.generateBarcodeLogicWithAutoECI(data, pdf417_level(data), !data.is_ascii()).ok()?;
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
        ..=60 => 2,
        ..=240 => 3,
        ..=480 => 4,
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
