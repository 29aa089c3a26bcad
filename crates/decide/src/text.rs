//! Comparing texts: made ready once for a rule, then asked of every order.

use memchr::memmem::Finder;
use model::fold::{fold, fold_accents, folded};
use model::{TextMatch, TextTest};
use regex::{Regex, RegexBuilder};
use rustc_hash::FxHashSet;
use std::borrow::Cow;

/// The memory a compiled regular expression may take; what would need more is refused.
const REGEX_BYTES: usize = 1 << 20;
/// Below this many values a list is compared one by one.
const FEW: usize = 8;

/// A comparison of texts, ready.
#[derive(Debug, Clone)]
pub(crate) struct CompiledText {
    needle: Needle,
    negative: bool,
    /// Whether the text is compared as it came, or folded.
    pub(crate) exact: bool,
}

#[derive(Debug, Clone)]
enum Needle {
    Few(Vec<String>),
    Many(FxHashSet<String>),
    Contains(Vec<Finder<'static>>),
    Starts(Vec<String>),
    Ends(Vec<String>),
    Pattern(Vec<Pattern>),
    Regex(Vec<Regex>),
}

/// How the values of a test are brought into the form of the texts they meet.
pub(crate) type Form = fn(&str) -> String;

impl CompiledText {
    /// Makes a test ready. A regular expression that cannot be read fits nothing; [`crate::lint()`] says so.
    pub(crate) fn new(test: &TextTest, form: Form) -> Self {
        let value = |text: &String| if test.exact { text.clone() } else { form(text) };
        let values = || test.values.iter().map(value);
        let needle = match test.is {
            TextMatch::Is | TextMatch::IsNot | TextMatch::In | TextMatch::NotIn if test.values.len() < FEW => {
                Needle::Few(values().collect())
            }
            TextMatch::Is | TextMatch::IsNot | TextMatch::In | TextMatch::NotIn => Needle::Many(values().collect()),
            TextMatch::Contains | TextMatch::ContainsNot => {
                Needle::Contains(values().map(|value| Finder::new(&value).into_owned()).collect())
            }
            TextMatch::StartsWith => Needle::Starts(values().collect()),
            TextMatch::EndsWith => Needle::Ends(values().collect()),
            TextMatch::Pattern => Needle::Pattern(values().map(|value| Pattern::new(&value)).collect()),
            TextMatch::Regex => {
                Needle::Regex(test.values.iter().filter_map(|value| regex(value, test.exact).ok()).collect())
            }
        };
        Self { needle, negative: test.is.is_negative(), exact: test.exact }
    }

    pub(crate) fn is_negative(&self) -> bool {
        self.negative
    }

    /// Whether a text, in the form this test compares, meets it.
    pub(crate) fn holds(&self, text: &str) -> bool {
        let fits = match &self.needle {
            Needle::Few(values) => values.iter().any(|value| value == text),
            Needle::Many(values) => values.contains(text),
            Needle::Contains(finders) => finders.iter().any(|finder| finder.find(text.as_bytes()).is_some()),
            Needle::Starts(values) => values.iter().any(|value| text.starts_with(value.as_str())),
            Needle::Ends(values) => values.iter().any(|value| text.ends_with(value.as_str())),
            Needle::Pattern(patterns) => patterns.iter().any(|pattern| pattern.fits(text)),
            Needle::Regex(expressions) => expressions.iter().any(|expression| expression.is_match(text)),
        };
        fits != self.negative
    }
}

/// Reads a regular expression; its engine is linear in the text, and its size is bounded.
pub(crate) fn regex(expression: &str, exact: bool) -> Result<Regex, regex::Error> {
    let expression = if exact { expression.to_owned() } else { fold_accents(expression) };
    RegexBuilder::new(&expression).case_insensitive(!exact).size_limit(REGEX_BYTES).dfa_size_limit(REGEX_BYTES).build()
}

/// Wildcards: `*` stands for anything, `?` for one character, and the whole text has to fit.
#[derive(Debug, Clone)]
pub(crate) enum Pattern {
    Whole(String),
    Starts(String),
    Ends(String),
    Contains(Box<Finder<'static>>),
    Wild(Vec<char>),
}

impl Pattern {
    /// Makes a pattern ready; the usual kinds cost no more than a plain comparison.
    pub(crate) fn new(pattern: &str) -> Self {
        let inner = pattern.trim_matches('*');
        if inner.contains(['*', '?']) {
            return Self::Wild(pattern.chars().collect());
        }
        match (pattern.starts_with('*'), pattern.ends_with('*')) {
            (false, false) => Self::Whole(inner.to_owned()),
            (false, true) => Self::Starts(inner.to_owned()),
            (true, false) => Self::Ends(inner.to_owned()),
            (true, true) => Self::Contains(Box::new(Finder::new(inner).into_owned())),
        }
    }

    pub(crate) fn fits(&self, text: &str) -> bool {
        match self {
            Self::Whole(whole) => text == whole,
            Self::Starts(start) => text.starts_with(start.as_str()),
            Self::Ends(end) => text.ends_with(end.as_str()),
            Self::Contains(finder) => finder.find(text.as_bytes()).is_some(),
            Self::Wild(pattern) => wild(pattern, text),
        }
    }
}

/// Whether a text fits a pattern: `*` for anything, `?` for one character; case, accents and further spaces do not matter.
#[must_use]
pub fn fits_pattern(pattern: &str, text: &str) -> bool {
    Pattern::new(&fold(pattern)).fits(&fold(text))
}

/// Each `*` is only ever reconsidered for the last one met, so the time is at most the product of both lengths.
fn wild(pattern: &[char], text: &str) -> bool {
    let (mut rest, mut place) = (text, 0);
    let mut star: Option<(usize, &str)> = None;
    loop {
        let mut left = rest.chars();
        match (pattern.get(place), left.next()) {
            (Some('*'), _) => {
                place += 1;
                star = Some((place, rest));
            }
            (None, None) => return true,
            (Some(&wanted), Some(letter)) if wanted == '?' || wanted == letter => {
                rest = left.as_str();
                place += 1;
            }
            _ => {
                let Some((after, taken)) = &mut star else { return false };
                let mut more = taken.chars();
                if more.next().is_none() {
                    return false;
                }
                *taken = more.as_str();
                rest = taken;
                place = *after;
            }
        }
    }
}

/// Postal codes as they are compared: folded, without spaces.
pub(crate) fn fold_postal_code(code: &str) -> String {
    folded_postal_code(code).into_owned()
}

/// The same, without a copy where the code is in that form already.
pub(crate) fn folded_postal_code(code: &str) -> Cow<'_, str> {
    let mut code = folded(code);
    if code.contains(' ') {
        code.to_mut().retain(|letter| letter != ' ');
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_text_has_to_fit_a_pattern() {
        let fits = |pattern: &str, text: &str| Pattern::new(pattern).fits(text);
        assert!(fits("xyz*", "xyz 12"));
        assert!(fits("*point*", "service point pickup"));
        assert!(fits("sku-??-*", "sku-ab-1"));
        assert!(fits("a*b*c", "a-b-b-c"));
        assert!(fits("*é?", "thé!"));
        assert!(fits("", ""));
        assert!(fits("**", ""));
        assert!(fits("*b*b", "abbab"));
        assert!(!fits("xyz", "xyz 12"));
        assert!(!fits("sku-??", "sku-a"));
        assert!(!fits("?", ""));
        assert!(!fits(&"*a".repeat(200), &"a".repeat(199)));
    }

    #[test]
    fn a_regular_expression_cannot_run_away() {
        assert!(regex("(a{1000}){1000}", false).is_err());
        assert!(regex(r"^\S+ CAFÉ|Straß[eé]\b", false).unwrap().is_match(&fold("Zum Café")));
        let slow = regex("(a+)+$", false).unwrap();
        assert!(!slow.is_match(&format!("{}!", "a".repeat(50_000))));
    }
}
