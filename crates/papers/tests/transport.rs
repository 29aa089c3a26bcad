//! Transport labels: every barcode is read again by a reader that is not ours, whatever drew it (the ZPL through a ZPL
//! renderer, the PDF through a PDF renderer, the picture as it is), and every text fits or is named.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod labels;

use label::{Element, LabelError, lines_height};
use labels::recipients::{address, recipients};
use labels::*;
use model::{Dpi, Grams, LabelSize, Language, PrinterLanguage, ProblemCode};
use papers::{Mark, TransportLabel, lay_out_label};
use proptest::prelude::*;
use rxing::BarcodeFormat;

/// What a reader reads on a label, with the symbology identifier of ISO/IEC 15424.
fn number_on(label: &TransportLabel, language: PrinterLanguage, size: LabelSize, dpi: Dpi) -> Option<(String, String)> {
    let bytes = drawn(&BUILT_IN_LAYOUT, &data(label.clone(), Language::Fr), language, size, dpi).unwrap();
    let read = printed(bytes, language, size, dpi).read(BarcodeFormat::CODE_128)?;
    Some((read.text, read.identifier))
}

fn every_label_reads(language: PrinterLanguage) {
    for (name, recipient) in recipients() {
        let label = TransportLabel { note: "Ring twice".to_owned(), ..label_to(recipient) };
        for size in sizes() {
            for dpi in [Dpi::D203, Dpi::D300] {
                let wanted = (label.number.bars(), "]C1".to_owned());
                let read = number_on(&label, language, size, dpi);
                assert_eq!(read, Some(wanted), "{name}, {size:?}, {dpi:?}, {language:?}");
            }
        }
    }
}

#[test]
fn zpl_labels_carry_a_gs1_128_with_their_number() {
    every_label_reads(PrinterLanguage::Zpl);
}

#[test]
fn pdf_labels_carry_a_gs1_128_with_their_number() {
    every_label_reads(PrinterLanguage::Pdf);
}

#[test]
fn pictures_of_labels_carry_a_gs1_128_with_their_number() {
    every_label_reads(PrinterLanguage::Png);
}

#[test]
fn bars_at_600_dpi_are_read_as_well() {
    for language in [PrinterLanguage::Zpl, PrinterLanguage::Pdf, PrinterLanguage::Png] {
        assert!(number_on(&plain(), language, LabelSize::A6, Dpi::D600).is_some(), "{language:?}");
    }
}

/// Source: GS1 Logistic Label Guideline.
#[test]
fn the_bars_keep_the_rules_of_the_logistic_label() {
    for size in sizes() {
        let page =
            lay_out_label(&BUILT_IN_LAYOUT, &data(plain(), Language::En), size, words(Language::En), &FONTS).unwrap();
        let bars = page.elements.iter().find_map(|it| if let Element::Barcode(it) = it { Some(it) } else { None });
        let bars = bars.unwrap();
        let (width, height) = bars.extent();
        assert!((495..=940).contains(&bars.module) && height >= 31_750, "{size}: {} x {height}", bars.module);
        assert!(bars.x >= 10 * bars.module && bars.x + width + 10 * bars.module <= page.size.width, "{size}");
        for element in &page.elements {
            let bottom = match element {
                Element::Rule(it) => it.y + it.height,
                Element::Text(it) => it.y + it.height.min(lines_height(it.lines.len(), it.largest)),
                Element::Image(it) => it.y + it.height,
                Element::Barcode(_) => 0,
            };
            assert!(bottom <= bars.y, "{size}: {element:?} stands beside or below the bars");
        }
    }
}

#[test]
fn a_specimen_has_no_bars_and_says_what_it_is() {
    for (language, word) in [(Language::En, "SPECIMEN"), (Language::Fr, "SPÉCIMEN")] {
        let label = TransportLabel { mark: Some(Mark::Specimen), ..plain() };
        let data = data(label, language);
        for size in sizes() {
            let page = lay_out_label(&BUILT_IN_LAYOUT, &data, size, words(language), &FONTS).unwrap();
            assert!(!page.elements.iter().any(|it| matches!(it, Element::Barcode(_))), "{size}");
            let said = page.elements.iter().find_map(|it| match it {
                Element::Text(text) if text.lines == [word] => Some(text.largest),
                _ => None,
            });
            assert!(said.unwrap() >= 10_000, "{size}: the mark is small");
        }
        let bytes = drawn(&BUILT_IN_LAYOUT, &data, PrinterLanguage::Zpl, LabelSize::A6, Dpi::D203).unwrap();
        assert!(String::from_utf8(bytes).unwrap().contains(word));
    }
}

#[test]
fn a_copy_says_so_beside_its_number_and_can_be_read() {
    for (language, word) in [(Language::En, "REPRINT"), (Language::Fr, "RÉIMPRESSION")] {
        for size in sizes() {
            let label = TransportLabel { mark: Some(Mark::Reprint), ..plain() };
            let data = data(label.clone(), language);
            let zpl = drawn(&BUILT_IN_LAYOUT, &data, PrinterLanguage::Zpl, size, Dpi::D203).unwrap();
            assert_eq!(String::from_utf8(zpl).unwrap().matches(word).count(), 1, "{size}");
            assert!(number_on(&label, PrinterLanguage::Zpl, size, Dpi::D203).is_some(), "{size}");
        }
    }
}

#[test]
fn the_words_are_of_the_language_that_is_asked_for() {
    let said = |language| {
        let data = data(plain(), language);
        let zpl = drawn(&BUILT_IN_LAYOUT, &data, PrinterLanguage::Zpl, LabelSize::FourBySix, Dpi::D203).unwrap();
        String::from_utf8(zpl).unwrap()
    };
    assert!(["FROM", "TO", "ORDER", "WEIGHT", "PARCEL", "1.420 kg"].iter().all(|it| said(Language::En).contains(it)));
    assert!(["DE", "À", "COMMANDE", "POIDS", "COLIS", "1,420 kg"].iter().all(|it| said(Language::Fr).contains(it)));
}

#[test]
fn zpl_has_the_printers_own_bars_and_letters() {
    let zpl = zpl(plain()).unwrap();
    assert_eq!((zpl.matches("^BC").count(), zpl.matches("^GF").count()), (1, 0));
    assert!(zpl.contains("^FDJan de Vries^FS") && zpl.contains("^BY4"));
}

#[test]
fn a_letter_no_font_has_is_named_instead_of_printed_as_a_box() {
    let with = |name: &str| TransportLabel {
        recipient: model::Address { name: name.to_owned(), ..plain().recipient },
        ..plain()
    };
    let error = zpl(with("山田")).unwrap_err();
    assert_eq!(error, LabelError::NoGlyph { field: "recipient", line: "山田".to_owned(), chars: vec!['山', '田'] });
    assert_eq!(error.problem().code, ProblemCode::LabelNoGlyph);
    assert!(zpl(with("😀 Zoë ❤️")).unwrap().contains("Zoë"), "a pictograph in a name stops nothing");
}

#[test]
fn a_text_that_cannot_fit_is_named_never_cut() {
    let named = |name: String| TransportLabel { recipient: model::Address { name, ..plain().recipient }, ..plain() };
    let long = "very long ".repeat(400).trim().to_owned();
    assert_eq!(zpl(named(long.clone())).unwrap_err(), LabelError::TooLong { field: "recipient", line: long });
    let whole = zpl(named("Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-end".to_owned())).unwrap();
    let letters: String = whole.split("^FD").skip(1).filter_map(|field| field.split("^FS").next()).collect();
    assert!(letters.contains("-end"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Whatever a customer calls themselves, the label is one format with the commands of a plain label.
    #[test]
    fn no_field_can_carry_a_command(field in "[ -~À-ÿ\\x00-\\x1f]{1,40}") {
        let mut label = plain();
        label.recipient.name.clone_from(&field);
        label.recipient.street.clone_from(&field);
        label.order_number = field.chars().take(20).collect();
        let Ok(zpl) = zpl(label) else { return Ok(()) };
        prop_assert_eq!(zpl.matches("^XA").count(), 1);
        prop_assert_eq!(zpl.matches("^XZ").count(), 1);
        prop_assert_eq!(zpl.matches('~').count(), 0);
        for command in zpl.split('^').skip(1) {
            let known = "XA CI28 PW LL LH LS PO PMN LRN FWN MUD FO FT GB GF BY BC FH FD FS FB A0 PQ1 XZ";
            let mut known = known.split(' ');
            prop_assert!(known.any(|name| command.starts_with(name)), "{}", command);
        }
    }

    /// Any address, any method, any size: the label says all of it with its bars clear, or which text does not fit.
    #[test]
    fn any_label_is_drawn_or_refused_by_name(
        parts in prop::array::uniform6(prop_oneof![20 => "[ -~À-ſ]{0,60}", 1 => "\\PC{0,60}"]),
        country in prop::sample::select(vec!["NL", "GB", "HU", "JP", "US", "FR"]),
        service in "[ -~À-ſ]{0,80}", carrier in "[ -~À-ſ]{0,60}", order in "[ -~À-ſ]{0,40}", note in "[ -~À-ſ]{0,160}",
        weight in 0_u32..2_000_000, parcel in (1_u32..99, 1_u32..99),
        (width, height) in (90_u16..=216, 130_u16..=330),
        mark in prop::sample::select(vec![None, Some(Mark::Reprint), Some(Mark::Specimen)]),
        french in any::<bool>(),
    ) {
        let [company, name, street, street2, postal_code, city] = &parts;
        let recipient = address([company, name, street, street2, postal_code, city, country]);
        let label = TransportLabel {
            service, carrier, order_number: order, note, weight: Grams(weight), parcel, mark, ..label_to(recipient)
        };
        let size: LabelSize = format!("{width}x{height}mm").parse().unwrap();
        let language = if french { Language::Fr } else { Language::En };
        let bytes = drawn(&BUILT_IN_LAYOUT, &data(label.clone(), language), PrinterLanguage::Png, size, Dpi::D203);
        match bytes {
            Err(LabelError::TooLong { field, .. } | LabelError::NoGlyph { field, .. }) => {
                let known = ["recipient", "service", "carrier", "order", "delivery.note"];
                prop_assert!(known.contains(&field), "{field} is to blame");
            }
            Err(error) => prop_assert!(false, "{error}"),
            Ok(bytes) => {
                let read = printed(bytes, PrinterLanguage::Png, size, Dpi::D203).read(BarcodeFormat::CODE_128);
                let wanted = (mark != Some(Mark::Specimen)).then(|| label.number.bars());
                prop_assert_eq!(read.map(|it| it.text), wanted);
            }
        }
    }

    #[test]
    fn the_same_label_gives_the_same_bytes(order in "[A-Za-z ]{1,30}") {
        let label = TransportLabel { order_number: order, ..plain() };
        prop_assert_eq!(zpl(label.clone()), zpl(label));
    }
}
