//! Conditions: what an order has to be for a rule to match.

use crate::catalogue_index::CatalogueIndex;
use crate::draft::{Draft, Wish};
use crate::facts::{Facts, ItemFact, TextFact, item_text};
use crate::money::convert;
use crate::places::CompiledRange;
use crate::text::{CompiledText, fold_postal_code};
use model::fold::{fold, folded};
use model::*;
use std::borrow::Cow;

/// Cubic centimetres that weigh a kilogram, where a rule asks for the volumetric weight of no method in particular.
const VOLUMETRIC_DIVISOR: u32 = 5000;

/// A condition made ready: texts folded, patterns taken apart.
#[derive(Debug, Clone)]
pub(crate) enum Check {
    Shop(OneOf<ShopId>),
    Text(TextFact, CompiledText),
    Tag(CompiledText),
    Email(CompiledText),
    Phone(CompiledText),
    OrderDate(Compare<Day>),
    Weekday(OneOf<Weekday>),
    Hour(Compare<u32>),
    FirstOrder(bool),
    Payment(OneOf<PaymentStatus>),
    PaymentMethod(CompiledText),
    Currency(OneOf<Currency>),
    TotalValue(Compare<Money>),
    PostalRange(Membership, Vec<CompiledRange>),
    ToCountry(OneOf<Country>),
    ToEu(bool),
    CustomsNeeded(bool),
    PoBox(bool),
    Packstation(bool),
    DynamicCheckout(bool),
    DynamicCheckoutMethod(OneOf<DeliveryKind>),
    ServicePoint(bool),
    Item(ItemCheck),
    ItemsValue(Compare<Money>),
    Lines(Compare<u32>),
    Quantity(Compare<u32>),
    Weight(Compare<Grams>),
    VolumetricWeight(Compare<Grams>),
    Side(fn(ParcelSize) -> Millimetres, Compare<Millimetres>),
    Sender(OneOf<SenderId>),
    FromCountry(OneOf<Country>),
    Carrier(OneOf<CarrierId>),
    Method(OneOf<MethodId>),
}

/// A condition about items, made ready.
#[derive(Debug, Clone)]
pub(crate) struct ItemCheck {
    test: ItemTest,
    which: Which,
}

#[derive(Debug, Clone)]
enum ItemTest {
    Text(ItemFact, CompiledText),
    Property(String, CompiledText),
    Quantity(Compare<u32>),
    Value(Compare<Money>),
}

/// What conditions look at: the order, and how far the decision has come.
pub(crate) struct Sight<'s, 'a> {
    pub(crate) facts: &'s Facts<'a>,
    pub(crate) draft: &'s Draft<'a>,
    pub(crate) known: &'a CatalogueIndex,
}

impl Check {
    pub(crate) fn new(condition: &Condition) -> Self {
        let text = |fact, test: &TextTest| Self::Text(fact, CompiledText::new(test, fold));
        let item = |fact, it: &ItemText| {
            let test = ItemTest::Text(fact, CompiledText::new(&it.test, fold));
            Self::Item(ItemCheck { test, which: it.which })
        };
        match condition {
            Condition::Shop(test) => Self::Shop(test.clone()),
            Condition::OrderNumber(test) => text(TextFact::OrderNumber, test),
            Condition::OrderNote(test) => text(TextFact::OrderNote, test),
            Condition::Tag(test) => Self::Tag(CompiledText::new(test, fold)),
            Condition::OrderDate(test) => Self::OrderDate(*test),
            Condition::Weekday(test) => Self::Weekday(test.clone()),
            Condition::Hour(test) => Self::Hour(*test),
            Condition::FirstOrder(so) => Self::FirstOrder(so.is),
            Condition::Payment(test) => Self::Payment(test.clone()),
            Condition::PaymentMethod(test) => Self::PaymentMethod(CompiledText::new(test, fold)),
            Condition::Currency(test) => Self::Currency(test.clone()),
            Condition::TotalValue(test) => Self::TotalValue(*test),
            Condition::Company(test) => text(TextFact::Company, test),
            Condition::Email(test) => Self::Email(CompiledText::new(test, fold)),
            Condition::Phone(test) => Self::Phone(CompiledText::new(test, fold)),
            Condition::AddressLine(test) => text(TextFact::AddressLine, test),
            Condition::City(test) => text(TextFact::City, test),
            Condition::State(test) => text(TextFact::State, test),
            Condition::PostalCode(test) => Self::Text(TextFact::PostalCode, CompiledText::new(test, fold_postal_code)),
            Condition::PostalRange(test) => {
                Self::PostalRange(test.is, test.values.iter().map(CompiledRange::new).collect())
            }
            Condition::ToCountry(test) => Self::ToCountry(test.clone()),
            Condition::ToEu(so) => Self::ToEu(so.is),
            Condition::CustomsNeeded(so) => Self::CustomsNeeded(so.is),
            Condition::PoBox(so) => Self::PoBox(so.is),
            Condition::Packstation(so) => Self::Packstation(so.is),
            Condition::CheckoutMethod(test) => text(TextFact::CheckoutMethod, test),
            Condition::DynamicCheckout(so) => Self::DynamicCheckout(so.is),
            Condition::DynamicCheckoutMethod(test) => Self::DynamicCheckoutMethod(test.clone()),
            Condition::ServicePoint(so) => Self::ServicePoint(so.is),
            Condition::ItemName(it) => item(ItemFact::Name, it),
            Condition::ItemSku(it) => item(ItemFact::Sku, it),
            Condition::HsCode(it) => item(ItemFact::HsCode, it),
            Condition::ItemProperty(it) => {
                let test = ItemTest::Property(fold(&it.name), CompiledText::new(&it.test, fold));
                Self::Item(ItemCheck { test, which: it.which })
            }
            Condition::ItemQuantity(it) => Self::Item(ItemCheck { test: ItemTest::Quantity(it.test), which: it.which }),
            Condition::ItemValue(it) => Self::Item(ItemCheck { test: ItemTest::Value(it.test), which: it.which }),
            Condition::ItemsValue(test) => Self::ItemsValue(*test),
            Condition::Lines(test) => Self::Lines(*test),
            Condition::Quantity(test) => Self::Quantity(*test),
            Condition::Weight(test) => Self::Weight(*test),
            Condition::VolumetricWeight(test) => Self::VolumetricWeight(*test),
            Condition::Length(test) => Self::Side(|size| size.length, *test),
            Condition::Width(test) => Self::Side(|size| size.width, *test),
            Condition::Height(test) => Self::Side(|size| size.height, *test),
            Condition::Sender(test) => Self::Sender(test.clone()),
            Condition::FromCountry(test) => Self::FromCountry(test.clone()),
            Condition::Carrier(test) => Self::Carrier(test.clone()),
            Condition::Method(test) => Self::Method(test.clone()),
        }
    }

    /// How much work it is, so that cheap ones are asked first.
    pub(crate) fn cost(&self) -> u8 {
        match self {
            Self::Text(..) | Self::Tag(_) | Self::PaymentMethod(_) | Self::Email(_) | Self::Phone(_) => 1,
            Self::Item(_) | Self::PoBox(_) | Self::Packstation(_) => 2,
            _ => 0,
        }
    }

    /// Whether it holds, given what earlier rules have set.
    pub(crate) fn holds(&self, sight: &Sight<'_, '_>) -> bool {
        let (facts, draft, known) = (sight.facts, sight.draft, sight.known);
        let order = facts.order();
        match self {
            Self::Shop(test) => one_of(test, Some(facts.asked.shop)),
            Self::Text(fact, test) if test.exact => test.holds(&facts.raw(*fact)),
            Self::Text(fact, test) => test.holds(facts.folded(*fact)),
            Self::Tag(test) => {
                let form = |tag: &str| if test.exact { test.holds(tag) } else { test.holds(&folded(tag)) };
                let mut tags = order.tags.iter().map(String::as_str).chain(draft.tags.iter().map(|(tag, _)| *tag));
                if test.is_negative() { tags.all(form) } else { tags.any(form) }
            }
            Self::Email(test) => {
                let set = draft.setting(|it| if let Setting::Email { to } = it { Some(to) } else { None });
                of_text(test, set.unwrap_or(&order.recipient.email))
            }
            Self::Phone(test) => {
                let set = draft.setting(|it| if let Setting::Phone { to } = it { Some(to) } else { None });
                of_text(test, set.unwrap_or(&order.recipient.phone))
            }
            Self::OrderDate(test) => {
                let zone = facts.asked.circumstances.now.time_zone().clone();
                compare(test, Day(order.placed_at.0.to_zoned_datetime(zone).date()))
            }
            Self::Weekday(test) => one_of(test, Some(&weekday(facts.asked.circumstances.now.weekday()))),
            Self::Hour(test) => compare(test, u32::from(facts.asked.circumstances.now.hour().unsigned_abs())),
            Self::FirstOrder(so) => facts.asked.circumstances.first_order == Some(*so),
            Self::Payment(test) => one_of(test, Some(&order.payment)),
            Self::PaymentMethod(test) => {
                let mut methods = order.payment_methods.iter();
                let form = |method: &String| of_text(test, method);
                if test.is_negative() { methods.all(form) } else { methods.any(form) }
            }
            Self::Currency(test) => one_of(test, Some(&order.currency)),
            Self::TotalValue(test) => money(test, Some(order.total), known),
            Self::PostalRange(is, ranges) => {
                let code = facts.folded(TextFact::PostalCode);
                let found = ranges.iter().any(|range| range.holds(facts.country(), code));
                found == (*is == Membership::In)
            }
            Self::ToCountry(test) => one_of(test, Some(&facts.country())),
            Self::ToEu(so) => facts.country().in_eu() == *so,
            Self::CustomsNeeded(so) => match known.origin(draft.sender.value) {
                Some(from) => ::places::declaration_needed(from, &order.recipient) == *so,
                None => false,
            },
            Self::PoBox(so) => facts.po_box() == *so,
            Self::Packstation(so) => facts.packstation() == *so,
            Self::DynamicCheckout(so) => order.checkout.dynamic.is_some() == *so,
            Self::DynamicCheckoutMethod(test) => one_of(test, order.checkout.dynamic.as_ref().map(|it| &it.kind)),
            Self::ServicePoint(so) => facts.point().is_some() == *so,
            Self::Item(check) => check.holds(sight),
            Self::ItemsValue(test) => money(test, items_value(facts, draft, known, test.value.currency), known),
            Self::Lines(test) => compare(test, u32::try_from(facts.lines().count()).unwrap_or(u32::MAX)),
            Self::Quantity(test) => compare(test, facts.quantity()),
            Self::Weight(test) => compare(test, draft.weight.value),
            Self::VolumetricWeight(test) => {
                draft.size.value.is_some_and(|size| compare(test, size.counts_as(VOLUMETRIC_DIVISOR)))
            }
            Self::Side(side, test) => draft.size.value.is_some_and(|size| compare(test, side(size))),
            Self::Sender(test) => one_of(test, draft.sender.value),
            Self::FromCountry(test) => one_of(test, known.origin_country(draft.sender.value).as_ref()),
            Self::Carrier(test) => carrier_so_far(sight, |carrier| one_of(test, carrier)),
            Self::Method(test) => match draft.ship.value {
                Some(Wish::Method(id)) => one_of(test, Some(id)),
                _ => one_of(test, None),
            },
        }
    }

    /// Whether it cannot be compared for want of a rate between a currency of the order and its own.
    pub(crate) fn lacks_rate(&self, sight: &Sight<'_, '_>) -> Option<(Currency, Currency)> {
        match self {
            Self::TotalValue(test) => no_rate(test, std::iter::once(sight.facts.order().total), sight.known),
            Self::ItemsValue(test) => no_rate(test, prices(sight), sight.known),
            Self::Item(check) => check.lacks_rate(sight),
            _ => None,
        }
    }

    /// Whether it is about the checkout delivery method, and this very name meets it.
    pub(crate) fn asks_for_checkout_name(&self, name: &str) -> bool {
        matches!(self, Self::Text(TextFact::CheckoutMethod, test) if !test.is_negative() && of_text(test, name))
    }

    pub(crate) fn item(&self) -> Option<&ItemCheck> {
        if let Self::Item(check) = self { Some(check) } else { None }
    }
}

impl ItemCheck {
    fn holds(&self, sight: &Sight<'_, '_>) -> bool {
        let mut lines = sight.facts.lines().map(|(at, _)| at);
        // Of amounts that cannot be compared nobody knows that none meets it, or how many.
        let counts = self.which.matched.is_some() || self.which.items == Some(Items::None);
        if counts && self.lacks_rate(sight).is_some() {
            return false;
        }
        if let Some(matched) = &self.which.matched {
            let met = sight.facts.lines().filter(|(at, _)| self.meets(sight, *at));
            return compare(matched, met.fold(0_u32, |sum, (_, line)| sum.saturating_add(line.quantity)));
        }
        match self.which.items {
            Some(Items::Any) => lines.any(|line| self.meets(sight, line)),
            Some(Items::None) => !lines.any(|line| self.meets(sight, line)),
            Some(Items::All) => lines.all(|line| self.meets(sight, line)),
            None if self.is_negative() => lines.all(|line| self.meets(sight, line)),
            None => lines.any(|line| self.meets(sight, line)),
        }
    }

    /// Whether one line meets it.
    pub(crate) fn meets(&self, sight: &Sight<'_, '_>, at: usize) -> bool {
        let Some(line) = sight.facts.order().lines.get(at) else { return false };
        match &self.test {
            ItemTest::Text(fact, test) => {
                let changed = sight.draft.item(at, |change| text_of(change, *fact).is_some());
                match changed.and_then(|change| text_of(change, *fact)) {
                    Some(text) => of_text(test, text),
                    None if test.exact => test.holds(item_text(line, *fact)),
                    None => test.holds(sight.facts.item_texts(*fact).of(at)),
                }
            }
            ItemTest::Property(name, test) => {
                let named = line.properties.iter().find(|(found, _)| folded(found) == *name);
                of_text(test, named.map_or("", |(_, value)| value))
            }
            ItemTest::Quantity(test) => compare(test, line.quantity),
            ItemTest::Value(test) => money(test, price(line, at, sight.draft), sight.known),
        }
    }

    fn lacks_rate(&self, sight: &Sight<'_, '_>) -> Option<(Currency, Currency)> {
        if let ItemTest::Value(test) = &self.test { no_rate(test, prices(sight), sight.known) } else { None }
    }

    fn is_negative(&self) -> bool {
        match &self.test {
            ItemTest::Text(_, test) | ItemTest::Property(_, test) => test.is_negative(),
            ItemTest::Quantity(_) | ItemTest::Value(_) => false,
        }
    }
}

fn text_of(change: &ItemChange, fact: ItemFact) -> Option<&str> {
    match (change, fact) {
        (ItemChange::Name(text), ItemFact::Name) | (ItemChange::HsCode(text), ItemFact::HsCode) => Some(text),
        _ => None,
    }
}

/// What one piece of a line costs, as rules left it.
pub(crate) fn price(line: &OrderLine, at: usize, draft: &Draft<'_>) -> Option<Money> {
    match draft.item(at, |change| matches!(change, ItemChange::Value(_))) {
        Some(ItemChange::Value(amount)) => Some(*amount),
        _ => line.unit_price,
    }
}

/// What a piece of each line costs, where that is known.
fn prices(sight: &Sight<'_, '_>) -> impl Iterator<Item = Money> {
    sight.facts.lines().filter_map(|(at, line)| price(line, at, sight.draft))
}

/// What the items that ship cost together, in one currency; `None` where one has no price, or no rate leads there.
pub(crate) fn items_value(
    facts: &Facts<'_>,
    draft: &Draft<'_>,
    known: &CatalogueIndex,
    currency: Currency,
) -> Option<Money> {
    let mut lines = facts.lines().peekable();
    lines.peek()?;
    lines.try_fold(Money { minor: 0, currency }, |sum, (at, line)| {
        let price = price(line, at, draft)?;
        let minor = price.minor.saturating_mul(i64::from(line.quantity));
        let cost = convert(Money { minor, ..price }, currency, &known.rates)?;
        Some(Money { minor: sum.minor.saturating_add(cost.minor), currency })
    })
}

fn carrier_so_far<T>(sight: &Sight<'_, '_>, with: impl Fn(Option<&CarrierId>) -> T) -> T {
    let named = match sight.draft.ship.value {
        Some(Wish::Method(id)) => sight.known.method(id).map(|method| &method.carrier),
        Some(Wish::Any(wish)) => sight.known.carrier_of(wish),
        Some(Wish::Named(option)) => sight.known.bands(option).next().map(|it| &it.method.carrier),
        None => None,
    };
    let point = || sight.facts.point_carrier().map(|carrier| CarrierId(carrier.to_lowercase()));
    match named {
        Some(carrier) => with(Some(carrier)),
        None => with(point().as_ref()),
    }
}

fn one_of<T: PartialEq>(test: &OneOf<T>, fact: Option<&T>) -> bool {
    fact.is_some_and(|fact| test.values.contains(fact)) == (test.is == Membership::In)
}

fn of_text(test: &CompiledText, text: &str) -> bool {
    let text = if test.exact { Cow::Borrowed(text) } else { folded(text) };
    test.holds(&text)
}

pub(crate) fn compare<T: PartialOrd + Copy>(test: &Compare<T>, fact: T) -> bool {
    match test.is {
        Comparison::Less => fact < test.value,
        Comparison::AtMost => fact <= test.value,
        Comparison::Equal => fact == test.value,
        Comparison::AtLeast => fact >= test.value,
        Comparison::More => fact > test.value,
        Comparison::Between => fact >= test.value && test.to.is_none_or(|to| fact <= to),
    }
}

/// Amounts are compared in the currency the rule speaks of; where no rate leads there, nothing holds.
fn money(test: &Compare<Money>, fact: Option<Money>, known: &CatalogueIndex) -> bool {
    let currency = test.value.currency;
    let to = match test.to.map(|to| convert(to, currency, &known.rates)) {
        None => None,
        Some(None) => return false,
        Some(Some(to)) => Some(to.minor),
    };
    let Some(fact) = fact.and_then(|fact| convert(fact, currency, &known.rates)) else { return false };
    compare(&Compare { is: test.is, value: test.value.minor, to }, fact.minor)
}

/// The first currency, of an amount or of the upper end, no rate leads from to that of the comparison.
fn no_rate(
    test: &Compare<Money>,
    amounts: impl Iterator<Item = Money>,
    known: &CatalogueIndex,
) -> Option<(Currency, Currency)> {
    let to = test.value.currency;
    amounts.chain(test.to).find(|it| convert(*it, to, &known.rates).is_none()).map(|it| (it.currency, to))
}

fn weekday(day: jiff::civil::Weekday) -> Weekday {
    use jiff::civil::Weekday as Civil;
    match day {
        Civil::Monday => Weekday::Monday,
        Civil::Tuesday => Weekday::Tuesday,
        Civil::Wednesday => Weekday::Wednesday,
        Civil::Thursday => Weekday::Thursday,
        Civil::Friday => Weekday::Friday,
        Civil::Saturday => Weekday::Saturday,
        Civil::Sunday => Weekday::Sunday,
    }
}
