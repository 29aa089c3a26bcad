//! Which column of a table says what, as a person said it once for all tables of one source.
//!
//! A map is kept as texts, by its words: `Order no` is the column of that heading, `#3` the third column of a table without headings,
//! and `=EUR` what holds for every row. Of several columns of one heading the second is `Order no (2)`.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// What the columns of one kind of table can say.
pub trait ColumnField: Copy + Ord + 'static {
    /// Every field a map can name, by the word it is kept under, in the sequence people are asked.
    const WORDS: &'static [(&'static str, Self)];
    /// Of each group a map has to name one.
    const NEEDED: &'static [&'static [Self]];

    /// The word it is kept under.
    #[must_use]
    fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, known)| *known == self).map_or("", |(word, _)| word)
    }

    /// The field kept under a word.
    #[must_use]
    fn named(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(known, _)| *known == word).map(|(_, field)| *field)
    }
}

/// Where a table says something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ColumnSource {
    /// In the column of this heading.
    Under(String),
    /// In the column of this number, the first being 1, of a table without headings.
    At(usize),
    /// Nowhere: this holds for every row.
    Always(String),
}

impl ColumnSource {
    /// A source as it is written; none where nothing is.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let place = text.strip_prefix('#').and_then(|digits| digits.parse().ok()).filter(|place| *place > 0);
        match (place, text.strip_prefix('=')) {
            (Some(place), _) => Some(Self::At(place)),
            (None, Some(always)) => Some(Self::Always(always.trim().to_owned())),
            (None, None) => (!text.is_empty()).then(|| Self::Under(text.to_owned())),
        }
    }
}

impl fmt::Display for ColumnSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Under(heading) => f.write_str(heading),
            Self::At(place) => write!(f, "#{place}"),
            Self::Always(text) => write!(f, "={text}"),
        }
    }
}

/// A map. One that says nothing is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "BTreeMap<String, String>", into = "BTreeMap<String, String>")]
#[serde(bound = "F: ColumnField")]
pub struct ColumnMap<F>(BTreeMap<F, ColumnSource>);

impl<F> Default for ColumnMap<F> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<F: ColumnField> From<BTreeMap<String, String>> for ColumnMap<F> {
    /// Words nobody knows say nothing.
    fn from(texts: BTreeMap<String, String>) -> Self {
        let known = texts.into_iter().filter_map(|(word, text)| Some((F::named(&word)?, ColumnSource::read(&text)?)));
        Self(known.collect())
    }
}

impl<F: ColumnField> From<ColumnMap<F>> for BTreeMap<String, String> {
    fn from(map: ColumnMap<F>) -> Self {
        map.0.into_iter().map(|(field, source)| (field.word().to_owned(), source.to_string())).collect()
    }
}

impl<F: ColumnField> ColumnMap<F> {
    /// Whether it says anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What a map has to say before a table can be read by it, and does not: the first word of each group.
    #[must_use]
    pub fn missing(&self) -> Vec<&'static str> {
        let lacks = |group: &&&[F]| group.iter().all(|field| !self.0.contains_key(field));
        F::NEEDED.iter().filter(lacks).filter_map(|group| group.first().map(|field| field.word())).collect()
    }

    /// Whether its columns are named by their places: then the first line of a table is a row as the others are.
    #[must_use]
    pub fn is_by_place(&self) -> bool {
        self.0.values().any(|source| matches!(source, ColumnSource::At(_)))
    }

    /// Whether its columns are named by their headings.
    #[must_use]
    pub fn is_by_heading(&self) -> bool {
        !self.is_by_place() && self.0.values().any(|source| matches!(source, ColumnSource::Under(_)))
    }

    /// Where the table says this; nowhere where the map does not say.
    #[must_use]
    pub fn source(&self, field: F) -> Option<&ColumnSource> {
        self.0.get(&field)
    }

    /// The fields it names, and where each is said.
    pub fn iter(&self) -> impl Iterator<Item = (F, &ColumnSource)> {
        self.0.iter().map(|(field, source)| (*field, source))
    }

    /// The same with what these headings are known to be, where it says nothing of a field yet.
    #[must_use]
    pub fn with_known(&self, headings: &[String], known: impl Fn(&str) -> Option<F>) -> Self {
        let mut map = self.clone();
        for heading in headings {
            if let Some(field) = known(heading).filter(|field| !field.word().is_empty()) {
                map.0.entry(field).or_insert_with(|| ColumnSource::Under(heading.clone()));
            }
        }
        map
    }
}

/// The names of columns under these headings, each another: of several of one heading the second has a 2 behind it, and one without
/// a heading is named by its place.
pub fn distinct_headings<'h>(headings: impl Iterator<Item = &'h str>) -> Vec<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let named = headings.enumerate().map(|(place, heading)| match heading.trim() {
        "" => format!("({})", place + 1),
        heading => {
            let count = counts.entry(heading.to_owned()).or_default();
            *count += 1;
            if *count == 1 { heading.to_owned() } else { format!("{heading} ({count})") }
        }
    });
    named.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    enum Tool {
        Name,
        Brand,
        Price,
    }

    impl ColumnField for Tool {
        const WORDS: &'static [(&'static str, Self)] =
            &[("name", Self::Name), ("brand", Self::Brand), ("price", Self::Price)];
        const NEEDED: &'static [&'static [Self]] = &[&[Self::Name, Self::Brand], &[Self::Price]];
    }

    fn map(pairs: &[(&str, &str)]) -> ColumnMap<Tool> {
        let texts = pairs.iter().map(|(word, text)| ((*word).to_owned(), (*text).to_owned()));
        texts.collect::<BTreeMap<_, _>>().into()
    }

    #[test]
    fn what_a_map_lacks_is_named() {
        assert_eq!(ColumnMap::<Tool>::default().missing(), ["name", "price"]);
        let whole = map(&[("brand", "#3"), ("price", " =4"), ("nobodys", "x")]);
        assert_eq!((whole.missing(), whole.is_by_place(), whole.iter().count()), (vec![], true, 2));
    }

    #[test]
    fn columns_have_names_of_their_own() {
        assert_eq!(
            distinct_headings(["Name", " Ort ", "Name", "", "Name"].into_iter()),
            ["Name", "Ort", "Name (2)", "(4)", "Name (3)"]
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: RngSeed::Fixed(30), ..ProptestConfig::default() })]

        #[test]
        fn a_map_that_is_kept_is_the_same(pick in any::<prop::sample::Index>(), text in "\\PC{0,12}") {
            let word = Tool::WORDS[pick.index(Tool::WORDS.len())].0;
            let once = map(&[(word, &text)]);
            let again: ColumnMap<Tool> = BTreeMap::from(once.clone()).into();
            prop_assert_eq!(once, again);
        }
    }
}
