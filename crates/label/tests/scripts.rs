//! Numbers in lines that are read from right to left, in every printer's language, seen by readers that are not ours.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod drawing;

use drawing::{Picture, from_pdf, from_png, from_zpl};
use label::{Align, Element, Fonts, LabelError, Layout, TextBlock, render};
use model::{Dpi, LabelSize, PrinterLanguage};
use std::sync::LazyLock;

static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::with_system);

fn layout(line: &str) -> Layout {
    let block = TextBlock {
        field: "recipient",
        x: 5_000,
        y: 20_000,
        width: 90_000,
        height: 12_000,
        lines: vec![line.to_owned()],
        largest: 6_000,
        smallest: 6_000,
        bold: false,
        align: Align::Left,
    };
    Layout { size: LabelSize::FourBySix.into(), elements: vec![Element::Text(block)] }
}

fn drawn(line: &str, language: PrinterLanguage) -> Picture {
    let bytes = render(&layout(line), language, Dpi::D203, &FONTS).unwrap();
    match language {
        PrinterLanguage::Zpl => from_zpl(&bytes, LabelSize::FourBySix, Dpi::D203),
        PrinterLanguage::Pdf => from_pdf(bytes, Dpi::D203),
        _ => from_png(&bytes),
    }
}

#[test]
fn a_number_takes_its_room_in_every_language() {
    for (word, number) in
        [("תל אביב-יפו", "6473424"), ("شارع التحرير", "12"), ("الرياض", "12241-2990"), ("تهران", "11369-13513")]
    {
        if !FONTS.missing(word).is_empty() {
            continue;
        }
        for line in [format!("{number} {word}"), format!("{word} {number}"), format!("{word} {number} {word}")] {
            let without = line.replacen(number, "", 1);
            let widths = [PrinterLanguage::Zpl, PrinterLanguage::Pdf, PrinterLanguage::Png].map(|language| {
                let wider = drawn(&line, language).ink().width.abs_diff(drawn(&without, language).ink().width);
                // A digit is more than half as wide as the font is high: 48 dots.
                assert!(wider as usize > number.len() * 18, "{language:?}: {line} is {wider} dots wider");
                drawn(&line, language).ink().width
            });
            assert!(widths.iter().all(|width| width.abs_diff(widths[0]) <= 3), "{line}: {widths:?}");
        }
    }
}

#[test]
fn a_letter_that_cannot_be_drawn_stops_the_label_with_its_line() {
    for language in PrinterLanguage::ALL {
        let error = render(&layout("Main Street 5\u{e0f8}"), language, Dpi::D203, &FONTS).unwrap_err();
        let line = "Main Street 5\u{e0f8}".to_owned();
        assert_eq!(error, LabelError::NoGlyph { field: "recipient", line, chars: vec!['\u{e0f8}'] });
        let problem = error.problem();
        assert_eq!(problem.message().args["codes"], model::Argument::Text("U+E0F8".to_owned()));
    }
}

#[test]
fn what_stands_for_a_lost_letter_stops_the_label() {
    let error = render(&layout("M\u{fffd}ller"), PrinterLanguage::Pdf, Dpi::D203, &FONTS).unwrap_err();
    let line = "M\u{fffd}ller".to_owned();
    assert_eq!(error, LabelError::NoGlyph { field: "recipient", line, chars: vec!['\u{fffd}'] });
}

#[test]
fn a_line_that_would_leave_the_page_is_named() {
    let mut off = layout("Main Street 5");
    if let Element::Text(block) = &mut off.elements[0] {
        block.x = 80_000;
    }
    let error = render(&off, PrinterLanguage::Zpl, Dpi::D203, &FONTS).unwrap_err();
    assert_eq!(error, LabelError::TooLong { field: "recipient", line: "Main Street 5".to_owned() });
}
