//! What a symbol is given of a field's text. Source: Zebra, *ZPL II Programming Guide*, the commands' pages.

use crate::zpl::scan::Command;

/// What a symbol says, as the drawer takes it: printers fill a fixed length with zeros and leave out what is too much. `None`
/// where the drawer would say something else, or less.
pub(super) fn given(command: &Command, text: String) -> Option<String> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let is_number = !digits.is_empty() && text.chars().all(|letter| letter.is_ascii_digit() || letter == ' ');
    let says = |place: usize, letter: &[u8]| command.parameter(place).eq_ignore_ascii_case(letter);
    match &command.name {
        b"B2" => is_number.then(|| paired(digits, says(4, b"Y"))),
        b"BE" if is_number => Some(filled(&digits, 12)),
        b"B8" if is_number => Some(filled(&digits, 7)),
        b"BU" if is_number => Some(filled(&digits, 11)),
        b"B9" if is_number => upc_e(digits),
        // The drawer puts a space for what Code 128 has not, and zeros for what is no digit.
        b"BC" if says(5, b"U") => is_number.then_some(text),
        b"BC" => text.is_ascii().then_some(text),
        b"B3" if says(1, b"Y") => {
            let check = check_of_39(&text);
            Some(check.map_or(text.clone(), |check| format!("{text}{check}")))
        }
        b"BQ" if text.contains('|') => Some(counted(&text)),
        _ => Some(text),
    }
}

/// The data of a QR code with the number of its bytes (guide, *^BQ*, character mode `B`): where it is not counted the drawer
/// leaves `|` out, of which the guide knows nothing.
fn counted(text: &str) -> String {
    let Some((switches, data)) = text.split_at_checked(3) else { return text.to_owned() };
    let data = match (switches.as_bytes(), data.as_bytes()) {
        ([_, b'M', _], [b'B', ..]) => return text.to_owned(),
        ([_, b'M', _], [b'N' | b'A' | b'K', ..]) => &data[1..],
        _ => data,
    };
    format!("{}M,B{:04}{data}", &switches[..1], data.len())
}

fn filled(digits: &str, length: usize) -> String {
    format!("{digits:0>length$}").chars().take(length).collect()
}

/// Digits of Interleaved 2 of 5, which go in pairs: with the check digit that is put behind them, where one is.
fn paired(digits: String, has_check: bool) -> String {
    let is_even = digits.len().is_multiple_of(2);
    if is_even == has_check { format!("0{digits}") } else { digits }
}

/// The digits that are printed of a UPC-E: six of them, or seven with the number system. Ten digits, of a manufacturer and of a
/// product, are shortened to six where they can be.
fn upc_e(digits: String) -> Option<String> {
    let (system, ten) = match digits.len() {
        6 | 7 => return Some(digits),
        11 | 12 => (&digits[..1], digits[1..11].to_owned()),
        _ => ("0", filled(&digits, 10)),
    };
    let (manufacturer, product) = ten.split_at(5);
    let within = |most: u32| product.parse::<u32>().is_ok_and(|number| number <= most);
    let six = match manufacturer.as_bytes() {
        [.., b'0'..=b'2', b'0', b'0'] if within(999) => {
            format!("{}{}{}", &manufacturer[..2], &product[2..], &manufacturer[2..3])
        }
        [.., b'3'..=b'9', b'0', b'0'] if within(99) => format!("{}{}3", &manufacturer[..3], &product[3..]),
        [.., b'1'..=b'9', b'0'] if within(9) => format!("{}{}4", &manufacturer[..4], &product[4..]),
        [.., b'1'..=b'9'] if within(9) && !within(4) => format!("{manufacturer}{}", &product[4..]),
        _ => return None,
    };
    Some(format!("{system}{six}"))
}

/// The check sign of Code 39, modulo 43. Source: ISO/IEC 16388, annex A.
fn check_of_39(text: &str) -> Option<char> {
    const SIGNS: &[u8; 43] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%";
    let value = |byte: u8| SIGNS.iter().position(|sign| *sign == byte.to_ascii_uppercase());
    let sum = text.bytes().map(value).sum::<Option<usize>>()?;
    Some(char::from(SIGNS[sum % 43]))
}
