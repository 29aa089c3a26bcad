//! Where a parcel goes and where it comes from.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use ts_rs::TS;

/// An ISO 3166-1 alpha-2 country code, as `NL`; or `XK`, a code ISO leaves to users, under which the posts know Kosovo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
#[ts(type = "string")]
pub struct Country([u8; 2]);

impl Country {
    /// The Netherlands.
    pub const NL: Self = Self(*b"NL");
    /// The United States of America.
    pub const US: Self = Self(*b"US");

    const KOSOVO: &str = "XK";

    /// The two letters.
    #[must_use]
    pub fn code(&self) -> &str {
        // Only `from_str` makes a Country, and it lets nothing but ASCII letters in.
        std::str::from_utf8(&self.0).unwrap_or("ZZ")
    }

    /// The country's English short name, as postal addresses abroad carry it.
    #[must_use]
    pub fn english_name(&self) -> &'static str {
        match self.code() {
            Self::KOSOVO => "Kosovo",
            code => rust_iso3166::from_alpha2(code).map_or("", |country| country.name),
        }
    }

    /// Whether the country is in the EU's customs union, so that a parcel from one to another needs no declaration.
    #[must_use]
    pub fn in_eu(&self) -> bool {
        const EU: [&str; 27] = [
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
        ];
        EU.contains(&self.code())
    }
}

/// Text that is no country code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a country code such as NL")]
pub struct UnknownCountry(pub String);

impl FromStr for Country {
    type Err = UnknownCountry;

    fn from_str(text: &str) -> Result<Self, UnknownCountry> {
        let upper = text.trim().to_ascii_uppercase();
        let is_known = upper == Self::KOSOVO || rust_iso3166::from_alpha2(&upper).is_some();
        match upper.as_bytes() {
            &[a, b] if is_known => Ok(Self([a, b])),
            _ => Err(UnknownCountry(text.to_owned())),
        }
    }
}

impl TryFrom<String> for Country {
    type Error = UnknownCountry;

    fn try_from(text: String) -> Result<Self, UnknownCountry> {
        text.parse()
    }
}

impl From<Country> for String {
    fn from(country: Country) -> Self {
        country.code().to_owned()
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A postal address, as the shop gave it. Empty text means "not given".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Address {
    /// The person, in the order their language writes it.
    #[serde(default)]
    pub name: String,
    /// The company line.
    #[serde(default)]
    pub company: String,
    /// Street and house number.
    #[serde(default)]
    pub street: String,
    /// Everything else that helps the courier: flat, floor, building, post number.
    #[serde(default)]
    pub street2: String,
    /// The postal code, as the shop gave it.
    #[serde(default)]
    pub postal_code: String,
    /// The city or post town.
    #[serde(default)]
    pub city: String,
    /// State, province or prefecture: a code (`CA`) or a name.
    #[serde(default)]
    pub state: String,
    /// The country.
    pub country: Country,
    /// Telephone number for the courier.
    #[serde(default)]
    pub phone: String,
    /// E-mail address for the courier's messages.
    #[serde(default)]
    pub email: String,
}
