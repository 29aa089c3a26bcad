//! Addresses, as the destination's post reads them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod recipients;

use label::address;
use recipients::recipients;

#[test]
fn each_country_reads_its_own_order_of_lines() {
    let lines = |name: &str, from: &str| {
        let (_, recipient) = recipients().into_iter().find(|(found, _)| *found == name).unwrap();
        address::lines(&recipient, from.parse().unwrap())
    };
    assert_eq!(lines("Dutch", "NL"), ["Jan de Vries", "Kerkstraat 12-A", "2e verdieping", "5211 JD 's-Hertogenbosch"]);
    assert_eq!(lines("Dutch", "DE").last().unwrap(), "NETHERLANDS");
    assert_eq!(lines("Irish", "NL"), ["Acme & Sons Ltd", "1 Main Street", "Ballydehob", "IRELAND"]);
    assert_eq!(lines("Japanese", "NL"), ["〒100-0001", "東京都千代田区", "千代田1-1", "山田 太郎", "JAPAN"]);
    let british = lines("endless", "NL");
    assert_eq!(british[british.len() - 3..], ["London", "SW1A 1AA", "UNITED KINGDOM"]);
}

/// The lines between the street and the country of an address with a state.
fn place(state: &str, postal_code: &str, city: &str, country: &str) -> String {
    let mut address = recipients::address(["", "Kim", "Street 1", "", postal_code, city, country]);
    state.clone_into(&mut address.state);
    let lines = address::lines(&address, "NL".parse().unwrap());
    let (first, last) = (lines.iter().position(|line| line == "Street 1"), lines.len() - 1);
    lines[first.map_or(0, |at| at + 1)..last].join(" | ")
}

#[test]
fn a_state_stands_there_as_its_post_asks_for_it() {
    for (state, code, city, country, wanted) in [
        ("SP", "13035-680", "Campinas", "BR", "13035-680 Campinas - SP"),
        ("São Paulo", "01310-100", "São Paulo", "BR", "01310-100 São Paulo - SP"),
        ("BR-RJ", "20040-020", "Rio de Janeiro", "BR", "20040-020 Rio de Janeiro - RJ"),
        ("California", "94103", "San Francisco", "US", "San Francisco CA 94103"),
        ("NY", "10001", "New York", "US", "New York NY 10001"),
        ("ON", "K1A 0B1", "Ottawa", "CA", "Ottawa ON K1A 0B1"),
        ("Victoria", "3000", "Melbourne", "AU", "Melbourne VIC 3000"),
        ("JAL", "44100", "Guadalajara", "MX", "44100 Guadalajara, JAL"),
        ("JA", "44100", "Guadalajara", "MX", "44100 Guadalajara, JA"),
        ("RM", "00187", "Roma", "IT", "00187 Roma RM"),
        ("Milano", "20020", "Arese", "IT", "20020 Arese MI"),
        ("B", "08820", "El Prat", "ES", "08820 El Prat (Barcelona)"),
        ("M", "28013", "Madrid", "ES", "28013 Madrid"),
        ("JP13", "151-0053", "Shibuya-ku", "JP", "Shibuya-ku, Tokyo 151-0053"),
        ("TR34", "34330", "Levent", "TR", "34330 Levent/İstanbul"),
        ("UA30", "01001", "Kyiv", "UA", "01001 Kyiv"),
        ("UA32", "08132", "Vyshneve", "UA", "08132 Vyshneve | Kyivska oblast"),
        ("MH", "400001", "Mumbai", "IN", "Mumbai 400001 | Mahārāshtra"),
        ("Goa", "403001", "Panaji", "IN", "Panaji 403001 | Goa"),
        ("TH-50", "50000", "Mueang", "TH", "Mueang 50000 | Chiang Mai"),
        // What no list knows says nothing to a post.
        ("CN99", "100000", "Beijing", "CN", "100000 Beijing"),
        ("ZH", "8001", "Zürich", "CH", "8001 Zürich"),
        ("ENG", "SW1A 1AA", "London", "GB", "London | SW1A 1AA"),
        ("Devon", "EX39 1AA", "Bideford", "GB", "Bideford | Devon | EX39 1AA"),
    ] {
        assert_eq!(place(state, code, city, country), wanted, "{state} in {country}");
    }
}

#[test]
fn a_japanese_address_has_its_prefecture_in_japanese_and_once() {
    let lines = |state: &str, city: &str| {
        let mut address = recipients::address(["", "山田", "代々木1-2-3", "", "151-0053", city, "JP"]);
        state.clone_into(&mut address.state);
        address::lines(&address, "JP".parse().unwrap())[1].clone()
    };
    assert_eq!(lines("JP13", "渋谷区"), "東京都 渋谷区");
    assert_eq!(lines("JP13", "東京都渋谷区"), "東京都渋谷区");
    assert_eq!(lines("東京都", "渋谷区"), "東京都 渋谷区");
}

/// Shops write regions as ISO 3166-2 does, with or without the country, its hyphen and its zeros.
#[test]
fn no_code_of_any_country_stands_on_a_label() {
    for country in ["JP", "TR", "UA", "TH", "CN", "KR", "MY", "BD", "EG", "DZ", "KE", "PL", "CZ", "NP", "IR"] {
        for number in 0..100 {
            for code in
                [format!("{country}{number}"), format!("{country}-{number:02}"), format!("{country}{number:02}")]
            {
                let said = place(&code, "", "Xyz", country);
                assert!(!said.contains(|letter: char| letter.is_ascii_digit()), "{code}: {said}");
            }
        }
    }
}
