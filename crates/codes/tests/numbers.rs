//! Numbers: made with the check digit the world's examples have, and found wrong where a scheme promises it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use codes::{
    CanadaPost, DpdBarcode, DpdParcel, FedEx, Gtin, Identcode, Leitcode, MondialRelay, NumberError, OwnNumber, Packeta,
    Purolator, S10, Sscc, SwissPost, Ups, Usps, Waybill, tracking_number,
};
use model::NumberForm;
use proptest::prelude::*;
use std::fmt::Debug;
use std::path::Path;
use std::str::FromStr;

/// Published numbers that are right.
const RIGHT: [(&str, &str); 51] = [
    ("upu_s10", "RR473124829GB"),
    ("upu_s10", "RB123456785GB"),
    ("upu_s10", "RM999605013CH"),
    ("gs1_sscc", "340433836442636597"),
    ("gs1_mod10", "4260304620007"),
    ("gs1_mod10", "96385074"),
    ("gs1_mod10", "614141999996"),
    ("dpd", "09980000020033F"),
    ("dpd", "09980000020034D"),
    ("dpd", "01015026003653C"),
    ("dpd_routed", "008182709980000020033350276C"),
    ("dpd_routed", "008182709980000020045327276N"),
    ("identcode", "218025809066"),
    ("identcode", "428001369716"),
    ("identcode", "123456789016"),
    ("identcode", "563102430313"),
    ("identcode", "201298452277"),
    ("leitcode", "21348075016401"),
    ("ups_1z", "1Z5R89390357567127"),
    ("ups_1z", "1Z879E930346834440"),
    ("ups_1z", "1Z410E7W0392751591"),
    ("ups_1z", "1Z8V92A70367203024"),
    ("waybill", "3318810025"),
    ("mondial_relay", "12123456780101006623123454"),
    ("fedex", "986578788855"),
    ("fedex", "477179081230"),
    ("fedex", "799531274483"),
    ("fedex", "1001921334250001000300779017972697"),
    ("fedex", "1027590111820004833500785458233610"),
    ("fedex", "041441760228964"),
    ("fedex", "568283610012000"),
    ("fedex", "568283610012734"),
    ("fedex", "9611020987654312345672"),
    ("purolator", "320595463938"),
    ("purolator", "320606146993"),
    ("purolator", "287809468872"),
    ("purolator", "331426749957"),
    ("usps", "03071790000523483741"),
    ("usps", "71123456789123456787"),
    ("usps", "9400111206206406260787"),
    ("usps", "9400111201080805483016"),
    ("usps", "9405803699300124287899"),
    ("usps", "9101026837331000039521"),
    ("usps", "9505511069605048600624"),
    ("usps", "92748931507708513018050063"),
    ("usps", "92001903060085300042901077"),
    ("canada_post", "0073938000549297"),
    ("canada_post", "7035114477138472"),
    ("canada_post", "4002847016405018"),
    ("waybill", "73891051146"),
    ("waybill", "8487135506"),
];

fn check(kind: &str, number: &str) -> Result<String, NumberError> {
    fn of<T: FromStr<Err = NumberError> + ToString>(number: &str) -> Result<String, NumberError> {
        number.parse::<T>().map(|number| number.to_string())
    }
    match kind {
        "upu_s10" => of::<S10>(number),
        "gs1_sscc" => of::<Sscc>(number),
        "gs1_mod10" => of::<Gtin>(number),
        "dpd" => of::<DpdParcel>(number),
        "dpd_routed" => of::<DpdBarcode>(number),
        "identcode" => of::<Identcode>(number),
        "leitcode" => of::<Leitcode>(number),
        "ups_1z" => of::<Ups>(number),
        "waybill" => of::<Waybill>(number),
        "mondial_relay" => of::<MondialRelay>(number),
        "fedex" => of::<FedEx>(number),
        "usps" => of::<Usps>(number),
        "canada_post" => of::<CanadaPost>(number),
        "purolator" => of::<Purolator>(number),
        other => panic!("no such kind: {other}"),
    }
}

#[test]
fn published_numbers_are_right_and_their_neighbours_wrong() {
    for (kind, number) in RIGHT {
        check(kind, number).unwrap_or_else(|error| panic!("{kind} {number}: {error}"));
        // One digit before the last is another: every scheme notices a step of one.
        let mut letters = number.as_bytes().to_vec();
        let place = letters.iter().rposition(u8::is_ascii_digit).unwrap() - 2;
        letters[place] = if letters[place] == b'9' { b'8' } else { letters[place] + 1 };
        let wrong = String::from_utf8(letters).unwrap();
        assert!(matches!(check(kind, &wrong), Err(NumberError::Check { .. })), "{kind} {wrong}");
    }
}

#[test]
fn numbers_are_made_of_their_parts() {
    assert_eq!(S10::new("RB", "12345678", "GB").unwrap().as_str(), "RB123456785GB");
    assert_eq!(S10::new("RB", "12345678", "GB").unwrap().country(), "GB");
    assert_eq!(Sscc::new(0, "12345000", 2).unwrap().to_string(), "012345000000000027");
    assert_eq!(Gtin::new("426030462000").unwrap().to_string(), "4260304620007");
    assert_eq!(Identcode::new("56310243031").unwrap().as_str(), "563102430313");
    assert_eq!(Leitcode::new("21348", "075", "016", "40").unwrap().as_str(), "21348075016401");
    assert_eq!(Ups::new("5R8939", "03", 5_756_712).unwrap().as_str(), "1Z5R89390357567127");
    assert_eq!(Ups::new("5R8939", "03", 5_756_712).unwrap().shipper(), "5R8939");
    assert_eq!(Waybill::new("331881002").unwrap().as_str(), "3318810025");
    let relay = MondialRelay::new("12", "12345678", (1, 1), "0662312345").unwrap();
    assert_eq!((relay.as_str(), relay.shipment()), ("12123456780101006623123454", "12345678"));
    let post = SwissPost::new("99", "34137967", 168_509).unwrap();
    assert_eq!((post.as_str(), post.dotted().as_str()), ("993413796700168509", "99.34.137967.00168509"));
    assert_eq!(post.dotted().parse(), Ok(post));
}

#[test]
fn a_dpd_barcode_holds_the_parcel_and_its_check_character_stands_beside_it() {
    let parcel = DpdParcel::new("0998", 20_033).unwrap();
    assert_eq!((parcel.as_str(), parcel.digits()), ("09980000020033F", "09980000020033"));
    let barcode = DpdBarcode::new("81827", &parcel, "350", "276").unwrap();
    assert_eq!((barcode.as_str(), barcode.check()), ("%008182709980000020033350276", 'C'));
    assert_eq!(barcode.parcel(), parcel);
    assert_eq!("008182709980000020033350276C".parse(), Ok(barcode.clone()));
    assert_eq!(barcode.as_str().parse(), Ok(barcode));
}

/// The codes of the printed specifications of DPD: what the bars say after the `%`, and the line under them.
const DPD_PRINTED: [(&str, &str); 27] = [
    ("000393206219912345678101040", "0003 932 0621 9912 3456 78 101 040 9"),
    ("007110601782532948375101276", "0071 106 0178 2532 9483 75 101 276 X"),
    ("008182709980000020028101276", "0081 827 0998 0000 0200 28 101 276 B"),
    ("007110601632532948375179276", "0071 106 0163 2532 9483 75 179 276 A"),
    ("001990009980000020084109203", "0019 900 0998 0000 0200 84 109 203 1"),
    ("007110601632532948375101276", "0071 106 0163 2532 9483 75 101 276 O"),
    ("008182709980000020029136276", "0081 827 0998 0000 0200 29 136 276 3"),
    ("001234509980000020031105276", "0012 345 0998 0000 0200 31 105 276 L"),
    ("008182709980000020032154276", "0081 827 0998 0000 0200 32 154 276 J"),
    ("008182709980000020030109276", "0081 827 0998 0000 0200 30 109 276 W"),
    ("008182709980000020033350276", "0081 827 0998 0000 0200 33 350 276 C"),
    ("008182709980000020034179276", "0081 827 0998 0000 0200 34 179 276 I"),
    ("008182709980000020035225276", "0081 827 0998 0000 0200 35 225 276 H"),
    ("008182709980000020036155276", "0081 827 0998 0000 0200 36 155 276 5"),
    ("000280009980000020037155056", "0002 800 0998 0000 0200 37 155 056 6"),
    ("007855009980000020041302840", "0078 550 0998 0000 0200 41 302 840 U"),
    ("008182709980000020042102276", "0081 827 0998 0000 0200 42 102 276 R"),
    ("008182709980000020043113276", "0081 827 0998 0000 0200 43 113 276 Y"),
    ("006376209980000020044118276", "0063 762 0998 0000 0200 44 118 276 I"),
    ("007160009980000020050294276", "0071 600 0998 0000 0200 50 294 276 C"),
    ("008182709980000020045327276", "0081 827 0998 0000 0200 45 327 276 N"),
    ("006374309980000020047337276", "0063 743 0998 0000 0200 47 337 276 O"),
    ("006374109980978004757332276", "0063 741 0998 0978 0047 57 332 276 M"),
    ("008182709980000020051106276", "0081 827 0998 0000 0200 51 106 276 M"),
    ("008182709980000020052110276", "0081 827 0998 0000 0200 52 110 276 W"),
    ("008182709980000020053161276", "0081 827 0998 0000 0200 53 161 276 O"),
    ("008182709980000020056237276", "0081 827 0998 0000 0200 56 237 276 K"),
];

#[test]
fn dpd_codes_are_printed_as_the_specification_prints_them() {
    for (said, printed) in DPD_PRINTED {
        let (postal_code, rest) = said.split_at(7);
        let parcel = DpdParcel::of_digits(&rest[..14]).unwrap();
        let barcode = DpdBarcode::new(postal_code, &parcel, &rest[14..17], &rest[17..]).unwrap();
        assert_eq!((barcode.as_str(), barcode.spaced().as_str()), (format!("%{said}").as_str(), printed));
        assert_eq!(printed.replace(' ', "").parse(), Ok(barcode));
    }
    let parcel = DpdParcel::new("0190", 5_002_345_615).unwrap();
    assert_eq!(parcel.as_str(), "01905002345615Y");
    assert_eq!(DpdParcel::new("0176", 9_700_001_008).unwrap().as_str(), "017697000010087");
    assert_eq!(DpdBarcode::new("12555", &parcel, "101", "276").unwrap().check(), 'Z');
    let belgian = DpdParcel::new("0190", 5_002_345_616).unwrap();
    assert_eq!(DpdBarcode::new("9000", &belgian, "101", "056").unwrap().check(), 'A');
}

#[test]
fn a_serial_of_a_form_is_the_number_its_carrier_knows() {
    let text = |text: &str| text.to_owned();
    let s10 = |serial| tracking_number(&NumberForm::S10 { service: text("RB"), country: text("GB") }, serial);
    assert_eq!(s10(12_345_678).unwrap(), "RB123456785GB");
    assert_eq!(s10(1).unwrap(), "RB000000014GB");
    assert_eq!("EE876543216CA".parse::<S10>().unwrap().spaced(), "EE 876 543 216 CA");
    let swiss = NumberForm::SwissPost { licence: text("60000000") };
    assert_eq!(tracking_number(&swiss, 1).unwrap(), "996000000000000001");
    assert_eq!(tracking_number(&NumberForm::Dpd { depot: text("0998") }, 20_033).unwrap(), "09980000020033");
    assert_eq!(tracking_number(&NumberForm::MondialRelay { brand: text("24") }, 1).unwrap(), "00000001");
    assert_eq!(tracking_number(&NumberForm::Packeta, 5_000_000_123).unwrap(), "Z5000000123");
    assert_eq!("Z5000000123".parse::<Packeta>().unwrap().spaced(), "Z 500 0000 123");
    for (brand, shipment, parcel, route, said) in [
        ("12", "12345678", (1, 1), "0662312345", "12123456780101006623123454"),
        ("24", "00000001", (1, 1), "0001300042", "24000000010101700013000425"),
        ("24", "99999999", (2, 3), "0662312345", "24999999990203806623123454"),
    ] {
        assert_eq!(MondialRelay::new(brand, shipment, parcel, route).unwrap().as_str(), said);
    }
}

#[test]
fn a_label_says_the_number_its_carrier_knows() {
    let dpd: DpdBarcode = "%008182709980000020033350276".parse().unwrap();
    for (number, bars, readable, known) in [
        (
            OwnNumber::Sscc("340433836442636597".parse().unwrap()),
            "00340433836442636597",
            "(00) 3 4043 3836 4426 3659 7",
            "340433836442636597",
        ),
        (OwnNumber::S10("RB123456785GB".parse().unwrap()), "RB123456785GB", "RB 123 456 785 GB", "RB123456785GB"),
        (
            OwnNumber::SwissPost("993413796700168509".parse().unwrap()),
            "993413796700168509",
            "99.34.137967.00168509",
            "993413796700168509",
        ),
        (OwnNumber::Dpd(dpd), "%008182709980000020033350276", "0081 827 0998 0000 0200 33 350 276 C", "09980000020033"),
        (
            OwnNumber::MondialRelay("12123456780101006623123454".parse().unwrap()),
            "12123456780101006623123454",
            "12123456780101006623123454",
            "12345678",
        ),
        (OwnNumber::Packeta("Z5000000123".parse().unwrap()), "Z5000000123", "Z 500 0000 123", "Z5000000123"),
    ] {
        assert_eq!((number.bars().as_str(), number.readable().as_str()), (bars, readable));
        assert_eq!(number.tracking_number(), known);
    }
}

#[test]
fn parts_that_do_not_fit_are_named() {
    fn part<T: Debug>(made: Result<T, NumberError>) -> &'static str {
        match made {
            Err(NumberError::Part { part, .. }) => part,
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(part(S10::new("Rb", "12345678", "GB")), "service");
    assert_eq!(part(S10::new("RB", "1234567", "GB")), "serial");
    assert_eq!(part(S10::new("RB", "12345678", "G1")), "country");
    assert_eq!(part(Gtin::new("1234")), "number");
    assert_eq!(part(DpdParcel::new("99", 1)), "depot");
    assert_eq!(part(DpdParcel::new("0998", 10_000_000_000)), "serial");
    assert_eq!(part(DpdBarcode::new("123456789", &DpdParcel::new("0998", 1).unwrap(), "350", "276")), "postal code");
    assert_eq!(part(Leitcode::new("2134", "075", "016", "40")), "postal code");
    assert_eq!(part(Ups::new("5r8939", "03", 1)), "shipper");
    assert_eq!(part(Ups::new("5R8939", "03", 10_000_000)), "serial");
    assert_eq!(part(MondialRelay::new("12", "12345678", (2, 1), "0662312345")), "parcel");
    assert_eq!(part(SwissPost::new("97", "34137967", 1)), "kind");
}

/// The vectors that were collected for this project, where they are at hand.
#[test]
fn collected_vectors_are_right() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/cases/numbers/check_digit_vectors.json");
    if !Path::new(path).exists() {
        eprintln!("no vectors at {path}");
        return;
    }
    let vectors: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    for vector in vectors.as_array().unwrap() {
        let (kind, input) = (vector["kind"].as_str().unwrap(), vector["input"].as_str().unwrap());
        let number = format!("{input}{}", vector["check"].as_str().unwrap());
        let right = match (kind, number.len()) {
            ("upu_s10", _) => check(kind, &format!("RR{number}GB")),
            // The vector has the SSCC with one zero of its identifier (00).
            ("gs1_sscc", _) => check(kind, &number[2..]),
            ("dpd_iso7064_mod37_36", 15) => check("dpd", &number),
            ("dpd_iso7064_mod37_36", _) => check("dpd_routed", &number),
            ("dhl_identcode_mod10_4_9", _) => check("identcode", &number),
            ("dhl_express_mod7", _) => check("waybill", &number),
            ("ups_1z", _) => check(kind, &format!("1Z{number}")),
            _ => check(kind, &number),
        };
        assert!(right.is_ok(), "{kind} {number}: {right:?}");
    }
}

/// A number with the digit at a place changed.
fn misread(number: &str, place: usize, by: u8) -> String {
    let mut letters = number.as_bytes().to_vec();
    letters[place] = b'0' + (letters[place] - b'0' + by) % 10;
    String::from_utf8(letters).unwrap()
}

/// A number with two neighbours in each other's place.
fn swapped(number: &str, place: usize) -> String {
    let mut letters = number.as_bytes().to_vec();
    letters.swap(place, place + 1);
    String::from_utf8(letters).unwrap()
}

/// MOD 37,36 promises to notice nearly all neighbours that changed places: 98 of 100 with digits.
#[test]
fn dpd_notices_nearly_all_neighbours_in_each_others_place() {
    let (mut tried, mut missed) = (0, 0);
    for serial in (0..10_000_000_000).step_by(9_876_543) {
        let parcel = DpdParcel::new("0998", serial).unwrap();
        let apart = |place: &usize| parcel.as_str().as_bytes()[*place] != parcel.as_str().as_bytes()[place + 1];
        for place in (0..13).filter(apart) {
            tried += 1;
            missed += usize::from(swapped(parcel.as_str(), place).parse::<DpdParcel>().is_ok());
        }
    }
    assert!(missed * 50 < tried, "{missed} of {tried}");
}

proptest! {
    #[test]
    fn what_is_made_is_right(digits in "[0-9]{13}", letters in "[A-Z]{4}", shipper in "[A-Z0-9]{6}") {
        let serial: u64 = digits[..7].parse().unwrap();
        prop_assert!(S10::new(&letters[..2], &digits[..8], &letters[2..]).unwrap().as_str().parse::<S10>().is_ok());
        prop_assert!(Gtin::new(&digits).unwrap().fourteen().parse::<Gtin>().is_ok());
        prop_assert!(Identcode::new(&digits[..11]).unwrap().as_str().parse::<Identcode>().is_ok());
        let leitcode = Leitcode::new(&digits[..5], &digits[5..8], &digits[8..11], &digits[11..]).unwrap();
        prop_assert!(leitcode.as_str().parse::<Leitcode>().is_ok());
        prop_assert!(Ups::new(&shipper, &digits[..2], serial).unwrap().as_str().parse::<Ups>().is_ok());
        prop_assert!(Waybill::new(&digits[..9]).unwrap().as_str().parse::<Waybill>().is_ok());
        prop_assert!(DpdParcel::new(&digits[..4], serial).unwrap().as_str().parse::<DpdParcel>().is_ok());
        let relay = MondialRelay::new(&digits[..2], &digits[..8], (2, 3), &digits[..10]).unwrap();
        prop_assert!(relay.as_str().parse::<MondialRelay>().is_ok());
        prop_assert!(SwissPost::new("98", &digits[..8], serial).unwrap().as_str().parse::<SwissPost>().is_ok());
    }

    /// Every serial a form has makes a number, each another one; one more makes none.
    #[test]
    fn a_form_makes_a_number_of_each_of_its_serials(
        digits in "[0-9]{12}", letters in "[A-Z]{4}", kind in 0_usize..6, length in 4_usize..=12, ratio in 0_u64..1_000
    ) {
        let part = |from: usize, to: usize| digits[from..to].to_owned();
        let form = match kind {
            0 => NumberForm::Sscc { prefix: part(0, length), extension: digits.as_bytes()[0] - b'0' },
            1 => NumberForm::S10 { service: letters[..2].to_owned(), country: letters[2..].to_owned() },
            2 => NumberForm::SwissPost { licence: part(0, 8) },
            3 => NumberForm::Dpd { depot: part(0, 4) },
            4 => NumberForm::MondialRelay { brand: part(0, 2) },
            _ => NumberForm::Packeta,
        };
        prop_assert!(form.is_whole());
        let largest = form.largest_serial();
        let serial = largest / 1_000 * ratio;
        let number = tracking_number(&form, serial).unwrap();
        prop_assert_ne!(&number, &tracking_number(&form, serial + 1).unwrap());
        prop_assert!(tracking_number(&form, largest).is_ok());
        prop_assert!(tracking_number(&form, largest + 1).is_err());
    }

    /// GS1's weights (3, 1) and MOD 37,36 promise to notice every single wrong digit.
    #[test]
    fn one_wrong_digit_is_always_noticed(digits in "[0-9]{13}", place in 0_usize..14, by in 1_u8..10) {
        let gtin = Gtin::new(&digits).unwrap().fourteen();
        prop_assert!(misread(&gtin, place, by).parse::<Gtin>().is_err());
        let parcel = DpdParcel::new(&digits[..4], digits[4..].parse().unwrap()).unwrap();
        prop_assert!(misread(parcel.as_str(), place, by).parse::<DpdParcel>().is_err());
    }

    /// Neighbours that changed places: GS1 notices all but those five apart.
    #[test]
    fn neighbours_in_each_others_place_are_noticed(digits in "[0-9]{13}", place in 0_usize..12) {
        let (first, second) = (digits.as_bytes()[place], digits.as_bytes()[place + 1]);
        prop_assume!(first != second);
        let gtin = Gtin::new(&digits).unwrap().fourteen();
        let noticed = swapped(&gtin, place).parse::<Gtin>().is_err();
        prop_assert_eq!(noticed, first.abs_diff(second) != 5);
    }

    /// S10 and Mondial Relay write two remainders of eleven as one digit: only between those a wrong digit is missed.
    #[test]
    fn modulo_eleven_misses_only_what_it_writes_the_same(digits in "[0-9]{8}", place in 0_usize..8, by in 1_u8..10) {
        let rest = |serial: &str| {
            serial.bytes().zip([8, 6, 4, 2, 3, 5, 9, 7]).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum::<u32>() % 11
        };
        let number = S10::new("RR", &digits, "GB").unwrap();
        let wrong = misread(number.as_str(), place + 2, by);
        // Eleven is written 5, as five is; ten 0.
        let same = [rest(&digits), rest(&wrong[2..10])].iter().all(|rest| matches!(rest, 0 | 6));
        prop_assert_eq!(wrong.parse::<S10>().is_err(), !same);
    }

    /// A weight of four cannot tell digits five apart, nor can a doubled one; nor modulo seven those seven apart.
    #[test]
    fn weaker_schemes_miss_exactly_what_they_cannot_tell(digits in "[0-9]{11}", place in 0_usize..11, by in 1_u8..10) {
        let number = Identcode::new(&digits).unwrap();
        let noticed = misread(number.as_str(), place, by).parse::<Identcode>().is_err();
        prop_assert_eq!(noticed, place % 2 == 1 || by != 5);
        let number = Ups::new(&digits[..6], "03", digits[..7].parse().unwrap()).unwrap();
        let noticed = misread(number.as_str(), place + 2, by).parse::<Ups>().is_err();
        prop_assert_eq!(noticed, place % 2 == 0 || by != 5);
        if place < 9 {
            let number = Waybill::new(&digits[..9]).unwrap();
            let wrong = misread(number.as_str(), place, by);
            let apart = wrong.as_bytes()[place].abs_diff(number.as_str().as_bytes()[place]);
            prop_assert_eq!(wrong.parse::<Waybill>().is_err(), apart != 7);
        }
    }

    #[test]
    fn no_text_makes_a_check_stumble(text in "\\PC{0,30}", number in "[%0-9A-Z]{8,28}") {
        for text in [text, number] {
            for kind in ["upu_s10", "gs1_sscc", "gs1_mod10", "dpd", "dpd_routed", "identcode", "leitcode", "ups_1z",
                "waybill", "mondial_relay"] {
                let _ = check(kind, &text);
            }
            let _ = text.parse::<SwissPost>();
        }
    }
}
