//! What customs are told of a parcel has to add up.
//!
//! Sources: Universal Postal Union, *Convention Manual*, forms CN 22 and CN 23: each line has a net weight and a value, and
//! the total weight is that of the whole parcel, packing included. World Customs Organization, *Harmonized System*: goods are
//! named by six digits, which countries lengthen.

use crate::{Grams, Message, Money};

/// A line of a declaration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeclaredItem<'a> {
    /// What it is.
    pub name: &'a str,
    /// What its pieces cost together; `None` where nobody said.
    pub value: Option<Money>,
    /// What its pieces weigh together; `None` where nobody said.
    pub weight: Option<Grams>,
    /// What stands as its code in the Harmonized System.
    pub hs_code: TariffCode,
}

/// What stands as an item's code in the Harmonized System.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TariffCode {
    /// Nothing: not every form asks for one.
    None,
    /// Six digits, or more where a country lengthened it, in groups or not.
    Code,
    /// Something else.
    Other,
}

impl TariffCode {
    /// What a text is.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let is_mark = |letter: char| letter.is_ascii_digit() || letter.is_whitespace() || ".-".contains(letter);
        let digits = text.chars().filter(char::is_ascii_digit).count();
        match text.trim() {
            "" => Self::None,
            code if (6..=13).contains(&digits) && code.chars().all(is_mark) => Self::Code,
            _ => Self::Other,
        }
    }
}

/// Why a declaration does not add up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CustomsFault<'a> {
    /// Nothing is declared.
    Nothing,
    /// An item has no name, by its place among the items, from 1.
    NoName(u32),
    /// Nobody said what an item costs.
    NoValue(&'a str),
    /// An item costs nothing, or less than nothing.
    Value(&'a str, Money),
    /// An item costs money of another currency than the first one.
    Currency(&'a str, Money),
    /// Nobody said what an item weighs, or it weighs nothing.
    NoWeight(&'a str),
    /// What stands as an item's code in the Harmonized System is none.
    Code(&'a str),
    /// The items weigh more than the parcel they are in.
    NetAboveGross {
        /// All items.
        net: Grams,
        /// The parcel.
        gross: Grams,
    },
}

impl CustomsFault<'_> {
    /// For a person.
    #[must_use]
    pub fn message(&self) -> Message {
        match *self {
            Self::Nothing => Message::new("customs-nothing"),
            Self::NoName(place) => Message::new("customs-no-name").with("place", i64::from(place)),
            Self::Currency(item, value) => Message::new("customs-currency").with("item", item).with("value", value),
            Self::NoValue(item) => Message::new("customs-no-value").with("item", item),
            Self::Value(item, value) => Message::new("customs-value").with("item", item).with("value", value),
            Self::NoWeight(item) => Message::new("customs-no-weight").with("item", item),
            Self::Code(item) => Message::new("customs-bad-code").with("item", item),
            Self::NetAboveGross { net, gross } => Message::new("customs-net").with("net", net).with("gross", gross),
        }
    }
}

/// Why a declaration of these items, in a parcel of that weight, does not add up; nothing where it does.
#[must_use]
pub fn customs_faults<'a>(items: impl IntoIterator<Item = DeclaredItem<'a>>, gross: Grams) -> Vec<CustomsFault<'a>> {
    let (mut faults, mut net, mut count, mut currency) = (Vec::new(), 0_u32, 0_u32, None);
    for item in items {
        count = count.saturating_add(1);
        if item.name.trim().is_empty() {
            faults.push(CustomsFault::NoName(count));
        }
        match item.value {
            None => faults.push(CustomsFault::NoValue(item.name)),
            Some(value) if value.minor <= 0 => faults.push(CustomsFault::Value(item.name, value)),
            Some(value) if *currency.get_or_insert(value.currency) != value.currency => {
                faults.push(CustomsFault::Currency(item.name, value));
            }
            Some(_) => {}
        }
        match item.weight {
            Some(Grams(grams)) if grams > 0 => net = net.saturating_add(grams),
            Some(_) | None => faults.push(CustomsFault::NoWeight(item.name)),
        }
        if item.hs_code == TariffCode::Other {
            faults.push(CustomsFault::Code(item.name));
        }
    }
    if count == 0 {
        faults.push(CustomsFault::Nothing);
    }
    if net > gross.0 {
        faults.push(CustomsFault::NetAboveGross { net: Grams(net), gross });
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Currency;

    fn item(minor: i64, grams: u32) -> DeclaredItem<'static> {
        let value = Some(Money { minor, currency: Currency::EUR });
        DeclaredItem { name: "Mug", value, weight: Some(Grams(grams)), hs_code: TariffCode::None }
    }

    #[test]
    fn what_does_not_add_up_is_named() {
        let faults = |items: &[DeclaredItem<'static>], gross| customs_faults(items.iter().copied(), Grams(gross));
        assert_eq!(faults(&[item(2000, 350), item(1, 1)], 351), []);
        assert_eq!(
            faults(&[item(2000, 700)], 400),
            [CustomsFault::NetAboveGross { net: Grams(700), gross: Grams(400) }]
        );
        let zero = Money { minor: 0, currency: Currency::EUR };
        assert_eq!(faults(&[item(0, 20)], 500), [CustomsFault::Value("Mug", zero)]);
        assert_eq!(faults(&[item(-500, 20)], 500).len(), 1);
        assert_eq!(faults(&[item(500, 0)], 500), [CustomsFault::NoWeight("Mug")]);
        assert_eq!(faults(&[], 500), [CustomsFault::Nothing]);
        let nameless = DeclaredItem { name: " ", ..item(500, 20) };
        assert_eq!(faults(&[item(500, 20), nameless], 500), [CustomsFault::NoName(2)]);
        let dollars = Money { minor: 500, currency: "USD".parse().unwrap() };
        let other = DeclaredItem { value: Some(dollars), ..item(500, 20) };
        assert_eq!(faults(&[item(500, 20), other], 500), [CustomsFault::Currency("Mug", dollars)]);
        let unknown = DeclaredItem { name: "Mug", value: None, weight: None, hs_code: TariffCode::None };
        assert_eq!(faults(&[unknown], 500), [CustomsFault::NoValue("Mug"), CustomsFault::NoWeight("Mug")]);
    }

    #[test]
    fn a_code_of_the_harmonized_system_has_six_digits_or_more() {
        for good in ["691200", "6912.00", " 6912 00 21", "6912-00-2100", "0703.20.00.00"] {
            assert_eq!(TariffCode::of(good), TariffCode::Code, "{good}");
        }
        for bad in ["12", "6912", "n/a", "-", "69120O", "tea cups", "6912,00", "12345678901234"] {
            assert_eq!(TariffCode::of(bad), TariffCode::Other, "{bad}");
        }
        assert_eq!(TariffCode::of(" "), TariffCode::None);
        let faults = |hs_code| customs_faults([DeclaredItem { hs_code, ..item(500, 20) }], Grams(500));
        assert_eq!(faults(TariffCode::of("12")), [CustomsFault::Code("Mug")]);
        assert_eq!(faults(TariffCode::of("691200")), []);
    }
}
