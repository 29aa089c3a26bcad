//! Which column of a table says what, as a person said it once for all files of a shop.
//!
//! A map is kept as texts, by the words of [`WORDS`]: `Order no` is the column of that heading, `#3` the third column of a table
//! without headings, and `=EUR` what holds for every order. Of several columns of one heading the second is `Order no (2)`.

use super::field::{Field, Part};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a map can say, by the words it is kept under.
pub(super) const WORDS: [(&str, Field); 30] = [
    ("number", Field::Number),
    ("reference", Field::Reference),
    ("placed", Field::Placed),
    ("modified", Field::Modified),
    ("status", Field::Status),
    ("payment_method", Field::PaymentMethod),
    ("currency", Field::Currency),
    ("total", Field::Total),
    ("delivery_method", Field::DeliveryMethod),
    ("delivery_price", Field::DeliveryPrice),
    ("note", Field::Note),
    ("name", Field::Shipping(Part::Name)),
    ("first_name", Field::Shipping(Part::FirstName)),
    ("last_name", Field::Shipping(Part::LastName)),
    ("company", Field::Shipping(Part::Company)),
    ("street", Field::Shipping(Part::Street)),
    ("house_number", Field::Shipping(Part::HouseNumber)),
    ("street2", Field::Shipping(Part::Street2)),
    ("postal_code", Field::Shipping(Part::PostalCode)),
    ("city", Field::Shipping(Part::City)),
    ("state", Field::Shipping(Part::State)),
    ("country", Field::Shipping(Part::Country)),
    ("phone", Field::Shipping(Part::Phone)),
    ("email", Field::Email),
    ("item_name", Field::ItemName),
    ("item_sku", Field::ItemSku),
    ("item_quantity", Field::ItemQuantity),
    ("item_price", Field::ItemPrice),
    ("item_weight", Field::ItemWeight),
    ("weight_unit", Field::WeightUnit),
];

/// Every word a map can have, in the sequence people are asked.
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    WORDS.iter().map(|(word, _)| *word)
}

/// Of each group a map has to say one.
const NEEDED: [&[Field]; 6] = [
    &[Field::Number, Field::Reference],
    &[
        Field::Shipping(Part::Name),
        Field::Shipping(Part::LastName),
        Field::Shipping(Part::FirstName),
        Field::Shipping(Part::Company),
    ],
    &[Field::Shipping(Part::Street)],
    &[Field::Shipping(Part::Country)],
    &[Field::Currency],
    &[Field::ItemName, Field::ItemSku],
];

/// Where a table says something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said {
    /// In the column of this heading.
    Under(String),
    /// In the column of this number, the first being 1, of a table without headings.
    At(usize),
    /// Nowhere: this holds for every order.
    Always(String),
}

/// A map. One that says nothing is none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "BTreeMap<String, String>", into = "BTreeMap<String, String>")]
pub struct ColumnMap(BTreeMap<Field, Said>);

impl From<BTreeMap<String, String>> for ColumnMap {
    /// Words nobody knows say nothing; an account is not saved with one.
    fn from(texts: BTreeMap<String, String>) -> Self {
        let known = texts.into_iter().filter_map(|(word, text)| Some((field(&word)?, said(text.trim())?)));
        Self(known.collect())
    }
}

impl From<ColumnMap> for BTreeMap<String, String> {
    fn from(map: ColumnMap) -> Self {
        let texts = map.0.into_iter().map(|(field, said)| {
            let text = match said {
                Said::Under(heading) => heading,
                Said::At(place) => format!("#{place}"),
                Said::Always(text) => format!("={text}"),
            };
            (word(field).to_owned(), text)
        });
        texts.collect()
    }
}

impl ColumnMap {
    /// Whether it says anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What a map has to say before a file can be read by it, and does not: the first word of each group.
    #[must_use]
    pub fn missing(&self) -> Vec<&'static str> {
        let lacks = |group: &&&[Field]| group.iter().all(|field| !self.0.contains_key(field));
        NEEDED.iter().filter(lacks).filter_map(|group| group.first().map(|field| word(*field))).collect()
    }

    /// Whether its columns are named by their places: then the first line of a table is a row as the others are.
    pub(super) fn is_by_place(&self) -> bool {
        self.0.values().any(|said| matches!(said, Said::At(_)))
    }

    /// Whether its columns are named by their headings.
    pub(super) fn is_by_heading(&self) -> bool {
        !self.is_by_place() && self.0.values().any(|said| matches!(said, Said::Under(_)))
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (Field, &Said)> {
        self.0.iter().map(|(field, said)| (*field, said))
    }

    /// The same with what these headings are known to be, where it says nothing of a field yet.
    pub(super) fn with_known(&self, headings: &[String], known: impl Fn(&str) -> Option<Field>) -> Self {
        let mut map = self.clone();
        for heading in headings {
            if let Some(field) = known(heading).filter(|field| WORDS.iter().any(|(_, known)| known == field)) {
                map.0.entry(field).or_insert_with(|| Said::Under(heading.clone()));
            }
        }
        map
    }
}

fn said(text: &str) -> Option<Said> {
    let place = text.strip_prefix('#').and_then(|digits| digits.parse().ok()).filter(|place| *place > 0);
    match (place, text.strip_prefix('=')) {
        (Some(place), _) => Some(Said::At(place)),
        (None, Some(always)) => Some(Said::Always(always.trim().to_owned())),
        (None, None) => (!text.is_empty()).then(|| Said::Under(text.to_owned())),
    }
}

fn field(word: &str) -> Option<Field> {
    WORDS.iter().find(|(known, _)| *known == word).map(|(_, field)| *field)
}

pub(super) fn word(field: Field) -> &'static str {
    WORDS.iter().find(|(_, known)| *known == field).map_or("", |(word, _)| word)
}

/// The names of columns under these headings, each another: of several of one heading the second has a 2 behind it, and one without
/// a heading is named by its place.
pub(super) fn distinct<'h>(headings: impl Iterator<Item = &'h str>) -> Vec<String> {
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

    fn map(pairs: &[(&str, &str)]) -> ColumnMap {
        let texts = pairs.iter().map(|(word, text)| ((*word).to_owned(), (*text).to_owned()));
        texts.collect::<BTreeMap<_, _>>().into()
    }

    #[test]
    fn what_a_map_lacks_is_named() {
        assert_eq!(ColumnMap::default().missing(), ["number", "name", "street", "country", "currency", "item_name"]);
        let whole = map(&[
            ("reference", "Id"),
            ("company", "Firma"),
            ("street", "#3"),
            ("country", "=DE"),
            ("currency", " =EUR"),
            ("item_sku", "Artikel"),
            ("nobodys", "x"),
        ]);
        assert_eq!((whole.missing(), whole.is_by_place(), whole.0.len()), (vec![], true, 6));
    }

    #[test]
    fn columns_have_names_of_their_own() {
        assert_eq!(
            distinct(["Name", " Ort ", "Name", "", "Name"].into_iter()),
            ["Name", "Ort", "Name (2)", "(4)", "Name (3)"]
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: RngSeed::Fixed(30), ..ProptestConfig::default() })]

        #[test]
        fn a_map_that_is_kept_is_the_same(pick in any::<prop::sample::Index>(), text in "\\PC{0,12}") {
            let word = WORDS[pick.index(WORDS.len())].0;
            let once = map(&[(word, &text)]);
            let again: ColumnMap = BTreeMap::from(once.clone()).into();
            prop_assert_eq!(once, again);
        }
    }
}
