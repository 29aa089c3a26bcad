//! Invoices read and judged: tables as Sendcloud, UPS and DHL write them, made up by their published shapes, and what holds of all.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use model::{Currency, InvoiceLine, Language, Money};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use rates::{
    BilledLine, BilledShipment, BilledSum, ChargeKind, Fault, Invoice, InvoiceColumns, InvoiceTable, Judged,
    LineConcern, judge, read_invoices,
};
use std::collections::BTreeMap;
use text::Words;

/// Sendcloud's panel, *Billing → Details → CSV*: several rows a parcel, neither the invoice's number nor a currency.
const SENDCLOUD: &str = "Description,Date,Reference,Amount,Type,Order number,To Country
DPD Home 0-2kg,2026-11-02,05222345678901,6.9500,Shipments,1041,DE
Fuel surcharge,2026-11-02,05222345678901,0.4100,Surcharge,1041,DE
DPD Home 0-2kg,2026-11-03,05222345678902,-6.95,Shipments,1042,DE
";

/// UPS Billing Data, 250 columns without headings: 1 version, 6 invoice, 10 currency, 14 lead shipment, 21 tracking, 46 charge, 53 net.
fn ups(tracking: &str, charge: &str, net: &str) -> String {
    let mut cells = vec![""; 250];
    (cells[0], cells[5], cells[9], cells[13]) = ("2.1", "000000E1A123446", "EUR", "1ZE1A1230000000017");
    (cells[20], cells[45], cells[52]) = (tracking, charge, net);
    cells.join(",") + "\r\n"
}

fn map(pairs: &[(&str, &str)]) -> InvoiceColumns {
    let texts = pairs.iter().map(|(word, column)| ((*word).to_owned(), (*column).to_owned()));
    texts.collect::<BTreeMap<_, _>>().into()
}

fn euro(minor: i64) -> Money {
    Money { minor, currency: Currency::EUR }
}

fn line(number: &str, charge: &str, minor: i64) -> InvoiceLine {
    let (number, charge) = (number.to_owned(), charge.to_owned());
    InvoiceLine { number, reference: String::new(), charge, amount: euro(minor), surcharge: false }
}

fn words(faults: &[Fault]) -> Vec<String> {
    let words = Words::of(Language::En);
    faults.iter().map(|fault| words.say(&fault.message())).collect()
}

#[test]
fn a_file_of_sendclouds_panel_is_known_by_its_headings_and_asks_for_its_currency() {
    let table = InvoiceTable::look(SENDCLOUD.as_bytes(), &InvoiceColumns::default()).unwrap();
    assert_eq!(table.suggested, map(&[("number", "Reference"), ("charge", "Description"), ("amount", "Amount")]));
    assert_eq!((table.suggested.missing(), table.rows.len()), (vec!["currency"], 3));
    let whole = map(&[("number", "Reference"), ("charge", "Description"), ("amount", "Amount"), ("currency", "=EUR")]);
    let lines = vec![
        line("05222345678901", "DPD Home 0-2kg", 695),
        line("05222345678901", "Fuel surcharge", 41),
        line("05222345678902", "DPD Home 0-2kg", -695),
    ];
    let invoice = Invoice { number: "SC-1".to_owned(), lines };
    assert_eq!(read_invoices(SENDCLOUD.as_bytes(), &whole, "SC-1"), Ok(vec![invoice]));
    let faults = read_invoices(SENDCLOUD.as_bytes(), &whole, "").unwrap_err();
    assert_eq!(words(&faults)[0], "Line 2: this cell must not be empty");
    let cut = "Reference,Description,Amount\n05222345678901,DPD Home,6,95\n";
    let faults = read_invoices(cut.as_bytes(), &whole, "SC-1").unwrap_err();
    assert_eq!(words(&faults), ["Line 2: the row has more cells than the first one"], "6 euros were not billed");
}

#[test]
fn a_file_without_headings_is_read_by_places_from_its_first_row_on() {
    let file = ups("1ZE1A1230000000017", "Dom. Standard", "7.15") + &ups("", "Adjustment", "1.00-");
    let columns = [
        ("invoice", "#6"),
        ("currency", "#10"),
        ("reference", "#14"),
        ("number", "#21"),
        ("charge", "#46"),
        ("amount", "#53"),
    ];
    let invoices = read_invoices(file.as_bytes(), &map(&columns), "").unwrap();
    let [Invoice { number, lines }] = invoices.as_slice() else { panic!("{invoices:?}") };
    let read: Vec<_> = lines.iter().map(|it| (it.number.as_str(), it.reference.as_str(), it.amount.minor)).collect();
    assert_eq!(number, "000000E1A123446");
    assert_eq!(read, [("1ZE1A1230000000017", "1ZE1A1230000000017", 715), ("", "1ZE1A1230000000017", -100)]);
}

#[test]
fn semicolons_windows_letters_and_a_column_of_surcharges_are_read() {
    let file = "Rechnungsnummer;Sendungsnummer;Nettobetrag;Maut;W\u{e4}hrung\n7001;00340434161094000018;1.234,50;0,19;EUR\n7002;00340434161094000025;4,20;0,00;EUR\n";
    let latin: Vec<u8> = file.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    let table = InvoiceTable::look(&latin, &InvoiceColumns::default()).unwrap();
    assert!(table.suggested.missing().is_empty(), "{table:?}");
    let columns = table.suggested.with_known(&["Maut".to_owned()], |_| Some(rates::InvoiceField::Surcharge));
    let invoices = read_invoices(&latin, &columns, "").unwrap();
    let read = |invoice: &Invoice| invoice.lines.iter().map(|it| (it.amount.minor, it.surcharge)).collect::<Vec<_>>();
    assert_eq!(invoices.iter().map(read).collect::<Vec<_>>(), [vec![(123_450, false), (19, true)], vec![(420, false)]]);
}

#[test]
fn amounts_are_read_as_they_are_meant_or_refused_by_name() {
    let read = |amount: &str| {
        let file = format!("Number;Amount\n1;\"{amount}\"\n");
        let columns = map(&[("number", "Number"), ("amount", "Amount"), ("currency", "=EUR")]);
        read_invoices(file.as_bytes(), &columns, "1").map(|invoices| invoices[0].lines[0].amount.minor)
    };
    for (amount, minor) in [
        ("4.5", 450),
        ("4,50", 450),
        ("-4,50", -450),
        ("4,50-", -450),
        ("4.8350", 484),
        ("-4.8350", -484),
        ("1,234.56", 123_456),
        ("1.234.567,8", 123_456_780),
        ("0", 0),
        ("0.125", 13),
        ("12", 1200),
    ] {
        assert_eq!(read(amount), Ok(minor), "{amount}");
    }
    for amount in [
        "1.234",
        "1,234",
        "12.34.56",
        "1.23,45",
        "€ 4.50",
        "4.50 EUR",
        "four",
        "-",
        ".",
        "1e3",
        "--4",
        "4.",
        "99999999999999999999",
    ] {
        let faults = read(amount).unwrap_err();
        assert!(words(&faults)[0].starts_with("Line 2, Amount: "), "{amount}: {faults:?}");
    }
}

#[test]
fn a_column_that_is_gone_and_a_cell_that_is_wrong_are_named_and_nothing_is_read() {
    let columns = map(&[("number", "Reference"), ("amount", "Net"), ("currency", "#99")]);
    let faults = read_invoices(SENDCLOUD.as_bytes(), &columns, "1").unwrap_err();
    assert_eq!(words(&faults), ["Line 1, Net: this column is missing", "Line 1, #99: this column is missing"]);
    let faults = read_invoices(SENDCLOUD.as_bytes(), &map(&[("number", "Reference")]), "1").unwrap_err();
    assert_eq!(words(&faults), ["amount: this column is missing", "currency: this column is missing"]);
    assert!(read_invoices(b"", &columns, "1").is_err() && read_invoices(b"a,b\n", &columns, "1").is_err());
}

/// Lines of parcels that are known here, quoted at 5 euros.
fn judged(lines: &[InvoiceLine]) -> Vec<Judged> {
    let shipment = Some(BilledShipment { quoted: Some(euro(500)), taken_back: false });
    let billed: Vec<_> = lines.iter().map(|line| BilledLine { line, key: &line.number, shipment }).collect();
    judge(&billed)
}

#[test]
fn each_line_is_told_what_it_is_and_what_is_odd_about_it() {
    use ChargeKind::{Credit, Price, Surcharge};
    let francs = Money { minor: 500, currency: "CHF".parse().unwrap() };
    let known = Some(BilledShipment { quoted: Some(euro(500)), taken_back: false });
    let taken_back = Some(BilledShipment { quoted: None, taken_back: true });
    let cases = [
        (line("1", "Home", 500), known, Price, vec![]),
        (line("1", "Fuel", 40), known, Surcharge, vec![]),
        (line("1", "Home", 500), known, Price, vec![LineConcern::Twice]),
        (line("1", "Fuel", -40), known, Credit, vec![]),
        (line("1", "Fuel", 40), known, Surcharge, vec![]),
        (line("2", "Home", 500), None, Price, vec![LineConcern::Unknown]),
        (line("", "Subscription", 2800), None, Price, vec![LineConcern::NoNumber]),
        (line("", "Subscription", 2800), None, Price, vec![LineConcern::NoNumber]),
        (InvoiceLine { amount: francs, ..line("3", "Home", 0) }, known, Price, vec![LineConcern::OtherCurrency]),
        (line("4", "Home", 500), taken_back, Price, vec![LineConcern::TakenBack]),
        (line("4", "Home", -500), taken_back, Credit, vec![]),
        (line("5", "Information", 0), known, Price, vec![]),
        (InvoiceLine { surcharge: true, ..line("5", "", 20) }, known, Surcharge, vec![]),
    ];
    let billed: Vec<_> =
        cases.iter().map(|(line, shipment, ..)| BilledLine { line, key: &line.number, shipment: *shipment }).collect();
    for (judged, (line, _, kind, concerns)) in judge(&billed).into_iter().zip(&cases) {
        assert_eq!((judged.kind, &judged.concerns), (*kind, concerns), "{line:?}");
    }
}

fn lines() -> impl Strategy<Value = Vec<InvoiceLine>> {
    let one = (0_usize..4, 0_usize..3, -3_i64..4);
    let line = |(number, charge, amount): (usize, usize, i64)| {
        line(["A", "B", "C", ""][number], ["Home", "Fuel", ""][charge], amount * 100)
    };
    prop::collection::vec(one.prop_map(line), 0..40)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: RngSeed::Fixed(37), ..ProptestConfig::default() })]

    #[test]
    fn what_is_billed_of_one_parcel_says_nothing_of_another(lines in lines()) {
        let all = judged(&lines);
        for number in ["A", "B", "C", ""] {
            let alone: Vec<_> = lines.iter().filter(|line| line.number == number).cloned().collect();
            let among: Vec<_> = all.iter().zip(&lines).filter(|(_, line)| line.number == number).map(|(it, _)| it.clone()).collect();
            prop_assert_eq!(judged(&alone), among);
        }
    }

    #[test]
    fn a_whole_invoice_that_is_billed_again_is_told_line_by_line(lines in lines()) {
        let is_billed = |line: &InvoiceLine| !line.number.is_empty() && line.amount.minor > 0;
        let charges: Vec<InvoiceLine> = lines.into_iter().filter(is_billed).collect();
        let again = judged(&[charges.clone(), charges.clone()].concat());
        for judged in &again[charges.len()..] {
            prop_assert!(judged.concerns.contains(&LineConcern::Twice));
        }
    }

    #[test]
    fn a_charge_that_was_given_back_may_be_billed_again(lines in lines(), minor in 1_i64..9_000) {
        let charge = |minor| line("D", "Home", minor);
        let with = [lines, vec![charge(minor), charge(-minor), charge(minor)]].concat();
        let judged = judged(&with);
        prop_assert!(judged[with.len() - 1].concerns.is_empty());
    }

    #[test]
    fn every_line_is_of_one_kind_and_credits_are_what_is_below_nothing(lines in lines()) {
        for (judged, line) in judged(&lines).iter().zip(&lines) {
            prop_assert_eq!(judged.kind == ChargeKind::Credit, line.amount.minor < 0);
            prop_assert_eq!(judged.concerns.contains(&LineConcern::NoNumber), line.number.is_empty());
        }
    }

    #[test]
    fn what_is_compared_and_what_is_not_add_up_to_all(
        shipments in prop::collection::vec((prop::option::of(0_i64..900), prop::collection::vec((0_usize..2, -900_i64..900), 1..3)), 0..30),
    ) {
        let currencies = [Currency::EUR, "CHF".parse().unwrap()];
        let (mut sum, mut all) = (BilledSum::default(), Vec::new());
        for (quoted, amounts) in &shipments {
            let mut billed = Vec::new();
            for (currency, minor) in amounts {
                let amount = Money { minor: *minor, currency: currencies[*currency] };
                amount.add_to(&mut billed);
                amount.add_to(&mut all);
            }
            sum.add(quoted.map(euro), &billed);
        }
        let of = |sums: &[Money], currency| sums.iter().filter(|sum| sum.currency == currency).map(|sum| sum.minor).sum::<i64>();
        for currency in currencies {
            prop_assert_eq!(of(&sum.billed, currency) + of(&sum.not_compared_billed, currency), of(&all, currency));
            prop_assert_eq!(of(&sum.billed, currency) - of(&sum.quoted, currency), of(&sum.difference, currency));
        }
        prop_assert_eq!(usize::try_from(sum.shipments + sum.not_compared).unwrap(), shipments.len());
    }

    #[test]
    fn no_bytes_are_too_odd_to_be_looked_at(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let looked = InvoiceTable::look(&bytes, &InvoiceColumns::default());
        let columns = looked.map(|table| table.suggested).unwrap_or_default();
        let _ = read_invoices(&bytes, &columns, "1");
    }
}
