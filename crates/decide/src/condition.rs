//! Conditions: what an order has to be for a rule to match.

use crate::fold::fold;
use crate::pattern::Pattern;
use model::{Compare, Condition, Country, Decision, Grams, Money, OneOf, ShopOrder, TextMatch};

/// A condition made ready: texts folded, patterns taken apart.
#[derive(Debug, Clone)]
pub(crate) enum CompiledCondition {
    ToCountry(OneOf, Vec<Country>),
    Weight(Compare, Grams),
    TotalValue(Compare, Money),
    CheckoutMethod(TextTest),
    ItemSku(TextTest),
}

/// An order's texts, folded once for all the rules that ask about them.
pub(crate) struct Folded {
    checkout_method: String,
    skus: Vec<String>,
}

impl Folded {
    pub(crate) fn new(order: &ShopOrder) -> Self {
        Self {
            checkout_method: fold(&order.checkout.delivery_method),
            skus: order.lines.iter().filter(|line| line.ships).map(|line| fold(&line.sku)).collect(),
        }
    }
}

impl CompiledCondition {
    pub(crate) fn new(condition: &Condition) -> Self {
        match condition {
            Condition::ToCountry { is, countries } => Self::ToCountry(*is, countries.clone()),
            Condition::Weight { is, grams } => Self::Weight(*is, *grams),
            Condition::TotalValue { is, amount } => Self::TotalValue(*is, *amount),
            Condition::CheckoutMethod { is, text } => Self::CheckoutMethod(TextTest::new(*is, text)),
            Condition::ItemSku { is, text } => Self::ItemSku(TextTest::new(*is, text)),
        }
    }

    /// Whether it holds, given what earlier rules have set.
    pub(crate) fn holds(&self, order: &ShopOrder, folded: &Folded, so_far: &Decision) -> bool {
        match self {
            Self::ToCountry(OneOf::In, countries) => countries.contains(&order.recipient.country),
            Self::ToCountry(OneOf::NotIn, countries) => !countries.contains(&order.recipient.country),
            Self::Weight(is, grams) => compare(*is, so_far.weight.value, *grams),
            // Amounts in different currencies cannot be compared.
            Self::TotalValue(is, amount) => {
                order.total.currency == amount.currency && compare(*is, order.total.minor, amount.minor)
            }
            Self::CheckoutMethod(test) => test.holds(&folded.checkout_method),
            Self::ItemSku(test) if test.is_negative() => folded.skus.iter().all(|sku| test.holds(sku)),
            Self::ItemSku(test) => folded.skus.iter().any(|sku| test.holds(sku)),
        }
    }
}

fn compare<T: PartialOrd>(is: Compare, fact: T, value: T) -> bool {
    match is {
        Compare::Less => fact < value,
        Compare::AtMost => fact <= value,
        Compare::Equal => fact == value,
        Compare::AtLeast => fact >= value,
        Compare::More => fact > value,
    }
}

/// A comparison of folded texts.
#[derive(Debug, Clone)]
pub(crate) struct TextTest {
    is: TextMatch,
    text: String,
    pattern: Pattern,
}

impl TextTest {
    fn new(is: TextMatch, text: &str) -> Self {
        let text = fold(text);
        Self { is, pattern: Pattern::new(&text), text }
    }

    fn is_negative(&self) -> bool {
        matches!(self.is, TextMatch::IsNot | TextMatch::ContainsNot)
    }

    fn holds(&self, fact: &str) -> bool {
        match self.is {
            TextMatch::Is => fact == self.text,
            TextMatch::IsNot => fact != self.text,
            TextMatch::Contains => fact.contains(&self.text),
            TextMatch::ContainsNot => !fact.contains(&self.text),
            TextMatch::StartsWith => fact.starts_with(&self.text),
            TextMatch::EndsWith => fact.ends_with(&self.text),
            TextMatch::Pattern => self.pattern.fits(fact),
        }
    }
}
