//! Which rules are worth asking about an order. A rule that cannot match without one country, shop, SKU, or piece of
//! text is filed under it, so that most rules of a long list are never looked at.

use crate::facts::{Facts, ItemFact, TextFact};
use crate::text::fold_postal_code;
use aho_corasick::AhoCorasick;
use model::fold::fold;
use model::{
    Action, Condition, Country, ItemChange, ItemText, Items, Matching, Membership, Rule, ShopId, TextMatch, TextTest,
};
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// Rules by what they need, each in one place.
#[derive(Debug, Clone, Default)]
pub(crate) struct Index {
    /// Bit set of the rules that are always asked.
    always: Vec<u64>,
    by_shop: FxHashMap<ShopId, Vec<usize>>,
    by_country: FxHashMap<Country, Vec<usize>>,
    by_text: Vec<(TextFact, Shelf)>,
    by_item: Vec<(ItemFact, Shelf)>,
}

/// Rules by a text they need: the whole of it, or a piece.
#[derive(Debug, Clone, Default)]
struct Shelf {
    whole: FxHashMap<String, Vec<usize>>,
    pieces: Vec<(String, usize)>,
    finder: Option<AhoCorasick>,
}

impl Index {
    /// The index of rules, and of each rule the place of the condition that surely holds where the rule is found.
    pub(crate) fn new<'r>(rules: impl Iterator<Item = &'r Rule> + Clone) -> (Self, Vec<Option<usize>>) {
        let mut index = Self::default();
        let mut found = Vec::new();
        let item_texts_change = rules
            .clone()
            .flat_map(|rule| &rule.actions)
            .any(|action| matches!(action, Action::Items(ItemChange::Name(_) | ItemChange::HsCode(_))));
        for (at, rule) in rules.enumerate() {
            index.always.resize(at / 64 + 1, 0);
            let filed = index.file(at, rule, item_texts_change);
            if filed.is_none() {
                index.always[at / 64] |= 1 << (at % 64);
            }
            found.push(filed.flatten());
        }
        let texts = index.by_text.iter_mut().map(|(_, shelf)| shelf);
        for shelf in texts.chain(index.by_item.iter_mut().map(|(_, shelf)| shelf)) {
            shelf.close();
        }
        (index, found)
    }

    /// Files a rule under the narrowest of what it needs, and tells which condition holds wherever it is found; `None`
    /// when it may match anything.
    fn file(&mut self, at: usize, rule: &Rule, item_texts_change: bool) -> Option<Option<usize>> {
        if rule.matching == Matching::All {
            let keys = rule.conditions.iter().enumerate();
            let keys = keys.filter_map(|(place, it)| Some((Key::of(it, item_texts_change)?, place)));
            if let Some((key, place)) = keys.min_by_key(|(key, _)| key.width()) {
                self.file_under(&key, at);
                return Some(key.answers().then_some(place));
            }
        }
        for shop in &rule.shops {
            self.by_shop.entry(shop.clone()).or_default().push(at);
        }
        (!rule.shops.is_empty()).then_some(None)
    }

    fn file_under(&mut self, key: &Key<'_>, at: usize) {
        match key {
            Key::Countries(countries) => {
                countries.iter().for_each(|country| self.by_country.entry(*country).or_default().push(at));
            }
            Key::Text(fact, test) => shelf(&mut self.by_text, *fact).file(test, form(*fact), at),
            Key::Item(fact, test) => shelf(&mut self.by_item, *fact).file(test, fold, at),
        }
    }

    /// The rules that may match, in their order.
    pub(crate) fn candidates(&self, facts: &Facts<'_>) -> Candidates {
        let mut bits = Bits::from_slice(&self.always);
        let mut add = |rules: &[usize]| rules.iter().for_each(|at| bits[at / 64] |= 1 << (at % 64));
        if !self.by_shop.is_empty() {
            self.by_shop.get(facts.asked.shop).into_iter().for_each(|rules| add(rules));
        }
        self.by_country.get(&facts.country()).into_iter().for_each(|rules| add(rules));
        for (fact, shelf) in &self.by_text {
            let text = facts.folded(*fact);
            shelf.find_whole(text, &mut add);
            shelf.find_pieces(text, &mut add);
        }
        for (fact, shelf) in &self.by_item {
            let texts = facts.item_texts(*fact);
            facts.lines().for_each(|(at, _)| shelf.find_whole(texts.of(at), &mut add));
            // One search for all of them: a piece found across two is one rule too many asked.
            shelf.find_pieces(texts.all(), &mut add);
        }
        Candidates { bits, word: 0 }
    }
}

/// What a rule cannot match without.
enum Key<'r> {
    Countries(&'r [Country]),
    Text(TextFact, &'r TextTest),
    Item(ItemFact, &'r TextTest),
}

impl<'r> Key<'r> {
    fn of(condition: &'r Condition, item_texts_change: bool) -> Option<Self> {
        let text = |fact, test: &'r TextTest| needs_text(test).then_some(Self::Text(fact, test));
        let item = |fact, it: &'r ItemText, changes: bool| {
            let one = it.which.matched.is_none() && matches!(it.which.items, None | Some(Items::Any));
            (one && !changes && needs_text(&it.test)).then_some(Self::Item(fact, &it.test))
        };
        match condition {
            Condition::ToCountry(test) if test.is == Membership::In => Some(Self::Countries(&test.values)),
            Condition::OrderNumber(test) => text(TextFact::OrderNumber, test),
            Condition::OrderNote(test) => text(TextFact::OrderNote, test),
            Condition::Company(test) => text(TextFact::Company, test),
            Condition::AddressLine(test) => text(TextFact::AddressLine, test),
            Condition::City(test) => text(TextFact::City, test),
            Condition::State(test) => text(TextFact::State, test),
            Condition::PostalCode(test) => text(TextFact::PostalCode, test),
            Condition::CheckoutMethod(test) => text(TextFact::CheckoutMethod, test),
            Condition::ItemSku(it) => item(ItemFact::Sku, it, false),
            Condition::ItemName(it) => item(ItemFact::Name, it, item_texts_change),
            Condition::HsCode(it) => item(ItemFact::HsCode, it, item_texts_change),
            _ => None,
        }
    }

    /// Whether its condition holds wherever it is found.
    fn answers(&self) -> bool {
        match self {
            Self::Countries(_) => true,
            Self::Text(_, test) | Self::Item(_, test) => whole(test.is),
        }
    }

    /// How many orders it lets through, roughly: the less, the better to file under.
    fn width(&self) -> u8 {
        let by = |test: &TextTest| if whole(test.is) { 0 } else { 1 };
        match self {
            Self::Item(_, test) => by(test),
            Self::Text(TextFact::CheckoutMethod, test) => by(test) + 2,
            Self::Text(_, test) => by(test),
            Self::Countries(_) => 4,
        }
    }
}

fn form(fact: TextFact) -> fn(&str) -> String {
    if fact == TextFact::PostalCode { fold_postal_code } else { fold }
}

fn whole(is: TextMatch) -> bool {
    matches!(is, TextMatch::Is | TextMatch::In)
}

/// Whether a text that meets the test has to hold a certain piece.
fn needs_text(test: &TextTest) -> bool {
    let pieces =
        matches!(test.is, TextMatch::Contains | TextMatch::StartsWith | TextMatch::EndsWith | TextMatch::Pattern);
    !test.exact
        && (whole(test.is) || (pieces && test.values.iter().all(|value| !piece(&fold(value), test.is).is_empty())))
}

/// The longest piece a text has to hold.
fn piece(folded: &str, is: TextMatch) -> &str {
    match is {
        TextMatch::Pattern => folded.split(['*', '?']).max_by_key(|piece| piece.len()).unwrap_or_default(),
        _ => folded,
    }
}

fn shelf<F: PartialEq>(shelves: &mut Vec<(F, Shelf)>, fact: F) -> &mut Shelf {
    let at = shelves.iter().position(|(of, _)| *of == fact).unwrap_or_else(|| {
        shelves.push((fact, Shelf::default()));
        shelves.len() - 1
    });
    &mut shelves[at].1
}

impl Shelf {
    fn file(&mut self, test: &TextTest, form: fn(&str) -> String, at: usize) {
        for value in &test.values {
            let value = form(value);
            if whole(test.is) {
                self.whole.entry(value).or_default().push(at);
            } else {
                self.pieces.push((piece(&value, test.is).to_owned(), at));
            }
        }
    }

    /// All rules are filed: one search finds every piece.
    fn close(&mut self) {
        if !self.pieces.is_empty() {
            self.finder = AhoCorasick::new(self.pieces.iter().map(|(piece, _)| piece)).ok();
        }
    }

    fn find_whole(&self, text: &str, add: &mut impl FnMut(&[usize])) {
        if !self.whole.is_empty()
            && let Some(rules) = self.whole.get(text)
        {
            add(rules);
        }
    }

    fn find_pieces(&self, text: &str, add: &mut impl FnMut(&[usize])) {
        match &self.finder {
            // No piece is empty.
            Some(_) if text.is_empty() => {}
            Some(finder) => {
                for found in finder.find_overlapping_iter(text) {
                    add(&[self.pieces[found.pattern().as_usize()].1]);
                }
            }
            // Too many pieces for one search: every rule is asked.
            None => self.pieces.iter().for_each(|(_, at)| add(&[*at])),
        }
    }
}

/// As many rules as most shops have need no memory of their own.
type Bits = SmallVec<[u64; 8]>;

/// Places of rules, ascending.
pub(crate) struct Candidates {
    bits: Bits,
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
