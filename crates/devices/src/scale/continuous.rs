//! Scales that send line after line by themselves (A&D, *AD-4401 Instruction Manual*, “Data format”: `ST,GS,+012.345kg`;
//! CAS, *CI-200A Owner's Manual*, “22 bytes format”; Ohaus, *Defender 3000 Instruction Manual*, “Output format”:
//! `  1.234 kg ? G`; Sartorius, *Master Series User Manual*, “Data Output”: `G#    +  1234.5 g`; Kern, *FKB-A Operating
//! Instructions*, section 9: `M     1.234 kg`; Adam, *CBC* and *MDW User Manual*, “RS-232 output”: `Gross Wt 1.234 Kg`, `1.234kgGR`;
//! and what many makers made of these); those of [`fixed_places`] and of Mettler-Toledo. Pure: one whole line in, what it says out.
//!
//! Sartorius and Kern leave the unit out as long as what lies there moves.
//!
//! A line is words, one number with its unit, words. Words say whether it lies still and what the number is; what is in no
//! list here makes the line one that is not understood, for a number that is guessed is worse than none.

use super::weight::{Decimal, Nanograms, OUNCE, POUND, still, trimmed, unit};
use super::{fixed_places, mt_sics, toledo_continuous};
use model::{Reading, WeightUnit};

/// What a line says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) reading: Reading,
    /// Whether it says so itself that what it weighs lies still, and does not leave that to be seen from the next lines.
    pub(super) is_marked: bool,
    /// Whether it says no unit where it has to: then it moves, on a scale that says one when it lies still.
    pub(super) lacks_unit: bool,
}

const STX: u8 = 2;
const ETX: u8 = 3;

/// Reads one line with its end: CR, LF, or CR LF. `unit` is that of lines that leave it out. `None` for what is no whole
/// line with a weight.
pub(super) fn read(line: &[u8], unit: Option<WeightUnit>) -> Option<Line> {
    let line = line.strip_suffix(b"\n").map_or(line, |cut| cut.strip_suffix(b"\r").unwrap_or(cut));
    let body = line.strip_suffix(b"\r").unwrap_or(line);
    if body.iter().any(|byte| matches!(byte, b'\r' | b'\n')) {
        return None;
    }
    if let [STX, said @ ..] = body {
        let fixed = || fixed_places::read_framed(said.strip_suffix(&[ETX]).unwrap_or(said), unit);
        if let Some(line) = toledo_continuous::read(said).map(Line::told).or_else(fixed) {
            return Some(line);
        }
    }
    if let Some(line) = fixed_places::read_radwag(body) {
        return Some(line);
    }
    let body = checked(unframed(body))?;
    // A Mettler-Toledo scale told to repeat (SIR) sends its usual answers.
    if body.starts_with(b"S ") {
        // Two lines in a row have to say the same, and so tell of a lost byte.
        let said = mt_sics::meaning(&[body, b"\r\n"].concat())?;
        return Some(Line::told(said.reading));
    }
    sentence(&without_lamps(body), unit)
}

/// What stands between STX and ETX, where it is framed so; a check byte behind ETX is left out.
fn unframed(body: &[u8]) -> &[u8] {
    let body = body.strip_prefix(&[STX]).unwrap_or(body);
    match body {
        [inner @ .., ETX] | [inner @ .., ETX, _] => inner,
        _ => body,
    }
}

/// The body without its check sum `*hh`, the exclusive or of all that stands before it. `None` where that is another.
fn checked(body: &[u8]) -> Option<&[u8]> {
    let [inner @ .., b'*', high, low] = body else { return Some(body) };
    let told = u8::from_str_radix(std::str::from_utf8(&[*high, *low]).ok()?, 16).ok()?;
    (inner.iter().fold(0, |sum, byte| sum ^ byte) == told).then_some(inner)
}

/// The body without CAS's device number and lamps, two bytes of any value between the words and the weight.
fn without_lamps(body: &[u8]) -> Vec<u8> {
    const LENGTH: usize = 20;
    match body {
        [a, b, b',', c, d, b',', _, _, b',', rest @ ..] if body.len() == LENGTH => {
            [&[*a, *b, b',', *c, *d, b','], rest].concat()
        }
        _ => body.to_vec(),
    }
}

/// A part of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part<'a> {
    Word(&'a [u8]),
    Number(&'a [u8]),
    Minus,
    Plus,
    /// `?`: it moves.
    Moves,
}

/// Cuts a line into its parts; `None` when something stands in it that stands in no line.
fn parts(body: &[u8]) -> Option<Vec<Part<'_>>> {
    let mut parts = Vec::new();
    let mut rest = body;
    while let Some(first) = rest.first() {
        let run = |is: fn(&u8) -> bool| rest.iter().take_while(|byte| is(byte)).count();
        let (length, part) = match first {
            b' ' | b',' | b':' | b'\t' | b'#' => (1, None),
            // Behind a word that was cut short: `Net Wt.`
            b'.' if !rest.get(1).is_some_and(u8::is_ascii_digit) => (1, None),
            b'+' => (1, Some(Part::Plus)),
            b'-' => (1, Some(Part::Minus)),
            b'?' => (1, Some(Part::Moves)),
            b'0'..=b'9' | b'.' => {
                let length = run(|byte| byte.is_ascii_digit() || *byte == b'.');
                (length, Some(Part::Number(&rest[..length])))
            }
            b'A'..=b'Z' | b'a'..=b'z' | b'%' => {
                let length = run(|byte| byte.is_ascii_alphabetic() || *byte == b'%');
                // A legend may follow its unit at once: `kgGR`.
                let legend = rest[..length]
                    .windows(2)
                    .position(|two| two[0].is_ascii_lowercase() && two[1].is_ascii_uppercase());
                let length = legend.map_or(length, |at| at + 1);
                (length, Some(Part::Word(&rest[..length])))
            }
            b'^' | b'_' => {
                let length = run(|byte| matches!(byte, b'^' | b'_'));
                (length, Some(Part::Word(&rest[..length])))
            }
            _ => return None,
        };
        // `1,234` is read in two ways by two people.
        if let (Some(Part::Number(_)), [.., b',']) = (part, &body[..body.len() - rest.len()])
            && matches!(parts.last(), Some(Part::Number(_)))
        {
            return None;
        }
        parts.extend(part);
        rest = &rest[length..];
    }
    Some(parts)
}

/// What a word that is no unit says.
enum Word {
    Still,
    Moves,
    Overload,
    Underload,
    Fault,
    /// Gross, net: what the number is.
    Legend,
}

fn word(text: &[u8]) -> Option<Word> {
    // Alone, a small letter is a unit.
    let capitals = if text.len() > 1 { text.to_ascii_uppercase() } else { text.to_vec() };
    Some(match capitals.as_slice() {
        b"ST" | b"QT" => Word::Still,
        b"US" | b"UN" | b"C" | b"CAL" => Word::Moves,
        b"OL" | b"OV" | b"OVER" | b"H" | b"HH" | b"HIGH" => Word::Overload,
        b"UL" | b"UNDER" | b"L" | b"LL" | b"LOW" => Word::Underload,
        b"ERR" | b"ERROR" => Word::Fault,
        b"GS" | b"GR" | b"GW" | b"NT" | b"G" | b"N" | b"M" | b"NET" | b"GROSS" | b"WT" | b"WW" | b"WN" | b"STAT" => {
            Word::Legend
        }
        marks if marks.iter().all(|byte| *byte == b'^') => Word::Overload,
        marks if marks.iter().all(|byte| *byte == b'_') => Word::Underload,
        _ => return None,
    })
}

/// The unit behind a number. A capital letter alone is a legend: `G` is gross, `T` is tare.
fn unit_of(text: &[u8]) -> Option<Unit> {
    match text {
        [b'A'..=b'Z'] => None,
        b"pcs" | b"PCS" | b"pc" | b"PC" | b"%" => Some(Unit::None),
        _ => unit(text).map(Unit::Weight),
    }
}

#[derive(Clone, Copy)]
enum Unit {
    Weight(Nanograms),
    /// It counts, and does not weigh.
    None,
}

/// What the parts of a line say together.
fn sentence(body: &[u8], usual: Option<WeightUnit>) -> Option<Line> {
    // A number without anything before it that is cut in front begins with its point.
    if body.first() == Some(&b'.') {
        return None;
    }
    let parts = parts(body)?;
    let (mut state, mut signs, mut is_under) = (None, 0, false);
    let mut weights: Vec<(Decimal, Option<Unit>)> = Vec::new();
    for part in parts {
        match part {
            Part::Plus | Part::Minus => {
                signs += 1;
                is_under |= part == Part::Minus;
            }
            Part::Moves => state = Some(Word::Moves),
            Part::Number(text) => weights.push((Decimal::read(text)?, None)),
            Part::Word(text) => match (weights.last_mut(), unit_of(text)) {
                (Some((_, unit @ None)), Some(found)) => *unit = Some(found),
                _ => match word(text)? {
                    Word::Legend => {}
                    // What it then still says is no weight, whatever it looks like.
                    Word::Overload if is_minus(body) => return Some(Line::told(Reading::UnderZero)),
                    Word::Overload => return Some(Line::told(Reading::Overload)),
                    Word::Underload => return Some(Line::told(Reading::UnderZero)),
                    Word::Fault => return Some(Line::told(Reading::Fault)),
                    found if state.is_none() => state = Some(found),
                    _ => return None,
                },
            },
        }
    }
    if signs > 1 {
        return None;
    }
    let weights = match weights.as_slice() {
        [(number, Some(Unit::Weight(unit)))] => vec![(*number, *unit)],
        [(_, Some(Unit::None))] => return Some(Line::told(Reading::Fault)),
        [] if matches!(state, Some(Word::Moves)) => return Some(Line::told(Reading::Moving)),
        [(number, None)] => match usual {
            Some(unit) => vec![(*number, unit.into())],
            None => return Some(Line { lacks_unit: true, ..Line::told(Reading::Moving) }),
        },
        [(pounds, Some(Unit::Weight(POUND))), (ounces, Some(Unit::Weight(OUNCE)))] => {
            vec![(*pounds, POUND), (*ounces, OUNCE)]
        }
        _ => return None,
    };
    Some(match state {
        Some(Word::Moves) => Line::told(Reading::Moving),
        _ if is_under && weights.iter().any(|(number, _)| number.digits > 0) => Line::told(Reading::UnderZero),
        state => Line { is_marked: state.is_some(), ..Line::told(still(&weights)?) },
    })
}

/// Whether a number has a minus before it; dashes that fill its place are none.
fn is_minus(body: &[u8]) -> bool {
    let mut rest = body;
    while let Some(at) = rest.iter().position(|byte| *byte == b'-') {
        rest = &rest[at + 1..];
        if trimmed(rest).first().is_some_and(u8::is_ascii_digit) {
            return true;
        }
    }
    false
}

impl Line {
    /// A line that leaves no doubt.
    pub(super) const fn told(reading: Reading) -> Self {
        Self { reading, is_marked: true, lacks_unit: false }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::Grams;
    use proptest::prelude::*;

    fn reads(line: &str) -> Option<Reading> {
        read(line.as_bytes(), None).filter(|line| !line.lacks_unit).map(|line| line.reading)
    }

    const WEIGHS: Reading = Reading::Stable(Grams(1234));

    #[test]
    fn every_makers_line_has_its_meaning() {
        for (line, meaning) in [
            ("ST,GS,+ 1.234kg", WEIGHS),
            ("ST,GS,+001.234kg", WEIGHS),
            ("ST,GS,   1.234 kg", WEIGHS),
            ("ST,GS    1.234kg ", WEIGHS),
            ("ST,+00001.234 kg", WEIGHS),
            ("ST,NT,+  1234  g", WEIGHS),
            ("GS,ST,+ 1.234kg", WEIGHS),
            ("+ 1.234kg", WEIGHS),
            ("+    1.234 kg", WEIGHS),
            ("  1.234kg", WEIGHS),
            ("1.234 kg", WEIGHS),
            ("     1.234 kg      ", WEIGHS),
            ("     1.234 kg   G  ", WEIGHS),
            ("N     +    1.234 kg ", WEIGHS),
            ("ww0001.234kg", WEIGHS),
            ("\u{2}ST,GS,+ 1.234kg\u{3}", WEIGHS),
            ("\u{2}ST,GS,+ 1.234kg\u{3}x", WEIGHS),
            ("ST,GS,+ 2.7205lb", WEIGHS),
            ("ST,GS,  43.53 oz", WEIGHS),
            ("ST,GS,+ 2LB 11.53OZ", WEIGHS),
            ("ST,GS,+0.001234 t", WEIGHS),
            ("ST,GS,+ 6170.0 ct", WEIGHS),
            ("S S      1.234 kg", WEIGHS),
            ("S D      1.234 kg", Reading::Moving),
            ("US,GS,+ 1.234kg", Reading::Moving),
            ("US,NT,-  1.234 kg", Reading::Moving),
            ("     1.234 kg ? G  ", Reading::Moving),
            ("ST,GS,+ 0.000kg", Reading::Zero),
            ("ST,GS,- 0.000kg", Reading::Zero),
            ("ST,GS,- 0.100kg", Reading::UnderZero),
            ("-  0.100 kg", Reading::UnderZero),
            ("OL,GS,+ 9.999kg", Reading::Overload),
            ("OL,+9999999E+19", Reading::Overload),
            ("OL,-9999999E+19", Reading::UnderZero),
            ("OL,- 9.999kg", Reading::UnderZero),
            ("OL,GS,+ -----kg", Reading::Overload),
            ("OL,GS,-----.--,kg", Reading::Overload),
            ("UL,GS,-----.--,kg", Reading::UnderZero),
            ("ST,GS,    1.234,kg", WEIGHS),
            ("  1.234 kgs", WEIGHS),
            ("S S   1.234 kg", WEIGHS),
            ("S S    2.72 lb", WEIGHS),
            ("^^^^^^kg", Reading::Overload),
            ("QT,+00000012 PC", Reading::Fault),
            ("ST,GS,+ 12 pcs", Reading::Fault),
            ("+   1234.0 g  ", WEIGHS),
            ("G#    +   1234.0 g  ", WEIGHS),
            ("N     -   1234.0 g  ", Reading::UnderZero),
            ("Stat       High     ", Reading::Overload),
            ("Stat          H     ", Reading::Overload),
            ("       L      ", Reading::UnderZero),
            ("Stat       Low      ", Reading::UnderZero),
            ("Stat       Cal      ", Reading::Moving),
            ("Stat     Err 054    ", Reading::Fault),
            (" M       1.234 kg  ", WEIGHS),
            ("       Error", Reading::Fault),
            ("ST,GW     1.234KG", WEIGHS),
            ("Gross Wt     1.234 Kg", WEIGHS),
            ("Net Wt.     1.234 Kg", WEIGHS),
            ("   1.234kgGR", WEIGHS),
            ("  2.7205lbNT", WEIGHS),
            ("\u{2}   1.234KG ", WEIGHS),
            ("\u{2}   1.234G  - kg\u{3}", WEIGHS),
            ("\u{2}   1.234KGM", Reading::Moving),
            ("SUI       1.234 kg ", WEIGHS),
        ] {
            for end in ["\r", "\n", "\r\n"] {
                assert_eq!(reads(&format!("{line}{end}")), Some(meaning), "{line:?}");
            }
        }
    }

    #[test]
    fn a_number_where_a_unit_should_be_lacks_one() {
        for line in ["+    123.4      ", "N     +   1.2340    ", " M       1.234 "] {
            let read = read(format!("{line}\r\n").as_bytes(), None).map(|line| (line.reading, line.lacks_unit));
            assert_eq!(read, Some((Reading::Moving, true)), "{line:?}");
        }
    }

    #[test]
    fn cas_puts_two_bytes_of_any_value_before_the_weight() {
        for lamps in [[0x31, 0xC0], [1, 0x80], [b'5', b'7'], [b'-', b'9']] {
            let line = [b"ST,GS,".as_slice(), &lamps, b",   1.234 kg\r\n"].concat();
            assert_eq!(read(&line, None).map(|line| line.reading), Some(WEIGHS), "{}", line.escape_ascii());
        }
    }

    #[test]
    fn a_line_with_status_words_has_its_own_unit() {
        let line = b"\x02-0 001234000000\r";
        for unit in [None, Some(WeightUnit::Pound)] {
            assert_eq!(read(line, unit).map(|line| (line.reading, line.is_marked)), Some((WEIGHS, true)));
        }
        assert_eq!(
            read(&line[1..], Some(WeightUnit::Gram)).map(|line| line.reading),
            None,
            "its beginning was not heard"
        );
    }

    #[test]
    fn a_check_sum_is_checked() {
        let sum = b"ST,GS,+ 1.234kg".iter().fold(0, |sum, byte| sum ^ byte);
        assert_eq!(reads(&format!("ST,GS,+ 1.234kg*{sum:02X}\r\n")), Some(WEIGHS));
        assert_eq!(reads(&format!("ST,GS,+ 1.934kg*{sum:02X}\r\n")), None);
    }

    #[test]
    fn a_line_that_may_mean_two_things_means_none() {
        for line in [
            "",
            "ST,GS,+ 1,234kg",
            "1,234 kg",
            "ST,GS,+ 1 234kg",
            "ST,GS,+-1.234kg",
            "ST,GS,+ 1.2.4kg",
            "ST,GS,+ 1.234",
            "ST,GS,+ 1.234 G",
            "+ 1.234 T",
            "TR,+ 1.234kg",
            "ST,TR,+ 1.234kg",
            "ST,US,+ 1.234kg",
            "=004.3210kg",
            ".234kg",
            "ST,GS,+ kg",
            "ST,GS,+ 1.234kg 5",
            "ST,GS,+ 1.234 kilo",
            "ABC 1.234kg",
            "ST,GS,+ 1.234kg 2.0kg",
            "S S      1.234",
            "ST,GS,+ 99999999kg",
        ] {
            assert_eq!(reads(&format!("{line}\r\n")), None, "{line:?}");
        }
        for whole in ["ST,GS,+ 1.234kg\rST,GS,+ 1.234kg\r", "\r\n1.234kg\r\n", "1.234kg\n\r"] {
            assert_eq!(reads(whole), None, "{whole:?}");
        }
    }

    #[test]
    fn a_line_without_its_unit_has_the_one_that_was_chosen() {
        let line = b"ST,GS,+ 1.234\r\n";
        assert_eq!(read(line, Some(WeightUnit::Kilogram)).map(|line| line.reading), Some(WEIGHS));
        let own = read(b"ST,GS,+ 1.234kg\r\n", Some(WeightUnit::Pound));
        assert_eq!(own.map(|line| line.reading), Some(WEIGHS));
    }

    #[test]
    fn whether_a_line_says_that_it_lies_still_is_told() {
        let marked = |line: &[u8]| read(line, None).map(|line| line.is_marked);
        assert_eq!(marked(b"ST,GS,+ 1.234kg\r\n"), Some(true));
        assert_eq!(marked(b"+ 1.234kg\r\n"), Some(false));
    }

    proptest! {
        /// Whatever is written around a number, the weight is this number in this unit, or there is none.
        #[test]
        fn a_weight_is_the_number_that_stands_there(
            head in prop::sample::select(vec!["ST,GS,", "GS,", "ST,", "", "N ", "ww", "\u{2}ST,NT,"]),
            sign in prop::sample::select(vec!["", "+", "+ "]),
            blanks in 0_usize..6, grams in 0_u32..9_999_999, apart in 0_usize..3,
            tail in prop::sample::select(vec!["", " ", "  G", "\u{3}", " NET"]),
            end in prop::sample::select(vec!["\r", "\n", "\r\n"]),
        ) {
            let (blanks, apart) = (" ".repeat(blanks), " ".repeat(apart));
            let line = format!("{head}{sign}{blanks}{}.{:03}{apart}kg{tail}{end}", grams / 1000, grams % 1000);
            let meaning = if grams == 0 { Reading::Zero } else { Reading::Stable(Grams(grams)) };
            prop_assert_eq!(reads(&line), Some(meaning), "{:?}", line);
        }

        #[test]
        fn nothing_a_scale_sends_is_too_odd(line in prop::collection::vec(any::<u8>(), 0..60)) {
            let _ = read(&line, Some(WeightUnit::Gram));
        }

        /// A line that is nearly one: never a weight that nobody wrote.
        #[test]
        fn what_is_weighed_stands_in_the_line(line in "[STUGNOLkglboz0-9.,+ \u{2}\u{3}-]{0,24}") {
            if let Some(Reading::Stable(Grams(weight))) = reads(&format!("{line}\r\n")) {
                let digits: String = line.chars().filter(char::is_ascii_digit).collect();
                prop_assert!(weight > 0 && digits.bytes().any(|digit| digit != b'0'), "{:?}", line);
            }
        }
    }
}
