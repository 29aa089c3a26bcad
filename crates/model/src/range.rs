//! Ranges of numbers a shop owns and spends on its own labels.

use crate::{CarrierId, NumberForm};
use serde::{Deserialize, Serialize};
#[cfg(feature = "export")]
use ts_rs::TS;

/// The numbers a carrier's parcels get: blocks that are spent one after the other, each number once, ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct NumberRange {
    /// Whose numbers they are.
    pub carrier: CarrierId,
    /// The blocks, the one that is spent first at the front.
    pub blocks: Vec<NumberBlock>,
    /// When so many numbers are left in all of them, the station warns.
    pub warn_below: u64,
}

/// A run of serials of one form, spent from `next` to `last`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
pub struct NumberBlock {
    /// What its numbers have in common.
    pub form: NumberForm,
    /// The serial the next label gets; one more than the last when all are spent.
    pub next: u64,
    /// The last serial of the block.
    pub last: u64,
}

impl NumberBlock {
    /// How many numbers are left.
    #[must_use]
    pub const fn left(&self) -> u64 {
        self.last.saturating_add(1).saturating_sub(self.next)
    }

    /// Whether its form is whole and has all of its serials.
    #[must_use]
    pub fn is_possible(&self) -> bool {
        self.form.is_whole() && self.last <= self.form.largest_serial() && self.next <= self.last + 1
    }

    /// Whether a number of this block that is still to come is a number of the other one as well.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        let both_have_some = self.left() > 0 && other.left() > 0;
        both_have_some && self.form == other.form && self.next <= other.last && other.next <= self.last
    }
}

impl NumberRange {
    /// How many numbers are left.
    #[must_use]
    pub fn left(&self) -> u64 {
        self.blocks.iter().fold(0, |left, block| left.saturating_add(block.left()))
    }

    /// Whether it is time to get more: fewer are left than its mark, or none of those there were.
    #[must_use]
    pub fn runs_low(&self) -> bool {
        self.left() < self.warn_below || (self.left() == 0 && !self.blocks.is_empty())
    }

    /// The serials the next parcels get, each with its block and that one's place.
    pub fn upcoming(&self) -> impl Iterator<Item = (usize, &NumberBlock, u64)> {
        let blocks = self.blocks.iter().enumerate();
        blocks.flat_map(|(place, block)| (block.next..=block.last).map(move |serial| (place, block, serial)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(prefix: &str, next: u64, last: u64) -> NumberBlock {
        NumberBlock { form: NumberForm::Sscc { prefix: prefix.to_owned(), extension: 0 }, next, last }
    }

    fn range(blocks: Vec<NumberBlock>) -> NumberRange {
        NumberRange { carrier: CarrierId("own".to_owned()), blocks, warn_below: 4 }
    }

    #[test]
    fn blocks_are_spent_one_after_the_other_and_never_beyond_their_ends() {
        let range = range(vec![block("4012345", 9, 10), block("4012345", 6, 5), block("4099999", 1, 2)]);
        let upcoming: Vec<(usize, u64)> = range.upcoming().map(|(place, _, serial)| (place, serial)).collect();
        assert_eq!(upcoming, [(0, 9), (0, 10), (2, 1), (2, 2)]);
        assert_eq!((range.left(), range.runs_low()), (4, false));
    }

    #[test]
    fn what_is_low_is_all_that_is_left() {
        assert!(range(vec![block("4012345", 1, 3)]).runs_low());
        assert!(range(Vec::new()).runs_low());
        let unmarked = |blocks| NumberRange { warn_below: 0, ..range(blocks) };
        assert!(unmarked(vec![block("4012345", 4, 3)]).runs_low(), "spent, whatever its mark");
        assert!(!unmarked(vec![block("4012345", 3, 3)]).runs_low());
        assert!(!unmarked(Vec::new()).runs_low(), "there never were any");
        assert!(!range(vec![block("4012345", 1, 3), block("4012345", 7, 7)]).runs_low());
    }

    #[test]
    fn blocks_meet_where_one_number_would_come_from_both() {
        let first = block("4012345", 5, 9);
        assert!(first.meets(&block("4012345", 9, 20)) && first.meets(&block("4012345", 1, 5)));
        assert!(!first.meets(&block("4012345", 10, 20)), "side by side");
        assert!(!first.meets(&block("4099999", 5, 9)), "another prefix");
        assert!(!first.meets(&block("4012345", 10, 9)), "nothing is left of it");
    }

    #[test]
    fn a_block_has_to_fit_its_form() {
        assert!(block("4012345", 1, 999_999_999).is_possible() && block("4012345", 10, 9).is_possible());
        for bad in [block("401", 1, 9), block("4012345", 1, 1_000_000_000), block("4012345", 11, 9)] {
            assert!(!bad.is_possible(), "{bad:?}");
        }
        assert!(!block("4012345", 0, u64::MAX).is_possible());
    }
}
