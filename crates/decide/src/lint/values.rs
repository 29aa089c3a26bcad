//! What single conditions can and cannot be.

use crate::guard::bounds;
use model::*;
use std::collections::HashSet;

pub(super) fn text_of(condition: &Condition) -> Option<&TextTest> {
    use Condition as C;
    match condition {
        C::OrderNumber(test)
        | C::OrderNote(test)
        | C::Tag(test)
        | C::PaymentMethod(test)
        | C::Company(test)
        | C::Email(test)
        | C::Phone(test)
        | C::AddressLine(test)
        | C::City(test)
        | C::State(test)
        | C::PostalCode(test)
        | C::CheckoutMethod(test) => Some(test),
        C::ItemName(it) | C::ItemSku(it) | C::HsCode(it) => Some(&it.test),
        C::ItemProperty(it) => Some(&it.test),
        _ => None,
    }
}

/// Whether empty values mean something.
pub(super) fn equality(is: TextMatch) -> bool {
    matches!(is, TextMatch::Is | TextMatch::IsNot | TextMatch::In | TextMatch::NotIn | TextMatch::Pattern)
}

/// A condition no order can meet.
pub(super) fn impossible(condition: &Condition) -> bool {
    fn empty<T>(test: &OneOf<T>) -> bool {
        test.is == Membership::In && test.values.is_empty()
    }
    fn backwards<T: PartialOrd + Copy>(test: &Compare<T>) -> bool {
        test.is == Comparison::Between && test.to.is_some_and(|to| to < test.value)
    }
    fn below<T: PartialEq + Default + Copy>(test: &Compare<T>) -> bool {
        test.is == Comparison::Less && test.value == T::default()
    }
    use Condition as C;
    match condition {
        C::Shop(test) => empty(test),
        C::Weekday(test) => empty(test),
        C::Payment(test) => empty(test),
        C::Currency(test) => empty(test),
        C::PostalRange(test) => empty(test),
        C::ToCountry(test) | C::FromCountry(test) => empty(test),
        C::DynamicCheckoutMethod(test) => empty(test),
        C::Sender(test) => empty(test),
        C::Carrier(test) => empty(test),
        C::Method(test) => empty(test),
        C::Weight(test) | C::VolumetricWeight(test) => backwards(test) || below(test),
        C::Length(test) | C::Width(test) | C::Height(test) => backwards(test) || below(test),
        C::Lines(test) | C::Quantity(test) => backwards(test) || below(test),
        C::Hour(test) => {
            backwards(test)
                || below(test)
                || (test.value > 23 && !matches!(test.is, Comparison::Less | Comparison::AtMost))
        }
        C::OrderDate(test) => backwards(test),
        C::ItemQuantity(it) => backwards(&it.test) || below(&it.test),
        C::TotalValue(test) | C::ItemsValue(test) => {
            test.is == Comparison::Between
                && test.to.is_some_and(|to| to.currency == test.value.currency && to.minor < test.value.minor)
        }
        _ => false,
    }
}

/// Whether two conditions can never hold together.
pub(super) fn exclude(first: &Condition, second: &Condition) -> bool {
    use Condition as C;
    fn apart<T: PartialEq>(a: &OneOf<T>, b: &OneOf<T>) -> bool {
        match (a.is, b.is) {
            (Membership::In, Membership::In) => !a.values.iter().any(|value| b.values.contains(value)),
            (Membership::In, Membership::NotIn) => a.values.iter().all(|value| b.values.contains(value)),
            (Membership::NotIn, Membership::In) => b.values.iter().all(|value| a.values.contains(value)),
            (Membership::NotIn, Membership::NotIn) => false,
        }
    }
    match (first, second) {
        (C::ToCountry(a), C::ToCountry(b)) => apart(a, b),
        (C::Shop(a), C::Shop(b)) => apart(a, b),
        (C::Weekday(a), C::Weekday(b)) => apart(a, b),
        (C::Payment(a), C::Payment(b)) => apart(a, b),
        (C::Currency(a), C::Currency(b)) => apart(a, b),
        (C::ToEu(a), C::ToEu(b)) => a.is != b.is,
        (C::ServicePoint(a), C::ServicePoint(b)) => a.is != b.is,
        (C::DynamicCheckout(a), C::DynamicCheckout(b)) => a.is != b.is,
        (C::Weight(a), C::Weight(b)) => no_overlap(a, b, |grams| i64::from(grams.0)),
        (C::Length(a), C::Length(b)) => no_overlap(a, b, |it| i64::from(it.0)),
        (C::Lines(a), C::Lines(b)) | (C::Quantity(a), C::Quantity(b)) => no_overlap(a, b, i64::from),
        (C::TotalValue(a), C::TotalValue(b)) if a.value.currency == b.value.currency => {
            no_overlap(a, b, |amount| amount.minor)
        }
        (C::CheckoutMethod(a), C::CheckoutMethod(b))
        | (C::City(a), C::City(b))
        | (C::PostalCode(a), C::PostalCode(b)) => {
            let same = |test: &TextTest| matches!(test.is, TextMatch::Is | TextMatch::In) && !test.exact;
            same(a) && same(b) && {
                let folded: HashSet<String> = a.values.iter().map(|it| crate::text::fold_postal_code(it)).collect();
                !b.values.iter().any(|it| folded.contains(&crate::text::fold_postal_code(it)))
            }
        }
        _ => false,
    }
}

fn no_overlap<T: Copy>(a: &Compare<T>, b: &Compare<T>, count: impl Fn(T) -> i64) -> bool {
    let ((low, high), (other_low, other_high)) = (bounds(a, &count), bounds(b, &count));
    high < other_low || other_high < low
}
