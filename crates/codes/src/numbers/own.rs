//! The numbers of a shop's own ranges: made of a form and a serial, and as a label carries them.

use super::{DpdBarcode, DpdParcel, MondialRelay, NumberError, Packeta, S10, Sscc, SwissPost, serial};
use model::NumberForm;

/// The number a carrier knows a parcel by, of a serial of a block of that form: what shops are told and customers follow. A
/// DPD number is without its check character, which is printed only; one of Mondial Relay without its brand.
///
/// # Errors
/// When a part of the form or the serial cannot be in such a number.
pub fn tracking_number(form: &NumberForm, number: u64) -> Result<String, NumberError> {
    Ok(match form {
        NumberForm::Sscc { prefix, extension } => Sscc::new(*extension, prefix, number)?.to_string(),
        NumberForm::S10 { service, country } => {
            S10::new(service, &serial(number, 8, "eight digits")?, country)?.to_string()
        }
        NumberForm::SwissPost { licence } => SwissPost::new("99", licence, number)?.to_string(),
        NumberForm::Dpd { depot } => DpdParcel::new(depot, number)?.digits().to_owned(),
        NumberForm::MondialRelay { .. } => serial(number, 8, "eight digits")?,
        NumberForm::Packeta => Packeta::new(number)?.to_string(),
    })
}

/// A parcel's number of a shop's own range, as its label carries it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum OwnNumber {
    /// A GS1-128 with an SSCC.
    Sscc(Sscc),
    /// A Code 128 with an S10 number.
    S10(S10),
    /// A Code 128 with a consignment number.
    SwissPost(SwissPost),
    /// A Code 128 that routes a parcel.
    Dpd(DpdBarcode),
    /// A Code 128 that routes a parcel.
    MondialRelay(MondialRelay),
    /// A Code 128 with a packet's number.
    Packeta(Packeta),
}

impl OwnNumber {
    /// What the bars say. The bars of an SSCC say it as a GS1 element, without the brackets.
    #[must_use]
    pub fn bars(&self) -> String {
        match self {
            Self::Sscc(number) => format!("00{number}"),
            Self::S10(number) => number.to_string(),
            Self::SwissPost(number) => number.to_string(),
            Self::Dpd(number) => number.to_string(),
            Self::MondialRelay(number) => number.to_string(),
            Self::Packeta(number) => number.to_string(),
        }
    }

    /// What stands beside the bars for people.
    #[must_use]
    pub fn readable(&self) -> String {
        match self {
            Self::Sscc(number) => format!("(00) {}", number.spaced()),
            Self::S10(number) => number.spaced(),
            Self::SwissPost(number) => number.dotted(),
            Self::Dpd(number) => number.spaced(),
            Self::MondialRelay(number) => number.to_string(),
            Self::Packeta(number) => number.spaced(),
        }
    }

    /// The number its carrier knows the parcel by, as [`tracking_number`] makes it.
    #[must_use]
    pub fn tracking_number(&self) -> String {
        match self {
            Self::Sscc(number) => number.to_string(),
            Self::S10(number) => number.to_string(),
            Self::SwissPost(number) => number.to_string(),
            Self::Dpd(number) => number.parcel().digits().to_owned(),
            Self::MondialRelay(number) => number.shipment().to_owned(),
            Self::Packeta(number) => number.to_string(),
        }
    }
}
