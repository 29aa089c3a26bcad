//! Why a sheet has no price.

use model::{Grams, Message};

/// Why a sheet has no price for parcels on a way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyNot {
    /// It does not know the service.
    NoService,
    /// There is nothing to carry.
    NoParcel,
    /// Nobody knows what a parcel weighs.
    NoWeight,
    /// None of its prices holds on that day.
    NotThen,
    /// The service goes to no zone the address is in.
    NotThere,
    /// Its zone has no price for so heavy a parcel.
    NoBand(Grams),
    /// Its zone has no price for so large a parcel.
    TooLarge,
    /// The price depends on the size, which nobody knows.
    NoSize,
    /// The price is not in the sheet.
    Unknown,
    /// The parcels are priced in two currencies, or with and without tax.
    Mixed,
    /// The sum is too large to be counted.
    TooMuch,
}

impl WhyNot {
    /// As a sentence.
    #[must_use]
    pub fn message(self) -> Message {
        match self {
            Self::NoService => Message::new("no-price-service"),
            Self::NoParcel => Message::new("no-price-parcel"),
            Self::NoWeight => Message::new("no-price-weight"),
            Self::NotThen => Message::new("no-price-then"),
            Self::NotThere => Message::new("no-price-there"),
            Self::NoBand(weight) => Message::new("no-price-band").with("weight", weight),
            Self::TooLarge => Message::new("no-price-large"),
            Self::NoSize => Message::new("no-price-size"),
            Self::Unknown => Message::new("no-price-unknown"),
            Self::Mixed => Message::new("no-price-mixed"),
            Self::TooMuch => Message::new("no-price-much"),
        }
    }
}
