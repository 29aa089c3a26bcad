//! What a code is taken for.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use codes::gs1::Separators;
use codes::{Kind, Meaning, recognise};
use proptest::prelude::*;

fn kinds(code: &str) -> Vec<Kind> {
    recognise(code).meanings.iter().map(Meaning::kind).collect()
}

#[test]
fn every_kind_is_told_by_itself() {
    let cases: [(&str, &[Kind]); 22] = [
        ("340433836442636597", &[Kind::Sscc]),
        ("00340433836442636597", &[Kind::Gs1]),
        ("]C100340433836442636597", &[Kind::Gs1]),
        ("(00)340433836442636597", &[Kind::Gs1]),
        ("]E04006381333931", &[Kind::Gtin]),
        ("4006381333931", &[Kind::Gtin]),
        ("614141999996", &[Kind::Gtin]),
        ("]d2010952123454321310ABC123\u{1d}17261231", &[Kind::Gs1]),
        ("]Q30109521234543213", &[Kind::Gs1]),
        ("]C110ABC123", &[Kind::Gs1]),
        ("010952123454321310ABC123", &[Kind::Gs1]),
        ("https://id.gs1.org/01/09521234543213", &[Kind::DigitalLink]),
        ("RB123456785GB", &[Kind::S10]),
        ("rb 123 456 785 gb", &[Kind::S10]),
        ("]C01Z5R89390357567127", &[Kind::Ups]),
        ("%008182709980000020033350276", &[Kind::DpdBarcode]),
        ("0998 0000 0200 33 F", &[Kind::DpdParcel]),
        ("12123456780101006623123454", &[Kind::MondialRelay]),
        ("993413796700168509", &[Kind::SwissPost]),
        ("]I121348075016401", &[Kind::Leitcode]),
        ("563102430313", &[Kind::Identcode]),
        ("3318810025", &[Kind::Waybill]),
    ];
    for (code, wanted) in cases {
        assert_eq!(kinds(code), wanted, "{code}");
    }
}

#[test]
fn plain_text_is_nothing_else() {
    for code in
        ["", "A-1001", "#1001", "10123", "10ABC123", "PACKDESK:PRINT", "https://example.com/orders/7", "]C0A-1001"]
    {
        let reading = recognise(code);
        assert_eq!((reading.meanings, reading.misses), (vec![], vec![]), "{code}");
    }
    assert_eq!(recognise("]C0 A-1001\r\n").text, " A-1001");
}

#[test]
fn a_wrong_check_digit_is_said() {
    let miss = |code: &str| {
        let misses = recognise(code).misses;
        misses.iter().map(|miss| (miss.kind, miss.error.to_string())).collect::<Vec<_>>()
    };
    assert_eq!(miss("RB123456784GB"), [(Kind::S10, "the check digit is 4, but should be 5".into())]);
    assert_eq!(miss("4006381333932"), [(Kind::Gtin, "the check digit is 2, but should be 1".into())]);
    let said = "(01) “09521234543214”: the check digit is 4, but should be 3";
    assert_eq!(miss("]C10109521234543214"), [(Kind::Gs1, said.into())]);
}

#[test]
fn numbers_of_carriers_are_known_or_not_known_and_never_wrong() {
    for (code, kind) in [
        ("9865 7878 8855", Kind::FedEx),
        ("0414 4176 0228 964", Kind::FedEx),
        ("9611020987654312345672", Kind::FedEx),
        ("320595463938", Kind::Purolator),
        ("9400 1112 0108 0805 4830 16", Kind::Usps),
        ("420787459400111206206406260787", Kind::Usps),
        ("4201028200009261290113185417468510", Kind::Usps),
        ("0307 1790 0005 2348 3741", Kind::Usps),
        ("7035 1144 7713 8472", Kind::CanadaPost),
        ("73891051146", Kind::Waybill),
    ] {
        let reading = recognise(code);
        assert!(reading.meanings.iter().any(|meaning| meaning.kind() == kind), "{code}: {reading:?}");
        assert_eq!(reading.misses, [], "{code}");
    }
    // DHL eCommerce and DPD without its check character have 14 digits and no check digit.
    for code in ["60120172242323", "5108 7693037816", "09980000020033", "GM2951173225174494", "KYV009956937"] {
        assert_eq!(recognise(code).misses, [], "{code}");
    }
    // Of the shape of a postal item, from couriers of no country.
    for code in ["XX123456789JB", "GD123456789WW"] {
        let reading = recognise(code);
        assert_eq!((reading.meanings, reading.misses), (vec![], vec![]), "{code}");
    }
    assert_eq!(recognise("RB123456789GB").misses.len(), 1, "a country's post has a check digit");
    assert_eq!(recognise("9611020987654312345672").tracking_number().as_deref(), Some("987654312345672"));
    assert_eq!(recognise("1001921334250001000300779017972697").tracking_number().as_deref(), Some("779017972697"));
    let usps = recognise("420787459400111206206406260787").tracking_number();
    assert_eq!(usps.as_deref(), Some("9400111206206406260787"));
}

#[test]
fn a_parcel_and_an_article_are_found_however_they_were_written() {
    let sscc = "340433836442636597".parse().unwrap();
    for code in
        ["340433836442636597", "]C100340433836442636597", "(00)340433836442636597", "(00) 3 4043 3836 4426 3659 7"]
    {
        assert_eq!(recognise(code).sscc(), Some(sscc), "{code}");
    }
    let article = "09521234543213".parse().unwrap();
    for code in ["9521234543213", "]d2010952123454321321A1", "https://x.ch/01/9521234543213", "09521234543213"] {
        assert_eq!(recognise(code).gtin(), Some(article), "{code}");
    }
    let reading = recognise("]d2010952123454321310L7\u{1d}21S9");
    let elements = reading.elements().unwrap();
    assert_eq!((elements.lot(), elements.serial()), (Some("L7"), Some("S9")));
}

#[test]
fn a_tracking_number_is_the_one_the_carrier_knows() {
    let number = |code: &str| recognise(code).tracking_number();
    assert_eq!(number("%008182709980000020033350276").as_deref(), Some("09980000020033"));
    assert_eq!(number("]C100340433836442636597").as_deref(), Some("340433836442636597"));
    assert_eq!(number("12123456780101006623123454").as_deref(), Some("12345678"));
    assert_eq!(number("RB123456785GB").as_deref(), Some("RB123456785GB"));
    assert_eq!(number("4006381333931"), None);
}

#[test]
fn what_a_keyboard_scanner_makes_of_separators_is_told() {
    let separators = |code: &str| match recognise(code).meanings.as_slice() {
        [Meaning::Gs1 { separators, .. }] => Some(*separators),
        _ => None,
    };
    assert_eq!(separators("010952123454321310ABC|17261231"), Some(Separators::Replaced));
    assert_eq!(separators("010952123454321310ABCDEFGHIJKLMNOPQ17261231"), Some(Separators::Lost));
}

proptest! {
    #[test]
    fn digits_of_a_length_carriers_use_are_never_called_wrong(code in "[0-9]{8,12}|[0-9]{14,17}|[1-9][0-9]{18,35}") {
        prop_assert_eq!(recognise(&code).misses, []);
    }

    #[test]
    fn nothing_makes_it_stumble(code in "\\PC{0,40}", scanned in "\\][A-Za-z][0-9][ -~\\x1d]{0,60}") {
        for code in [code, scanned] {
            let reading = recognise(&code);
            prop_assert!(reading.meanings.is_empty() || reading.misses.is_empty());
            let _ = (reading.sscc(), reading.gtin(), reading.tracking_number());
        }
    }
}
