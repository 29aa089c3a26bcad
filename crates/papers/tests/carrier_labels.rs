//! Labels under numbers that carriers and posts allot: the bars are read again by a reader that is not ours, whatever drew them,
//! and keep what the carriers ask of them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod labels;

use label::{Element, OwnNumber};
use labels::*;
use model::{Dpi, LabelSize, Language, PrinterLanguage, Routing};
use papers::{Form, Kind, Layout, Mark, TransportLabel, lay_out_label, prescribed, read};
use rxing::BarcodeFormat;

/// A label of each form, with the narrowest and the widest bar its carrier takes and how high its bars are, in micrometres.
fn every_form() -> Vec<(TransportLabel, (u32, u32), std::ops::RangeInclusive<u32>)> {
    let with = |number: OwnNumber| TransportLabel { number, ..plain() };
    let dpd = with(OwnNumber::Dpd("%008182709980000020033350276".parse().unwrap()));
    let dutch = with(OwnNumber::Dpd("%01012AB09980000020034101528".parse().unwrap()));
    let routed = |label: TransportLabel, postal_code: &str| TransportLabel {
        routing: Some(Routing {
            country: "DE".to_owned(),
            postal_code: postal_code.to_owned(),
            depot: "0112".to_owned(),
            origin_sort: "2L18".to_owned(),
            destination_sort: "D030".to_owned(),
            grouping: String::new(),
            service_code: "350".to_owned(),
            service_text: "AM0".to_owned(),
            tables: "20260901".to_owned(),
        }),
        ..label
    };
    vec![
        (routed(dpd, "81827"), (330, 400), 25_000..=25_000),
        (routed(dutch, "1012AB"), (330, 400), 25_000..=25_000),
        (with(OwnNumber::S10("RB123456785GB".parse().unwrap())), (250, 510), 12_500..=40_000),
        (with(OwnNumber::SwissPost("993413796700168509".parse().unwrap())), (380, 510), 20_000..=23_000),
        (with(OwnNumber::MondialRelay("12123456780101006623123454".parse().unwrap())), (420, 501), 10_000..=40_000),
        (with(OwnNumber::Packeta("Z5000000123".parse().unwrap())), (250, 510), 10_000..=40_000),
    ]
}

fn layout(label: &TransportLabel, size: LabelSize) -> Layout {
    let built_in = prescribed(&label.number, Form::Label(size)).unwrap();
    assert_eq!(built_in.kind, Kind::TransportLabel);
    read(built_in.source, words(Language::En)).unwrap()
}

fn every_form_reads(language: PrinterLanguage) {
    for (label, _, _) in every_form() {
        for size in [LabelSize::A6, LabelSize::FourBySix] {
            for dpi in [Dpi::D203, Dpi::D300] {
                let data = data(label.clone(), Language::En);
                let bytes = drawn(&layout(&label, size), &data, language, size, dpi).unwrap();
                let read = printed(bytes, language, size, dpi).read(BarcodeFormat::CODE_128).map(|read| read.text);
                assert_eq!(read, Some(label.number.bars()), "{size:?}, {dpi:?}, {language:?}");
            }
        }
    }
}

#[test]
fn zpl_labels_carry_the_number_of_every_form() {
    every_form_reads(PrinterLanguage::Zpl);
}

#[test]
fn pdf_labels_carry_the_number_of_every_form() {
    every_form_reads(PrinterLanguage::Pdf);
}

#[test]
fn bars_are_as_wide_and_high_as_their_carriers_ask() {
    for (label, (narrowest, widest), high) in every_form() {
        let data = data(label.clone(), Language::En);
        let size = LabelSize::A6;
        let page = lay_out_label(&layout(&label, size), &data, size, words(Language::En), &FONTS).unwrap();
        let bars = page.elements.iter().find_map(|it| if let Element::Barcode(it) = it { Some(it) } else { None });
        let bars = bars.unwrap();
        let (width, height) = bars.extent();
        assert!(high.contains(&height) && height * 100 >= width * 15, "{:?}: {width} x {height}", label.number);
        for dpi in [Dpi::D203, Dpi::D300, Dpi::D600] {
            let dots = (u64::from(bars.module) * u64::from(dpi.per_inch()) + 12_700) / 25_400;
            let printed = u32::try_from(dots * 25_400 / u64::from(dpi.per_inch())).unwrap();
            assert!((narrowest..=widest).contains(&printed), "{:?} at {dpi:?}: {printed}", label.number);
        }
        assert!(bars.x >= 10 * bars.module && bars.x + width + 10 * bars.module <= page.size.width);
    }
}

#[test]
fn the_way_stands_on_the_label_of_a_parcel_that_is_routed() {
    let (label, ..) = every_form().remove(0);
    let data = data(label.clone(), Language::En);
    let size = LabelSize::A6;
    let zpl = drawn(&layout(&label, size), &data, PrinterLanguage::Zpl, size, Dpi::D203).unwrap();
    let zpl = String::from_utf8(zpl).unwrap();
    for word in ["DE-0112", "2L18", "D030", "350-DE-81827", "AM0", "20260901", "0081 827 0998 0000 0200 33 350 276 C"] {
        assert!(zpl.contains(word), "{word}");
    }
}

#[test]
fn a_specimen_of_any_form_has_no_bars() {
    for (label, ..) in every_form() {
        let label = TransportLabel { mark: Some(Mark::Specimen), ..label };
        let data = data(label.clone(), Language::En);
        let size = LabelSize::FourBySix;
        let page = lay_out_label(&layout(&label, size), &data, size, words(Language::En), &FONTS).unwrap();
        assert!(!page.elements.iter().any(|it| matches!(it, Element::Barcode(_))));
    }
}

/// How long one label takes, from its data to ZPL: `cargo test -p papers --test carrier_labels -- --ignored --nocapture`.
#[test]
#[ignore = "a measurement"]
fn how_long_a_label_takes() {
    for (label, ..) in every_form() {
        let (layout, data) = (layout(&label, LabelSize::A6), data(label.clone(), Language::En));
        let draw = || drawn(&layout, &data, PrinterLanguage::Zpl, LabelSize::A6, Dpi::D203).unwrap();
        draw();
        let started = std::time::Instant::now();
        let bytes: usize = (0..200).map(|_| draw().len()).sum();
        println!("{:?}: {:?} a label of {} bytes", label.number, started.elapsed() / 200, bytes / 200);
    }
}
