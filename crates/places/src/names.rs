//! Which country is meant by what people write.

use model::Country;
use model::fold::fold;
use std::collections::HashMap;
use std::sync::LazyLock;

/// Countries with their codes and names; its heading names the sources.
const TABLE: &str = include_str!("../data/country-names.tsv");

static COUNTRIES: LazyLock<HashMap<String, Country>> = LazyLock::new(|| {
    let mut countries = HashMap::new();
    for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
        let mut cells = line.split('\t');
        let Some(country) = cells.next().and_then(|code| code.parse().ok()) else { continue };
        countries.extend(cells.map(|name| (plain(name), country)));
    }
    countries
});

/// The country of a code of ISO 3166-1 (`NL`, `NLD`), or of a name in one of the desk's languages or the country's own
/// (`Pays-Bas`, `the Netherlands`, `Česko`). None for what is no country, or could be two.
#[must_use]
pub fn country(text: &str) -> Option<Country> {
    if let Ok(country) = text.parse() {
        return Some(country);
    }
    COUNTRIES.get(&plain(text)).copied()
}

/// A name without case, accents, signs and English articles: `U.S.A.` and `usa` are one, as are `Netherlands (the)` and
/// `the Netherlands`.
fn plain(name: &str) -> String {
    let folded = fold(name);
    let words = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| *word != "the");
    words.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn codes_and_names_are_countries() {
        for (text, code) in [
            ("nl", "NL"),
            ("NLD", "NL"),
            ("Netherlands", "NL"),
            ("The Netherlands", "NL"),
            ("Netherlands (the)", "NL"),
            ("PAYS BAS", "NL"),
            ("Holland", "NL"),
            ("Österreich", "AT"),
            ("osterreich", "AT"),
            ("Etats-Unis", "US"),
            ("U.S.A.", "US"),
            ("United States of America", "US"),
            ("UK", "GB"),
            ("England", "GB"),
            ("Côte d'Ivoire", "CI"),
            ("Cote d’Ivoire", "CI"),
            ("Česko", "CZ"),
            ("Polska", "PL"),
            ("日本", "JP"),
            ("المملكة العربية السعودية", "SA"),
            ("Kosovo", "XK"),
            ("RU", "RU"),
        ] {
            assert_eq!(country(text).map(|country| country.code().to_owned()).as_deref(), Some(code), "{text}");
        }
        for text in ["", "  ", "XX", "Congo", "Europe", "Bavaria", "12", "N/A", "Neverland"] {
            assert_eq!(country(text), None, "{text}");
        }
    }

    #[test]
    fn every_country_has_names_and_no_name_means_two() {
        let mut names = HashSet::new();
        let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
        let mut countries = 0;
        for line in lines {
            let mut cells = line.split('\t');
            let code = cells.next().unwrap_or_default();
            let found: Country = code.parse().unwrap_or_else(|error| panic!("{error}"));
            countries += 1;
            for name in cells {
                assert!(names.insert(plain(name)), "{name} twice");
                assert_eq!(country(name), Some(found), "{name}");
            }
        }
        assert_eq!(countries, 250, "ISO 3166-1 and Kosovo");
    }
}
