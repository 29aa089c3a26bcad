//! Code 128: the shortest row of symbols that says something. Source: ISO/IEC 15417; for GS1-128, *GS1 General
//! Specifications*, 5.4.

use super::{Content, SymbolError};
use codes::OwnNumber;
use codes::gs1::SEPARATOR;
use std::fmt::Write as _;

/// Bar, space, bar, space, bar, space of each symbol value 0 to 105.
const WIDTHS: [[u8; 6]; 106] = widths();
const STOP: [u8; 7] = [2, 3, 3, 1, 1, 1, 2];

const START_A: u8 = 103;
const SHIFT: u8 = 98;
const FNC1: u8 = 102;
/// More cannot be in one GS1-128, with its identifiers and separators.
const MOST_GS1: usize = 48;

/// A code set: what symbol values mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Set {
    /// Control characters and capitals.
    A,
    /// Capitals and small letters.
    B,
    /// Pairs of digits.
    C,
}

/// Where two ways are equally short: letters of set B are what printers and readers know best.
const SETS: [Set; 3] = [Set::B, Set::C, Set::A];

/// Something to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    Fnc1,
    Letter(u8),
}

/// A step of saying it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// One symbol for so many signs.
    Say(usize),
    /// A letter of the other set of A and B, and back.
    Shifted,
    /// On in another set.
    Switch(Set),
}

/// The symbol values of something, from the start to before the check symbol.
pub(super) fn values(content: &Content) -> Result<Vec<u8>, SymbolError> {
    let signs = match content {
        Content::Text(text) => text.chars().map(letter).collect::<Result<Vec<_>, _>>()?,
        Content::Gs1(elements) => {
            let data = elements.data();
            if data.len() > MOST_GS1 {
                return Err(SymbolError::TooLong("GS1-128"));
            }
            gs1(&data)?
        }
    };
    if signs.is_empty() { Err(SymbolError::Empty) } else { Ok(shortest(&signs)) }
}

/// The symbol values of a parcel's number, all of whose letters are ASCII.
pub(super) fn number(number: &OwnNumber) -> Vec<u8> {
    let gs1 = matches!(number, OwnNumber::Sscc(_)).then_some(Sign::Fnc1);
    let signs: Vec<Sign> = gs1.into_iter().chain(number.bars().bytes().map(Sign::Letter)).collect();
    shortest(&signs)
}

fn gs1(data: &str) -> Result<Vec<Sign>, SymbolError> {
    let signs = data.chars().map(|sign| if sign == SEPARATOR { Ok(Sign::Fnc1) } else { letter(sign) });
    [Ok(Sign::Fnc1)].into_iter().chain(signs).collect()
}

fn letter(letter: char) -> Result<Sign, SymbolError> {
    match u8::try_from(letter) {
        Ok(byte) if byte.is_ascii() => Ok(Sign::Letter(byte)),
        _ => Err(SymbolError::Letter { name: "Code 128", letter }),
    }
}

/// Finds the shortest row from the end: from each sign on, in each set, how many symbols are left to say.
fn shortest(signs: &[Sign]) -> Vec<u8> {
    let mut left = vec![[0; 3]; signs.len() + 1];
    let mut steps = vec![[Step::Say(0); 3]; signs.len()];
    for place in (0..signs.len()).rev() {
        for set in SETS {
            let ways = ways(&signs[place..], set)
                .map(|(step, symbols, said)| (symbols + left[place + said][set as usize], step));
            if let Some((symbols, step)) = ways.min_by_key(|(symbols, _)| *symbols) {
                (left[place][set as usize], steps[place][set as usize]) = (symbols, step);
            } else {
                left[place][set as usize] = usize::MAX / 2;
            }
        }
        // Or go over to another set first, which costs one symbol.
        for set in SETS {
            for other in SETS {
                if left[place][other as usize] + 1 < left[place][set as usize] {
                    left[place][set as usize] = left[place][other as usize] + 1;
                    steps[place][set as usize] = Step::Switch(other);
                }
            }
        }
    }
    let mut set = SETS.into_iter().min_by_key(|set| left[0][*set as usize]).unwrap_or(Set::B);
    let mut values = vec![START_A + set as u8];
    let mut place = 0;
    while place < signs.len() {
        match steps[place][set as usize] {
            Step::Say(said) => {
                values.push(value(&signs[place..place + said], set));
                place += said;
            }
            Step::Shifted => {
                values.extend([SHIFT, value(&signs[place..=place], if set == Set::A { Set::B } else { Set::A })]);
                place += 1;
            }
            Step::Switch(other) => {
                values.push(switch(other));
                set = other;
            }
        }
    }
    values
}

/// How the first signs can be said in a set: the step, how many symbols it takes, how many signs it says.
fn ways(signs: &[Sign], set: Set) -> impl Iterator<Item = (Step, usize, usize)> {
    let said = match (set, signs) {
        (_, [Sign::Fnc1, ..]) => Some(1),
        (Set::C, [Sign::Letter(b'0'..=b'9'), Sign::Letter(b'0'..=b'9'), ..]) => Some(2),
        (Set::A, [Sign::Letter(..0x60), ..]) | (Set::B, [Sign::Letter(0x20..), ..]) => Some(1),
        _ => None,
    };
    let shifted = matches!((set, signs), (Set::A, [Sign::Letter(0x60..), ..]) | (Set::B, [Sign::Letter(..0x20), ..]));
    said.map(|said| (Step::Say(said), 1, said)).into_iter().chain(shifted.then_some((Step::Shifted, 2, 1)))
}

/// The value of a symbol that says signs in a set.
fn value(signs: &[Sign], set: Set) -> u8 {
    match (set, signs) {
        (Set::C, [Sign::Letter(tens), Sign::Letter(ones)]) => (tens - b'0') * 10 + ones - b'0',
        (Set::A, [Sign::Letter(letter)]) if *letter < 0x20 => letter + 64,
        (_, [Sign::Letter(letter)]) => letter - 0x20,
        _ => FNC1,
    }
}

/// The symbol that goes over to a set.
fn switch(set: Set) -> u8 {
    101 - set as u8
}

/// The widths of all symbols with check and stop: bars and spaces in turn, in modules.
pub(super) fn runs(values: &[u8]) -> Vec<u16> {
    let sum: u32 =
        values.iter().zip([1].into_iter().chain(1..)).map(|(value, weight)| u32::from(*value) * weight).sum();
    let check = usize::try_from(sum % 103).unwrap_or_default();
    let symbols = values.iter().map(|value| usize::from(*value)).chain([check]);
    symbols.flat_map(|value| WIDTHS[value]).chain(STOP).map(u16::from).collect()
}

/// The field that makes `^BC` in mode N draw exactly these symbols. None where printers differ: in set A, whose letters
/// they want as pairs of digits, and at `>`, which some take for the start of a command.
pub(super) fn field(values: &[u8]) -> Option<String> {
    let (start, rest) = values.split_first()?;
    let mut in_pairs = *start == START_A + Set::C as u8;
    let mut field = String::from(if in_pairs { ">;" } else { ">:" });
    if *start == START_A {
        return None;
    }
    for value in rest {
        match (in_pairs, *value) {
            (_, FNC1) => field.push_str(">8"),
            (true, pair @ ..100) => {
                let _ = write!(field, "{pair:02}");
            }
            (true, 100) => {
                field.push_str(">6");
                in_pairs = false;
            }
            (false, 99) => {
                field.push_str(">5");
                in_pairs = true;
            }
            (false, letter @ ..95) if letter != b'>' - 0x20 => field.push(char::from(letter + 0x20)),
            _ => return None,
        }
    }
    Some(field)
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
    use proptest::prelude::*;
    use std::collections::HashSet;

    #[test]
    fn every_symbol_is_eleven_modules_wide_and_like_no_other() {
        assert!(WIDTHS.iter().all(|symbol| symbol.iter().sum::<u8>() == 11));
        assert_eq!(WIDTHS.iter().collect::<HashSet<_>>().len(), 106);
    }

    #[test]
    fn an_sscc_is_start_fnc1_ten_pairs_check_stop() {
        let values = number(&OwnNumber::Sscc("340433836442636597".parse().unwrap()));
        assert_eq!(values, [105, 102, 0, 34, 4, 33, 83, 64, 42, 63, 65, 97]);
        assert_eq!(runs(&values).iter().sum::<u16>(), 11 * 13 + 13);
        assert_eq!(field(&values).unwrap(), ">;>800340433836442636597");
    }

    #[test]
    fn a_printer_is_told_sets_and_letters_where_all_printers_agree() {
        let field = |text: &str| field(&values(&Content::Text(text.to_owned())).unwrap());
        assert_eq!(field("A-1001").unwrap(), ">:A->51001");
        assert_eq!(field("123456x").unwrap(), ">;123456>6x");
        assert_eq!(field("^~_\\").unwrap(), ">:^~_\\");
        assert_eq!(field("a>b"), None);
        assert_eq!(field("A\tB"), None);
        assert_eq!(field("\u{7f}"), None);
    }

    /// What a reader makes of symbol values.
    fn heard(values: &[u8]) -> Vec<Sign> {
        let mut set = SETS.into_iter().find(|set| START_A + *set as u8 == values[0]).unwrap();
        let mut heard = Vec::new();
        let mut shifted = false;
        for value in &values[1..] {
            let now = if shifted { if set == Set::A { Set::B } else { Set::A } } else { set };
            shifted = false;
            match (now, value) {
                (_, 102) => heard.push(Sign::Fnc1),
                (Set::C, 0..=99) => heard.extend([b'0' + value / 10, b'0' + value % 10].map(Sign::Letter)),
                (Set::A, 64..=95) => heard.push(Sign::Letter(value - 64)),
                (_, 0..=95) => heard.push(Sign::Letter(value + 0x20)),
                (_, 98) => shifted = true,
                (_, 99) => set = Set::C,
                (_, 100) => set = Set::B,
                (_, 101) => set = Set::A,
                other => panic!("{other:?}"),
            }
        }
        heard
    }

    /// The fewest symbols, by trying everything.
    fn fewest(signs: &[Sign], set: Set, switches: usize) -> usize {
        if signs.is_empty() {
            return 0;
        }
        let say = ways(signs, set).map(|(_, symbols, said)| symbols + fewest(&signs[said..], set, 1)).min();
        let others = SETS.into_iter().filter(|other| *other != set && switches > 0);
        let switch = others.map(|other| 1 + fewest(signs, other, switches - 1)).min();
        say.into_iter().chain(switch).min().unwrap_or(usize::MAX / 2)
    }

    fn sign() -> impl Strategy<Value = Sign> {
        let letters = [b'0', b'7', b'9', b'A', b'a', b'\n', b'-', b'1'];
        prop_oneof![1 => Just(Sign::Fnc1), 9 => prop::sample::select(letters.to_vec()).prop_map(Sign::Letter)]
    }

    proptest! {
        #[test]
        fn no_row_of_symbols_is_shorter(signs in prop::collection::vec(sign(), 1..10)) {
            let values = shortest(&signs);
            prop_assert_eq!(heard(&values), signs.clone());
            let fewest = SETS.into_iter().map(|set| fewest(&signs, set, 1)).min().unwrap();
            prop_assert_eq!(values.len(), fewest + 1);
        }

        #[test]
        fn any_ascii_is_heard_as_it_was_said(text in "[\x00-\x7f]{1,40}") {
            let signs: Vec<Sign> = text.bytes().map(Sign::Letter).collect();
            prop_assert_eq!(heard(&values(&Content::Text(text)).unwrap()), signs);
        }
    }
}
