//! What is known of places, asked as rules, papers and readers ask it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use model::{Address, Country};
use places::{PostalCodeUse, TERRITORIES, declaration_needed, missing_digits, names_city, postal_code_use, territory};
use proptest::prelude::*;

fn at(country: &str, code: &str, state: &str) -> Address {
    let blank = String::new;
    Address {
        name: blank(),
        company: blank(),
        street: blank(),
        street2: blank(),
        postal_code: code.to_owned(),
        city: blank(),
        state: state.to_owned(),
        country: country.parse().unwrap(),
        phone: blank(),
        email: blank(),
    }
}

/// `ES 35001`, `US - AE`: country, postal code, state.
fn place(text: &str) -> Address {
    let mut words = text.splitn(3, ' ');
    let country = words.next().unwrap();
    let code = words.next().filter(|code| *code != "-").unwrap_or_default();
    at(country, code, words.next().unwrap_or_default())
}

#[test]
fn borders_of_customs_and_tax_need_a_declaration() {
    for (from, to) in [
        ("NL 1012AB", "US 10001"),
        ("NL 1012AB", "GB SW1A1AA"),
        ("NL 1012AB", "CH 8001"),
        ("NL 1012AB", "NO 0150"),
        ("NL 1012AB", "ES 35001"),
        ("ES 28001", "ES 38001"),
        ("ES 28001", "ES - GC"),
        ("ES 28001", "ES - Santa Cruz de Tenerife"),
        ("ES 35001", "ES 28001"),
        ("ES 28001", "ES 51001"),
        ("ES 28001", "ES 52001"),
        ("DE 10115", "DE 27498"),
        ("DE 10115", "DE D-27498"),
        ("DE 10115", "DE 78266"),
        ("DE 10115", "CH 8238"),
        ("IT 20121", "IT 23041"),
        ("IT 20121", "IT 22061"),
        ("CH 8001", "CH 6911"),
        ("DE 10115", "SM 47890"),
        ("DE 10115", "IT 47890"),
        ("DE 10115", "VA 00120"),
        ("FR 75001", "RE 97400"),
        ("FR 75001", "FR 97400"),
        ("FR 75001", "FR 97133"),
        ("FR 75001", "FR 98800"),
        ("GP 97110", "FR 75001"),
        ("FI 00100", "FI 22100"),
        ("FI 00100", "AX 22100"),
        ("FI 00100", "AX AX-22100"),
        ("GR 10431", "GR 63086"),
        ("DE 10115", "CY 99300"),
        ("CY 1010", "CY - Northern Cyprus"),
        ("DK 1050", "FO 100"),
        ("DK 1050", "DK 3900"),
        ("NO 0150", "SJ 9170"),
        ("NO 0150", "NO 9170"),
        ("GB SW1A1AA", "GB JE2 3AB"),
        ("GB SW1A1AA", "GG GY1 1AA"),
        ("GB SW1A1AA", "GB BF1 2AA"),
        ("GB SW1A1AA", "IE D02AF30"),
        ("US 10001", "US 09012 AE"),
        ("US 10001", "US - AP"),
        ("US 10001", "US 96910"),
        ("US 10001", "VI 00802"),
        ("US 10001", "US 00802 VI"),
        ("NL 1012AB", "PR 00901"),
        ("AU 2000", "AU 2899"),
        ("AD AD500", "ES 28001"),
        ("RS 11000", "XK 10000"),
    ] {
        assert!(declaration_needed(&place(from), &place(to)), "{from} to {to}");
    }
}

#[test]
fn within_an_area_nothing_is_declared() {
    for (from, to) in [
        ("NL 1012AB", "NL 1012AB"),
        ("NL 1012AB", "FR 75001"),
        ("NL 1012AB", "MC 98000"),
        ("MC 98000", "IT 20121"),
        ("IE D02AF30", "GB BT1 1AA"),
        ("NL 1012AB", "GB BT1 1AA"),
        ("GB SW1A1AA", "GB BT1 1AA"),
        ("GB BT1 1AA", "GB SW1A1AA"),
        ("GB SW1A1AA", "GB - Northern Ireland"),
        ("GB SW1A1AA", "IM IM1 1AA"),
        ("GB SW1A1AA", "GB IM1 1AA"),
        ("CH 8001", "LI 9490"),
        ("CH 8001", "DE 78266"),
        ("US 10001", "PR 00901"),
        ("US 10001", "US 00901 PR"),
        ("ES 35001", "ES 38001"),
        ("RE 97400", "FR 97410"),
        ("IT 20121", "SM 47890"),
        ("NL 1012AB", "PT 9000-001"),
        ("NL 1012AB", "CY 1010"),
        ("XK 10000", "XK 10000"),
        ("GB B1 1AA", "GB M1 1AA"),
        ("FI 20100", "FI 00100"),
        ("DE 27499", "DE 10115"),
    ] {
        assert!(!declaration_needed(&place(from), &place(to)), "{from} to {to}");
    }
}

#[test]
fn every_row_is_found_and_names_its_source() {
    for row in TERRITORIES {
        assert!(!row.source.is_empty() && !row.areas.is_empty(), "{}", row.name);
        assert!(row.country.parse::<Country>().is_ok(), "{}", row.name);
        for code in row.codes {
            assert_eq!(
                territory(&at(row.country, &format!("{code}00000")[..code.len().max(5)], "")),
                Some(row),
                "{code}"
            );
        }
        for name in row.names {
            assert_eq!(territory(&at(row.country, "", name)), Some(row), "{name}");
        }
    }
}

#[test]
fn countries_without_postal_codes_are_known() {
    let usage = |code: &str| postal_code_use(code.parse().unwrap());
    for country in [
        "AE", "AG", "AO", "AW", "BF", "BI", "BJ", "BO", "BS", "BW", "BZ", "CD", "CF", "CG", "CI", "CK", "CM", "CW",
        "DJ", "DM", "ER", "FJ", "GA", "GD", "GH", "GM", "GQ", "GY", "HK", "JM", "KI", "KM", "KN", "LC", "LY", "ML",
        "MO", "MR", "MS", "MW", "NR", "NU", "PA", "QA", "RW", "SB", "SC", "SL", "SR", "SS", "ST", "SX", "SY", "TD",
        "TG", "TK", "TL", "TO", "TT", "TV", "UG", "VU", "WS", "YE", "ZW",
    ] {
        assert_eq!(usage(country), PostalCodeUse::None, "{country}");
    }
    for country in ["DE", "NL", "US", "GB", "CA", "JP", "BR", "HR", "BG", "CY", "MT", "SI"] {
        assert_eq!(usage(country), PostalCodeUse::Required, "{country}");
    }
    for country in ["IE", "KE", "TZ", "XK", "TH"] {
        assert_eq!(usage(country), PostalCodeUse::Usual, "{country}");
    }
}

#[test]
fn countries_that_are_one_city_are_known() {
    for (country, has_city) in [("SG", false), ("GI", false), ("AE", false), ("DE", true), ("XK", true)] {
        assert_eq!(names_city(country.parse().unwrap()), has_city, "{country}");
    }
}

#[test]
fn lost_zeros_are_told() {
    let missing = |country: &str, code: &str| missing_digits(country.parse().unwrap(), code);
    for (country, code, digits) in [
        ("DE", "1067", 5),
        ("US", "601", 5),
        ("FR", "1000", 5),
        ("IT", "184", 5),
        ("JP", "600001", 7),
        ("SG", "18989", 6),
        ("IT", "50", 5),
        ("US", "501", 5),
    ] {
        assert_eq!(missing(country, code), Some(digits), "{country} {code}");
    }
    for (country, code) in [
        ("DE", "01067"),
        ("DE", ""),
        ("DE", "1"),
        ("BR", "01310"),
        ("US", "10001-1234"),
        ("US", "100011234"),
        ("NL", "1012"),
        ("GB", "123"),
        ("SE", "123 45"),
        ("IE", "123"),
        ("AE", "12"),
        ("PL", "1234"),
        ("DK", "1050"),
        ("LB", "1107"),
    ] {
        assert_eq!(missing(country, code), None, "{country} {code}");
    }
}

fn any_place() -> impl Strategy<Value = Address> {
    let country =
        prop::sample::select(vec!["ES", "DE", "IT", "FR", "FI", "GB", "US", "NL", "CH", "AX", "MC", "RE", "XK", "DK"]);
    (country, "[0-9]{0,5}|BT1 1AA|JE2 3AB", "|AE|GC|Northern Ireland|PR")
        .prop_map(|(country, code, state)| at(country, &code, &state))
}

proptest! {
    #[test]
    fn the_way_back_is_asked_the_same(from in any_place(), to in any_place()) {
        prop_assert_eq!(declaration_needed(&from, &to), declaration_needed(&to, &from));
        prop_assert!(!declaration_needed(&from, &from));
    }

    #[test]
    fn spaces_and_the_country_before_a_code_change_nothing(digits in "[0-9]{5}", country in prop::sample::select(vec!["DE", "ES", "FI", "FR", "IT"])) {
        let plain = territory(&at(country, &digits, ""));
        prop_assert_eq!(territory(&at(country, &format!("{country}-{digits}"), "")), plain);
        prop_assert_eq!(territory(&at(country, &format!("{} {}", &digits[..3], &digits[3..]), "")), plain);
    }
}
