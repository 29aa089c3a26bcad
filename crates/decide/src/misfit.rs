//! What is wrong with a method for a parcel.

use crate::slot::Who;
use model::{Currency, Feature, Grams, Incoterm, Millimetres, Money, ShipWith, ShippingMethod};

/// Why a method, or a wish, does not do.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Unfit<'a> {
    /// No method of that name.
    Gone(&'a str),
    NoneChosen,
    /// There is no method of that kind.
    NoneOf(&'a ShipWith),
    Method(&'a ShippingMethod, Misfit),
}

/// What is wrong with a method for a parcel.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Misfit {
    CarrierOff,
    CarrierOffForShop,
    Forbidden(Who),
    OtherContract,
    TooLight(Grams),
    TooHeavy(Grams),
    TooVoluminous(Grams),
    TooLong(Millimetres),
    Girth(Millimetres),
    NotThere,
    NeedsPoint,
    NotToPoint,
    OtherPoint,
    Lacks(Feature),
    Insurance(Money),
    /// What it is insured for cannot be compared with the limit.
    NoRate(Currency, Currency),
    Incoterm(Incoterm),
}

impl Misfit {
    /// How close the method came: what is wrong was looked at this late.
    pub(crate) fn nearness(self) -> u8 {
        match self {
            Self::CarrierOff => 0,
            Self::CarrierOffForShop => 1,
            Self::Forbidden(_) => 2,
            Self::NeedsPoint | Self::NotToPoint | Self::OtherPoint => 3,
            Self::NotThere => 4,
            Self::TooHeavy(_) | Self::TooVoluminous(_) | Self::TooLong(_) | Self::Girth(_) | Self::TooLight(_) => 5,
            Self::Lacks(_) | Self::OtherContract | Self::Insurance(_) | Self::NoRate(..) | Self::Incoterm(_) => 6,
        }
    }
}

/// Why a price is not compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum KeptOut {
    /// No exchange rate leads to the order's currency.
    NoRate,
    /// Tax is in it and not in the others, or the other way round.
    Basis,
}
