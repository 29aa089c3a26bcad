//! Where a parcel goes and where it comes from.

#[cfg(feature = "export")]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
#[cfg(feature = "export")]
use ts_rs::TS;

/// An ISO 3166-1 alpha-2 country code, as `NL`; or `XK`, a code ISO leaves to users, under which the posts know Kosovo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "export", schemars(with = "String"))]
#[cfg_attr(feature = "export", ts(type = "string"))]
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

    /// Its three letters by ISO 3166-1 alpha-3, as `NLD`; none for Kosovo, of which ISO knows no code.
    #[must_use]
    pub fn alpha3(&self) -> Option<&'static str> {
        rust_iso3166::from_alpha2(self.code()).map(|country| country.alpha3)
    }

    /// The country's English short name, as postal addresses abroad carry it.
    #[must_use]
    pub fn english_name(&self) -> &'static str {
        match self.code() {
            Self::KOSOVO => "Kosovo",
            code => rust_iso3166::from_alpha2(code).map_or("", |country| country.name),
        }
    }

    /// Its number in ISO 3166-1, as three digits; none for Kosovo, which has none there.
    #[must_use]
    pub fn number(&self) -> Option<String> {
        rust_iso3166::from_alpha2(self.code()).map(|country| format!("{:03}", country.numeric))
    }

    /// The name of one of its states, provinces or prefectures, by its code in ISO 3166-2 or as shops write it: `SP`, `JP13`,
    /// `TR-34`, `EGALX`.
    #[must_use]
    pub fn region_name(&self, code: &str) -> Option<&'static str> {
        let code = code.trim().to_ascii_uppercase();
        let of_post = |code: &str| self.regions_of_post().find(|(known, _)| *known == code).map(|(_, name)| name);
        let of_iso = |code: &str| rust_iso3166::iso3166_2::from_code(&format!("{}-{code}", self.code()));
        let known = |code: &str| of_iso(code).map(|region| plain_name(region.name)).or_else(|| of_post(code));
        known(&code).or_else(|| {
            let own = code.strip_prefix(self.code())?.trim_start_matches('-');
            known(own).or_else(|| known(&format!("{own:0>2}")))
        })
    }

    /// The code its post knows one of its states or provinces by, from its name or from how shops write it. Numbers are no
    /// such codes.
    #[must_use]
    pub fn region_code(&self, state: &str) -> Option<&'static str> {
        let is_letters = |code: &&str| !code.starts_with(|letter: char| letter.is_ascii_digit());
        self.regions(self.region_name(state).unwrap_or(state)).find(is_letters)
    }

    /// Whether one of its states or provinces has that name.
    #[must_use]
    pub fn has_region(&self, name: &str) -> bool {
        self.regions(name).next().is_some()
    }

    /// Whether a text is a code of a region rather than its name, known or not: at most three letters, or with digits in it.
    #[must_use]
    pub fn is_region_code(&self, state: &str) -> bool {
        let is_letter = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
        let coded = state.chars().all(is_letter) && state.chars().any(|letter| letter.is_ascii_digit());
        let prefixed = state.strip_prefix(self.code()).is_some_and(|rest| rest.starts_with('-'));
        // Names in scripts of syllables or signs are as short as codes, and so is Goa.
        state.is_ascii() && (coded || prefixed || state.len() <= 3 && !self.has_region(state))
    }

    /// The codes of its regions of a name: a province and the region around it may share one.
    fn regions(&self, name: &str) -> impl Iterator<Item = &'static str> {
        let name = name.trim().to_lowercase();
        let all = rust_iso3166::iso3166_2::SUBDIVISION_COUNTRY_MAP.get(self.code()).copied().unwrap_or_default();
        let of_iso = all.iter().map(|region| (region.region_code, plain_name(region.name)));
        let all = of_iso.chain(self.regions_of_post());
        all.filter(move |(_, region)| region.to_lowercase() == name).map(|(code, _)| code)
    }

    /// Codes and names of what its post delivers to as it does to a state, and ISO 3166-2 does not list.
    fn regions_of_post(&self) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
        let known: &[_] = if *self == Self::US { &US_POST } else { &[] };
        known.iter().copied()
    }

    /// Whether the country is in the EU's customs union, so that a parcel from one to another needs no declaration.
    #[must_use]
    pub fn in_eu(&self) -> bool {
        matches!(
            &self.0,
            b"AT"
                | b"BE"
                | b"BG"
                | b"CY"
                | b"CZ"
                | b"DE"
                | b"DK"
                | b"EE"
                | b"ES"
                | b"FI"
                | b"FR"
                | b"GR"
                | b"HR"
                | b"HU"
                | b"IE"
                | b"IT"
                | b"LT"
                | b"LU"
                | b"LV"
                | b"MT"
                | b"NL"
                | b"PL"
                | b"PT"
                | b"RO"
                | b"SE"
                | b"SI"
                | b"SK"
        )
    }
}

/// USPS, *Publication 28, Postal Addressing Standards*, appendix B: military mail, and the states in free association.
const US_POST: [(&str, &str); 6] = [
    ("AA", "Armed Forces Americas"),
    ("AE", "Armed Forces Europe"),
    ("AP", "Armed Forces Pacific"),
    ("FM", "Federated States of Micronesia"),
    ("MH", "Marshall Islands"),
    ("PW", "Palau"),
];

/// A region's name in the order it is spoken: ISO 3166-2 puts some articles and remarks behind it, as in `Praha, Hlavní město`.
fn plain_name(name: &'static str) -> &'static str {
    let name = name.split(" (").next().unwrap_or(name);
    let is_list = name.contains(" and ") || name.contains(" y ");
    if is_list { name } else { name.split(", ").next().unwrap_or(name) }
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "export", derive(JsonSchema, TS))]
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

#[cfg(test)]
mod tests {
    use super::Country;

    #[test]
    fn a_shops_inner_code_has_a_name() {
        for (country, code, name) in [
            ("JP", "JP13", Some("Tokyo")),
            ("JP", "JP-01", Some("Hokkaido")),
            ("TR", "TR34", Some("İstanbul")),
            ("UA", "UA30", Some("Kyiv")),
            ("EG", "EGALX", Some("Al Iskandarīyah")),
            ("PA", "PA-1", Some("Bocas del Toro")),
            ("BR", "sp", Some("São Paulo")),
            ("CZ", "10", Some("Praha")),
            ("US", "AE", Some("Armed Forces Europe")),
            ("US", "US-AP", Some("Armed Forces Pacific")),
            ("CA", "AE", None),
            ("JP", "JP99", None),
            ("NL", "Utrecht", None),
        ] {
            assert_eq!(country.parse::<Country>().ok().and_then(|it| it.region_name(code)), name, "{country} {code}");
        }
    }

    #[test]
    fn a_country_has_three_letters_where_iso_gives_them() {
        for (country, letters) in [("NL", Some("NLD")), ("DE", Some("DEU")), ("XK", None)] {
            assert_eq!(country.parse::<Country>().ok().and_then(|it| it.alpha3()), letters, "{country}");
        }
    }

    #[test]
    fn a_post_knows_a_region_by_its_code() {
        for (country, state, code) in [
            ("US", "California", Some("CA")),
            ("US", "US-CA", Some("CA")),
            ("US", "AA", Some("AA")),
            ("US", "armed forces pacific", Some("AP")),
            ("US", "PW", Some("PW")),
            ("BR", "São Paulo", Some("SP")),
            ("IT", "roma", Some("RM")),
            ("CA", "QC", Some("QC")),
            ("AU", "Atlantis", None),
        ] {
            assert_eq!(country.parse::<Country>().ok().and_then(|it| it.region_code(state)), code, "{country} {state}");
        }
    }
}
