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
