//! The forms of numbers a shop owns: everything of a number but its serial.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
#[cfg(feature = "export")]
use ts_rs::TS;

/// The kinds of number forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(rename_all = "snake_case")]
pub enum NumberKind {
    /// An SSCC.
    Sscc,
    /// A postal item number.
    S10,
    /// A consignment number of Swiss Post.
    SwissPost,
    /// A parcel number of DPD.
    Dpd,
    /// A shipment number of Mondial Relay.
    MondialRelay,
    /// A number of Packeta.
    Packeta,
}

/// What the numbers of a block have in common. The parts are what the carrier, the post or GS1 gave the shop.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum NumberForm {
    /// An SSCC. Source: *GS1 General Specifications*, sections 1.4.4 and 2.2.1.
    Sscc {
        /// The GS1 company prefix: 4 to 12 digits.
        prefix: String,
        /// The extension digit, 0 to 9.
        extension: u8,
    },
    /// A postal item number. Source: UPU standard S10.
    S10 {
        /// The service indicator: two capitals, as `RB`.
        service: String,
        /// The country of the post that gave the numbers: two capitals.
        country: String,
    },
    /// A consignment number of Swiss Post for parcels.
    SwissPost {
        /// The franking licence: eight digits.
        licence: String,
    },
    /// A parcel number of DPD.
    Dpd {
        /// The depot that gave the numbers: four digits.
        depot: String,
    },
    /// A shipment number of Mondial Relay.
    MondialRelay {
        /// The brand code in the barcode: two digits.
        brand: String,
    },
    /// A number out of a barcode range of Packeta: ten digits.
    Packeta,
}

impl NumberForm {
    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> NumberKind {
        match self {
            Self::Sscc { .. } => NumberKind::Sscc,
            Self::S10 { .. } => NumberKind::S10,
            Self::SwissPost { .. } => NumberKind::SwissPost,
            Self::Dpd { .. } => NumberKind::Dpd,
            Self::MondialRelay { .. } => NumberKind::MondialRelay,
            Self::Packeta => NumberKind::Packeta,
        }
    }

    /// Whether its parts are of their form.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        match self {
            Self::Sscc { prefix, extension } => {
                (4..=12).contains(&prefix.len()) && are_digits(prefix) && *extension <= 9
            }
            Self::S10 { service, country } => [service, country].into_iter().all(|letters| are_two_capitals(letters)),
            Self::SwissPost { licence } => licence.len() == 8 && are_digits(licence),
            Self::Dpd { depot } => depot.len() == 4 && are_digits(depot),
            Self::MondialRelay { brand } => brand.len() == 2 && are_digits(brand),
            Self::Packeta => true,
        }
    }

    /// The largest serial a number of this form can have; of a form that is not whole, none but 0.
    #[must_use]
    pub fn largest_serial(&self) -> u64 {
        let digits = match self {
            _ if !self.is_whole() => 0,
            Self::Sscc { prefix, .. } => 16 - prefix.len(),
            Self::S10 { .. } | Self::SwissPost { .. } | Self::MondialRelay { .. } => 8,
            Self::Dpd { .. } | Self::Packeta => 10,
        };
        10_u64.pow(u32::try_from(digits).unwrap_or_default()) - 1
    }

    /// The name under which its serials are counted as spent, with the extension digit of an SSCC: no two forms share one, and
    /// [`NumberForm::of_space`] reads it again. An SSCC's is its prefix alone.
    #[must_use]
    pub fn space(&self) -> (String, u8) {
        match self {
            Self::Sscc { prefix, extension } => (prefix.clone(), *extension),
            other => (other.to_string(), 0),
        }
    }

    /// The form whose serials are counted under that name; none where it is no such name.
    #[must_use]
    pub fn of_space(space: &str, extension: u8) -> Option<Self> {
        let sscc = Self::Sscc { prefix: space.to_owned(), extension };
        if sscc.is_whole() { Some(sscc) } else { space.parse().ok() }
    }
}

/// As people and files write it: `sscc 4043383 3`, `s10 RB GB`, `swiss-post 60000000`, `dpd 0998`, `mondial-relay 24`, `packeta`.
impl fmt::Display for NumberForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sscc { prefix, extension } => write!(f, "sscc {prefix} {extension}"),
            Self::S10 { service, country } => write!(f, "s10 {service} {country}"),
            Self::SwissPost { licence } => write!(f, "swiss-post {licence}"),
            Self::Dpd { depot } => write!(f, "dpd {depot}"),
            Self::MondialRelay { brand } => write!(f, "mondial-relay {brand}"),
            Self::Packeta => f.write_str("packeta"),
        }
    }
}

/// Text that is no form of numbers.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a form of numbers such as dpd 0998")]
pub struct UnknownForm(pub String);

impl FromStr for NumberForm {
    type Err = UnknownForm;

    fn from_str(text: &str) -> Result<Self, UnknownForm> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let owned = |word: &str| word.to_owned();
        let form = match words[..] {
            ["sscc", prefix, extension] => {
                extension.parse().ok().map(|extension| Self::Sscc { prefix: owned(prefix), extension })
            }
            ["s10", service, country] => Some(Self::S10 { service: owned(service), country: owned(country) }),
            ["swiss-post", licence] => Some(Self::SwissPost { licence: owned(licence) }),
            ["dpd", depot] => Some(Self::Dpd { depot: owned(depot) }),
            ["mondial-relay", brand] => Some(Self::MondialRelay { brand: owned(brand) }),
            ["packeta"] => Some(Self::Packeta),
            _ => None,
        };
        form.filter(Self::is_whole).ok_or_else(|| UnknownForm(text.to_owned()))
    }
}

fn are_digits(text: &str) -> bool {
    text.bytes().all(|letter| letter.is_ascii_digit())
}

fn are_two_capitals(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|letter| letter.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One of each kind, with parts of their form.
    fn forms() -> Vec<NumberForm> {
        let text = |text: &str| text.to_owned();
        vec![
            NumberForm::Sscc { prefix: text("4043383"), extension: 3 },
            NumberForm::Sscc { prefix: text("0998"), extension: 0 },
            NumberForm::S10 { service: text("RB"), country: text("GB") },
            NumberForm::SwissPost { licence: text("60000000") },
            NumberForm::Dpd { depot: text("0998") },
            NumberForm::MondialRelay { brand: text("24") },
            NumberForm::Packeta,
        ]
    }

    #[test]
    fn every_form_has_a_space_of_its_own_and_is_read_from_it() {
        let forms = forms();
        for (place, form) in forms.iter().enumerate() {
            let (space, extension) = form.space();
            assert_eq!(NumberForm::of_space(&space, extension).as_ref(), Some(form));
            assert_eq!(form.to_string().parse().as_ref(), Ok(form));
            assert!(forms[..place].iter().all(|other| other.space() != form.space()), "{space}");
        }
        for nobodys in ["", "s10", "s10 RB", "s10 rb GB", "dpd 99", "dpd 0998 1", "packeta 1", "401", "40123x5"] {
            assert_eq!(NumberForm::of_space(nobodys, 0), None, "{nobodys:?}");
        }
    }

    #[test]
    fn a_part_that_is_not_of_its_form_leaves_no_serials() {
        let text = |text: &str| text.to_owned();
        let broken = [
            NumberForm::Sscc { prefix: text("401"), extension: 3 },
            NumberForm::Sscc { prefix: text("4012345678901"), extension: 3 },
            NumberForm::Sscc { prefix: text("4012345"), extension: 10 },
            NumberForm::S10 { service: text("R1"), country: text("GB") },
            NumberForm::SwissPost { licence: text("6000000") },
            NumberForm::Dpd { depot: text("99") },
            NumberForm::MondialRelay { brand: text("2A") },
        ];
        for form in broken {
            assert!(!form.is_whole() && form.largest_serial() == 0, "{form:?}");
        }
        let largest: Vec<u64> = forms().iter().map(NumberForm::largest_serial).collect();
        assert_eq!(
            largest,
            [999_999_999, 999_999_999_999, 99_999_999, 99_999_999, 9_999_999_999, 99_999_999, 9_999_999_999]
        );
    }
}
