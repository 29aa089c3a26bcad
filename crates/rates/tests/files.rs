//! Sheets as files: what is refused, and where; and the files of others.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use jiff::civil::date;
use model::{CarrierId, Grams, Language, Message};
use rates::{
    Destination, Fault, Gap, PanelColumns, PanelTable, Parcel, Sheet, WhyNot, gaps, quote, read, read_karrio_services,
    read_karrio_sheet, read_panel, read_sendcloud_methods,
};
use text::Words;

fn places(faults: Vec<Fault>) -> Vec<(u64, String, String)> {
    faults.into_iter().map(|fault| (fault.line, fault.column, fault.why.key.into_owned())).collect()
}

fn refused(file: &str) -> Vec<(u64, String, String)> {
    places(read(file.as_bytes()).unwrap_err())
}

fn fault(line: u64, column: &str, key: &str) -> (u64, String, String) {
    (line, column.to_owned(), key.to_owned())
}

fn dpd() -> CarrierId {
    CarrierId("dpd".to_owned())
}

fn cents(sheet: &Sheet, service: &str, country: &str, weight: u32) -> Result<i64, WhyNot> {
    let to = Destination { country: country.parse().unwrap(), postal_code: "", city: "" };
    let parcel = Parcel { weight: Grams(weight), size: None };
    quote(sheet, service, &[parcel], to, date(2026, 6, 1)).map(|quote| quote.total.minor)
}

#[test]
fn every_cell_that_is_not_understood_is_named_by_its_place() {
    let file = "\
carrier,service,countries,postal,min_g,max_g,edges,price,currency,price_basis,dim_divisor,valid_from,valid_to,surcharge:fuel
dpd,home,DE,8000,0,2kg,up_to,4.50,EUR,net,5000,,,7.5%
dpd,home,DEU,,0,2000,upto,4.505,EUR,netto,x,2026-02-30,,7.5 pct
,home,DE,,2000,2000,,1.000.00,EUR,,,,,
dpd,home,DE,,0,2000,,-1,EURO,,,,,
dpd,home,DE,,0,2000,,1,EUR,,,2026-05-01,2026-04-01,,too many
";
    let expected = [
        fault(2, "max_g", "rates-no-weight"),
        fault(3, "countries", "rates-no-list"),
        fault(3, "edges", "rates-no-edges"),
        fault(3, "valid_from", "rates-no-day"),
        fault(3, "dim_divisor", "rates-no-number"),
        fault(3, "price", "rates-no-price"),
        fault(3, "price_basis", "rates-no-basis"),
        fault(3, "surcharge:fuel", "rates-no-surcharge"),
        fault(4, "carrier", "rates-cell-empty"),
        fault(4, "max_g", "rates-no-band"),
        fault(4, "price", "rates-no-price"),
        fault(5, "currency", "rates-no-currency"),
        fault(6, "", "rates-more-cells"),
        fault(6, "valid_to", "rates-ends-before"),
    ];
    assert_eq!(refused(file), expected);
}

#[test]
fn a_file_that_is_no_sheet_says_so() {
    assert_eq!(refused(""), [fault(0, "", "rates-empty")]);
    let wide = ",x".repeat(400_000);
    for wide in [format!("carrier{wide}\n"), format!("a,b\n\"1\"\"\n\",2{wide}"), format!("a,b\n1\"{wide}")] {
        assert_eq!(refused(&wide), [fault(0, "", "rates-too-many-columns")]);
    }
    let quoted = refused(&format!("carrier,postal\ndpd,\"{}\"\n", "1000,".repeat(1000)));
    assert!(!quoted.contains(&fault(0, "", "rates-too-many-columns")), "{quoted:?}");
    assert_eq!(places(read(b"carrier\xff").unwrap_err()), [fault(0, "", "rates-not-utf8")]);
    let head = refused("carrier;service;preis;price;price\n");
    assert!(head.contains(&fault(1, "preis", "rates-unknown-column")), "{head:?}");
    assert!(head.contains(&fault(1, "price", "rates-column-twice")), "{head:?}");
    assert!(head.contains(&fault(1, "currency", "rates-column-missing")), "{head:?}");
}

#[test]
fn bands_that_meet_are_refused_with_both_lines() {
    let file = |second: &str| {
        format!(
            "carrier,service,min_g,max_g,price,currency,valid_from,valid_to\ndpd,home,0,2000,1,EUR,,2026-06-30\n{second}\n"
        )
    };
    assert_eq!(refused(&file("dpd,home,1999,5000,2,EUR,,")), [fault(3, "", "rates-overlap")]);
    assert!(read(file("dpd,home,2000,5000,2,EUR,,").as_bytes()).is_ok());
    assert!(read(file("dpd,home,0,2000,2,EUR,2026-07-01,").as_bytes()).is_ok());
    assert_eq!(refused(&file("dpd,home,0,2000,2,EUR,2026-06-30,")), [fault(3, "", "rates-overlap")]);
}

#[test]
fn every_fault_and_every_reason_has_its_sentence() {
    let reasons = [
        WhyNot::NoService,
        WhyNot::NoParcel,
        WhyNot::NoWeight,
        WhyNot::NotThen,
        WhyNot::NotThere,
        WhyNot::NoBand(Grams(7)),
        WhyNot::TooLarge,
        WhyNot::NoSize,
        WhyNot::Unknown,
        WhyNot::Mixed,
        WhyNot::TooMuch,
    ];
    let keys = [
        "rates-no-weight",
        "rates-no-list",
        "rates-no-edges",
        "rates-no-day",
        "rates-no-number",
        "rates-no-price",
        "rates-no-basis",
        "rates-no-surcharge",
        "rates-cell-empty",
        "rates-no-band",
        "rates-no-currency",
        "rates-more-cells",
        "rates-ends-before",
        "rates-empty",
        "rates-not-utf8",
        "rates-unknown-column",
        "rates-column-twice",
        "rates-column-missing",
        "rates-overlap",
        "rates-no-length",
        "rates-two-names",
        "rates-no-row",
        "rates-too-many-columns",
        "rates-too-many-rows",
        "rates-not-karrio",
        "rates-not-sendcloud",
        "rates-not-understood",
        "rates-names-nothing",
    ];
    for language in [Language::En, Language::Fr] {
        let words = Words::of(language);
        let said = |message: &Message| words.say(message);
        for message in reasons.iter().map(|reason| reason.message()) {
            assert!(!said(&message).contains(message.key.as_ref()), "{language:?} {message:?}");
        }
        for key in keys {
            let fault = Fault {
                line: 3,
                column: "price".to_owned(),
                why: Message::new(key).with("cell", "x").with("other", 2_i64),
            };
            let said = said(&fault.message());
            assert!(said.contains("price") && !said.contains("rates-"), "{language:?} {said}");
        }
    }
}

#[test]
fn karrio_s_sheet_ends_its_bands_below_and_fits_a_place_in_three_ways() {
    let json = br#"{ "name": "Haulier",
        "zones": [{ "id": "z1", "label": "North", "country_codes": ["DE"], "transit_days": 2 },
                  { "id": "z2", "label": "City", "cities": ["K\u00f6ln"], "postal_codes": ["8000"] }],
        "surcharges": [{ "id": "s1", "name": "fuel", "amount": 10, "surcharge_type": "percentage" },
                       { "id": "s2", "name": "old", "amount": 1.5, "active": false }],
        "services": [{ "id": "svc", "service_code": "home", "service_name": "Home", "currency": "EUR", "weight_unit": "KG",
                       "dimension_unit": "CM", "max_length": 120.5, "surcharge_ids": ["s1", "s2"] }],
        "service_rates": [{ "service_id": "svc", "zone_id": "z1", "rate": 4.5, "min_weight": 0, "max_weight": 2 },
                          { "service_id": "svc", "zone_id": "z1", "rate": 6, "min_weight": 2, "max_weight": 31.5 },
                          { "service_id": "svc", "zone_id": "z2", "rate": 9.99, "min_weight": 0, "max_weight": 2 }] }"#;
    let sheet = read_karrio_sheet(&dpd(), json).unwrap();
    assert_eq!(cents(&sheet, "home", "DE", 1_999), Ok(495));
    assert_eq!(cents(&sheet, "home", "DE", 2_000), Ok(660));
    assert_eq!(cents(&sheet, "home", "DE", 31_500), Err(WhyNot::NoBand(Grams(31_500))));
    assert_eq!(sheet.services[0].bands.len(), 4, "the city's zone is one of codes and one of cities");
    let broken =
        String::from_utf8_lossy(json).replace("\"zone_id\": \"z2\"", "\"zone_id\": \"z9\"").replace("4.5", "4.5e-7");
    let faults = places(read_karrio_sheet(&dpd(), broken.as_bytes()).unwrap_err());
    assert!(faults.contains(&fault(0, "service_rates[2].zone_id", "rates-names-nothing")), "{faults:?}");
    assert!(faults.contains(&fault(0, "service_rates[0].rate", "rates-not-understood")), "{faults:?}");
}

#[test]
fn karrio_s_services_are_read() {
    let csv = "service_code,service_name,zone_label,country_codes,min_weight,max_weight,max_length,rate,currency,transit_days,domicile,international\n\
               std,Standard,Home,,0,5,60,4.20,EUR,1,true,false\n\
               eu,EU,EU,\"AT,BE\",0,5,60,9.90,EUR,3,false,true\n";
    let sheet = read_karrio_services(&dpd(), "DE".parse().ok(), csv.as_bytes()).unwrap();
    assert_eq!((cents(&sheet, "std", "DE", 4_999), cents(&sheet, "std", "AT", 100)), (Ok(420), Err(WhyNot::NotThere)));
    assert_eq!(cents(&sheet, "eu", "BE", 100), Ok(990));
    let faults = read_karrio_services(&dpd(), None, csv.as_bytes()).unwrap_err();
    assert_eq!(places(faults), [fault(2, "country_codes", "rates-not-understood")]);
}

#[test]
fn sendcloud_s_answer_tells_unknown_from_free() {
    let json = br#"{ "shipping_methods": [
        { "id": 8, "name": "Unstamped letter", "carrier": "sendcloud", "min_weight": "0.001", "max_weight": "2.001",
          "countries": [{ "iso_2": "DE", "price": 0 }] },
        { "id": 40, "name": "DPD Home 0-2kg", "carrier": "dpd", "min_weight": "0.001", "max_weight": "2.001",
          "countries": [{ "iso_2": "DE", "price": 5.45, "lead_time_hours": 48, "from_iso_2": "NL" },
                        { "iso_2": "DE", "price": 9.45, "from_iso_2": "BE" },
                        { "iso_2": "AT", "price": null, "from_iso_2": "NL" },
                        { "iso_2": "CH", "price": 0, "from_iso_2": "NL" }] }] }"#;
    let (sheets, left_out) = read_sendcloud_methods(json, "NL".parse().ok()).unwrap();
    assert_eq!(left_out, 1);
    assert_eq!(cents(&sheets[0], "sendcloud-8", "DE", 2_000), Ok(0));
    assert_eq!(cents(&sheets[1], "sendcloud-40", "DE", 2_000), Ok(545));
    assert_eq!(cents(&sheets[1], "sendcloud-40", "DE", 2_001), Err(WhyNot::NoBand(Grams(2_001))));
    assert_eq!(cents(&sheets[1], "sendcloud-40", "AT", 500), Err(WhyNot::Unknown));
    assert_eq!(cents(&sheets[1], "sendcloud-40", "CH", 500), Err(WhyNot::Unknown));
}

#[test]
fn a_panel_s_columns_are_found_by_words_or_named() {
    let csv =
        "Shipping method ID;Countries;Min weight;Max weight;Tarif\n40;DE, AT;0.001;2.001;5,45\n40;DE;2.001;5.001;\n";
    let named = PanelColumns { price: "Tarif".to_owned(), ..PanelColumns::default() };
    let table = PanelTable::look(csv.as_bytes(), &named).unwrap();
    assert_eq!((table.columns.method.as_str(), table.rows.len()), ("Shipping method ID", 2));
    let sheet = read_panel(&dpd(), csv.as_bytes(), &named).unwrap();
    assert_eq!(cents(&sheet, "sendcloud-40", "AT", 2_000), Ok(545));
    assert_eq!(cents(&sheet, "sendcloud-40", "DE", 4_000), Err(WhyNot::Unknown));
    let faults = read_panel(&dpd(), csv.as_bytes(), &PanelColumns::default()).unwrap_err();
    assert_eq!(places(faults), [fault(1, "price", "rates-column-missing")]);
    // A decimal comma in a table of commas cuts a price in two.
    let cut = "method,countries,min_weight,max_weight,price\n40,DE,0.001,2.001,5,45\n";
    let faults = read_panel(&dpd(), cut.as_bytes(), &PanelColumns::default()).unwrap_err();
    assert_eq!(places(faults), [fault(2, "", "rates-more-cells")]);
}

#[test]
fn weights_between_two_bands_without_a_price_are_found() {
    let csv = "carrier,service,zone,countries,min_g,max_g,edges,price,currency,price_basis\n\
               dpd,home,NL,NL,0,2000,up_to,4.50,EUR,net\n\
               dpd,home,NL,NL,5000,10000,up_to,7.50,EUR,net\n\
               dpd,home,NL,NL,10000,20000,up_to,9.50,EUR,net\n\
               dpd,home,BE,BE,0,1000,up_to,5.50,EUR,net\n";
    let sheets = read(csv.as_bytes()).unwrap();
    let found = gaps(&sheets[0].services[0]);
    assert_eq!(found, [Gap { zone: "NL".to_owned(), from: Grams(2_001), to: Grams(5_000) }]);
}
