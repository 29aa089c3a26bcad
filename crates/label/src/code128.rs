//! Code 128, as widths of bars and spaces. Source: ISO/IEC 15417; for GS1-128, *GS1 General Specifications*, 5.4.

use crate::layout::Content;

/// Bar, space, bar, space, bar, space of each symbol value 0 to 105.
const WIDTHS: [[u8; 6]; 106] = widths();
const STOP: [u8; 7] = [2, 3, 3, 1, 1, 1, 2];

const START_B: u8 = 104;
const START_C: u8 = 105;
const FNC1: u8 = 102;
const TO_B: u8 = 100;
const TO_C: u8 = 99;
/// So many digits in a row are shorter two by two.
const WORTH_PAIRS: usize = 4;

/// The widths of a barcode in modules, bars and spaces in turn, the first a bar.
pub(crate) fn modules(content: &Content) -> Vec<u8> {
    let values = match content {
        Content::Sscc(sscc) => {
            let mut values = vec![START_C, FNC1];
            pairs(format!("00{sscc}").as_bytes(), &mut values);
            values
        }
        Content::Text(text) => values(text.as_bytes()),
    };
    let sum =
        values.iter().zip(std::iter::once(1).chain(1..)).map(|(value, weight)| u32::from(*value) * weight).sum::<u32>();
    let check = usize::try_from(sum % 103).unwrap_or_default();
    let symbols = values.iter().map(|value| usize::from(*value)).chain([check]);
    symbols.flat_map(|value| WIDTHS[value]).chain(STOP).collect()
}

impl Content {
    /// How many modules its bars and spaces are wide together, without quiet zones.
    #[must_use]
    pub fn modules(&self) -> u32 {
        width(self)
    }
}

/// How wide a barcode is, in modules.
pub(crate) fn width(content: &Content) -> u32 {
    modules(content).into_iter().map(u32::from).sum()
}

/// Symbol values of a text: pairs of digits where there are enough of them, letters otherwise. What Code 128 B cannot
/// say becomes a hyphen.
fn values(text: &[u8]) -> Vec<u8> {
    let mut values = Vec::new();
    let mut rest = text;
    let mut in_pairs = None;
    while let Some(byte) = rest.first() {
        let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count() & !1;
        if digits >= WORTH_PAIRS {
            values.push(if in_pairs.is_none() { START_C } else { TO_C });
            pairs(&rest[..digits], &mut values);
            rest = &rest[digits..];
            in_pairs = Some(true);
        } else {
            match in_pairs {
                None => values.push(START_B),
                Some(true) => values.push(TO_B),
                Some(false) => {}
            }
            values.push(if (0x20..0x7f).contains(byte) { byte - 0x20 } else { b'-' - 0x20 });
            rest = &rest[1..];
            in_pairs = Some(false);
        }
    }
    values
}

fn pairs(digits: &[u8], values: &mut Vec<u8>) {
    values.extend(digits.chunks_exact(2).map(|pair| (pair[0] - b'0') * 10 + pair[1] - b'0'));
}

const fn widths() -> [[u8; 6]; 106] {
    // Six digits a symbol, as the standard's table has them.
    const TABLE: &[u8; 636] = b"\
212222222122222221121223121322131222122213122312132212221213221312231212112232122132122231113222123122123221\
223211221132221231213212223112312131311222321122321221312212322112322211212123212321232121111323131123131321\
112313132113132311211313231113231311112133112331132131113123113321133121313121211331231131213113213311213131\
311123311321331121312113312311332111314111221411431111111224111422121124121421141122141221112214112412122114\
122411142112142211241211221114413111241112134111111242121142121241114212124112124211411212421112421211212141\
214121412121111143111341131141114113114311411113411311113141114131311141411131211412211214211232";
    let mut widths = [[0; 6]; 106];
    let mut value = 0;
    while value < 106 {
        let mut place = 0;
        while place < 6 {
            widths[value][place] = TABLE[value * 6 + place] - b'0';
            place += 1;
        }
        value += 1;
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_symbol_is_eleven_modules_wide_and_like_no_other() {
        assert!(WIDTHS.iter().all(|symbol| symbol.iter().sum::<u8>() == 11));
        assert_eq!(WIDTHS.iter().collect::<HashSet<_>>().len(), 106);
    }

    #[test]
    fn an_sscc_is_start_fnc1_ten_pairs_check_stop() {
        let sscc = "340433836442636597".parse().unwrap();
        assert_eq!(width(&Content::Sscc(sscc)), 11 * 13 + 13);
    }
}
