//! Weights as people and exports write them.

use crate::number::{DecimalMark, decimal, is_number_sign};
use model::Grams;
use std::collections::HashMap;
use std::sync::LazyLock;

/// A weight to the nanogram, in which every unit here is whole: pieces are added up before anything is rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Weight(u64);

impl Weight {
    pub(crate) const ZERO: Self = Self(0);

    /// So many of it.
    pub(crate) fn times(self, count: u32) -> Option<Self> {
        self.0.checked_mul(u64::from(count)).map(Self)
    }

    pub(crate) fn plus(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// Rounded up to the gram.
    pub(crate) fn grams(self) -> Option<Grams> {
        u32::try_from(self.0.div_ceil(GRAM)).ok().map(Grams)
    }
}

const GRAM: u64 = 1_000_000_000;
/// International Yard and Pound Agreement, 1959: exactly 0.45359237 kg.
const POUND: u64 = 453_592_370_000;

/// Nanograms in one of each unit, by the words for it: what exports and people write beside the words of their languages
/// ([`WORDS`]). The codes are those of trade (UN/ECE Recommendation 20).
const UNITS: [(&[&str], u64); 9] = [
    (&["mg", "mgm"], GRAM / 1000),
    (&["g", "gr", "gm", "gms", "grm", "gramo", "grammo", "г", "克"], GRAM),
    (&["dag", "dkg", "deka"], 10 * GRAM),
    (&["hg"], 100 * GRAM),
    (&["kg", "kgs", "kgm", "kilo", "kilos", "quilo", "quilos", "chilo", "chili", "кило"], 1000 * GRAM),
    (&["t", "tne", "tonne", "tonnes"], 1_000_000 * GRAM),
    (&["oz", "ozs", "onz"], POUND / 16),
    (&["lb", "lbs", "lbr"], POUND),
    (&["pfund", "pond"], 500 * GRAM),
];

/// The words for units in the languages of CLDR, with the nanograms in one of each.
static WORDS: LazyLock<HashMap<&str, u64>> = LazyLock::new(|| {
    let lines = include_str!("../data/weight-units.tsv").lines().filter(|line| !line.starts_with('#'));
    let words = lines.filter_map(|line| {
        let (unit, words) = line.split_once('\t')?;
        let each = own(unit)?;
        Some(words.split(' ').map(move |word| (word, each)))
    });
    words.flatten().collect()
});

/// Reads a weight that says its unit (`350 g`, `0,35 kg`, `12 oz`) by the file's decimal mark. A bare number says nothing: it
/// could be grams as well as kilograms; then `unit` decides, where there is one. Where nobody knows the mark, `1,200 g` has thousands (nobody weighs
/// to the milligram) and `1,200 kg` is not understood.
pub(crate) fn exact(text: &str, unit: Option<&str>, mark: Option<DecimalMark>) -> Option<Weight> {
    let parts = parts(text, unit)?;
    parts.into_iter().try_fold(Weight::ZERO, |sum, Part { number, each }| sum.plus(part(number, each, mark)?))
}

/// One of the numbers of a weight, and the nanograms in one of its unit.
pub(crate) struct Part<'t> {
    pub(crate) number: &'t str,
    each: u64,
}

impl Part<'_> {
    /// Whether it is in grams or less, which nobody weighs a thousandth of.
    pub(crate) fn is_in_grams(&self) -> bool {
        self.each <= GRAM
    }

    /// Whether it is in kilograms or more, of which no parcel weighs a thousand.
    pub(crate) fn is_in_kilograms(&self) -> bool {
        self.each >= 1000 * GRAM
    }
}

/// The numbers of a weight with their units, the largest first: of `2 lb 3 oz` two.
pub(crate) fn parts<'t>(text: &'t str, unit: Option<&str>) -> Option<Vec<Part<'t>>> {
    let mut rest = text.trim();
    let mut parts = Vec::new();
    let mut smallest = u64::MAX;
    while !rest.is_empty() {
        let (number, after) = number(rest);
        let (name, after) = word(after);
        let is_alone = smallest == u64::MAX && after.is_empty();
        let each = nanograms(if name.is_empty() && is_alone { unit? } else { name })?;
        // `2 lb 3 oz`, never `3 oz 2 lb`.
        if each >= smallest {
            return None;
        }
        smallest = each;
        parts.push(Part { number, each });
        rest = after.trim_start_matches([' ', ',', '&', '+', '\u{a0}']);
        rest = ["and ", "und ", "et "].into_iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest);
    }
    (!parts.is_empty()).then_some(parts)
}

fn nanograms(name: &str) -> Option<u64> {
    let name = name.trim().trim_end_matches('.').to_lowercase();
    own(&name).or_else(|| WORDS.get(name.as_str()).copied())
}

fn own(name: &str) -> Option<u64> {
    UNITS.into_iter().find(|(names, _)| names.contains(&name)).map(|(_, each)| each)
}

/// What stands before a unit, and the rest.
fn number(text: &str) -> (&str, &str) {
    let is_part = |letter: char| is_number_sign(letter) || letter == '/' || vulgar(letter).is_some();
    let end = text.find(|letter: char| !is_part(letter)).unwrap_or(text.len());
    (text[..end].trim(), &text[end..])
}

/// A unit with the point behind it, and the rest. Marks that no alphabet counts among its letters belong to the word they stand in.
fn word(text: &str) -> (&str, &str) {
    let is_end = |letter: char| {
        if letter.is_ascii() { !letter.is_ascii_alphabetic() } else { letter.is_whitespace() || letter.is_numeric() }
    };
    let end = text.find(is_end).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    (word, rest.strip_prefix('.').unwrap_or(rest))
}

/// So many of a unit: `1,5`, `½`, `1½`, `1 1/2`.
fn part(number: &str, each: u64, mark: Option<DecimalMark>) -> Option<Weight> {
    if let Some(last) = number.chars().next_back()
        && let Some(fraction) = vulgar(last)
    {
        let whole = number[..number.len() - last.len_utf8()].trim();
        return whole_and(whole, fraction, each);
    }
    if let Some((before, below)) = number.split_once('/') {
        let (whole, above) = before.trim().rsplit_once(' ').unwrap_or(("", before.trim()));
        return whole_and(whole, (above.parse().ok()?, below.trim().parse().ok()?), each);
    }
    let mark =
        mark.or((each <= GRAM).then_some(if number.contains(',') { DecimalMark::Point } else { DecimalMark::Comma }));
    let number = decimal(number, mark).filter(|number| !number.negative)?;
    let fraction: String = number.fraction.chars().chain("000000000".chars()).take(9).collect();
    let billionths: u128 = format!("0{}{fraction}", number.whole).parse().ok()?;
    u64::try_from(billionths.checked_mul(u128::from(each))?.div_ceil(1_000_000_000)).ok().map(Weight)
}

fn whole_and(whole: &str, (above, below): (u32, u32), each: u64) -> Option<Weight> {
    let whole: u64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    let fraction = (u128::from(each) * u128::from(above)).checked_div(u128::from(below))?;
    Weight(each.checked_mul(whole)?).plus(Weight(u64::try_from(fraction).ok()?))
}

/// A fraction that is one letter.
fn vulgar(letter: char) -> Option<(u32, u32)> {
    Some(match letter {
        '½' => (1, 2),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '¼' => (1, 4),
        '¾' => (3, 4),
        '⅕' => (1, 5),
        '⅖' => (2, 5),
        '⅗' => (3, 5),
        '⅘' => (4, 5),
        '⅙' => (1, 6),
        '⅚' => (5, 6),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn weight(text: &str, unit: Option<&str>) -> Option<Grams> {
        exact(text, unit, None)?.grams()
    }

    #[test]
    fn a_weight_says_its_unit() {
        for (text, grams) in [
            ("350 g", 350),
            ("0.35 kg", 350),
            ("0,35kg", 350),
            (".5 KG", 500),
            ("1 lb", 454),
            ("12 oz.", 341),
            ("0 g", 0),
            ("1,200 g", 1200),
            ("1.200 g", 1200),
            ("2 pounds", 908),
            ("12 ounces", 341),
            ("2 lb 3 oz", 993),
            ("2lb3oz", 993),
            ("2 lbs. 3 oz.", 993),
            ("2 lb, 3 oz", 993),
            ("2 pounds and 3 ounces", 993),
            ("1 kg 200 g", 1200),
            ("½ lb", 227),
            ("1½ lb", 681),
            ("1 1/2 lb", 681),
            ("1/4 kg", 250),
            ("1 200 g", 1200),
            ("1,5 kg", 1500),
            ("2 Pfund", 1000),
            ("500 mg", 1),
            ("750 gramas", 750),
            ("2 quilos", 2000),
            ("500 gramów", 500),
            ("1 kilogram 200 gramů", 1200),
            ("300 грамм", 300),
            ("2 килограмма", 2000),
            ("2 κιλά", 2000),
            ("500 克", 500),
            ("2公斤", 2000),
            ("500グラム", 500),
            ("1.5 किलोग्राम", 1500),
            ("250 غرام", 250),
            ("8 onzas", 227),
            ("2 libras 3 onças", 993),
            ("1 funt", 454),
            ("500 grammaa", 500),
            ("5 dkg", 50),
            ("3 hg", 300),
            ("0.5 KGM", 500),
            ("1 LBR", 454),
        ] {
            assert_eq!(weight(text, None), Some(Grams(grams)), "{text}");
        }
        assert_eq!(weight("2", Some("kg")), Some(Grams(2000)));
        assert_eq!(weight("2 g", Some("kg")), Some(Grams(2)));
    }

    #[test]
    fn the_mark_of_the_file_decides() {
        let grams = |text, mark| exact(text, None, Some(mark)).and_then(Weight::grams);
        assert_eq!(grams("1,200 kg", DecimalMark::Comma), Some(Grams(1200)));
        assert_eq!(grams("1,200 kg", DecimalMark::Point), Some(Grams(1_200_000)));
        assert_eq!(grams("1,200 g", DecimalMark::Point), Some(Grams(1200)));
        assert_eq!(grams("1,200 g", DecimalMark::Comma), Some(Grams(2)));
    }

    #[test]
    fn a_bare_number_and_nonsense_say_nothing() {
        for text in [
            "2",
            "",
            "kg",
            "1.2.3 kg",
            "-1 kg",
            "1e3 g",
            "3 stone",
            "1 斤",
            "2 pund",
            "2 ons",
            "1 رطل",
            "99999999999 kg",
            "99999999999999999999999 kg",
            "99999999999999999999999999999999999999999 kg",
            "1,200 kg",
            "3 oz 2 lb",
            "2 lb 3",
            "350 g netto",
            "1/0 lb",
            "2 kg 3 kg",
        ] {
            assert_eq!(weight(text, None), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn pounds_and_ounces_are_their_sum(pounds in 0_u32..500, ounces in 0_u32..16) {
            let apart = |text: &str| exact(text, None, None).unwrap();
            let sum = apart(&format!("{pounds} lb")).plus(apart(&format!("{ounces} oz")));
            prop_assert_eq!(exact(&format!("{pounds} lb {ounces} oz"), None, None), sum);
        }

        #[test]
        fn pieces_are_rounded_together(tenths in 1_u32..10_000, count in 1_u32..10_000) {
            let one = exact(&format!("{}.{} g", tenths / 10, tenths % 10), None, Some(DecimalMark::Point)).unwrap();
            let all = one.times(count).and_then(Weight::grams).unwrap();
            prop_assert_eq!(all.0, (tenths * count).div_ceil(10));
        }

        #[test]
        fn nothing_makes_it_stumble(text in "[0-9 .,/½a-z]{0,16}|.{0,16}") {
            let _ = weight(&text, None);
        }
    }
}
