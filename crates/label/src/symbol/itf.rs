//! Interleaved 2 of 5: pairs of digits, one in the bars, one in the spaces. Sources: ISO/IEC 16390; for ITF-14, *GS1
//! General Specifications*, 5.3.

use super::drawn::{Height, Row};
use super::{Command, Content, SymbolError};
use crate::units::Um;
use codes::Gtin;

/// Which two of a digit's five elements are wide.
const WIDE: [[usize; 2]; 10] = [[2, 3], [0, 4], [1, 4], [0, 1], [2, 4], [0, 2], [1, 2], [3, 4], [0, 3], [1, 3]];
/// A wide element in modules. Three keeps it on whole dots whatever a module is; GS1 allows 2.25 to 3.
const WIDE_MODULES: u16 = 3;
/// How thick bearer bars are: the least where no printing plate has to be held off.
const BEARER_MODULES: u32 = 2;
/// ITF of digits, where asked for with a check digit after them.
pub(super) fn plain(content: &Content, height: Um, check: bool) -> Result<(Vec<Row>, Option<Command>), SymbolError> {
    let Content::Text(text) = content else {
        return Err(SymbolError::Content { name: "ITF", what: "GS1 elements" });
    };
    if let Some(letter) = text.chars().find(|letter| !letter.is_ascii_digit()) {
        return Err(SymbolError::Letter { name: "ITF", letter });
    }
    let digits = match codes::check_digit(text).filter(|_| check) {
        Some(digit) => format!("{text}{digit}"),
        None => text.clone(),
    };
    if digits.is_empty() {
        return Err(SymbolError::Empty);
    }
    if digits.len() % 2 != 0 {
        return Err(SymbolError::OddDigits(digits.len()));
    }
    let row = Row { runs: runs(&digits), height: Height::Um(height) };
    Ok((vec![row], Some(Command::Itf { height, bearers: false, digits })))
}

/// ITF-14 of an article's number.
pub(super) fn article(content: &Content, height: Um) -> Result<(Vec<Row>, Option<Command>), SymbolError> {
    let digits = match content {
        Content::Gs1(elements) if elements.elements().len() == 1 => elements.value("01"),
        Content::Text(text) if text.parse::<Gtin>().is_ok() && text.len() == 14 => Some(text.as_str()),
        _ => None,
    };
    let digits = digits.ok_or(SymbolError::Content { name: "ITF-14", what: "anything but a GTIN of 14 digits" })?;
    let bars = Row { runs: runs(digits), height: Height::Um(height) };
    let bearer = Row { runs: vec![bars.runs.iter().sum()], height: Height::Modules(BEARER_MODULES) };
    let command = Command::Itf { height, bearers: true, digits: digits.to_owned() };
    Ok((vec![bearer.clone(), bars, bearer], Some(command)))
}

/// Bars and spaces: start, each pair of digits, stop.
fn runs(digits: &str) -> Vec<u16> {
    let width = |digit: u8, place: usize| {
        let wide = WIDE[usize::from(digit - b'0')].contains(&place);
        if wide { WIDE_MODULES } else { 1 }
    };
    let mut runs = vec![1; 4];
    for pair in digits.as_bytes().chunks_exact(2) {
        runs.extend((0..5).flat_map(|place| [width(pair[0], place), width(pair[1], place)]));
    }
    runs.extend([WIDE_MODULES, 1, 1]);
    runs
}
