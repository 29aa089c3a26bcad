//! GS1 element strings: read, written, made again; with separators, with others in their place, and without.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use codes::gs1::{Element, ElementString, Fault, Gs1Error, Rule, Separators, digital_link, identifiers, scanned};
use jiff::civil::date;
use proptest::prelude::*;

fn read(data: &str) -> String {
    ElementString::read(data).unwrap().to_string()
}

#[test]
fn elements_are_cut_by_known_lengths_and_separators() {
    assert_eq!(read("00340433836442636597"), "(00)340433836442636597");
    assert_eq!(read("010952123454321310ABC123\u{1d}17261231"), "(01)09521234543213(10)ABC123(17)261231");
    // Leading FNC1 and separators where none is needed.
    assert_eq!(read("\u{1d}0109521234543213\u{1d}17261231\u{1d}"), "(01)09521234543213(17)261231");
    assert_eq!(read("421756AB8\u{1d}3103000750"), "(421)756AB8(3103)000750");
}

#[test]
fn what_is_wrong_is_named() {
    let wrong = |data: &str| ElementString::read(data).unwrap_err();
    let element = |ai: &str, value: &str, fault| Gs1Error::Element { ai: ai.into(), value: value.into(), fault };
    let check = Fault::Check { expected: '3', found: '4' };
    assert_eq!(wrong("0109521234543214"), element("01", "09521234543214", check));
    assert_eq!(wrong("17261301"), element("17", "261301", Fault::Rule(Rule::DayOrMonth)));
    assert_eq!(wrong("7003260230"), element("7003", "260230", Fault::Rule(Rule::Day)));
    assert_eq!(wrong("01095"), element("01", "095", Fault::Length));
    assert_eq!(wrong("10"), element("10", "", Fault::Length));
    assert_eq!(wrong("10AB CD"), element("10", "AB CD", Fault::Letters));
    assert_eq!(wrong("10ABé"), element("10", "ABé", Fault::Letters));
    assert_eq!(wrong("8912"), Gs1Error::Unknown { found: "8912".into() });
    assert_eq!(wrong(""), Gs1Error::Empty);
    assert_eq!(wrong("\u{1d}"), Gs1Error::Empty);
}

#[test]
fn values_are_held_against_their_rules() {
    let cases = [
        ("8013", "1987654Ad4X4bL5ttr2310c2K", true), // GS1's example of a check character pair.
        ("8013", "1987654Ad4X4bL5ttr2310c2L", false),
        ("8007", "GB82WEST12345698765432", true),
        ("8007", "GB82WEST12345698765431", false),
        ("3912", "978000125", true),
        ("3912", "001000125", false),
        ("4307", "CH", true),
        ("4307", "XY", false),
        ("422", "756", true),
        ("422", "757", false),
        ("8006", "095212345432130102", true),
        ("8006", "095212345432130302", false),
        ("7258", "1/2", true),
        ("7258", "3/2", false),
        ("4325", "2611251159", true),
        ("4325", "2611252459", false),
        ("4330", "001250-", true),
        ("4330", "001250+", false),
        ("4300", "Caf%C3%A9", true),
        ("4300", "Caf%C3%G9", false),
        ("8011", "0", true),
        ("8011", "01", false),
        ("253", "4012345000009", true),
        ("253", "4012345000009ABC", true),
    ];
    for (ai, value, right) in cases {
        assert_eq!(Element::new(ai, value).is_ok(), right, "({ai}) {value}: {:?}", Element::new(ai, value));
    }
}

#[test]
fn dates_and_measures_say_what_they_mean() {
    let element = |ai, value| Element::new(ai, value).unwrap();
    assert_eq!(element("17", "261231").date(2026), Some(date(2026, 12, 31)));
    assert_eq!(element("15", "280200").date(2026), Some(date(2028, 2, 29)));
    assert_eq!(element("11", "770101").date(2026), Some(date(1977, 1, 1)));
    assert_eq!(element("17", "760101").date(2026), Some(date(2076, 1, 1)));
    assert_eq!(element("17", "100101").date(2075), Some(date(2110, 1, 1)));
    assert_eq!(element("10", "261231").date(2026), None);
    let decimal = |ai, value| (element(ai, value).decimal(), element(ai, value).unit());
    assert_eq!(decimal("3103", "000750"), (Some("0.750".into()), Some("kg")));
    assert_eq!(decimal("3302", "012345"), (Some("123.45".into()), Some("kg")));
    assert_eq!(decimal("3160", "000012"), (Some("12".into()), Some("m³")));
    assert_eq!(decimal("3370", "000080"), (Some("80".into()), Some("kg/m²")));
    assert_eq!(decimal("3600", "000012"), (Some("12".into()), Some("qt (US)")));
    assert_eq!(decimal("3922", "1995"), (Some("19.95".into()), None));
    assert_eq!(decimal("3932", "9781995"), (Some("19.95".into()), Some("EUR")));
}

#[test]
fn a_scanner_that_types_something_for_the_separator_is_understood() {
    for typed in ["<GS>", "{GS}", "^]", "|", "~", "\\x1d", "␝", "é", " ", "\u{1e}"] {
        let data = format!("010952123454321310ABC123{typed}17261231");
        let (elements, separators) = scanned(&data).unwrap();
        assert_eq!(elements.to_string(), "(01)09521234543213(10)ABC123(17)261231", "{typed}");
        assert_eq!(separators, Separators::Replaced);
    }
}

#[test]
fn lost_separators_are_found_again_only_where_there_is_one_way() {
    // A lot of at most 20 letters ends where a date and a serial follow that make it too long.
    let (elements, separators) = scanned("010952123454321310ABCDEFGHIJKLMNOPQ17261231").unwrap();
    assert_eq!(elements.to_string(), "(01)09521234543213(10)ABCDEFGHIJKLMNOPQ(17)261231");
    assert_eq!(separators, Separators::Lost);
    // What can be read as it stands is, though a separator may be lost: nobody can know.
    let (elements, separators) = scanned("010952123454321310ABC17261231").unwrap();
    assert_eq!(elements.to_string(), "(01)09521234543213(10)ABC17261231");
    assert_eq!(separators, Separators::Kept);
    // Two ways to cut: none is taken.
    assert!(scanned("0109521234543213211234567890123456789010123").is_err());
}

#[test]
fn web_addresses_carry_elements() {
    let link = |address: &str| digital_link(address).map(|elements| elements.to_string());
    assert_eq!(
        link("https://id.gs1.org/01/09521234543213/10/ABC%2F1?17=261231&utm_source=box#top"),
        Ok("(01)09521234543213(10)ABC/1(17)261231".into())
    );
    assert_eq!(link("HTTP://example.com/shop/01/614141999996/21/7"), Ok("(01)00614141999996(21)7".into()));
    assert_eq!(link("https://example.com/track/00/340433836442636597"), Ok("(00)340433836442636597".into()));
    assert_eq!(link("https://example.com/orders/1001"), Err(Gs1Error::NoLink));
    assert!(matches!(link("https://example.com/01/09521234543214"), Err(Gs1Error::Element { .. })));
}

#[test]
fn no_identifier_begins_with_another_and_they_are_in_order() {
    for pair in identifiers().windows(2) {
        assert!(pair[0].last < pair[1].first, "{pair:?}");
        assert!(!pair[1].first.starts_with(pair[0].last), "{pair:?}");
    }
    for row in identifiers() {
        assert!(!row.predefined || row.least() == row.most(), "{row:?}");
        let (_, open) = row.parts.split_last().unwrap();
        assert!(open.iter().all(|part| part.optional || part.least == part.most), "{row:?}");
    }
}

/// Elements as they may come on a label.
fn elements() -> impl Strategy<Value = Vec<(&'static str, String)>> {
    let element = prop_oneof![
        "[0-9]{1,13}".prop_map(|number| ("01", article(&number))),
        "[!-Z_a-z]{1,20}".prop_map(|lot| ("10", allowed(&lot))),
        "[!-Z_a-z]{1,20}".prop_map(|serial| ("21", allowed(&serial))),
        (0..1_000_000_u32).prop_map(|grams| ("3103", format!("{grams:06}"))),
        (24..40_u8, 1..13_u8, 0..29_u8).prop_map(|(year, month, day)| ("17", format!("{year:02}{month:02}{day:02}"))),
        "[0-9]{1,8}".prop_map(|count| ("37", count)),
        "[A-Z0-9]{1,30}".prop_map(|order| ("400", order)),
        "[a-z]{1,90}".prop_map(|own| ("99", own)),
    ];
    prop::collection::vec(element, 1..6)
}

fn article(number: &str) -> String {
    codes::Gtin::new(&format!("{number:0>13}")).unwrap().fourteen()
}

fn allowed(text: &str) -> String {
    let letters: String = text.chars().filter(|letter| !"#$@".contains(*letter)).collect();
    if letters.is_empty() { "A".to_owned() } else { letters }
}

proptest! {
    #[test]
    fn what_is_made_is_read_again(elements in elements()) {
        let made: Vec<Element> = elements.iter().map(|(ai, value)| Element::new(ai, value).unwrap()).collect();
        let made = ElementString::new(made).unwrap();
        prop_assert_eq!(&ElementString::read(&made.data()).unwrap(), &made);
        prop_assert_eq!(scanned(&made.data()).unwrap(), (made, Separators::Kept));
    }

    /// Values may have brackets of their own, but none that looks like an identifier's.
    #[test]
    fn what_people_read_is_read_again(elements in elements()) {
        prop_assume!(elements.iter().all(|(_, value)| !value.contains('(')));
        let made: Vec<Element> = elements.iter().map(|(ai, value)| Element::new(ai, value).unwrap()).collect();
        let made = ElementString::new(made).unwrap();
        prop_assert_eq!(ElementString::read_written(&made.to_string()).unwrap(), made);
    }

    #[test]
    fn nothing_read_is_lost_or_made_up(data in "[ -~\\x1d\u{e9}]{0,60}") {
        if let Ok((elements, separators)) = scanned(&data) {
            let kept: String = data.chars().filter(|letter| *letter != '\u{1d}').collect();
            let made = elements.data().replace('\u{1d}', "");
            match separators {
                Separators::Kept | Separators::Lost => prop_assert_eq!(made, kept),
                Separators::Replaced => prop_assert!(made.len() <= kept.len()),
            }
        }
        let _ = ElementString::read_written(&data);
        let _ = digital_link(&format!("https://{data}"));
    }
}
