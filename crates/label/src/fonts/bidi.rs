//! In which direction the parts of a line are read, by the Unicode Bidirectional Algorithm (Unicode Standard Annex #9).
//!
//! A number and what hangs on it (`12241-2990`, `12-A`, `+972 50 123`) is a single number to the algorithm, which its
//! protocol HL2 allows: by itself it would turn `12241-2990` round behind an Arabic word (rules W2 and W6).

use std::ops::Range;
use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

/// Invisible letters that make the line they begin one that is read from right to left, or from left to right.
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';
const LEFT_TO_RIGHT_MARK: char = '\u{200e}';

/// A part of a line that is read in one direction, by its place in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) bytes: Range<usize>,
    pub(super) level: Level,
}

/// The parts of a line as they stand beside each other, the leftmost first.
pub(super) fn runs(text: &str) -> Vec<Run> {
    if !text.chars().any(turns) {
        return vec![Run { bytes: 0..text.len(), level: Level::ltr() }];
    }
    let seen = Seen::of(text);
    let bidi = BidiInfo::new(&seen.text, None);
    let parts = bidi.paragraphs.iter().flat_map(|paragraph| {
        let (levels, parts) = bidi.visual_runs(paragraph, paragraph.range.clone());
        parts.into_iter().map(move |part| (part.clone(), levels[part.start]))
    });
    parts.map(|(part, level)| Run { bytes: seen.place(part.start)..seen.place(part.end), level }).collect()
}

/// Whether a line as a whole is read from right to left (rules P2 and P3).
fn is_right_to_left(text: &str) -> bool {
    text.chars().any(turns) && {
        let seen = Seen::of(text);
        BidiInfo::new(&seen.text, None).paragraphs.first().is_some_and(|paragraph| paragraph.level.is_rtl())
    }
}

/// A part of a line that was broken, read in the direction of the whole: a mark says so where it would not be.
pub(crate) fn as_part_of(whole: &str, part: String) -> String {
    match (is_right_to_left(whole), is_right_to_left(&part)) {
        (true, false) => format!("{RIGHT_TO_LEFT_MARK}{part}"),
        (false, true) => format!("{LEFT_TO_RIGHT_MARK}{part}"),
        _ => part,
    }
}

/// Whether a letter may be read from right to left, or turns others round.
fn turns(letter: char) -> bool {
    use BidiClass::{AL, AN, LRE, LRO, R, RLE, RLI, RLO};
    u32::from(letter) >= 0x590 && matches!(bidi_class(letter), R | AL | AN | LRE | LRO | RLE | RLI | RLO)
}

/// A text as the algorithm sees it: each letter of a number is a digit.
struct Seen {
    text: String,
    /// Where each of its letters starts, in it and in the text itself, and where both end.
    places: Vec<(usize, usize)>,
}

impl Seen {
    fn of(text: &str) -> Self {
        let letters: Vec<(usize, char)> = text.char_indices().collect();
        let mut seen = Self { text: String::with_capacity(text.len()), places: Vec::with_capacity(letters.len() + 1) };
        let mut numbers = numbers(&letters).into_iter().peekable();
        for (at, (start, letter)) in letters.into_iter().enumerate() {
            numbers.next_if(|number| number.end <= at);
            let in_number = numbers.peek().is_some_and(|number| number.contains(&at));
            seen.places.push((seen.text.len(), start));
            seen.text.push(if in_number { '0' } else { letter });
        }
        seen.places.push((seen.text.len(), text.len()));
        seen
    }

    /// A place in the text, by the place the algorithm sees.
    fn place(&self, seen: usize) -> usize {
        let at = self.places.partition_point(|(place, _)| *place < seen);
        self.places.get(at).map_or(0, |(_, place)| *place)
    }
}

/// The numbers of a line and what hangs on each, by the places of their letters.
fn numbers(letters: &[(usize, char)]) -> Vec<Range<usize>> {
    let class = |at: usize| bidi_class(letters[at].1);
    let mut numbers: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    while start < letters.len() {
        if parts(letters[start].1) {
            start += 1;
            continue;
        }
        let end = (start..letters.len()).find(|at| parts(letters[*at].1)).unwrap_or(letters.len());
        let begins_word = start == 0 || letters[start - 1].1.is_whitespace();
        let carries = |at: usize| match class(at) {
            BidiClass::L | BidiClass::EN | BidiClass::AN | BidiClass::ET => true,
            // The sign of `-1` and `+972`; behind a word it joins.
            BidiClass::ES => {
                let begins = if at == start { begins_word } else { matches!(letters[at - 1].1, '(' | '[') };
                begins && at + 1 < end && letters[at + 1].1.is_numeric()
            }
            _ => false,
        };
        let ends = |at: usize| {
            matches!(class(at), BidiClass::L | BidiClass::EN | BidiClass::AN | BidiClass::ET | BidiClass::NSM)
        };
        let first = (start..end).find(|at| carries(*at)).unwrap_or(end);
        let last = (first..end).rev().find(|at| ends(*at)).map_or(first, |at| at + 1);
        if (first..last).any(|at| letters[at].1.is_numeric()) {
            let number = with_brackets(letters, start..end, first..last);
            match numbers.last_mut() {
                Some(before) if goes_on(letters, before, &number) => before.end = number.end,
                _ => numbers.push(number),
            }
        }
        start = end;
    }
    numbers
}

/// Whether a letter ends a word or is read from right to left; a no-break space ends none.
fn parts(letter: char) -> bool {
    use BidiClass::{AL, B, FSI, LRE, LRI, LRO, PDF, PDI, R, RLE, RLI, RLO, S, WS};
    matches!(bidi_class(letter), R | AL | B | S | WS | LRE | LRI | LRO | PDF | PDI | RLE | RLI | RLO | FSI)
}

/// A number with the bracket before or behind it whose other one is inside, as in `02(3)`.
fn with_brackets(letters: &[(usize, char)], word: Range<usize>, number: Range<usize>) -> Range<usize> {
    let (mut open, mut unopened) = (0_usize, 0_usize);
    for (_, letter) in &letters[number.clone()] {
        match letter {
            '(' | '[' => open += 1,
            ')' | ']' if open > 0 => open -= 1,
            ')' | ']' => unopened += 1,
            _ => {}
        }
    }
    let before = number.start > word.start && matches!(letters[number.start - 1].1, '(' | '[');
    let behind = number.end < word.end && matches!(letters[number.end].1, ')' | ']');
    let start = number.start - usize::from(unopened > 0 && before);
    start..number.end + usize::from(open > 0 && behind)
}

/// Whether a number is the next group of the telephone number before it: `+972 50 123`.
fn goes_on(letters: &[(usize, char)], before: &Range<usize>, number: &Range<usize>) -> bool {
    let is_group = |(_, letter): &(usize, char)| letter.is_numeric() || matches!(letter, '-' | '(' | ')' | '.' | '/');
    letters[before.start].1 == '+'
        && number.start == before.end + 1
        && letters[before.end].1.is_whitespace()
        && letters[number.clone()].iter().all(is_group)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line as it is seen, from the left; what is read from right to left turned round.
    fn seen(text: &str) -> String {
        let turned = |run: Run| -> String {
            let part = &text[run.bytes];
            if run.level.is_rtl() { part.chars().rev().collect() } else { part.to_owned() }
        };
        runs(text).into_iter().map(turned).collect()
    }

    #[test]
    fn a_number_stays_as_it_is_wherever_it_stands() {
        for (text, wanted) in [
            ("6473424 תל אביב-יפו", "ופי-ביבא לת 6473424"),
            ("תל אביב 6473424", "6473424 ביבא לת"),
            ("12 شارع التحرير", "ريرحتلا عراش 12"),
            ("الرياض 12241-2990", "12241-2990 ضايرلا"),
            ("الرياض ١٢٢٤١-٢٩٩٠", "١٢٢٤١-٢٩٩٠ ضايرلا"),
            ("تهران ۱۱۳۶۹-۱۳۵۱۳", "۱۱۳۶۹-۱۳۵۱۳ نارهت"),
            ("١٢٢٤١-٢٩٩٠", "١٢٢٤١-٢٩٩٠"),
            ("شارع 12/3-A, شقة", "ةقش ,12/3-A عراش"),
            ("12B רחוב", "בוחר 12B"),
            ("דירה 12-א", "א-12 הריד"),
            ("קומה -1", "-1 המוק"),
            ("ב-12", "12-ב"),
            ("טל +972 50 123", "+972 50 123 לט"),
            ("طابق #5", "#5 قباط"),
            ("(+972-3) טל", "לט )+972-3("),
            ("02(3)-4 עיר", "ריע 02(3)-4"),
            ("Apt 5, שדרות 3", "Apt 5, 3 תורדש"),
            ("הרצל 5, Tel Aviv 64734", "Tel Aviv 64734 ,5 לצרה"),
            ("12241-2990 Main Street", "12241-2990 Main Street"),
        ] {
            assert_eq!(seen(text), wanted, "{text}");
        }
    }

    #[test]
    fn a_bracket_keeps_its_side() {
        let turned = runs("הרצל (5-7)").into_iter().map(|run| (run.bytes, run.level.is_rtl())).collect::<Vec<_>>();
        assert_eq!(turned, [(13..14, true), (10..13, false), (0..10, true)]);
    }

    #[test]
    fn what_was_broken_is_read_as_the_whole() {
        let whole = "רחוב הרצל 5 Apt 12 כניסה";
        assert_eq!(as_part_of(whole, "Apt 12 כניסה".to_owned()), "\u{200f}Apt 12 כניסה");
        assert_eq!(as_part_of(whole, "כניסה".to_owned()), "כניסה");
        assert_eq!(as_part_of("Main Street שדרות", "שדרות".to_owned()), "\u{200e}שדרות");
    }
}
