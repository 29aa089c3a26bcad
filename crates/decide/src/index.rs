//! Which rules are worth asking about an order. A rule that can only match one country, checkout name, SKU or shop is
//! filed under it, so that most rules of a long list are never looked at.

use crate::facts::{Facts, ItemFact, TextFact};
use crate::fold::fold;
use model::{Condition, Country, Matching, Membership, Rule, ShopId, TextMatch, TextTest};
use std::collections::HashMap;

/// Rules by what they need, each in exactly one place.
#[derive(Debug, Clone, Default)]
pub(crate) struct Index {
    /// Bit set of the rules that are always asked.
    always: Vec<u64>,
    by_shop: HashMap<ShopId, Vec<usize>>,
    by_country: HashMap<Country, Vec<usize>>,
    by_checkout: HashMap<String, Vec<usize>>,
    by_sku: HashMap<String, Vec<usize>>,
}

impl Index {
    pub(crate) fn new<'r>(rules: impl Iterator<Item = &'r Rule>) -> Self {
        let mut index = Self::default();
        for (at, rule) in rules.enumerate() {
            index.always.resize(at / 64 + 1, 0);
            if !index.file(at, rule) {
                index.always[at / 64] |= 1 << (at % 64);
            }
        }
        index
    }

    /// Files a rule under what it needs; false when it may match anything.
    fn file(&mut self, at: usize, rule: &Rule) -> bool {
        if rule.matching == Matching::All {
            for condition in &rule.conditions {
                match condition {
                    Condition::ToCountry(test) if test.is == Membership::In => {
                        test.values.iter().for_each(|country| file(&mut self.by_country, *country, at));
                    }
                    Condition::CheckoutMethod(test) if names(test) => {
                        test.values.iter().for_each(|name| file(&mut self.by_checkout, fold(name), at));
                    }
                    Condition::ItemSku(it)
                        if names(&it.test)
                            && it.which.matched.is_none()
                            && matches!(it.which.items, None | Some(model::Items::Any)) =>
                    {
                        it.test.values.iter().for_each(|sku| file(&mut self.by_sku, fold(sku), at));
                    }
                    _ => continue,
                }
                return true;
            }
        }
        for shop in &rule.shops {
            file(&mut self.by_shop, shop.clone(), at);
        }
        !rule.shops.is_empty()
    }

    /// The rules that may match, in their order.
    pub(crate) fn candidates(&self, facts: &Facts<'_>) -> Candidates {
        let mut bits = self.always.clone();
        let mut add = |found: Option<&Vec<usize>>| {
            for at in found.into_iter().flatten() {
                bits[at / 64] |= 1 << (at % 64);
            }
        };
        add(self.by_shop.get(facts.asked.shop));
        add(self.by_country.get(&facts.country()));
        if !self.by_checkout.is_empty() {
            add(self.by_checkout.get(facts.folded(TextFact::CheckoutMethod)));
        }
        if !self.by_sku.is_empty() {
            let skus = facts.item_texts(ItemFact::Sku);
            facts.lines().for_each(|(at, _)| add(self.by_sku.get(skus[at].as_ref())));
        }
        Candidates { bits, word: 0 }
    }
}

fn file<K: Eq + std::hash::Hash>(shelf: &mut HashMap<K, Vec<usize>>, key: K, at: usize) {
    shelf.entry(key).or_default().push(at);
}

fn names(test: &TextTest) -> bool {
    matches!(test.is, TextMatch::Is | TextMatch::In) && !test.exact
}

/// Places of rules, ascending.
pub(crate) struct Candidates {
    bits: Vec<u64>,
    word: usize,
}

impl Iterator for Candidates {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        while let Some(word) = self.bits.get_mut(self.word) {
            if *word != 0 {
                let bit = word.trailing_zeros() as usize;
                *word &= *word - 1;
                return Some(self.word * 64 + bit);
            }
            self.word += 1;
        }
        None
    }
}
