//! What a person took away for good, and what they brought back since: a file of lines that is only added to, so that no older
//! database brings back what went. Pure.

use model::{CarrierId, ShopId, UtcDateTime};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Something a person took away.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Removal {
    /// A key of the API, by its public part.
    ApiKey(String),
    /// A browser that was let in, by what is kept of its token.
    Browser(String),
    /// A shop.
    Shop(ShopId),
    /// The account of a carrier.
    CarrierAccount(CarrierId),
    /// A carrier's approval.
    Approval(CarrierId),
    /// The customer of an order.
    Customer {
        /// The order's shop.
        shop: ShopId,
        /// The shop's key of the order.
        reference: String,
    },
    /// What came to its end before a moment.
    OlderThan(UtcDateTime),
}

/// A line of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Line {
    /// It was taken away then.
    Gone { at: UtcDateTime, what: Removal },
    /// It was brought back.
    Back { what: Removal },
}

/// What is gone, and since when.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Removals(BTreeMap<Removal, UtcDateTime>);

impl Removals {
    /// What the lines of a file say. One that cannot be read was cut by a crash before anything was said by it.
    pub(super) fn read(text: &[u8]) -> Self {
        let mut gone = BTreeMap::new();
        for line in text.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok()) {
            match line {
                Line::Gone { at, what } => gone.insert(what, at),
                Line::Back { what } => gone.remove(&what),
            };
        }
        Self(gone)
    }

    /// What is gone, each with the moment.
    pub fn iter(&self) -> impl Iterator<Item = (&Removal, UtcDateTime)> {
        self.0.iter().map(|(what, at)| (what, *at))
    }

    /// Whether it is gone.
    #[must_use]
    pub fn contains(&self, what: &Removal) -> bool {
        self.0.contains_key(what)
    }
}

/// The lines as they are added to a file, whose last one a crash may have cut.
pub(super) fn written(lines: &[Line]) -> serde_json::Result<String> {
    let lines = lines.iter().map(serde_json::to_string).collect::<serde_json::Result<Vec<_>>>()?;
    Ok(format!("\n{}\n", lines.join("\n")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_word_of_a_thing_holds_and_a_cut_line_harms_no_other() {
        let at = UtcDateTime::from_millis;
        let shop = Removal::Shop(ShopId("woo".to_owned()));
        let key = Removal::ApiKey("pd_1".to_owned());
        let gone = |what: &Removal, millis| Line::Gone { at: at(millis), what: what.clone() };
        let mut file = written(&[gone(&shop, 1), gone(&key, 2)]).unwrap();
        assert!(Removals::read(file.as_bytes()).contains(&shop));
        file += r#"{"gone":{"at":"2026-11-"#;
        file += &written(&[Line::Back { what: shop.clone() }]).unwrap();
        let read = Removals::read(file.as_bytes());
        assert!(!read.contains(&shop));
        assert_eq!(read.iter().collect::<Vec<_>>(), [(&key, at(2))]);
        file += &written(&[gone(&shop, 9)]).unwrap();
        assert!(Removals::read(file.as_bytes()).contains(&shop));
    }
}
