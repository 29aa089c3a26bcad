//! Text on labels: it fits, it is never cut, and it can never be taken for a command.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod labels;

use label::{Fonts, LabelError, address, render, transport_layout};
use labels::{label_to, recipients};
use model::{Dpi, LabelSize, PrinterLanguage};
use proptest::prelude::*;
use std::sync::LazyLock;

static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::embedded);

fn zpl_to(field: &str) -> Result<String, LabelError> {
    let (_, mut recipient) = recipients().remove(0);
    recipient.name = field.to_owned();
    recipient.street = field.to_owned();
    let mut label = label_to(recipient);
    label.order_number = field.chars().take(20).collect();
    render(&transport_layout(&label, LabelSize::A6), PrinterLanguage::Zpl, Dpi::D203, &FONTS)
        .map(|bytes| String::from_utf8(bytes).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Whatever a customer calls themselves, the label is one format with the commands of a plain label.
    #[test]
    fn no_field_can_carry_a_command(field in "[ -~À-ÿ\\x00-\\x1f]{1,40}") {
        let Ok(zpl) = zpl_to(&field) else { return Ok(()) };
        prop_assert_eq!(zpl.matches("^XA").count(), 1);
        prop_assert_eq!(zpl.matches("^XZ").count(), 1);
        prop_assert_eq!(zpl.matches('~').count(), 0);
        for command in zpl.split('^').skip(1) {
            let known = "XA CI28 PW LL LH LS PO PMN LRN FWN MUD FO FT GB GF BY BC FH FD FS A0 PQ1 XZ";
            let mut known = known.split(' ');
            prop_assert!(known.any(|name| command.starts_with(name)), "{}", command);
        }
    }

    #[test]
    fn the_same_label_gives_the_same_bytes(field in "[A-Za-z ]{1,30}") {
        prop_assert_eq!(zpl_to(&field), zpl_to(&field));
    }
}

#[test]
fn a_letter_no_font_has_is_named_instead_of_printed_as_a_box() {
    let error = zpl_to("山田").unwrap_err();
    assert_eq!(error, LabelError::NoGlyph { field: "recipient", chars: vec!['山', '田'] });
    assert_eq!(error.problem().code, "label-no-glyph");
}

#[test]
fn a_pictograph_in_a_name_stops_nothing() {
    assert!(zpl_to("😀 Zoë ❤️").unwrap().contains("Zoë"));
}

#[test]
fn a_text_that_cannot_fit_is_named_never_cut() {
    assert_eq!(zpl_to(&"very long ".repeat(400)).unwrap_err(), LabelError::TooLong { field: "recipient" });
    let zpl = zpl_to("Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-end").unwrap();
    let letters: String = zpl.split("^FD").skip(1).filter_map(|field| field.split("^FS").next()).collect();
    assert!(letters.contains("-end"));
}

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
