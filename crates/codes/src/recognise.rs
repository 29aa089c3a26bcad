//! What a scanned or typed code may be.

use crate::aim::{Identifier, Symbology};
use crate::gs1::{ElementString, Gs1Error, SEPARATOR, Separators, digital_link, scanned};
use crate::{
    CanadaPost, DpdBarcode, DpdParcel, FedEx, Gtin, Identcode, Leitcode, MondialRelay, NumberError, Purolator, S10,
    Sscc, SwissPost, Ups, Usps, Waybill,
};
use model::Country;
use std::str::FromStr;

/// A code, as it can be understood by itself. Whether it is an order's number or a command, only the desk knows: ask it
/// first where `meanings` rest on a check digit of ten alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recognised {
    /// How it was printed, where the scanner tells.
    pub symbology: Option<Identifier>,
    /// What it says, without the scanner's identifier and white space around it.
    pub text: String,
    /// What it is, likeliest first. None: plain text.
    pub meanings: Vec<Meaning>,
    /// What it looks like but is not, where it is nothing else.
    pub misses: Vec<Miss>,
}

/// What a code is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// GS1 elements.
    Gs1 {
        /// The elements of the code.
        elements: ElementString,
        /// What the scanner did to what stands between them.
        separators: Separators,
    },
    /// GS1 elements in a web address.
    DigitalLink(ElementString),
    /// A parcel by GS1.
    Sscc(Sscc),
    /// An article.
    Gtin(Gtin),
    /// A postal item.
    S10(S10),
    /// A DPD barcode.
    DpdBarcode(DpdBarcode),
    /// A DPD parcel.
    DpdParcel(DpdParcel),
    /// A DHL Paket parcel.
    Identcode(Identcode),
    /// A DHL Paket destination.
    Leitcode(Leitcode),
    /// A UPS parcel.
    Ups(Ups),
    /// A Mondial Relay parcel.
    MondialRelay(MondialRelay),
    /// A DHL Express waybill.
    Waybill(Waybill),
    /// A Swiss Post item.
    SwissPost(SwissPost),
    /// A FedEx parcel.
    FedEx(FedEx),
    /// A parcel of the United States Postal Service.
    Usps(Usps),
    /// A Canada Post parcel.
    CanadaPost(CanadaPost),
    /// A Purolator parcel.
    Purolator(Purolator),
}

/// What a code looks like but is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Miss {
    /// What it looks like.
    pub kind: Kind,
    /// Why it is not.
    pub error: CodeError,
}

/// Why a code is not what it looks like.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// As a number.
    #[error(transparent)]
    Number(#[from] NumberError),
    /// As GS1 elements.
    #[error(transparent)]
    Gs1(#[from] Gs1Error),
}

/// A kind of code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// GS1 elements.
    Gs1,
    /// GS1 elements in a web address.
    DigitalLink,
    /// A parcel by GS1.
    Sscc,
    /// An article.
    Gtin,
    /// A postal item.
    S10,
    /// A DPD barcode.
    DpdBarcode,
    /// A DPD parcel.
    DpdParcel,
    /// A DHL Paket parcel.
    Identcode,
    /// A DHL Paket destination.
    Leitcode,
    /// A UPS parcel.
    Ups,
    /// A Mondial Relay parcel.
    MondialRelay,
    /// A DHL Express waybill.
    Waybill,
    /// A Swiss Post item.
    SwissPost,
    /// A FedEx parcel.
    FedEx,
    /// A parcel of the United States Postal Service.
    Usps,
    /// A Canada Post parcel.
    CanadaPost,
    /// A Purolator parcel.
    Purolator,
}

/// Says what a code may be, as a scanner sent it or a person typed it.
#[must_use]
pub fn recognise(code: &str) -> Recognised {
    let (symbology, text) = Identifier::split(code.trim_matches(|letter: char| letter.is_whitespace()));
    let mut recognised = Recognised { symbology, text: text.to_owned(), meanings: Vec::new(), misses: Vec::new() };
    if symbology.is_some_and(Identifier::is_gs1) || text.contains(SEPARATOR) {
        recognised.gs1(text);
    } else if text.contains("://") {
        recognised.take(Kind::DigitalLink, digital_link(text), Meaning::DigitalLink);
    } else if text.starts_with('(') {
        let elements = ElementString::read_written(text);
        recognised.take(Kind::Gs1, elements, |elements| Meaning::Gs1 { elements, separators: Separators::Kept });
    } else {
        let symbology = symbology.map_or(Symbology::Other, Identifier::symbology);
        recognised.numbers(&compact(text), symbology);
        // Without a word from the scanner, only what begins with a number that has a check digit can be believed.
        if symbology == Symbology::Other && text.len() > 14 && (text.starts_with("00") || text.starts_with("01")) {
            recognised.gs1(text);
            // Too short for the parcel's number they would begin with.
            if text.len() < 18 && is_anybodys(text) {
                recognised.misses.clear();
            }
        }
    }
    if !recognised.meanings.is_empty() {
        recognised.misses.clear();
    }
    recognised
}

impl Recognised {
    /// The parcel's number by GS1, however it was written.
    #[must_use]
    pub fn sscc(&self) -> Option<Sscc> {
        self.meanings.iter().find_map(|meaning| match meaning {
            Meaning::Sscc(sscc) => Some(*sscc),
            Meaning::Gs1 { elements, .. } | Meaning::DigitalLink(elements) => elements.sscc(),
            _ => None,
        })
    }

    /// The article's number, however it was written.
    #[must_use]
    pub fn gtin(&self) -> Option<Gtin> {
        self.meanings.iter().find_map(|meaning| match meaning {
            Meaning::Gtin(gtin) => Some(*gtin),
            Meaning::Gs1 { elements, .. } | Meaning::DigitalLink(elements) => elements.gtin(),
            _ => None,
        })
    }

    /// The GS1 elements, from a symbol or a web address.
    #[must_use]
    pub fn elements(&self) -> Option<&ElementString> {
        self.meanings.iter().find_map(|meaning| match meaning {
            Meaning::Gs1 { elements, .. } | Meaning::DigitalLink(elements) => Some(elements),
            _ => None,
        })
    }

    /// The number of a parcel, by which its carrier knows it.
    #[must_use]
    pub fn tracking_number(&self) -> Option<String> {
        self.meanings.iter().find_map(|meaning| match meaning {
            Meaning::Gs1 { elements, .. } | Meaning::DigitalLink(elements) => elements.sscc().map(|it| it.to_string()),
            Meaning::Gtin(_) | Meaning::Leitcode(_) => None,
            Meaning::DpdBarcode(barcode) => Some(barcode.parcel().digits().to_owned()),
            Meaning::DpdParcel(parcel) => Some(parcel.digits().to_owned()),
            Meaning::MondialRelay(barcode) => Some(barcode.shipment().to_owned()),
            Meaning::FedEx(number) => Some(number.tracking_number().to_owned()),
            other => Some(other.number()),
        })
    }

    fn gs1(&mut self, text: &str) {
        self.take(Kind::Gs1, scanned(text), |(elements, separators)| Meaning::Gs1 { elements, separators });
    }

    /// The numbers a text may be, likeliest first: those that say their kind before those of bare digits.
    fn numbers(&mut self, text: &str, symbology: Symbology) {
        if symbology == Symbology::EanUpc {
            return self.number(Kind::Gtin, text, Meaning::Gtin);
        }
        if is_posts(text) {
            self.number(Kind::S10, text, Meaning::S10);
        }
        self.number(Kind::Ups, text, Meaning::Ups);
        self.number(Kind::DpdBarcode, text, Meaning::DpdBarcode);
        self.number(Kind::DpdParcel, text, Meaning::DpdParcel);
        self.number(Kind::MondialRelay, text, Meaning::MondialRelay);
        self.number(Kind::Sscc, text, Meaning::Sscc);
        self.number(Kind::SwissPost, text, Meaning::SwissPost);
        if symbology == Symbology::Itf {
            self.number(Kind::Identcode, text, Meaning::Identcode);
            self.number(Kind::Leitcode, text, Meaning::Leitcode);
            self.number(Kind::Gtin, text, Meaning::Gtin);
        } else {
            self.number(Kind::Gtin, text, Meaning::Gtin);
            self.number(Kind::Identcode, text, Meaning::Identcode);
            self.number(Kind::Leitcode, text, Meaning::Leitcode);
        }
        self.number(Kind::Waybill, text, Meaning::Waybill);
        self.number(Kind::FedEx, text, Meaning::FedEx);
        self.number(Kind::Usps, text, Meaning::Usps);
        self.number(Kind::CanadaPost, text, Meaning::CanadaPost);
        self.number(Kind::Purolator, text, Meaning::Purolator);
        if symbology != Symbology::Itf && is_anybodys(text) {
            self.misses.clear();
        }
    }

    fn number<T: FromStr<Err = NumberError>>(&mut self, kind: Kind, text: &str, meaning: fn(T) -> Meaning) {
        match text.parse() {
            Ok(number) => self.meanings.push(meaning(number)),
            Err(error @ NumberError::Check { .. }) => self.misses.push(Miss { kind, error: error.into() }),
            Err(NumberError::Form { .. } | NumberError::Part { .. }) => {}
        }
    }

    fn take<T>(&mut self, kind: Kind, read: Result<T, Gs1Error>, meaning: impl Fn(T) -> Meaning) {
        match read {
            Ok(read) => self.meanings.push(meaning(read)),
            Err(Gs1Error::NoLink) => {}
            Err(error) => self.misses.push(Miss { kind, error: error.into() }),
        }
    }
}

impl Meaning {
    /// The kind of code.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Gs1 { .. } => Kind::Gs1,
            Self::DigitalLink(_) => Kind::DigitalLink,
            Self::Sscc(_) => Kind::Sscc,
            Self::Gtin(_) => Kind::Gtin,
            Self::S10(_) => Kind::S10,
            Self::DpdBarcode(_) => Kind::DpdBarcode,
            Self::DpdParcel(_) => Kind::DpdParcel,
            Self::Identcode(_) => Kind::Identcode,
            Self::Leitcode(_) => Kind::Leitcode,
            Self::Ups(_) => Kind::Ups,
            Self::MondialRelay(_) => Kind::MondialRelay,
            Self::Waybill(_) => Kind::Waybill,
            Self::SwissPost(_) => Kind::SwissPost,
            Self::FedEx(_) => Kind::FedEx,
            Self::Usps(_) => Kind::Usps,
            Self::CanadaPost(_) => Kind::CanadaPost,
            Self::Purolator(_) => Kind::Purolator,
        }
    }

    /// The number or the elements, as people read them.
    #[must_use]
    pub fn number(&self) -> String {
        match self {
            Self::Gs1 { elements, .. } | Self::DigitalLink(elements) => elements.to_string(),
            Self::Sscc(sscc) => sscc.to_string(),
            Self::Gtin(gtin) => gtin.to_string(),
            Self::S10(number) => number.to_string(),
            Self::DpdBarcode(number) => number.to_string(),
            Self::DpdParcel(number) => number.to_string(),
            Self::Identcode(number) => number.to_string(),
            Self::Leitcode(number) => number.to_string(),
            Self::Ups(number) => number.to_string(),
            Self::MondialRelay(number) => number.to_string(),
            Self::Waybill(number) => number.to_string(),
            Self::SwissPost(number) => number.to_string(),
            Self::FedEx(number) => number.to_string(),
            Self::Usps(number) => number.to_string(),
            Self::CanadaPost(number) => number.to_string(),
            Self::Purolator(number) => number.to_string(),
        }
    }
}

impl Kind {
    /// Its short name, as messages and answers have it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Gs1 => "gs1",
            Self::DigitalLink => "digital-link",
            Self::Sscc => "sscc",
            Self::Gtin => "gtin",
            Self::S10 => "s10",
            Self::DpdBarcode => "dpd-barcode",
            Self::DpdParcel => "dpd-parcel",
            Self::Identcode => "identcode",
            Self::Leitcode => "leitcode",
            Self::Ups => "ups",
            Self::MondialRelay => "mondial-relay",
            Self::Waybill => "waybill",
            Self::SwissPost => "swiss-post",
            Self::FedEx => "fedex",
            Self::Usps => "usps",
            Self::CanadaPost => "canada-post",
            Self::Purolator => "purolator",
        }
    }
}

/// Whether digits alone do not tell whose number it is: carriers number their parcels in every length, many without a check
/// digit (DHL eCommerce and DPD in 14, GLS in 8, 11 and 12). 13 digits are an article's and 18 a parcel's by GS1.
fn is_anybodys(text: &str) -> bool {
    text.bytes().all(|letter| letter.is_ascii_digit()) && !matches!(text.len(), 13 | 18)
}

/// Whether a number that ends as a postal item's ends in a country. Couriers have numbers of that shape, too, with other letters
/// and no check digit.
fn is_posts(text: &str) -> bool {
    text.get(11..).is_some_and(|country| country.parse::<Country>().is_ok())
}

/// Without the spaces and in the capitals people and papers leave out or put in.
fn compact(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).map(|letter| letter.to_ascii_uppercase()).collect()
}
