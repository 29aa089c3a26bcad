//! Numbers of what the station knows by short names: Sendcloud has numbers for sender addresses and contracts, and clients keep
//! them.

use sha2::{Digest as _, Sha256};

/// What short names of things that came from Sendcloud begin with; their number there follows.
const BROUGHT: &str = "sendcloud-";
/// From here on numbers are made of names; below are those of Sendcloud itself.
const MADE: u32 = 1 << 30;

/// The number of a short name: of `sendcloud-517` it is 517, of every other name it is made of its letters, so that it stays
/// whatever else comes or goes. From 1, and below 2^31.
pub(crate) fn number_of(name: &str) -> u32 {
    let digits = name.strip_prefix(BROUGHT).unwrap_or_default();
    let brought = digits.parse().ok().filter(|number: &u32| (1..MADE).contains(number) && number.to_string() == digits);
    brought.unwrap_or_else(|| {
        let hash = Sha256::digest(name).into_iter().take(4);
        MADE | (hash.fold(0, |number: u32, byte| (number << 8) | u32::from(byte)) >> 2)
    })
}

/// The one that has a number; none where nobody has it, and where several do.
pub(crate) fn numbered<T>(all: impl IntoIterator<Item = T>, name: impl Fn(&T) -> &str, number: i64) -> Option<T> {
    let mut found = all.into_iter().filter(|one| i64::from(number_of(name(one))) == number);
    match (found.next(), found.next()) {
        (Some(one), None) => Some(one),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_came_from_sendcloud_keeps_its_number_and_nothing_else_has_one_of_those() {
        for (name, number) in [("sendcloud-1", 1), ("sendcloud-517", 517), ("sendcloud-1073741823", 1_073_741_823)] {
            assert_eq!(number_of(name), number);
        }
        for name in ["", "517", "sendcloud-", "sendcloud-0", "sendcloud-007", "sendcloud-1073741824", "sendcloud-+5"] {
            assert!((MADE..1 << 31).contains(&number_of(name)), "{name}");
        }
        // The first digits of the SHA-256 of `north`, as other software computes it.
        assert_eq!(number_of("north"), MADE | (0xdc36_5e79 >> 2));
    }

    #[test]
    fn a_number_that_two_have_is_nobodys() {
        let find = |names: [&'static str; 2], number| numbered(names, |name| name, number);
        assert_eq!(find(["sendcloud-5", "north"], 5), Some("sendcloud-5"));
        assert_eq!((find(["sendcloud-5", "sendcloud-5"], 5), find(["north", "south"], 5)), (None, None));
        assert_eq!(find(["north", "south"], i64::MIN), None);
    }

    proptest! {
        #[test]
        fn a_name_has_one_number_and_is_found_by_it(name in ".{0,12}") {
            let number = number_of(&name);
            prop_assert!((1..1 << 31).contains(&number));
            prop_assert_eq!(numbered([name.as_str()], |name| name, i64::from(number)), Some(name.as_str()));
        }
    }
}
